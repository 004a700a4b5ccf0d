"""The speaker's own page: for each slide what to say, to ask, to expect, and how long it takes."""

import re
from pathlib import Path
from string import Template

from markupsafe import escape

from helpers.commands import slides
from helpers.commands.markdown import rendered

STYLE, SCRIPT = (Path(__file__).with_name(f"speaker_page.{kind}") for kind in ("css", "js"))
PAGE = Template("""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>$title, for the speaker</title>
<style>
$style
</style>
</head>
<body>
<header>
<h1>$title</h1>
<p class="clock">
<button id="start" type="button">Start</button>
<button id="reset" type="button">Reset</button>
<span><b id="elapsed">0:00</b> of $minutes minutes</span>
<span id="pace" role="status"></span>
</p>
<p class="keys">&larr; and &rarr; go from slide to slide</p>
</header>
<main>
$sections
</main>
<script>
$script
</script>
</body>
</html>
""")
SECTION = Template("""<section id="slide-$number" data-minutes="$minutes" tabindex="-1">
<h2><span>$number</span> <span>$title</span> <span class="minutes">$time</span></h2>
$notes
</section>""")
WRAPPED = re.compile(r"</?details[^>]*>|<summary>.*?</summary>", flags=re.S)


def minutes(note):
    """Return the minutes that a note plans, or 0 where it names none."""
    found = re.search(r"<summary>[^<]*?(\d+) minutes?</summary>", note)
    return int(found[1]) if found else 0


def title(slide):
    """Return what a slide is called: its heading, or how its text begins."""
    text = next((c.source for c in slide if c.cell_type == "markdown"), slide[0].source)
    heading = re.search(r"^#+ +(.*)", text, flags=re.M)
    if heading:
        return heading[1]
    ends = r"(?<=[.:?])\s|(?<=[.:?]\*\*)\s|\n\n|\n- "
    first = re.split(ends, text.strip())[0].replace("\n", " ").rstrip(":")
    return first if len(first) <= 90 else shortened(first)


def shortened(text):
    """Return the first words of a text, and no half of a formula, of code, or of bold type."""
    start = text[:90].rsplit(" ", 1)[0]
    for mark in ("$", "`", "**"):
        if start.count(mark) % 2:
            start = start.rpartition(mark)[0]
    return start.rstrip() + " …"


def section(number, slide):
    """Return what is said of one slide."""
    notes = [cell.source for cell in slide if slides.type_of(cell) == "notes"]
    planned = sum(map(minutes, notes))
    text = rendered("\n\n".join(WRAPPED.sub("", note).strip() for note in notes)).strip()
    return planned, SECTION.substitute(
        number=number,
        minutes=planned,
        title=re.sub(r"^<p>|</p>$", "", rendered(title(slide)).strip()),
        time=f"{planned} min" if planned else "",
        notes=text or '<p class="none">Nothing is noted for this slide.</p>',
    )


def page(notebook):
    """Return the speaker's page of a notebook; it needs no other file and no network."""
    shown = slides.split(notebook.cells)
    planned, sections = zip(*(section(n, slide) for n, slide in enumerate(shown, 1)), strict=True)
    return PAGE.substitute(
        title=escape(title(shown[0])),
        minutes=sum(planned),
        sections="\n".join(sections),
        style=STYLE.read_text(encoding="utf-8"),
        script=SCRIPT.read_text(encoding="utf-8"),
    )
