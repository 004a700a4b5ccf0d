"""Linear, logistic and softmax regression.

Each module has the same functions, so that `descent`, `ledger` and the panels take any of them:
`forward` (every intermediate by name), `loss` (one value a sample), `contributions` (each
sample's gradient), `gradient` (their mean), `hessian` (of the mean loss). These check what they
are given. `checked` does that alone; what it returns suits `evaluate` (one forward pass), and its
numbers suit `slope` (the gradient) and `curvature` (the hessian), which check nothing. `evaluated`
does the second half of `evaluate`, from the scores on; it and `slope` take many scores at once, on
axes before their own. Each says
too whether its loss is quadratic in theta (`QUADRATIC_LOSS`): then the curvature is the same
everywhere. `SMOOTHNESS` is the most by which the loss of a sample can curve in its scores, for any
scores: 2 for the squared error; the sigmoid's slope is at most 1/4; diag(p) - ppᵀ has no eigenvalue
above 1/2. It is infinite where there is no such bound.

Another model needs such a module here, and its lines in `helpers.ledger.models`.
"""
