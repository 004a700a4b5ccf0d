"""Start a browser that this machine already has."""

from helpers.commands.chrome import arguments, find

MISSING = (
    "The browser tests need Chrome, Chromium or Edge, and none was found:"
    " install one (on Debian: apt install chromium), then run make test again."
)


def launch(playwright):
    """Start the browser without a window."""
    return playwright.chromium.launch(executable_path=find(), args=arguments())
