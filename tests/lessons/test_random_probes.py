"""What is right on the probes of a check is right on random ones, too, in whatever style."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpers import lessons
from helpers.feedback.compare import same
from helpers.feedback.run import Outcome, outcomes
from tests.lessons.test_exercises import EXERCISES, right_programs

FEW = 10 if settings().max_examples < 1000 else 1000  # by night a thousand
FUNCTIONS = {name: exercise for name, exercise in EXERCISES.items() if not exercise.is_value}


def probabilities(random, n, k):
    e = np.exp(random.normal(size=(n, k)))
    return e / e.sum(axis=1, keepdims=True)


def samples(random, n, d):
    return np.column_stack([np.ones(n), random.normal(0, 1.5, (n, d - 1))])


def probe_of(name, random):
    """Draw the arguments of an exercise, as its text describes them."""
    n, d, k = random.integers(2, 7), random.integers(2, 5), random.integers(2, 6)
    x, theta = samples(random, n, d), random.normal(size=d)
    labels, table = random.integers(0, k, n), random.normal(size=(d, k))
    y_hat, y = probabilities(random, n, k), np.eye(k)[labels]
    passed = random.integers(0, 2, n)
    rate, steps = random.uniform(0.01, 0.3), int(random.integers(1, 5))
    orders = np.array([random.permutation(n) for _ in range(steps)])
    line = x[:, :2], random.normal(0, 3, n)
    classes = np.concatenate([np.arange(k), labels])
    drawn = {
        "mean_squared_error": lambda: (random.normal(0, 3, n), random.normal(0, 3, n)),
        "predict_salary": lambda: (line[0], theta[:2]),
        "batch_gradient": lambda: (*line, theta[:2], random.permutation(n)[: max(n // 2, 1)]),
        "train_line": lambda: (*line, rate / 3, steps),
        "decide": lambda: (x, theta, random.uniform(0.1, 0.9)),
        "binary_cross_entropy": lambda: (random.uniform(0.02, 0.98, n), passed),
        "train_logistic": lambda: (x, np.append(passed[:-1], 1 - passed[0]), theta, rate, steps),
        "logistic_gradient": lambda: (x, theta, passed),
        "stable_sigmoid": lambda: (random.normal(0, 10.0 ** random.integers(0, 4), n),),
        "softmax_rows": lambda: (random.normal(0, 2, (n, k)),),
        "one_hot": lambda: (labels, k),
        "cross_entropy": lambda: (y_hat, y),
        "softmax_gradient": lambda: (x, y_hat, y),
        "train_softmax": lambda: (x, labels, k, rate, steps),
        "convert_one_hot": lambda: (labels, k),
        "softmax_function": lambda: (random.normal(0, 300, (n, k)),),
        "predict": lambda: (x, table),
        "compute_loss": lambda: (y_hat, y),
        "losses_from_scores": lambda: (random.normal(0, 300, (n, k)), labels),
        "compute_gradient": lambda: (y_hat, y, x),
        "update_weight": lambda: (table, random.normal(size=(d, k)), rate),
        "train": lambda: (table, x, labels, rate, orders, int(random.integers(1, n + 1))),
        "share_right": lambda: (y_hat, labels),
        "standardise": lambda: (random.normal(5, 4, (n + 2, d)), random.permutation(n + 2)[:3]),
        "right_by_class": lambda: (classes, random.integers(0, k, n + k), k),
    }
    return drawn[name]()


@pytest.mark.parametrize("name", FUNCTIONS)
@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=FEW)
def test_right_programs_agree_with_the_reference_on_random_probes(name, seed):
    exercise = FUNCTIONS[name]
    probe = probe_of(name, np.random.default_rng(seed))
    wanted = Outcome(exercise.reference(*probe))
    for program in [*exercise.styles[1:], *right_programs(exercise)]:
        (found,) = outcomes(program, exercise, probes=[probe])
        assert not found.error, (program, probe)
        assert same(found, wanted, loosely=True), (program, probe)


def test_every_exercise_has_random_probes():
    random = np.random.default_rng(0)
    for name, exercise in FUNCTIONS.items():
        assert len(probe_of(name, random)) == len(exercise.arguments)
    assert set(FUNCTIONS) | {"largest_rate", "hours_for_90", "second_theta"} == {
        exercise.name for lesson in lessons.names() for exercise in lessons.exercises(lesson)
    }
