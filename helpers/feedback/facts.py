"""What can be read off a student's source: what it never uses, and what it takes from outside."""

import ast
import builtins
import inspect
import re

import numpy as np

SIGNS = re.compile(r"axis=-?\d|[A-Za-z_][\w.]*|//|\*\*|[<>=!]=|[<>]")


def of(source):
    """Return what stands out in a source, in a sentence or two; empty if nothing does.

    Parameters
    ----------
    source : Source
    """
    nodes = [node for node in ast.walk(source.tree) if isinstance(node, ast.Name)]
    read = {node.id for node in nodes if isinstance(node.ctx, ast.Load)}
    stored = {node.id for node in nodes if isinstance(node.ctx, ast.Store)}
    unused = [name for name in source.arguments if name not in read]
    idle = sorted((stored - read) & _stored_alone(source.tree))
    outside = sorted(
        name
        for name in read - stored - {*source.arguments} - {*dir(builtins)}
        if isinstance(source.space.get(name), (np.ndarray, int, float, list))
    )
    told = [f"Your function never uses its argument {name}." for name in unused]
    told += [f"It computes {name} and never uses it." for name in idle]
    told += [f"It takes {name} from the notebook, not from its arguments." for name in outside]
    if any(isinstance(n, ast.Attribute) and n.attr == "random" for n in ast.walk(source.tree)):
        told.append("It draws random numbers, so no two calls give the same.")
    return " ".join(told)


def order_of(program, names):
    """Say that a program has its parameters in another order; empty if it has not.

    Parameters
    ----------
    program : callable
    names : sequence of str
        The arguments, in the order in which a call gives them.
    """
    if not inspect.isfunction(program):
        return ""
    own = [*program.__code__.co_varnames[: program.__code__.co_argcount]]
    if own == [*names] or {*own} != {*names}:
        return ""
    return f"Your parameters are in the order {', '.join(own)}. A call gives {', '.join(names)}."


def is_in(part, text):
    """Say whether a source has all that a deviation writes, apart from what is plain.

    Parameters
    ----------
    part : Deviation or Mistake
    text : str
        The source.
    """
    if not hasattr(part, "wrong"):
        return False
    signs = {*SIGNS.findall(part.wrong)} - {*SIGNS.findall(part.place)}
    telling = {sign.rpartition(".")[2] for sign in signs if not sign.isidentifier()}
    return bool(telling) and telling <= {sign.rpartition(".")[2] for sign in SIGNS.findall(text)}


def axes_in(text):
    """Return the axes that a source names."""
    return {*re.findall(r"axis=-?\d", text)}


def axes_of(part):
    """Return the axes that a deviation, or a mistake, writes and the right program does not."""
    if hasattr(part, "wrong"):
        return axes_in(part.wrong) - axes_in(part.place)
    return axes_in(inspect.getsource(part.program))


def _stored_alone(tree):
    """Return the names that get a value by themselves, not as one of several."""
    lines = (node for node in ast.walk(tree) if isinstance(node, ast.Assign))
    return {target.id for line in lines for target in line.targets if isinstance(target, ast.Name)}
