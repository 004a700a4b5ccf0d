"""What is done only when nothing moves."""

import asyncio

DELAY = 0.25


class AtRest:
    """Does something once nothing has moved for a while; the next move puts it off.

    Parameters
    ----------
    act : callable
    delay : float
        Seconds; longer than a run's picture stands.
    """

    def __init__(self, act, delay=DELAY):
        self._act, self._delay, self._handle, self.due = act, delay, None, False

    def moved(self):
        """Put it off; where no event loop runs (a plain script), until `now` is called."""
        if self._handle:
            self._handle.cancel()
        self.due, self._handle = True, None
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            return
        self._handle = loop.call_later(self._delay, self.now)

    def now(self):
        """Do it, if it is due."""
        if self.due:
            self.due = False
            self._act()
