"""The strip under the learning rate's slider: true to the slider, to theta and to the words."""

import functools
import re

import numpy as np
import pytest

from helpers import controls, data
from helpers.panels import LinePanel, LogisticPanel, SimplexPanel, SoftmaxPanel, descent_words
from helpers.panels.rate import RateControl, captions, percents

MAKE = {
    "line": lambda: LinePanel(data.SALARY),
    "logistic": lambda: LogisticPanel(data.PASS_BY_DAY_AND_HOURS),
    "softmax": lambda: SoftmaxPanel(data.SCORE_BY_HOURS, np.zeros((2, 4)), 0.5, reach=20),
    "simplex": lambda: SimplexPanel(data.ONE_OF_EACH_OF_THREE, np.zeros((2, 3)), 0.5),
}


@functools.cache
def made(name):
    """A panel that is built once."""
    return MAKE[name]()


def get(name):
    """The panel of a name, as at first."""
    made(name).reset()
    return made(name)


@pytest.fixture(params=MAKE)
def panel(request):
    return get(request.param)


def look(panel):
    """What there is to see of the panel's descent."""
    return getattr(panel.look, "softmax", panel.look).descent


def status(panel):
    return descent_words.say(look(panel)).status


def measured(descent, chosen):
    """The curvature of the samples chosen, by the model itself."""
    objective = descent.objective
    x, y = objective.x[chosen], objective.y[chosen]
    return objective.model.hessian(x, descent.theta, y)


def strip(panel):
    return panel.descent.strip.strip.value


def segments(panel):
    """The width of each segment in percent, by its name."""
    found = re.findall(r'<i class="(\w+)" style="width:([\d.]+)%">', strip(panel))
    return {name: float(width) for name, width in found}


def under(panel):
    """The segment under the slider's handle."""
    share = 100 * panel.descent.rate_slider.index / (len(panel.descent.rate_slider.numbers) - 1)
    return ["steady", "zigzag", "away"][
        np.searchsorted(np.cumsum([*segments(panel).values()])[:2] + 0.005, share)
    ]


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
    assert [*captions(numbers, bounds).values()] == said


def test_segments_fill_the_track_and_the_strip_is_small(panel):
    for index in (0, 30, 60):
        panel.descent.sliders[0].index = index
        assert sum(segments(panel).values()) == pytest.approx(100, abs=0.02)
        assert len(strip(panel).encode()) < 1000


def test_strip_words_and_curvature_agree_at_every_learning_rate(panel):
    hessian = measured(panel.descent, panel.descent.chosen)
    for index, rate in enumerate(panel.descent.rate_slider.numbers):
        panel.descent.rate_slider.index = index
        factor = 1 - rate * np.linalg.eigvalsh(hessian)[-1]
        wanted = "steady" if factor >= 0 else "zigzags" if factor > -1 else "leads away"
        assert f"({wanted};" in panel.twin
        assert f": {wanted};" in status(panel)
        assert under(panel) == wanted.removesuffix("s").split()[-1]


def test_for_a_line_the_strip_never_changes_and_nothing_is_sent():
    panel, sent = get("line"), []
    panel.descent.strip.strip.observe(sent.append, names="value")
    for slider in (*panel.descent.sliders, panel.descent.rate_slider):
        slider.index = 3
    for button in ("step", "run", "back", "reset"):
        getattr(panel.stepping.buttons, button).click()
    assert sent == []
    assert "at every θ" in strip(panel)


@pytest.mark.parametrize("name", ["logistic", "softmax", "simplex"])
def test_elsewhere_it_follows_theta_and_says_so(name):
    panel = get(name)
    first = segments(panel)
    assert "near this θ" in strip(panel)
    assert "near this θ" in panel.twin
    panel.descent.sliders[-1].follow(1)
    assert segments(panel) != first
    hessian = measured(panel.descent, slice(None))
    steepest = np.linalg.eigvalsh(hessian)[-1]
    assert look(panel).bounds == pytest.approx((1 / steepest, 2 / steepest))
    assert f"steady to {1 / steepest:.3g}" in strip(panel)


def test_the_strip_follows_the_samples_that_are_chosen():
    panel = get("line")
    for i, x in enumerate(data.SALARY.x):
        panel.descent.samples.value = i
        assert look(panel).bounds[1] == pytest.approx(1 / (x @ x))
        assert "for this sample, any θ" in strip(panel)
    panel.descent.samples.value = "in turn"
    assert "for next sample, any θ" in strip(panel)
    before = segments(panel)
    panel.stepping.buttons.step.click()
    assert segments(panel) != before


def test_the_strip_has_a_text_and_the_sliders_measures():
    slider = controls.learning_rate_slider(0.1)
    control = RateControl(slider)
    control.show((0.1, 0.2), "near <this> θ")
    label = "Learning rate, near &lt;this&gt; θ: steady to 0.1, zigzag to 0.2, then leads away"
    assert f'role="img" aria-label="{label}"' in control.strip.value
    assert control.layout.width == slider.layout.width
    assert control.strip.style.description_width == slider.style.description_width


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
    assert descent_words.verdict(rate, bounds, 1.0, "here") == said


@pytest.mark.parametrize("choice", ["all", "in turn", 2])
def test_a_diverged_run_says_what_overflowed_and_a_way_out_that_works(choice):
    panel = get("line")
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


def test_where_the_curvature_is_local_a_growing_loss_says_so():
    panel = get("logistic")
    panel.descent.rate_slider.follow(10)
    panel.stepping.buttons.step.click()
    assert status(panel).endswith("near this θ; elsewhere the loss curves differently.")
    assert "The mean loss grew." in status(panel)
