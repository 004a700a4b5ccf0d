"""What is said of three classes in the plane: the headline, the twin, and the numbers below."""

import numpy as np

from helpers.panels import descent_words
from helpers.panels.html import Said, status
from helpers.panels.plane_html import beside, cells, table


def words(look, names):
    """Return what is said of the picture.

    Parameters
    ----------
    look : Look
    names : Names
    """
    right, loss = len(look.x) - look.wrong.sum(), look.descent.loss
    whole, data, pull = cells([loss, look.data_loss, loss - look.data_loss])
    score = f"Loss {whole}, {right} of {len(look.x)} right"
    parts = f"= {data} data loss + {pull} from λ/2 · Σw²"
    descent, sample = descent_words.say(look.descent), say_sample(look, names)
    twin = f"{descent.twin}, λ = {look.l2:g}; {score} {parts}; {sample}"
    headline = f"Step {look.descent.step_number} · {score}"
    if look.l2:
        headline = f"{headline} · {parts}"
    return Said(twin, headline, status(f"{sample} {descent.status}"))


def numbers(look, view, names):
    """Return tables of numbers; `view` is one of `VIEWS`."""
    return beside(*VIEWS[view](look, names))


def say_sample(look, names):
    """Say the chosen sample and what is predicted for it."""
    sample, classes = look.sample, names.classes
    which = "Your sample" if look.number is None else f"Sample {look.number + 1}"
    apart = " (not used in training)" if look.number is None and not look.own.on else ""
    share, loss = cells([sample.y_hat[sample.predicted], sample.loss])
    return (
        f"{which}{apart}: {names.features[0]} {sample.x[1]:g}, {names.features[1]}"
        f" {sample.x[2]:g}, {classes[sample.label]}; predicted {classes[sample.predicted]}"
        f" with {share}; loss {loss}."
    ).replace("-", "−")


def one_sample(look, names):
    """Return the way of one sample from its scores to its gradient."""
    sample, y = look.sample, np.arange(3) == look.sample.label
    with np.errstate(under="ignore"):
        e = np.exp(sample.z - sample.z.max())
    way = [sample.z, e, sample.y_hat, sample.error, *np.outer(sample.x, sample.error)]
    z, e, y_hat, error, *gradient = cells(way)
    rows = {"z = x θ": z, "e^(z − max)": e, "ŷ": y_hat, "y": [f"{one:d}" for one in y]}
    gradient = dict(zip(names.rows, gradient, strict=True))
    return [
        table("the sample", names.heads, {**rows, "ŷ − y": error}),
        table("x · (ŷ − y)", names.heads, gradient),
    ]


def all_samples(look, names):
    """Return the scores and the loss of each sample, in two tables beside each other."""
    samples, rows = look.descent.samples, {}
    numbers = cells(np.column_stack([samples.z, samples.loss]), 2)
    columns = zip(look.x[:, 1:].tolist(), look.labels, numbers, look.wrong, strict=True)
    for i, (x, label, scores, wrong) in enumerate(columns):
        name = "yours" if i == names.count else str(i + 1)
        features = [f"{value:.1f}".replace("-", "−") for value in x]
        rows[f"✗ {name}" if wrong else name] = [*features, names.signs[label], *scores]
    heads = [*names.features, "class", "z₀", "z₁", "z₂", "loss"]
    parts, half = list(rows.items()), names.count // 2 + 1
    return [table("sample", heads, dict(part)) for part in (parts[:half], parts[half:])]


def the_step(look, names):
    """Return theta, the gradient and the next theta, each as its matrix."""
    now, gradient, _, after = cells(look.descent.table.reshape(4, 9))
    return [
        table(
            title, names.heads, dict(zip(names.rows, (nine[:3], nine[3:6], nine[6:]), strict=True))
        )
        for title, nine in (("θ", now), ("gradient", gradient), ("next θ", after))
    ]


VIEWS = {"one sample": one_sample, "all samples": all_samples, "the step": the_step}
ONE = next(iter(VIEWS))
