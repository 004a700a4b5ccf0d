"""What may be wrong with a call of a student's: each rule yields what could stand there."""

import ast

from helpers.feedback.corrections import code, of_module

SWAPPED = {
    "sum": ("mean", "This adds up. The mean is needed here."),
    "mean": ("sum", "This takes the mean. The sum is needed here."),
    "median": ("mean", "This is the median. The mean is needed here."),
    "max": ("argmax", "max gives the largest number. Its place is needed here: argmax."),
    "argmax": ("max", "argmax gives a place. The largest number itself is needed here: max."),
    "argmin": ("argmax", "This finds the smallest number. The largest one is needed here."),
    "min": ("max", "This takes the smallest number. The largest one is needed here."),
    "log10": ("log", "This is the logarithm to base 10. The natural one, log, is needed here."),
    "log2": ("log", "This is the logarithm to base 2. The natural one, log, is needed here."),
    "log1p": ("log", "This is the logarithm of 1 + x. Here you need that of x: log."),
    "log": ("exp", "This is a logarithm. The exponential is needed here."),
    "exp": ("log", "This is an exponential. The logarithm is needed here."),
    "exp2": ("exp", "exp2 computes 2 to the power x. You need e to the power x: exp."),
    "expm1": ("exp", "This is exp(x) − 1. exp(x) is needed here."),
    "var": ("std", "This is the variance. The standard deviation is needed here."),
    "std": ("var", "This is the standard deviation. The variance is needed here."),
    "zeros": ("ones", "This begins with zeros. Ones are needed here."),
    "ones": ("zeros", "This begins with ones. It should be zeros."),
    "multiply": (
        "matmul",
        "This multiplies element by element. The matrix product is needed here.",
    ),
    "outer": ("dot", "This is the outer product. The matrix product is needed here."),
    "cumsum": ("sum", "This is a running sum. The plain sum is needed here."),
    "prod": ("sum", "This multiplies the numbers. Their sum is needed here."),
}
ROUNDS = {
    "abs",
    "round",
    "floor",
    "ceil",
    "rint",
    "int",
    "around",
    "trunc",
    "sqrt",
    "fabs",
    "sorted",
    "sort",
    "nan_to_num",
    "exp",
    "log",
    "square",
    "argsort",
}
REDUCES = {"sum", "mean", "max", "min", "argmax", "argmin", "std", "var", "any", "all"}
WORDS = {"0": "down the columns", "1": "along the rows", "-1": "along the last axis"}


def of_call(node, names):
    """Yield what could stand in place of a call.

    Parameters
    ----------
    node : ast.AST
    names : list of str
        The names of the arguments.
    """
    if not isinstance(node, ast.Call):
        return
    name = _called(node)
    if name in SWAPPED:
        other, says = SWAPPED[name]
        yield f"{other}, not {name}", says, _renamed(node, other)
    if name in ROUNDS and (_object(node) or node.args):
        says = f"{name} changes the result. It is not needed."
        yield f"{name} too much", says, _object(node) or node.args[0]
    if name in REDUCES:
        yield from _along(node, name)
    if name == "clip" and node.args:
        says = "clip cuts off what lies beyond its limits, and so changes the result."
        yield "clip too much", says, _object(node) or node.args[0]
    if name == "bincount" and not node.keywords:
        for other in names:
            says = "Without minlength, bincount stops at the largest number that occurs."
            new = f"{ast.unparse(node)[:-1]}, minlength={other})"
            yield "minlength missing", says, code(new)
    if name in ("range", "arange"):
        yield from _of_range(node)
    if name in ("len", "max"):
        own = ast.unparse(node)
        for other in names:
            yield "other number", f"{own} is not always {other}. Use {other}.", code(other)
        if len(node.args) == 1:
            inner = ast.unparse(node.args[0])
            says = f"{own} counts the rows. The columns are needed here: {inner}.shape[1]."
            yield "rows for columns", says, code(f"{inner}.shape[1]")
    if name == "reshape" and isinstance(node.func, ast.Attribute):
        yield "reshape too much", "This reshape gives the wrong shape.", node.func.value


def _of_range(node):
    own, given = ast.unparse(node.func), [*map(ast.unparse, node.args)]
    if len(given) > 1:
        says = f"This range starts at {given[0]}, so it leaves out what comes before. Start at 0."
        yield "range starts late", says, code(f"{own}({', '.join(['0', *given[1:]])})")
    if len(given) == 2 and given[0] == "1" and given[1].endswith(" + 1"):
        last = given[1].removesuffix(" + 1")
        says = f"This range runs from 1 to {last}. It should start at 0 and stop before {last}."
        yield "range starts late", says, code(f"{own}({last})")
    end = node.args[-1 if len(given) < 3 else 1]
    if isinstance(end, ast.BinOp) and isinstance(end.op, (ast.Sub, ast.Add, ast.FloorDiv)):
        way = "too early" if not isinstance(end.op, ast.Add) else "too late"
        says = f"This range ends {way}. It stops before {ast.unparse(end)}."
        start = "" if len(given) < 2 else f"{given[0]}, "
        yield "end of the range", says, code(f"{own}({start}{ast.unparse(end.left)})")


def _along(node, name):
    own = next((k.value for k in node.keywords if k.arg == "axis"), None)
    place = 0 if isinstance(node.func, ast.Attribute) and not of_module(node) else 1
    if own is None and len(node.args) > place:
        own = node.args[place]
    now = ast.unparse(own) if own is not None else None
    args = ", ".join(map(ast.unparse, node.args[:place]))
    kept = [k for k in node.keywords if k.arg not in ("axis", "keepdims")]
    rest = "".join(f", {k.arg}={ast.unparse(k.value)}" for k in kept)
    keeps = any(k.arg == "keepdims" for k in node.keywords)
    for axis in (None, "0", "1", "-1"):
        for keep in (keeps, not keeps):
            if (axis, keep) == (now, keeps) or (keep and axis is None):
                continue
            options = f", axis={axis}" * bool(axis) + ", keepdims=True" * keep
            inner = f"{args}{rest}{options}".removeprefix(", ")
            said = _axis_said(name, now, axis) if axis != now else _keep_said(keep)
            yield (
                "axis" if axis != now else "keepdims",
                said,
                code(f"{ast.unparse(node.func)}({inner})"),
            )


def _axis_said(name, now, axis):
    if now is None:
        return f"Without an axis, {name} takes the whole array. Here it should go {_way(axis)}."
    if axis is None:
        return f"With axis={now}, {name} gives several numbers. Here it should take all of them."
    return f"With axis={now}, {name} goes {_direction(now)}. Here it should go {_way(axis)}."


def _way(axis):
    return f"{_direction(axis)}, axis={axis}"


def _direction(axis):
    return WORDS.get(axis, f"along axis {axis}")


def _keep_said(keep):
    if keep:
        return (
            "Without keepdims=True the result is not a column, and NumPy lines it up with the"
            " columns of the table, not with its rows."
        )
    return "keepdims=True keeps a column of shape (n, 1). The shape (n,) is needed here."


def _called(node):
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _object(node):
    """Return what a method is called on, or None for a function of a module."""
    method = isinstance(node.func, ast.Attribute) and not of_module(node)
    return node.func.value if method else None


def _renamed(node, other):
    if isinstance(node.func, ast.Name):
        return code(f"np.{other}({', '.join(map(ast.unparse, node.args))})")
    text = ast.unparse(node)
    name = _called(node)
    head, dot, tail = text.rpartition(f".{name}(")
    return code(f"{head}.{other}({tail}") if dot else node
