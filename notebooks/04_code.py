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
# The formulas are known; now they become six short functions. At the end of this notebook the same six functions
# tell penguins apart and read handwritten digits.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Six functions today, none with more than two lines inside. At the end the same six read handwriting, and we
#   have broken three of them on the way.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **What you will do.** Write softmax regression in NumPy, one function at a time, and check each of them. Then break three
# of them on purpose, mend them, and train on four tables: two small ones, 342 penguins and 1,797 digits.
#
# **What you will learn.**
#
# - how each formula becomes a line of NumPy, and how to check that line against something else;
# - why correct formulas can still make fragile code, and how to make it robust;
# - what shapes such as $(n,)$, $(n, 1)$ and $(n, k)$ do to each other, and why NumPy does not always warn you;
# - how to train, and how to judge honestly what was learned.
#
# **What you need.** The third notebook: scores, softmax, one-hot labels, cross-entropy, and the five steps.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** One breath for each bullet. Stay with the second one: correct formulas, fragile code.
# - **Ask:** A program runs without a message. How do you know that it is right?
# - **Usual wrong answer:** "The numbers look sensible." So will the wrong ones, a quarter of an hour from now. Every
#   function gets a check against something else.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# As before we need NumPy and the course's helpers. They bring the tables, the pictures and the panels, the questions, a
# checker for the exercises at the end, and a model to compare with. The softmax regression itself we write here, all of it.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.data.features import grid
from helpers.lessons.code import scenes
from helpers.models import softmax as reference

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The example
#
# One student studied one hour and failed. With the leading 1 for the bias, the sample is a row $x^T = [1 \;\; 1.0]$, and its label
# is class 0. Mind the double brackets: `x` is a table of one row, with the shape $(1, 2)$.

# %% slideshow={"slide_type": "fragment"}
x = np.array([[1.0, 1.0]])
Y = np.array([0])
x, Y

# %% [markdown] slideshow={"slide_type": "fragment"}
# The parameters begin where the third notebook began. The first row holds the two biases, the second row the two weights,
# and each class has its own column:
#
# $$\theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix}
# = \begin{bmatrix} 0.1 & 0.2 \\ 0.3 & 0.4 \end{bmatrix}.$$

# %% slideshow={"slide_type": "fragment"}
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
theta

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Count the brackets of x aloud before you run it. θ is the one from last time.
# - **Ask:** What shape has x, and what shape would it have with one pair of brackets?
# - **Usual wrong answer:** "The same, (2,)." Two pairs make a table with one row, (1, 2); one pair makes a plain list,
#   (2,).
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 1: `convert_one_hot(y, k)`
#
# From $n$ labels to a table of the shape $(n, k)$, with a 1 in the column of each label's class. A neat way: row $i$ of the
# identity matrix is exactly the one-hot row of class $i$, so we only have to pick rows.


# %% slideshow={"slide_type": "fragment"}
def convert_one_hot(y, k):
    return np.eye(k)[y]


# %% [markdown] slideshow={"slide_type": "fragment"}
# Our example has two classes and one label. Look for the 1 in column 0.

# %% slideshow={"slide_type": "fragment"}
n_classes = 2
Y_one_hot = convert_one_hot(Y, n_classes)
Y_one_hot

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the identity matrix on the board and put a finger on row 0. The body is one line; let somebody dictate
#   it.
# - **Ask:** And the label 2, when there are only two classes?
# - **Usual wrong answer:** "A row of zeros." An IndexError: there is no row 2. Be glad of it, silence would be worse.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The deck goes on with the first row alone, `y = Y_one_hot[0]` (and prints it with one bracket too many). A single row happens
# to work while there is a single sample.

# %% slideshow={"slide_type": "fragment"}
x, Y_one_hot[0]

# %% [markdown] slideshow={"slide_type": "fragment"}
# We keep the whole table: one row a sample, in `x` as in `y`. It prints almost the same, and it will still
# be right for a hundred samples.

# %% slideshow={"slide_type": "fragment"}
y = Y_one_hot
x.shape, y.shape

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check.** Going there and back again must change nothing: the position of the largest entry (`argmax`) of each one-hot row
# is the label that it came from. Four labels, four classes:

# %% slideshow={"slide_type": "fragment"}
some_labels = np.array([2, 0, 3, 1])
convert_one_hot(some_labels, 4).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** The two prints look alike: pointer on the extra bracket. Then keep the table, and run the check.
# - **Ask:** Does the single row do any harm?
# - **Usual wrong answer:** "No, it works." Because there is one sample. With a hundred, each would be compared with the
#   label of the first.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 2: `softmax_function(z)`
#
# Take the exponential of each score, then divide by their sum. In the deck's vector form, with $\oslash$ for the division
# element by element,
#
# $$d = [1 \dots 1]\, e^{z}, \qquad \hat{y} = e^{z} \oslash d.$$


# %% slideshow={"slide_type": "fragment"}
def softmax_function(z):
    e = np.exp(z)
    return e / e.sum()


# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check**, with two facts that you know. The outputs sum to 1; and adding the same number to every score changes nothing,
# so both rows below must agree.

# %% slideshow={"slide_type": "fragment"}
print(softmax_function(np.array([0.4, 0.6])))
print(softmax_function(np.array([0.4, 0.6]) + 5))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Type it from the class's dictation. If somebody spots the weak point already, thank them and ask for ten
#   minutes' silence.
# - **Ask:** How can we check it without knowing a single right answer?
# - **Usual wrong answer:** "We need an example with a solution." Two facts will do: the sum is 1, and adding 5 to all
#   scores changes nothing.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 3: `predict(x, theta)`
#
# On paper one sample is a column and the scores are $z = \theta^T x$. In code the samples are rows, and the same scores are
# `x @ theta`: a row for each sample, a column for each class. The function returns both the scores and the probabilities.


# %% slideshow={"slide_type": "fragment"}
def predict(x, theta):
    z = x @ theta
    return z, softmax_function(z)


# %% [markdown] slideshow={"slide_type": "fragment"}
# By hand: $0.1 + 0.3 = 0.4$ and $0.2 + 0.4 = 0.6$. The second array says: 45 % for "fail", 55 % for "pass".

# %% slideshow={"slide_type": "fragment"}
z, y_hat = predict(x, theta)
z, y_hat

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check** against the course's own model, which was written and tested apart from this notebook. `True` is good.

# %% slideshow={"slide_type": "fragment"}
np.allclose(y_hat, reference.output(x, theta))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Both scores on the board first, 0.1 + 0.3 and 0.2 + 0.4. Then run.
# - **Ask:** On paper it is θᵀx, here `x @ theta`. Which one is wrong?
# - **Usual wrong answer:** "One of them must be transposed." Neither is wrong: on paper a sample is a column, here it is
#   a row.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 4: `compute_loss(y_hat, y)`
#
# The cross-entropy $L(\theta) = -y^T \log \hat{y}$ keeps one term only, the one of the true class. So first let the one-hot
# row pick that probability, then take its logarithm. Summing along axis 1 gives one loss for each row: the shape $(n,)$.


