# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] slideshow={"slide_type": "slide"}
# # 4 · Code: softmax regression from scratch
#
# This course follows a slide deck: *Softmax Regression* by Nguyen Quoc Thai (AI VIET NAM). The deck ends with six
# short functions. In this notebook you write them. Then your own code tells penguins apart and reads handwritten
# digits.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Today everybody writes six short functions and one loop. At the end they read handwriting.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **What you will do.** Write and check six functions and a training loop. Train them on students, penguins and digits.
#
# **What you will learn.**
#
# - how to write each formula in NumPy, and how to test it;
# - which bugs raise no error: wrong axes, overflow, changed arrays, mixed shapes;
# - how to judge a model fairly.
#
# **What you need.** Notebook 3. As there, $\log$ is the natural logarithm, and $e^z$ and $\log$ act entry by entry.
# $n$ is the number of samples, $k$ of classes, and $d$ of the parameters of a class.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the second point of the list aloud: bugs that stop no program. We will meet four of them.
# - **Ask:** A program runs without an error. How do you know that it is right?
# - **Usual wrong answer:** "The numbers look sensible." Wrong numbers often look sensible too, so every function
#   gets a check.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# First run the imports.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.data.features import grid
from helpers.lessons.code import scenes
from helpers.models import softmax as reference

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What your code will do
#
# Each marker is a penguin. The colours show which species a softmax regression finds most probable. **Task:** move
# **epochs**, the number of passes over all birds. After how many do the regions hardly change? Then try a small
# $\eta$: how many does it need now?

# %% slideshow={"slide_type": "fragment"}
penguins = data.penguins()
panels.TrainingPanel(penguins, epochs=1, offered=("η", "epochs"), scenes=scenes.GOAL)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Move epochs slowly from 1 to 60, and let the class say when the regions stop moving. This is what their
#   code will train.
# - **Ask:** Will the number of wrong birds reach zero?
# - **Usual wrong answer:** "Yes, with more epochs." The species overlap a little, so a few birds stay on the wrong
#   side of a straight line.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# **How you work.** Write your code in place of the three dots and run the cell. The next cell checks your function
# with inputs that you have not seen. Then `checks.use` takes your function if it is right, and the course's version
# if not. This way, every later cell runs.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## One sample
#
# One student studied one hour and failed. The sample is the row $x^T = [1 \;\; 1.0]$, with a leading 1 for the bias.
# Its label is class 0. Note the double brackets: `x` is a table with one row. The parameters start as in notebook 3,
# with one column per class:
#
# $$\theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix} = \begin{bmatrix} 0.1 & 0.2 \\ 0.3 & 0.4 \end{bmatrix}$$

# %% slideshow={"slide_type": "fragment"}
x = np.array([[1.0, 1.0]])
Y = np.array([0])
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
x, Y, theta

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Count the brackets of x aloud before you run the cell.
# - **Ask:** Which shape has x, and which shape would it have with one pair of brackets?
# - **Usual wrong answer:** "Both (2,)." Two pairs make a table with one row, (1, 2). One pair makes an array of
#   shape (2,).
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 1: one-hot rows
#
# `convert_one_hot(y, k)` turns $n$ labels into a table of shape $(n, k)$. Each row has a 1 in the column of its class
# and 0 elsewhere.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.1: labels to one-hot rows
#
# Write `convert_one_hot(y, k)`. `y` has shape $(n,)$ and holds whole numbers from 0 to $k - 1$.
#
#     convert_one_hot(np.array([2, 0]), 3)
#     # [[0, 0, 1], [1, 0, 0]]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def convert_one_hot(y, k):
    """Return one row per label, shape (n, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("convert_one_hot")

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Test it yourself.** `argmax` along axis 1 finds the column of each 1. It must return the labels 2, 0, 3, 1.

# %% slideshow={"slide_type": "fragment"}
convert_one_hot = checks.use("convert_one_hot")
convert_one_hot(np.array([2, 0, 3, 1]), 4).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the identity matrix on the board and point at row 2. One line is enough: return np.eye(k)[y].
# - **Ask:** What happens with the label 2 when there are only two classes?
# - **Usual wrong answer:** "A row of zeros." It is an IndexError, because row 2 does not exist. That message is
#   useful.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 2: softmax
#
# `softmax_function(z)` takes the exponential of each score and divides by the sum. In the deck's vector form, where $\oslash$ divides element by element (the bold $\mathbf{d}$ is the sum, not the number of parameters):
#
# $$\mathbf{d} = [1 \dots 1]\, e^{z}, \qquad \hat{y} = e^{z} \oslash \mathbf{d}$$
#
# A table of scores has one sample per row. Suppose you use one sum for the whole table:

# %% slideshow={"slide_type": "fragment"}
questions.ask("rows-that-share-a-sum")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Now compute it:

# %% slideshow={"slide_type": "fragment"}
z_two = np.array([[0.4, 0.6], [0.4, 0.6]])
e = np.exp(z_two)
questions.reveal("rows-that-share-a-sum", (e / e.sum()).sum(axis=1))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Everybody writes a number down first. Type in the most frequent one, then run the cell. One sum per row
#   is e.sum(axis=-1, keepdims=True).
# - **Ask:** Two equal rows and one sum: what does one row sum to?
# - **Usual wrong answer:** "1, as always with softmax." The whole table sums to 1, so each row gets one half.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Large scores overflow
#
# The largest number a float can hold is about $1.8 \cdot 10^{308}$. $e^{709}$ still fits. $e^{710}$ does not: it becomes
# `inf`, and `inf / inf` is `nan`, not a number. (`np.errstate` hides the warning that we expect here.)

# %% slideshow={"slide_type": "fragment"}
with np.errstate(over="ignore", invalid="ignore"):
    e = np.exp([709.0, 710.0])
    broken = e / e.sum()
e, broken

# %% [markdown] slideshow={"slide_type": "fragment"}
# A good softmax gives an answer for such scores too. Which answer?

# %% slideshow={"slide_type": "fragment"}
questions.ask("a-thousand-and-999")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them compute with pencil only; e is about 2.718. Then write the safe softmax: start from e =
#   np.exp(z - z.max(axis=-1, keepdims=True)).
# - **Ask:** For the scores 1000 and 999, what is the first probability?
# - **Usual wrong answer:** "1, because 1000 is huge." The difference is only 1, so the answer is e / (e + 1), about
#   0.73.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.2: softmax of a table or a row
#
# Write `softmax_function(z)`. `z` is a table of shape $(n, k)$, or a single row of shape $(k,)$. Each row of the
# result sums to 1, also for scores of 1000 and $-1000$. Remember which change of the scores leaves the probabilities
# as they are.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def softmax_function(z):
    """Return the probabilities, in the shape of z."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("softmax_function")

