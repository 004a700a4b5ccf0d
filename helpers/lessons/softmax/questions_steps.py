"""The questions of notebook 3 about steps and training."""

from helpers.feedback.question import Choice, Number

QUESTIONS = {
    "which-column-gains": Choice(
        "This sample has class 0, but the model prefers class 1: ŷ = [0.46, 0.54]. Which entries of"
        " θ will the step increase?",
        [
            (
                "all four, because the loss must fall",
                "If both scores rise together, the probabilities hardly change. Only the difference"
                " of the scores counts.",
            ),
            (
                "b₁ and w₁, the column of the more likely class",
                "Then the model would become more certain of the wrong class.",
            ),
            (
                "b₀ and w₀, the column of the true class",
                "The error ŷ₀ − y₀ is negative and both entries of x are positive, so the step adds"
                " to this column. The other column loses the same amount.",
            ),
            (
                "only w₀ and w₁, because the bias has no sample",
                "Every sample has a leading 1, and this 1 moves the biases.",
            ),
        ],
        right=2,
    ),
    "sum-of-the-biases": Number(
        "The biases start at b₀ = 0.1 and b₁ = 0.2. What is b₀ + b₁ after a thousand steps with"
        " η&nbsp;=&nbsp;0.5?",
        value=0.3,
        why="Each step adds to one bias what it subtracts from the other, so the sum stays.",
        tolerance=0.001,
        wrong=[
            (0.0, "Each row of the <i>gradient</i> sums to 0. Where did θ start?"),
            (1.0, "The <i>probabilities</i> sum to 1. The parameters do not have to sum to 1."),
            (0.5, "That is η, the length of the step. In which direction does the step go?"),
        ],
    ),
    "one-sample-and-the-rest": Choice(
        "One step with η = 0.1 learns from the first sample only: half an hour, class 0. Its own"
        " loss falls. What happens to the <i>mean</i> loss of all four samples?",
        [
            (
                "it falls too, because a small step always goes down",
                "A small step lowers the loss whose gradient it uses. Was that the mean loss?",
            ),
            (
                "it stays, because the step did not use the other three samples",
                "All samples share one θ. A new θ changes every output.",
            ),
            (
                "it grows",
                "The step favours class 0 at all hours. The losses of the two samples of class 1"
                " grow more than the other two losses fall.",
            ),
        ],
        right=2,
    ),
    "first-step-of-the-biases": Choice(
        "At θ = 0 each of the four classes has probability ¼ everywhere. The table has two samples"
        " of each class. What does the first step with all eight samples do to the four biases?",
        [
            (
                "nothing: they stay at 0",
                "Each class has two samples and gets eight times ¼, which is also two. Its errors"
                " sum to 0. The weights do move, because the hours multiply the errors.",
            ),
            (
                "it raises all four, because ¼ is too small",
                "¼ is too small for the two samples of the class, and too large for the other six.",
            ),
            (
                "it raises b₃ most, because class 3 has the most hours",
                "The hours count in the row of the <i>weights</i>. In the row of the biases every"
                " sample counts the same.",
            ),
            (
                "it raises b₁ and b₂, the classes in the middle",
                "For the biases, all classes look alike in the first step: each has two samples"
                " with the error −¾ and six with the error ¼.",
            ),
        ],
        right=0,
    ),
    "which-corner-first": Choice(
        "At θ = 0 the samples at 0.5, 1.5 and 3 hours all lie in the middle of the triangle. Where"
        " does the first step with all three move them?",
        [
            (
                "each towards the corner of its own class",
                "They get there later. But all three share one θ, so the first step is a"
                " compromise.",
            ),
            (
                "all towards the corner of class 2",
                "The biases stay, because each class has one sample. Of the weights, only w₂ grows:"
                " the sample at 3 hours has the largest x. All hours are positive, so all three"
                " scores of class 2 rise.",
            ),
            (
                "all towards the corner of class 1, the middle class",
                "Which sample has the largest x? It has the largest part in the gradient of the"
                " weights.",
            ),
            (
                "nowhere, because equal probabilities have the gradient 0",
                "The gradient is x times the error. With equal probabilities the errors are ⅓ and"
                " −⅔, not 0.",
            ),
        ],
        right=1,
    ),
}
