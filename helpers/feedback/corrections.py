"""Corrections of a student's source: each a change of one place, and what to say if it helps."""

import ast
from dataclasses import dataclass


@dataclass
class Correction:
    """A change of one place in a tree, which can be made and undone.

    Attributes
    ----------
    name : str
    says : str
        What is wrong in that place.
    node : ast.AST
        What stands there now.
    owner, field, index : ast.AST, str, int or None
        Where it stands.
    new : ast.AST or list of ast.AST
        What is to stand there: of a statement, perhaps several or none.
    span : int
        How many statements it stands for.
    """

    name: str
    says: str
    node: ast.AST
    owner: ast.AST
    field: str
    index: int | None
    new: object
    span: int = 1

    def __enter__(self):
        if self.index is None:
            self._old = getattr(self.owner, self.field)
            setattr(self.owner, self.field, self.new)
        else:
            listed = getattr(self.owner, self.field)
            self._old = list(listed)
            new = self.new if isinstance(self.new, list) else [self.new]
            listed[self.index : self.index + self.span] = new
        return self

    def __exit__(self, *_):
        if self.index is None:
            setattr(self.owner, self.field, self._old)
        else:
            getattr(self.owner, self.field)[:] = self._old


def places(tree):
    """Yield each node of a tree with where it stands: node, owner, field, index."""
    for owner in ast.walk(tree):
        for field, value in ast.iter_fields(owner):
            if isinstance(value, ast.AST):
                yield value, owner, field, None
            elif isinstance(value, list):
                for index, node in enumerate(value):
                    if isinstance(node, ast.AST):
                        yield node, owner, field, index


def code(text):
    """Return an expression as a tree."""
    return ast.parse(text, mode="eval").body


def code_of(statement):
    """Return a copy of a statement."""
    return ast.parse(ast.unparse(statement)).body[0]


def copied(node):
    """Return a copy of an expression."""
    return code(ast.unparse(node))


def of_module(call):
    """Say whether a call with a dot is that of a module's function, not of a method."""
    return ast.unparse(call.func.value) in ("np", "numpy", "math")
