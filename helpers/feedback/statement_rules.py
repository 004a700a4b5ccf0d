"""What may be wrong with a line of a student's, or with its place."""

import ast
from collections import Counter
from functools import partial
from itertools import combinations

from helpers.feedback.corrections import Correction, code, code_of

LOOPS = ast.For, ast.While
PLAIN = ast.Name, ast.Subscript


def of_lines(tree):
    """Yield the corrections that move, change or remove whole lines.

    Parameters
    ----------
    tree : ast.FunctionDef

    Yields
    ------
    Correction
    """
    returns = [node for node in ast.walk(tree) if isinstance(node, ast.Return) and node.value]
    if not returns:
        yield from _return_missing(tree)
    yield from _not_carried_over(tree)
    for owner in [*ast.walk(tree)]:
        body = getattr(owner, "body", None)
        if isinstance(body, list):
            for index, node in enumerate(body):
                made = partial(Correction, owner=owner, field="body", index=index)
                yield from _of_line(made, body, index, node)
                if isinstance(owner, (*LOOPS, ast.If)):
                    yield from _overwritten(made, node)
                if isinstance(node, ast.Assign):
                    yield from _begun_once(made, body, index)
                if isinstance(node, ast.If) and not node.orelse:
                    says = "What stands below this if is needed in every round, not only then."
                    yield made("if too much", says, node, new=node.body)


def _not_carried_over(tree):
    """Yield the corrections that store a new value under the name that the loop reads."""
    lines = [node for node in ast.walk(tree) if isinstance(node, ast.Assign)]
    stored = [(ast.unparse(line.targets[0]), line) for line in lines]
    names = Counter(name for name, _ in stored)
    for loop in (node for node in ast.walk(tree) if isinstance(node, LOOPS)):
        for new, line in stored:
            inside = line in ast.walk(loop)
            for old in {n.id for n in ast.walk(line.value) if isinstance(n, ast.Name)} & {*names}:
                if inside and names[new] == 1 and old != new and new.isidentifier():
                    says = f"The next round still uses the old {old}. Store the new value as {old}."
                    body = [_Renamed(new, old).visit(code_of(part)) for part in tree.body]
                    yield Correction(
                        "not carried over", says, line, tree, "body", 0, body, len(body)
                    )


class _Renamed(ast.NodeTransformer):
    """Give a name another name, wherever it stands."""

    def __init__(self, old, new):
        self.old, self.new = old, new

    def visit_Name(self, node):
        return ast.Name(self.new, node.ctx) if node.id == self.old else node


def _of_line(made, body, index, node):
    after = body[index + 1] if index + 1 < len(body) else None
    if isinstance(node, LOOPS):
        yield from _of_loop(made, node, after)
    elif isinstance(node, ast.Return):
        yield from _of_return(made, node)
    else:
        yield from _of_assignment(made, node)
        if len(body) > 1:
            says = "Without this line the result is right."
            yield made("line too much", says, node, new=[])
        if after and not isinstance(after, (ast.Return, *LOOPS)):
            says = "This line and the next one are in the wrong order."
            yield made("order of lines", says, node, new=[after, node], span=2)


def _of_assignment(made, node):
    if isinstance(node, ast.AugAssign):
        value = ast.BinOp(_read(node.target), node.op, node.value)
        says = "This line changes the array in place. Make a new one with =."
        yield made("in place", says, node, new=ast.Assign([node.target], value))
        says = "This line adds to what is there already. Here = is needed."
        yield made("added", says, node, new=ast.Assign([node.target], node.value))
        if isinstance(node.target, ast.Subscript) and isinstance(node.op, ast.Add):
            parts = [_read(node.target.value), _read(node.target.slice), node.value]
            says = "Where a place is listed twice, += adds only once. np.add.at adds each time."
            yield made(
                "adds once", says, node, new=ast.Expr(ast.Call(code("np.add.at"), parts, []))
            )
        for op, sign in ((ast.Add(), "+="), (ast.Sub(), "-=")):
            says = f"{sign} is needed in this line."
            new = ast.AugAssign(node.target, op, node.value)
            yield made("operation", says, node, new=new)


def _overwritten(made, node):
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], PLAIN):
        says = "This line overwrites what the round before computed. Add to it: +=."
        new = ast.AugAssign(node.targets[0], ast.Add(), node.value)
        yield made("overwritten", says, node, new=new)


def _begun_once(made, body, index):
    loops = (place for place in range(index + 1, len(body)) if isinstance(body[place], LOOPS))
    place = next(loops, None)
    if place:
        says = "This line runs only once. It belongs at the start of each round of the loop."
        loop = _again(body[place], [body[index], *body[place].body])
        new = [*body[index + 1 : place], loop]
        yield made("not begun anew", says, body[index], new=new, span=len(new) + 1)


