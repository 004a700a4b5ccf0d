"""Starting points of the panels, by their numbers: one file a notebook."""

from helpers.scenes import background, sigmoid, softmax, training
from helpers.scenes.scenes import Scenes

__all__ = ["Scenes", "background", "sigmoid", "softmax", "training"]
