"""What may be wrong with an operation of a student's, its order or its parentheses."""

import ast

from helpers.feedback.call_rules import REDUCES
from helpers.feedback.corrections import code, copied, of_module

OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.MatMult: "@"}
OPERATORS |= {ast.FloorDiv: "//", ast.Pow: "**", ast.BitXor: "^", ast.BitAnd: "&", ast.BitOr: "|"}
INSTEAD = {ast.Add: "- *", ast.Sub: "+", ast.Mult: "/ @ + -", ast.Div: "* -", ast.MatMult: "*"}
INSTEAD |= {ast.FloorDiv: "/", ast.Pow: "*", ast.BitXor: "**", ast.BitAnd: "|", ast.BitOr: "&"}
STRONGER = ast.Mult, ast.Div, ast.Pow, ast.MatMult
COMPARED = {ast.Gt: (">", ">= <"), ast.GtE: (">=", "> <"), ast.Lt: ("<", "<= >")}
COMPARED |= {ast.LtE: ("<=", "< >="), ast.Eq: ("==", "!="), ast.NotEq: ("!=", "==")}


def of_operation(node):
    """Yield what could stand in place of an operation or a comparison."""
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
        yield "minus too much", "This minus sign is too much.", node.operand
        if isinstance(node.operand, ast.Name):
            own = node.operand.id
            yield "one minus", f"-{own} should be 1 - {own} here.", code(f"1 - {own}")
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in COMPARED:
        own, others = COMPARED[type(node.ops[0])]
        yield from _columns(node.left, own, node.comparators[0])
        for other in others.split():
            new = f"{ast.unparse(node.left)} {other} {ast.unparse(node.comparators[0])}"
            yield "comparison", f"You compare with {own}. {other} is needed here.", code(new)
    if isinstance(node, ast.BinOp) and type(node.op) in OPERATORS:
        yield from _of_two(node)


def _of_two(node):
    own = OPERATORS[type(node.op)]
    left, right = (f"({ast.unparse(side)})" for side in (node.left, node.right))
    if own in "-/@**":
        says = f"The two sides of {own} are in the wrong order."
        yield "sides exchanged", says, code(f"{right} {own} {left}")
    if own == "**":
        yield "too much", f"** {ast.unparse(node.right)} does not belong here.", copied(node.left)
    if own in "+-" and isinstance(node.right, ast.Constant):
        says = f"{own} {ast.unparse(node.right)} does not belong here."
        yield "number added", says, copied(node.left)
    for other in INSTEAD[type(node.op)].split():
        says = f"You wrote {own} where {other} is needed."
        yield "operation", says, code(f"{left} {other} {right}")
    for kept, dropped in ((node.left, node.right), (node.right, node.left)):
        says = f"{ast.unparse(dropped)} does not belong in this expression."
        yield "too much", says, copied(kept)
    yield from _columns(node.left, own, node.right)
    yield from _brackets(node, own)


def _columns(one, own, other):
    left, right = f"({ast.unparse(one)})", f"({ast.unparse(other)})"
    for side, new in (
        (one, f"{left}[:, None] {own} {right}"),
        (other, f"{left} {own} {right}[:, None]"),
    ):
        says = f"{ast.unparse(side)} must have the shape (n, 1) here: one number for each row."
        yield "column", says, code(new)


def _brackets(node, own):
    inner = node.right
    if own in "+-" and isinstance(inner, ast.BinOp) and type(inner.op) in STRONGER:
        first = f"{ast.unparse(node.left)} {own} {ast.unparse(inner.left)}"
        then, last = OPERATORS[type(inner.op)], ast.unparse(inner.right)
        says = f"Python computes {then} before {own}. Put {first} in parentheses."
        new = f"({ast.unparse(node.left)} {own} ({ast.unparse(inner.left)})) {then} ({last})"
        yield "parentheses", says, code(new)
        if isinstance(node.left, ast.BinOp) and type(node.left.op) in OPERATORS:
            before, near = OPERATORS[type(node.left.op)], ast.unparse(node.left.right)
            near = f"({near} {own} {ast.unparse(inner.left)})"
            says = f"Python computes {then} before {own}. The parentheses are missing: {near}."
            new = f"{ast.unparse(node.left.left)} {before} {near} {then} ({last})"
            yield "parentheses", says, code(new)
    if isinstance(node.left, ast.BinOp) and type(node.left.op) in OPERATORS:
        before, near = OPERATORS[type(node.left.op)], ast.unparse(node.left.right)
        last = f"({near}) {own} ({ast.unparse(node.right)})"
        says = f"Parentheses are missing: {near} {own} {ast.unparse(node.right)} belongs together."
        yield "parentheses", says, code(f"({ast.unparse(node.left.left)}) {before} ({last})")
    if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Attribute):
        name, value = inner.func.attr, inner.func.value
        if name in REDUCES and not of_module(inner):
            whole = f"(({ast.unparse(node.left)}) {own} ({ast.unparse(value)})).{name}()"
            says = f".{name}() takes the last part only. Put the whole product in parentheses."
            yield "parentheses", says, code(whole)
