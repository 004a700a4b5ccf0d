"""The questions of notebook 1."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "first-move-of-w": Choice(
        "At level 3 the guess is 4 too low. The step will move <i>w</i> and <i>b</i> so that it"
        " comes closer. Which way, and which of the two by more?",
        [
            (
                "both up, by the same amount",
                "The direction is right. But <i>b</i> enters the prediction once, and <i>w</i> as"
                " many times as the level says.",
            ),
            (
                "both up, b by more",
                "The direction is right. <i>b</i> is the larger number, but that plays no part:"
                " what counts is how strongly the prediction depends on each.",
            ),
            (
                "both up, w by more",
                "The prediction has to rise, and both can raise it. At level 3 a little more"
                " <i>w</i> raises it three times as much as a little more <i>b</i>, so its"
                " derivative, and its part of the step, is three times as large.",
            ),
            (
                "both down",
                "The derivatives are negative: the loss falls where the parameters grow. A step"
                " goes <i>against</i> the derivative.",
            ),
        ],
        right=2,
    ),
    "loss-at-level-seven": Number(
        "At level 0 the guess is 2 too low, at level 7 it is 13 too low. How many times as large is"
        " the loss at level 7?",
        42.25,
        "169 / 4: 6.5 times as far off, and 6.5² times the loss. Among squared errors the largest"
        " ones have the say.",
        0.3,
        [
            (6.5, "13 is 6.5 times 2, but that compares the distances. What becomes of them?"),
            (165, "That is the difference of the two losses. How many times is a quotient."),
            (11, "That is the difference of the two distances."),
            (169, "That is the loss at level 7. How large is the one at level 0?"),
            (4, "That is the loss at level 0. How large is the one at level 7?"),
        ],
    ),
    "rise-of-the-prediction": Number(
        "<i>w</i> has grown by 0.24 and <i>b</i> by 0.08. By how much has the prediction at level 3"
        " risen?",
        0.8,
        "3 · 0.24 + 0.08: a fifth of the 4 that were missing.",
        0.005,
        [
            (0.32, "0.24 + 0.08. But <i>w</i> meets the level before it reaches the prediction."),
            (0.72, "3 · 0.24 is the part of <i>w</i>. The other parameter has moved too."),
            (0.96, "3 · (0.24 + 0.08). But the level does not multiply <i>b</i>."),
            (4.0, "That would lead right to the target. A small η goes a part of the way."),
            (18.8, "That is the new prediction. By how much has it risen from 18?"),
        ],
    ),
    "shape-of-the-gradient": Choice(
        "<code>x</code> has the shape (8, 2), and <code>error = x @ theta - y</code> the shape"
        " (8,). Which shape has <code>x.T&nbsp;@&nbsp;error</code>?",
        [
            (
                "(2,): one number for each parameter",
                "The 8 of <code>x.T</code> and the 8 of <code>error</code> meet and are summed"
                " away. What remains is one sum for the ones, and one for the levels.",
            ),
            (
                "(8,): one number for each sample",
                "That is <code>error</code> itself, before the product. Which two lengths meet in"
                " the product, and which one is left?",
            ),
            (
                "(2, 8): one column for each sample",
                "That is <code>x.T</code> alone, or with each column times its error. The product"
                " also adds.",
            ),
            (
                "(8, 8): each sample with each other one",
                "No sample meets another one here: a matrix times a vector is a vector.",
            ),
        ],
        right=0,
    ),
    "averaged-or-one-by-one": Choice(
        "Two descents from θ = [0, 0], both with η = 0.01 and 400 updates. One averages all eight"
        " samples for each update, the other one takes them one by one. Whose mean loss is lower at"
        " the end?",
        [
            (
                "one by one: it answers to every sample at once",
                "Each update suits one sample, and spoils a little of what the others wanted. Would"
                " that ever stop, with a fixed η?",
            ),
            (
                "averaged: its steps become shorter and shorter",
                "At the best line the average gradient is 0, but the gradient of a single sample is"
                " not. So the averaged path comes to rest, and the other one keeps jumping.",
            ),
            (
                "the same: on average their steps are the same",
                "On average they do point the same way. But look at one update at a time: how large"
                " is it for a single sample, when the line is already the best one?",
            ),
        ],
        right=1,
    ),
    "one-percent-above": Number(
        "One percent above the limit, η · λ is 2.02 in the steepest direction. By what number does"
        " one step multiply the distance to the bottom there?",
        -1.02,
        "1 − 2.02. Each step crosses the bottom and ends 2 percent further out on the other side;"
        " after a thousand steps that is 400 million times as far.",
        0.001,
        [
            (1.02, "The size is right. On which side of the bottom does the step end?"),
            (2.02, "That is how long the step is, measured by the distance. What is left then?"),
            (-2.02, "That is the step. Where one stands after it is the old place plus the step."),
            (1.01, "That is by how much the learning rate is too large. Use 1 − ηλ."),
            (-0.98, "That would be one percent below the limit."),
        ],
    ),
    "line-at-six-hours": Choice(
        "We fit a line to the zeros and ones of students of half an hour to four hours. What will"
        " it say of a student of six hours?",
        [
            (
                "1, as for everyone who passed",
                "No line knows that 1 is the largest label. What does it do past the last point?",
            ),
            (
                "a little less than 1, since it comes closer and closer to 1",
                "A curve that flattens would do that. The slope of a line is everywhere the same.",
            ),
            (
                "nothing, since the table ends at four hours",
                "A line answers for every number of hours, seen or not.",
            ),
            (
                "more than 1",
                "More hours mean more passes, so it rises, and a line that rises does not stop: at"
                " four hours it is already at 1.",
            ),
        ],
        right=3,
    ),
}
