"""What the notebooks would be cluttered by, in layers; each imports only from those above it.

arrays, text, typed, data, models, descent: the mathematics, in NumPy alone, and how numbers are
written and read. ledger: every number of a step, and what students type for it.
figures: pictures. page: boxes and colours. live: figures whose parts move. controls: sliders and
buttons.
scenes: what a panel's starting points are. feedback: what is said to a student's answer.
lessons: each notebook's exercises, questions and scenes, a folder each.
checks, questions: what a notebook calls to check, and to ask. panels: what moves in it.
commands: what the Makefile runs; it stands apart.
"""
