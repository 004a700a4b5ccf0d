"""Deviations: the ways in which a right program goes wrong, each an edit of its source."""

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Deviation:
    """One way in which a program goes wrong, and what to say about it.

    Attributes
    ----------
    name : str
    says : str
        What it looks like, in a sentence or two, without the solution.
    look : str
        Where to look again.
    wrong : str
        What is written for it.
    place : str
        Where in the program: of two deviations at one place, only one can be made.
    edit : callable
        Takes the source of a program and returns it with the deviation in it, or None where it
        does not apply.
    """

    name: str
    says: str
    look: str
    wrong: str
    place: str
    edit: Callable


def in_place_of(right, wrong):
    """Return the edit that writes something else wherever an expression or a line stands.

    Parameters
    ----------
    right : str
        What stands in the source.
    wrong : str
        What is written instead: of an expression, an expression.
    """
    if _is_expression(right) and _is_expression(wrong) and not _stands_alone(wrong):
        wrong = f"({wrong})"
    start = r"(?<![\w.])" if right[0].isalnum() else ""
    pattern = re.compile(start + re.escape(right) + (r"(?!\w)" if right[-1].isalnum() else ""))

    def edit(source):
        def write(found):
            line = source[source.rfind("\n", 0, found.start()) + 1 : found.start()]
            indent = "" if "\n" in right else line[: len(line) - len(line.lstrip())]
            return wrong.replace("\n", "\n" + indent)

        new, count = pattern.subn(write, source)
        return new if count else None

    return edit


def at_the_start(line):
    """Return the edit that puts a line before all others: what the program takes is changed."""

    def edit(source):
        head, colon, body = source.partition("):\n")
        return f"{head}{colon}    {line}\n{body}"

    return edit


def at_the_end(expression):
    """Return the edit that makes of each `result` that is returned something else."""
    write = rf"\1result = \2\n\1return {expression}".replace("\\1return", r"\1return")

    def edit(source):
        new, count = re.subn(r"(?m)^( *)return (.+)$", write, source)
        return new if count else None

    return edit


def _is_expression(text):
    try:
        return bool(ast.parse(text, mode="eval"))
    except SyntaxError:
        return False


def _stands_alone(text):
    """Say whether an expression needs no parentheses: those of a tuple would make it one value."""
    kinds = ast.Name, ast.Constant, ast.Call, ast.Attribute, ast.Subscript, ast.Tuple
    return isinstance(ast.parse(text, mode="eval").body, kinds)
