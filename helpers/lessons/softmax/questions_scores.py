"""The questions of notebook 3 about scores and probabilities."""

import math

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "four-sigmoids": Choice(
        "Four sigmoids learn the four classes, each on its own. What do their four outputs sum to"
        " at 1.75 hours?",
        [
            (
                "exactly 1, because they are probabilities",
                "Each output is the answer to its own yes-or-no question. Nothing in the training"
                " connects the four answers.",
            ),
            (
                "about one half",
                "The sum is 0.49. A sigmoid only rises or only falls. So no single sigmoid can be"
                " large in the middle and small at both ends.",
            ),
            (
                "more than 1, because two classes are close",
                "At both ends of the table the sum is more than 1. At 1.75 hours neither of the"
                " middle sigmoids is sure.",
            ),
        ],
        right=1,
    ),
    "as-likely-as-three": Number(
        "Three classes have the score 0. Which score makes a fourth class as likely as those three"
        " together? Give two decimal places.",
        value=math.log(3),
        why="Its exponential must equal 1 + 1 + 1, so its score is log 3, about 1.10.",
        tolerance=0.02,
        wrong=[
            (
                3.0,
                "Softmax adds exponentials, not scores. The score 3 gives e<sup>3</sup>, about 20"
                " times the exponential of the score 0.",
            ),
            (
                1.0,
                "The score 1 makes it e times as likely as <i>one</i> of the others, that is 2.72"
                " times. You need 3 times.",
            ),
            (0.0, "With the score 0 all four classes are equally likely: each has one quarter."),
            (0.5, "One half is the probability you want. Which score gives it?"),
            (math.log10(3), "The idea is right, but use the natural logarithm, with base e."),
        ],
    ),
    "ten-more-for-all": Choice(
        "The scores 1, 2 and −0.5 give the probabilities 0.25, 0.69 and 0.06. Now add 10 to each"
        " score: 11, 12 and 9.5. What does softmax give?",
        [
            (
                "values closer to ⅓, because 11 and 12 are almost equal",
                "Their <i>ratio</i> is closer to 1, but softmax does not divide scores. It divides"
                " exponentials: what is e<sup>12</sup> / e<sup>11</sup>?",
            ),
            (
                "the largest class takes almost everything",
                "That happens when the scores move further apart. How far apart are they now?",
            ),
            (
                "the same three probabilities",
                "Each e<sup>z</sup> grows by the factor e<sup>10</sup>, and their sum does too. The"
                " factor cancels.",
            ),
            (
                "three larger probabilities",
                "Each e<sup>z</sup> is larger. But the probabilities must still sum to 1.",
            ),
        ],
        right=2,
    ),
    "all-times-five": Choice(
        "The scores 1, 2 and −0.5 give the probabilities 0.25, 0.69 and 0.06. Now multiply each"
        " score by 5: 5, 10 and −2.5. What does softmax give?",
        [
            (
                "the same three probabilities",
                "That is true when you <i>add</i> a number. Multiplying changes the differences:"
                " they are 5 times as large.",
            ),
            (
                "values closer to ⅓",
                "A factor below 1 does that. A factor of 5 moves the scores apart.",
            ),
            (
                "the largest class takes almost everything",
                "The lead of class 1 grows from 1 to 5, so its exponential is e<sup>5</sup>, about"
                " 148, times the next one.",
            ),
            (
                "five times as much for class 1, and less for the others",
                "Five times 0.69 is more than 1, and no probability can be more than 1.",
            ),
        ],
        right=2,
    ),
}
