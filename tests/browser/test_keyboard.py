"""Everything works without a mouse, and a screen reader has a name for it."""

from tests.browser.notebook import nudge

CONTROLS = ", ".join(
    f"{control}:visible" for control in ("[role=slider]", "button", "select", "input")
)
FOCUSED_AND_RING = """e => {
    const s = getComputedStyle(e);
    return [e === document.activeElement,
            [s.outlineStyle, s.outlineWidth, s.outlineColor, s.boxShadow, s.borderColor,
             s.backgroundColor].join()];
}"""


def goes(control, ring):
    """Say whether a control that has lost the focus loses its ring, perhaps a little later."""
    for _ in range(50):
        if control.evaluate(FOCUSED_AND_RING)[1] != ring:
            return True
        control.page.wait_for_timeout(20)
    return False


def test_tab_goes_through_the_controls_in_the_order_of_the_page(notebook):
    notebook.page.mouse.move(0, 0)  # under the pointer, a handle looks as with the focus
    for panel in notebook.panels():
        controls = panel.area.locator(CONTROLS)
        controls.first.focus()
        for place in range(controls.count()):
            control = controls.nth(place)
            focused, ring = control.evaluate(FOCUSED_AND_RING)
            assert focused, (notebook.name, place)
            control.evaluate("e => e.blur()")
            assert goes(control, ring), (notebook.name, place)
            control.focus()
            notebook.page.keyboard.press("Tab")


def test_arrows_move_sliders_and_enter_and_space_press_buttons(notebook):
    for panel in notebook.panels():
        twin = panel.twin
        nudge(panel.sliders[0])
        panel.expect_twin_to_change(twin)
        if panel.button("Step").count():
            for key in ("Enter", "Space"):
                twin = panel.twin
                panel.button("Step").press(key)
                panel.expect_twin_to_change(twin)


def test_every_control_has_its_label_and_every_picture_its_text(notebook):
    for panel in notebook.panels():
        for slider in panel.sliders:
            label = slider.locator("xpath=ancestor::*[contains(@class,'widget-slider')]//label")
            assert label.text_content().strip()
        assert len(panel.twin) > 20
    for picture in notebook.area.locator("svg[role=img]").all():
        assert picture.get_attribute("aria-label")
