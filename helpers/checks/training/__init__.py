"""The exercises of notebook 4, in their order."""

from helpers.checks.training.decayed_step import exercise as decayed_step
from helpers.checks.training.losses_from_scores import exercise as losses_from_scores
from helpers.checks.training.n_updates import exercise as n_updates
from helpers.checks.training.right_by_class import exercise as right_by_class
from helpers.checks.training.share_right import exercise as share_right
from helpers.checks.training.standardise import exercise as standardise
from helpers.checks.training.train_in_batches import exercise as train_in_batches

EXERCISES = [
    share_right,
    n_updates,
    right_by_class,
    losses_from_scores,
    standardise,
    decayed_step,
    train_in_batches,
]
