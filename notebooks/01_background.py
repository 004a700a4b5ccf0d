# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] slideshow={"slide_type": "slide"}
# # 1 · Background: learning a line, one step at a time
#
# This course follows a slide deck, *Machine Learning: Softmax Regression* by Nguyen Quoc Thai (AI VIET NAM). We call it
# "the deck". Softmax regression learns by the same five steps as a straight line. With a line, you can check every number by hand.
#
# **What you will do.** Fit a line to eight salaries: by hand, then with one learning step, then with thousands.
#
# **What you will learn.** What a model, a loss, a gradient and a learning rate are, and which learning rates work.
#
# **What you need.** A little Python with NumPy, derivatives with the chain rule, and products of matrices and vectors
# ($T$ marks a transpose). Run the cells from top to bottom with Shift+Enter.
# You may change any cell and run it again.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Our goal is softmax regression. A straight line already learns in the same five steps. Take a pen: you will
#   compute each number of one step yourselves.
# - **Ask:** What does a derivative tell you, in your own words?
# - **Usual wrong answer:** A rule such as "x² becomes 2x". The rule is right, but today we need the meaning: how fast
#   the result changes when the input changes a little.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# This cell loads NumPy and the course's helpers.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.background import scenes
from helpers.models import linear

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Fit a line by hand
#
# Eight people have a career level and a salary. Each person is one *sample*. Your line predicts a salary for each level. The grey bars show how far
# each sample is from the line. The *mean loss* is the mean of their squared lengths; smaller is better. **b** moves the
# line up and down, **w** tilts it. **Drag both until the mean loss is below 5.**

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.FitPanel(data.SALARY, scenes=scenes.FIT)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Let one student move the sliders while the others give directions. Do not show the best line before they
#   are below 5.
# - **Ask:** Why is it not enough to move only b?
# - **Usual wrong answer:** "It is enough if you move b far enough." Every line with w = 0 is flat. It is too high on
#   the left or too low on the right.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Now set **w** to 0 in the panel. The line is flat, and everyone gets the same salary.

# %% slideshow={"slide_type": "fragment"}
questions.ask("best-flat-line")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Everyone writes down a number. Then set w to 0 in the panel and try the numbers that you heard.
# - **Ask:** With w = 0, which b gives the lowest mean loss?
# - **Usual wrong answer:** "27.5, halfway between the lowest and the highest salary." The mean of all eight salaries is
#   better: 25.5.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The model
#
# A *model* is a rule that turns an input into a prediction. Ours is the deck's line,
#
# $$\hat{y} = w x + b.$$
#
# Here $x$ is the level (the *feature*), $y$ the salary (the *target*), and $\hat{y}$ (say "y hat") the prediction. The two *parameters* are the slope
# $w$ and the *bias* $b$, the prediction at level 0. *Learning* means finding parameters that fit the data. Below are the
# levels, the salaries, and the predictions of a first guess.

# %% slideshow={"slide_type": "fragment"}
level, salary = data.SALARY.features[:, 0], data.SALARY.y
w, b = 4.0, 6.0
np.array([level, salary, w * level + b])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write ŷ = wx + b on the board and leave it there for the whole lesson. Let a student compute the prediction
#   at level 3 before you show the rows.
# - **Ask:** I raise b by 1. What happens to the line?
# - **Usual wrong answer:** "It gets steeper." That would be w. A larger b moves all eight predictions up by the same
#   amount.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The loss of one sample
#
# The *loss* says how bad one prediction is. For a quantity such as a salary, the deck takes the squared error:
#
# $$L = (\hat{y} - y)^2.$$
#
# It is 0 for a perfect prediction. How quickly does it grow with the error $\hat{y} - y$? Answer the question, then run the cell below it.

# %% slideshow={"slide_type": "fragment"}
questions.ask("loss-at-level-seven")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The cell computes the eight losses, and the ratio of the last to the first. They appear once you have answered.

