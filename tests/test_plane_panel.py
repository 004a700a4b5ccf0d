"""Three classes in the plane: each number of the picture and below it, against SciPy."""

import asyncio
import re

import numpy as np
import pytest
from scipy import optimize, special
from sklearn.linear_model import LogisticRegression

from helpers import data
from helpers.figures.loss_rings import diameter
from helpers.lessons.softmax.scenes import PLANE
from helpers.models import boundary
from helpers.panels import PlanePanel
from helpers.panels.plane_lines import CORNERS, END, PAIRS
from helpers.panels.plane_look import CELLS
from helpers.panels.plane_words import VIEWS
from tests.course_panels import headline, sliders_of

TABLE = data.RESULT_BY_STUDY_AND_SLEEP


@pytest.fixture(scope="module")
def made():
    return PlanePanel(TABLE)


@pytest.fixture
def panel(made):
    made.reset()
    return made


def loss_of(theta, x, labels, l2=0.0):
    z = x @ np.reshape(theta, (3, 3))
    own = z[np.arange(len(x)), labels]
    pull = l2 / 2 * np.sum(np.reshape(theta, (3, 3))[1:] ** 2)
    return (special.logsumexp(z, axis=1) - own).mean() + pull


def with_mine(panel):
    """The samples of the training when the student's takes part."""
    own = panel.training.own
    return np.vstack([TABLE.x, own.x]), np.r_[TABLE.y, own.label]


def set_theta(panel, theta):
    for slider, value in zip(panel.descent.sliders, np.ravel(theta), strict=True):
        slider.follow(value)


def steps(panel, n):
    """Take n steps, or as many as it takes to settle."""
    for _ in range(n):
        if not panel.stepping.advance():
            break
    panel.refresh()


def shown(panel):
    """The texts in the picture."""
    return re.findall(r"<text[^>]*>([^<]*)</text>", panel.live.front.value)


def sent(panel):
    """What travels to the page in a move of theta, with the numbers unfolded."""
    regions, _ = panel.live.behind
    return panel.live.front.value + regions.value + panel.numbers()


def test_the_headline_says_the_loss_its_parts_and_how_many_are_right(panel):
    panel.training.pull.follow(0.1)
    theta = panel.descent.theta
    whole, mean = (loss_of(theta, TABLE.x, TABLE.y, l2) for l2 in (0.1, 0))
    right = ((TABLE.x @ theta).argmax(axis=1) == TABLE.y).sum()
    parts = f"= {mean:.3f} data loss + {whole - mean:.3f} from λ/2 · Σw²"
    assert headline(panel) == f"Step 0 · Loss {whole:.3f}, {right} of 15 right · {parts}"
    panel.training.pull.follow(0)
    assert "data loss" not in headline(panel)


@pytest.mark.parametrize("mine", [False, True])
def test_a_step_follows_the_finite_differences_of_the_whole_loss(panel, mine):
    panel.training.pull.follow(0.2)
    panel.training.on.value = mine
    x, labels = with_mine(panel) if mine else (TABLE.x, TABLE.y)
    theta = panel.descent.theta
    slope = optimize.approx_fprime(theta.ravel(), loss_of, 1e-7, x, labels, 0.2)
    assert panel.look.descent.gradient.ravel() == pytest.approx(slope, abs=1e-5)
    panel.stepping.buttons.step.click()
    after = theta - panel.descent.rate_slider.number * slope.reshape(3, 3)
    assert panel.descent.theta == pytest.approx(after, abs=1e-5)
    assert panel.look.descent.loss == pytest.approx(loss_of(after, x, labels, 0.2), abs=1e-5)


@pytest.mark.parametrize("l2", [0.01, 0.1])
def test_a_run_ends_at_the_best_theta_of_scikit_learn(panel, l2):
    panel.training.pull.follow(l2)
    panel.descent.rate_slider.follow(1)
    steps(panel, 3000)
    # scikit-learn adds half the squares to C times the sum of the losses.
    peer = LogisticRegression(C=1 / (l2 * 15), tol=1e-10, max_iter=10_000)
    peer.fit(TABLE.features, TABLE.y)
    assert panel.descent.theta[1:] == pytest.approx(peer.coef_.T, abs=1e-4)
    assert panel.look.descent.samples.y_hat == pytest.approx(
        peer.predict_proba(TABLE.features), abs=1e-4
    )


