"""Say why a student's program stopped: the line, the shapes in it, and what the message means."""

import ast
import linecache
import re
import traceback

import numpy as np

MEANS = {
    "mismatch in its core dimension": "In a matrix product, the last length of the left side and"
    " the first of the right side must agree.",
    "not aligned": "In a matrix product, the last length of the left side and the first of the"
    " right side must agree.",
    "could not be broadcast": "NumPy cannot combine these shapes entry by entry.",
    "broadcast input array": "What is stored has another shape than the place it is stored in.",
    "truth value of an array": "An if needs one True or False. For an array of True and False, use"
    " np.where.",
    "object has no attribute": "This kind of value does not have what stands after the dot.",
    "arrays used as indices": "An index must be a whole number, or an array of whole numbers.",
    "only integers, slices": "An index must be a whole number, or an array of whole numbers.",
    "is out of bounds for array of dimension": "The array has fewer axes than the line asks for."
    " The axes count from 0.",
    "is out of bounds": "Python counts from 0, so the last index is the length minus 1.",
    "index out of range": "Python counts from 0, so the last index is the length minus 1.",
    "not enough values to unpack": "There are fewer values than names to the left of =.",
    "too many values to unpack": "There are more values than names to the left of =.",
    "Cannot cast ufunc": "An array of whole numbers cannot take decimals in place: make a new array"
    " with = instead.",
    "object is not callable": "Round brackets call a function. An index needs square brackets.",
    "object is not subscriptable": "Square brackets need an array, a list or a tuple before them.",
    "object is not iterable": "A loop needs an array, a list or a range to run over.",
    "unsupported operand": "Python cannot compute with these two kinds of values. A list must"
    " become an array first: np.array.",
    "inhomogeneous": "The rows have different lengths, so they do not form a table.",
    "non-int of type": "Turn the list into an array first: np.array.",
    "assignment destination is read-only": "This array may not be changed. Make a new one.",
    "math domain error": "This function is not defined there: a logarithm needs a number above 0.",
    "division by zero": "A number is divided by 0 there.",
    "unexpected keyword argument": "That function does not know this argument.",
}
KINDS = {
    "UnboundLocalError": "This name is used before it gets its value.",
    "NameError": "Is it an argument, or spelled in another way? Each name must get a value first.",
    "RecursionError": "The function calls itself without end.",
    "KeyboardInterrupt": "It was interrupted.",
    "SystemExit": "It calls exit, which ends the program. Use return.",
    "AskedError": "The values come from the arguments, so leave input() out.",
    "MemoryError": "The result needs more memory than there is. Which shape should it have?",
    "OverflowError": "A number grew too large there.",
}
SCALAR = "can be converted to Python scalars"


def why(error, exercise, program):
    """Return what stopped a program, in a few sentences.

    Parameters
    ----------
    error : BaseException
    exercise : Exercise
    program : callable

    Returns
    -------
    str
    """
    kind, message = type(error).__name__, _message(error)
    frame = _own_frame(error, program)
    if frame is None and "positional argument" in message:
        wanted = ", ".join(exercise.arguments)
        return (
            f"The check calls {exercise.name}({wanted}), but your function takes other arguments."
        )
    if kind == "AskedError":
        return f"Your function asks for input(). {KINDS[kind]}"
    where, shapes, line = _where(frame)
    means = _meaning(kind, message, line)
    return " ".join(filter(None, [f"It stopped{where} with {kind}: {message}.", shapes, means]))


def _message(error):
    try:
        lines = str(error).strip().splitlines()
    except Exception:  # a student's exception may raise when it is written
        lines = []
    return lines[0].rstrip(".")[:160] if lines else "without a message"


def _own_frame(error, program):
    """Return the innermost frame that runs the student's code, and its line."""
    own = getattr(getattr(program, "__code__", None), "co_filename", None)
    frames = [*traceback.walk_tb(error.__traceback__)]
    inside = [(f, number) for f, number in frames if f.f_code.co_filename == own]
    return inside[-1] if inside else None


def _where(frame):
    if frame is None:
        return "", "", ""
    running, number = frame
    line = linecache.getline(running.f_code.co_filename, number).strip()
    if not line:
        return "", "", ""
    return f" in line {number}, “{line[:80]}”,", _shapes(line, running.f_locals), line


def _shapes(line, values):
    names = dict.fromkeys(re.findall(r"[A-Za-z_]\w*", line))
    arrays = {name: values[name] for name in names if type(values.get(name)) is np.ndarray}
    said = [f"{name} has the shape {array.shape}" for name, array in arrays.items()]
    return f"At that point {' and '.join(said)}." if said else ""


def _meaning(kind, message, line):
    if SCALAR in message:
        return _of_scalar(line)
    if kind in KINDS:
        return KINDS[kind]
    return next((means for part, means in MEANS.items() if part in message), "")


def _of_scalar(line):
    called = _called(line)
    if any(name.startswith("math.") for name in called):
        return "A function of the module math takes one number; NumPy's take whole arrays."
    if called & {"int", "float", "round"}:
        return "int and float take one number. For a whole array there is .astype."
    return "A single number is needed there, and an array came."


def _called(line):
    try:
        tree = ast.parse(line.rstrip(":"))
    except SyntaxError:
        return set()
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {ast.unparse(node.func) for node in calls}
