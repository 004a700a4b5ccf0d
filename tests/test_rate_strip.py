"""The track of the learning rate and the curve below: true to slider, theta and words."""

import asyncio
import re

import numpy as np
import pytest

from helpers import controls, data, descent
from helpers.panels import (
    LinePanel,
    descent_words,
    rate_curve,
    rate_words,
)
from helpers.panels.rate import RateControl, captions, percents
from helpers.panels.rate_curve import Sweep
from tests.course_panels import at_start
from tests.driving import run_then_stop

DESCENTS = "line", "logistic", "softmax", "simplex"


@pytest.fixture(params=DESCENTS)
def panel(request):
    return at_start(request.param)


def look(panel):
    """What there is to see of the panel's descent."""
    return getattr(panel.look, "softmax", panel.look).descent


def status(panel):
    return descent_words.say(look(panel)).status


def largest(panel):
    """The largest curvature that the loss of the chosen samples can have, from their table."""
    x = panel.descent.objective.x[panel.descent.chosen]
    share = {"linear": 2, "logistic": 1 / 4, "softmax": 1 / 2}
    model = panel.descent.objective.model.__name__.split(".")[-1]
    return share[model] * np.linalg.eigvalsh(x.T @ x / len(x))[-1]


def strip(panel):
    return panel.descent.strip.strip.value


def segments(panel):
    """The width of each segment in percent, by its name."""
    found = re.findall(r'<i class="(\w+)" style="width:([\d.]+)%">', strip(panel))
    return {name: float(width) for name, width in found}


def under(panel):
    """The segment under the slider's handle."""
    share = 100 * panel.descent.rate_slider.index / (len(panel.descent.rate_slider.numbers) - 1)
    names, widths = zip(*segments(panel).items(), strict=True)
    return names[np.searchsorted(np.cumsum(widths)[:-1] + 0.005, share)]


def test_each_number_of_a_slider_stands_where_its_handle_does():
    numbers = controls.learning_rate_slider(0.1).numbers
    places = 100 * np.arange(len(numbers)) / (len(numbers) - 1)
    assert percents(numbers, numbers) == pytest.approx(places)


def test_a_bound_lies_between_the_handles_places_for_its_neighbours():
    numbers = controls.learning_rate_slider(0.1).numbers
    before, after = percents(numbers, (0.05, 0.055))
    assert before < percents(numbers, [0.0549])[0] < after
    assert percents(numbers, [1e-9, 50, np.inf]).tolist() == [0, 100, 100]


@pytest.mark.parametrize(
    ("bounds", "said"),
    [
        ((0.0275, 0.055), ["steady to 0.0275", "zigzag to 0.055", "then leads away"]),
        ((0.7, 1.4), ["steady to 0.7", "then zigzag"]),
        ((7, 14), ["steady throughout"]),
        ((np.inf, np.inf), ["steady throughout"]),
        ((0.0006, 0.0012), ["zigzag to 0.0012", "then leads away"]),
        ((1e-5, 2e-5), ["leads away throughout"]),
    ],
)
def test_the_captions_name_what_is_on_the_slider(bounds, said):
    numbers = controls.learning_rate_slider(0.1).numbers
    regions = dict(zip(("steady", "zigzag", "leads away"), (*bounds, np.inf), strict=True))
    assert captions(numbers, regions) == said
    falls = {"falls (proved)": bounds[1], "may overshoot": np.inf}
    assert captions(numbers, falls)[-1].startswith(
        "then may overshoot" if 1e-3 < bounds[1] < 1 else ("falls", "may")
    )


def test_segments_fill_the_track_and_the_strip_is_small(panel):
    for index in (0, 30, 60):
        panel.descent.sliders[0].index = index
        assert sum(segments(panel).values()) == pytest.approx(100, abs=0.02)
        assert len(strip(panel).encode()) < 1000


def test_strip_words_and_bound_agree_at_every_learning_rate(panel):
    steepest, exact = largest(panel), isinstance(panel, LinePanel)
    for index, rate in enumerate(panel.descent.rate_slider.numbers):
        panel.descent.rate_slider.index = index
        factor = 1 - rate * steepest
        if exact:
            wanted = "steady" if factor >= 0 else "zigzags" if factor > -1 else "leads away"
            assert f"({wanted};" in panel.twin
            assert f": {wanted};" in status(panel)
            assert under(panel) == {"steady": "safe", "zigzags": "zigzag"}.get(wanted, "away")
        else:
            wanted = "falls, proved" if factor > -1 else "may overshoot, proved to fall only"
            assert f"({wanted} for η < " in panel.twin
            assert f": {wanted} for η < {2 / steepest:.4f}. Next step: " in status(panel)
            assert under(panel) == ("safe" if factor > -1 else "perhaps")
        word = re.search("<b>(.*)</b>", strip(panel)).group(1)
        assert word.split()[0] in (wanted.split()[0].strip(","), wanted.removesuffix("s"))


