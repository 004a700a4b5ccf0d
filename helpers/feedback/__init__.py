"""What is said to a student's answer: the machinery of exercises and questions.

It knows no exercise and no question of the course; those are in helpers.lessons.
"""
