"""The numbers in the words of notebook 4, computed apart from its code."""

import re

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.preprocessing import StandardScaler

from helpers import arrays, data, descent
from helpers.commands import pairs

(SOURCE,) = [source for source in pairs.sources() if source.stem == "04_code"]
PROSE = "\n\n".join(c.source for c in pairs.read(SOURCE).cells if c.cell_type == "markdown")


def split(n, *cuts):
    return np.split(np.random.default_rng(0).permutation(n), cuts)


@pytest.fixture(scope="module")
def birds():
    """The three sets of penguins, standardised by the first of them: x and labels of each."""
    table, sets = data.penguins(), split(342, 205, 273)
    scaler = StandardScaler().fit(table.features[sets[0]])
    x = arrays.with_ones(scaler.transform(table.features))
    return [(x[rows], table.y[rows]) for rows in sets]


@pytest.fixture(scope="module")
def images():
    """The three sets of digits: x and labels of each."""
    table = data.digits()
    x = arrays.with_ones(table.features / 16)
    return [(x[rows], table.y[rows]) for rows in split(1797, 1077, 1437)]


def trained(part, rate, epochs, l2=0.0):
    x, labels = part
    start = np.zeros((x.shape[1], labels.max() + 1))
    return descent.train(start, x, labels, rate, epochs, 32, l2=l2)[-1]


def row_of(name):
    """The cells of a row of a table in the prose."""
    return re.search(rf"^\| {name} \| (.+) \|$", PROSE, flags=re.M)[1].split(" | ")


def test_the_baseline_is_the_most_frequent_class(birds):
    assert f"{np.bincount(data.penguins().y).max() / 342:.0%}" == "44%"
    assert "So 44 % is the number to beat" in PROSE
    commonest = np.bincount(birds[0][1]).argmax()
    assert f"The baseline gets {(birds[2][1] == commonest).sum()} of them" in PROSE


def test_the_validation_set_chooses_the_rate_of_the_notebook(birds):
    rates = (0.01, 0.1, 0.3, 1.0, 10.0)
    losses = [descent.assess(trained(birds[0], rate, 100), *birds[1])[0] for rate in rates]
    assert rf"$\eta = {rates[int(np.argmin(losses))]}$, 100 epochs" in PROSE


def test_the_table_beside_scikit_learn_says_what_both_give(birds):
    theta = trained(birds[0], 0.3, 100)
    model = LogisticRegression(C=np.inf).fit(birds[0][0][:, 1:], birds[0][1])
    ours, theirs = [], []
    for x, labels in (birds[0], birds[2]):
        loss, share = descent.assess(theta, x, labels)
        ours += [f"{share * len(x):.0f} of {len(x)}", f"{loss:.4f}"]
        right = (model.predict(x[:, 1:]) == labels).sum()
        theirs += [f"{right} of {len(x)}", f"{log_loss(labels, model.predict_proba(x[:, 1:])):.4f}"]
    assert row_of("your code") == ours
    assert row_of("scikit-learn") == theirs


def test_the_four_lines_of_scikit_learn_run_and_say_67_of_69():
    lines = re.search(r"^    from sklearn.*\n(?:    .+\n){3}", PROSE, flags=re.M)[0]
    *program, shown = lines.replace("\n    ", "\n").strip().splitlines()
    table = data.penguins()
    train_rows, _, test_rows = split(342, 205, 273)
    scaler = StandardScaler().fit(table.features[train_rows])
    space = {
        "np": np,
        "penguins": table,
        "x_penguins": arrays.with_ones(scaler.transform(table.features)),
        "train_rows": train_rows,
        "test_rows": test_rows,
    }
    exec("\n".join(program), space)
    assert eval(shown, space) == (67, 69)


def test_without_standardising_no_rate_of_the_panel_learns_the_birds():
    table, sets = data.penguins(), split(342, 205, 273)
    x = arrays.with_ones(table.features)
    right = []
    for rate in np.outer([1e-3, 1e-2, 0.1, 1], [1, 1.5, 2, 3, 5, 7]).ravel().tolist() + [10]:
        theta = trained((x[sets[0]], table.y[sets[0]]), rate, 60)
        right.append(descent.assess(theta, x[sets[1]], table.y[sets[1]])[1] * 68)
    assert max(right) < 36
    assert "no η of the slider gets more than 35 of the 68" in " ".join(PROSE.split())


def test_the_digits_are_read_as_often_as_the_notebook_says(images):
    right = [
        descent.assess(trained(images[0], 0.5, epochs), *images[2])[1] * 360 for epochs in (30, 100)
    ]
    assert right == pytest.approx([350, 354])
    assert "350 of 360 test images are correct" in PROSE
    assert "After 100 epochs it reads 354 of 360" in " ".join(PROSE.split())


def test_no_price_has_the_lowest_loss_on_validation_and_on_test_digits(images):
    for part in images[1:]:
        losses = [
            descent.assess(trained(images[0], 0.5, 30, l2), *part)[0]
            for l2 in (0, 1e-4, 1e-3, 1e-2)
        ]
        assert losses == sorted(losses)


def test_numbers_end_where_the_notebook_says():
    assert np.isfinite(np.exp(709.0))
    with np.errstate(over="ignore"):
        assert np.isinf(np.exp(710.0))
    assert f"{np.finfo(float).max:.1e}" == "1.8e+308"


def test_the_errata_have_the_exact_numbers():
    theta = np.array([[0.1, 0.2], [0.3, 0.4]])
    y_hat = np.exp([0.4, 0.6]) / np.exp([0.4, 0.6]).sum()
    new = theta - 0.1 * np.outer([1, 1], y_hat - [1, 0])
    assert str(new.round(3).tolist()) in PROSE
    half = np.exp([0.25, 0.4]) / np.exp([0.25, 0.4]).sum()
    new = theta - 0.01 * np.outer([1, 0.5], half - [1, 0])
    assert [f"{new[0, 1]:.4f}", f"{new[1, 0]:.4f}"] == ["0.1946", "0.3027"]
    output = 1 / (1 + np.exp(-0.35))
    assert [f"{0.1 - 0.1 * 0.5 * output:.5f}", f"{0.5 * output:.4f}"] == ["0.07067", "0.2933"]
