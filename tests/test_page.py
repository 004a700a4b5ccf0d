"""Boxes say what they are given, and no more HTML than that."""

from markupsafe import Markup

from helpers import page


def test_a_box_escapes_plain_text_and_keeps_html():
    assert "&lt;b&gt;1&lt;/b&gt;" in page.box(page.RIGHT, "<b>1</b>")
    assert "<b>1</b>" in page.box(page.RIGHT, Markup("<b>1</b>"))


def test_a_box_has_its_colour():
    assert f"solid {page.WRONG};" in page.box(page.WRONG, "no")
