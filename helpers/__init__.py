"""What the notebooks would be cluttered by, in layers; each imports only from those above it.

arrays, data, models, descent: the mathematics, in NumPy alone.
figures: pictures. live: figures whose parts move. controls: sliders and buttons.
panels: what a notebook shows. commands: what the Makefile runs.
"""
