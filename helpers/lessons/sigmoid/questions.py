"""The questions of notebook 2."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "score-with-its-sign-turned": Number(
        "σ(2) is 0.8808. What is σ(−2)? Three decimals are enough.",
        0.1192,
        "1 − 0.8808. On paper: 1 / (1 + e²) is the same as e<sup>−2</sup> / (e<sup>−2</sup> + 1),"
        " and that is what σ(2) leaves to 1.",
        0.0006,
        [
            (-0.8808, "σ never goes below 0. Which height does it have in the middle, at z = 0?"),
            (0.8808, "Then only the size of the score would count. Is −2 as good a score as 2?"),
            (1.1353, "1 / 0.8808, above 1. Only e<sup>−z</sup> is turned over, not the fraction."),
            (0.1353, "That is e<sup>−2</sup> alone, without the rest of the formula."),
            (7.389, "That is e² alone, without the rest of the formula."),
        ],
    ),
    "steepest-slope": Number(
        "The curve climbs from 0 to 1. How large is its slope where it is steepest?",
        0.25,
        "In the middle both factors are ½, and ½ · ½ = ¼. Elsewhere one factor gains less than the"
        " other one loses.",
        0.003,
        [
            (1, "The whole climb is 1, but it is spread over many units of z."),
            (0.5, "½ is the height in the middle. What does the formula make of that height?"),
            (0.0, "So flat it only becomes far out, at both ends. Where are both factors large?"),
            (0.1966, "That is the slope at z = 1. Somewhere it is steeper."),
            (2, "Put any number between 0 and 1 into the formula: does it ever come to 2?"),
        ],
    ),
    "threshold-raised": Choice(
        "With <i>b</i> = −1 and <i>w</i> = 0.6 the prediction changes from fail to pass at 1.67"
        " hours. The threshold is raised from 0.5 to 0.9. Where does the prediction change now?",
        [
            (
                "at 1.67 hours, as before: b and w have not changed",
                "So the curve has not changed either, nor any probability. But an answer is made of"
                " two things, the probability and the threshold.",
            ),
            (
                "at fewer hours",
                "Walk along the curve from left to right. Which of the two heights do you meet"
                " first, 0.5 or 0.9?",
            ),
            (
                "at more hours",
                "The curve only rises, so it comes to 0.9 later than to 0.5: at 5.33 hours, more"
                " than anyone in the table studied.",
            ),
            (
                "at 1.67 hours, but the curve is steeper there",
                "How steep the curve is depends on <i>w</i> alone, and nobody touched it.",
            ),
        ],
        right=2,
    ),
    "cost-of-a-sure-mistake": Choice(
        "For a student who passed, the guess ŷ = 0.99 costs 0.01. What does ŷ = 0.01 cost?",
        [
            (
                "0.99, what is missing to the truth",
                "A loss that grew in step with the error would say so. Try −log 0.01.",
            ),
            (
                "about 4.6",
                "−log 0.01 = 4.605, more than 450 times the cost of the good guess. Each further"
                " factor of 10, from 0.01 to 0.001 and on, costs 2.3 more.",
            ),
            (
                "almost 1, the most that a loss can be",
                "The squared error ends at 1. Does a logarithm end there?",
            ),
            (
                "infinitely much, since it was sure and wrong",
                "It was sure, but not quite: it left one percent to the truth. Only ŷ = 0 would"
                " cost that much.",
            ),
        ],
        right=1,
    ),
    "push-of-a-sure-mistake": Choice(
        "A student passed, and the model is sure of the opposite: <i>z</i> = −8, ŷ = 0.0003."
        " Suppose the loss were (ŷ − y)², here almost 1. How steep would it be over <i>z</i>, that"
        " is, how strongly would it push this score up?",
        [
            (
                "strongly, with a slope of almost −2, for the error is almost −1",
                "That is the slope over ŷ, 2(ŷ − y). Between ŷ and <i>z</i> stands one more"
                " function: where on it are we?",
            ),
            (
                "without bound, for the mistake could hardly be worse",
                "The squared error of a probability is never above 1. Can it be that steep there?",
            ),
            (
                "hardly at all, with a slope near 0",
                "Over ŷ the slope is almost −2. But −8 lies far out where the sigmoid is flat, and"
                " the chain rule multiplies by its slope, 0.0003.",
            ),
        ],
        right=2,
    ),
    "first-step-of-three": Choice(
        "<i>x</i> = [1, 1.0, 0.5], <i>y</i> = 0, and ŷ = 0.587 is too high. What will the step do"
        " to <i>b</i>, <i>w</i>₁ and <i>w</i>₂?",
        [
            (
                "all three grow, w₂ half as much as the others",
                "What would that do to the score of this student, and to ŷ?",
            ),
            (
                "b falls, w₁ and w₂ stay: the model says pass too easily, whatever the day",
                "All three had a part in the score, and each can lower it. Is there a reason to"
                " spare two of them?",
            ),
            (
                "all three fall by the same amount",
                "The direction is right. How much of the score does each of them make, per unit?",
            ),
            (
                "all three fall, w₂ half as far as the others",
                "ŷ − y is 0.587, and each parameter gets it times its own input: 1, 1 and 0.5.",
            ),
        ],
        right=3,
    ),
    "ten-times-theta": Choice(
        "With θ = [−4.25, 1, 1] all eight answers are right, and the mean loss is 0.372. Multiply θ"
        " by 10. What becomes of the line and of the loss?",
        [
            (
                "the line stays, the loss gets smaller",
                "Where the score was 0 it is still 0. Every other score is ten times as large, with"
                " the same sign, so each right answer is surer: the mean loss is 0.030.",
            ),
            (
                "both stay: it is the same line",
                "It is the same line. But are the students beside it as probable as before?",
            ),
            (
                "the line moves away from the students, the loss grows",
                "On the line the score is 0. What is ten times 0?",
            ),
            (
                "the line stays, the loss grows, for all scores do",
                "All scores grow in size and keep their signs. What does that do to the"
                " probability of the truth, where the answer is right?",
            ),
        ],
        right=0,
    ),
}
