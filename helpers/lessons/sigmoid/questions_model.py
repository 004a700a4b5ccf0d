"""The questions of notebook 2 about the sigmoid and the model."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "score-with-its-sign-turned": Number(
        "σ(2) is 0.8808. What is σ(−2)? Three decimals are enough.",
        0.1192,
        "It is 1 − 0.8808. On paper, 1 / (1 + e²) equals e<sup>−2</sup> / (e<sup>−2</sup> + 1), and"
        " this is 1 − σ(2).",
        0.0006,
        [
            (-0.8808, "σ never goes below 0. How high is the curve in the middle, at z = 0?"),
            (0.8808, "That is σ(2). The curve only rises, so σ(−2) must be smaller."),
            (1.1353, "1 / 0.8808 is above 1, but σ stays below 1. Put z = −2 into the formula."),
            (0.1353, "That is e<sup>−2</sup> alone. Use the whole formula."),
            (7.389, "That is e² alone. Use the whole formula."),
        ],
    ),
    "steepest-slope": Number(
        "The curve climbs from 0 to 1. How large is its slope where it is steepest?",
        0.25,
        "In the middle both factors are ½, and ½ · ½ = ¼. With σ = ½ + d the product is ¼ − d², so"
        " it is smaller everywhere else.",
        0.003,
        [
            (1, "The curve climbs by 1 in total, but over many units of z."),
            (0.5, "½ is the height in the middle. Put this height into the formula."),
            (0.0, "The curve is that flat only at its ends. Where are both factors large?"),
            (0.1966, "That is the slope at z = 1. The curve is steeper somewhere else."),
            (2, "Put any number between 0 and 1 into the formula. Can the result be 2?"),
        ],
    ),
    "two-more-hours": Number(
        "A student passes with probability 0.5. One more hour multiplies the odds by 2. What is the"
        " probability after two more hours?",
        0.8,
        "The odds at 0.5 are 1. After two hours they are 1 · 2 · 2 = 4. Odds of 4 mean a"
        " probability of 4 / (4 + 1) = 0.8.",
        0.003,
        [
            (4, "The odds are 4. Which p gives p / (1 − p) = 4?"),
            (2, "A probability is at most 1. Multiply the odds, not the probability."),
            (1, "The hour doubles the odds, not the probability. What are the odds at 0.5?"),
            (0.6667, "That is the probability after one more hour. Add another hour."),
            (0.75, "Do not halve the distance to 1. Compute the odds first: p / (1 − p)."),
        ],
    ),
    "threshold-raised": Choice(
        "With <i>b</i> = −1 and <i>w</i> = 0.6 the prediction changes from fail to pass at 1.67"
        " hours. You raise the threshold from 0.5 to 0.9. Where does the prediction change now?",
        [
            (
                "at 1.67 hours, as before: b and w have not changed",
                "The curve and the probabilities stay the same. But the answer also depends on the"
                " threshold.",
            ),
            (
                "at fewer hours",
                "Follow the curve from left to right. Which height does it reach first, 0.5 or"
                " 0.9?",
            ),
            (
                "at more hours",
                "The curve rises, so it reaches 0.9 later than 0.5: at 5.33 hours. Nobody in the"
                " table studied that long. Drag the threshold in the first panel to see it.",
            ),
            (
                "at 1.67 hours, but the curve is steeper there",
                "The slope of the curve depends on <i>b</i> and <i>w</i>, and they have not"
                " changed.",
            ),
        ],
        right=2,
    ),
}
