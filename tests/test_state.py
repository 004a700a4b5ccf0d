"""The state of a panel as a line: a fresh process restores it, and whoever errs is told how."""

import json
import random
import subprocess
import sys

import ipywidgets as widgets
import pytest

from helpers import data
from helpers.commands import pairs
from helpers.descent import trail_text
from helpers.lessons.background.scenes import LINE
from helpers.lessons.softmax.scenes import SCORES
from helpers.panels import LinePanel, ScoresPanel, SoftmaxPanel, state
from tests.conftest import NIGHTLY
from tests.course_panels import panels_of_course

STATES = 1000 if NIGHTLY else 100


def disturb(panel, chance):
    """Do to a panel something that a hand could do."""
    buttons = panel.stepping and panel.stepping.buttons
    if buttons and chance.random() < 0.6:
        doing = chance.choice(["step", "step", "step", "back", "reset", "frames"])
        if doing != "frames":
            getattr(buttons, doing).click()
        for _ in range(chance.randrange(25) if doing == "frames" else 0):
            if not panel.stepping.frame():
                break
        return
    if hasattr(panel, "entry") and chance.random() < 0.2:
        panel.entry.show_button.click()
    sliders = panel.descent.sliders if hasattr(panel, "descent") else getattr(panel, "sliders", [])
    controls = [*panel.settings.controls.values(), *sliders]
    control = chance.choice(controls)
    if isinstance(control, widgets.Checkbox):
        control.value = chance.random() < 0.5
    else:
        control.index = chance.randrange(len(control.options))


def random_states():
    """Yield pairs of a state and the twin that the panel has there."""
    chance = random.Random(6)
    panels = list(panels_of_course().values())
    for _ in range(STATES):
        panel = chance.choice(panels)
        for _ in range(chance.randrange(1, 4)):
            disturb(panel, chance)
        yield panel.state, panel.twin


def print_twins():
    """Read states from the standard input; print the twins that they restore."""
    panels = panels_of_course()
    lines = json.load(sys.stdin)
    twins = [panels[line.split()[0]].restore(line).twin for line in lines]
    print(json.dumps(twins))


@pytest.mark.slow
def test_random_states_give_the_same_twins_in_a_fresh_process():
    lines, twins = zip(*random_states(), strict=True)
    code = "from tests.test_state import print_twins; print_twins()"
    ran = subprocess.run(
        [sys.executable, "-W", "error", "-c", code],
        input=json.dumps(lines),
        capture_output=True,
        text=True,
        check=False,
        cwd=pairs.ROOT,
    )
    assert ran.returncode == 0, ran.stderr
    assert len(set(lines)) > STATES / 2
    for line, twin, restored in zip(lines, twins, json.loads(ran.stdout), strict=True):
        assert restored == twin, line


# --- one panel ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def made():
    return LinePanel(data.SALARY, scenes=LINE)


@pytest.fixture
def panel(made):
    made.reset()
    return made


@pytest.fixture
def line(panel):
    """The state after steps with two learning rates; the panel has left it."""
    for index in (30, 40):
        panel.descent.rate_slider.index = index
        for _ in range(3):
            panel.stepping.buttons.step.click()
    said = panel.state
    panel.reset()
    return said


def test_the_way_is_restored_too_so_that_back_goes_back_along_it(panel, line):
    panel.restore(line)
    twins = []
    for _ in range(7):
        twins.append(panel.twin)
        panel.stepping.buttons.back.click()
    assert [twin.split(":")[0] for twin in twins] == [f"step {i}" for i in (6, 5, 4, 3, 2, 1, 0)]
    assert len(panel.descent.trail.losses) == 1


def test_a_start_between_the_numbers_of_the_sliders_is_kept_exactly(panel):
    panel.stepping.buttons.step.click()
    panel.descent.sliders[0].index += 1
    start, said = panel.descent.theta, panel.state
    panel.reset()
    panel.restore(said)
    assert (panel.descent.theta == start).all()
    assert start[1] not in panel.descent.sliders[1].numbers


def test_a_descent_that_failed_is_restored_with_its_failure(panel):
    panel.descent.rate_slider.index = len(panel.descent.rate_slider.numbers) - 1
    while panel.stepping.frame():
        pass
    said, below = panel.state, panel.live.front.value
    assert said.rpartition(" #")[0].endswith("!")
    panel.reset()
    panel.restore(said)
    assert panel.descent.trail.divergence
    words = panel.descent.trail.divergence.reason.split(":")[0]
    assert words in below
    assert words in panel.live.front.value


