"""The page of a handout: a notebook as HTML that needs nothing else."""

import re
from pathlib import Path
from string import Template

import nbformat
from markupsafe import escape
from nbconvert import HTMLExporter
from pygments.formatters import HtmlFormatter

from helpers.commands import slides
from helpers.commands.markdown import rendered
from helpers.commands.notebooks import WIDGET_VIEW

STYLE = Path(__file__).with_name("handout.css")
INTRODUCTION = (
    "*This is a handout: each panel is shown in one of its scenes, and code with what it gave."
    " In the notebook itself the sliders move, and the exercises are checked.*"
)
KEPT_BACK = "(The notebook shows this result once you have answered the question.)"
CAPTION = "text/markdown"  # a panel's scene
PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title</title>
<style>
$style
</style>
</head>
<body>
<main>
$body
</main>
</body>
</html>
""")


class Exporter(HTMLExporter):
    """A notebook's cells to HTML, without the page around them."""

    def markdown2html(self, context, source):
        """Return a text cell as HTML; nbconvert's own way leaves formulas to a script."""
        return rendered(source)

    markdown2html.contextfunction = True
    markdown2html.jinja_pass_arg = HTMLExporter.markdown2html.jinja_pass_arg


def question(twin):
    """Return a question as HTML to answer on paper, from its plain text."""
    prompt, *rest = re.split(r"\s\(([a-f])\)\s", escape(twin.removeprefix("Question: ")))
    answers = "".join(f"<li>{option}</li>" for option in rest[1::2])
    below = f'<ol type="a">{answers}</ol>' if answers else '<p class="answer">Your answer:</p>'
    return f'<div class="question"><p><b>Before you go on.</b> {prompt}</p>{below}</div>'


def is_printed(cell):
    """Say whether a cell is for readers: no speaker notes, nothing that checks or keeps count."""
    is_note = slides.type_of(cell) == "notes"
    return not (is_note or "check" in cell.metadata.get("tags", ()) or is_progress(cell))


def is_progress(cell):
    """Say whether a cell shows which exercises are done."""
    return cell.cell_type == "code" and cell.source.startswith("checks.progress(")


def is_panel(cell):
    """Say whether a cell shows a panel that has scenes."""
    return cell.cell_type == "code" and "scenes=scenes." in cell.source


def on_paper(cell):
    """Return a cell as it is printed: a question as text, a picture with its description."""
    if cell.cell_type == "code" and cell.source.startswith("questions.ask("):
        return nbformat.v4.new_markdown_cell(question(cell.outputs[0].data["text/plain"]))
    for output in cell.get("outputs", ()):
        data = output.get("data", {})
        data.pop(WIDGET_VIEW, None)
        if "image/png" in data:
            output.metadata["image/png"] = {"alt": data["text/plain"]}
        if CAPTION in data:
            scene = {CAPTION: f"*{data.pop(CAPTION)}*"}
            cell.outputs = [output, nbformat.v4.new_output("display_data", scene)]
        elif "questions.reveal(" in cell.source and "text/plain" in data:
            data["text/plain"] = KEPT_BACK
    return cell


def printed(notebook):
    """Return the notebook with what is printed of it."""
    cells = notebook.cells
    introduces_progress = [is_progress(after) for after in cells[1:]] + [False]
    kept = [
        on_paper(cell)
        for cell, goes in zip(cells, introduces_progress, strict=True)
        if is_printed(cell) and not goes
    ]
    kept.insert(1, nbformat.v4.new_markdown_cell(INTRODUCTION))
    return nbformat.v4.new_notebook(cells=kept, metadata=notebook.metadata)


def page(notebook):
    """Return the HTML page of a notebook."""
    title = re.search(r"^# (.*)", notebook.cells[0].source, flags=re.M)[1]
    exporter = Exporter(
        template_name="basic", exclude_input_prompt=True, exclude_output_prompt=True
    )
    body, _ = exporter.from_notebook_node(printed(notebook))
    style = STYLE.read_text(encoding="utf-8") + HtmlFormatter().get_style_defs(".highlight")
    return PAGE.substitute(title=escape(title), style=style, body=body)
