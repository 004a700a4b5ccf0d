"""The right answers to notebook 4's questions, from the model itself."""

import numpy as np
import pytest
from scipy.special import softmax
from sklearn.utils import gen_batches

from helpers import arrays, data, descent, lessons

QUESTIONS = lessons.questions("code")


def right_option(name):
    question = QUESTIONS[name]
    return question.options[question.right][0]


def test_one_step_of_the_deck_still_predicts_a_pass():
    theta_new = np.array([[0.10549834, 0.19450166], [0.30549834, 0.39450166]])
    z = [1, 0.25] @ theta_new
    assert z.round(2).tolist() == [0.18, 0.29]
    assert right_option("class-after-one-step").startswith(str(z.argmax()))


def test_two_equal_rows_share_a_sum():
    e = np.exp([[0.4, 0.6], [0.4, 0.6]])
    question = QUESTIONS["rows-that-share-a-sum"]
    assert (e / e.sum()).sum(axis=1).tolist() == pytest.approx([question.value] * 2)
    assert question.wrong[-1][0] == pytest.approx((e / e.sum()).mean())


def test_a_thousand_and_999_are_as_good_as_one_and_zero():
    question = QUESTIONS["a-thousand-and-999"]
    first, second = softmax([1000, 999])
    assert question.value == pytest.approx(first, abs=1e-6)
    assert question.wrong[-1][0] == pytest.approx(second, abs=1e-6)
    assert question.judge("0.73").right
    assert question.judge("0.7311").right
    assert not question.judge("0.72").right


def test_a_column_less_labels_is_a_table():
    shape = (np.zeros((4, 1)) - np.zeros(4)).shape
    assert str(shape) in right_option("column-less-labels")


def test_batches_of_one_make_theta_several_times_larger():
    table = data.SCORE_BY_HOURS
    far = {
        size: np.abs(descent.train(np.zeros((2, 4)), table.x, table.y, 0.5, 50, size)[-1]).max()
        for size in (1, 8)
    }
    assert {size: round(number) for size, number in far.items()} == {1: 11, 8: 2}
    assert right_option("batches-of-one").startswith("several times larger")


def test_the_updates_are_the_batches_of_scikit_learn_counted():
    question = QUESTIONS["updates-in-all"]
    batches = len(list(gen_batches(205, 40)))
    assert question.value == 25 * batches
    known = [number for number, _ in question.wrong]
    assert known == [25 * (205 // 40), 25 * 205 / 40, np.ceil(25 * 205 / 40), batches, 25, 25 * 205]


def test_the_test_samples_look_too_good_where_they_choose():
    # Five models that only guess: the best of them on a set is better there than on other samples.
    shares = np.random.default_rng(0).binomial(69, 1 / 3, size=(2, 5, 1000)) / 69
    chosen = shares[0].argmax(axis=0), np.arange(1000)
    assert shares[0][chosen].mean() > 1 / 3 + 0.05
    assert shares[1][chosen].mean() == pytest.approx(1 / 3, abs=0.01)
    assert right_option("which-set-chooses") == "the validation set"


@pytest.fixture(scope="module")
def digits():
    table = data.digits()
    rows = np.random.default_rng(0).permutation(1797)[:1077]
    return arrays.with_ones(table.features[rows] / 16), table.y[rows]


def last_of_training(digits, l2=0.0):
    return descent.train(np.zeros((65, 10)), *digits, 0.5, 30, 32, l2=l2)[-1]


def test_the_middle_of_a_zero_has_negative_weights(digits):
    x, labels = digits
    of_zero = last_of_training(digits)[1:, 0].reshape(8, 8)
    assert (of_zero[3:5, 3:5] < -1).all()
    ink = x[labels == 0, 1:].mean(axis=0).reshape(8, 8)
    assert ink[3:5, 4].max() < 0.1
    assert right_option("middle-of-a-zero") == "negative"


def test_the_price_raises_the_loss_of_the_training_images(digits):
    x, labels = digits
    losses = []
    for l2 in (0, 0.05):
        of_true_class = softmax(x @ last_of_training(digits, l2), axis=1)[range(len(x)), labels]
        losses.append(-np.log(of_true_class).mean())
    assert np.round(losses, 2).tolist() == [0.12, 0.98]
    assert right_option("price-and-training-loss") == "it rises"
