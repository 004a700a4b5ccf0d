"""The questions of notebook 3 about steps and training."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "which-column-gains": Choice(
        "This sample is of class 0, and the model leans towards class 1: ŷ = [0.46, 0.54]. Which"
        " entries of θ will the step make larger?",
        [
            (
                "all four, since the loss must fall",
                "If both scores rose together, the probabilities would hardly move. What counts is"
                " the difference of the scores.",
            ),
            (
                "b₁ and w₁, the column of the more likely class",
                "That would make the model surer of what it believes, not of what is true.",
            ),
            (
                "b₀ and w₀, the column of the true class",
                "Its error ŷ₀ − y₀ is negative, both entries of x are positive, and the step goes"
                " against the gradient. The other column shrinks by as much.",
            ),
            (
                "only w₀ and w₁: the bias belongs to no sample",
                "The bias meets the leading 1 of <i>every</i> sample, so each sample moves it.",
            ),
        ],
        right=2,
    ),
    "sum-of-the-biases": Number(
        "The biases started at b₀ = 0.1 and b₁ = 0.2. What will b₀ + b₁ be after a thousand steps"
        " with η&nbsp;=&nbsp;0.5?",
        value=0.3,
        why="Whatever a step takes from one of them it gives to the other, so their sum stays.",
        tolerance=0.001,
        wrong=[
            (0.0, "It is the row of the <i>gradient</i> that sums to 0. Where did θ start?"),
            (1.0, "The <i>probabilities</i> sum to 1. Nobody asks that of the parameters."),
            (0.5, "That is η. It says how far a step goes; but along which direction?"),
        ],
    ),
    "one-sample-and-the-rest": Choice(
        "One step with η = 0.1 lowers the loss of the sample it learned from, half an hour and not"
        " passed. What will that step do to the <i>mean</i> loss of all four samples?",
        [
            (
                "it falls too: a small enough step always goes down",
                "Down on the surface of the loss whose gradient was taken. Was that the mean loss?",
            ),
            (
                "it stays: the other three samples were not touched",
                "The samples share one θ. Whoever moves it moves the output of all of them.",
            ),
            (
                "it grows",
                "The step raised class 0 for all hours. The losses of the two samples that passed"
                " grow by more than the losses of the other two fall.",
            ),
        ],
        right=2,
    ),
    "first-step-of-the-biases": Choice(
        "At θ = 0 every class has the probability ¼ everywhere, and the table has two samples of"
        " each of the four classes. What will the first step with all eight samples do to the four"
        " biases?",
        [
            (
                "nothing: they stay at 0",
                "Each class asks for two of the eight samples, and has been given eight quarters:"
                " also two. Its errors sum to 0. The weights do move, for their errors are weighed"
                " with the hours.",
            ),
            (
                "raise all four, since ¼ is too little everywhere",
                "¼ is too little only for the samples of the class itself. For the six others it is"
                " too much.",
            ),
            (
                "raise b₃ most, since score 3 has the longest hours",
                "The hours weigh the errors in the row of the <i>weights</i>. In the row of the"
                " biases each sample counts the same.",
            ),
            (
                "raise b₁ and b₂, which must become hills",
                "The hills come later, from the straight lines together. The first step sees only"
                " errors, and each sample has the same ones: ¾ too little for its own class, ¼ too"
                " much for the others.",
            ),
        ],
        right=0,
    ),
    "which-corner-first": Choice(
        "At θ = 0 all three samples, at 0.5, 1.5 and 3 hours, lie in the middle of the triangle."
        " Where will the first step with all of them take them?",
        [
            (
                "each towards the corner of its own class",
                "That is where they shall arrive. But they share one θ of six numbers, and the"
                " first step is a compromise between them.",
            ),
            (
                "all towards the corner of score 2",
                "The biases do not move, since each class has one sample; the weights do, and the"
                " sample at 3 hours pulls the hardest. So w₂ is the one that grows, and hours are"
                " positive for all three.",
            ),
            (
                "all towards the corner of score 1, the one in between",
                "In the long run score 1 lies in between. But which sample has the largest x, and"
                " so the largest part in the gradient of the weights?",
            ),
            (
                "nowhere: at equal probabilities the gradient is 0",
                "The gradient is the error times x, and equal probabilities are an error: ⅓ is not"
                " 1, and not 0 either.",
            ),
        ],
        right=1,
    ),
}