def test_without_a_pull_a_run_ends_at_the_least_loss(panel):
    best = optimize.minimize(loss_of, np.zeros(9), args=(TABLE.x, TABLE.y), options={"gtol": 1e-8})
    panel.descent.rate_slider.follow(1)
    steps(panel, 3000)
    assert panel.look.descent.loss == pytest.approx(best.fun, abs=1e-6)


def test_the_regions_are_the_most_probable_classes(panel):
    probabilities = panel.look.probabilities
    assert probabilities.shape == (*CELLS[::-1], 3)
    cell = END * np.array([1 / CELLS[0] - 1, 1 / CELLS[1] - 1])
    z = np.array([1, *cell]) @ panel.descent.theta
    assert probabilities[0, 0] == pytest.approx(special.softmax(z))


def test_on_each_line_two_scores_are_equal_and_on_its_border_none_is_higher(panel):
    look = panel.look
    assert all(len(line) == 2 for line in look.lines)
    for (a, b), line, border in zip(PAIRS, look.lines, look.borders, strict=True):
        assert np.abs(line).max(axis=1) == pytest.approx([END, END])
        for point in (*line, *border):
            z = np.array([1, *point]) @ look.descent.theta
            assert z[a] == pytest.approx(z[b])
        for share in (0.1, 0.9):
            z = np.array([1, *(share * border[0] + (1 - share) * border[1])])
            z = z @ look.descent.theta
            assert z[a] >= np.delete(z, [a, b]).max()


def test_the_three_lines_meet_where_all_scores_are_equal(panel):
    theta = panel.descent.theta
    differences = theta[:, :2] - theta[:, 2:]
    meet = np.linalg.solve(differences[1:].T, -differences[0])
    assert np.abs(meet).max() < END
    for border in panel.look.borders:
        assert np.linalg.norm(border - meet, axis=1).min() == pytest.approx(0, abs=1e-9)


def test_a_line_outside_is_announced_by_an_arrow_and_no_line_by_nothing(panel):
    set_theta(panel, [[5, -5, 0], [1, 0, -1], [0.5, 0, -0.2]])
    assert len(panel.look.lines[0]) == 0
    (arrow,) = [text for text in shown(panel) if text.endswith("fail = pass")]
    assert arrow[0] in "↙↘↗↖"
    corner = CORNERS["↙↘↗↖".index(arrow[0])]
    distance = np.c_[np.ones(4), CORNERS] @ (panel.descent.theta[:, 0] - panel.descent.theta[:, 1])
    assert (np.abs(distance).argmin() == (corner == CORNERS).all(axis=1).argmax()).all()
    set_theta(panel, np.zeros((3, 3)))
    assert not [text for text in shown(panel) if " = " in text and "pass" in text]


def test_each_ring_is_as_wide_as_its_loss_says(panel):
    theta = panel.descent.theta
    losses = [loss_of(theta, x[None], [y]) for x, y in zip(TABLE.x, TABLE.y, strict=True)]
    sizes = np.sqrt(panel.picture._rings._rings.get_sizes())
    assert sizes == pytest.approx(diameter(np.array(losses)))
    assert (np.argsort(sizes) == np.argsort(losses)).all()


def test_wrong_samples_have_a_cross(panel):
    wrong = (TABLE.x @ panel.descent.theta).argmax(axis=1) != TABLE.y
    crosses = np.transpose(panel.picture._rings._crosses.get_data())
    assert crosses.tolist() == TABLE.features[wrong].tolist()
    assert wrong.sum() == 12


def test_a_loss_above_the_picture_is_said_at_its_edge(panel):
    set_theta(panel, [[5, 0, 0], [5, -5, -5], [5, 0, -5]])
    loss = panel.look.descent.loss
    panel.training.pull.follow(1)
    assert panel.look.descent.loss > 30 > loss
    assert f"↑ {panel.look.descent.loss:.1f}" in shown(panel)


def test_the_chosen_sample_is_shown_from_its_scores_to_its_gradient(panel):
    panel.chosen.value = 12
    x, y = TABLE.x[12], TABLE.y[12]
    z = x @ panel.descent.theta
    error = special.softmax(z) - np.eye(3)[y]
    for row in (z, np.exp(z - z.max()), special.softmax(z), error, *np.outer(x, error)):
        cells = "<td>".join(f"{v + 0.0:.3f}".replace("-", "−") for v in row.round(3))
        assert f"<td>{cells}" in panel.numbers()
    assert f"loss {-special.log_softmax(z)[y]:.3f}" in panel.twin


