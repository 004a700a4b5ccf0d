"""The browser's own accessibility tree: what it hands to a screen reader."""

MARK = "data-course-region"


def node(locator):
    """Return the node of an element in the accessibility tree, with all that it contains there.

    Returns
    -------
    number : int
        That of the element in the browser: another element has another one.
    text : str
        What is read of it, wherever on the page it stands.
    """
    page = locator.page
    cdp = page.context.new_cdp_session(page)
    locator.evaluate(f"e => e.setAttribute('{MARK}', '')")
    root = cdp.send("DOM.getDocument")["root"]["nodeId"]
    found = cdp.send("DOM.querySelector", {"nodeId": root, "selector": f"[{MARK}]"})["nodeId"]
    number = cdp.send("DOM.describeNode", {"nodeId": found})["node"]["backendNodeId"]
    inside = {"nodeId": found, "role": "StaticText"}
    texts = cdp.send("Accessibility.queryAXTree", inside)["nodes"]
    locator.evaluate(f"e => e.removeAttribute('{MARK}')")
    cdp.detach()
    return number, " ".join(text["name"]["value"] for text in texts)
