"""What the tests of several panels do with their buttons."""

import asyncio


def run_then_stop(panel, meanwhile=lambda: None):
    """Run, do something meanwhile, stop; assert that it ran, went on, and came to rest."""

    async def scene():
        panel.stepping.buttons.run.click()
        await asyncio.sleep(0.15)
        assert panel.stepping.running
        meanwhile()
        assert panel.stepping.running
        panel.stepping.buttons.stop.click()
        await asyncio.sleep(0)
        steps = panel.stepping.trail.step_number
        assert steps > 0
        await asyncio.sleep(0.15)
        assert panel.stepping.trail.step_number == steps

    asyncio.run(scene())
