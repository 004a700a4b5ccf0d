"""Deviations that any exercise can meet, found from the names of its arguments."""

import numpy as np

from helpers.feedback.deviation import Deviation, at_the_end, at_the_start

PER_SAMPLE = ["x", "y", "y_hat", "z", "labels", "predicted", "features"]  # one entry a sample
FIRST = "The result is only the first part of the right one. Is return inside a loop?"
LAST = "The result is only the last part of the right one. Does each round overwrite the others?"
COUNTS = {"steps": "step", "epochs": "epoch"}


def families(exercise, *, results=True):
    """Return the deviations that an exercise's arguments and results allow.

    Parameters
    ----------
    exercise : Exercise
    results : bool
        Whether to return those of results too: beside another one they mean little.

    Returns
    -------
    list of Deviation
        Each says only what an outcome shows, not what the program looks like.
    """
    names = exercise.arguments
    samples = [name for name in names if name in PER_SAMPLE]
    taken = [*_of_samples(samples), *_of_counts(names), *_of_values(names), *_exchanged(names)]
    made = [(at_the_start, one) for one in taken]
    made += [(at_the_end, one) for one in _of_results(exercise)] * results
    return [
        Deviation(name, says, exercise.look, form, name, edit_to(form))
        for edit_to, (name, form, says) in made
    ]


def _of_samples(samples):
    cuts = {
        "last sample missing": ("[:-1]", "leaves out the last sample. Check where the loop ends."),
        "first sample missing": (
            "[1:]",
            "leaves out the first sample. Python counts from 0: check where the loop begins.",
        ),
        "first sample only": (
            "[:1]",
            "uses only the first sample. Is return inside a loop, or an index always 0?",
        ),
        "last sample only": (
            "[-1:]",
            "uses only the last sample. Does each round overwrite what the round before computed?",
        ),
    }
    if samples:
        for name, (cut, says) in cuts.items():
            line = "; ".join(f"{sample} = {sample}{cut}" for sample in samples)
            yield name, line, f"Your function {says}"


def _of_counts(names):
    for name in names:
        if name in COUNTS:
            one = COUNTS[name]
            yield f"one {one} too few", f"{name} -= 1", f"Your function makes one {one} too few."
            yield f"one {one} too many", f"{name} += 1", f"Your function makes one {one} too many."
            yield (
                f"one {one} only",
                f"{name} = min({name}, 1)",
                f"Your function gives the result of a single {one}. Is return inside the loop, or"
                " does each round start again?",
            )
            yield (
                f"no {one}",
                f"{name} = 0",
                f"Your function returns what there is before the first {one}. Is the new value"
                " stored where the loop and return read it?",
            )


def _of_values(names):
    if "learning_rate" in names:
        yield (
            "rate not used",
            "learning_rate = 1.0",
            "Your function gives what the learning rate 1 would give: does it use learning_rate?",
        )
        yield (
            "rate with the wrong sign",
            "learning_rate = -learning_rate",
            "Your function steps along the gradient, uphill. Step against it.",
        )
        yield (
            "rate divides",
            "learning_rate = 1 / learning_rate",
            "Your function divides by the learning rate. Multiply by it.",
        )
    if "theta" in names and len(names) > 2:
        yield (
            "start not used",
            "theta = 0 * theta",
            "Your function gives what a theta of zeros would give: does it use the theta it gets?",
        )
    if "x" in names and "theta" in names:
        yield (
            "only the bias",
            "theta = np.where(np.arange(len(theta)) == 0, theta.T, 0).T",
            "Your function uses only the first entry of theta, as if the others were 0.",
        )
    if "y_hat" in names:
        yield (
            "softmax too much",
            "y_hat = np.exp(y_hat) / np.exp(y_hat).sum(axis=-1, keepdims=True)",
            "Your function takes the softmax of y_hat. y_hat holds probabilities already.",
        )
        yield (
            "sigmoid too much",
            "y_hat = 1 / (1 + np.exp(-y_hat))",
            "Your function takes the sigmoid of y_hat. y_hat holds probabilities already.",
        )
    if "x" in names and "theta" in names:
        yield (
            "bias left out",
            "theta = np.where(np.arange(len(theta)) == 0, 0, theta.T).T",
            "Your function gives what it would give if the bias, the first entry of theta, were 0.",
        )


def _exchanged(names):
    for one, other in [("y_hat", "y"), ("labels", "predicted"), ("theta", "gradient")]:
        if one in names and other in names:
            yield (
                f"{one} and {other} exchanged",
                f"{one}, {other} = {other}, {one}",
                f"Your function gives what you get when {one} and {other} are exchanged.",
            )


def _of_results(exercise):
    whole = "np.asarray(result)"
    if isinstance(exercise.example, tuple):
        return
    yield "sign", f"-{whole}", "Each number has the wrong sign."
    yield "minus signs lost", f"np.abs({whole})", "All minus signs are lost from the result."
    for name, cut, says in (
        ("rounded", f"np.round({whole})", "The result is rounded to whole numbers."),
        ("decimals cut", f"np.trunc({whole})", "All decimals of the result are lost."),
    ):
        yield name, f"{cut} if {cut}.any() else result", says
    yield "root", f"np.sqrt({whole})", "The result is the square root of the right one."
    yield "square", f"{whole} ** 2", "The result is the square of the right one."
    yield "logarithm", f"np.log({whole})", "The result is the logarithm of the right one."
    yield "exponential", f"np.exp({whole})", "The result is the exponential of the right one."
    yield "one minus it", f"1 - {whole}", "The result is 1 minus the right one."
    yield "reversed", f"{whole}[::-1]", "The numbers are right, but in the reverse order."
    yield "summed up", f"{whole}.sum()", "The result is the sum of the right numbers."
    yield "averaged", f"{whole}.mean()", "The result is the mean of the right numbers."
    yield "largest", f"{whole}.max()", "The result is only the largest of the right numbers."
    yield "first only", f"{whole}[0]", FIRST
    yield "last only", f"{whole}[-1]", LAST
    yield "running sum", f"{whole}.cumsum(0)", "Each number contains all numbers before it, too."
    yield (
        "place",
        f"{whole}.argmax(-1)",
        "The result is the place of the largest of the right numbers.",
    )
    axes = ["down the columns", "along the rows"] if np.ndim(exercise.example) == 2 else []
    for axis, along in enumerate(axes):
        for name in ("sum", "mean"):
            says = f"The result is the {name} of the right one, taken {along}."
            yield f"{name} {along}", f"{whole}.{name}({axis})", says
