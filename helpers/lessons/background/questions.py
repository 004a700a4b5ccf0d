"""The questions of notebook 1."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "first-move-of-w": Choice(
        "At level 3 the guess is 4 too low. The step will change <i>w</i> and <i>b</i> so that the"
        " prediction gets closer to the target. Which way do they move, and which of them moves"
        " more?",
        [
            (
                "both up, by the same amount",
                "The direction is right. But the prediction contains <i>b</i> once and <i>w</i>"
                " three times, because the level is 3.",
            ),
            (
                "both up, b by more",
                "The direction is right. <i>b</i> is the larger number, but its size does not"
                " matter. Ask how strongly the prediction depends on each parameter.",
            ),
            (
                "both up, w by more",
                "The prediction has to rise, and both parameters can raise it. At level 3, <i>w</i>"
                " raises it three times as strongly as <i>b</i>. So its derivative is three times"
                " as large, and its step too.",
            ),
            (
                "both down",
                "The derivatives are negative: the loss falls when the parameters grow. A step goes"
                " <i>against</i> the derivative.",
            ),
        ],
        right=2,
    ),
    "best-flat-line": Number(
        "With <i>w</i> = 0, the line predicts the same salary <i>b</i> for all eight people. Which"
        " <i>b</i> gives the lowest mean loss?",
        25.5,
        "This is the mean of the eight salaries. No other single number has a lower mean loss.",
        0.3,
        [
            (27.5, "That is halfway between the lowest and the highest salary. Use all eight."),
            (24.0, "That is the median salary. It suits absolute errors, not squared ones."),
            (20.0, "That is where the panel starts. Move b up: the mean loss falls."),
            (204.0, "That is the sum of the eight salaries. Divide it by 8."),
        ],
    ),
    "loss-at-level-seven": Number(
        "At level 0 the guess is 2 too low, at level 7 it is 13 too low. How many times as large is"
        " the loss at level 7?",
        42.25,
        "169 / 4 = 42.25. The error is 6.5 times as large, so the loss is 6.5² times as large. With"
        " squared errors, the largest errors dominate.",
        0.3,
        [
            (6.5, "13 is 6.5 times 2, but that compares the errors. The loss squares them."),
            (165, "That is the difference of the two losses. Divide instead."),
            (11, "That is the difference of the two errors. Square them, then divide."),
            (169, "That is the loss at level 7. Divide it by the loss at level 0."),
            (4, "That is the loss at level 0. Now compute the loss at level 7."),
        ],
    ),
    "rise-of-the-prediction": Number(
        "<i>w</i> grew by 0.24 and <i>b</i> by 0.08. By how much did the prediction at level 3"
        " rise?",
        0.8,
        "3 · 0.24 + 0.08 = 0.8. The line was 4 too low, so the step removes a fifth of the error.",
        0.005,
        [
            (0.32, "That is 0.24 + 0.08. But the level multiplies the change of <i>w</i>."),
            (0.72, "3 · 0.24 is the part of <i>w</i>. Now add the part of <i>b</i>."),
            (0.96, "That is 3 · (0.24 + 0.08). But the level does not multiply <i>b</i>."),
            (4.0, "That would reach the true salary. With a small η, a step goes part of the way."),
            (18.8, "That is the new prediction. By how much is it above the old one, 18?"),
        ],
    ),
    "shape-of-the-gradient": Choice(
        "<code>x</code> has shape (8, 2), and <code>error = x @ theta - y</code> has shape (8,)."
        " What is the shape of <code>x.T&nbsp;@&nbsp;error</code>?",
        [
            (
                "(2,): one number per parameter",
                "The product sums over the eight samples. One sum is left for the bias, and one for"
                " the slope.",
            ),
            (
                "(8,): one number per sample",
                "That is the shape of <code>error</code>, before the product. The product sums over"
                " the samples.",
            ),
            (
                "(2, 8): one column per sample",
                "That is the shape of <code>x.T</code> alone. The product also adds them up.",
            ),
            (
                "(8, 8): one number per pair of samples",
                "The product never combines two samples. A matrix times a vector gives a vector.",
            ),
        ],
        right=0,
    ),
    "averaged-or-one-by-one": Choice(
        "Two descents start at θ = [0, 0], both with η = 0.01 and 400 updates. One uses the mean"
        " gradient of all eight samples for each update. The other takes the samples one by one."
        " Whose mean loss is lower at the end?",
        [
            (
                "one by one: it reacts to each sample immediately",
                "Each update helps one sample and makes some of the others a little worse. With a"
                " fixed η, this never stops.",
            ),
            (
                "the mean gradient: its steps become shorter and shorter",
                "At the best line the mean gradient is 0, but the gradient of a single sample is"
                " not. So one path comes to rest, and the other keeps jumping.",
            ),
            (
                "the same: on average their steps agree",
                "On average they do. But look at a single update at the best line: how large is the"
                " gradient of one sample there?",
            ),
        ],
        right=1,
        picture="With the mean of all samples, the loss falls smoothly. One by one, it falls later,"
        " catches up after eight updates, then keeps jumping.",
    ),
    "one-percent-above": Number(
        "One percent above the limit, η · λ is 2.02 in the steepest direction. By which number does"
        " one step multiply the offset from the bottom? Keep the sign.",
        -1.02,
        "1 − 2.02 = −1.02. Each step crosses the bottom and ends 2 percent farther away, on the"
        " other side. After a thousand steps, the distance is 400 million times as large.",
        0.001,
        [
            (1.02, "The size is right. But the step ends on the other side of the bottom."),
            (2.02, "That is the length of the step, compared with the distance. What is left?"),
            (-2.02, "That is the step itself. Add it to the offset, which is 1."),
            (1.01, "That is η as a multiple of the limit. Use 1 − ηλ."),
            (-0.98, "That would be one percent below the limit."),
        ],
    ),
    "line-at-six-hours": Choice(
        "We fit a line to zeros and ones. The students studied between half an hour and four hours."
        " What does the line predict for six hours?",
        [
            (
                "1, as for everyone who passed",
                "The line does not know that 1 is the largest label. It rises past the last point.",
            ),
            (
                "a little less than 1, since it comes closer and closer to 1",
                "A curve that flattens would do that. A line has the same slope everywhere.",
            ),
            (
                "nothing, since the table ends at four hours",
                "A line gives an answer for every number of hours, inside the table or outside.",
            ),
            (
                "more than 1",
                "More hours mean more passes, so the line rises, and it does not stop. At four"
                " hours it is already at 1, and at six hours it predicts 1.57.",
            ),
        ],
        right=3,
        picture="The line is below 0 at first, reaches 1 at four hours, and keeps rising to 1.57 at"
        " six.",
    ),
}
