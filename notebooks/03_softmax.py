# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] slideshow={"slide_type": "slide"}
# # 3 · Softmax: from two classes to many
#
# A sigmoid answers a yes-or-no question. Softmax answers questions with three, four or a thousand classes. This notebook
# follows part 2 of *the deck*: the slides "Softmax Regression" by Nguyen Quoc Thai (AI VIET NAM).

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Last time one number was enough, because there were two classes. Today there are three and four. The five
#   steps of learning stay the same.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# **What you will do.** Turn scores into probabilities, derive one short gradient, and take the deck's two steps. Then train
# models with two, three and four classes. Run the cells from top to bottom, beginning with this one:

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.softmax import scenes
from helpers.models import logistic, softmax

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Scores to probabilities
#
# A *score* $z$ (also called logit) says how much the model favours a class. It can be any number. The panel turns three
# scores into three probabilities. The bars on the left show $e^z$; those on the right show the probabilities.
#
# 1. Make all three probabilities equal.
# 2. Raise one score by 1, then by 1 again. By what factor does its left bar grow each time?
# 3. Raise all three scores by 1. What changes on the right?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.ScoresPanel([1.0, 2.0, -0.5], None, scenes=scenes.SCORES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** No formula yet. Raise z0 in steps of 1 and point at its left bar: 1, 2.72, 7.39. Then raise all three
#   together.
# - **Ask:** Raise a score by 1: how many times as high is the left bar?
# - **Usual wrong answer:** "By 2." It grows by the factor e, about 2.72, wherever the score stands.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# **What you will learn.**
#
# - why four sigmoids are not enough for four classes, and what softmax does instead;
# - how scores, labels and parameters of many classes fit into vectors and one matrix;
# - why the derivative of the loss is $\hat{\mathbf{y}} - \mathbf{y}$;
# - what training looks like over the hours, in a plane and in a triangle.
#
# **What you need.** The five steps and the mean loss from `01_background`, the sigmoid and the cross-entropy from `02_sigmoid`.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The problem: from two classes to four
#
# The sigmoid turns any score $z \in (-\infty, \infty)$ into one number,
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}} \in (0, 1).$$
#
# This is enough for *binary classification*, with the classes $\lbrace 0, 1 \rbrace$. The first table is binary: hours above, class
# (pass) below. The second has four classes, $\lbrace 0, 1, 2, 3 \rbrace$: this is *multi-class classification*. The deck calls its
# second column Score. We say class, because here a score is $z$.

# %% slideshow={"slide_type": "fragment"}
binary, multi = data.PASS_BY_HOURS, data.SCORE_BY_HOURS
np.array([binary.features[:, 0], binary.y]), np.array([multi.features[:, 0], multi.y])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show the binary table first, then the other one, and wait. Do not name a new function yet.
# - **Ask:** A sigmoid gives one number between 0 and 1. How can it name four classes?
# - **Usual wrong answer:** "Cut it into quarters: up to 0.25 is class 0, and so on." That needs classes in an order.
#   Cat, dog and horse have no order.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Why not train one sigmoid for each class: "class 0 or not?", "class 1 or not?", and so on? Predict what happens at 1.75 hours.
# In the table, both neighbours of 1.75 hours have class 1.

# %% slideshow={"slide_type": "fragment"}
questions.ask("four-sigmoids")

# %% [markdown] slideshow={"slide_type": "fragment"}
# This cell trains the four sigmoids. It shows their outputs at 1.75 hours, and the sum of the outputs.

# %% slideshow={"slide_type": "fragment"}
runs = [descent.run(logistic, np.zeros(2), multi.x, multi.y == i, 0.5, 2000) for i in range(4)]
four = [run.theta for run in runs]
outputs = np.array([logistic.output([[1, 1.75]], theta)[0] for theta in four])
questions.reveal("four-sigmoids", outputs.round(4), round(float(outputs.sum()), 4))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Point at 1.5 and 2 hours in the table: both have class 1. Collect guesses before you run the cell.
# - **Ask:** What do the four outputs sum to?
# - **Usual wrong answer:** "To 1, they are probabilities." Each sigmoid learned its own question. The sum is 0.49.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The picture shows the four curves. Each sample is drawn at height 1, which the curve of its class should reach.

# %% slideshow={"slide_type": "fragment"}
hours, names = np.linspace(0, 5, 101), [f"class {k}" for k in range(4)]
figure, axes = figures.new_figure(width=6.6, height=3.1)
curves = figures.ClassCurves(axes, multi.features[:, 0], multi.y, names, hours)
curves.set(np.transpose([logistic.output(with_ones(hours), theta) for theta in four]))
figures.label(axes, "Four sigmoids, one for each class", "hours", "output")
panels.show(
    figure,
    "Four sigmoids over the hours. Class 0 falls from 1 to 0 and class 3 rises from 0 to 1."
    " Class 1 falls slowly, from 0.505 at 0 hours. Class 2 rises slowly, to 0.572 at 5 hours.",
)

# %% [markdown] slideshow={"slide_type": "fragment"} tags=["screen"]
# A sigmoid only rises or only falls, but classes 1 and 2 need a hill. Still, the four *rank* the classes well: at all eight
# samples the largest output belongs to the right class. Are the outputs probabilities? Look at their sums, one for each sample.