# %% slideshow={"slide_type": "fragment"}
def compute_loss(y_hat, y):
    of_true_class = (y * y_hat).sum(axis=1)
    return -np.log(of_true_class)


# %% [markdown] slideshow={"slide_type": "fragment"}
# The true class got 0.450166. Is the loss its negative logarithm?

# %% slideshow={"slide_type": "fragment"}
loss = compute_loss(y_hat, y)
loss

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check.** Turn it round: $e^{-L}$ must give that probability back.

# %% slideshow={"slide_type": "fragment"}
np.exp(-loss)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Two lines: pick, then log. Run the loss, and let somebody say what the check must give before it appears.
# - **Ask:** What is left of a row of `y * y_hat`?
# - **Usual wrong answer:** "The larger probability." The one of the true class, larger or not: here 0.450166.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 5: `compute_gradient(y_hat, y, x)`
#
# For one sample, $\nabla_\theta L = x(\hat{y} - y)^T$: a column times a row, which is a table of the shape (features, classes),
# like $\theta$ itself. With samples as rows, the same product reads `x.T @ (y_hat - y)`.


# %% slideshow={"slide_type": "fragment"}
def compute_gradient(y_hat, y, x):
    error = y_hat - y
    return x.T @ error


# %% [markdown] slideshow={"slide_type": "fragment"}
# Both rows are equal, because both features are 1 here. And each row sums to zero: what one class gains, the others lose.
# The slide rounds the four numbers to $\pm 0.55$.

# %% slideshow={"slide_type": "fragment"}
gradient = compute_gradient(y_hat, y, x)
gradient

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check**, as always with a gradient, by a nudge: let $w_1$ grow by a millionth and see by how much the loss grows.
# It should be 0.549834 times as much.

# %% slideshow={"slide_type": "fragment"}
nudged = theta + np.array([[0, 0], [0, 1e-6]])
growth = compute_loss(predict(x, nudged)[1], y) - loss
(growth / 1e-6).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the shapes on the board, (2, 1) times (1, 2). Run it, ask, then run the nudge.
# - **Ask:** How would you test a gradient if you did not trust the formula?
# - **Usual wrong answer:** "Derive it again." You would repeat the same slip. Nudge one number by a millionth and
#   measure: 0.5498.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Function 6: `update_weight(theta, gradient, learning_rate)`
#
# The last step, $\theta \leftarrow \theta - \eta \nabla_\theta L$, is the same as for a line. The function returns a new table
# and leaves the one it was given alone; further down you will see why that matters.


# %% slideshow={"slide_type": "fragment"}
def update_weight(theta, gradient, learning_rate):
    return theta - learning_rate * gradient


# %% [markdown] slideshow={"slide_type": "fragment"}
# The deck's code uses $\eta = 0.01$. Column 0, the true class, should go up; column 1 should go down.

# %% slideshow={"slide_type": "fragment"}
learning_rate = 0.01
theta_new = update_weight(theta, gradient, learning_rate)
theta_new

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Pointer on the minus sign, then on `return`. Ask before you run the step.
# - **Ask:** The sample is of class 0. Which column of θ goes up?
# - **Usual wrong answer:** "Column 1, it has the larger probability." Column 0, the true one: 0.1 becomes 0.1055.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# A friendly note: the slides beside this code say $\eta = 0.1$, but the result they show, rounded to
# `[[0.105, 0.195], [0.305, 0.395]]`, is that of the code's 0.01. With 0.1 the step is ten times as long:

# %% slideshow={"slide_type": "fragment"}
update_weight(theta, gradient, 0.1)

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check.** Did the step help? The loss of the sample before, and after:

# %% slideshow={"slide_type": "fragment"}
loss_new = compute_loss(predict(x, theta_new)[1], y)
f"{loss[0]:.6f} -> {loss_new[0]:.6f}"

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let somebody with the deck read out η from the slide. Then both results, and the loss before and after.
# - **Ask:** The slide shows 0.105. With which η was it computed?
# - **Usual wrong answer:** "0.1, it says so." That would give 0.155. It was 0.01, the value in the code beside it.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Six functions, one step of learning. Here it is in one cell, for the deck's other sample: half an hour, failed, from the same start.
# The slide shows `[[0.105, 0.194], [0.302, 0.397]]`, two of its digits cut rather than rounded: 0.1946 would be 0.195,
# and 0.3027 would be 0.303.

# %% slideshow={"slide_type": "fragment"}
x_half = np.array([[1.0, 0.5]])
z_half, y_hat_half = predict(x_half, theta)
gradient_half = compute_gradient(y_hat_half, y, x_half)
update_weight(theta, gradient_half, 0.01)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Same six, other sample. The class names the function behind each line before you run it.
# - **Ask:** We get 0.19463, the slide has 0.194. Is that rounding?
# - **Usual wrong answer:** "Yes, to three digits." Rounded it would be 0.195. It was cut.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### A ledger to check against
#
# Six functions, one step. This ledger takes a step with three classes, and shows what each of your functions should return on the way.
# Move the sliders, pick a row, call your own function with the same numbers, and compare. For one sample they all agree. Then choose
# *all samples*: which functions no longer do, and why?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** They work for five minutes alone: their functions in a new cell, the ledger beside it, first one sample, then
#   all samples.
# - **Ask:** With all samples, which of your functions will not agree?
# - **Usual wrong answer:** "None, they take tables." `softmax_function` shares one sum over the table, so `predict` is
#   off too; and `compute_gradient` adds up where the ledger takes the mean.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Each time, before you press **Next row**: which of your functions makes it?

# %% slideshow={"slide_type": "fragment"}
names = ["b0", "b1", "b2", "w0", "w1", "w2"]
three = data.ONE_OF_EACH_OF_THREE
panels.LedgerPanel(reference, three, np.zeros((2, 3)), names, 0.5, scenes=scenes.LEDGER)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Choose all samples, then **Next row**, slowly, as far as ŷ. The class calls out the function, you call it in
#   a new cell.
# - **Ask:** In which row do they part for the first time?
# - **Usual wrong answer:** "In the loss." There one notices. It begins at d: three rows have three sums, and our function
#   has one.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Prediction
#
# A new student studied a quarter of an hour. The predicted class is the one with the largest probability, and `np.argmax` says
# where that is. The order stays the same from scores to probabilities, so `z` would give the same answer.

# %% slideshow={"slide_type": "fragment"}
questions.ask("class-after-one-step")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Now let the code say it: the two scores first, then the two probabilities, and in the end the class.

# %% slideshow={"slide_type": "fragment"}
x_test = np.array([1.0, 0.25])
z_test, y_hat_test = predict(x_test, theta_new)
pred = int(np.argmax(y_hat_test))
z_test, y_hat_test, pred

# %% [markdown] slideshow={"slide_type": "fragment"}
# And one who studied 4.5 hours:

