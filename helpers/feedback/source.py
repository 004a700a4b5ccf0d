"""The source of a student's function, as far as Python still knows it."""

import ast
import inspect
import textwrap
from dataclasses import dataclass

LONGEST = 70  # letters of a line that is quoted


@dataclass(frozen=True)
class Source:
    """The source of a function.

    Attributes
    ----------
    tree : ast.FunctionDef
    lines : list of str
    first : int
        The number of its first line in the cell.
    space : dict
        The names that it finds outside itself.
    """

    tree: ast.FunctionDef
    lines: list
    first: int
    space: dict

    def where(self, node):
        """Say where a node stands: the number of its line in the cell, and the line."""
        line = self.lines[node.lineno - 1].strip()
        short = line if len(line) <= LONGEST else f"{line[:LONGEST]} …"
        return f"Line {self.first + node.lineno - 1}, “{short}”:"

    def compiled(self):
        """Return the function that the tree describes now."""
        module = ast.Module([self.tree], type_ignores=[])
        space = dict(self.space)
        try:
            program = compile(module, "<repaired>", "exec")
        except TypeError:  # what is new has no place yet; to give it one takes time
            program = compile(ast.fix_missing_locations(module), "<repaired>", "exec")
        exec(program, space)
        return space[self.tree.name]

    @property
    def text(self):
        """The source as it is written."""
        return "".join(self.lines)

    @property
    def arguments(self):
        """The names of its arguments."""
        return [argument.arg for argument in self.tree.args.args]


def source_of(program):
    """Return the source of a student's function, or None where it cannot be read.

    Parameters
    ----------
    program : callable

    Returns
    -------
    Source or None
    """
    try:
        lines, first = inspect.getsourcelines(program)
        tree = _function(ast.parse(textwrap.dedent("".join(lines))), program)
        return tree and Source(tree, lines, first, _space(program))
    except (OSError, TypeError, SyntaxError, ValueError):
        return None


def _function(module, program):
    made = next((n for n in ast.walk(module) if isinstance(n, ast.FunctionDef)), None)
    if made is None:
        one = next((n for n in ast.walk(module) if isinstance(n, ast.Lambda)), None)
        if one is None:
            return None
        made = ast.parse("def program(): return 0").body[0]
        made.args, made.body[0].value = one.args, one.body
    made.decorator_list = []
    named = [argument.arg for argument in made.args.args]
    return made if named == [*inspect.signature(program).parameters] else None


def _space(program):
    cells = zip(program.__code__.co_freevars, program.__closure__ or (), strict=True)
    return program.__globals__ | {name: cell.cell_contents for name, cell in cells}
