"""A trail as text: how many steps were taken with which settings."""

from itertools import groupby

from helpers import text

MOST_DIGITS = 9


def write(rules, now, failed):
    """Write the rules of a trail: the number of steps in a row that were taken with the same one.

    Parameters
    ----------
    rules : list of tuple of str
        Of each step.
    now : tuple of str
        What the settings say now: where all rules are this one, it need not be said.
    failed : bool
        Whether one more step was tried, and could not be taken.

    >>> write([("0.1", "all")] * 20, ("0.1", "all"), False)
    '20'
    >>> write([("0.1", "all")] * 20 + [("0.5", "3")], ("0.1", "all"), True)
    '20*0.1*all+1*0.5*3!'
    """
    runs = [(rule, len(list(group))) for rule, group in groupby(rules)]
    if all(rule == now for rule, _ in runs):
        said = str(len(rules))
    else:
        said = "+".join("*".join((str(count), *rule)) for rule, count in runs)
    return said + "!" * failed


def read(key, said, length, most):
    """Read what `write` wrote.

    Parameters
    ----------
    key : str
        The symbol under which it stands.
    said : str
    length : int
        How many settings a rule has.
    most : int
        How many steps there may be.

    Returns
    -------
    runs : list of (int, tuple of str)
        A number of steps and the settings with which they are taken: none for those of now.
    failed : bool

    Raises
    ------
    ValueError
        If it is not of that form, or there are too many steps.
    """
    runs = []
    for run in said.removesuffix("!").split("+"):
        count, *rule = run.split("*")
        right = count.isascii() and count.isdigit() and len(count) <= MOST_DIGITS
        if not (right and len(rule) in (0, length)):
            raise ValueError(
                f"{key} must be a whole number, or like 20*0.1*all+5*0.5*all: {text.quoted(said)}."
            )
        runs.append((int(count), tuple(rule)))
    total = sum(count for count, _ in runs)
    if total > most:
        raise ValueError(f"{key} may not be more than {most:,}; here they are {total:,}.")
    return runs, said.endswith("!")