# %% slideshow={"slide_type": "fragment"}
z_test, y_hat_test = predict(np.array([1.0, 4.5]), theta_new)
z_test, y_hat_test, int(np.argmax(y_hat_test))

# %% [markdown] slideshow={"slide_type": "fragment"}
# Both get class 1, "pass", though the first of them hardly opened a book. Nothing is broken: one step with $\eta = 0.01$ is not
# training. It moved each number by 0.0055. We shall train properly below, and ask again.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hands up for fail, then for pass, and click the answer of the majority. Then run both students.
# - **Ask:** One step has been taken. Which class for a quarter of an hour?
# - **Usual wrong answer:** "Fail, it is less than the hour that failed." Each number moved by 0.0055 only. "Pass" still
#   leads, 0.53 to 0.47.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A second look: exponentials overflow
#
# The formulas are right, and the example is small and kind. Three things in such code are worth a second look before we rely on it.
# The first: $e^{1000}$ is larger than any number the computer can hold. It becomes `inf`, and $\infty / \infty$ is `nan`, not a number.
# (NumPy would warn here; `np.errstate` keeps it quiet, since we expect it.)

# %% slideshow={"slide_type": "fragment"}
with np.errstate(over="ignore", invalid="ignore"):
    broken = softmax_function(np.array([1000.0, 999.0]))
broken

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run it and say nothing until somebody asks what nan is.
# - **Ask:** Where does the nan come from: from the power or from the division?
# - **Usual wrong answer:** "From the power." That is inf, and inf is still larger than 5. It is inf / inf that has no
#   answer.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The second concerns more than one sample. Two students have the same scores, so both of them should
# get `[0.450166, 0.549834]`. Think of the first version of the function, as it stands above.

# %% slideshow={"slide_type": "fragment"}
questions.ask("rows-that-share-a-sum")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Its two lines once more, as one. Look at the numbers, and at what each row sums to.

# %% slideshow={"slide_type": "fragment"}
z_two = np.array([[0.4, 0.6], [0.4, 0.6]])
together = np.exp(z_two) / np.exp(z_two).sum()
together, together.sum(axis=1)

# %% [markdown] slideshow={"slide_type": "fragment"}
# `sum()` without an axis adds up the whole table, so all rows share a single 1. With one sample nobody can notice.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Each of them writes a number down, you type in the one you hear most often. Then uncover the table.
# - **Ask:** First version, two rows at once: what does one row sum to?
# - **Usual wrong answer:** "1, that is what softmax does." Here the whole table shares a single 1, and each row gets a
#   half.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Both have a short remedy. Sum along the last axis, the one of the classes, and keep it (`keepdims=True`) so that each row is
# divided by its own sum. And take the largest score off first: you know that adding the same number to every score changes
# nothing, and so the largest exponential becomes $e^0 = 1$.


