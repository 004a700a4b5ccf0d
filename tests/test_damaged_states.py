"""Lines that were damaged in any way: each panel refuses them at once, in a short sentence."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from helpers import data
from helpers.commands import pairs
from helpers.panels import LinePanel, state
from tests.conftest import NIGHTLY
from tests.course_panels import panels_of, panels_of_course

LINES = 20_000 if NIGHTLY else 400
LONGEST = 200
SIGNS = st.text(st.characters() | st.sampled_from("0123456789=*+!#.,- \n\x00ηe"), max_size=8)
NUMBERS = st.sampled_from(
    ["", "-0", "1e999", "nan", "9" * 5000, "1" * 9, "0*", "²", "1_0", "\ud800"]
)


@st.composite
def damaged(draw, line):
    """A line with some parts replaced, lost or doubled; sometimes signed anew."""
    for _ in range(draw(st.integers(1, 3))):
        first, last = sorted(draw(st.integers(0, len(line))) for _ in range(2))
        other = draw(st.one_of(SIGNS, NUMBERS, st.just(line[first:last] * 2)))
        line = line[:first] + other + line[last:]
    return signed(line) if draw(st.booleans()) else line


def signed(line):
    """Return a line with the signs that belong to it, as if it had been written so."""
    name, *fields = line.rpartition(" #")[0].split() or [""]
    return state.write(name, dict(field.partition("=")[::2] for field in fields))


def refusal(panel, line):
    """Return what a panel says to a line that it refuses; None where it goes there."""
    try:
        panel.restore(line)
    except ValueError as error:
        return str(error)
    return None


@pytest.mark.parametrize("source", pairs.sources(), ids=lambda path: path.stem)
def test_a_damaged_line_is_refused_shortly_and_changes_nothing(source):
    panels = {panel.name: panel for panel in panels_of(source)}
    lines = []
    for name, panel in panels.items():
        panel.reset()
        if panel.stepping:
            panel.stepping.buttons.step.click()
        lines.append((name, panel.state))

    @settings(max_examples=LINES // 4)
    @given(st.sampled_from(lines).flatmap(lambda one: st.tuples(st.just(one[0]), damaged(one[1]))))
    def storm(damage):
        name, line = damage
        panel = panels[name]
        before = panel.state, panel.twin
        said = refusal(panel, line)
        if said is None:
            assert panel.restore(panel.state).twin == panel.twin
        else:
            assert len(said) <= LONGEST, said
            assert (panel.state, panel.twin) == before

    storm()


@given(st.text() | st.binary() | st.none() | st.integers())
@example("x" * 10**7)
@example("01-line " + "b=1 " * 10**6 + "#0000")
@example("01-line b=\ud800 #0000")
def test_any_text_is_refused_shortly(thing):
    with pytest.raises(ValueError, match="This is not the state|end of this|A part of") as one:
        state.read(thing)
    assert len(str(one.value)) <= LONGEST


@pytest.mark.parametrize("field", ["b", "w", "η", "samples", "steps"])
@pytest.mark.parametrize("value", ["x" * 10**5, "9" * 10**5, "1*" * 10**4, "0+" * 10**4])
def test_a_long_value_is_quoted_in_short(field, value):
    panel = LinePanel(data.SALARY)
    with pytest.raises(ValueError, match=field) as one:
        panel.restore(state.write("LinePanel", {field: value}))
    assert len(str(one.value)) <= LONGEST


def test_no_step_is_taken_for_a_line_with_a_wrong_field():
    panel = LinePanel(data.SALARY)
    panel.stepping.buttons.step.click()
    points = panel.stepping.trail.points
    panel.stepping.steps.take = None  # whoever takes a step now, fails
    for fields in ({"steps": "9999", "samples": "?"}, {"steps": "9000*0.1*all+1*0.1*?"}):
        with pytest.raises(ValueError, match="samples can be"):
            panel.go_to(fields)
    assert panel.stepping.trail.points is points


def test_no_panel_replays_more_steps_than_its_run_takes():
    for panel in panels_of_course().values():
        if panel.stepping:
            most, count = panel.stepping.steps.most, panel.stepping.steps.count
            with pytest.raises(ValueError, match=f"{count} may not be more than {most:,}"):
                panel.go_to({count: str(most + 1)})
            assert panel.stepping.steps.many(most, 0.0) == 0


def test_at_the_end_of_a_run_step_takes_no_more(monkeypatch):
    monkeypatch.setattr("helpers.panels.descent.MOST_STEPS", 3)
    panel = LinePanel(data.SALARY)
    for _ in range(5):
        panel.stepping.buttons.step.click()
    assert panel.stepping.trail.step_number == 3
    assert panel.restore(panel.state).stepping.trail.step_number == 3