# %% [markdown] slideshow={"slide_type": "skip"}
# **Test it.** Each row must sum to 1. The second row is our sample.

# %% slideshow={"slide_type": "skip"}
softmax_function = checks.use("softmax_function")
y_hat_two = softmax_function(np.array([[1000.0, 999.0], [0.4, 0.6]]))
questions.reveal("a-thousand-and-999", y_hat_two)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 3: scores and probabilities
#
# `predict(x, theta)` returns two arrays, the scores and the probabilities. On paper a sample is a column, and $z =
# \theta^T x$. In code the samples are the rows of `x`, and `z` needs the shape $(n, k)$.
#
# The deck's `predict` does not call its `softmax_function`: it repeats the formula. If you correct one of them, the
# other keeps the bug.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.3: scores and probabilities
#
# Write `predict(x, theta)` and call your `softmax_function` in it. `x` has shape $(n, d)$, or $(d,)$ for a single
# sample. `theta` has shape $(d, k)$. Return `z` and `y_hat`, in this order.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def predict(x, theta):
    """Return the scores and the probabilities."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("predict")

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Test it** against the course's own model, which was written separately.

# %% slideshow={"slide_type": "fragment"}
predict = checks.use("predict")
np.allclose(predict(x, theta)[1], reference.output(x, theta))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write both scores on the board first: 0.1 + 0.3 and 0.2 + 0.4. The code is z = x @ theta, then return
#   z, softmax_function(z).
# - **Ask:** On paper it is θᵀx, here x @ theta. Which one is wrong?
# - **Usual wrong answer:** "One of them." Both are right: on paper a sample is a column, in code it is a row.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 4: the loss
#
# The cross-entropy $L(\theta) = -y^T \log \hat{y}$ keeps only one term, that of the true class.
# `compute_loss(y_hat, y)` returns one loss per row, with shape $(n,)$.
#
# Be careful with the order. If another class has probability 0, its logarithm is $-\infty$, and $0 \cdot (-\infty)$
# is `nan`.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.4: the loss of each sample
#
# Write `compute_loss(y_hat, y)`. Both tables have shape $(n, k)$, and `y` has one-hot rows.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def compute_loss(y_hat, y):
    """Return the loss of each sample, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("compute_loss")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Two steps: first select with (y * y_hat).sum(axis=1), then take minus the logarithm.
# - **Ask:** What remains of a row of y * y_hat?
# - **Usual wrong answer:** "The largest probability." It is the probability of the true class, which may be small.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### The loss from the scores
#
# A very small probability becomes 0 on the computer, and its loss becomes `inf`. Here class 1 is the true class, with score 0 against 1000:

# %% slideshow={"slide_type": "fragment"}
compute_loss = checks.use("compute_loss")
z_far = np.array([[1000.0, 0.0]])
with np.errstate(divide="ignore"):
    loss_far = compute_loss(softmax_function(z_far), np.array([[0, 1]]))
loss_far

