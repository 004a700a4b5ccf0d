"""Settings for every test: hypothesis draws the same cases on every machine, with no time limit."""

from hypothesis import settings

settings.register_profile("course", deadline=None, derandomize=True, max_examples=40, database=None)
settings.load_profile("course")


def pytest_collection_modifyitems(items):
    """Run the browser tests last: while a browser is open, an event loop runs in this thread."""
    items.sort(key=lambda item: "browser" in item.path.parts)
