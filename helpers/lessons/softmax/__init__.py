"""The lesson of notebook 3: its exercises, its questions, and its panels' scenes."""