# %% [markdown] slideshow={"slide_type": "fragment"}
# The true loss is 1000. In notebook 3 you found it from the scores alone, $L = -z_c + \log \sum_j e^{z_j}$, where $c$
# is the true class. Take the largest score $m$ out of the sum, and nothing overflows:
#
# $$L = m + \log \sum_j e^{z_j - m} - z_c$$

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run the cell and ask. Then derive the last line: e^z is e^m times e^(z − m).
# - **Ask:** Is the loss of this sample really infinite?
# - **Usual wrong answer:** "Yes, its probability is 0." The probability is e to the −1000, which is too small to
#   store. The loss is 1000.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.5: the loss from the scores
#
# Write `losses_from_scores(z, labels)`. `z` has shape $(n, k)$ and holds scores. `labels` has shape $(n,)$
# and holds classes, not one-hot rows. Your training loop will use this loss.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def losses_from_scores(z, labels):
    """Return the loss of each row of scores, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("losses_from_scores")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 5: the gradient
#
# For one sample, $\nabla_\theta L = x(\hat{y} - y)^T$ has the shape of $\theta$, $(d, k)$. For $n$ samples we want
# the gradient of the *mean* loss, the mean of $n$ such tables. Then a step does not grow with the size of the batch.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the shapes on the board: (2, 1) times (1, 2) gives (2, 2), the shape of θ. The function is x.T @
#   (y_hat - y) / len(x).
# - **Ask:** Ten samples instead of one: should the step become ten times longer?
# - **Usual wrong answer:** "Yes, there is more to learn from." A sum over ten samples is about ten times as
#   long, for the same direction. The mean avoids that.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### A label is not a one-hot row
#
# The slides write $y = [0]$ for the class and $[1 \;\; 0]$ for its one-hot row. Confuse them for one sample, and
# NumPy does not complain. It stretches, or *broadcasts*, the 0 over both classes. Look at the sign of the
# first error:

# %% slideshow={"slide_type": "fragment"}
z, y_hat = predict(x, theta)
y = convert_one_hot(Y, 2)
{"minus the label": y_hat - Y, "minus the one-hot row": y_hat - y}

# %% [markdown] slideshow={"slide_type": "fragment"}
# Three shapes are easy to confuse, and the first two look alike on paper:
#
# | shape | what it is here | example |
# |---|---|---|
# | $(n,)$ | one value per sample | `Y`, a loss |
# | $(n, 1)$ | a column: a table with one feature or output | `x[:, 1:]` |
# | $(n, k)$ | one row per sample, one column per class | `z`, `y_hat`, `y` |

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask before you run the cell. Then point at the first number of each line: −0.55 became +0.45.
# - **Ask:** What does NumPy say when you subtract the plain label 0 from y_hat?
# - **Usual wrong answer:** "An error, because the shapes differ." It says nothing, and the true class gets the
#   wrong sign.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# What happens when the first two shapes meet?

# %% slideshow={"slide_type": "fragment"}
questions.ask("column-less-labels")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Four good outputs, four labels. The mean squared error should be 0.025. What does it become?

# %% slideshow={"slide_type": "fragment"}
outputs = np.array([[0.1], [0.2], [0.8], [0.9]])
labels = np.array([0, 0, 1, 1])
errors = outputs - labels
means = [(errors**2).mean(), ((outputs[:, 0] - labels) ** 2).mean()]
questions.reveal("column-less-labels", errors.shape, np.round(means, 4))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote, click, then run. Give them a moment to compare the two errors.
# - **Ask:** (4, 1) minus (4,): how many errors come out?
# - **Usual wrong answer:** "Four." Sixteen, because every output meets every label.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.6: the gradient of the mean loss
#
# Write `compute_gradient(y_hat, y, x)`. `y_hat` and `y` have shape $(n, k)$, and `x` has shape $(n, d)$. For
# one sample your result equals the deck's gradient.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def compute_gradient(y_hat, y, x):
    """Return the gradient of the mean loss, shape (d, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("compute_gradient")

# %% [markdown] slideshow={"slide_type": "skip"}
# **Test it** with a small change. Increase $w_1$ by one millionth. The growth of the loss, divided by this millionth, must equal the last number of the gradient.

# %% slideshow={"slide_type": "skip"}
compute_gradient = checks.use("compute_gradient")
nudged = theta + np.array([[0, 0], [0, 1e-6]])
growth = compute_loss(predict(x, nudged)[1], y) - compute_loss(y_hat, y)
(growth / 1e-6).round(4), compute_gradient(y_hat, y, x).round(4)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 6: the update
#
# The last step is $\theta \leftarrow \theta - \eta \nabla_\theta L$, in a function `update_weight(theta, gradient,
# learning_rate)`.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the minus sign. The next slide shows what can go wrong in a function of one line.
# - **Ask:** Our sample has class 0. Which column of θ goes up?
# - **Usual wrong answer:** "Column 1, which has the larger probability." Column 0, the true class, goes up.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Who changed my array?
#
# The deck's function writes `theta -= ...`. This changes the array *in place*: it overwrites the table of the caller.
# Here we call such a function twice, as you do when you run a cell again.


# %% slideshow={"slide_type": "fragment"}
def update_in_place(theta, gradient, learning_rate):
    theta -= learning_rate * gradient
    return theta


mine = theta.copy()
for _ in range(2):
    result = update_in_place(mine, compute_gradient(y_hat, y, x), 0.01)
mine, result is mine

# %% [markdown] slideshow={"slide_type": "fragment"}
# `mine` moved twice: 0.1 became 0.111 instead of 0.1055. `mine` and `result` name the same array.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Before you run the cell, ask who thinks that mine is unchanged.
# - **Ask:** How would you notice that a cell ran twice?
# - **Usual wrong answer:** "The result looks wrong." 0.1110 looks as plausible as 0.1055. A function that returns a
#   new table is safe.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.7: one step, into a new table
#
# Write `update_weight(theta, gradient, learning_rate)`. Return a new table, and do not change the given one.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def update_weight(theta, gradient, learning_rate):
    """Return theta after one step, as a new table."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("update_weight")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The deck's second step with your code
#
# Open the deck and compare each array. The deck goes on with the first row only, `y = Y_one_hot[0]`, which works for one
# sample. We keep the table.

# %% slideshow={"slide_type": "fragment"}
n_classes = 2
Y_one_hot = convert_one_hot(Y, n_classes)
Y_one_hot, (x, Y_one_hot[0])

# %% [markdown] slideshow={"slide_type": "fragment"}
# Scores and probabilities, then the loss. By hand, the scores are $0.1 + 0.3$ and $0.2 + 0.4$. **Test:** $e^{-L}$
# must give back 0.450166.

# %% slideshow={"slide_type": "fragment"}
z, y_hat = predict(x, theta)
loss = compute_loss(y_hat, Y_one_hot)
(z, y_hat), loss, np.exp(-loss)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask somebody to read the deck's arrays aloud. Compare number by number.
# - **Ask:** The deck prints (array([[1., 1.]]) , array([1., 0.]]). What is wrong?
# - **Usual wrong answer:** "The numbers." The numbers are right. The last "]" is one too many.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The slide rounds the gradient to $\pm 0.55$. The deck's code uses $\eta = 0.01$. The column of the true class goes up.

# %% slideshow={"slide_type": "fragment"}
update_weight = checks.use("update_weight")
losses_from_scores = checks.use("losses_from_scores")
gradient = compute_gradient(y_hat, Y_one_hot, x)
learning_rate = 0.01
theta_new = update_weight(theta, gradient, learning_rate)
gradient, theta_new

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run the cell. Let the class name the function behind each line.
# - **Ask:** Why does each row of the gradient sum to zero?
# - **Usual wrong answer:** "By chance." The probabilities and the one-hot row both sum to 1, so the errors sum to
#   0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Prediction
#
# The predicted class is the one with the largest probability, and `np.argmax` finds its position. A new student
# studied 0.25 hours.

# %% slideshow={"slide_type": "fragment"}
questions.ask("class-after-one-step")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Let your code answer, as the deck does. `x_test` is a single row, with one pair of brackets. The second result is
# for 4.5 hours.

# %% slideshow={"slide_type": "fragment"}
x_test = np.array([1.0, 0.25])
z_test, y_hat_test = predict(x_test, theta_new)
pred = int(np.argmax(y_hat_test))
both = (z_test, y_hat_test, pred), predict(np.array([1.0, 4.5]), theta_new)
questions.reveal("class-after-one-step", *both)

# %% [markdown] slideshow={"slide_type": "fragment"}
# <details class="answer"><summary>Answer</summary>
#
# Both get class 1, "pass". Nothing is broken, but one step is not training.
#
# </details>

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote for fail or pass, and click the answer of the majority. Then run both students.
# - **Ask:** After one step, which class does a quarter of an hour get?
# - **Usual wrong answer:** "Fail, it is less than the hour that failed." Each number moved by 0.0055 only, so pass
#   still leads with 0.53.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Where the deck and the numbers differ
#
# | the deck | the numbers |
# |---|---|
# | $\eta = 0.1$ beside both new $\theta$ of softmax | They come from $\eta = 0.01$. With 0.1 our sample leads to `[[0.155, 0.145], [0.355, 0.345]]`. |
# | `[[0.105, 0.194], [0.302, 0.397]]` after half an hour | 0.1946 and 0.3027 were cut, not rounded. |
# | logistic step: $w_2$ is 0.0706, then 0.0705; gradient 0.295 | 0.07067 and 0.2933. The 0.295 is half of the rounded 0.59. |
# | `softmax_function` | One sum for the whole table; overflows from $e^{710}$ on. |
# | `predict` | Repeats the softmax instead of calling `softmax_function`. |
# | `update_weight` | Changes `theta` in place. |
# | both new students pass | After one step, but not after training. |
# | Data #1, logistic $\theta$ | The data are separable, so $\theta$ grows without end. |
# | $y = [0]$ and $y^T = [1 \;\; 0]$ | A label and its one-hot row. |

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Nothing here makes the deck's formulas wrong. These are the places where a student with the deck open
#   may stumble.
# - **Ask:** The slide shows 0.105. Which η gives it?
# - **Usual wrong answer:** "0.1, as the slide says." That would give 0.155. The code beside it uses 0.01.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Check your functions with the ledger
#
# The ledger shows one step with three classes, row by row. Move the sliders of $\theta$ and $\eta$. Before you press
# **Next row**, ask: which of my functions computes this row? Call it with the same numbers and compare.

# %% slideshow={"slide_type": "fragment"}
names = ["b0", "b1", "b2", "w0", "w1", "w2"]
three = data.ONE_OF_EACH_OF_THREE
panels.LedgerPanel(reference, three, np.zeros((2, 3)), names, 0.5, scenes=scenes.LEDGER)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Press Next row slowly. The class calls out the function, and you call it in a new cell with the same
#   numbers.
# - **Ask:** With all samples, which function takes the mean?
# - **Usual wrong answer:** "compute_loss." It returns one loss per sample. compute_gradient takes the mean.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The training loop
#
# Training repeats the five steps. An *epoch* is one pass over all samples in a new random order, cut into *batches*.
# The last batch of an epoch may be smaller. Each batch makes one update.

# %% slideshow={"slide_type": "fragment"}
questions.ask("updates-in-all")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them compute alone for one minute, then compare.
# - **Ask:** 205 penguins, batches of 40: how many updates make one epoch?
# - **Usual wrong answer:** "Five, and the rest is left over." The last five penguins form a sixth, smaller batch.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.8: the training loop
#
# Write `train(theta, x, labels, learning_rate, orders, batch_size)` with your own functions. Each row of `orders`
# lists all sample numbers in the order of one epoch.
#
# Return $\theta$ after the last batch, and an array of mean losses over *all* samples: before the first epoch and
# after each one. Compute them with `losses_from_scores`. Do not change the given `theta`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train(theta, x, labels, learning_rate, orders, batch_size):
    """Return the trained theta and the mean loss before and after each epoch."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train")