# %% slideshow={"slide_type": "fragment"}
losses = (w * level + b - salary) ** 2
questions.reveal("loss-at-level-seven", losses, float(losses[-1] / losses[0]))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Ten seconds of silence, and everyone writes a number. Type in the most common one, right or wrong, and read
#   the reply aloud.
# - **Ask:** Why do we not simply add up the errors, without squaring?
# - **Usual wrong answer:** "The result is the same." Then 4 too high and 4 too low would cancel, and a terrible line
#   could have loss 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Partial derivatives
#
# The *partial derivative* $\partial L / \partial w$ says how fast the loss changes when only $w$ changes, and $b$ stays as
# it is. The chain rule gives
#
# $$\frac{\partial L}{\partial w} = 2x(\hat{y} - y), \qquad \frac{\partial L}{\partial b} = 2(\hat{y} - y).$$
#
# Test the first formula at level 3, with salary 22: nudge $w$ by a millionth and measure. Both numbers should agree.

# %% slideshow={"slide_type": "fragment"}
x, y, nudge = 3.0, 22.0, 1e-6
change = ((w + nudge) * x + b - y) ** 2 - (w * x + b - y) ** 2
round(change / nudge, 3), 2 * x * (w * x + b - y)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the chain rule on the board: first 2(ŷ − y), then times the derivative of ŷ. A nudge tests any
#   gradient, also in your own programs.
# - **Ask:** What is the derivative of ŷ with respect to b?
# - **Usual wrong answer:** "b" or "0". If b grows by 1, then ŷ grows by 1. So it is 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The mean loss
#
# One number should judge the line on all $n$ samples. The *mean loss* is the mean of their losses $L_1, \dots, L_n$. We
# write $\theta$ ("theta") for all parameters together:
#
# $$\bar{L}(\theta) = \frac{1}{n} \sum_{i=1}^{n} L_i(\theta), \qquad \nabla \bar{L}(\theta) = \frac{1}{n} \sum_{i=1}^{n} \nabla L_i(\theta).$$
#
# The *gradient* $\nabla L$ is the vector of all partial derivatives. The gradient of the mean loss is the mean of the
# gradients.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.1: the mean squared error
#
# Write `mean_squared_error(y_hat, y)`. It takes the predictions and the true values, both of shape $(n,)$, and returns one
# number: the mean loss. Replace the three dots, run the cell, then the check below it.
# The check names the likely mistake; hints come one at a time.
#
# To try: `mean_squared_error(np.array([3.0, 5.0]), np.array([2.0, 1.0]))` gives `8.5`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def mean_squared_error(y_hat, y):
    """Return the mean loss of all samples, one number."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("mean_squared_error")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The next cell uses your function if it passed, and the course's if not. Compare with the first panel at $b = 6$, $w = 4$.

# %% slideshow={"slide_type": "fragment"}
mean_squared_error = checks.use("mean_squared_error")
float(mean_squared_error(w * level + b, salary))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the second formula as a sentence: the gradient of the mean is the mean of the gradients. We need it
#   from now on in every notebook.
# - **Ask:** A second table has twice as many people, but the same errors. What happens to the mean loss?
# - **Usual wrong answer:** "It doubles." A sum would double. The mean stays the same, so you can compare tables of
#   different sizes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Five steps on one sample
#
# The deck writes the five steps of learning in two ways: *traditional*, in plain Python, and *vectorized*, in NumPy with
# $\mathbf{x} = [1, x]^T$ and $\theta = [b, w]^T$. The 1 in front multiplies the bias.
#
# | step | traditional | vectorized |
# |---|---|---|
# | 1. Pick a sample | $(x, y)$ | $(\mathbf{x}, y)$ |
# | 2. Compute the output | $\hat{y} = wx + b$ | $\hat{y} = \theta^T \mathbf{x} = \mathbf{x}^T \theta$ |
# | 3. Compute the loss | $L = (\hat{y} - y)^2$ | $L = (\hat{y} - y)^2$ |
# | 4. Compute the derivative | $\partial L / \partial w = 2x(\hat{y} - y)$, $\partial L / \partial b = 2(\hat{y} - y)$ | $\nabla_\theta L = 2\mathbf{x}(\hat{y} - y)$ |
# | 5. Update the parameters | $w \leftarrow w - \eta\, \partial L / \partial w$, $b \leftarrow b - \eta\, \partial L / \partial b$ | $\theta \leftarrow \theta - \eta \nabla_\theta L$ |
#
# The *learning rate* $\eta$ ("eta") says how far a step goes, and $\leftarrow$ means "becomes".

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Copy five words to the board: pick, output, loss, derivative, update. Leave them there. The next notebooks
#   use the same five.
# - **Ask:** Which of the steps need the true salary?
# - **Usual wrong answer:** "Step 2." The output needs only x, w and b. The true salary is needed from the loss on.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Steps 1 to 3: pick, output, loss
#
# Each cell computes both versions: look for the same numbers twice. In the code,
# $\mathbf{x}$ is `x_1`.

# %% slideshow={"slide_type": "fragment"}
x, y = 3.0, 22.0
x_1, theta = np.array([1.0, x]), np.array([b, w])
y_hat, y_hat_1 = w * x + b, x_1 @ theta
(y_hat, (y_hat - y) ** 2), (float(y_hat_1), float((y_hat_1 - y) ** 2))

# %% [markdown] slideshow={"slide_type": "fragment"}
# The line is 4 too low at level 3. What will the step do?

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-move-of-w")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Hold a pen as the line, under the point. Move it up, then turn it about its left end. Vote on the four
#   answers before you click one.
# - **Ask:** Which way do w and b move, and which of them moves more?
# - **Usual wrong answer:** "b moves more, it is the larger number." Its size does not matter. At level 3, raising w by
#   a little raises the prediction three times as much.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Step 4: derivative
#
# Here are both derivatives, the bias first.

# %% slideshow={"slide_type": "fragment"}
dw, db = 2 * x * (y_hat - y), 2 * (y_hat - y)
gradient = 2 * x_1 * (y_hat_1 - y)
questions.reveal("first-move-of-w", (db, dw), gradient)

# %% [markdown] slideshow={"slide_type": "fragment"}
# ### Step 5: update
#
# The gradient points uphill: in its direction the loss grows. So the step goes the opposite way. We take $\eta = 0.01$.

# %% slideshow={"slide_type": "fragment"}
learning_rate = 0.01
w_new, b_new = w - learning_rate * dw, b - learning_rate * db
theta_new = theta - learning_rate * gradient
questions.reveal("first-move-of-w", (b_new, w_new), theta_new)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Say it slowly: 4 minus 0.01 times minus 24. Let the class finish the sentence.
# - **Ask:** Where does the minus sign in the rule come from?
# - **Usual wrong answer:** "The derivatives are negative here." The minus is always there: a derivative points uphill,
#   and we want to go down.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Did the step help? Answer without a computer.

# %% slideshow={"slide_type": "fragment"}
questions.ask("rise-of-the-prediction")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Here are the new prediction and the new loss. The loss was 16.

# %% slideshow={"slide_type": "fragment"}
now = np.round([x_1 @ theta_new, (x_1 @ theta_new - y) ** 2], 4)
questions.reveal("rise-of-the-prediction", now)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Everyone solves it in their head. Wait until half of the hands are up, then type in an answer that you
#   heard.
# - **Ask:** How much closer to 22 did the prediction come?
# - **Usual wrong answer:** "0.32, the sum of both changes." The level multiplies the change of w: 3 · 0.24 + 0.08 =
#   0.8.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# The ledger shows this step row by row. Predict each number, then press **Next row**. Choose *all samples* to see how the step
# averages the gradients. Tick *hide the numbers* to type them yourself.

# %% slideshow={"slide_type": "fragment"}
panels.LedgerPanel(
    linear, data.SALARY, [6.0, 4.0], ["b", "w"], learning_rate=0.01, sample=3, scenes=scenes.LEDGER
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Tick *hide the numbers* and press *Next row*. The class says the numbers and you type them, also the wrong
#   ones. Then choose *all samples* and stop at ∇L.
# - **Ask:** Eight samples give eight gradients. What does the step do with them?
# - **Usual wrong answer:** "It adds them." It takes their mean. With a sum, a table twice as long would make the step
#   twice as large.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## All samples at once
#
# The matrix $X$ has one row per sample, with its 1 in front. One product gives all eight predictions.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.2: the predictions of a line
#
# Write `predict_salary(x, theta)`. It takes `x` of shape $(n, 2)$, one row `[1, level]` per person, and `theta` of shape
# $(2,)$. It returns one prediction per person, shape $(n,)$.
#
# To try: `predict_salary(np.array([[1.0, 0.0], [1.0, 3.0]]), np.array([6.0, 4.0]))` gives `[6, 18]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def predict_salary(x, theta):
    """Return the prediction for each row of x, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("predict_salary")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The next cell makes $X$, of shape $(8, 2)$, and computes the errors of our guess. All are negative: the line is too low
