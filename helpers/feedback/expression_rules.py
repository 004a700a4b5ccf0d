"""What may be wrong with an expression of a student's: each rule yields what could stand there."""

import ast

from helpers.feedback.corrections import code, copied

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
    "exp2": ("exp", "These are powers of 2. Powers of e are needed here: exp."),
    "expm1": ("exp", "This is exp(x) − 1. exp(x) is needed here."),
    "var": ("std", "This is the variance. The standard deviation is needed here."),
    "std": ("var", "This is the standard deviation. The variance is needed here."),
    "zeros": ("ones", "This begins with zeros. Ones are needed here."),
    "ones": ("zeros", "This begins with ones. Zeros are needed here."),
    "multiply": ("matmul", "This multiplies number by number. The matrix product is needed here."),
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
}
REDUCES = {"sum", "mean", "max", "min", "argmax", "argmin", "std", "var", "any", "all"}
WORDS = {0: "down the columns", 1: "along the rows", -1: "along the last axis"}
OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.MatMult: "@"}
OPERATORS |= {ast.FloorDiv: "//", ast.Pow: "**"}
INSTEAD = {ast.Add: "-", ast.Sub: "+", ast.Mult: "/ @", ast.Div: "*", ast.MatMult: "*"}
INSTEAD |= {ast.FloorDiv: "/", ast.Pow: "*"}
COMPARED = {ast.Gt: (">", ">= <"), ast.GtE: (">=", "> <"), ast.Lt: ("<", "<= >")}
COMPARED |= {ast.LtE: ("<=", "< >="), ast.Eq: ("==", "!="), ast.NotEq: ("!=", "==")}


def of_call(node):
    """Yield what could stand in place of a call."""
    if not isinstance(node, ast.Call):
        return
    name = _called(node)
    if name in SWAPPED:
        other, says = SWAPPED[name]
        yield f"{other}, not {name}", says, _renamed(node, other)
    if name in ROUNDS and len(node.args) == 1:
        yield f"{name} too much", f"{name} changes the result. It is not needed.", node.args[0]
    if name in REDUCES:
        yield from _along(node, name)
    if name == "reshape" and isinstance(node.func, ast.Attribute):
        yield "reshape too much", "This reshape gives the wrong shape.", node.func.value


def _along(node, name):
    own = next((k.value for k in node.keywords if k.arg == "axis"), None)
    place = 0 if isinstance(node.func, ast.Attribute) and not _of_module(node) else 1
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
    return f"With axis={now}, {name} goes {_way(now)}. Here it should go {_way(axis)}."


def _way(axis):
    try:
        return f"{WORDS[int(axis)]}, axis={axis}"
    except (ValueError, KeyError):
        return f"along axis {axis}"


def _keep_said(keep):
    if keep:
        return (
            "Without keepdims=True the result is no column, and NumPy lines it up with the"
            " columns of the table, not with its rows."
        )
    return "keepdims=True keeps a column of shape (n, 1). The shape (n,) is needed here."


def of_operation(node):
    """Yield what could stand in place of an operation or a comparison."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "minus too much", "This minus sign is too much.", node.operand
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARED:
        own, others = COMPARED[type(node.ops[0])]
        for other in others.split():
            new = f"{ast.unparse(node.left)} {other} {ast.unparse(node.comparators[0])}"
            yield "comparison", f"You compare with {own}. {other} is needed here.", code(new)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield from _of_two(node)


def _of_two(node):
    own = OPERATORS[type(node.op)]
    left, right = (f"({ast.unparse(side)})" for side in (node.left, node.right))
    if own in "-/@**":
        says = f"The two sides of {own} stand in the wrong order."
        yield "sides exchanged", says, code(f"{right} {own} {left}")
    for other in INSTEAD[type(node.op)].split():
        says = f"You wrote {own} where {other} is needed."
        yield "operation", says, code(f"{left} {other} {right}")
    for kept, dropped in ((node.left, node.right), (node.right, node.left)):
        says = f"{ast.unparse(dropped)} is too much in this expression."
        yield "too much", says, copied(kept)
    yield from _brackets(node, own)


def _brackets(node, own):
    inner = node.right
    if isinstance(inner, ast.BinOp) and own in "+-" and type(inner.op) in (ast.Mult, ast.Div):
        first = f"{ast.unparse(node.left)} {own} {ast.unparse(inner.left)}"
        then = OPERATORS[type(inner.op)]
        says = f"Python computes {then} before {own}. Put {first} in parentheses."
        yield "parentheses", says, code(f"({first}) {then} ({ast.unparse(inner.right)})")
    inner = node.left
    if isinstance(inner, ast.BinOp) and type(inner.op) in OPERATORS:
        before = OPERATORS[type(inner.op)]
        last = f"({ast.unparse(inner.right)}) {own} ({ast.unparse(node.right)})"
        says = f"Parentheses are missing: {ast.unparse(inner.right)} {own}"
        says += f" {ast.unparse(node.right)} belongs together."
        yield "parentheses", says, code(f"({ast.unparse(inner.left)}) {before} ({last})")


def _called(node):
    return getattr(node.func, "attr", getattr(node.func, "id", ""))


def _of_module(node):
    return ast.unparse(node.func.value) in ("np", "numpy", "math")


def _renamed(node, other):
    if isinstance(node.func, ast.Name):
        return code(f"np.{other}({', '.join(map(ast.unparse, node.args))})")
    text = ast.unparse(node)
    name = _called(node)
    head, dot, tail = text.rpartition(f".{name}(")
    return code(f"{head}.{other}({tail}") if dot else node
