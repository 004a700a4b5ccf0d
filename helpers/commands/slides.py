"""Which cells of a notebook make up which slide."""


def type_of(cell):
    """Return how a cell takes part in the slides."""
    return cell.metadata.get("slideshow", {}).get("slide_type")


def split(cells):
    """Return the cells of each slide and subslide, notes and skipped cells among them."""
    found = []
    for cell in cells:
        if type_of(cell) in ("slide", "subslide") or not found:
            found.append([])
        found[-1].append(cell)
    return found


def firsts(cells):
    """Return the index of each slide's first cell."""
    return [i for i, cell in enumerate(cells) if type_of(cell) in ("slide", "subslide")]
