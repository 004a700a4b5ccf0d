"""The lesson of notebook 2: its exercises, its questions, and its panels' scenes."""
