"""The questions of notebook 3 about scores and probabilities."""

import math

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "ten-more-for-all": Choice(
        "The scores 1, 2 and −0.5 gave the probabilities 0.25, 0.69 and 0.06. Now each score gets"
        " 10 more: 11, 12 and 9.5. What will softmax make of them?",
        [
            (
                "something nearer to ⅓ each, since 11 and 12 are almost alike",
                "Their <i>ratio</i> is nearer to 1, but softmax does not divide scores. It divides"
                " e<sup>12</sup> by e<sup>11</sup>: what is that?",
            ),
            (
                "the largest class takes almost everything",
                "That is what happens when scores are <i>multiplied</i>, so that they lie further"
                " apart. How far apart are they now?",
            ),
            (
                "the same three probabilities",
                "Each e<sup>z</sup> grows by the factor e<sup>10</sup>, and so does their sum: the"
                " factor cancels.",
            ),
            (
                "three larger probabilities",
                "Each e<sup>z</sup> is larger, indeed. But there is only one whole to share.",
            ),
        ],
        right=2,
    ),
    "far-below-zero": Choice(
        "Too large a score makes e<sup>z</sup> overflow. And if all three scores lie near −1000,"
        " what will the formula without the shift give?",
        [
            (
                "the right probabilities: small numbers do no harm",
                "The powers are too small to be told from 0 in a computer, and after that nobody"
                " can say how they compared.",
            ),
            (
                "three zeros",
                "That would be right for the powers: each is written as 0. Then comes the division"
                " by their sum. What is that sum?",
            ),
            (
                "⅓ each",
                "Equal <i>positive</i> powers would give equal shares. Here the sum of the powers"
                " is a number by which one cannot divide.",
            ),
            (
                "nan, three times",
                "Each power is written as 0, and so is their sum: 0 / 0 is not a number. Taking the"
                " largest score off makes the largest power 1, so it cures this end as well.",
            ),
        ],
        right=3,
    ),
    "as-likely-as-three": Number(
        "Three classes have the score 0. Which score must a fourth class have, to be as likely as"
        " those three together? Two decimals are enough.",
        value=math.log(3),
        why="Its power must equal 1 + 1 + 1, so its score is log 3: a lead of 1.1 is enough.",
        tolerance=0.02,
        wrong=[
            (
                3.0,
                "The shares compare the powers, not the scores. A score of 3 gives e<sup>3</sup>,"
                " 20 times the power of the score 0.",
            ),
            (
                1.0,
                "A lead of 1 makes it e times as likely as <i>one</i> of the others, 2.72 times:"
                " close, but not enough.",
            ),
            (0.0, "With the score 0 all four are alike, and it has a quarter."),
            (0.5, "One half is the probability that it shall have. Which score gives it that?"),
            (math.log10(3), "The idea is right, but the base of the logarithm is e here, not 10."),
        ],
    ),
}
