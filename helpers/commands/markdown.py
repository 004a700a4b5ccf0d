"""Markdown to HTML, with formulas as MathML, which a browser shows by itself."""

import re

from markupsafe import escape
from nbconvert.filters.markdown_mistune import IPythonRenderer, MarkdownWithMath

try:
    from latex2mathml.converter import convert
except ImportError:  # without it formulas are shown as they are written
    convert = None


def rendered(markdown):
    """Return Markdown as HTML."""
    renderer = Renderer(escape=False, exclude_anchor_links=True)
    return MarkdownWithMath(renderer=renderer).render(markdown)


def formula(latex, display="inline"):
    """Return a formula as MathML, with log set apart from what follows as in print."""
    if convert is None:
        kind = "code" if display == "inline" else "pre"
        return f"<{kind}>{escape(latex)}</{kind}>"
    spaced = '<mo form="prefix" lspace="0.17em" rspace="0.17em">log</mo>'
    close = spaced.replace('rspace="0.17em"', 'rspace="0"')
    mathml = re.sub(r"<mi>log</mi>(?=<mo[^>]*>&#x00028;)", close, convert(latex, display=display))
    return mathml.replace("<mi>log</mi>", spaced)


class Renderer(IPythonRenderer):
    """Renders what nbconvert leaves to a script of the page."""

    def inline_math(self, body):
        """Return a formula within a line."""
        return formula(body)

    def block_math(self, body):
        """Return a formula on a line of its own."""
        return formula(body, "block")