# %% [markdown] slideshow={"slide_type": "subslide"}
# `shuffled` makes the orders. Its seed is fixed, so everybody sees the same numbers. Train on the deck's four
# students, and see the mean loss after 0, 1 and 100 epochs:


# %% slideshow={"slide_type": "fragment"}
def shuffled(n, epochs):
    random = np.random.default_rng(0)
    return np.array([random.permutation(n) for _ in range(epochs)])


train = checks.use("train")
table = data.PASS_BY_HOURS
theta_pass, losses_pass = train(theta, table.x, table.y, 0.5, shuffled(4, 100), 2)
losses_pass[[0, 1, 100]].round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Find the five steps in the loop together: sample, output, loss, gradient, update. The loop calls four
#   of the six functions itself.
# - **Ask:** Four samples, batches of two, 100 epochs: how often does θ change?
# - **Usual wrong answer:** "100 times." Twice per epoch, so 200 times.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Two classes, then four
#
# How good is the trained model? The *accuracy* is the share of samples whose most probable class is the true one.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.9: the accuracy
#
# Write `share_right(y_hat, labels)`. `y_hat` has shape $(n, k)$, and `labels` has shape $(n,)$. Return one
# number from 0 to 1.
#
#     share_right(np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]), np.array([1, 2]))
#     # 0.5


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def share_right(y_hat, labels):
    """Return the share of rows whose most probable class is the label."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("share_right")

# %% [markdown] slideshow={"slide_type": "fragment"}
# First the accuracy on the four students, then the classes of the new students with 0.25 and 4.5 hours. Now the first fails and the second
# passes:

# %% slideshow={"slide_type": "fragment"}
share_right = checks.use("share_right")
x_new = np.array([[1.0, 0.25], [1.0, 4.5]])
accuracy = share_right(predict(table.x, theta_pass)[1], table.y)
float(accuracy), predict(x_new, theta_pass)[1].argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Remind them: after one step both students passed. Ask for guesses before you run the cell.
# - **Ask:** After 100 epochs, what do the two students get?
# - **Usual wrong answer:** "Still pass twice." Now the first one fails and the second one passes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The deck's other table has four classes, 0 to 3, in a column called *Score*. No function changes; only $\theta$ has
# four columns now. Classes this close together need more epochs.

# %% slideshow={"slide_type": "fragment"}
scores = data.SCORE_BY_HOURS
start = np.zeros((2, 4))
theta_score, losses_score = train(start, scores.x, scores.y, 0.5, shuffled(8, 2000), 4)
float(share_right(predict(scores.x, theta_score)[1], scores.y))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask first, then run. Let the class count how many lines of the functions changed: none.
# - **Ask:** Which of the six functions must change for four classes?
# - **Usual wrong answer:** "Softmax and one-hot, at least." None of them. Only θ has four columns now.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The batch size matters too. First predict, then run the cell below:

# %% slideshow={"slide_type": "fragment"}
questions.ask("batches-of-one")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The largest number in $\theta$ after 50 epochs, with batches of 1 and of 8:

# %% slideshow={"slide_type": "fragment"}
largest = {}
for batch_size in (1, 8):
    found, _ = train(start, scores.x, scores.y, 0.5, shuffled(8, 50), batch_size)
    largest[batch_size] = float(np.abs(found).max().round(1))
questions.reveal("batches-of-one", largest)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote and click, then run. Count the updates on the board: 50 times 8, and 50 times 1.
# - **Ask:** Same epochs, batches of one: how far does θ move?
# - **Usual wrong answer:** "As far, because each sample is used equally often." There are eight times as many
#   steps, and each is about as long.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Penguins: what must a model beat?
#
# Kristen Gorman and her colleagues measured 342 penguins of three species in Antarctica. A *baseline* is a rule that
# needs no features: always say the most frequent class. What is its accuracy?

# %% slideshow={"slide_type": "fragment"}
counts = np.bincount(penguins.y)
baseline = f"{counts.max() / counts.sum():.0%}"
penguins.classes, counts, baseline

# %% [markdown] slideshow={"slide_type": "fragment"}
# So 44 % is the number to beat.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show the three counts and ask before anybody looks at the percentage.
# - **Ask:** If you always say Adelie, how often are you right?
# - **Usual wrong answer:** "A third, because there are three species." 151 of 342 are Adelies, so 44 percent.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Three sets: training, validation, test
#
# The model learns $\theta$ from the *training set*. The *validation set* compares your choices, such as $\eta$. You keep
# the *test set* until all choices are made. Then it tells how good the model is on new birds.

# %% slideshow={"slide_type": "fragment"}
order = np.random.default_rng(0).permutation(342)
train_rows, validation_rows, test_rows = np.split(order, [205, 273])
len(train_rows), len(validation_rows), len(test_rows)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Use the picture of homework, mock exam and final exam.
# - **Ask:** Why are two sets not enough?
# - **Usual wrong answer:** "Two are enough." If you choose η by the test set, you choose what suits these birds,
#   and the result looks too good.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Features on one scale
#
# Bills vary by about 5 mm around 44, flippers by about 15 mm around 202. One $\eta$ must suit both, and notebook 1
# showed how slow a narrow valley is. So *standardise* each feature: subtract its mean, then divide by its standard
# deviation.
#
# Compute both numbers from the training set only. If other birds influence the training, that is *data leakage*.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.10: standardise without data leakage
#
# Write `standardise(features, train_rows)`. `features` has one column per feature, without a leading 1. Return *all*
# rows, with the standard deviation of `np.std`.
#
#     standardise(np.array([[1.0, 10.0], [3.0, 30.0], [5.0, 80.0]]), np.array([0, 1]))
#     # [[-1, -1], [1, 1], [3, 6]]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def standardise(features, train_rows):
    """Return all rows, standardised by the training rows."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("standardise")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The first three birds in their new units, with the leading 1:

