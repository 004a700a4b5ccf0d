"""The ledger as a panel, driven as a hand would: rows, sliders, hidden numbers, a batch."""

import re

import numpy as np
import pytest
from scipy.special import softmax as scipy_softmax

from helpers import data, ledger
from helpers.models import linear, logistic, softmax
from helpers.panels import LedgerPanel

START = [[0.1, 0.2], [0.3, 0.4]]
X_3, Y_3 = np.array([[1, 0.37], [1, 1.53], [1, 2.91]]), np.array([0, 1, 2])
THETA_3 = np.array([[0.1, 0.2, -0.1], [0.3, 0.4, 0.2]])
NAMES_3 = ["b₀", "b₁", "b₂", "w₀", "w₁", "w₂"]


def softmax_panel():
    return LedgerPanel(softmax, data.ONE_OF_EACH_OF_TWO, START, ["b₀", "b₁", "w₀", "w₁"])


def logistic_panel():
    samples = data.PASS_BY_DAY_AND_HOURS
    return LedgerPanel(logistic, samples, [0.1, 0.2, 0.1], ["b", "w₁", "w₂"])


def linear_panel():
    return LedgerPanel(linear, data.SALARY, [6, 4], ["b", "w"], 0.01, sample=3)


def three_classes():
    return LedgerPanel(softmax, (X_3, Y_3), THETA_3, NAMES_3, sample=1)


def batch():
    panel = three_classes()
    panel.batch.samples.index = 3
    panel.reveal.show_all.click()
    return panel


ALL = [softmax_panel, logistic_panel, linear_panel, three_classes, batch]


@pytest.fixture
def panel():
    return softmax_panel()


def body(panel):
    """The rows of the first table, each a list of its cells as plain text."""
    table = re.search(r"<tbody>(.*?)</tbody>", panel.live.value, re.S)[1]
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", table, re.S)
    plain = [[re.sub(r"<[^>]*>", " ", cell) for cell in re.split(r"</t[dh]>", r)] for r in rows]
    return [[cell.strip() for cell in row] for row in plain]


def numbers(panel, symbol):
    """The numbers that the row of this symbol shows."""
    cells = next(row for row in body(panel) if row[0].removeprefix("▸ ") == symbol)
    return [float(n) for n in cells[3].split()]


def contributions(panel):
    """The lines of the second table: name to its cells."""
    table = re.findall(r"<tbody>(.*?)</tbody>", panel.live.value, re.S)[1]
    lines = re.findall(r'<tr([^>]*)><th scope="row">(.*?)</th>(.*?)</tr>', table)
    cells = {name: re.findall(r">([^<]*)</td>", rest)[1:] for _, name, rest in lines}
    return cells, [name for mark, name, _ in lines if "picked" in mark]


def state(panel):
    """Every text in the state of every widget of the panel, but for the grids of the sliders."""
    texts, widgets = [], [panel]
    while widgets:
        widget = widgets.pop()
        widgets += getattr(widget, "children", ())
        kept = {k: v for k, v in widget.get_state().items() if k != "_options_labels"}
        texts.append(repr(kept))
    return "\n".join([panel._repr_mimebundle_()["text/plain"], *texts])


def next_row(panel, symbol):
    """Press the button Next row until the row of this symbol is the newest."""
    while body(panel)[-1][0] != f"▸ {symbol}":
        panel.reveal.next_row.click()


# --- rows -----------------------------------------------------------------------------------


def test_it_begins_with_what_is_given_and_goes_row_by_row(panel):
    assert [row[0] for row in body(panel)] == ["x", "▸ θ"]
    panel.reveal.next_row.click()
    assert [row[0] for row in body(panel)] == ["x", "θ", "▸ z"]
    assert numbers(panel, "z") == [0.25, 0.40]
    panel.reveal.previous_row.click()
    assert [row[0] for row in body(panel)] == ["x", "▸ θ"]


def test_the_buttons_stop_at_both_ends(panel):
    for _ in range(20):
        panel.reveal.next_row.click()
    assert len(body(panel)) == panel.reveal.count == 13
    for _ in range(20):
        panel.reveal.previous_row.click()
    assert len(body(panel)) == panel.reveal.count == 1


def test_the_slider_shows_so_many_rows(panel):
    for index in (12, 4, 0):
        panel.reveal.slider.index = index
        assert len(body(panel)) == index + 1
        assert f"{index + 1} of 13 rows" in panel.twin


def test_show_all_shows_the_decks_numbers(panel):
    panel.reveal.show_all.click()
    assert numbers(panel, "ŷ") == [0.4626, 0.5374]
    assert numbers(panel, "L") == [0.7710]
    assert numbers(panel, "∇L") == [-0.5374, 0.5374, -0.2687, 0.2687]
    assert numbers(panel, "θ new") == [0.1537, 0.1463, 0.3269, 0.3731]
    assert "the newest θ new = [[0.1537, 0.1463], [0.3269, 0.3731]]" in panel.twin


