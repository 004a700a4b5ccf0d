"""Which hidden rows of a ledger have been typed or given up, as a text in the panel's state."""

from helpers import text

NONE = "none"


def write(known, keys):
    """Return the numbers of the rows that are known.

    Parameters
    ----------
    known : set of str
    keys : list of str
        The key of each row.

    >>> write({"z", "y"}, ["x", "y", "z"])
    '2,3'
    """
    return ",".join(str(i) for i, key in enumerate(keys, 1) if key in known) or NONE


def read(said, keys):
    """Return the keys of the rows that are known; the opposite of `write`.

    Raises
    ------
    ValueError
        If there is no such row.
    """
    numbers = [] if said == NONE else said.split(",")
    if not set(numbers) <= {str(i) for i in range(1, len(keys) + 1)}:
        raise ValueError(f"known must be row numbers like 3,4 or none, not {text.quoted(said)}.")
    return {keys[int(i) - 1] for i in numbers}