def test_for_a_line_the_strip_never_changes_and_nothing_is_sent():
    panel, sent = at_start("line"), []
    panel.descent.strip.strip.observe(sent.append, names="value")
    for slider in (*panel.descent.sliders, panel.descent.rate_slider):
        slider.index = 3
    for button in ("step", "run", "back", "reset"):
        getattr(panel.stepping.buttons, button).click()
    assert sent == []
    assert "at every θ" in panel.twin


@pytest.mark.parametrize("name", ["logistic", "softmax", "simplex"])
def test_elsewhere_too_the_bound_holds_at_every_theta_and_nothing_is_sent(name):
    panel, sent = at_start(name), []
    first = segments(panel)
    panel.descent.strip.strip.observe(sent.append, names="value")
    for slider in panel.descent.sliders:
        slider.index = len(slider.numbers) // 2 + 3
    assert sent == []
    assert segments(panel) == first
    assert look(panel).forecast.bounds == pytest.approx((1 / largest(panel), 2 / largest(panel)))
    assert f"falls (proved) to {2 / largest(panel):.3g}, then may overshoot" in strip(panel)


def test_the_strip_follows_the_samples_that_are_chosen():
    panel = at_start("line")
    for i, x in enumerate(data.SALARY.x):
        panel.descent.samples.value = i
        assert look(panel).forecast.bounds[1] == pytest.approx(1 / (x @ x))
        assert "for this sample, any θ" in panel.twin
    panel.descent.samples.value = "in turn"
    assert "for next sample, any θ" in panel.twin
    before = segments(panel)
    panel.stepping.buttons.step.click()
    assert segments(panel) != before


def test_the_strip_has_a_text_and_the_sliders_measures():
    slider = controls.learning_rate_slider(0.1)
    control = RateControl(slider, lambda rates: Sweep(1.0, rates))
    control.show(descent.Forecast(True, (0.1, 0.2), descent.STEADY, 1.0, 0.9), ())
    label = "Learning rate: steady to 0.1, zigzag to 0.2, then leads away"
    assert f'role="img" aria-label="{label}"' in control.strip.value
    assert "<b>steady</b>" in control.strip.value
    assert control.layout.width == slider.layout.width
    for part in (control.strip, control.curve):
        assert part.style.description_width == slider.style.description_width


@pytest.mark.parametrize(
    ("rate", "bounds", "said"),
    [
        (0.1, (0.2, 0.4), "steady; zigzags above 0.2000, leads away above 0.4000, here"),
        (0.2, (0.2, 0.4), "steady; zigzags above 0.2000, leads away above 0.4000, here"),
        (0.3, (0.2, 0.4), "zigzags; steady up to 0.2000, leads away above 0.4000, here"),
        (0.4, (0.2, 0.4), "leads away; steady up to 0.2000, zigzags up to 0.4000, here"),
        (0.1, (0.7, 1.4), "steady; zigzags above 0.7000, all of this slider converges, here"),
        (0.9, (0.7, 1.4), "zigzags; steady up to 0.7000, all of this slider converges, here"),
        (0.9, (np.inf, np.inf), "steady; all of this slider converges, here"),
    ],
)
def test_the_verdict_names_the_region_and_where_the_others_are(rate, bounds, said):
    assert rate_words.verdict(rate, bounds, 1.0, "here") == said


@pytest.mark.parametrize("choice", ["all", "in turn", 2])
def test_a_diverged_run_says_what_overflowed_and_a_way_out_that_works(choice):
    panel = at_start("line")
    panel.descent.samples.value = choice
    panel.descent.rate_slider.follow(1)
    panel.stepping.buttons.run.click()
    said = status(panel)
    assert re.search(r"(the loss|a parameter) grows past the largest number", said)
    assert f"After step {panel.descent.trail.step_number} " in said
    assert "Press Reset and keep η below this limit, which holds at every θ." in said
    limit = float(re.search(r"a learning rate below (\d+\.\d+)\.", said).group(1))
    panel.stepping.buttons.reset.click()
    panel.descent.samples.value = choice
    slider = panel.descent.rate_slider
    slider.index = int(np.searchsorted(slider.numbers, limit)) - 1
    panel.stepping.buttons.run.click()
    assert panel.descent.trail.divergence is None
    assert panel.descent.trail.losses[-1] < panel.descent.trail.losses[0]


# --- the curve of every rate at once -------------------------------------------------------------


