"""`make picture`: the README's picture, a panel that learns, as a small animation."""

import io
from pathlib import Path

from PIL import Image

from helpers import data
from helpers.panels.logistic import LogisticPanel

PATH = Path(__file__).resolve().parents[2] / ".github" / "panel.gif"
WIDTH = 720
LEARNING_RATE = 0.5
STEPS = (0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987)
MILLISECONDS = 350
LAST = 2500


def frames():
    """Yield the panel's picture after each number of steps."""
    panel = LogisticPanel(data.PASS_BY_DAY_AND_HOURS, learning_rate=LEARNING_RATE)
    taken = 0
    for steps in STEPS:
        while taken < steps:
            panel.stepping.advance()
            taken += 1
        panel.refresh()
        picture = Image.open(io.BytesIO(panel.live.png())).convert("RGB")
        yield picture.resize((WIDTH, round(WIDTH * picture.height / picture.width)))


def main():
    """Write the animation."""
    first, *rest = [frame.quantize(64, dither=Image.Dither.NONE) for frame in frames()]
    durations = [MILLISECONDS] * len(rest) + [LAST]
    first.save(PATH, save_all=True, append_images=rest, duration=durations, loop=0, optimize=True)
    print(f"{PATH} is made: {PATH.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    main()
