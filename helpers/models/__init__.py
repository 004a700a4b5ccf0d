"""Linear, logistic and softmax regression.

Each module has the same functions, so that `descent`, `ledger` and the panels take any of them:
`forward` (every intermediate by name), `loss` (one value a sample), `contributions` (each
sample's gradient), `gradient` (their mean), `hessian` (of the mean loss). These check what they
are given. `checked` does that alone; what it returns suits `evaluate` (one forward pass), and its
numbers suit `slope` (the gradient) and `curvature` (the hessian), which check nothing. Each says
too whether its loss is quadratic in theta (`QUADRATIC_LOSS`): then the curvature is the same
everywhere.

Another model needs such a module here, and its lines in `helpers.ledger.models`.
"""
