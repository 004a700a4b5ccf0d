"""What JupyterLab is told for a show: start the slides, which keys do what, how it looks."""

import json
from pathlib import Path

STYLE = Path(__file__).with_name("present.css")
FONTS = ("s", "-anonymous-pro", "-atkinson-hyperlegible", "-dejavu-sans-mono", "-fira-code")
EXTENSIONS = ("jupyterlab-slideshow", *(f"@deathbeds/jupyterlab-font{name}" for name in FONTS))

SHOWN = "body[data-jp-deck-mode='presenting']"
SLIDE = f"{SHOWN} .jp-Deck .jp-Notebook.jp-mod-commandMode:not(.jp-mod-readWrite)"
ON = {"direction": "down", "alternate": "forward"}
BACK = {"direction": "up", "alternate": "back"}
TURNING = {
    "ArrowRight": ON,
    "ArrowDown": ON,
    "PageDown": ON,
    "Space": ON,
    "ArrowLeft": BACK,
    "ArrowUp": BACK,
    "PageUp": BACK,
    "Shift Space": BACK,
}
# What a control does with these keys by itself.
CHOOSING = [*TURNING, "Home", "End", "Enter", *"0123456789"]
OWN = {
    "select": CHOOSING,
    "input": CHOOSING,
    ".noUi-handle": CHOOSING,
    "button": ["Space", "Enter"],
    "input[type=checkbox]": ["Space"],
}
# In command mode these would insert, cut, move, hide or convert cells before the audience.
LETTERS = [*"ABCFHIJKLMOPRSVXYZ", *(f"Shift {key}" for key in "ABJKLMORVZ")]
OTHERS = ["Enter", "Ctrl A", "Ctrl Backspace", *"123456", ["D", "D"], ["I", "I"], ["0", "0"]]
LARGE = "body { --jp-content-font-size1: 20px; --jp-code-font-size: 18px; }"
NOTHING = {"command": "apputils:run-first-enabled", "args": {"commands": []}}
# Into the cell and out again: this sets the focus on the cell.
TO_THE_SLIDE = {
    "command": "apputils:run-all-enabled",
    "args": {"commands": ["notebook:enter-edit-mode", "notebook:enter-command-mode"]},
}


def binding(keys, selector, what, **more):
    """Return a keyboard shortcut as JupyterLab's settings write it."""
    keys = keys if isinstance(keys, list) else [keys]
    return {"keys": keys, "selector": selector, **what, **more}


def shortcuts():
    """Return the keys of the show.

    They turn the slides, except in a control that uses them itself; Escape goes from a control
    back to the slide, and does not end the show.
    """
    found = [
        binding(key, selector, {"command": "deck:go", "args": direction})
        for key, direction in TURNING.items()
        for selector in (f"{SLIDE} :focus", f"{SHOWN}:not(:focus-within)", ".jp-Deck-Remote")
    ]
    found += [binding(keys, f"{SLIDE} :focus", NOTHING) for keys in [*LETTERS, *OTHERS]]
    found += [
        binding(key, f"{SLIDE} .jp-OutputArea {control}:focus", NOTHING, preventDefault=False)
        for control, keys in OWN.items()
        for key in keys
    ]
    found += [
        binding("Escape", f"{SHOWN} .jp-Deck-Remote", NOTHING),
        binding("Escape", f"{SLIDE} :focus", NOTHING),
        binding("Escape", f"{SLIDE} .jp-OutputArea :focus", TO_THE_SLIDE),
        binding("Escape", f"{SHOWN} .jp-Deck .jp-OutputArea :focus", TO_THE_SLIDE),
    ]
    run = {"command": "notebook:run-cell", "args": {}}
    for mode in ("edit", "command"):
        selector = f"{SHOWN} .jp-Deck .jp-Notebook.jp-mod-{mode}Mode :focus"
        found.append(binding("Shift Enter", selector, run))
    return found


def overrides(slides, dark=False):
    """Return JupyterLab's settings, as slides or as one page."""
    theme = "JupyterLab Dark" if dark else "JupyterLab Light"
    # The deck takes the focus whenever a notebook becomes changed or unchanged, also from someone
    # who is typing. With its widgets' state to be saved, it is changed from the start and stays so.
    settings = {
        "@jupyterlab/apputils-extension:themes": {"theme": theme},
        "@jupyterlab/docmanager-extension:plugin": {"autosave": False},
        "@jupyter-widgets/jupyterlab-manager:plugin": {"saveState": True},
    }
    if slides:
        settings["jupyterlab-slideshow:plugin"] = {"active": True}
        settings["@jupyterlab/shortcuts-extension:shortcuts"] = {"shortcuts": shortcuts()}
        settings["@jupyterlab/notebook-extension:tracker"] = {"windowingMode": "none"}
    else:
        settings["@jupyterlab/statusbar-extension:plugin"] = {"visible": False}
    return settings


def style_of(numbers):
    """Return the style that writes each slide's number where one of its screens begins."""
    cell = ".jp-Deck .jp-Cell:nth-child({}).jp-deck-mod-onscreen::before"
    last = max(numbers.values(), default=0)
    return "\n".join(
        f'{cell.format(index + 1)} {{ content: "{number} / {last}"; }}'
        for index, number in numbers.items()
    )


def size_of(factors):
    """Return the style that enlarges cells, each by its factor."""
    cells = {}
    for index, factor in enumerate(factors):
        if factor > 1:
            cells.setdefault(factor, []).append(f".jp-Deck .jp-Cell:nth-child({index + 1})")
    return "\n".join(
        f"{', '.join(every)} {{ --course-fit: {factor:g}; zoom: {factor:g}; }}"
        for factor, every in cells.items()
    )


def write(folder, slides, numbers, factors, dark=False):
    """Write the settings of a show into a folder that JupyterLab reads its configuration from."""
    config, custom = folder / "labconfig", folder / "custom"
    for one in (config, custom):
        one.mkdir(parents=True, exist_ok=True)
    settings = json.dumps(overrides(slides, dark), indent=1)
    (config / "default_setting_overrides.json").write_text(settings, encoding="utf-8")
    off = json.dumps({"disabledExtensions": dict.fromkeys(EXTENSIONS, not slides)})
    (config / "page_config.json").write_text(off, encoding="utf-8")
    styles = [STYLE.read_text(encoding="utf-8"), style_of(numbers), size_of(factors)]
    style = "\n".join(styles) if slides else LARGE
    (custom / "custom.css").write_text(style + "\n", encoding="utf-8")
