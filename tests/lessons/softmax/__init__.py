"""Tests of the lesson of notebook 3."""