def _of_loop(made, loop, after):
    if isinstance(loop, ast.For) and isinstance(loop.iter, ast.Name):
        own = loop.iter.id
        says = f"This loop takes the entries of {own}. Their places are range(len({own}))."
        new = ast.For(loop.target, code(f"range(len({own}))"), loop.body, [])
        yield made("entries for places", says, loop, new=new)
    for place, line in enumerate(loop.body):
        rest = loop.body[:place] + loop.body[place + 1 :]
        if isinstance(line, ast.Return):
            says = "return is inside the loop, so the function ends in the first round."
            yield made("return in the loop", says, line, new=[_again(loop, rest), line])
        elif rest:
            says = "Without this line the result is right."
            yield made("line too much", says, line, new=[_again(loop, rest)])
            says = "This line is inside the loop. It belongs after the loop."
            yield made("line in the loop", says, line, new=[_again(loop, rest), line])
            says = "This line runs in every round. It belongs before the loop."
            yield made("line in the loop", says, line, new=[line, _again(loop, rest)])
        if isinstance(line, LOOPS) and isinstance(line.body[-1], ast.Return):
            says = "return is inside both loops. It belongs after them."
            inner = _again(line, line.body[:-1])
            outer = _again(loop, [*loop.body[:place], inner, *loop.body[place + 1 :]])
            yield made("return in the loop", says, line.body[-1], new=[outer, line.body[-1]])
    if after and not isinstance(after, ast.Return):
        says = "This line is after the loop. It belongs inside the loop."
        new = _again(loop, [*loop.body, after])
        yield made("line after the loop", says, after, new=new, span=2)


def _of_return(made, node):
    if isinstance(node.value, ast.Tuple):
        says = "The results are right, but in the wrong order."
        new = ast.Return(ast.Tuple(node.value.elts[::-1], ast.Load()))
        yield made("wrong order", says, node, new=new)
        for part in node.value.elts:
            yield made("too many results", "Return one result only.", node, new=ast.Return(part))
    elif node.value:
        says = "A minus sign is missing here."
        new = ast.Return(ast.UnaryOp(ast.USub(), node.value))
        yield made("minus missing", says, node, new=new)
        says = "Take one number per row from it: the shape (n,) is needed."
        new = ast.Return(ast.Call(code("np.ravel"), [node.value], []))
        yield made("flat", says, node, new=new)


def _return_missing(tree):
    for owner in ast.walk(tree):
        body = getattr(owner, "body", None)
        for index, line in enumerate(body if isinstance(body, list) else []):
            shown = getattr(line, "value", None)
            if isinstance(shown, ast.Call) and getattr(shown.func, "id", "") == "print":
                says = "print shows the result but hands nothing back. Use return."
                one = shown.args[0] if len(shown.args) == 1 else ast.Tuple(shown.args, ast.Load())
                new = ast.Return(one if shown.args else None)
                yield Correction("print", says, line, owner, "body", index, new)
    last = tree.body[-1]
    if isinstance(last, ast.Expr):
        says = "This line computes the result but does not return it."
        yield Correction(
            "return missing", says, last, tree, "body", len(tree.body) - 1, ast.Return(last.value)
        )
    names = {n.id for n in ast.walk(tree) if isinstance(n, ast.Name)}
    for name in sorted(names & _stored(tree)):
        says = f"The function computes {name} but does not return it."
        new = [last, ast.Return(code(name))]
        yield Correction("return missing", says, last, tree, "body", len(tree.body) - 1, new)


def of_parameters(tree, axes):
    """Yield the corrections that give two parameters each other's name."""
    given = tree.args.args
    for one, other in combinations(range(len(given)), 2):
        names = given[one].arg, given[other].arg
        if axes.get(names[0]) == axes.get(names[1], -1):
            new = list(given)
            new[one], new[other] = given[other], given[one]
            says = f"With {names[0]} and {names[1]} swapped in your function, its result is right."
            yield Correction("swapped", says, tree, tree.args, "args", None, new)


def _stored(tree):
    stored = (n for n in ast.walk(tree) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store))
    return {node.id for node in stored} | {argument.arg for argument in tree.args.args}


def _again(loop, body):
    if isinstance(loop, ast.For):
        return ast.For(loop.target, loop.iter, body or [ast.Pass()], [])
    return ast.While(loop.test, body or [ast.Pass()], [])


def _read(target):
    return code(ast.unparse(target))