# %% slideshow={"slide_type": "fragment"}
standardise = checks.use("standardise")
x_penguins = with_ones(standardise(penguins.features, train_rows))
x_penguins[:3].round(3)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** In two lines: mean and standard deviation of features[train_rows], along axis 0. Then shift and divide
#   all rows.
# - **Ask:** Why not use the mean of all 342 birds?
# - **Usual wrong answer:** "You may, it hardly changes anything." Here the change is small, but then the test is no
#   longer a test.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Choose the learning rate
#
# You train with five learning rates and keep one.

# %% slideshow={"slide_type": "fragment"}
questions.ask("which-set-chooses")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Compare the mean losses on this set after 100 epochs in batches of 32. Which $\eta$ do you keep?

# %% slideshow={"slide_type": "fragment"}
x_train, labels_train = x_penguins[train_rows], penguins.y[train_rows]
validation_losses = {}
for rate in (0.01, 0.1, 0.3, 1.0, 10.0):
    found, _ = train(np.zeros((3, 3)), x_train, labels_train, rate, shuffled(205, 100), 32)
    z = x_penguins[validation_rows] @ found
    losses = losses_from_scores(z, penguins.y[validation_rows])
    validation_losses[rate] = float(losses.mean().round(4))
validation_losses

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote first. Then run the cell and let the class choose.
# - **Ask:** Which loss decides between two learning rates?
# - **Usual wrong answer:** "The training loss." It rewards a model that learned its samples by heart. The
#   validation loss decides.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Try it: train on the penguins
#
# The dashed curves belong to the validation set.
#
# 1. Uncheck **standardise**. Does any $\eta$ help?
# 2. Compare a **batch size** of 205, all birds at once, with 8. Which loss curve is smoother?
# 3. Set the **size** of $\theta$ at the start to 3 and try some **seeds**. Does the start matter?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.TrainingPanel(
    penguins, train_rows, validation_rows, learning_rate=0.3, scenes=scenes.PENGUINS
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Uncheck standardise, set 60 epochs, and try all η. Check it again and change the batch size, then the
#   start.
# - **Ask:** Without standardising, which η helps?
# - **Usual wrong answer:** "A very small one." In 60 epochs no η of the slider gets more than 35 of the 68
#   validation birds right. Standardised it is 64.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### The test, once
#
# All choices are made: $\eta = 0.3$, 100 epochs. The loss starts at $\log 3 = 1.0986$, because $\theta = 0$ makes all
# species equally probable. Now the test set, for the first time:

