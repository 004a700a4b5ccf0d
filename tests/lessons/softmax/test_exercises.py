"""The references of notebook 3's exercises, against programs that are not ours."""

import numpy as np
import pytest
from scipy import optimize, special
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss
from sklearn.preprocessing import OneHotEncoder

from helpers import data, lessons

START = np.array([[0.1, 0.2], [0.3, 0.4]])
EXERCISES = {exercise.name: exercise for exercise in lessons.exercises("softmax")}


def mean_loss(theta, x, y):
    logs = special.log_softmax(x @ theta.reshape(x.shape[1], -1), axis=1)
    return -(y * logs).sum() / len(x)


def encoded(labels, k):
    encoder = OneHotEncoder(categories=[range(k)], sparse_output=False)
    return encoder.fit_transform(labels[:, None])


def differences(x, y, theta):
    slope = optimize.approx_fprime(theta.ravel(), mean_loss, 1e-7, x, y)
    return slope.reshape(theta.shape)


def gradient_from_differences(x, y_hat, y):
    # scores from which the given probabilities come, as free parameters of each sample
    slope = optimize.approx_fprime(np.log(y_hat).ravel(), mean_loss, 1e-7, np.eye(len(y)), y)
    return x.T @ slope.reshape(y.shape)


def trained_by_differences(x, labels, k, learning_rate, steps):
    theta = np.zeros((x.shape[1], k))
    for _ in range(steps):
        theta = theta - learning_rate * differences(x, encoded(labels, k), theta)
    return theta


ORACLES = {
    "one_hot": encoded,
    "softmax_rows": lambda z: special.softmax(z, axis=1),
    "cross_entropy": lambda y_hat, y: log_loss(
        y.argmax(axis=1), y_hat, labels=range(y_hat.shape[1])
    ),
    "second_theta": lambda: START - 0.1 * differences(np.ones((1, 2)), np.array([[1, 0]]), START),
    "softmax_gradient": gradient_from_differences,
    "train_softmax": trained_by_differences,
}
PROBES = [
    pytest.param(name, probe, id=f"{name}-{i}")
    for name in ORACLES
    for i, probe in enumerate(EXERCISES[name].probes)
]


@pytest.mark.parametrize(("name", "probe"), PROBES)
def test_each_reference_agrees_with_a_program_that_is_not_ours(name, probe):
    value = EXERCISES[name].reference(*probe)
    np.testing.assert_allclose(value, ORACLES[name](*probe), atol=2e-6)


def test_the_deck_prints_the_same_step():
    x, y = np.array([[1.0, 0.5]]), np.array([[1.0, 0]])
    y_hat = EXERCISES["softmax_rows"].reference(np.array([[0.25, 0.40]]))
    np.testing.assert_allclose(y_hat, [[0.46257015, 0.53742985]], atol=5e-9)
    loss = EXERCISES["cross_entropy"].reference(y_hat, y)
    np.testing.assert_allclose(loss, 0.77095705, atol=5e-9)
    gradient = EXERCISES["softmax_gradient"].reference(x, y_hat, y)
    wanted = [[-0.53742985, 0.53742985], [-0.26871492, 0.26871492]]
    np.testing.assert_allclose(gradient, wanted, atol=6e-9)


def test_long_training_finds_what_scikit_learn_finds():
    x, labels = np.repeat(data.SCORE_BY_HOURS.x, 2, axis=0), np.arange(16) // 4
    labels = (labels + (np.arange(16) % 5 == 0)) % 4  # noise, so that a finite minimum exists
    theta = EXERCISES["train_softmax"].reference(x, labels, 4, 0.5, 20_000)
    model = LogisticRegression(C=np.inf, tol=1e-10, max_iter=10_000).fit(x[:, 1:], labels)
    y_hat = special.softmax(x @ theta, axis=1)
    np.testing.assert_allclose(y_hat, model.predict_proba(x[:, 1:]), atol=1e-3)
