"""The lesson of notebook 4: its exercises, its questions, and its panels' scenes."""
