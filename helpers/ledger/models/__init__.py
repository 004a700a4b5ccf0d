"""What each model declares of its ledger.

The module of a model's name has LINES: what each row is called, how it is computed, what it says
of a step, and which wrong numbers are known for it.
"""
