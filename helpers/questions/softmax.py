"""The questions of notebook 3."""

from helpers.questions import softmax_scores, softmax_steps

QUESTIONS = {**softmax_scores.QUESTIONS, **softmax_steps.QUESTIONS}