# everywhere.

# %% slideshow={"slide_type": "fragment"}
X = np.column_stack([np.ones(8), level])
predict_salary = checks.use("predict_salary")
predict_salary(X, theta) - salary

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at one row of X and let a student read it as a sentence: "1 times the bias, plus level 3 times the
#   slope."
# - **Ask:** Why does every row begin with a 1?
# - **Usual wrong answer:** "It is the first level." It is a fixed 1 that multiplies b, so the bias is a parameter like
#   any other.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In plain Python, the gradient of the mean loss is a loop over the samples.


# %% slideshow={"slide_type": "fragment"}
def plain_gradient(xs, ys, w, b):
    db = dw = 0.0
    for x_i, y_i in zip(xs, ys, strict=True):
        error = w * x_i + b - y_i
        db, dw = db + 2 * error, dw + 2 * x_i * error
    return db / len(xs), dw / len(xs)


plain_gradient(level.tolist(), salary.tolist(), 4.0, 6.0)

# %% [markdown] slideshow={"slide_type": "fragment"}
# In NumPy, one product replaces the loop. Check the shapes first.

# %% slideshow={"slide_type": "fragment"}
questions.ask("shape-of-the-gradient")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write both shapes on the board, side by side. Then vote on the four answers.
# - **Ask:** What is the shape of `x.T @ error`?
# - **Usual wrong answer:** "(8,), because there are eight samples." The product sums over the eight samples. Two
#   parameters are left, so two numbers.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.3: the gradient of a batch
#
# A *batch* is a group of samples. Write `batch_gradient(x, y, theta, rows)`. It takes `x` of shape $(n, 2)$, `y` of shape
# $(n,)$, `theta` of shape $(2,)$, and `rows`, the row numbers of the batch. It returns the gradient of the mean loss over
# these rows only, shape $(2,)$. NumPy picks them with `x[rows]` and `y[rows]`.
#
# To try: `batch_gradient(X, salary, np.array([6.0, 4.0]), np.array([3]))` gives `[-8, -24]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def batch_gradient(x, y, theta, rows):
    """Return the gradient of the mean loss of these rows, shape (2,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("batch_gradient")

# %% [markdown] slideshow={"slide_type": "subslide"}
# On paper, with $y$ now the vector of all $n$ salaries, the gradient over all rows is $\nabla \bar{L}(\theta) = \frac{2}{n} X^T (X\theta - y)$. Is it faster than the
# loop? **Guess, then run the cell**: it times both on your machine.

# %% slideshow={"slide_type": "fragment"}
batch_gradient = checks.use("batch_gradient")


def inputs(n):
    levels = np.linspace(0, 7, n)
    table, salaries = np.column_stack([np.ones(n), levels]), 5 * levels + 8
    plain = levels.tolist(), salaries.tolist(), 4.0, 6.0
    return plain, (table, salaries, np.array([6.0, 4.0]), np.arange(n))


panels.Race(plain_gradient, batch_gradient, inputs)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Each NumPy call costs about a microsecond: the loop wins on eight samples, NumPy on ten thousand.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Collect guesses on the board, from "half as fast" to "a thousand times as fast". Then show the table. *Time
#   again* measures once more.
# - **Ask:** How much faster is NumPy on eight samples?
# - **Usual wrong answer:** "A hundred times." On eight samples the loop wins. Each call to NumPy has a fixed cost.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Descent over the data
#
# Now repeat the steps. This is *gradient descent*, or *descent* for short. The deck takes the samples **one by one**, with an update after each. One pass over all samples
# is an *epoch*. This is $\theta$ after one epoch from $[0, 0]$ with $\eta = 0.01$:

# %% slideshow={"slide_type": "fragment"}
theta_one_by_one = np.zeros(2)
for x_i, y_i in zip(X, salary, strict=True):
    theta_one_by_one = theta_one_by_one - 0.01 * 2 * x_i * (x_i @ theta_one_by_one - y_i)
theta_one_by_one.round(4)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.4: a whole training loop
#
# The other way updates $\theta$ with the **mean gradient of all samples**. Write `train_line(x, y, learning_rate, steps)`. It takes
# `x` of shape $(n, 2)$, `y` of shape $(n,)$, the learning rate and the number of steps. Start at $\theta = [0, 0]$. Return
# two things: the last `theta`, and a list of `steps + 1` mean losses, one before the first step and one after each.
#
# To try: `train_line(X, salary, 0.02, 2)` gives, rounded, `[1.3496, 5.8892]` and `[790.75, 73.188, 20.0307]`. You may
# use your own functions.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_line(x, y, learning_rate, steps):
    """Return theta, shape (2,), and the list of mean losses."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_line")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Do two thousand steps reach the best line? For any model that is linear in $\theta$, *least squares* computes the best
