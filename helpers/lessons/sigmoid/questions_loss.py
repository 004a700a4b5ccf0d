"""The questions of notebook 2 about the loss and the steps that make it small."""

from helpers.feedback.question import Choice

QUESTIONS = {
    "cost-of-a-sure-mistake": Choice(
        "For a student who passed, the prediction ŷ = 0.99 has a loss of 0.01. What is the loss for"
        " ŷ = 0.01?",
        [
            (
                "0.99, the distance to the label",
                "Cross-entropy does not use the distance. Compute −log 0.01.",
            ),
            (
                "about 4.6",
                "−log 0.01 = 4.605, more than 450 times the loss for ŷ = 0.99. Divide ŷ by 10"
                " again, and the loss grows by another 2.3.",
            ),
            (
                "almost 1, the largest possible loss",
                "The squared error is at most 1. A logarithm has no such limit.",
            ),
            (
                "infinite, because the model was sure and wrong",
                "The model still gave the label one percent. Only ŷ = 0 would give an infinite"
                " loss.",
            ),
        ],
        right=1,
    ),
    "push-of-a-sure-mistake": Choice(
        "A student passed, but <i>z</i> = −8 and ŷ = 0.0003. Suppose the loss were (ŷ − y)², here"
        " almost 1. How steep is this loss as a function of <i>z</i>? This slope is what pushes the"
        " score up.",
        [
            (
                "the slope is almost −2, because the error is almost −1",
                "This is the slope with respect to ŷ: 2(ŷ − y). The chain rule needs one more"
                " factor: the slope of the sigmoid at −8.",
            ),
            (
                "the slope has no limit, because the mistake is so large",
                "The squared error stays below 1. Can it be that steep far out on the left?",
            ),
            (
                "almost flat, with a slope near 0",
                "With respect to ŷ the slope is almost −2. But at −8 the sigmoid is flat, and the"
                " chain rule multiplies by its slope, 0.0003. Cross-entropy keeps the slope ŷ − y,"
                " almost −1.",
            ),
        ],
        right=2,
        picture="Left: −log ŷ falls from above 5 to 0, and −log(1 − ŷ) rises in the same way."
        " Right: for z below −4, cross-entropy is a steep line and the squared error is flat near"
        " 1.",
    ),
    "first-step-of-three": Choice(
        "<i>x</i> = [1, 1.0, 0.5], <i>y</i> = 0, and ŷ = 0.587 is too high. How will the step"
        " change <i>b</i>, <i>w</i>₁ and <i>w</i>₂?",
        [
            (
                "all three grow, w₂ half as much as the others",
                "Then the score of this student would grow. But ŷ must become smaller.",
            ),
            (
                "b falls, w₁ and w₂ stay: the model says pass too easily, whatever the day",
                "All three parameters are part of the score. So each of them can lower it.",
            ),
            (
                "all three fall by the same amount",
                "The direction is right. Now look at the inputs: are they equal?",
            ),
            (
                "all three fall, w₂ half as far as the others",
                "ŷ − y is 0.587. Each parameter gets this error times its own input: 1, 1 and 0.5.",
            ),
        ],
        right=3,
    ),
    "lowest-loss-most-right": Choice(
        "Of all curves over the hours, training finds the one with the lowest mean loss. How many"
        " of the eight answers does this curve get right?",
        [
            (
                "at least seven: a curve with a lower loss cannot make more mistakes",
                "The loss does not count mistakes. It adds up −log of probabilities. Can one sample"
                " outweigh a correct answer?",
            ),
            (
                "all eight: training is better than bending by hand",
                "A curve that only rises cannot pass 1.5 hours and fail 2 and 2.5 hours.",
            ),
            (
                "the loss alone does not tell: it may be fewer than seven",
                "The loss measures probabilities, not answers. It can be lower although one more"
                " answer is wrong. Here the trained curve gets 6 of 8 right.",
            ),
        ],
        right=2,
    ),
    "ten-times-theta": Choice(
        "With θ = [−4.25, 1, 1] all eight answers are right, and the mean loss is 0.372. Multiply θ"
        " by 10. What happens to the line and to the loss?",
        [
            (
                "the line stays, the loss gets smaller",
                "A score of 0 stays 0, so the line stays. Every other score is ten times as large"
                " with the same sign. The model becomes more certain of each right answer, and the"
                " mean loss falls to 0.030.",
            ),
            (
                "both stay: it is the same line",
                "It is the same line. But do the eight probabilities stay the same?",
            ),
            (
                "the line moves away from the students, the loss grows",
                "On the line the score is 0. What is ten times 0?",
            ),
            (
                "the line stays, the loss grows, because all scores grow",
                "All scores grow in size and keep their signs. What does this do to the probability"
                " of the true label?",
            ),
        ],
        right=0,
    ),
}