def redrawn(panel):
    """The curves that are sent from now on."""
    sent = []
    panel.descent.strip.curve.observe(lambda change: sent.append(change["new"]), names="value")
    return sent


def points(html):
    """The places of the curve in percent, and how far below the top each stands."""
    path = re.findall(r'<path d="M([^"]*)"', html)[-1]
    return np.array([place.split() for place in path.split("L")], float).T


def test_without_a_loop_the_curve_is_drawn_when_it_is_asked_for(panel):
    sent = redrawn(panel)
    panel.descent.sliders[0].index = 12
    assert sent == []
    assert "course-old" in panel.descent.strip.curve._dom_classes
    panel.descent.strip.rest.now()
    panel.descent.strip.rest.now()
    assert len(sent) == 1
    assert "course-old" not in panel.descent.strip.curve._dom_classes
    assert len(sent[0].encode()) < 4000


def test_the_curve_shows_the_loss_after_ten_steps_with_each_rate(panel):
    panel.descent.strip.rest.now()
    places, below = points(panel.descent.strip.curve.value)
    numbers, losses = panel.descent.rate_slider.numbers, []
    exact = np.linspace(0, 100, 100)
    assert places == pytest.approx(exact, abs=0.051)
    rates = np.interp(exact, np.linspace(0, 100, len(numbers)), numbers)
    objective, chosen = panel.descent.objective, panel.descent.chosen
    for rate in rates:
        here = panel.descent.here
        for _ in range(10):
            here = objective.ahead(here, rate, chosen).there
        losses.append(here.loss)
    seen = below > 2.5  # those that are not cut
    assert seen.sum() > 30
    slope, start = np.polyfit(np.log(losses)[seen], below[seen], 1)
    assert slope < 0
    assert below[seen] == pytest.approx(start + slope * np.log(losses)[seen], abs=0.3)
    level = float(re.search(r'class="now" d="M0 ([\d.]+)H', panel.descent.strip.curve.value)[1])
    assert level == pytest.approx(start + slope * np.log(look(panel).loss), abs=0.3)
    assert ("↑" in panel.descent.strip.curve.value) == (below < 1.9).any()


def test_another_rate_leaves_the_curve_and_another_theta_or_sample_does_not(panel):
    panel.descent.strip.rest.now()
    sent = redrawn(panel)
    panel.descent.rate_slider.index += 3
    panel.descent.strip.rest.now()
    assert sent == []
    panel.descent.samples.value = 1
    panel.descent.strip.rest.now()
    panel.stepping.buttons.step.click()
    panel.descent.strip.rest.now()
    assert len(sent) == 2


def test_with_a_loop_it_is_drawn_once_nothing_moves_and_each_move_puts_it_off():
    panel = at_start("logistic")
    panel.descent.strip.rest.now()
    sent = redrawn(panel)

    async def scene():
        for index in range(10, 16):
            panel.descent.sliders[0].index = index
            await asyncio.sleep(0.1)
            panel.descent.rate_slider.index += 1
            await asyncio.sleep(0.1)
            assert sent == []
        await asyncio.sleep(0.5)
        assert len(sent) == 1

    asyncio.run(scene())


def test_during_a_run_nothing_is_drawn():
    panel = at_start("softmax")
    panel.descent.strip.rest.now()
    sent = redrawn(panel)
    run_then_stop(panel, lambda: sent and pytest.fail("drawn during a run"))


def test_the_curve_is_neither_in_the_twin_nor_in_the_state(panel):
    twin, said = panel.twin, panel.state
    panel.descent.strip.rest.now()
    assert (panel.twin, panel.state) == (twin, said)
    assert "steps from here" in panel.descent.strip.curve.value


@pytest.mark.parametrize(
    ("now", "losses", "level", "found"),
    [
        (1.0, [0.1, 1.0, 10.0], np.log(10) / np.log(30), [0, np.log(10) / np.log(30), 1.354]),
        (1.0, [1.0, 1.0, 1.0], 0, [0, 0, 0]),
        (2.0, [1.0, 1.0, np.inf], np.log(2) / np.log(6), [0, 0, 395]),
    ],
)
def test_the_heights_are_logarithms(now, losses, level, found):
    heights = rate_curve.heights(Sweep(now, np.array(losses)))
    assert heights[0] == pytest.approx(level)
    assert heights[1] == pytest.approx(found, rel=1e-2)


def test_a_growing_loss_is_said_to_have_grown():
    panel = at_start("logistic")
    panel.descent.rate_slider.follow(10)
    panel.stepping.buttons.step.click()
    assert status(panel).startswith("The mean loss grew. η = 10.0000: ")