def test_each_row_says_symbol_formula_shape_numbers_and_words(panel):
    next_row(panel, "ŷ")
    assert body(panel)[-1][:3] == ["▸ ŷ", "e^(z − m) / d", "(1, 2)"]
    assert body(panel)[-1][4].startswith("class 1 gets 54 %")
    assert "sums to 1.0000" in body(panel)[-1][4]
    assert panel.live.value.count('aria-current="step"') == 1


def test_start_over_goes_back_to_the_first_page(panel):
    first = panel.twin, panel.live.value
    panel.reveal.show_all.click()
    for control in (*panel.sliders, panel.rate_slider):
        control.index = 0
    panel.batch.samples.index = 2
    panel.batch.pick.index = 1
    panel.reveal.start_over.click()
    assert (panel.twin, panel.live.value) == first


# --- sliders --------------------------------------------------------------------------------


def test_the_rows_follow_a_slider(panel):
    panel.reveal.show_all.click()
    panel.sliders[1].follow(1.2)
    assert numbers(panel, "ŷ") == scipy_softmax([0.25, 1.4]).round(4).tolist()
    before = numbers(panel, "∇L")
    panel.rate_slider.follow(1.0)
    assert numbers(panel, "η∇L") == before == numbers(panel, "∇L")


@pytest.mark.parametrize("make", [softmax_panel, logistic_panel, linear_panel])
def test_every_sample_can_be_taken(make):
    panel = make()
    panel.reveal.show_all.click()
    for i in range(panel.batch.n):
        panel.batch.samples.index = i
        assert panel.step.x.tolist() == [panel.x[i].tolist()]
        assert numbers(panel, "x") == panel.x[i].tolist()
        assert f"sample {i + 1} of {panel.batch.n}" in panel.twin


# --- hidden numbers -------------------------------------------------------------------------


@pytest.mark.parametrize("make", ALL)
def test_hidden_numbers_are_nowhere_in_the_panel(make):
    panel = make()
    panel.reveal.start_over.click()
    if make is batch:
        panel.batch.samples.index = 3
    panel.hide.value = True
    seen = 0
    for i, row in enumerate(panel.look.rows):
        panel.reveal.slider.index = i
        assert (panel.hidden == row.key) is not row.given
        if row.given:
            continue
        assert set(body(panel)[-1][3].split()) == {"?"}
        assert row.words not in panel.live.value
        assert not re.search(r"sums? to", body(panel)[-1][4])
        assert "hidden" in panel.twin
        shown = panel.batch.selection.shown
        known = np.concatenate([r.numbers(shown).ravel() for r in panel.look.rows[:i]])
        known = np.abs(np.concatenate([known, panel.x.ravel(), panel.y, [0, 1]]))
        new = [v for v in np.abs(row.numbers(shown).ravel()) if not near(v, known)]
        said = np.array([float(n) for n in re.findall(r"\d+\.\d+(?:e-?\d+)?", state(panel))])
        assert not [v for v in new if near(v, said)], row.key
        seen += len(new)
    assert seen


def near(value, others):
    return bool((np.abs(value - others) <= 2e-4 * max(abs(value), 0.1)).any())


def test_shown_numbers_are_in_the_state_so_that_the_search_can_fail():
    panel = three_classes()
    next_row(panel, "ŷ")
    p = scipy_softmax(X_3[1] @ THETA_3)
    said = np.array([float(n) for n in re.findall(r"\d+\.\d+", state(panel))])
    assert all(near(value, said) for value in p)


@pytest.mark.parametrize("make", ALL)
def test_the_example_in_the_field_is_no_answer(make):
    panel = make()
    example = panel.entry.field.placeholder.split(":")[1]
    for row in panel.look.rows:
        for sample in range(panel.batch.n):
            panel.batch.samples.index = sample
            assert not panel_diagnosis(panel, example, row.key).right, row.key


def panel_diagnosis(panel, typed, key):
    return ledger.diagnose(typed, key, panel.step, panel.batch.selection.shown)


def test_wrong_numbers_are_told_and_right_ones_shown(panel):
    panel.hide.value = True
    next_row(panel, "ŷ")
    panel.entry.field.value = "0.54 0.46"
    assert "✗" in panel.entry.verdict.html
    assert "swapped" in panel.entry.verdict.html
    assert "?" in body(panel)[-1][3]
    panel.entry.field.value = "0.46 0.54"
    assert "✓ Right." in panel.entry.verdict.html
    assert numbers(panel, "ŷ") == [0.4626, 0.5374]
    assert panel.entry.field.value == ""
    panel.reveal.next_row.click()
    assert panel.hidden == "y"
    assert panel.entry.verdict.html == ""
    panel.reveal.previous_row.click()
    assert panel.hidden is None


def test_check_asks_for_numbers_where_none_were_typed(panel):
    panel.hide.value = True
    next_row(panel, "z")
    panel.entry.check_button.click()
    assert "Type the numbers" in panel.entry.verdict.html
    assert panel.hidden == "z"


def test_nothing_is_said_where_nothing_is_asked_for(panel):
    panel.hide.value = True
    assert panel.hidden is None  # θ is given
    panel.entry.field.value = "1 2 3 4"
    assert panel.entry.verdict.html == ""


