"""Linear, logistic and softmax regression.

Each module has the same functions, so that `descent` and the panels take any of them:
`forward` (every intermediate by name), `loss` (one value a sample), `contributions` (each
sample's gradient), `gradient` (their mean), `hessian` (of the mean loss).
"""
