"""What belongs to a notebook, in a folder of its name: `code` is the lesson of 04_code.

In `exercises` each exercise has a file, named as what is to be written. Each file whose name begins
with `questions` holds QUESTIONS, and `scenes` the starting points of the panels. All is found by
where it lies, and imported when it is asked for.
"""

from importlib import import_module
from pathlib import Path

HERE = Path(__file__).parent


def names():
    """Return the names of the lessons, in the order of the alphabet."""
    return sorted(path.parent.name for path in HERE.glob("*/__init__.py"))


def of(notebook):
    """Return the name of a notebook's lesson.

    Parameters
    ----------
    notebook : str
        Its name: "01_background".
    """
    lesson = notebook.partition("_")[2]
    if lesson not in names():
        raise ValueError(f"notebook {notebook!r} has no lesson; there are {', '.join(names())}")
    return lesson


def exercises(lesson):
    """Return the exercises of a lesson, in the order of their numbers."""
    found = [_exercise(lesson, name) for name in _exercise_names(lesson)]
    return sorted(found, key=lambda exercise: [int(n) for n in exercise.number.split(".")])


def exercise(name):
    """Return the exercise that asks for a function or a value of this name."""
    known = {own: lesson for lesson in names() for own in _exercise_names(lesson)}
    if name not in known:
        raise ValueError(f"there is no exercise {name!r}; there are {', '.join(known)}")
    return _exercise(known[name], name)


def questions(lesson):
    """Return the questions of a lesson, by their names."""
    modules = [name for name in _modules_in(HERE / lesson) if name.startswith("questions")]
    parts = [import_module(f"{__name__}.{lesson}.{module}").QUESTIONS for module in modules]
    return {name: question for part in parts for name, question in part.items()}


def question(name):
    """Return the question of this name."""
    known = []
    for lesson in names():
        asked = questions(lesson)
        if name in asked:
            return asked[name]
        known += asked
    raise ValueError(f"there is no question {name!r}; there are {', '.join(known)}")


def _exercise(lesson, name):
    return import_module(f"{__name__}.{lesson}.exercises.{name}").exercise


def _exercise_names(lesson):
    return _modules_in(HERE / lesson / "exercises")


def _modules_in(folder):
    return sorted(path.stem for path in folder.glob("[!_]*.py"))