# %% slideshow={"slide_type": "fragment"}
def softmax_function(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Mend the first version live, one change at a time: first the axis, then the largest score. (2, 2) divided by
#   (2, 1): write it down.
# - **Ask:** And without keepdims?
# - **Usual wrong answer:** "Then NumPy complains." Not with two rows and two classes: it divides column by column instead
#   of row by row.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# It is meant for the scores that broke the first version. What should it say to them?

# %% slideshow={"slide_type": "fragment"}
questions.ask("a-thousand-and-999")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Both cases again, first the large scores, then the two rows. From here on the better version carries the name; `predict`
# calls it by that name, and so is mended too.

# %% slideshow={"slide_type": "fragment"}
print(softmax_function(np.array([1000.0, 999.0])))
print(softmax_function(z_two))

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check** it on a thousand rows of random scores against the course's model. And the old example has not changed.

# %% slideshow={"slide_type": "fragment"}
many = np.random.default_rng(0).normal(scale=50, size=(1000, 4))
print(np.allclose(softmax_function(many), reference.softmax(many)))
print(predict(x, theta)[1])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Pencil, no machine; e is about 2.718. Hint for the desperate: take 999 off both. Then type, and run the rest.
# - **Ask:** The scores 1000 and 999: what is the first probability?
# - **Usual wrong answer:** "One, 1000 is huge." Or one half, they are almost alike. The difference is 1, so e / (e + 1),
#   about 0.73.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# One edge remains. A probability may be too small to hold, becomes 0, and has the logarithm $-\infty$. The score
# knows better: with $m$ the largest score,
#
# $$-\log \hat{y}_i = m + \log \sum_j e^{z_j - m} - z_i,$$
#
# and nothing overflows. Class 1 is true below: the probabilities say `inf`, the scores say 1000.

# %% slideshow={"slide_type": "fragment"}
z_far = np.array([[1000.0, 0.0]])
with np.errstate(divide="ignore"):
    print(compute_loss(softmax_function(z_far), np.array([[0, 1]])))
print(z_far.max() + np.log(np.exp(z_far - z_far.max()).sum()) - z_far[:, 1])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Leave this one out if you are late. Otherwise only the two printed lines, upper and lower.
# - **Ask:** Class 1 has the score 0 against 1000. Is its loss really infinite?
# - **Usual wrong answer:** "Yes, the probability is 0." On screen. In truth it is e to the −1000, and the loss is 1000.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A second look: who changed my array?
#
# The deck's `update_weight` writes `theta -= ...`, which changes the array *in place*: it writes into the very table
# that it was handed. Here is a function that does so.


# %% slideshow={"slide_type": "fragment"}
def update_in_place(theta, gradient, learning_rate):
    theta -= learning_rate * gradient
    return theta


# %% [markdown] slideshow={"slide_type": "fragment"}
# We lend it `mine` and keep what it returns as `result`. Did anybody ask for `mine` to change?

# %% slideshow={"slide_type": "fragment"}
mine = np.array([[0.1, 0.2], [0.3, 0.4]])
result = update_in_place(mine, gradient, 0.01)
mine, result is mine

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hands up before the second cell: who thinks that `mine` is still the start?
# - **Ask:** We kept the result under a new name. Has `mine` changed?
# - **Usual wrong answer:** "No, result is a new variable." A new name for the same array: `-=` wrote into it, and `result
#   is mine` is True.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Now suppose that you run such a cell a second time, as one does in a notebook. The step is taken twice: 0.1055 has become 0.1110,
# and nothing on the page says so.

# %% slideshow={"slide_type": "fragment"}
mine = np.array([[0.1, 0.2], [0.3, 0.4]])
for _ in range(2):
    update_in_place(mine, gradient, 0.01)
mine

# %% [markdown] slideshow={"slide_type": "fragment"}
# Our own version returns a new table. Call it as often as you like, the answer stays the same, and so does `theta`.

# %% slideshow={"slide_type": "fragment"}
for _ in range(2):
    theta_new = update_weight(theta, gradient, 0.01)
theta, theta_new

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Pointer from 0.1055, on the slide before, to 0.1110. Then our own version, twice as well.
# - **Ask:** How would you notice that a cell has run twice?
# - **Usual wrong answer:** "The result looks wrong." Does it? 0.1110 is as plausible as 0.1055. So return a new array,
#   and it cannot happen.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A second look: a label is not a one-hot row
#
# On the slides $y = [0]$ appears once as a number, the class, and once as the row $[1 \;\; 0]$. The code must not mix them up.
# Subtract the number by mistake, and NumPy does not object: it stretches, or *broadcasts*, the 0 over both classes.
# The error of the true class now has the wrong sign.

# %% slideshow={"slide_type": "fragment"}
print("with the number: ", y_hat - Y)
print("with the one-hot:", y_hat - y)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask, then run, and point at the first number of either line.
# - **Ask:** `y_hat` less the plain number 0: what will NumPy say?
# - **Usual wrong answer:** "An error, the shapes differ." Not a word. The 0 is taken from both classes, and the true one
#   gets the wrong sign.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Broadcasting is a good servant, and you need three shapes to keep it in check:
#
# | shape | what it is here | example |
# |---|---|---|
# | $(n,)$ | a value for each sample: labels, losses | `Y`, `loss` |
# | $(n, 1)$ | a column: a table with one feature or one output | `x[:, 1:]` |
# | $(n, k)$ | a row for each sample, a column for each class | `z`, `y_hat`, `y` |

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Name our arrays one after the other, x, Y, y, z, loss; the class says the shape, you point at the row.
# - **Ask:** Which shape has `loss` for a hundred samples, and which has `y`?
# - **Usual wrong answer:** "Both (100,)." The losses do. One-hot, y is a table: (100, 2).
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The first two shapes look alike on paper, and a subtraction often brings them together.

# %% slideshow={"slide_type": "fragment"}
questions.ask("column-less-labels")

# %% [markdown] slideshow={"slide_type": "fragment"}
# A well-known trap: an $(n, 1)$ column minus $n$ labels of the shape $(n,)$. Four outputs, four labels; how many errors?

# %% slideshow={"slide_type": "fragment"}
outputs = np.array([[0.1], [0.2], [0.8], [0.9]])
labels = np.array([0, 0, 1, 1])
(outputs - labels).shape

# %% [markdown] slideshow={"slide_type": "fragment"}
# Sixteen: every output less every label, the shape $(n, n)$. The mean squared error of these good outputs should be 0.025,
# and comes out fifteen times as large, without a message.

# %% slideshow={"slide_type": "fragment"}
wrong = ((outputs - labels) ** 2).mean()
right = ((outputs[:, 0] - labels) ** 2).mean()
f"{wrong:.4f} instead of {right:.4f}"

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Vote, click, then run. Let the two numbers at the end stand there for a moment: the outputs are good ones,
#   and no message came.
# - **Ask:** (4, 1) less (4,): what comes out?
# - **Usual wrong answer:** "Four errors." Sixteen. Each output meets each label, and the mean squared error is 0.375
#   instead of 0.025.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# With softmax the trap snaps when there are as many samples as classes: $(4, 4)$ minus $(4,)$ is fine with NumPy.
# So the better version compares the shapes first, and says what it wanted. It also divides by the number of samples: the gradient
# of the *mean* loss, so that a learning rate suits a batch of any size. For one sample nothing changes.


# %% slideshow={"slide_type": "fragment"}
def compute_gradient(y_hat, y, x):
    if y_hat.shape != y.shape:
        raise ValueError(f"y_hat has the shape {y_hat.shape}, y has {y.shape}: one-hot rows?")
    return x.T @ (y_hat - y) / len(x)


# %% [markdown] slideshow={"slide_type": "fragment"}
# Now a number in the place of a row is refused, and the example gives its gradient as before.

# %% slideshow={"slide_type": "fragment"}
try:
    compute_gradient(y_hat, Y, x)
except ValueError as refusal:
    print(refusal)
compute_gradient(y_hat, y, x)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Pointer on the `if`: two lines that save an afternoon. Then on `/ len(x)`.
# - **Ask:** Four labels instead of one-hot rows: for how many classes would the old version keep silent?
# - **Usual wrong answer:** "For none, (n, k) and (n,) never fit." For four: (4, 4) less (4,) goes through.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Batches
#
# The functions now take any number of rows. Here is the whole table of two classes, four students at once: follow the shapes.

# %% slideshow={"slide_type": "fragment"}
x_pass = data.PASS_BY_HOURS.x
y_pass = convert_one_hot(data.PASS_BY_HOURS.y, 2)
z_pass, y_hat_pass = predict(x_pass, theta)
z_pass.shape, compute_loss(y_hat_pass, y_pass).shape

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Check.** The gradient of the batch is the mean of the gradients of its samples, taken one by one.

# %% slideshow={"slide_type": "fragment"}
one_by_one = [compute_gradient(y_hat_pass[[i]], y_pass[[i]], x_pass[[i]]) for i in range(4)]
np.allclose(compute_gradient(y_hat_pass, y_pass, x_pass), np.mean(one_by_one, axis=0))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the shapes as a sentence: four students, two classes; four losses. Then the check.
# - **Ask:** Is the gradient of the batch now the sum of four gradients, or their mean?
# - **Usual wrong answer:** "The sum, that is what the product does." It does, and then `/ len(x)` makes a mean of it.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The training loop
#
# Training is the five steps, repeated. An *epoch* is one pass over all samples, in an order that is shuffled
# anew each time, cut into batches. Find your six functions in the loop: four of them are called, `softmax_function` works
# inside `predict`, and `convert_one_hot` has made `y`.


# %% slideshow={"slide_type": "fragment"}
def train(theta, x, y, learning_rate, epochs, batch_size, seed=0):
    random = np.random.default_rng(seed)
    losses = [compute_loss(predict(x, theta)[1], y).mean()]
    for _ in range(epochs):
        order = random.permutation(len(x))
        for start in range(0, len(x), batch_size):
            rows = order[start : start + batch_size]
            z, y_hat = predict(x[rows], theta)
            gradient = compute_gradient(y_hat, y[rows], x[rows])
            theta = update_weight(theta, gradient, learning_rate)
        losses.append(compute_loss(predict(x, theta)[1], y).mean())
    return theta, np.array(losses)


# %% [markdown] slideshow={"slide_type": "fragment"}
# The seed fixes the shuffling, so that you and I see the same numbers. Two classes first: a hundred epochs in batches of two.
# The mean loss at the start, after one epoch, and at the end:

# %% slideshow={"slide_type": "fragment"}
theta_pass, losses_pass = train(theta, x_pass, y_pass, 0.5, epochs=100, batch_size=2)
losses_pass[[0, 1, 100]].round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Number the five steps on the code together with the class; shuffling comes last. Then run.
# - **Ask:** Four samples, batches of two, a hundred epochs: how often does θ change?
# - **Usual wrong answer:** "A hundred times." Twice an epoch, so 200 times. An epoch is a pass over the table, not a
#   step.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# How good is that? The *accuracy* is the share of samples whose most probable class is the true one.


# %% slideshow={"slide_type": "fragment"}
def accuracy(x, theta, labels):
    z, y_hat = predict(x, theta)
    return (y_hat.argmax(axis=1) == labels).mean()


float(accuracy(x_pass, theta_pass, data.PASS_BY_HOURS.y))

# %% [markdown] slideshow={"slide_type": "fragment"}
# All four are right. And the two new students, with 0.25 and with 4.5 hours? As promised, we ask again. Each row is a student,
# each column a class.

# %% slideshow={"slide_type": "fragment"}
x_new = np.array([[1.0, 0.25], [1.0, 4.5]])
z_new, y_hat_new = predict(x_new, theta_pass)
y_hat_new.round(4), y_hat_new.argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Remind them: one step said "pass" to both students. Ask for bets before the second cell.
# - **Ask:** After a hundred epochs, what do the two students get?
# - **Usual wrong answer:** "Still twice pass." 0.25 hours fails now, with more than 99 percent, and 4.5 hours passes.
#   That is training.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Four classes, the same code
#
# The other table has the scores 0 to 3. Not one line of the functions changes: only `theta` has four columns now,
# and the one-hot rows have four entries. Narrow classes side by side take longer, so we give them two thousand epochs.

# %% slideshow={"slide_type": "fragment"}
x_score, labels_score = data.SCORE_BY_HOURS.x, data.SCORE_BY_HOURS.y
y_score = convert_one_hot(labels_score, 4)
theta_score, losses_score = train(np.zeros((2, 4)), x_score, y_score, 0.5, 2000, batch_size=4)
float(accuracy(x_score, theta_score, labels_score))

# %% [markdown] slideshow={"slide_type": "fragment"}
# For a quarter of an hour it says score 0, for four and a half hours score 3.

# %% slideshow={"slide_type": "fragment"}
z_new, y_hat_new = predict(x_new, theta_score)
y_hat_new.round(3), y_hat_new.argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask first. Then run, and count together how many lines were changed above.
# - **Ask:** Four classes: which of the six functions has to be rewritten?
# - **Usual wrong answer:** "Softmax and one-hot at least." None. θ has four columns and k is 4; the code does not know
#   the difference.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Both losses on the way, of the four classes the first 500 epochs. Why is that one so restless? Each batch of four sees only half of the table,
# and pulls its own way.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.5, height=3.2)
figures.losses(axes, {"four classes": losses_score[:501], "two classes": losses_pass})
figures.label(axes, "Mean loss, epoch by epoch", "epoch", "mean loss")
panels.show(figure, "Both losses fall; that of four classes is larger and jumps up and down.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the sentence above the picture. Trace the restless curve with the pointer.
# - **Ask:** Why is the curve of four classes so restless?
# - **Usual wrong answer:** "η is too large." With the whole table at once, the same 0.5 goes down without a single bump.
#   Each batch sees only half.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: what training depends on
#
# Every move of a slider trains anew, from the start to the last epoch. Left: the colour says which score is the most probable at each number of hours,
# pale where it is a close call; a black rim marks a mistake. Right: loss and accuracy, epoch by epoch.
# Under them stands $\theta$, as the last epoch left it.

# %% slideshow={"slide_type": "fragment"}
questions.ask("batches-of-one")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Find out, and then look further:
#
# 1. Move **epochs** from left to right. Which regions appear first?
# 2. Set the **batch size** to 1, the deck's way, then to 8, the whole table. Compare $\theta$, and watch how smooth the loss is.
# 3. Push **η** towards 10. Softmax regression does not overflow here; what happens instead?
# 4. Set the **size** of θ at the start to 3, then try some **seeds** for its random numbers. Does it matter where one begins?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote, click, read out tasks 1 and 3. The 11 and 2 of the answer are for plain hours: untick standardise to
#   see them. With laptops: eight minutes alone.
# - **Ask:** Batches of one instead of eight, the same epochs: how far does θ get?
# - **Usual wrong answer:** "As far, each sample is used as often." It takes 400 steps instead of 50, and on the whole
#   they are no shorter.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Begin on the left, with one epoch. What is right already, and what is not?

# %% slideshow={"slide_type": "fragment"}
panels.TrainingPanel(
    data.SCORE_BY_HOURS, epochs=50, batch_size=4, most_epochs=200, scenes=scenes.HOURS
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** **Epochs** from 1 to the right, slowly, until all four regions are there. **Batch size** 1, then 8, then back
#   to 4: watch the loss. η last, up to 10.
# - **Ask:** η = 10: will the loss explode, as it did for the line?
# - **Usual wrong answer:** "Yes, to infinity." It jumps, from 1.39 to 3.45 in the first epoch, and still ends below 0.1.
#   No error is larger than 1, so the steps cannot run away.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# The panel needs a fast loop without checks inside, `descent.train` in `helpers/`. **Check** that it is the same loop as yours:

# %% slideshow={"slide_type": "skip"}
by_helper = descent.train(np.zeros((2, 4)), x_score, labels_score, 0.5, 2000, batch_size=4)
np.allclose(by_helper[-1], theta_score)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Real data: penguins
#
# Three species of penguins live near Palmer Station in Antarctica. Kristen Gorman and her colleagues measured 344 of them; two rows have no
# measurements and were left out, so 342 remain. We take two features, the lengths of the bill and of the flipper, in millimetres.

# %% slideshow={"slide_type": "fragment"}
penguins = data.penguins()
print(penguins.classes, np.bincount(penguins.y))
penguins.features[:3]

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Real birds, weighed and measured in the cold. Ask, with the three counts on the screen.
# - **Ask:** Somebody always says "Adelie". How often is that right?
# - **Usual wrong answer:** "A third, there are three species." 151 of 342, so 44 percent. That is the number to beat.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The picture says why two features: the flipper sets the Gentoos apart, the bill the Adelies from the Chinstraps.
# Neither one would do alone. Would straight borders do?

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6, height=3.6)
figures.class_points(axes, *penguins.features.T, penguins.y, penguins.classes)
figures.label(axes, "342 penguins", "bill length (mm)", "flipper length (mm)")
axes.legend()
panels.show(
    figure, "Three clouds: Gentoos have long flippers, Chinstraps long bills, Adelies neither."
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the vertical axis with a sheet, then the horizontal one.
# - **Ask:** You may keep one feature only. Which one?
# - **Usual wrong answer:** "The bill, that is what differs." Trained alone, the bill gets 48 of the 69 test birds, the
#   flipper 55, and both get 67.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Split.** A model can only be judged by samples it has not seen. We shuffle the birds and hold 69 of them, a fifth, back.

# %% slideshow={"slide_type": "fragment"}
order = np.random.default_rng(0).permutation(342)
train_rows, test_rows = order[:273], order[273:]
len(train_rows), len(test_rows)

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Standardise.** Bills measure about 44 mm, flippers about 200, and one learning rate has to suit both. So take off the mean
# and divide by the standard deviation; both are computed from the training birds *only*, since the test birds are to stay unseen.

# %% slideshow={"slide_type": "fragment"}
mean = penguins.features[train_rows].mean(axis=0)
spread = penguins.features[train_rows].std(axis=0)
x_penguins = with_ones((penguins.features - mean) / spread)
mean.round(2), spread.round(2)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Split first, then mean and spread. Point at `train_rows` in both lines of the second cell.
# - **Ask:** Why not take the mean of all 342 birds?
# - **Usual wrong answer:** "You may, it hardly differs." Today. But then the test birds have helped, and nobody can say
#   by how much.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Train**, with the very same function, three classes and $\theta$ of the shape $(3, 3)$. The mean loss starts at
# $\log 3 = 1.0986$, that of pure guessing, as it always does from zeros.

# %% slideshow={"slide_type": "fragment"}
y_penguins = convert_one_hot(penguins.y, 3)
theta_penguins, losses = train(
    np.zeros((3, 3)), x_penguins[train_rows], y_penguins[train_rows], 1.0, 100, batch_size=32
)
losses[[0, 1, 100]].round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Judge.** How many are right, among the birds it learned from, and among those it never saw?

# %% slideshow={"slide_type": "fragment"}
predicted = predict(x_penguins, theta_penguins)[1].argmax(axis=1)
for name, rows in (("train", train_rows), ("test", test_rows)):
    print(name, (predicted[rows] == penguins.y[rows]).sum(), "of", len(rows))

# %% [markdown] slideshow={"slide_type": "fragment"}
# Is that as good as it gets? In the course's tests (`tests/test_real_data.py`) scikit-learn's `LogisticRegression` learns from the same 273 birds. It
# gets the same 67 of 69 right, and our mean loss is within a thousandth of its own.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** log 3 on the board, run. Before the second cell collect three bets on the test birds.
# - **Ask:** How many of the 69 unseen birds will be right?
# - **Usual wrong answer:** "Fewer than half, it has never seen them." 67. Unseen birds still come from the same cloud.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Which birds does it mistake? The *confusion matrix* counts: a row for each true species, a column for each predicted one.
# What is right stands on the diagonal.

# %% slideshow={"slide_type": "fragment"}
confusion = np.zeros((3, 3), dtype=int)
np.add.at(confusion, (penguins.y[test_rows], predicted[test_rows]), 1)
confusion

# %% [markdown] slideshow={"slide_type": "fragment"}
# All Adelies and all Gentoos are right; two Chinstraps are taken for Gentoos.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read one row aloud as a sentence: of 29 true Adelies so many were called Adelie.
# - **Ask:** A Chinstrap is taken for a Gentoo. In which field is it counted?
# - **Usual wrong answer:** "In the row of Gentoo." The row says what it is, the column what we said: second row, third
#   column.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# To draw the regions, ask the model everywhere: at $120 \times 120$ points of the plane, standardised like the birds.
# Each point gets three probabilities.

# %% slideshow={"slide_type": "fragment"}
bill, flipper = np.linspace(31, 61, 120), np.linspace(170, 233, 120)
plane = with_ones((grid(bill, flipper) - mean) / spread)
z_plane, y_hat_plane = predict(plane, theta_penguins)
y_hat_plane.shape

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** 120 times 120, so 14,400 questions to the model in one line.
# - **Ask:** These points are millimetres. What has to happen before we ask?
# - **Usual wrong answer:** "Nothing, it is only a picture." The same mean and spread as in training. Otherwise the model
#   calls all 14,400 of them Gentoo.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Over them the 69 test birds, with a black rim round each mistake. The borders are straight lines, since each one is where two linear
# scores are equal; they meet in a point where all three species are equally probable.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6, height=4)
figures.label(axes, "The most probable species", "bill length (mm)", "flipper length (mm)")
axes.set(xlim=(31, 61), ylim=(170, 233))
birds, species = penguins.features[test_rows], penguins.y[test_rows]
regions = figures.Regions(axes, birds, species, penguins.classes)
regions.set(y_hat_plane.reshape(120, 120, 3), predicted[test_rows] != species)
panels.show(
    figure,
    "Three regions with straight borders that meet near 45 mm, 203 mm; 2 of 69 birds have a black rim.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Find the two birds with the rim, then the point where three colours meet.
# - **Ask:** Softmax is a curve. Why are all borders straight?
# - **Usual wrong answer:** "Because the grid is coarse." On a border two scores are equal, and scores are linear in the
#   features.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: train the penguins
#
# Now the regions lie in the plane, and the dashed curves belong to the birds that are held back.
#
# 1. Move **epochs** from 1 upwards. After how many do the regions hardly change?
# 2. Take **standardise the features** away. Does any η save it?
# 3. Standardise again and set **η** to 0.001: are sixty epochs enough?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Solid is training, dashed the birds held back. Read out task 2 and take bets. With laptops: five minutes
#   alone.
# - **Ask:** Without standardising: which η will save it?
# - **Usual wrong answer:** "A tiny one." Sixty epochs, from 0.001 to 10: the best of all ticks gets 48 of the 69, against
#   67.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# One epoch first, then more: does the picture change, or only the curves?

# %% slideshow={"slide_type": "fragment"}
panels.TrainingPanel(penguins, train_rows, test_rows, epochs=20, scenes=scenes.PENGUINS)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** **Epochs** 1, 2, 3: call out the test birds, 54, 65, 67. Untick standardise, 60 epochs, sweep η. Tick it
#   again, then η to 0.001.
# - **Ask:** Standardised, η = 0.001: will sixty epochs be enough?
# - **Usual wrong answer:** "Yes, 540 updates are plenty." 53 of 69. The direction is right, the steps are too short.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Handwritten digits
#
# 1,797 digits, written by 13 people: each an image of $8 \times 8$ pixels, with 0 for white paper and 16 for full ink.
# As a sample an image is a row of 64 numbers. Here are the first ten.

# %% slideshow={"slide_type": "fragment"}
digits = data.digits()
figure, axes = figures.new_figure(width=7.5, height=1.1)
first = digits.features[:10].reshape(10, 8, 8)
figures.gallery(axes, first, [str(label) for label in digits.y[:10]], columns=10)
panels.show(figure, "Ten small grey images, the digits 0 to 9 in order.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the ten labels aloud with the class. From the back of the room they look better.
# - **Ask:** How many numbers has one sample, with the leading 1?
# - **Usual wrong answer:** "Eight by eight, so 64." And the 1 for the bias: 65.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Split as before: 1,437 images to learn from, 360 held back. (The same 13 people wrote both; a stranger's hand would be harder.) All pixels have the same scale already, so it is enough to divide by 16. With the leading 1 there are 65 features,
# and with ten classes $\theta$ has the shape $(65, 10)$.

# %% slideshow={"slide_type": "fragment"}
x_digits = with_ones(digits.features / 16)
y_digits = convert_one_hot(digits.y, 10)
order = np.random.default_rng(0).permutation(1797)
learn, held_back = order[:1437], order[1437:]
x_digits[learn].shape, x_digits[held_back].shape

# %% [markdown] slideshow={"slide_type": "fragment"}
# Six functions, 650 parameters, thirty epochs: it takes less than a second. Guessing would cost $\log 10 = 2.3026$.

# %% slideshow={"slide_type": "fragment"}
theta_digits, losses = train(
    np.zeros((65, 10)), x_digits[learn], y_digits[learn], 0.5, 30, batch_size=32
)
losses[[0, 1, 30]].round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# And on the 360 images it has never seen?

# %% slideshow={"slide_type": "fragment"}
said = predict(x_digits, theta_digits)[1].argmax(axis=1)
print((said[held_back] == digits.y[held_back]).sum(), "of", len(held_back))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the bets for the last number on the board before you run the training. It is done before you have put
#   the chalk down.
# - **Ask:** How many of the 360 unseen images will it read?
# - **Usual wrong answer:** "Half, it is only a linear model." 353. Ten times 64 weights go a long way.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# What has it learned? Each class has 64 weights, one for each pixel, so they can be drawn as an image too. Ink on red pixels
# speaks for the digit (positive weights), ink on blue ones against it (negative weights).

# %% slideshow={"slide_type": "fragment"}
questions.ask("middle-of-a-zero")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Each writes a sign on paper, plus, zero or minus, and holds it up. Then click the most frequent one.
# - **Ask:** No ink in the middle of a 0. What are the weights there?
# - **Usual wrong answer:** "Zero, there is nothing to learn from." Other digits have ink there, and teach class 0 to say
#   no.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Begin with the 0, top left, and its middle. Then find the pixels that stayed white: what do they have in common?

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.5, height=3)
weights = theta_digits[1:].T.reshape(10, 8, 8)
figures.WeightImages(axes, weights.shape, digits.classes).set(weights, np.abs(weights).max())
panels.show(figure, "Ten images of weights; that of the 0 is a red ring around a blue middle.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Start at the 0, top left: a red ring, a blue middle. Then let them pick a digit.
# - **Ask:** Some pixels stayed white in all ten pictures. Why?
# - **Usual wrong answer:** "The digits disagree there." There is hardly ever ink. Without ink the gradient is 0, and the
#   weight stays where it began.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# And the mistakes, all of them, each with its true label and then what was said. Would you have read each one rightly?

# %% slideshow={"slide_type": "fragment"}
missed = held_back[said[held_back] != digits.y[held_back]]
captions = [f"{digits.y[i]}, said {said[i]}" for i in missed]
figure, axes = figures.new_figure(width=7.5, height=1.5)
figures.gallery(axes, digits.features[missed].reshape(-1, 8, 8), captions, columns=7)
panels.show(figure, "The misread test images: " + "; ".join(captions) + ".")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Seven images, one after the other; the class votes before you point at the caption.
# - **Ask:** Would training longer mend these?
# - **Usual wrong answer:** "Surely." After 200 epochs it is 354 instead of 353. More of the same does not help; better
#   features would.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# With 650 parameters the 1,437 training images can be separated without a single mistake. Then the loss has no lowest point: larger weights always fit a
# little better, and they never stop growing. A common remedy adds a small price for large weights $w$ (not for the biases),
#
# $$\text{mean loss} + \frac{\lambda}{2} \sum w^2,$$
#
# called *L2 regularisation*. In the gradient it is one more term, $\lambda w$, which pulls every weight towards 0.
# The next panel has a slider for $\lambda$ ("lambda").

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Only one sentence: large weights get a price. Point at λw, and leave the rest to the panel.
# - **Ask:** Why is there no price on the biases?
# - **Usual wrong answer:** "It was forgotten." A bias moves a class as a whole and cannot learn a speck of ink by heart.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: watch it learn
#
# Press **Run** and watch the weights grow out of nothing; **Stop** whenever you like. While it runs you may move the sliders: training goes on with the new values.
# **Step** is one epoch, 45 updates.
# An accuracy below 0.8 lies under the edge of its axes.

# %% slideshow={"slide_type": "fragment"}
questions.ask("pull-and-training-loss")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Three things to try:
#
# 1. Which digit's image can you read first?
# 2. Stop somewhere and drag **λ** to 0.05, then run on. What happens to the largest weight, and to the pictures?
# 3. **Reset**, set **η** to 1, run. Do the test images profit as much as the training images?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote, click, then let them read the three tasks. With laptops: six minutes alone.
# - **Ask:** λ = 0.05 instead of 0: what happens to the loss of the training images?
# - **Usual wrong answer:** "It falls, small weights generalise." To images it has not seen, perhaps. These it has: 0.94
#   instead of 0.11.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# All weights begin at 0, and so all ten pictures begin blank. Press **Run**.

# %% slideshow={"slide_type": "fragment"}
panels.DigitsPanel(digits, learn, held_back, learning_rate=0.1, scenes=scenes.DIGITS)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** **Run**, and be quiet until somebody reads a digit. **Stop**, λ to 0.05, **Run**. Then **Reset**, λ back to
#   0, η to 1.
# - **Ask:** With η = 1, do the test images gain as much as the training images?
# - **Usual wrong answer:** "Of course, both learn." After 200 epochs, training has 1435 of 1437 right, the test 349; η =
#   0.1 had 1413 and 353.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Exercises
#
# Now without a net. Write your code in the place of the three dots, run the cell, then run the one after it, which checks: it tries your code
# on arguments that you have not seen, and says what it looks like if something is wrong. Hints come one at a time, a solution only when you
# ask for one. Nothing is graded. All functions of this notebook may be called.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 25 minutes</summary>
#
# - **Say:** They work alone for 25 minutes: 4.1 to 4.3 for everybody, 4.4 and 4.5 for the quick ones. 4.6 and 4.7 are
#   homework.
# - **Ask:** Before you start, for 4.5: from which rows come mean and spread, and to which are they applied?
# - **Usual wrong answer:** "From all, to all." From the training rows, to all.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.1: the share that is right
#
# Write `share_right(y_hat, labels)`, the accuracy from probabilities. `y_hat` has the shape $(n, k)$, `labels` the shape $(n,)$. It returns one
# number between 0 and 1, the share of rows whose most probable class is the label.
#
#     share_right(np.array([[0.2, 0.5, 0.3], [0.6, 0.3, 0.1]]), np.array([1, 2]))
#     # 0.5


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def share_right(y_hat, labels):
    """Return the share of rows whose most probable class is the label."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("share_right", share_right)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.2: how many updates
#
# The penguins are split as above and trained by `train` once more, now in batches of 40 and for 25 epochs. How many times does `update_weight`
# run? Set `n_updates` to that number; find it with a pencil, or let NumPy count.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
n_updates = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("n_updates", n_updates)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.3: one share for each class
#
# One accuracy for all can hide a class that fares badly. Write `right_by_class(labels, predicted, k)`: `labels` and `predicted` are whole numbers
# from 0 to $k - 1$, both of the shape $(n,)$, and each class occurs in `labels`. It returns an array of the shape $(k,)$ with, for each class,
# the share of its samples that are predicted rightly. This is called the *recall* of the class.
#
#     right_by_class(np.array([0, 0, 1, 1, 1, 2]), np.array([0, 1, 1, 1, 2, 2]), 3)
#     # [0.5, 0.667, 1]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def right_by_class(labels, predicted, k):
    """Return the recall of each class, shape (k,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("right_by_class", right_by_class)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.4: the losses from the scores
#
# Write `losses_from_scores(z, labels)`, the cross-entropy of each sample. `z` has the shape $(n, k)$ and holds scores, not probabilities; `labels`
# has the shape $(n,)$ and holds classes, not one-hot rows. What is returned has the shape $(n,)$, and is right for scores of 1000 and of $-1000$ too.
#
#     losses_from_scores(np.array([[1000.0, 0.0], [0.0, 0.0]]), np.array([1, 0]))
#     # [1000, 0.6931]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def losses_from_scores(z, labels):
    """Return the loss of each row of scores, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("losses_from_scores", losses_from_scores)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.5: standardise without peeping
#
# Write `standardise(features, train_rows)`. `features` has the shape $(n, d)$, without a leading 1, and `train_rows` holds the numbers of the rows
# to learn from. It returns *all* rows, standardised with what the training rows say: take off their mean and divide by their standard deviation
# (the one of `np.std`), feature by feature.
#
#     standardise(np.array([[1.0, 10.0], [3.0, 30.0], [5.0, 80.0]]), np.array([0, 1]))
#     # [[-1, -1], [1, 1], [3, 6]]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def standardise(features, train_rows):
    """Return all rows, standardised with what the training rows say."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("standardise", standardise)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.6: a step with a pull
#
# Write `decayed_step(theta, gradient, learning_rate, strength)`: one step on the mean loss plus $\frac{\lambda}{2} \sum w^2$, the price for large
# weights. `gradient` is that of the mean loss alone, `strength` is $\lambda$. The biases, in the first row, are not pulled. A new table is returned,
# and the arguments stay as they are.
#
#     table = np.array([[1.0, -1.0], [10.0, 20.0]])
#     decayed_step(table, np.zeros((2, 2)), 0.1, 0.5)
#     # [[1, -1], [9.5, 19]]


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def decayed_step(theta, gradient, learning_rate, strength):
    """Return theta after one step, with the weights pulled towards 0."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("decayed_step", decayed_step)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 4.7: the whole training loop
#
# The last one is all of it. Without scrolling up, write `train_in_batches(theta, x, labels, learning_rate, orders, size)`. `x` has the shape $(n, d)$,
# `labels` the shape $(n,)$, `theta` the shape $(d, k)$. Each row of `orders` is for one epoch and says in which order the samples come; cut it
# into batches of `size`, and let a last, smaller batch count too. Each batch gives one step along the gradient of its own mean loss.
# Return $\theta$ after the last one, and leave the $\theta$ that you were given as it was.
#
# With the orders that `train` has drawn for two classes, it has to come to the same `theta_pass`:
#
#     random = np.random.default_rng(0)
#     orders = np.array([random.permutation(4) for _ in range(100)])
#     found = train_in_batches(theta, x_pass, data.PASS_BY_HOURS.y, 0.5, orders, 2)
#     np.allclose(found, theta_pass)
#     # True


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_in_batches(theta, x, labels, learning_rate, orders, size):
    """Return theta, shape (d, k), after the last batch of the last epoch."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_in_batches", train_in_batches)

# %% [markdown] slideshow={"slide_type": "skip"}
# What you have done so far, in this notebook and kept for the next time. If the last one passes, softmax regression is yours.

# %% slideshow={"slide_type": "skip"}
checks.progress("04_code")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - Softmax regression is **six short functions**, and each can be checked: there and back again, a property, a nudge, another implementation.
# - Stable code takes the row's **largest score off** before the exponential, sums **along the classes**, and **returns new arrays**.
# - **Shapes** are part of the meaning: a label $(n,)$ is not a one-hot row $(n, k)$, and broadcasting will not tell you.
# - Training is the five steps over **shuffled batches**; judging needs samples that were **held back**, and a mean and spread from the training samples only.
# - The same functions serve 2 classes and 10, 1 feature and 64.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Name a trap, and the class names the line of code that avoids it. Three are enough.
# - **Ask:** Which of the four kinds of check could you use in your own work tomorrow?
# - **Usual wrong answer:** "None, I have no solution to compare with." There and back again needs none, a property needs
#   none, a nudge needs none.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## What comes next
#
# This is the end of the course and the beginning of something larger. All borders you saw were straight, because the scores are linear in the features. A *neural network*
# computes better features first, in layers, and then ends in precisely what you have built: a softmax layer with cross-entropy. Its gradient at
# the last layer is your $x(\hat{y} - y)^T$, with the learned features in the place of $x$.
#
# Thank you for coming along. Are there any questions? Change a cell and ask it.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw a box in front of θ and write "features" into it. That is the rest of the field; the last layer you
#   have.
# - **Ask:** For which picture of two classes are straight borders of no use?
# - **Usual wrong answer:** "For overlapping clouds." There they do their best. Put one class as a ring round the other:
#   no straight line parts them.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## On your own
#
# 1. Write the gradient from `labels` without one-hot rows: copy `y_hat`, take 1 off in each row at its label, go on as before. Compare it with yours.
# 2. Train the penguins without standardising, for 60 epochs with $\eta$ from $10^{-5}$ to $10^{-2}$. How many of the 69 are right, and why so few?
# 3. Add the term $\lambda w$ to your `train`, for all rows but the first, and see how many of the 360 digits are right for $\lambda = 0.001$ and $0.1$.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 10 minutes</summary>
#
# - **Say:** Homework. With ten minutes left take the first one: two lines, and the gradient they already trust to compare
#   with.
# - **Ask:** 1 off at the label's place: why is that the same as less one-hot?
# - **Usual wrong answer:** "Because the sum is 1." Because one-hot is 1 in that place and 0 in all others: nothing else
#   would change.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck that this course brings to life: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - The penguins: K. B. Gorman, T. D. Williams and W. R. Fraser (2014), [Ecological Sexual Dimorphism and Environmental Variability within a Community of Antarctic Penguins](https://doi.org/10.1371/journal.pone.0090081);
#   the table: A. M. Horst, A. P. Hill and K. B. Gorman, [palmerpenguins](https://allisonhorst.github.io/palmerpenguins/), CC0.
# - The digits: E. Alpaydin and C. Kaynak (1998), [Optical Recognition of Handwritten Digits](https://doi.org/10.24432/C50P49), UCI Machine Learning Repository, CC BY 4.0.
# - NumPy's own page on [broadcasting](https://numpy.org/doc/stable/user/basics.broadcasting.html).
# - Zhang, Lipton, Li and Smola, [*Dive into Deep Learning*](https://d2l.ai/chapter_linear-classification/), the chapter on linear neural networks for classification.
