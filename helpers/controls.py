"""Sliders for theta and the learning rate, buttons, lists, and what plays a run."""

import asyncio

import ipywidgets as widgets
import numpy as np

from helpers import arrays, shared, text

WRAPPING = {"flex_flow": "row wrap", "overflow": "hidden"}  # side by side, if there is room
CAPTION_WIDTH = "76px"

# Readable and nearly evenly spaced on a logarithmic axis.
DECADE = (1, 1.1, 1.2, 1.35, 1.5, 1.75, 2, 2.25, 2.5, 2.75, 3, 3.5, 4, 4.5, 5, 5.5, 6, 7, 8, 9)


class NumberSlider(widgets.SelectionSlider):
    """A slider over a list of numbers, which says the number and keeps it exactly.

    A `FloatSlider` sends back whatever the kernel sets, rounded by the browser, as if a hand had
    moved it. Here browser and kernel exchange the number's place in the list, so nothing is
    rounded, and the arrow keys go from one readable number to the next.

    Parameters
    ----------
    name : str
        The symbol and what it is, with the unit if there is one: "w, salary per level".
    numbers : sequence of float
        In rising order.
    value : float
        Where to start; the slider stands at the number nearest to it.
    form : str
        How the slider says a number, as a format specification.
    """

    def __init__(self, name, numbers, value, form):
        self.numbers = np.asarray(numbers, dtype=float)
        low, high = self.numbers[[0, -1]]
        if not low <= arrays.finite(value, "value") <= high:
            raise ValueError(f"value must lie between {low:g} and {high:g}; it is {value}")
        super().__init__(
            options=[(text.signed(format(n + 0.0, form)), n) for n in self.numbers.tolist()],
            index=self.nearest(value),
            description=name,
            layout={"width": "376px", "max_width": "100%"},
            style={"description_width": "140px"},
        )
        self.add_class("course-number")

    @property
    def number(self):
        """The number at which the slider stands."""
        return float(self.numbers[self.index])

    def follow(self, value):
        """Stand at the number nearest to `value`, or at the end beyond which it lies."""
        self.index = self.nearest(value)

    def nearest(self, value):
        """Return the index of the number nearest to `value`."""
        inside = np.clip(value, *self.numbers[[0, -1]])
        return int(np.abs(self.numbers - inside).argmin())


def theta_slider(name, value, low, high, step, form=".2f"):
    """Make a slider for one parameter, from `low` to `high` by `step`."""
    if not (low < high and step > 0):
        raise ValueError(f"low must be below high and step above 0: {low}, {high}, {step}")
    numbers = np.round(np.arange(round((high - low) / step) + 1) * step + low, 10)
    return NumberSlider(name, numbers, value, form)


def learning_rate_slider(value, low=1e-3, high=1.0, *, name="η, learning rate"):
    """Make a logarithmic slider for the learning rate, over the powers of ten from low to high."""
    low, high = arrays.positive(low, "low"), arrays.positive(high, "high")
    first, last = round(np.log10(low)), round(np.log10(high))
    numbers = [n * 10.0**power for power in range(first, last) for n in DECADE] + [10.0**last]
    return NumberSlider(name, np.round(numbers, 10), arrays.positive(value, "value"), "g")


def threshold_slider(value=0.5):
    """Make a slider for the probability from which on class 1 is predicted."""
    return theta_slider("threshold", value, 0.05, 0.95, 0.05)


def row(*children, **layout):
    """Lay controls side by side, wrapping where the page is narrow."""
    return shared.make(widgets.Box, children, layout=WRAPPING | layout)


_CAPTION = "flex:0 0 auto;font-size:12px;line-height:28px;color:var(--jp-ui-font-color2)"


def caption(name):
    """Make the name of a group of controls, to stand at their left."""
    layout = {"width": CAPTION_WIDTH, "flex": f"0 0 {CAPTION_WIDTH}", "margin": "0"}
    return shared.make(widgets.HTML, f'<div style="{_CAPTION}">{name}</div>', layout=layout)


def group(name, *children):
    """Lay controls side by side, wrapping where the page is narrow, with a name at their left."""
    inside = row(*children, flex="1 1 0", min_width="0")
    return shared.make(widgets.Box, [caption(name), inside], layout={"overflow": "hidden"})


def button(label, icon, tooltip, action, width="92px", **layout):
    """Make a button that calls `action`, without arguments, when it is pressed."""
    about = {"description": label, "icon": icon, "tooltip": tooltip}
    made = shared.make(widgets.Button, **about, layout={"width": width, **layout})
    made.on_click(lambda _: action())
    return made


def dropdown(name, options, value, width, label):
    """Make a list to choose from, `width` pixels wide, `label` of them for its name."""
    return widgets.Dropdown(
        options=options,
        value=value,
        description=name,
        layout={"width": f"{width}px", "max_width": "100%"},
        style={"description_width": f"{label}px"},
    )


# How fast a run goes, by name: seconds between two steps, or 0 for ever more steps a picture.
PACES = {"ever faster": 0.0, "1 step in 3 s": 3.0, "1 step a second": 1.0, "5 a second": 0.2}


class Player:
    """Calls a function again and again without blocking the kernel.

    Parameters
    ----------
    tick : callable
        Returns whether to go on.
    interval : float
        Seconds between two calls.
    """

    def __init__(self, tick, interval=0.06):
        self.interval, self._tick, self._task = interval, tick, None

    @property
    def running(self):
        """Whether it is playing now."""
        return self._task is not None and not self._task.done()

    def start(self):
        """Begin to play; where no event loop runs (a plain script), play to the end at once."""
        if self.running:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            while self._tick():
                pass
        else:
            self._task = loop.create_task(self._play())

    def stop(self):
        """Stop playing, if it does."""
        if self._task:
            self._task.cancel()

    async def _play(self):
        while self._tick():
            await asyncio.sleep(self.interval)


class Transport(widgets.Box):
    """The five buttons of a descent.

    Parameters
    ----------
    step, back, run, stop, reset : callable
        Called without arguments when the button of that name is pressed.
    """

    _BUTTONS = (
        ("step", "Step", "step-forward", "Take one step of gradient descent"),
        ("back", "Back", "step-backward", "Undo the last step"),
        ("run", "Run", "play", "Take steps until the loss no longer falls"),
        ("stop", "Stop", "stop", "Stop the run here"),
        ("reset", "Reset", "undo", "Go back to the values at the start"),
    )

    def __init__(self, **actions):
        made = {name: button(*rest, actions[name]) for name, *rest in self._BUTTONS}
        for name, each in made.items():
            setattr(self, name, each)
        super().__init__(list(made.values()), **shared.looks(widgets.Box, WRAPPING))
