"""The lesson of notebook 1: its exercises, its questions, and its panels' scenes."""