def test_what_was_typed_cannot_bring_in_html(panel):
    panel.hide.value = True
    next_row(panel, "z")
    panel.entry.field.value = "<b>1</b> 2"
    assert "&lt;b&gt;" in panel.entry.verdict.html
    assert "<b>" not in panel.entry.verdict.html


def test_show_gives_the_numbers_up(panel):
    panel.hide.value = True
    next_row(panel, "z")
    panel.entry.field.value = "1 2"
    panel.entry.show_button.click()
    assert numbers(panel, "z") == [0.25, 0.40]
    assert panel.entry.verdict.html == ""


def test_another_sample_hides_the_numbers_again(panel):
    panel.hide.value = True
    next_row(panel, "z")
    panel.entry.show_button.click()
    panel.batch.samples.index = 1
    assert panel.hidden == "z"
    panel.entry.field.value = "0.7 1.0"
    assert panel.hidden is None


def test_the_field_is_there_only_while_numbers_are_hidden(panel):
    above = panel.children.index(panel.live) - 1
    assert panel.children[above] is panel.entry
    assert panel.entry.children == ()
    panel.hide.value = True
    assert panel.entry.children[0].children[0] is panel.entry.field
    assert panel.entry.field.description == "θ"
    panel.hide.value = False
    assert panel.entry.children == ()
    next_row(panel, "z")
    assert numbers(panel, "z") == [0.25, 0.40]


# --- all samples ----------------------------------------------------------------------------


def test_contributions_sum_to_n_times_the_gradient_and_their_mean_is_it():
    p = scipy_softmax(X_3 @ THETA_3, axis=1)
    each = X_3[:, :, None] * (p - np.eye(3)[Y_3])[:, None, :]
    found, _ = contributions(batch())
    plain = {name.removeprefix("▸ "): np.array(v, dtype=float) for name, v in found.items()}
    for i in range(3):
        assert plain[f"sample {i + 1}"] == pytest.approx(each[i].ravel(), abs=6e-5)
    assert plain["sum"] == pytest.approx(each.sum(axis=0).ravel(), abs=6e-5)
    assert plain["mean = ∇L"] == pytest.approx(each.mean(axis=0).ravel(), abs=6e-5)
    assert numbers(batch(), "∇L") == pytest.approx(plain["mean = ∇L"], abs=1e-9)


def test_the_picked_sample_is_marked_and_its_rows_are_shown():
    panel = batch()
    for i in range(3):
        panel.batch.pick.index = i
        assert contributions(panel)[1] == [f"▸ sample {i + 1}", "mean = ∇L"]
        assert f"Sample {i + 1} contributes" in panel.live.value
        p = scipy_softmax(X_3[i] @ THETA_3)
        assert numbers(panel, "ŷ") == pytest.approx(p, abs=6e-5)


def test_two_samples_stand_in_one_row(panel):
    panel.batch.samples.index = 2
    panel.reveal.show_all.click()
    wanted = scipy_softmax([[0.25, 0.40], [0.7, 1.0]], axis=1)
    assert numbers(panel, "ŷ") == pytest.approx(wanted.ravel(), abs=6e-5)


def test_the_pick_is_there_only_for_all_samples(panel):
    assert panel.batch.pick not in panel.batch.children
    panel.batch.samples.index = 2
    assert panel.batch.pick in panel.batch.children


def test_the_contributions_come_with_the_gradient_and_do_not_say_it_while_it_is_hidden():
    panel = three_classes()
    panel.batch.samples.index = 3
    panel.hide.value = True
    next_row(panel, "ŷ − y")
    assert "course-contributions" not in panel.live.value
    panel.reveal.next_row.click()
    found, _ = contributions(panel)
    assert set(found["sum"]) == set(found["mean = ∇L"]) == {"?"}
    panel.entry.show_button.click()
    assert "?" not in contributions(panel)[0]["mean = ∇L"]


# --- the frame ------------------------------------------------------------------------------


@pytest.mark.parametrize("names", [["b"], ["b", "w", "v"], []])
def test_a_wrong_number_of_names_is_refused(names):
    with pytest.raises(ValueError, match="names must name 2 parameters"):
        LedgerPanel(linear, data.SALARY, [6, 4], names)


@pytest.mark.parametrize(
    ("fields", "sentence"),
    [
        ({"hide": "maybe"}, "hide is yes or no, not 'maybe'"),
        ({"known": "99"}, "known must be row numbers like 3,4 or none, not '99'"),
    ],
)
def test_a_state_that_cannot_be_is_refused_and_changes_nothing(panel, fields, sentence):
    before = panel.state
    with pytest.raises(ValueError, match=sentence):
        panel.go_to(fields)
    assert panel.state == before


@pytest.mark.parametrize("make", ALL)
def test_the_twin_is_one_line_and_the_bundle_has_no_picture(make):
    panel = make()
    bundle = panel._repr_mimebundle_()
    assert bundle["text/plain"] == panel.twin
    assert "\n" not in panel.twin
    assert "image/png" not in bundle
    assert f'aria-label="{panel.twin}"' in panel.live.value