def test_spaces_and_quotation_marks_around_a_state_do_not_matter(panel, line):
    panel.restore(line)
    twin = panel.twin
    panel.reset()
    panel.restore(f'  "{line.replace(" ", "  ")}"\n')
    assert panel.twin == twin


def test_a_state_that_was_cut_anywhere_is_refused_and_changes_nothing(panel, line):
    panel.stepping.buttons.step.click()
    before = panel.twin, panel.state
    for length in range(len(line)):
        with pytest.raises(ValueError, match="This is not the state|end of this state|A part of"):
            panel.restore(line[:length])
    assert (panel.twin, panel.state) == before


def test_a_state_with_one_changed_sign_is_refused(panel, line):
    for place in range(len(line)):
        if line[place] != " ":
            with pytest.raises(ValueError, match=r"Copy it again|looks like"):
                panel.restore(line[:place] + "7x"[line[place] == "7"] + line[place + 1 :])


@pytest.mark.parametrize("thing", ["", "hello", "b=1", "#9c1d", None, 7, "01-line b=0 w=0"])
def test_what_is_no_state_is_answered_with_an_example(panel, thing):
    with pytest.raises(ValueError, match=r"This is not the state of a panel.*01-line b=0|end of"):
        panel.restore(thing)


def test_a_state_of_another_panel_says_whose_it_is():
    scores = ScoresPanel([1, 2], scenes=SCORES)
    line = LinePanel(data.SALARY)
    with pytest.raises(ValueError, match=r"This is a state of 03-scores; this panel is LinePanel"):
        line.restore(scores.state)
    with pytest.raises(ValueError, match="It is in notebook 02"):
        line.restore(state.write("02-nowhere", {"b": "0"}), anywhere=True)


def test_anywhere_finds_the_panel_to_which_the_state_belongs(panel):
    scores = ScoresPanel([1, 2], scenes=SCORES)
    line, twin = scores.state, scores.twin
    scores.sliders[0].index = 0
    assert panel.restore(line, anywhere=True) is scores
    assert scores.twin == twin


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"b": "x"}, "b must be a number, not 'x'"),
        ({"b": "nan"}, "b must be a number"),
        ({"b": "1e300"}, "where the mean loss is finite"),
        ({"η": "7"}, r"slider of η has no 7: it goes from 0.001 to 1, and 1 is the nearest"),
        ({"samples": "9"}, r"samples can be all, in-turn, 1, .*8, not '9'"),
        ({"steps": "-1"}, "steps must be a whole number"),
        ({"steps": "3*0.1"}, "steps must be a whole number"),
        ({"steps": "3*5*all"}, "slider of η has no 5"),
        ({"steps": "1000000"}, "may not be more than 10,000; here they are 1,000,000"),
        ({"η": "1", "steps": "5000"}, "Only .* steps of this state can be taken here"),
        ({"c": "1"}, "LinePanel has no c; it has b, w, η, samples, steps"),
    ],
)
def test_wrong_fields_get_a_sentence_and_nothing_has_changed(fields, sentence):
    panel = LinePanel(data.SALARY)
    panel.stepping.buttons.step.click()
    before = panel.twin, panel.state, panel.live.front.value
    with pytest.raises(ValueError, match=sentence):
        panel.restore(state.write("LinePanel", fields))
    assert (panel.twin, panel.state, panel.live.front.value) == before


def test_fields_that_are_not_said_are_as_at_first(panel):
    panel.stepping.buttons.step.click()
    panel.descent.samples.index = 2
    panel.go_to({"η": 0.05})
    assert panel.state.startswith("01-line b=0 w=0 η=0.05 samples=all steps=0 #")


def test_a_single_sample_is_counted_from_one():
    panel = SoftmaxPanel(data.ONE_OF_EACH_OF_TWO, [[0, 0], [0, 0]])
    panel.go_to({"samples": 2})
    assert panel.descent.chosen.tolist() == [1]
    assert " samples=2 " in panel.state


def test_steps_with_several_settings_are_written_in_runs():
    rules = [("0.1", "all")] * 3 + [("0.2", "all")] * 2
    said = trail_text.write(rules, ("0.2", "all"), True)
    assert said == "3*0.1*all+2*0.2*all!"
    assert trail_text.read("steps", said, 2, 10_000) == (
        [(3, ("0.1", "all")), (2, ("0.2", "all"))],
        True,
    )
    assert trail_text.read("steps", "5", 2, 10_000) == ([(5, ())], False)