# $\theta$ without descent. Compare the two rows.

# %% slideshow={"slide_type": "fragment"}
train_line = checks.use("train_line")
theta_mean, mean_losses = train_line(X, salary, 0.02, 2000)
best = np.linalg.lstsq(X, salary, rcond=None)[0]
np.round([theta_mean, best], 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Count the updates together: one epoch one by one makes eight. Averaged, each update reads all eight
#   samples.
# - **Ask:** If least squares gives the answer, why use descent at all?
# - **Usual wrong answer:** "Descent is more exact." It is not. But logistic and softmax regression have no such
#   formula, so we practise where we can check.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Compare the two ways from the same start, with the same learning rate.

# %% slideshow={"slide_type": "fragment"}
questions.ask("averaged-or-one-by-one")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote on the three answers. Let one voter for each defend it in a sentence. Click last.
# - **Ask:** Whose mean loss is lower after 400 updates?
# - **Usual wrong answer:** "They are the same, because the steps agree on average." At the best line the mean gradient
#   is 0, but each sample still pulls.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Both losses: with the mean of all samples (black) and one by one (grey). The loss of the best line is dashed. The vertical
# axis is logarithmic.

# %% slideshow={"slide_type": "fragment"}
averaged = descent.run(linear, np.zeros(2), X, salary, 0.01, 400)
in_turn = descent.run(linear, np.zeros(2), X, salary, 0.01, 400, descent.one_by_one(8))
lowest = linear.loss(X, best, salary).mean()
figure, axes = figures.new_figure(width=6.5, height=3)
figures.losses(axes, {"one by one": in_turn.losses, "mean of all": averaged.losses}, lowest)
questions.reveal("averaged-or-one-by-one", figure)

# %% [markdown] slideshow={"slide_type": "fragment"}
# One update from the mean reads all eight samples, so it costs eight times as much. Compare both after **50 epochs**:
# 50 updates, or 400 one by one. For the same work, which is ahead?

# %% slideshow={"slide_type": "fragment"}
np.round([averaged.losses[50], in_turn.losses[400]], 2)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Start with the axis: it is logarithmic. Follow the black curve down, then point at the grey teeth. Ask for
#   a guess before you show the last cell.
# - **Ask:** Who is ahead when both have read the same number of samples?
# - **Usual wrong answer:** "The mean, its curve is lower." The axis counts updates. After 50 epochs, one by one has
#   made 400 updates and is ahead.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Steer the descent
#
# On the right, a line is one point $(b, w)$. The mean loss is low where the picture is light, and the star is the best line.
# The hollow point is the next step.
#
# 1. Press **Step** a few times. The line jumps to the data, then creeps along a valley.
# 2. Press **Run**. Drag **η** while it runs, and read the word under it.
# 3. Press **Reset**, set **η** to 0.05, and press **Step**: the path *zigzags*, but it gets closer.
# 4. Press **Reset**, set **η** to 0.06, and press **Run**: the path *leads away*. What does the text say?
# 5. Press **Reset**, choose **learn from** one sample after the other, and **Run**. Why does the point not come to rest?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do not read the list aloud. Say only: we do 1, 3 and 4 together. Point at the hollow point and say that it
#   is the next step.
# - **Ask:** What will the path look like with η = 0.06?
# - **Usual wrong answer:** "The same, but faster." Write it down. We test it on the next slide.
#
# </details>

# %% slideshow={"slide_type": "subslide"}
panels.LinePanel(data.SALARY, b=0.0, w=0.0, learning_rate=0.02, scenes=scenes.LINE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** *Step* five times, then *Run*. *Reset*, set η to 0.05, *Step*. Then *Reset*, set η to 0.06, *Run*, and wait
#   until everyone has seen it.
# - **Ask:** The point jumps first and then creeps. Why, although η stays the same?
# - **Usual wrong answer:** "η gets smaller." Look at the slider: it does not move. The gradient shrinks: the valley is
#   steep across and almost flat along its floor.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Features on one scale
#
# Why is the valley narrow? If $w$ grows by 1, the prediction at level 7 grows by 7. If $b$ grows by 1, it grows by only 1.
# And a smaller $b$ almost cancels a larger $w$. *Standardising* removes both causes: subtract the mean level, then divide
# by the standard deviation.
#
# The best line stays the same; only the unit of the level changes. The cell counts the steps until the mean loss is within 1 % of the
# lowest. It sets $\eta$ to 0.25, 0.5 and 0.9 of the limit beyond which descent leads away. First row: levels. Second row:
# standardised levels.

# %% slideshow={"slide_type": "fragment"}
X_scaled = np.column_stack([np.ones(8), (level - level.mean()) / level.std()])


def steps_needed(table, share):
    rate = share * descent.largest_learning_rate(linear.hessian(table))
    run = descent.run(linear, np.zeros(2), table, salary, rate, 500)
    return int((run.losses > 1.01 * lowest).sum())


np.array([[steps_needed(table, share) for share in (0.25, 0.5, 0.9)] for table in (X, X_scaled)])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do it with numbers: level 0 becomes about −1.5, level 7 becomes about 1.5. The people are the same; only
#   the ruler has changed.
# - **Ask:** Does standardising change the best predictions?
# - **Usual wrong answer:** "Yes, the numbers are different." b and w change, because they now belong to another ruler.
#   The line through the points is the same.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Standardised levels need far fewer steps. Here are twelve steps at a quarter of each limit. On the left, the path creeps
# along a valley. In the round bowl on the right, it goes straight down. (At 0.9 of the limit it
# zigzags, and needs more steps again.)

# %% slideshow={"slide_type": "fragment"}
b_values, w_values = np.linspace(-10, 50, 90), np.linspace(-15, 25, 90)
figure, pair = figures.new_figure(2, height=3)
for axes, table, name in zip(pair, (X, X_scaled), ("levels", "standardised levels"), strict=True):
    rate = 0.25 * descent.largest_learning_rate(linear.hessian(table))
    path = descent.run(linear, np.zeros(2), table, salary, rate, 12).thetas
    grid = linear.mean_loss_grid(table, salary, b_values, w_values)
    star = np.linalg.lstsq(table, salary, rcond=None)[0]
    figures.loss_contours(axes, b_values, w_values, grid, star)
    figures.Path(axes).set(*path.T)
    figures.label(axes, f"Mean loss, {name}", "b", "w")
panels.show(
    figure,
    "Left: twelve steps creep along a narrow valley. Right: they reach the star of a round bowl.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Trace both paths with a finger, and count the steps that you can still tell apart.
# - **Ask:** Why does nobody simply take a larger η on the left?
# - **Usual wrong answer:** "They forgot." The steep direction across the valley does not allow it. One η has to serve
#   both directions.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A question that a line cannot answer
#
# The deck's second table has eight students: day, hours of study, and pass (1) or fail (0).
# You now predict a *class*, not a quantity.

# %% slideshow={"slide_type": "fragment"}
students = data.PASS_BY_DAY_AND_HOURS
hours, passed = students.features[:, 1], students.y
np.column_stack([students.features, passed])

# %% [markdown] slideshow={"slide_type": "fragment"}
# You can fit a line to zeros and ones too. What does it say?

# %% slideshow={"slide_type": "fragment"}
questions.ask("line-at-six-hours")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read one row as a sentence, with its day, its hours and its result. Then vote.
# - **Ask:** Can we calculate with these zeros and ones as we did with salaries?
# - **Usual wrong answer:** "Yes, they are numbers." They are names, and we could have swapped them. A salary of 0 means
#   something; class 0 only says which class.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# A probability has to stay between the dashed lines. Does the best line, by least squares, stay there?

# %% slideshow={"slide_type": "fragment"}
theta_pass = np.linalg.lstsq(with_ones(hours), passed, rcond=None)[0]
figure, axes = figures.new_figure(width=6, height=3)
figures.class_points(axes, hours, passed, passed, ("fail", "pass"))
figures.line(axes, [0, 6.5], with_ones([0, 6.5]) @ theta_pass)
figures.band(axes, 0, 1)
figures.label(axes, "A line through classes", "hours", "passed")
questions.reveal("line-at-six-hours", figure)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Follow the line out of the band at both ends. Then follow the eight points: flat, flat, and a rise in
#   between.
# - **Ask:** Why not simply cut the line off at 0 and at 1?
# - **Usual wrong answer:** "That is good enough." Beyond the cut, everyone gets the same answer, and the slope there is
#   0, so there is nothing to learn from.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# We want an output between 0 and 1, to read as a probability. It should rise with the hours, flatten where the case
# is clear, and learn by the same five steps.
#
# Will a student pass after **0.25 hours**? After **4.5**? The next notebook, `02_sigmoid`, bends the line to answer.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let somebody draw a curve on the board, and do not correct it. Keep the drawing for notebook 2.
# - **Ask:** Which curve fits these wishes?
# - **Usual wrong answer:** A staircase from 0 to 1. It is flat on both sides of the jump, so descent finds no slope to
#   follow.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"} tags=["deeper"]
# ## Going deeper: the largest learning rate
#
# *This section uses eigenvalues. You can skip it; nothing later needs it.* The *Hessian* $H = \frac{2}{n} X^T X$ is the matrix of second
# derivatives of the mean loss. Its eigenvectors are the directions along and across the valley. Its eigenvalues $\lambda$
# are the curvatures in these directions.
#
# Along an eigenvector, a step multiplies the offset from the bottom by $1 - \eta \lambda$. A negative factor
# changes its sign: the step crosses the bottom. The offset shrinks
# while $|1 - \eta \lambda| < 1$, which means $\eta < 2 / \lambda$. The largest curvature $\lambda_{\max}$ sets the limit.

# %% slideshow={"slide_type": "skip"}
hessian = 2 / len(X) * X.T @ X
curvatures = np.linalg.eigvalsh(hessian)
limit = 2 / float(curvatures.max())
curvatures.round(4), round(limit, 4)

# %% [markdown] slideshow={"slide_type": "skip"}
# Up to half of the limit, $1 - \eta \lambda_{\max}$ is not negative: the descent is *steady*. Up to the limit it *zigzags*.
# Beyond the limit, it *leads away*.

# %% slideshow={"slide_type": "skip"}
questions.ask("one-percent-above")

# %% [markdown] slideshow={"slide_type": "skip"}
# Test it: a thousand steps one percent below the limit, and a thousand above it.

# %% slideshow={"slide_type": "skip"}
below = descent.run(linear, np.zeros(2), X, salary, 0.99 * limit, 1000)
above = descent.run(linear, np.zeros(2), X, salary, 1.01 * limit, 1000)
f"{below.losses[-1]:.4f}", f"{above.losses[-1]:.3e}"

# %% [markdown] slideshow={"slide_type": "skip"}
# The mean squared loss of **any model that is linear in θ** is such a bowl, for example of $\hat{y} = b + w_1 x + w_2 x^2$.
# $H$ has the same formula, with one column of $X$ per parameter.
#
# ### Exercise 1.5: the largest learning rate
#
# Another company has three people, at levels 1, 2 and 4. Above which learning rate does descent with the mean gradient lead
# away? Set `largest_rate` to this number, with four decimals.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
largest_rate = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("largest_rate")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - A **model** predicts. A **loss** says how wrong the prediction was. The **mean loss** averages the losses of all samples.
# - The **gradient** holds the partial derivatives and points uphill. The **learning rate** says how far to step down.
# - Learning repeats five steps: pick, output, loss, derivative, update.
# - Too large a learning rate leads away. Training needs fewer steps when all features have the same scale.
# - A line is the wrong shape for a class.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hide the screen. In pairs, say the five steps to each other in one minute.
# - **Ask:** What makes the descent of our table slow, the steep direction or the flat one?
# - **Usual wrong answer:** "The steep one alone." The steep direction limits η. With that η, the flat direction needs
#   many steps.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## On your own
#
# 1. Repeat the five steps for the sample at level 7. Choose the learning rate so that the new prediction is exactly 47.
# 2. Subtract the mean level without dividing. How many steps do you need now?
# 3. Shuffle the samples before each epoch of the one-by-one loop. Does the loss jump less?
#
# ## Further reading
#
# - Gabriel Goh, [Why Momentum Really Works](https://distill.pub/2017/momentum/): curvature and step size in pictures.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), sections 4.3 (gradient descent) and 5.1.4 (linear regression).
#
# The last cell shows which exercises you have solved.

# %% slideshow={"slide_type": "skip"}
checks.progress("01_background")
