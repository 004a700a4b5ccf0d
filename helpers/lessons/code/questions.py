"""The questions of notebook 4."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "class-after-one-step": Choice(
        "One step, on a student who studied one hour and failed, has led to <code>theta_new</code>,"
        " [[0.1055, 0.1945], [0.3055, 0.3945]]. Which class does it predict for 0.25 hours?",
        [
            (
                "0, fail: the step was taken on a failure, and this is even less time",
                "The step did help class 0, but it moved each number by 0.0055 only. Is that enough"
                " to overtake? Compare the two columns.",
            ),
            (
                "none: for so little time both classes are equally probable",
                "They would be if both scores were equal. Work them out from the two columns.",
            ),
            (
                "1, pass",
                "Class 1 began with the larger bias and the larger weight, and one step of 0.0055 a"
                " number does not change that. Its score is larger, 0.29 against 0.18.",
            ),
        ],
        right=2,
    ),
    "rows-that-share-a-sum": Number(
        "So far <code>softmax_function</code> divides by <code>e.sum()</code>, without an axis. It"
        " is handed both students at once, a table with the row [0.4, 0.6] twice. What will the two"
        " probabilities of <i>one</i> row sum to?",
        0.5,
        "All four exponentials are added up, so the whole table shares a single 1, and each of two"
        " equal rows gets a half of it.",
        0.005,
        [
            (1, "So it should be, and is for a single row. What does e.sum() add up here?"),
            (2, "Then a row would hold more than certainty. What is each number divided by?"),
            (0.25, "About so much has one number of the table. A row has two of them."),
        ],
    ),
    "a-thousand-and-999": Number(
        "The scores are [1000, 999]. What will the first probability be, to two decimals?"
        " (e ≈ 2.718)",
        0.731059,
        "Only the difference of the scores counts, and that is 1: e / (e + 1) ≈ 0.73, as for the"
        " scores [1, 0].",
        0.006,
        [
            (1, "Large scores do not make it certain. What changes if 999 is taken off both?"),
            (
                0.5,
                "As a ratio the scores are almost equal. Softmax compares their exponentials.",
            ),
            (0.268941, "That is the probability of the second class, the one with less."),
        ],
    ),
    "column-less-labels": Choice(
        "Four outputs stand in a column of the shape (4, 1); four labels have the shape (4,). What"
        " does NumPy make of <code>outputs - labels</code>?",
        [
            (
                "four errors, of the shape (4,)",
                "For this both would have to be of the shape (4,). Shapes are compared from the"
                " right: 1 with 4, and then 4 with nothing.",
            ),
            (
                "a table of sixteen differences, of the shape (4, 4)",
                "The labels count as a row, (1, 4). The column is stretched to the right, the row"
                " downwards, and every output meets every label.",
            ),
            (
                "four errors, of the shape (4, 1)",
                "Shapes are compared from the right: one column of outputs meets four labels.",
            ),
            (
                "nothing: it refuses, since the shapes differ",
                "It refuses two lengths that differ unless one of them is 1. Which lengths meet"
                " here?",
            ),
        ],
        right=1,
    ),
    "batches-of-one": Choice(
        "θ begins at 0, η is 0.5, and there are 50 epochs. Take batches of 1 instead of one batch"
        " of all 8 samples. How far from 0 will the numbers in θ end?",
        [
            (
                "about as far: every sample is used 50 times in both cases",
                "That is true of the samples. But how many steps are made of them, and how long is"
                " a step along a <i>mean</i> of eight gradients?",
            ),
            (
                "less far: the gradient of one sample is an eighth of that of the batch",
                "It would be, if the gradient of the batch were a sum. It is a mean.",
            ),
            (
                "several times as far",
                "There are 400 updates instead of 50, and a step along one gradient is no shorter"
                " than one along a mean. The largest number in θ is about 11 instead of 2 (in the"
                " panel: with the tick at <i>standardise</i> taken away). The loss goes up and down"
                " on the way, though.",
            ),
        ],
        right=2,
    ),
    "middle-of-a-zero": Choice(
        "A handwritten 0 has hardly any ink in the middle. What will the weights of class 0 be for"
        " the pixels there?",
        [
            (
                "about 0, where they began: without ink there is nothing to learn from",
                "The images of a 0 do leave them alone. But the images of the other digits take"
                " part in the gradient of class 0 as well.",
            ),
            (
                "negative",
                "An image with ink there is one of another digit. Its error ŷ₀ − 0 is positive, and"
                " so its step lowers the weight of class 0 wherever it has ink.",
            ),
            (
                "positive: the hole in the middle is what marks a 0",
                "It does mark a 0, but by the ink that is missing. A positive weight would reward"
                " ink.",
            ),
        ],
        right=1,
    ),
    "pull-and-training-loss": Choice(
        "Train the digits with λ = 0.05 instead of 0, all else being equal. What happens to the"
        " mean loss of the <i>training</i> images (without the added price)?",
        [
            (
                "it falls, since smaller weights generalise better",
                "To generalise is to do well on images that were not seen. These ones were.",
            ),
            (
                "it rises",
                "Weights that are pulled back fit less closely. After 30 epochs with η = 0.5 it is"
                " about 0.94 instead of 0.11. Any gain would have to show in the test images, and"
                " 0.05 is too strong a pull even for them.",
            ),
            (
                "it stays the same: the pull is added apart from the loss",
                "At one and the same θ the loss is the same. But the pull changes where θ goes.",
            ),
        ],
        right=1,
    ),
}
