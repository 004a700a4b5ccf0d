"""The site's first page: the way to each notebook of the newest version."""

import re

from helpers.commands import pairs

PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Softmax regression, hands on</title>
<style>
body {{ font: 18px/1.6 system-ui, sans-serif; max-width: 42rem }}
body {{ margin: 3rem auto; padding: 0 1rem }}
li {{ margin: .4rem 0 }}
</style>
<h1>Softmax regression, hands on</h1>
<p>Four notebooks, with nothing to install: your browser runs the code.</p>
<ul>
{links}
</ul>
<p>The first visit fetches some tens of megabytes, and Python takes a moment to start.
Then run the cells from top to bottom with Shift+Enter.</p>
<p>Your edits and your solved exercises are kept in this browser, on this machine only.
To keep a notebook elsewhere, right-click its file in the list at the left and choose Download.</p>
<p>Version {version}</p>
</html>
"""
LINK = '<li><a href="{version}/lab/index.html?path={name}.ipynb">{title}</a></li>'


def title(name):
    """Return a notebook's title: its first heading."""
    cells = pairs.read(pairs.NOTEBOOKS / f"{name}.ipynb").cells
    return re.search(r"^# (.+)$", cells[0].source, re.M)[1]


def write(folder, version):
    """Write the page into the folder of the whole site."""
    names = [source.stem for source in pairs.sources()]
    links = [LINK.format(version=version, name=name, title=title(name)) for name in names]
    page = PAGE.format(links="\n".join(links), version=version)
    (folder / "index.html").write_text(page, encoding="utf-8")
