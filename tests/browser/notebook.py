"""A notebook open in JupyterLab, driven as its user would."""

import re

from playwright.sync_api import expect

KERNEL = "window.jupyterapp?.shell?.currentWidget?.sessionContext?.session?.kernel"
READY = f"() => {KERNEL}?.connectionStatus === 'connected' && {KERNEL}.status === 'idle'"
CONTENT = "window.jupyterapp.shell.currentWidget.content"
ALL_RUN = f"""() => {{
    const cells = [...{CONTENT}.model.cells];
    return cells.filter(c => c.type === 'code').every(
        c => c.executionCount !== null && (c.executionState ?? 'idle') === 'idle');
}}"""
SAVE = """() => Promise.race([
    window.jupyterapp.commands.execute('docmanager:save').then(() => null),
    new Promise((_, fail) => setTimeout(() => fail(new Error('not saved')), 20000)),
])"""
TROUBLE = ", ".join(
    f".jp-OutputArea-output[data-mime-type='application/vnd.jupyter.{kind}']"
    for kind in ("error", "stderr")
)
MINUTE = 60_000


class Notebook:
    """A notebook in the page's current tab.

    Parameters
    ----------
    page : playwright.sync_api.Page
    server : Server
    name : str
        "01_background", say.
    """

    def __init__(self, page, server, name):
        self.page, self.name = page, name
        page.set_default_timeout(MINUTE / 3)
        page.goto(server.url(f"lab/tree/{name}.ipynb") + "&reset")
        self.area = page.locator(".jp-NotebookPanel:not(.lm-mod-hidden)")
        self.wait_until_ready()

    def wait_until_ready(self):
        """Wait until the cells are shown and the kernel is connected."""
        self.area.locator(".jp-Cell").first.wait_for()
        self.page.wait_for_function(READY, timeout=MINUTE)

    def command(self, name, arguments="{}"):
        """Execute one of JupyterLab's commands, without waiting for its end."""
        self.page.evaluate(f"{{ window.jupyterapp.commands.execute('{name}', {arguments}); null }}")

    def clear(self):
        """Remove all outputs, so that what is seen afterwards was run now."""
        self.command("notebook:clear-all-cell-outputs")
        expect(self.area.locator(".jp-OutputArea-output")).to_have_count(0)

    def run_all(self):
        """Run every cell and wait for the last one."""
        self.clear()
        self.command("notebook:run-all-cells")
        self.wait_until_run()

    def restart_and_run_all(self):
        """Press the button that restarts the kernel and runs all cells."""
        self.clear()
        self.area.get_by_role("button", name="Restart the kernel and run all cells").first.click()
        self.page.get_by_role("button", name="Confirm Kernel Restart").click()
        self.wait_until_run()

    def write_and_run(self, beginning, source, cells=1):
        """Replace the cell that begins so, as a student does, and run it and those after it."""
        find = f"w => w.model.sharedModel.source.startsWith({beginning!r})"
        self.page.evaluate(
            f"""source => {{
                const area = {CONTENT};
                area.activeCellIndex = area.widgets.findIndex({find});
                area.activeCell.model.sharedModel.setSource(source);
            }}""",
            source,
        )
        for _ in range(cells):
            self.command("notebook:run-cell-and-select-next")
        self.rest()

    def wait_until_run(self):
        """Wait until every cell has been run and the kernel rests."""
        self.page.wait_for_function(ALL_RUN, timeout=2 * MINUTE)
        self.page.wait_for_function(READY)

    def rest(self):
        """Wait for longer than a run waits between two pictures, and for the kernel to rest."""
        self.page.wait_for_timeout(300)
        self.page.wait_for_function(READY)

    def save(self):
        """Save, and wait until it is saved."""
        self.page.evaluate(SAVE)

    def shut_down(self):
        """End the kernel and wait until it is gone."""
        self.command("kernelmenu:shutdown")
        self.page.wait_for_function(f"() => !{KERNEL}")

    def kill_kernel(self):
        """Let the kernel's process die at once."""
        self.page.evaluate(
            f"{{ {KERNEL}.requestExecute({{code: 'import os; os._exit(1)'}}); null }}"
        )

    def set_theme(self, theme):
        """Choose a theme and wait until it is there."""
        self.command("apputils:change-theme", f"{{theme: '{theme}'}}")
        light = str("Light" in theme).lower()
        self.page.locator(f"body[data-jp-theme-light={light}]").wait_for(state="attached")

    def height(self):
        """Return the height of the visible part of the notebook, in pixels."""
        return self.area.locator(".jp-WindowedPanel-outer").first.bounding_box()["height"]

    def trouble(self):
        """Return the texts of all error outputs and of everything on stderr."""
        return self.area.locator(TROUBLE).all_inner_texts()

    def panels(self):
        """Return every output that has a slider."""
        outputs = self.area.locator(".jp-OutputArea-output")
        found = outputs.filter(has=self.page.get_by_role("slider"))
        return [Panel(found.nth(i)) for i in range(found.count())]


class Panel:
    """One panel of a notebook."""

    def __init__(self, area):
        self.area = area

    @property
    def sliders(self):
        """The handle of every slider that can be moved now, in the order of the page."""
        return [one for one in self.area.locator("[role=slider]").all() if one.is_visible()]

    @property
    def picture(self):
        """The picture that moves, or a ledger's table; its name is the text twin."""
        return self.area.locator("svg[role=img], table[aria-label]").first

    @property
    def twin(self):
        """What the picture says of itself."""
        return self.picture.get_attribute("aria-label")

    def drawing(self):
        """Return what is drawn, without what is said."""
        return self.picture.inner_html()

    def button(self, name):
        """Return the button of this name; an icon's sign may stand before it."""
        return self.area.get_by_role("button", name=re.compile(rf"\b{name}$"))

    def press(self, name):
        """Press the button of this name."""
        self.button(name).click()

    def expect_twin_to_change(self, before):
        """Wait until the twin says something else."""
        expect(self.picture).not_to_have_attribute("aria-label", before)

    def expect_twin(self, twin):
        """Wait until the twin says this."""
        expect(self.picture).to_have_attribute("aria-label", twin)


def nudge(slider):
    """Move a slider one number on with the arrow keys, away from its nearer end."""
    low, now, high = (
        float(slider.get_attribute(f"aria-value{part}")) for part in ("min", "now", "max")
    )
    slider.focus()
    slider.press("ArrowRight" if now < (low + high) / 2 else "ArrowLeft")