# %% slideshow={"slide_type": "fragment"}
outputs = np.array([logistic.output(multi.x, theta) for theta in four])
best = outputs.argmax(axis=0) == multi.y
questions.reveal("four-sigmoids", best, outputs.sum(axis=0).round(2))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Follow the curve of class 1 with the pointer, and stop at its two squares at the height 1. Then run the
#   last cell.
# - **Ask:** What shape should the curve of class 1 have? Does more training give it?
# - **Usual wrong answer:** "Yes, train longer." No training bends a sigmoid into a hill.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The softmax function
#
# Softmax makes probabilities $P_i$ from the scores $z_i$ in two steps:
#
# 1. Make each score positive and keep the order: take the exponential $e^{z_i}$.
# 2. Divide by the sum of the exponentials.
#
# $$P_i = f(z_i) = \frac{e^{z_i}}{\sum_j e^{z_j}}, \qquad 0 \leq f(z_i) \leq 1, \qquad \sum_i f(z_i) = 1.$$
#
# Two rules for this notebook: $e^z$ and $\log$ of a vector work entry by entry, and $\log$ is the natural logarithm.

# %% [markdown] slideshow={"slide_type": "fragment"}
# Compare this cell with the start of the panel. The largest score gets the largest share, but not everything: a *soft* maximum.

# %% slideshow={"slide_type": "fragment"}
z = np.array([1.0, 2.0, -0.5])
exp_z = np.exp(z)
exp_z.round(4), (exp_z / exp_z.sum()).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Ask before you show this slide. Then write 2.72, 7.39 and 0.61 under the scores, add them up and divide.
# - **Ask:** How would you turn the scores 1, 2 and −0.5 into three shares of a cake?
# - **Usual wrong answer:** "Divide each score by the sum, 2.5." Then the third share is negative. First make the scores
#   positive.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# A table of scores has shape $(n, k)$: a row for each of $n$ samples, a column for each of $k$ classes. To divide each row by
# its own sum you need one more NumPy option. `sum(axis=1)` sums each row; `keepdims=True` keeps the sums as a column, of shape
# $(n, 1)$. NumPy then divides row by row. Here, pages that three people read on two days become shares:

# %% slideshow={"slide_type": "skip"}
pages = np.array([[1.0, 3.0], [2.0, 2.0], [8.0, 2.0]])
pages / pages.sum(axis=1, keepdims=True)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.1: softmax of each row
#
# Write `softmax_rows(z)`. `z` has shape (n, k). Return the probabilities in the same shape.
#
# For example, `softmax_rows(np.array([[0.0, 0.0], [1.0, 0.0]]))` is about `[[0.5, 0.5], [0.7311, 0.2689]]`. Replace the three dots, run your
# cell, then run the check below it.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def softmax_rows(z):
    """Return the softmax of each row of z, shape (n, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("softmax_rows")

# %% [markdown] slideshow={"slide_type": "subslide"}
# Work this out on paper.

# %% slideshow={"slide_type": "fragment"}
questions.ask("as-likely-as-three")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Now test your answer. The first line decides what the notebook uses from here on: your function if it passed, the course's otherwise.
# Write your score in place of the 1. Is the last probability one half?

# %% slideshow={"slide_type": "fragment"}
softmax_rows = checks.use("softmax_rows")
score = 1
softmax_rows(np.array([[0, 0, 0, score]])).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** One minute on paper, without talking. Write three of their numbers on the board, then type one in.
# - **Ask:** Which score makes the fourth class as likely as the other three together?
# - **Usual wrong answer:** "3, because 1 + 1 + 1 = 3." Softmax adds exponentials, and $e^3$ is already 20. The answer
#   is log 3.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The bridge: two classes, one sigmoid
#
# For two classes you already know softmax. Give class 0 the score 0 and class 1 the score $z$. Then the probability of class 1 is
#
# $$\mathrm{softmax}([0, z])_1 = \frac{e^z}{e^0 + e^z} = \frac{1}{1 + e^{-z}} = \sigma(z).$$
#
# Move **z1**: the two curves stay together. Then move **z0**. How far does one curve move sideways?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.BridgePanel(z1=1.0, z0=0.0, scenes=scenes.BRIDGE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Write softmax of 0 and z on the board and divide above and below by $e^z$. Let them finish. Then set z0 to
#   2.
# - **Ask:** Class 0 gets the score 2. Which way does the curve of class 1 move, and how far?
# - **Usual wrong answer:** "To the left." It moves to the right by 2: class 1 must first catch up with class 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The same number added to all scores
#
# The panel showed $\mathrm{softmax}([z_0, z_1])_1 = \sigma(z_1 - z_0)$: only the difference of the scores counts. What follows for more classes?

# %% slideshow={"slide_type": "fragment"}
questions.ask("ten-more-for-all")

# %% [markdown] slideshow={"slide_type": "fragment"}
# <details class="answer"><summary>Answer</summary>
#
# Add a number $a$ to all scores. Each exponential grows by the factor $e^a$, and the factor cancels:
#
# $$\frac{e^{z_i + a}}{\sum_j e^{z_j + a}} = \frac{e^a \, e^{z_i}}{e^a \sum_j e^{z_j}} = \frac{e^{z_i}}{\sum_j e^{z_j}}.$$
#
# Programs use this freedom when scores are very large: see notebook 4.
#
# </details>
#
# The cell computes both, without the 10 and with it.

# %% slideshow={"slide_type": "fragment"}
questions.reveal("ten-more-for-all", softmax_rows(np.array([z, z + 10])).round(4))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Everybody chooses in silence, then hands up for each answer. Then write $e^{z+a} = e^a e^z$ on the board
#   and let them cancel.
# - **Ask:** Add 10 to every score. What happens to 0.25, 0.69 and 0.06?
# - **Usual wrong answer:** "They move together, because 11 and 12 are almost equal." Softmax looks at the difference,
#   and it is still 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The parameters: one column for each class
#
# The scores come from the sample. Each class $i$ has its own bias $b_i$ and weight $w_i$, and these form a column of $\theta$:
#
# $$\theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix}, \qquad
# \mathbf{x} = \begin{bmatrix} 1 \\ \text{hours} \end{bmatrix}, \qquad
# \mathbf{z} = \theta^T \mathbf{x}.$$
#
# So $\theta$ has shape $(d, k)$: $d$ parameters for each of $k$ classes. The deck's small tables have one sample of each class.
# The cell prints their samples as (hours, class), then the shape of $\theta$.

# %% slideshow={"slide_type": "fragment"}
for table in (data.ONE_OF_EACH_OF_TWO, data.ONE_OF_EACH_OF_THREE, data.ONE_OF_EACH_OF_FOUR):
    hours_of, n_classes = table.features[:, 0].tolist(), len(table.classes)
    print(*zip(hours_of, table.y.tolist(), strict=True))
    print(f"    #feature: 1, #class: {n_classes}, theta: {(2, n_classes)}")

# %% [markdown] slideshow={"slide_type": "fragment"}
# One product gives the scores of a whole table: a row for each sample, a column for each class. The deck starts with this $\theta$.

# %% slideshow={"slide_type": "fragment"}
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
(data.ONE_OF_EACH_OF_TWO.x @ theta).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw the matrix and uncover it column by column: every column is a small regression of its own. Write the
#   shapes down before you run the product.
# - **Ask:** Three classes instead of two. Does the matrix get another row or another column?
# - **Usual wrong answer:** "A row." Rows belong to the bias and the features, columns to the classes: (2, 3).
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The labels: one-hot
#
# The output is now a vector, so the label must become a vector too. It has a 1 at the position of the class and 0 elsewhere.
# This is the **one-hot** vector:
#
# $$\mathbf{y} = \begin{bmatrix} y_0 \\ \vdots \\ y_{k-1} \end{bmatrix}, \qquad y_i \in \lbrace 0, 1 \rbrace, \qquad \sum_i y_i = 1.$$
#
# The deck writes $C$ for the number of classes and calls the last entry $y_C$. Counting from 0, it is $y_{k-1}$.
# Two classes:
#
# $$y = 0 \rightarrow \mathbf{y} = \begin{bmatrix} 1 \\ 0 \end{bmatrix}, \qquad
# y = 1 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 1 \end{bmatrix}.$$
#
# Three classes:
#
# $$y = 0 \rightarrow \mathbf{y} = \begin{bmatrix} 1 \\ 0 \\ 0 \end{bmatrix}, \qquad
# y = 1 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 1 \\ 0 \end{bmatrix}, \qquad
# y = 2 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 0 \\ 1 \end{bmatrix}.$$
#
# The deck uses $y$ for both, so its $\mathbf{y} = [0]$ is a label. In the exercises, `labels` are whole numbers and `y` has one-hot rows; a table's `.y` holds whole numbers.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write "label 2 of 3 classes" on the board and hand the chalk to somebody. Show the vectors afterwards.
# - **Ask:** Three classes: which vector is the label 2?
# - **Usual wrong answer:** "[0, 1, 0], with the 1 in the second place." We count from 0, so label 2 is the third place.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.2: labels as one-hot rows
#
# Write `one_hot(labels, k)`. `labels` has shape (n,) and holds whole numbers from 0 to $k - 1$. Some classes may not occur.
# Return the one-hot rows, shape (n, k).
#
# For example, `one_hot(np.array([1, 0]), 3)` is `[[0, 1, 0], [1, 0, 0]]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def one_hot(labels, k):
    """Return a one-hot row for each label, shape (n, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("one_hot")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The loss: cross-entropy
#
# The output $\hat{\mathbf{y}}$ holds the probabilities $P_i$. The loss has one term for each class. With one-hot labels all terms look the same:
#
# $$L(\theta) = -y_1 \log \hat{y}_1 - y_0 \log \hat{y}_0 = -\sum_i y_i \log \hat{y}_i = -\mathbf{y}^T \log \hat{\mathbf{y}}.$$
#
# Take a sample of class 0 with the outputs 0.46 and 0.54. In code, the ending `_1` means "of sample 1": `y_1` is its whole vector $\mathbf{y}$, not the
# entry $y_1$. Which of the two terms is not zero?

# %% slideshow={"slide_type": "fragment"}
y_1, y_hat_1 = np.array([1.0, 0.0]), np.array([0.46, 0.54])
abs(y_1 * np.log(y_hat_1)).round(4), round(float(-y_1 @ np.log(y_hat_1)), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Only the term of the true class stays. So **the loss is $-\log$ of the probability of the true class**. A model that knows nothing
# gives each class the probability $1/k$, and its loss is $\log k$. For two, three and four classes:

# %% slideshow={"slide_type": "fragment"}
np.log([2, 3, 4]).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Compute both terms by hand with 0.46 and 0.54, then run. Keep log 2, log 3 and log 4 on the board: every
#   training from zeros starts there.
# - **Ask:** y is [1, 0]. Which term stays?
# - **Usual wrong answer:** "The one of 0.54, because it is larger." The label decides. 0.46 counts and costs 0.7765.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.3: the cross-entropy of a batch
#
# A *batch* is a set of samples. Write `cross_entropy(y_hat, y)` for a batch: `y_hat` holds probabilities, `y` one-hot rows, both of shape (n, k).
# Return the mean loss.
#
# For example, take `y_hat = np.array([[0.5, 0.5], [0.9, 0.1]])` and `y = np.array([[1, 0], [0, 1]])`. The losses are
# $-\log 0.5$ and $-\log 0.1$, and the mean is about 1.4979.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def cross_entropy(y_hat, y):
    """Return the mean loss of the batch."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("cross_entropy")

# %% [markdown] slideshow={"slide_type": "skip"}
# The notebook now uses both functions. `argmax(axis=1)` undoes the one-hot rows: it gives the position of the largest entry in each row.

# %% slideshow={"slide_type": "skip"}
one_hot, cross_entropy = checks.use("one_hot"), checks.use("cross_entropy")
one_hot(np.array([0, 2, 1, 1]), 3).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The derivative: why ŷ − y
#
# How does the loss change with the scores? Let $c$ be the true class. Put the softmax into the loss:
#
# $$L = -\log \hat{y}_c = -\log \frac{e^{z_c}}{\sum_j e^{z_j}} = -z_c + \log \sum_j e^{z_j}.$$
#
# Now take the derivative with respect to one score $z_i$:
#
# - the first term gives $-1$ if $i = c$ and $0$ otherwise, which is $-y_i$;
# - the logarithm of the sum gives $\dfrac{e^{z_i}}{\sum_j e^{z_j}}$, which is $\hat{y}_i$.
#
# $$\frac{\partial L}{\partial z_i} = \hat{y}_i - y_i.$$

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Derive it on the board, slowly. Ask for each of the two terms before you write it.
# - **Ask:** What is the derivative of log of the sum by one score?
# - **Usual wrong answer:** "One divided by the sum." The chain rule also gives $e^{z_i}$ above, and that makes it the
#   softmax.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The chain rule, once more, leads to $\theta$. The entry $\theta_{ri}$ (row $r$, class $i$) appears only in $z_i$, multiplied by $x_r$. So
#
# $$\frac{\partial L}{\partial \theta_{ri}} = x_r \, (\hat{y}_i - y_i), \qquad \text{all together:} \qquad
# \nabla_\theta L = \mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T.$$
#
# Follow the picture to the loss (solid), then back (dashed). What shape has each array with four classes?

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=8.8, height=3.0)
figures.flow(axes, d=2, k=4)
panels.show(
    figure,
    "Forward: sample x, shape (2,), and parameters θ, shape (2, 4), give scores z, shape (4,)."
    " Softmax gives probabilities ŷ, shape (4,). With the one-hot label y they give the loss L,"
    " one number. Back: ŷ − y, shape (4,), then x(ŷ − y)ᵀ, shape (2, 4), the shape of θ.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Walk along the solid arrows, then back along the dashed ones. Say each shape aloud.
# - **Ask:** Which shape must the gradient have, and why?
# - **Usual wrong answer:** "One number, like the loss." The update subtracts it from θ, so it needs the shape of θ.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Five steps in vector form
#
# 1. Pick a sample $(\mathbf{x}, \mathbf{y})$ from the training data.
# 2. Compute the output: $\mathbf{z} = \theta^T \mathbf{x}$, then $\mathbf{d} = [1 \dots 1] \, e^{\mathbf{z}}$, then
#    $\hat{\mathbf{y}} = e^{\mathbf{z}} \oslash \mathbf{d}$.
# 3. Compute the loss: $L(\theta) = -\mathbf{y}^T \log \hat{\mathbf{y}}$.
# 4. Compute the derivative: $\nabla_\theta L = \mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T$.
# 5. Update the parameters: $\theta \leftarrow \theta - \eta \nabla_\theta L$, with the learning rate $\eta$.
#
# Three symbols are the deck's. Its bold $\mathbf{d}$ is the sum of the exponentials, not the number $d$ of parameters (in code, `total`). The sign $\oslash$ is
# *Hadamard division*, entry by entry: NumPy's `/`. And $L'_\theta$ is $\nabla_\theta L$.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the formulas and let the class dictate the five steps from notebook 2. Only the division sign and the
#   row of ones need you.
# - **Ask:** What is the row [1 1 1] times a column?
# - **Usual wrong answer:** "The same column." A row times a column is one number, here the sum.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The first step: half an hour
#
# The deck takes the first row of the binary table:
#
# $$\mathbf{x}^T = [1 \quad 0.5], \quad y = 0 \rightarrow \mathbf{y}^T = [1 \quad 0], \quad
# \theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix} = \begin{bmatrix} 0.1 & 0.2 \\ 0.3 & 0.4 \end{bmatrix}, \quad \eta = 0.1.$$
#
# **Step 1, pick the sample.**

# %% slideshow={"slide_type": "fragment"}
x_1, y_1 = np.array([1.0, 0.5]), np.array([1.0, 0.0])
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
x_1, y_1

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 2, compute the output.** First the scores, $0.1 + 0.3 \cdot 0.5$ and $0.2 + 0.4 \cdot 0.5$. Then the exponentials, their sum, and the probabilities.

# %% slideshow={"slide_type": "fragment"}
z_1 = x_1 @ theta
exp_z = np.exp(z_1)
total = np.ones(2) @ exp_z
y_hat_1 = exp_z / total
z_1.round(4), exp_z.round(4), round(float(total), 4), y_hat_1.round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Pencils first: 0.1 + 0.3 · 0.5, then 0.2 + 0.4 · 0.5. Then run both cells.
# - **Ask:** Which class does the model favour, and is it right?
# - **Usual wrong answer:** "0.25 and 0.40, so 40 percent for class 1." Those are scores. It is 54 percent, for the
#   wrong class.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 3, compute the loss.** It is $-\log 0.46257$, a little more than $\log 2 = 0.6931$, the loss of a model that knows nothing.

# %% slideshow={"slide_type": "fragment"}
loss_1 = float(-y_1 @ np.log(y_hat_1))
round(loss_1, 6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Before steps 4 and 5: which way will $\theta$ move?

# %% slideshow={"slide_type": "fragment"}
questions.ask("which-column-gains")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at 0.46257 and take minus its log. Then vote with one to four fingers, all at the same moment.
# - **Ask:** Which entries of θ will this step increase?
# - **Usual wrong answer:** "All of them, because the loss must fall." If both scores rise together, nothing changes.
#   One column must gain on the other.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 4, compute the derivative.** `np.outer` multiplies each entry of $\mathbf{x}$ by each error.

# %% slideshow={"slide_type": "fragment"}
gradient_1 = np.outer(x_1, y_hat_1 - y_1)
questions.reveal("which-column-gains", gradient_1.round(6))

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 5, update the parameters** with $\eta = 0.1$. (If you have the deck open: its numbers differ. The section "Two learning rates in one deck" says why.)

# %% slideshow={"slide_type": "fragment"}
questions.reveal("which-column-gains", (theta - 0.1 * gradient_1).round(6))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Write the column (1, 0.5) on the left and the row (−0.54, 0.54) on top, like a multiplication table. Let
#   the class fill the four fields.
# - **Ask:** What shape has a column times a row?
# - **Usual wrong answer:** "One number, as in a dot product." That is a row times a column. This is a table with the
#   shape of θ.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Is the gradient right?
#
# Test the formula: change one entry of $\theta$ by a millionth and measure how much the loss changes (a *finite difference*).
# For $w_1$, in row 1 and column 1, the formula gives 0.268715. (`x_1[None]` is a table with the one row `x_1`.)

# %% slideshow={"slide_type": "fragment"}
nudged = theta.copy()
nudged[1, 1] += 1e-6
loss_nudged = cross_entropy(softmax_rows(x_1[None] @ nudged), y_1[None])
round(float((loss_nudged - loss_1) / 1e-6), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Another test: **each row of the gradient sums to 0**, because the entries of $\hat{\mathbf{y}}$ sum to 1 and those of $\mathbf{y}$ do too.
# What does this mean for $\theta$?

# %% slideshow={"slide_type": "fragment"}
questions.ask("sum-of-the-biases")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The cell adds up each row of $\theta$ after the first step.

# %% slideshow={"slide_type": "fragment"}
questions.reveal("sum-of-the-biases", (theta - 0.1 * gradient_1).sum(axis=1).round(6))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Point at 1e-6, the only thing that changes, and run. Then add up the rows of the gradient aloud. Collect
#   three answers to the question.
# - **Ask:** b₀ + b₁ starts at 0.3. What is it after a thousand steps?
# - **Usual wrong answer:** "0, like the rows of the gradient." The gradient's rows sum to 0, so this sum never changes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The second step: one hour
#
# The deck takes the second row of the table, $\mathbf{x}^T = [1 \quad 1.0]$ with $y = 0$, and starts again from the first $\theta$. This step is yours.
#
# ### Exercise 3.4: the second step
#
# Take the five steps for this sample with $\eta = 0.1$. Write the new $\theta$ in place of the three dots, as
# `np.array([[..., ...], [..., ...]])`. You may compute it in Python or on paper; four decimals are enough.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
second_theta = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("second_theta")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The ledger shows every number of a step. Choose sample 2 and tick *hide the numbers*: then you type each row, and the ledger checks it. Its
# row "z − m" subtracts the largest score m. You know that this changes no probability.

# %% slideshow={"slide_type": "fragment"}
names = ["b0", "b1", "w0", "w1"]
panels.LedgerPanel(softmax, binary, [[0.1, 0.2], [0.3, 0.4]], names, scenes=scenes.LEDGER)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Choose sample 2. Press Next row only when somebody has named the next formula. At the end choose all
#   samples.
# - **Ask:** Which rows sum to 1, and which to 0?
# - **Usual wrong answer:** "The scores sum to 1." Only ŷ and y do. The error and each row of the gradient sum to 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Two learning rates in one deck
#
# The deck rounds the gradient of the first step to $\begin{bmatrix} -0.54 & 0.54 \\ -0.27 & 0.27 \end{bmatrix}$.
# All its slides say $\eta = 0.1$, but its code uses $\eta = 0.01$. The deck's new $\theta$ come from the code:
# $\begin{bmatrix} 0.105 & 0.194 \\ 0.302 & 0.397 \end{bmatrix}$ after half an hour (0.194 and 0.302 are cut, not rounded), and
# $\begin{bmatrix} 0.10549834 & 0.19450166 \\ 0.30549834 & 0.39450166 \end{bmatrix}$ after one hour, rounded to
# $\begin{bmatrix} 0.105 & 0.195 \\ 0.305 & 0.395 \end{bmatrix}$ on the slide. For the second step the deck also prints
# the output 0.450166 and 0.549834, the loss 0.79813887 and the gradient $\pm 0.549834$ (or $\pm 0.55$). The cell takes both steps with both rates.

# %% slideshow={"slide_type": "fragment"}
for x_i in ([1.0, 0.5], [1.0, 1.0]):
    for learning_rate in (0.01, 0.1):
        step = descent.step(softmax, theta, [x_i], [0], learning_rate)
        print(f"x = {x_i}, η = {learning_rate}: {step.theta_new.round(6).tolist()}")
step.y_hat.round(6), step.loss.round(6), step.gradient.round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Somebody with the deck open will have objected by now. Show the four lines, and let the class find the
#   deck's two.
# - **Ask:** Our first result and the deck's do not agree. Who made the mistake?
# - **Usual wrong answer:** "We did." Not this time. The deck's θ comes from η = 0.01, and two digits are cut.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Two students are not in the table: one studied **0.25** hours, the other **4.5**. The prediction is the class with the largest probability.
# The cell uses $\theta$ after the second step, first with $\eta = 0.01$, then with $\eta = 0.1$.

# %% slideshow={"slide_type": "fragment"}
asked = np.array([[1.0, 0.25], [1.0, 4.5]])
for learning_rate in (0.01, 0.1):
    y_hat = softmax_rows(asked @ (theta - learning_rate * step.gradient))
    print(f"η = {learning_rate}: {y_hat.round(3).tolist()}, classes {y_hat.argmax(axis=1)}")

# %% [markdown] slideshow={"slide_type": "fragment"}
# With $\eta = 0.01$ both students pass, as in the deck. With $\eta = 0.1$ class 0 leads in both rows of $\theta$, so both fail. Neither answer is
# useful: **one step is not training**.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote first: pass or fail for a quarter of an hour, pass or fail for four and a half. Then run.
# - **Ask:** What does the deck's θ say about the two students?
# - **Usual wrong answer:** "0.25 hours fails, we have just trained it." After one step of 0.01, pass still leads with
#   0.53.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Two classes
#
# The next panel can learn from one sample or from all four. The deck learns from one. Is that good for the others?

# %% slideshow={"slide_type": "fragment"}
questions.ask("one-sample-and-the-rest")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** This question splits the room. Let two people argue for half a minute, then click.
# - **Ask:** One step on one sample: what happens to the mean loss of all four?
# - **Usual wrong answer:** "It falls, because a small step always goes down." The loss of that sample falls. The mean
#   rises from 0.6748 to 0.6820.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Left: the probability of each class over the hours. Right: the mean loss. The sliders are arranged like the entries of $\theta$.
#
# 1. In **learn from**, choose "only x = [1.0, 0.5], y = 0" and press **Step** once. Does the mean loss fall?
# 2. **Reset**. Press **Step** with all samples until one of the two answers changes.
# 3. Press **Run**. What are the answers for 0.25 and 4.5 hours now?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.SoftmaxPanel(binary, [[0.1, 0.2], [0.3, 0.4]], learning_rate=0.1, scenes=scenes.TWO_CLASSES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** A sample waits at the height 1 until the curve of its class comes up. One step on the first sample, then
#   Reset, all samples, and the class counts the steps aloud.
# - **Ask:** How many steps until the answer for 0.25 hours changes?
# - **Usual wrong answer:** "Two or three." It takes thirteen with η = 0.1. A step is a small change, not a decision.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## From one sample to all of them
#
# For a table of samples, $\hat{\mathbf{y}} - \mathbf{y}$ becomes a matrix with a row for each sample. The gradient of the mean loss is the mean of the samples' gradients.
#
# ### Exercise 3.5: the gradient of a batch
#
# Write `softmax_gradient(x, y_hat, y)`. `x` has shape (n, d), with a leading 1 in each row; `y_hat` and `y` have shape (n, k).
# Return the gradient of the mean loss, shape (d, k).
#
# For example, with `x = np.array([[1.0, 2.0], [1.0, 4.0]])`, `y_hat = np.array([[0.5, 0.5], [0.5, 0.5]])` and
# `y = np.array([[1, 0], [0, 1]])` it is `[[0, 0], [0.5, -0.5]]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def softmax_gradient(x, y_hat, y):
    """Return the gradient of the mean loss, shape (d, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("softmax_gradient")

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.6: training, from labels to θ
#
# Write `train_softmax(x, labels, k, learning_rate, steps)`. Start with $\theta = 0$, shape (d, k). In each step use the gradient of the mean loss
# of all samples. Return the last $\theta$. You may call your functions from
# above.
#
# For example, `train_softmax(binary.x, binary.y, 2, 0.5, 1)` is `[[0, 0], [-0.125, 0.125]]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_softmax(x, labels, k, learning_rate, steps):
    """Return theta, shape (d, k), after the steps."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_softmax")

# %% [markdown] slideshow={"slide_type": "skip"}
# A thousand steps on the binary table give the two students different answers. The largest *score* is enough here, because softmax
# keeps the order of the scores.

# %% slideshow={"slide_type": "skip"}
softmax_gradient, train_softmax = checks.use("softmax_gradient"), checks.use("train_softmax")
theta_two = train_softmax(binary.x, binary.y, 2, 0.5, 1000)
theta_two.round(4), (asked @ theta_two).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Four classes
#
# Now all four classes, starting at $\theta = 0$. You can predict the first step without a computer.

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-step-of-the-biases")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** No computing, only counting: two samples of each class, four equal probabilities. One minute, then vote.
# - **Ask:** θ = 0 and all eight samples. What does the first step do to the biases?
# - **Usual wrong answer:** "It raises them, because ¼ is too small." It is too small for two samples and too large for
#   six.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Four classes need eight sliders; nothing else is new. At the start all probabilities are ¼, and the loss is $\log 4 = 1.3863$.
#
# 1. Press **Step** once and look at the four biases. Then press **Run** and watch classes 1 and 2.
# 2. Which class does the model predict at 0.25 h, and which at 4.5 h?
# 3. **Reset**, choose "one sample after the other", and press **Step** several times. Which curve rises at the ring?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
zeros = np.zeros((2, 4))
panels.SoftmaxPanel(multi, zeros, 0.5, reach=20, grain=0.2, scenes=scenes.FOUR_CLASSES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** One Step, and point at the biases. Then Run, with the pointer on the curve of class 1. Last, one sample
#   after the other.
# - **Ask:** All four scores are straight lines. Can a probability become a hill?
# - **Usual wrong answer:** "No, lines stay lines." Run the panel, and ask again at the next picture.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Your training loop takes 2000 steps. Compare the mean loss with $\log 4$, and the predictions with the labels 0, 0, 1, 1, 2, 2, 3, 3.

# %% slideshow={"slide_type": "fragment"}
theta_four = train_softmax(multi.x, multi.y, 4, 0.5, 2000)
y_hat = softmax_rows(multi.x @ theta_four)
loss = cross_entropy(y_hat, one_hot(multi.y, 4))
round(float(loss), 4), y_hat.argmax(axis=1), (asked @ theta_four).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "fragment"} tags=["screen"]
# **Why hills?** Each score is a straight line over the hours. The highest line wins, and each class wins on its own interval of hours.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.6, height=3.0)
scores = with_ones(hours) @ theta_four
for i, style in enumerate(["-", "--", "-.", ":"]):
    color = figures.CLASS_COLORS[i]
    figures.line(axes, hours, scores[:, i], color=color, style=style, label=f"class {i}")
axes.legend(frameon=False)
figures.label(axes, "The scores of the four classes after training", "hours", "z")
panels.show(
    figure,
    "Four straight lines over the hours. From left to right, the highest line is that of class 0,"
    " then class 1, class 2 and class 3.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hold the pointer upright and move it from left to right. The class names the highest line wherever you
#   stop.
# - **Ask:** Where does the prediction change from class 0 to class 1?
# - **Usual wrong answer:** "Where the line of class 1 crosses zero." Where it crosses the line of class 0, near 1.23
#   hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Three classes in the plane
#
# Now two features: fifteen invented students, with their study and their sleep in hours above the mean. The classes are fail, pass
# and honours. Each class has a bias and two weights, so $\theta$ has shape (3, 3). Here is what your training loop learns, and how many of
# the fifteen it gets right.

# %% slideshow={"slide_type": "fragment"}
students = data.RESULT_BY_STUDY_AND_SLEEP
theta_plane = train_softmax(students.x, students.y, 3, 0.5, 1000)
theta_plane.round(2), int(((students.x @ theta_plane).argmax(axis=1) == students.y).sum())

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the nine parameters as a matrix on the board: one column for each class, one row for each of bias,
#   study and sleep.
# - **Ask:** Which class gains most from more sleep?
# - **Usual wrong answer:** "Pass, it is in the middle." Read the last row: the largest weight is that of honours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Each class wins in a region. On the line between two regions, two scores are equal. A wide ring means a large loss.
# The panel starts from another $\theta$, so it ends at other numbers, with the same regions.
#
# 1. Drag a bias. How do the lines move? Then drag a weight.
# 2. Press **Run**. How many samples stay wrong? Can you get more of them right by hand, and what does the loss do then?
# 3. Tick **add my sample**, choose its **class**, and move **study** and **sleep** until it lies deep in the region of another class. Press **Run** again. What do the lines do?
# 4. Untick your sample and press **Run**. Then raise **λ** and press **Run** again. λ adds $\frac{\lambda}{2}$ times the sum of the squared weights to the loss, so large weights cost something. What
#    happens to the weights?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.PlanePanel(students, scenes=scenes.PLANE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Drag b0 first, then one weight. Run, and point at the widest rings. Then add a sample of class fail deep in
#   the region of honours.
# - **Ask:** What does a bias do to the lines, and what does a weight do?
# - **Usual wrong answer:** "Both turn them." A bias shifts lines without turning them. A weight turns them. After Run, 11 of 15
#   are right (loss 0.435). By hand 13 are possible, with a larger loss: the loss counts how wrong, not how many.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The simplex: three probabilities in a triangle
#
# Three probabilities sum to 1, so two of them fix the third. This lets you draw them as a point in a triangle, the *probability simplex*. In a corner, one class has probability 1; in the middle all three are equal. The grey lines separate the predictions.

# %% slideshow={"slide_type": "fragment"}
questions.ask("which-corner-first")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw the triangle and place [0.5, 0.5, 0] together, half-way along one side. Then vote and click.
# - **Ask:** All three samples lie in the middle. Where does the first step move them?
# - **Usual wrong answer:** "Each to its own corner." At first the sample at 3 hours pulls hardest, so all three move
#   towards class 2.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Left: the probabilities over the hours, with one sample of each of three classes. Middle: the same probabilities in the triangle; the black curve runs from 0 to
# 5 hours. Right: the loss.
#
# 1. Press **Step** once. Where do the three samples go? Which weight grew?
# 2. Continue with **Step**. After how many steps is each sample in its own third?
# 3. Press **Run**, then **Stop**. Drag $w_2$ slowly down. Which sample leaves its corner?
#
# The samples never quite reach their corners: a probability of 1 needs infinite scores. So $\theta$ grows without end, as in notebook 2.

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
three = data.ONE_OF_EACH_OF_THREE
panels.SimplexPanel(three, np.zeros((2, 3)), learning_rate=0.5, scenes=scenes.SIMPLEX)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Say which picture is which. Step, and the class counts aloud. Then Run, Stop, and drag w2 down slowly.
# - **Ask:** How many steps until every sample has reached its third?
# - **Usual wrong answer:** "After one or two." Class 2 at once, class 0 after 7 steps, class 1 only after 18.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Temperature: all scores times a number
#
# Adding a number to all scores changes nothing. What about multiplying?

# %% slideshow={"slide_type": "fragment"}
questions.ask("all-times-five")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Move **s** from 0 to 10. Which $s$ makes the probabilities equal? What happens at the other end? Then set z0 to 2, the score of
# class 1, and move **s** again.

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.ScoresPanel([1.0, 2.0, -0.5], None, times=1, scenes=scenes.TEMPERATURE)

# %% [markdown] slideshow={"slide_type": "fragment"} tags=["screen"]
# The order of the classes never changes for $s > 0$. The number $T = 1/s$ is called the **temperature**. Language models use
# it: a high $T$ gives more varied words, a low $T$ almost always the most likely word.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Vote, then move s up to 10 and back to 0.2. Name the temperature only after they have seen both ends.
# - **Ask:** Multiply all scores by 5. Do the probabilities come closer together or move apart?
# - **Usual wrong answer:** "Neither, as with adding." Adding keeps the differences, multiplying stretches them.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"} tags=["deeper"]
# ## Going deeper: one column too many

# %% [markdown] slideshow={"slide_type": "skip"}
# Adding a number to all scores changes nothing. So adding one *column* to every column of $\theta$ changes nothing either. Here $[5, -2]$ is added to both columns of the deck's start:

# %% slideshow={"slide_type": "skip"}
other = theta + np.array([[5.0], [-2.0]])
softmax_rows(binary.x @ theta).round(4), softmax_rows(binary.x @ other).round(4)

# %% [markdown] slideshow={"slide_type": "skip"}
# So a whole column of $\theta$ is free: $k - 1$ columns describe everything. Subtract the first column from both: class 0 gets the score 0, and one column stays. It is
# the $\theta$ of **logistic regression**. The free column does no harm in training: without λ no step moves along the free direction, because the rows of the gradient sum to 0. Both rows below are the probability of class 1.

# %% slideshow={"slide_type": "skip"}
p_sigmoid = logistic.output(binary.x, theta[:, 1] - theta[:, 0])
np.array([p_sigmoid, softmax_rows(binary.x @ theta)[:, 1]]).round(4)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - **Softmax** turns scores into probabilities: $e^{z_i}$ divided by the sum. With two classes it is the sigmoid of $z_1 - z_0$.
# - Adding a number to all scores changes nothing. Multiplying them changes the temperature.
# - $\theta$ has a column for each class, and a **one-hot** vector has a place for each class.
# - The **cross-entropy** is $-\log$ of the probability of the true class. Its derivative with respect to the scores is $\hat{\mathbf{y}} - \mathbf{y}$.
# - The gradient is $\mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T$, and each of its rows sums to 0.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the right half of each line and let the class finish the sentence.
# - **Ask:** Which single line would you take into the exam?
# - **Usual wrong answer:** "The softmax formula." The gradient, error times x, drove every training today.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# In notebook 4 you write the deck's program: `convert_one_hot`, `softmax_function`, `predict`, `compute_loss`, `compute_gradient` and `update_weight`. The
# next cell shows which exercises you have finished. A small file beside the notebook remembers them.

# %% slideshow={"slide_type": "skip"}
checks.progress("03_softmax")

# %% [markdown] slideshow={"slide_type": "skip"}
# ## On your own
#
# 1. Take the five steps for the third row of the binary table, $\mathbf{x}^T = [1 \quad 1.5]$ and $y = 1$. Which sign has each entry of the gradient, and why?
# 2. In the four-class panel, find a $\theta$ by hand that gets all eight samples right. Start with the weights 0, 1, 2, 3. At which hours must neighbouring scores be equal?
# 3. Derive $\hat{y} - y$ for the sigmoid again, from the bridge and this notebook's derivative.
# ## Further reading
#
# - Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM: the deck.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), section 6.2.2.3 (softmax units).
# - Bishop, [*Pattern Recognition and Machine Learning*](https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/), section 4.3.4 (multiclass logistic regression).
