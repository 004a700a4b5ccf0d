"""What the notebooks would be cluttered by, in layers; each imports only from those above it.

arrays, text, data, models, descent: the mathematics, in NumPy alone, and how numbers are written.
figures: pictures. live: figures whose parts move. controls: sliders and buttons.
checks: exercises and their known mistakes. questions: what is asked before it is seen.
scenes: starting points of the panels. panels: what moves in a notebook.
commands: what the Makefile runs; it stands apart.
"""