def test_the_scores_and_the_loss_of_every_sample_can_be_shown(panel):
    panel.view.value = "all samples"
    z = TABLE.x @ panel.descent.theta
    for i, row in enumerate(z):
        loss = -special.log_softmax(row)[TABLE.y[i]]
        cells = "<td>".join(f"{v + 0.0:.2f}".replace("-", "−") for v in [*row, loss])
        assert f"<td>{cells}<tr>" in panel.numbers().replace("</table>", "<tr>")


@pytest.mark.parametrize("view", VIEWS)
def test_at_both_ends_of_every_slider_the_numbers_are_numbers_and_few(panel, view):
    panel.training.on.value, panel.chosen.value, panel.view.value = True, "yours", view
    for slider in sliders_of(panel):
        for index in (0, len(slider.numbers) - 1):
            slider.index = index
            assert f"{slider.number:g}" in panel.twin.replace("−", "-")
            assert "nan" not in panel.twin + sent(panel)
            assert len(sent(panel).encode()) <= 20_000


def test_a_long_run_stays_within_the_budget(panel):
    steps(panel, 2000)
    panel.view.value = "all samples"
    assert len(sent(panel).encode()) <= 20_000


def test_the_students_sample_takes_part_only_if_it_is_on(panel):
    first = panel.look.descent.loss
    panel.training.places[0].follow(-1.3)
    panel.training.label.value = "honours"
    assert panel.look.descent.loss == first
    panel.training.on.value = True
    x, labels = with_mine(panel)
    assert (x[-1].tolist(), labels[-1]) == ([1, -1.3, -2], 2)
    assert panel.look.descent.loss == pytest.approx(loss_of(panel.descent.theta, x, labels))
    assert "of 16 right" in panel.twin
    assert "yours" in shown(panel)
    panel.training.on.value = False
    assert panel.look.descent.loss == first
    assert "yours" not in shown(panel)


def test_a_sample_that_is_off_can_still_be_predicted(panel):
    panel.chosen.value = "yours"
    z = panel.training.own.x @ panel.descent.theta
    assert "Your sample (not used in training)" in panel.twin
    assert f"with {special.softmax(z).max():.3f}" in panel.twin


def test_another_loss_begins_a_new_trail_where_theta_is(panel):
    for change in (
        lambda: panel.training.pull.follow(0.1),
        lambda: setattr(panel.training.on, "value", True),
        lambda: panel.training.places[1].follow(1),
        lambda: setattr(panel.training.label, "value", "pass"),
    ):
        panel.stepping.buttons.step.click()
        theta = panel.descent.theta
        change()
        assert panel.descent.trail.step_number == 0
        assert (panel.descent.theta == theta).all()


def test_a_hand_may_move_the_sample_while_a_run_goes_on(panel):
    panel.training.on.value = True

    async def scene():
        panel.stepping.buttons.run.click()
        await asyncio.sleep(0.1)
        panel.training.places[0].follow(1)
        await asyncio.sleep(0.3)
        assert panel.stepping.running
        panel.stepping.buttons.stop.click()

    asyncio.run(scene())
    assert panel.descent.trail.step_number > 0
    x, labels = with_mine(panel)
    assert x[-1, 1] == 1
    assert panel.look.descent.loss == pytest.approx(loss_of(panel.descent.theta, x, labels))


def test_a_run_that_the_pull_leads_away_says_so_and_can_be_restored(panel):
    panel.training.pull.follow(1)
    panel.descent.rate_slider.follow(10)
    while panel.stepping.frame():
        pass
    assert "each step overshoots" in panel.live.front.value
    twin, said = panel.twin, panel.state
    panel.reset()
    panel.restore(said)
    assert panel.twin == twin
    panel.training.pull.follow(0.5)
    assert np.isfinite(panel.look.descent.loss)
    assert "nan" not in panel.live.front.value


def test_random_parameters_are_other_ones_each_time_and_the_same_after_reset(panel):
    draws = []
    for _ in range(2):
        panel.random.click()
        draws.append(panel.descent.theta.tolist())
    assert draws[0] != draws[1]
    panel.reset()
    panel.random.click()
    assert panel.descent.theta.tolist() == draws[0]
    assert [slider.number for slider in panel.descent.sliders] == np.ravel(draws[0]).tolist()


