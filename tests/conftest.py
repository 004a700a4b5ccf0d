"""Settings for every test: hypothesis draws the same cases on every machine, with no time limit."""

from hypothesis import settings

settings.register_profile("course", deadline=None, derandomize=True, max_examples=40, database=None)
settings.load_profile("course")
