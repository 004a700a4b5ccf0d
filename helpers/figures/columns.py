"""Where a picture can be cut into its columns, to be shown under each other on a narrow page."""

import itertools


def columns(figure):
    """Return the column of each axes, from left to right.

    Parameters
    ----------
    figure : matplotlib.figure.Figure
        Laid out, at 72 dpi, its axes in one row.

    Returns
    -------
    list of tuple of float
        Where each begins, and its width, in points.
    """
    boxes = sorted((axes.get_tightbbox() for axes in figure.axes), key=lambda box: box.x0)
    cuts = [(left.x1 + right.x0) / 2 for left, right in itertools.pairwise(boxes)]
    ends = [0.0, *cuts, figure.get_figwidth() * 72]
    return [(left, right - left) for left, right in itertools.pairwise(ends)]
