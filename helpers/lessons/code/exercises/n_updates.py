"""How many updates a training makes."""

from helpers.feedback.exercise import Exercise


def n_updates():
    n, batch_size, epochs = 273, 40, 25
    batches = -(-n // batch_size)  # rounded up: the last batch is smaller, but it is a batch
    return epochs * batches


exercise = Exercise(
    "4.2",
    "how many updates",
    n_updates,
    probes=[()],
    hints=[
        "Which of the birds does the loop go through: all 342, or fewer?",
        "Take one epoch first. Six batches of 40 are 240 birds. What becomes of the others?",
        "Each batch gives one update, and every epoch has the same number of batches.",
    ],
    look="The training loop",
)


@exercise.mistake(
    "The last batch of each epoch is missing here. It is not full, but the loop takes it all the"
    " same: a slice that reaches past the end simply stops there."
)
def full_batches_only():
    return 25 * (273 // 40)


@exercise.mistake("This is one epoch. How many of them are there?")
def one_epoch():
    return -(-273 // 40)


@exercise.mistake(
    "All 342 birds were counted. The ones that are held back take no part in the training.",
    "Real data: penguins",
)
def all_birds():
    return 25 * -(-342 // 40)


@exercise.mistake(
    "This is a fraction, and an update is made or not. How is an epoch of 273 cut into batches?"
)
def fraction():
    return 25 * 273 / 40


@exercise.mistake(
    "The epochs were joined to one long row and cut as a whole. But no batch reaches from one epoch"
    " into the next: each epoch shuffles anew and starts with a full batch."
)
def across_epochs():
    return -(-25 * 273 // 40)


@exercise.mistake(
    "That would be one update for every bird in each epoch, as with batches of a single bird.",
    "Batches",
)
def single_birds():
    return 25 * 273
