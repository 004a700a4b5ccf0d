"""Which cells of a notebook make up which slide."""

BEGINS = "slide", "subslide"  # the types of a slide's first cell
SCREEN = "screen"  # the tag of a fragment that begins a screen of its own


def type_of(cell):
    """Return how a cell takes part in the slides."""
    return cell.metadata.get("slideshow", {}).get("slide_type")


def without_notes(cells):
    """Return the cells that are not only for those who present."""
    return [cell for cell in cells if type_of(cell) != "notes"]


def split(cells):
    """Return the cells of each slide and subslide, notes and skipped cells among them."""
    found = []
    for cell in cells:
        if type_of(cell) in BEGINS or not found:
            found.append([])
        found[-1].append(cell)
    return found


def opens_screen(cell):
    """Say whether a cell begins a screen of its own: what stands before it on the slide goes."""
    return SCREEN in cell.metadata.get("tags", ())


def numbers(cells):
    """Return the number of its slide for each cell, by index, with which a screen begins."""
    found, number = {}, 0
    for index, cell in enumerate(cells):
        if type_of(cell) in BEGINS:
            number += 1
            found[index] = number
        elif type_of(cell) == "fragment" and opens_screen(cell):
            found[index] = number
    return found
