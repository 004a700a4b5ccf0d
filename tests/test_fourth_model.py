"""A fourth model, Poisson regression: two files, and everything takes it."""

import importlib
import sys

import numpy as np
import pytest

import helpers.ledger.models
import helpers.models
from helpers import descent, ledger
from helpers.panels import LedgerPanel
from tests.oracles import derivative

FORMULAS = """
import numpy as np

from helpers import arrays
from helpers.models.evaluation import Evaluation

QUADRATIC_LOSS, SMOOTHNESS = False, np.inf


def checked(x, theta, y):
    x = arrays.samples(x)
    return x, arrays.parameters(theta, x, columns=False), arrays.targets(y, len(x))


def target(y, x, theta):
    return arrays.targets(y, len(x))


def forward(x, theta):
    z = x @ theta
    power = np.exp(z)
    return {"z": z, "power": power, "y_hat": power}


def evaluate(x, theta, y):
    return evaluated(x @ theta, y)


def evaluated(z, y):
    y_hat = np.exp(z)
    return Evaluation(z, y_hat, y_hat - y * z, y_hat - y)


def slope(x, error):
    return (x * error[..., None]).mean(axis=-2)


def curvature(x, z, y_hat):
    return (x * y_hat[:, None]).T @ x / len(x)


def loss(x, theta, y):
    return evaluate(x, theta, y).loss


def contributions(x, theta, y):
    return x * evaluate(x, theta, y).error[:, None]


def gradient(x, theta, y):
    return contributions(x, theta, y).mean(axis=0)


def hessian(x, theta, y=None):
    return curvature(x, x @ theta, np.exp(x @ theta))
"""
LINES = """
from helpers.ledger import shared_lines
from helpers.ledger.line import Line, Mistake
from helpers.ledger.descent_mistakes import TWICE
from helpers.ledger.output_mistakes import without_bias
from helpers.ledger.words import directions


def _wrong_powers(step):
    yield Mistake("base", "The base is e, not 2.", 2**step.z)


LINES = (
    shared_lines.SAMPLE,
    shared_lines.parameters(),
    Line("z", "z", "xᵀθ", "any number", without_bias, difference=True),
    Line("power", "e^z", "of z", "never negative", _wrong_powers),
    Line("y_hat", "ŷ", "e^z", "so many are expected"),
    Line("y", "y", "the truth", "so many there were", given=True),
    Line("loss", "L", "ŷ − y z", "less is better"),
    shared_lines.error("too many or too few"),
    *shared_lines.descent("x(ŷ − y)", directions, TWICE),
)
"""
X, Y, THETA = np.array([[1, 0.5], [1, 2.0]]), np.array([1, 4]), np.array([0.1, 0.3])


@pytest.fixture
def poisson(tmp_path, monkeypatch):
    for package, source in ((helpers.models, FORMULAS), (helpers.ledger.models, LINES)):
        folder = tmp_path / package.__name__
        folder.mkdir()
        (folder / "poisson.py").write_text(source, encoding="utf-8")
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(folder)])
    importlib.invalidate_caches()
    yield importlib.import_module("helpers.models.poisson")
    for package in (helpers.models, helpers.ledger.models):
        sys.modules.pop(f"{package.__name__}.poisson", None)
        vars(package).pop("poisson", None)


def mean_loss(theta):
    z = X @ theta
    return np.mean(np.exp(z) - Y * z)


def test_its_ledger_has_its_numbers(poisson):
    found = {row.key: row.values for row in ledger.rows(descent.step(poisson, THETA, X, Y, 0.1))}
    slope = derivative(mean_loss, THETA)
    assert found["power"] == pytest.approx(np.exp([0.25, 0.7]))
    assert found["gradient"] == pytest.approx(slope, abs=1e-8)
    assert found["theta_new"] == pytest.approx(THETA - 0.1 * slope, abs=1e-8)


def test_what_is_typed_for_its_ledger_is_diagnosed(poisson):
    step = descent.step(poisson, THETA, X[:1], Y[:1], 0.1)
    for key, typed, kind in (
        ("power", "1,28", "right"),
        ("power", "1.19", "base"),
        ("z", "0.15", "bias"),
        ("error", "-0.284", "sign"),
        ("gradient", "0.568 0.284", "factor 2"),
    ):
        assert ledger.diagnose(typed, key, step).kind == kind, key


def test_its_panel_shows_every_row_for_one_sample_and_for_all(poisson):
    panel = LedgerPanel(poisson, (X, Y), THETA, ["b", "w"])
    panel.reveal.show_all.click()
    for sample in (0, 1, 2):
        panel.batch.samples.index = sample
        for symbol in ("x", "θ", "z", "e^z", "ŷ", "y", "L", "ŷ − y", "∇L", "η∇L", "▸ θ new"):
            assert f'<th scope="row">{symbol}</th>' in panel.live.value
        assert "11 of 11 rows, the newest θ new" in panel.twin


def test_it_descends(poisson):
    history = descent.run(poisson, THETA, X, Y, 0.1, 2000)
    assert derivative(mean_loss, history.theta) == pytest.approx([0, 0], abs=1e-6)
