"""What may be wrong with a name, a number or an index of a student's."""

import ast
import re

from helpers.feedback.corrections import code

COUNTED = re.compile(r"(np\.)?max\(\w+\) \+ 1|\w+\.max\(\) \+ 1|len\((set|np\.unique)\(\w+\)\)")
ROWS = "rows", "train_rows"  # arguments that name the rows to take


def of_number(node, axes):
    """Yield what could stand in place of a number.

    Parameters
    ----------
    node : ast.AST
    axes : dict of str to int
        How many axes each argument has.
    """
    if not isinstance(node, ast.Constant) or type(node.value) not in (int, float):
        return
    value = node.value
    if type(value) is int:
        for other in (value + 1, value - 1) if value > 0 else (value + 1,):
            yield "number", f"{value} should be {other} here.", code(str(other))
    if value not in (0, 1):
        for name, count in axes.items():
            sizes = [name, f"len({name})", f"{name}.shape[1]"][count > 0 : count + 1]
            for new in sizes + ["theta[0]", "theta[1]"] * (name == "theta" and count == 1):
                says = f"You use the number {value}. Use {new}, which differs from call to call."
                yield "fixed number", says, code(new)


def of_name(node, axes):
    """Yield what could stand in place of a name that is read."""
    if not isinstance(node, ast.Name) or not isinstance(node.ctx, ast.Load):
        return
    own = axes.get(node.id)
    for name, count in axes.items():
        if name != node.id and own in (None, count):
            yield "other name", f"You use {node.id} where {name} is needed.", code(name)
        if count and not own:
            says = f"You use {node.id} where the length of {name} is needed."
            yield "length", says, code(f"len({name})")
    for rows in ROWS if own else ():
        if rows in axes and rows != node.id:
            says = f"All of {node.id} is used here. Only {node.id}[{rows}] is needed."
            yield "rows not picked", says, code(f"{node.id}[{rows}]")
    if own == 0:
        for more in (" + 1", " - 1"):
            yield "one off", f"{node.id}{more} is needed here.", code(f"{node.id}{more}")
    if own in (None, 2):
        for part in ("[:, 0]", "[:, 1]"):
            says = f"Only one column of {node.id} is needed here: {node.id}{part}."
            yield "one column", says, code(f"{node.id}{part}")
    if own == 2:
        yield "transposed", f"{node.id} must be transposed here.", code(f"{node.id}.T")
    if own:
        says = f"Use a copy of {node.id} here: your function changes the caller's array."
        yield "in place", says, code(f"{node.id}.copy()")


def of_classes(node, axes):
    """Yield what could stand in place of a number of classes that is counted in the labels."""
    own = ast.unparse(node) if isinstance(node, (ast.BinOp, ast.Call)) else ""
    if COUNTED.fullmatch(own):
        for name, count in axes.items():
            for new in {0: [name], 2: [f"{name}.shape[1]"]}.get(count, []):
                says = f"{own} depends on which labels occur. The number of classes is {new}."
                yield "number of classes", says, code(new)


def of_index(node, names):
    """Yield what could stand in place of an index, a slice or a transpose."""
    if isinstance(node, ast.Attribute) and node.attr == "T":
        says = f"{ast.unparse(node.value)} must not be transposed here."
        yield "not transposed", says, node.value
    if not isinstance(node, ast.Subscript) or not isinstance(node.ctx, ast.Load):
        return
    own, whole, index = ast.unparse(node), ast.unparse(node.value), ast.unparse(node.slice)
    if own.endswith((".shape[0]", ".shape[1]")):
        now, other = ("rows", "columns") if index == "0" else ("columns", "rows")
        new = f"{whole}[{1 - int(index)}]"
        yield f"{other}, not {now}", f"{own} counts the {now}. Count the {other}: {new}.", code(new)
    if isinstance(node.slice, ast.Tuple) and len(node.slice.elts) == 2:
        yield from _of_two_indices(own, whole, node.slice.elts, names)
    if isinstance(node.slice, ast.Name):
        for name in names:
            if name != index:
                yield "other index", f"{own} needs the index {name}.", code(f"{whole}[{name}]")
    if isinstance(node.slice, ast.Slice) and node.slice.lower and node.slice.upper:
        start, end = ast.unparse(node.slice.lower), ast.unparse(node.slice.upper)
        says = f"This slice stops before {end}. It should stop before {start} + {end}."
        yield "end of the slice", says, code(f"{whole}[{start}:{start} + {end}]")
    if isinstance(node.slice, ast.Constant):
        for name in names:
            says = f"The index {index} is always the same. Use {name}."
            yield "fixed index", says, code(f"{whole}[{name}]")
    yield "index too much", f"{own} takes a part. Use {whole} itself.", node.value
    if isinstance(node.slice, (ast.Name, ast.Constant)):
        says = f"{own} is a row. The column is {whole}[:, {index}]."
        yield "row for column", says, code(f"{whole}[:, {index}]")


def _of_two_indices(own, whole, indices, names):
    row, column = map(ast.unparse, indices)
    if isinstance(indices[1], ast.Constant):
        for name in names:
            says = f"The column {column} is always the same. Use {name}."
            yield "fixed index", says, code(f"{whole}[{row}, {name}]")
    if row != ":":
        says = f"In {own}, the row and the column are swapped."
        yield "row and column swapped", says, code(f"{whole}[{column}, {row}]")
    elif isinstance(indices[1], ast.Name):
        says = f"{own} picks columns. The rows are {whole}[{column}]."
        yield "column for row", says, code(f"{whole}[{column}]")
    elif whole.isidentifier() and column.isdigit():
        says = f"{own} is one column. The class of each row is {whole}.argmax(axis=1)."
        yield "column for class", says, code(f"{whole}.argmax(axis=1)")


def of_array(node):
    """Yield what could stand in place of the creation of an array that holds integers."""
    if not isinstance(node, ast.Call):
        return
    name = getattr(node.func, "attr", "")
    says = "This array holds whole numbers only: NumPy cuts off all decimals that are stored in it."
    kept = [k for k in node.keywords if k.arg != "dtype"]
    if name in ("zeros", "ones", "empty", "full", "array", "zeros_like", "ones_like", "full_like"):
        given = [*map(ast.unparse, node.args), *(f"{k.arg}={ast.unparse(k.value)}" for k in kept)]
        new = f"{ast.unparse(node.func)}({', '.join([*given, 'dtype=float'])})"
        yield "integer array", says, code(new)
    if name == "astype":
        says = "This conversion changes the numbers. It is not needed."
        yield "conversion", says, node.func.value