def test_a_state_with_everything_moved_is_restored(panel):
    panel.random.click()
    panel.training.on.value, panel.training.label.value = True, "pass"
    panel.training.pull.follow(0.02)
    panel.chosen.value, panel.view.value = "yours", "the step"
    steps(panel, 7)
    said, twin = panel.state, panel.twin
    below = panel.live.front.value + panel.numbers()
    panel.reset()
    assert PlanePanel(TABLE).restore(said).twin == twin
    panel.restore(said)
    assert panel.live.front.value + panel.numbers() == below
    panel.stepping.buttons.back.click()
    assert panel.descent.trail.step_number == 6


def test_other_shapes_are_refused():
    with pytest.raises(ValueError, match=r"theta must have the shape \(3, 3\).*\(2, 3\)"):
        PlanePanel(TABLE, np.zeros((2, 3)))
    with pytest.raises(ValueError, match="1 and 3"):
        PlanePanel(data.ONE_OF_EACH_OF_THREE)


def test_equal_scores_of_four_classes_keep_only_what_no_other_class_covers():
    theta = np.array([[0, 0, -1, -1], [1, -1, 0, 0], [0, 0, 1, -1]])
    line, border = boundary.equal_scores(CORNERS, theta, 0, 1)
    assert np.abs(line[:, 0]).max() == pytest.approx(0)
    assert sorted(border[:, 1].round(9).tolist())[0] == pytest.approx(-1)
    assert sorted(border[:, 1].round(9).tolist())[-1] == pytest.approx(1)


@pytest.mark.parametrize("scene", PLANE.starts)
def test_each_scene_can_be_gone_to_and_differs(scene):
    panel = PlanePanel(TABLE, scenes=PLANE)
    first = panel.twin
    panel.go_to(panel.scenes[scene], scene)
    assert (panel.twin == first) == (panel.scenes[scene] == {})
    assert panel.scene == scene


# --- the numbers that a task may name -------------------------------------------------------


@pytest.mark.slow
def test_a_theta_by_hand_has_more_right_than_the_least_loss_has(panel):
    panel.stepping.buttons.run.click()
    assert "Loss 0.435, 11 of 15 right" in panel.twin
    set_theta(panel, [[-0.7, 1.2, 0.2], [-1.4, 0.5, 0.5], [-0.6, -1.1, 0.5]])
    assert "13 of 15 right" in panel.twin
    assert panel.look.descent.loss > 0.435


@pytest.mark.slow
def test_the_three_first_random_starts_end_at_the_same_loss(panel):
    starts = []
    for _ in range(3):
        panel.random.click()
        starts.append(round(float(panel.look.descent.loss), 3))
        panel.stepping.buttons.run.click()
        assert "Loss 0.435, 11 of 15 right" in panel.twin
    assert starts == [1.385, 1.835, 3.664]


@pytest.mark.parametrize(
    ("l2", "parts", "largest"),
    [
        (0, "= 0.435 data loss + 0.000 from λ/2 · Σw²", 1.795),
        (0.1, "= 0.519 data loss + 0.104 from λ/2 · Σw²", 0.870),
        (1, "= 0.794 data loss + 0.118 from λ/2 · Σw²", 0.293),
    ],
)
def test_a_stronger_pull_makes_smaller_weights_and_a_larger_data_loss(panel, l2, parts, largest):
    panel.training.pull.follow(l2)
    panel.stepping.buttons.run.click()
    assert parts in panel.twin
    assert "11 of 15 right" in panel.twin
    assert np.abs(panel.descent.theta[1:]).max() == pytest.approx(largest, abs=1e-3)


def test_one_sample_far_off_more_than_doubles_the_loss_and_pulls_the_lines(panel):
    panel.stepping.buttons.run.click()
    for slider in panel.training.places:
        slider.follow(3)
    panel.chosen.value, panel.training.on.value = "yours", True
    assert "Loss 1.319, 11 of 16 right" in panel.twin
    assert "Your sample: study 3, sleep 3, fail; predicted honours with 1.000" in panel.twin
    assert "loss 14.568." in panel.twin
    panel.stepping.buttons.run.click()
    assert "Loss 0.711, 11 of 16 right" in panel.twin
    assert "loss 1.766." in panel.twin
