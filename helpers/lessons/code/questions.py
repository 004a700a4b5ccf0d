"""The questions of notebook 4."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "rows-that-share-a-sum": Number(
        "The table has the row [0.4, 0.6] twice. Softmax divides by <code>e.sum()</code>, without"
        " an axis. What do the two probabilities of <i>one</i> row sum to?",
        0.5,
        "The sum covers all four exponentials, so the whole table sums to 1. Each of the two equal"
        " rows gets half of it. You need one sum per row.",
        0.005,
        [
            (1, "That would be right for a single row. Which numbers does e.sum() add up here?"),
            (2, "Probabilities of a row never sum to more than 1. What is each number divided by?"),
            (0.25, "That is about one number of the table. A row has two of them."),
        ],
    ),
    "a-thousand-and-999": Number(
        "The scores are [1000, 999]. What should the first probability be, to two decimals?"
        " (e ≈ 2.718)",
        0.731059,
        "Only the difference of the scores counts. It is 1, so the answer is e / (e + 1) ≈ 0.73, as"
        " for the scores [1, 0].",
        0.006,
        [
            (1, "Large scores do not make it certain. Subtract 999 from both and try again."),
            (0.5, "The ratio of the scores is almost 1, but softmax uses their difference."),
            (0.268941, "That is the probability of the second class, which has the lower score."),
        ],
    ),
    "column-less-labels": Choice(
        "Four outputs form a column of shape (4, 1). Four labels have shape (4,). What does NumPy"
        " return for <code>outputs - labels</code>?",
        [
            (
                "four errors, of shape (4,)",
                "Then both arrays would need shape (4,). NumPy compares shapes from the right: 1"
                " with 4, then 4 with nothing.",
            ),
            (
                "a table of sixteen differences, of shape (4, 4)",
                "NumPy treats the labels as a row, (1, 4), and broadcasts both arrays. Every output"
                " meets every label. The mean squared error becomes 15 times larger, without any"
                " message.",
            ),
            (
                "four errors, of shape (4, 1)",
                "NumPy compares shapes from the right. The last axis has 1 output but 4 labels.",
            ),
            (
                "an error, because the shapes differ",
                "NumPy refuses two lengths only if they differ and neither of them is 1. Which"
                " lengths does it compare here?",
            ),
        ],
        right=1,
    ),
    "class-after-one-step": Choice(
        "You took one step on a student who studied one hour and failed. Now theta is [[0.1055,"
        " 0.1945], [0.3055, 0.3945]]. Which class does it predict for 0.25 hours?",
        [
            (
                "0, fail: the step used a failure, and this student studied even less",
                "The step did help class 0, but it changed each number by only 0.0055. Compute the"
                " two scores.",
            ),
            (
                "neither: both classes are equally probable",
                "Then both scores would have to be equal. Compute them from the two columns.",
            ),
            (
                "1, pass",
                "Class 1 started with the larger bias and the larger weight. A step of 0.0055 does"
                " not change that: its score is 0.29, and class 0 has 0.18.",
            ),
        ],
        right=2,
    ),
    "updates-in-all": Number(
        "You train on 205 penguins for 25 epochs, in batches of 40. How many times does"
        " <code>update_weight</code> run?",
        150,
        "Each epoch has five full batches and one batch of 5: six updates. In 25 epochs there are"
        " 150 updates.",
        0.4,
        [
            (125, "That counts full batches only. The last batch of each epoch has 5 penguins."),
            (128.125, "That is a fraction. How many batches does one epoch really have?"),
            (129, "Each epoch starts a new batch, so round up before you multiply."),
            (6, "That is one epoch. You train for 25."),
            (25, "That is one update per epoch. An epoch has one update per batch."),
            (5125, "That is one update per penguin, as with batches of 1."),
        ],
    ),
    "batches-of-one": Choice(
        "You train on the eight students for 50 epochs, from θ = 0 with η = 0.5. Compare batches of"
        " 1 with one batch of all 8. How large does the largest number in θ become?",
        [
            (
                "about equally large: both use every sample 50 times",
                "That is true of the samples. But how many steps does each make, and how long is a"
                " step along a <i>mean</i> of eight gradients?",
            ),
            (
                "smaller with batches of 1: one gradient is an eighth of the batch's gradient",
                "It would be if the batch added the gradients up. It takes their mean.",
            ),
            (
                "several times larger with batches of 1",
                "Batches of 1 make 400 updates instead of 50, and a single gradient is about as"
                " long as a mean. The largest number is about 11 instead of 2.",
            ),
        ],
        right=2,
    ),
    "which-set-chooses": Choice(
        "You trained with five learning rates and want to keep one. Which set should decide?",
        [
            (
                "the training set",
                "Its loss shows how well θ fits the samples it learned from. A model that learned"
                " them by heart would win.",
            ),
            (
                "the validation set",
                "It was not used for learning, and the test set stays unseen for the last question:"
                " how good is the model you kept?",
            ),
            (
                "the test set",
                "Then you would keep the rate that happens to suit the test samples, and their loss"
                " would look better than the loss on new samples.",
            ),
        ],
        right=1,
    ),
    "middle-of-a-zero": Choice(
        "A handwritten 0 has almost no ink in the middle. What are the weights of class 0 for the"
        " pixels there after training?",
        [
            (
                "about 0, as at the start: without ink there is nothing to learn",
                "Images of a 0 do not change them. But images of the other digits also change the"
                " weights of class 0.",
            ),
            (
                "negative",
                "An image with ink there shows another digit. Its error for class 0 is ŷ₀ − 0,"
                " which is positive, so each step lowers the weights wherever that image has ink.",
            ),
            (
                "positive: the hole is what marks a 0",
                "A positive weight would raise the score for ink. A 0 has none there.",
            ),
        ],
        right=1,
        picture="Ten images of weights. The image of the 0 is a red ring with a blue middle.",
    ),
    "price-and-training-loss": Choice(
        "You train on the digits with λ = 0.05 instead of 0 and change nothing else. What happens"
        " to the mean loss on the <i>training</i> images, without the penalty?",
        [
            (
                "it falls, because smaller weights generalise better",
                "To generalise means to do well on new images. These are the images it learned"
                " from.",
            ),
            (
                "it rises",
                "Smaller weights fit less closely. After 30 epochs with η = 0.5 the loss is 0.98"
                " instead of 0.12.",
            ),
            (
                "it stays the same, because the penalty is added separately",
                "For the same θ the loss is the same. But the penalty leads to another θ.",
            ),
        ],
        right=1,
    ),
}