# %% slideshow={"slide_type": "fragment"}
theta_penguins, losses = train(np.zeros((3, 3)), x_train, labels_train, 0.3, shuffled(205, 100), 32)
predicted = predict(x_penguins, theta_penguins)[1].argmax(axis=1)
right = predicted == penguins.y
correct = {"training": int(right[train_rows].sum()), "test": int(right[test_rows].sum())}
losses[[0, 1, 100]].round(4), correct

# %% [markdown] slideshow={"slide_type": "fragment"}
# 67 of 69 is 97 %. The baseline gets 29 of them.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write log 3 on the board and collect three guesses for the test birds. Then run the cell.
# - **Ask:** How many of the 69 unseen birds are right?
# - **Usual wrong answer:** "Fewer than half, because it never saw them." 67, because new birds look like the old
#   ones.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Which birds does it mistake?
#
# The *confusion matrix* has one row per true species and one column per predicted species. `np.add.at` adds 1 at each
# pair of positions, even if a pair occurs several times. Correct predictions are on the diagonal. Which species are
# confused?

# %% slideshow={"slide_type": "fragment"}
confusion = np.zeros((3, 3), dtype=int)
np.add.at(confusion, (penguins.y[test_rows], predicted[test_rows]), 1)
confusion

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read one row aloud as a sentence: of 29 true Adelies, 29 are called Adelie.
# - **Ask:** A Chinstrap is called Gentoo. Where is it counted?
# - **Usual wrong answer:** "In the row of Gentoo." The row is the true species: second row, third column.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.11: the recall of each class
#
# One accuracy can hide a class that does badly. The *recall* of a class is the share of its samples that are
# predicted correctly. Write `right_by_class(labels, predicted, k)`, which returns the recall of each class, with the
# shape $(k,)$.
#
#     right_by_class(np.array([0, 0, 1, 1, 1, 2]), np.array([0, 1, 1, 1, 2, 2]), 3)
#     # [0.5, 0.667, 1]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def right_by_class(labels, predicted, k):
    """Return the recall of each class, shape (k,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("right_by_class")

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### The regions
#
# Ask the model at $120 \times 120$ points of the plane, standardised with the birds. The markers are the test birds;
# a black rim marks a mistake. The borders are straight: on a border two scores are equal, and scores are linear in
# the features.

# %% slideshow={"slide_type": "fragment"}
bill, flipper = np.linspace(31, 61, 120), np.linspace(170, 233, 120)
points = np.vstack([penguins.features, grid(bill, flipper)])
plane = with_ones(standardise(points, train_rows))[342:]
y_hat_plane = predict(plane, theta_penguins)[1].reshape(120, 120, 3)
figure, axes = figures.new_figure(width=6, height=3.6)
figures.label(axes, "The most probable species", "bill length (mm)", "flipper length (mm)")
axes.set(xlim=(31, 61), ylim=(170, 233))
birds, species = penguins.features[test_rows], penguins.y[test_rows]
regions = figures.Regions(axes, birds, species, penguins.classes)
regions.set(y_hat_plane, ~right[test_rows])
panels.show(figure, "Three regions meet near 45 mm and 202 mm. 2 of 69 birds have a black rim.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Find the two birds with a rim, then the point where three colours meet.
# - **Ask:** Softmax is a curve. Why are the borders straight?
# - **Usual wrong answer:** "Because the grid is coarse." On a border two scores are equal, and that is the equation
#   of a line.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ### The same model in scikit-learn
#
# The library scikit-learn fits this model in four lines. You do not need to install it:
#
#     from sklearn.linear_model import LogisticRegression
#     model = LogisticRegression(C=np.inf).fit(x_penguins[train_rows, 1:], penguins.y[train_rows])
#     right = model.predict(x_penguins[test_rows, 1:]) == penguins.y[test_rows]
#     right.sum(), len(right)
#
# | | training, correct | training, mean loss | test, correct | test, mean loss |
# |---|---|---|---|---|
# | your code | 197 of 205 | 0.1299 | 67 of 69 | 0.0949 |
# | scikit-learn | 197 of 205 | 0.1235 | 67 of 69 | 0.0776 |
#
# scikit-learn continues to the lowest training loss; your code stops after 100 epochs. `C=np.inf` switches off its penalty for large weights.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the four lines aloud: fit, predict, compare. Then compare the two rows of the table.
# - **Ask:** Why is scikit-learn's training loss a little lower?
# - **Usual wrong answer:** "It uses a better model." The model is the same. It only descends further.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Handwritten digits
#
# 13 people wrote 1,797 digits. Each image has $8 \times 8$ pixels, from 0 (white) to 16 (full ink). As a sample it is
# a row of 64 numbers.

# %% slideshow={"slide_type": "fragment"}
digits = data.digits()
figure, axes = figures.new_figure(width=7.5, height=1.1)
captions = [str(label) for label in digits.y[:10]]
figures.gallery(axes, digits.features[:10].reshape(10, 8, 8), captions, columns=10)
panels.show(figure, "Ten small grey images, the digits 0 to 9 in order.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the ten labels aloud with the class. From the back of the room the images look better.
# - **Ask:** How many numbers does one sample have?
# - **Usual wrong answer:** "64." With the leading 1 for the bias it has 65.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# All pixels have the same scale, so dividing by 16 is enough. With the bias, $d = 65$ and $k = 10$: 650 parameters.
# Split the images into three sets, train, and count the correct images in each.

# %% slideshow={"slide_type": "fragment"}
x_digits = with_ones(digits.features / 16)
learn, validate, test = np.split(np.random.default_rng(0).permutation(1797), [1077, 1437])
theta_digits, losses = train(
    np.zeros((65, 10)), x_digits[learn], digits.y[learn], 0.5, shuffled(1077, 30), 32
)
said = predict(x_digits, theta_digits)[1].argmax(axis=1)
correct = said == digits.y
shares = [f"{correct[rows].sum()} of {len(rows)}" for rows in (learn, validate, test)]
losses[[0, 1, 30]].round(4), shares

# %% [markdown] slideshow={"slide_type": "fragment"}
# 350 of 360 test images are correct. The same 13 people wrote them; new handwriting would be harder.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the guesses for the last number on the board before you run the cell.
# - **Ask:** How many of the 360 test images does it read correctly?
# - **Usual wrong answer:** "Half of them, because the model is linear." 350. Ten times 64 weights can do a lot.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### What the weights look like
#
# Each class has 64 weights, one per pixel, so you can draw them as an image. Ink on a red pixel raises the score of
# the class (positive weight). Ink on a blue pixel lowers it.

# %% slideshow={"slide_type": "fragment"}
questions.ask("middle-of-a-zero")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Start with the 0, top left. Then find pixels that stayed white in all ten images. What do they have in common?

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.5, height=3)
weights = theta_digits[1:].T.reshape(10, 8, 8)
figures.WeightImages(axes, weights.shape, digits.classes).set(weights, np.abs(weights).max())
questions.reveal("middle-of-a-zero", figure)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Everybody holds up plus, zero or minus. Click the most frequent answer, then show the image.
# - **Ask:** A 0 has no ink in the middle. What are its weights there?
# - **Usual wrong answer:** "Zero, because there is nothing to learn from." The other digits have ink there, and
#   they make the weights negative.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### The mistakes
#
# All ten wrong test images, each with its true label and the prediction. Would you have read them correctly?

# %% slideshow={"slide_type": "fragment"}
missed = test[~correct[test]]
captions = [f"{digits.y[i]}, said {said[i]}" for i in missed]
figure, axes = figures.new_figure(width=7.5, height=2.9)
figures.gallery(axes, digits.features[missed].reshape(-1, 8, 8), captions, columns=5)
panels.show(figure, "The misread test images: " + "; ".join(captions) + ".")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show one image after the other. The class votes before you point at the caption.
# - **Ask:** Would longer training correct them?
# - **Usual wrong answer:** "Surely." After 100 epochs it reads 354 of 360, so a few. Better features would help
#   more.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ### Watch it learn
#
# The panel starts after five epochs. Press **Run** and watch the weights; **Stop** when you like. You may move $\eta$
# and $\lambda$ during the run. $\lambda$ sets a penalty for large weights $w$ (not for biases). Training then lowers
#
# $$\text{mean loss} + \frac{\lambda}{2} \sum w^2.$$
#
# This is *L2 regularisation*. Accuracies below 0.8 lie outside the picture.

# %% slideshow={"slide_type": "fragment"}
questions.ask("price-and-training-loss")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Press **Run** and watch the weights: which digit do you recognise first? Then set $\lambda$ to 0.05 and keep running: what happens to the
# largest weight and to the two losses?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.DigitsPanel(digits, learn, validate, learning_rate=0.1, epochs=5, scenes=scenes.DIGITS)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Vote and click. Run the panel until somebody reads a digit. Stop, set λ to 0.05, and run again.
# - **Ask:** With λ = 0.05, what happens to the loss of the training images?
# - **Usual wrong answer:** "It falls, because small weights generalise better." It rises: after 30 epochs
#   0.93 instead of 0.27 with the panel's η = 0.1, and 0.98 instead of 0.12 with η = 0.5.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"} tags=["deeper"]
# ### Going deeper: does the penalty help here?
#
# Choose $\lambda$ as you chose $\eta$, by the validation loss. The cell trains with four values of $\lambda$ for 30
# epochs. `l2` is $\lambda$.

# %% slideshow={"slide_type": "skip"}
validation_losses = {}
for price in (0, 1e-4, 1e-3, 1e-2):
    found = descent.train(
        np.zeros((65, 10)), x_digits[learn], digits.y[learn], 0.5, 30, 32, l2=price
    )
    loss, _ = descent.assess(found[-1], x_digits[validate], digits.y[validate])
    validation_losses[price] = float(loss.round(3))
validation_losses

# %% [markdown] slideshow={"slide_type": "skip"}
# No: $\lambda = 0$ has the lowest validation loss. L2 regularisation can help when a model learns its training
# samples by heart (*overfitting*). Let the validation set decide.

# %% [markdown] slideshow={"slide_type": "skip"}
# Your exercises so far:

# %% slideshow={"slide_type": "skip"}
checks.progress("04_code")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - Softmax regression is **six short functions** and a loop, and you can test each one.
# - Good code **subtracts the largest score**, sums **along the classes**, and **returns new arrays**.
# - The **shapes** $(n,)$ and $(n, 1)$ mix without an error, and give $(n, n)$. Check shapes.
# - A **baseline** says what to beat. Training samples teach, **validation** samples choose, **test** samples judge.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Name a bug, and let the class name the line that avoids it. Three are enough.
# - **Ask:** Which test could you use in your own work tomorrow?
# - **Usual wrong answer:** "None, I have no solution to compare with." A known fact or a small change needs no
#   solution.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## What comes next
#
# All your borders were straight, because scores are linear in the features. A *neural network* first computes better
# features, in layers. Its last layer is what you built: softmax with cross-entropy, and the gradient $x(\hat{y} -
# y)^T$ with learned features as $x$.
#
# Do you have a question? Change a cell and try it.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw a box in front of x and write features into it. Deep learning fills this box; the last layer is
#   what they wrote today.
# - **Ask:** For which two classes are straight borders useless?
# - **Usual wrong answer:** "For overlapping clouds." Think of one class as a ring around the other.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## On your own
#
# 1. Compute the gradient without one-hot rows: copy `y_hat` and subtract 1 in each row at its label.
# 2. Train on the penguins with a third feature, the product of the two. Does the validation loss fall?
# 3. Add $\lambda w$ to the gradient in your `train`, for all rows of $\theta$ except the first.

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - The penguins: K. B. Gorman, T. D. Williams and W. R. Fraser (2014), [Ecological Sexual Dimorphism and
#   Environmental Variability within a Community of Antarctic Penguins](https://doi.org/10.1371/journal.pone.0090081);
#   table: Horst, Hill and Gorman, [palmerpenguins](https://allisonhorst.github.io/palmerpenguins/), CC0.
# - The digits: E. Alpaydin and C. Kaynak (1998), [Optical Recognition of Handwritten
#   Digits](https://doi.org/10.24432/C50P49), UCI Machine Learning Repository, CC BY 4.0.
# - NumPy on [broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html).
# - Zhang, Lipton, Li and Smola, [*Dive into Deep Learning*](https://d2l.ai/chapter_linear-classification/).
