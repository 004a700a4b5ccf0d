"""Real data: penguins and handwritten digits, as small files beside this module.

Each file says in its first lines whose data it is and under which licence.
"""

import functools
from pathlib import Path

import numpy as np

from helpers.data.tables import Dataset

HERE = Path(__file__).parent
SPECIES = ("Adelie", "Chinstrap", "Gentoo")


@functools.cache
def penguins():
    """Return 342 penguins of three species, measured near Palmer Station, Antarctica.

    Two of the 344 birds of the original table have no measurements and were left out.

    Returns
    -------
    Dataset
        Features (342, 2): the lengths of bill and flipper in millimetres. Classes: the species.

    References
    ----------
    K. B. Gorman, T. D. Williams and W. R. Fraser (2014), PLoS ONE 9(3): e90081; the table is
    that of A. M. Horst, A. P. Hill and K. B. Gorman, palmerpenguins (CC0 1.0).
    """
    lines = (HERE / "penguins.csv").read_text(encoding="ascii").splitlines()
    table = np.array([line.split(",") for line in lines if not line.startswith("#")][1:])
    return Dataset(
        name="penguins by bill and flipper",
        features=_read_only(table[:, 1:].astype(float)),
        y=_read_only(np.array([SPECIES.index(species) for species in table[:, 0]])),
        feature_names=("bill length", "flipper length"),
        target_name="species",
        units=("mm", "mm", ""),
        classes=SPECIES,
        source="Gorman, Williams and Fraser (2014); Horst, Hill and Gorman, palmerpenguins; CC0",
    )


@functools.cache
def digits():
    """Return 1,797 handwritten digits, each an image of 8 x 8 pixels.

    Returns
    -------
    Dataset
        Features (1797, 64): the ink in each pixel, row by row, from 0 (white) to 16 (black).
        Classes: the digits 0 to 9.

    References
    ----------
    E. Alpaydin and C. Kaynak (1998), Optical Recognition of Handwritten Digits, UCI Machine
    Learning Repository, doi:10.24432/C50P49 (CC BY 4.0); the test part, as scikit-learn ships it.
    """
    table = np.loadtxt(HERE / "digits.csv.gz", delimiter=",", encoding="ascii")
    return Dataset(
        name="handwritten digits",
        features=_read_only(table[:, :-1].copy()),
        y=_read_only(table[:, -1].astype(int)),
        feature_names=tuple(f"row {i}, column {j}" for i in range(8) for j in range(8)),
        target_name="digit",
        units=("ink, 0 to 16",) * 64 + ("",),
        classes=tuple("0123456789"),
        source="Alpaydin and Kaynak (1998), UCI Machine Learning Repository; CC BY 4.0",
    )


def _read_only(array):
    array.flags.writeable = False
    return array
