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
# Softmax regression, the goal of this course, learns by the same five steps as a straight line does.
# So we begin with the line, where every number can be worked out by hand and every picture is flat.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Softmax is where we are going, and a straight line already has every part of it but two. Pens ready: you will
#   compute each number of one step yourselves.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **What you will do.** Fit a line to eight salaries: first one step by hand, then in plain Python, then in
# NumPy, then with sliders; and then push the learning rate until it breaks.
#
# **What you will learn.**
#
# - what a model, a loss, a gradient and a learning rate are, each with its number;
# - why one matrix product replaces a loop, and when that pays;
# - how to compute the largest learning rate that still works, instead of guessing it;
# - which question a line cannot answer.
#
# **What you need.** A little Python, and what a derivative is. Run the cells from top to bottom with Shift+Enter;
# change anything, and run it again: no cell minds.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the word "breaks": we shall make this fail on purpose, and know beforehand where. No cell can be
#   spoilt, so play.
# - **Ask:** What does a derivative tell you, in plain words?
# - **Usual wrong answer:** "The formula with the little stroke." It is how fast the result moves when you nudge the input;
#   nothing more is needed today.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# We need NumPy, and the course's own helpers: the tables, the pictures, the panels, the questions and the checks.
# Nothing that you are here to learn is hidden in them.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.background import scenes
from helpers.models import linear

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The data
#
# Eight people, each with a career level and a salary. We call the level $x$ and the salary $y$.
# Look at the two rows: do they rise together?

# %% slideshow={"slide_type": "fragment"}
level, salary = data.SALARY.features[:, 0], data.SALARY.y
np.array([level, salary])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read two columns aloud, the first and the last, and stop. Cover the rest with your hand.
# - **Ask:** What would you pay somebody at level 8?
# - **Usual wrong answer:** "56, the last rise once more." One neighbour is not a trend: the seven rises go from 3 to 9. The
#   line we shall find says about 48.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# A picture says it sooner. The points do not lie on one line, but a line would not be far from any of them.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6, height=3.2)
figures.points(axes, level, salary)
figures.label(axes, "Salary by level", "level", "salary")
panels.show(
    figure, "Eight points: the salary rises from 8 at level 0 to 47 at level 7, almost on a line."
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hold a long pointer against the screen and turn it until the room calls stop. That is a model, and the room is
#   the training.
# - **Ask:** Where would you lay the line, and whom does it miss?
# - **Usual wrong answer:** "Through the first and the last point." Then five of the other six lie below it, the worst by
#   almost 6: a good line answers to all eight.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The model
#
# A *model* is a rule that turns an input into a prediction. Ours is a line,
#
# $$\hat{y} = w x + b,$$
#
# read "y hat", the hat marking a guess. It has two *parameters*: the slope $w$ (how much a level is worth) and the
# *bias* $b$ (the salary at level 0). Learning means finding values for the two that fit the data.

# %% [markdown] slideshow={"slide_type": "fragment"}
# Take a first guess, $w = 4$ and $b = 6$, and let it predict all eight salaries. Compare with the true ones below.

# %% slideshow={"slide_type": "fragment"}
w, b = 4.0, 6.0
np.array([w * level + b, salary])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write ŷ = wx + b on the board and leave it there for the whole lesson. Have one student say the prediction at
#   level 3 before the rows appear.
# - **Ask:** I raise b by 1. What happens to the line?
# - **Usual wrong answer:** "It gets steeper." That would be w; b lifts all eight predictions by the same 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The grey bars are the *residuals*: the distance from each prediction to the truth.
# Every bar stands above the line, so this guess is too low everywhere.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6, height=3.2)
figures.points(axes, level, salary)
figures.Residuals(axes, level, salary, ends=(0, 7)).set(w * level + b, (b, 7 * w + b))
figures.label(axes, "The guess w = 4, b = 6", "level", "salary")
panels.show(figure, "A line from 6 at level 0 to 34 at level 7; all eight points lie above it.")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Touch the shortest bar, then the longest, 2 and 13, and say: remember these two.
# - **Ask:** If I may only lift the line, not turn it, can I reach all eight points?
# - **Usual wrong answer:** "Yes, lift it by the mean, 5.5." Then it is 3.5 too high at level 0 and still 7.5 too low at
#   level 7. It has to turn as well.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The loss of one sample
#
# How bad is a prediction? The *loss* answers with one number. For a quantity such as a salary we take the
# squared error,
#
# $$L = (\hat{y} - y)^2,$$
#
# which is 0 for a perfect guess and grows quickly with the distance. For the sample at level 3, with a salary of 22:

# %% slideshow={"slide_type": "fragment"}
x, y = 3.0, 22.0
y_hat = w * x + b
(y_hat - y) ** 2

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do it aloud: prediction, difference, square. Point at which of the two numbers carries the hat.
# - **Ask:** Why do we not simply add up the differences?
# - **Usual wrong answer:** "It comes to the same." Then 4 too high and 4 too low would cancel, and a terrible line could
#   have loss 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# To square is a choice, and it has consequences. Now and then this notebook stops and asks what will come, so that you
# have a guess of your own to compare with. For the first time here:

# %% slideshow={"slide_type": "fragment"}
questions.ask("loss-at-level-seven")

# %% [markdown] slideshow={"slide_type": "fragment"}
# All eight losses, and how many times as large as the first the last one is:

# %% slideshow={"slide_type": "fragment"}
losses = (w * level + b - salary) ** 2
losses, float(losses[-1] / losses[0])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Nobody speaks for ten seconds, everyone writes a number. Type in the most frequent one, right or wrong, and read
#   what the page replies.
# - **Ask:** How many times as large is the loss at level 7 as at level 0?
# - **Usual wrong answer:** "6.5 times." That compares the distances, 13 and 2. The loss squares them: 42.25.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Five steps of learning, by hand
#
# 1. Pick a sample $(x, y)$.
# 2. Compute the output $\hat{y}$.
# 3. Compute the loss $L$.
# 4. Compute the derivatives of the loss.
# 5. Update the parameters, against the derivatives.
#
# Keep this list in mind: logistic and softmax regression will choose another output and another loss, and go through the
# very same five steps. One cell for each step follows.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Copy five words to the board: pick, output, loss, derivative, update. Tick one off on each of the next slides,
#   and do not wipe them in the lessons to come.
# - **Ask:** Which steps need to know the true salary?
# - **Usual wrong answer:** "Step 2." The output comes from x, w and b alone; the truth enters with the loss.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 1, pick a sample.** Level 3, salary 22.

# %% slideshow={"slide_type": "fragment"}
x, y = 3.0, 22.0
x, y

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 2, compute the output.** The guess says $4 \cdot 3 + 6$, which is 4 below the truth.

# %% slideshow={"slide_type": "fragment"}
w, b = 4.0, 6.0
y_hat = w * x + b
y_hat

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 3, compute the loss.** Four too low, squared.

# %% slideshow={"slide_type": "fragment"}
loss = (y_hat - y) ** 2
loss

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let a different student say each number, then show its cell. Keep the pace brisk, there is no trap here.
# - **Ask:** Of x, y, w and b, which may learning change?
# - **Usual wrong answer:** "All four." The sample is given, and to change it would be cheating. Only w and b are ours to
#   move.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Before the derivatives, think of the line itself. It runs below the point at level 3, and it may be lifted or tilted.

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-move-of-w")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Take your pointer as the line, hold it under the point, lift it, then tilt it about its left end. Hands up for
#   each answer before you click one.
# - **Ask:** Which way do w and b move, and which by more?
# - **Usual wrong answer:** "b by more, it is the larger number." Size plays no part: at level 3 a little more w raises the
#   prediction three times as much.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 4, compute the derivatives.** How does the loss change when a parameter grows a little? By the chain rule,
#
# $$\frac{\partial L}{\partial w} = 2x(\hat{y} - y), \qquad \frac{\partial L}{\partial b} = 2(\hat{y} - y).$$
#
# Both are negative here: more slope, or more bias, would lower the loss.

# %% slideshow={"slide_type": "fragment"}
dw = 2 * x * (y_hat - y)
db = 2 * (y_hat - y)
dw, db

# %% [markdown] slideshow={"slide_type": "fragment"}
# Do not take the formula on trust. Nudge $w$ by a millionth and measure how the loss changes:
# the quotient comes out at the same $-24$.

# %% slideshow={"slide_type": "fragment"}
nudge = 1e-6
round((((w + nudge) * x + b - y) ** 2 - loss) / nudge, 3)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Chain rule on the board: outside 2(ŷ − y), times the inside. Then show the nudge and say: this is how you test
#   any gradient, for the rest of your life.
# - **Ask:** What is the derivative of ŷ with respect to b?
# - **Usual wrong answer:** "b", or "0". Nudge b by one and ŷ rises by one: it is 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 5, update the parameters.** Walk a little way downhill, against the derivative:
#
# $$w \leftarrow w - \eta \frac{\partial L}{\partial w}, \qquad b \leftarrow b - \eta \frac{\partial L}{\partial b}.$$
#
# How far is up to the *learning rate* $\eta$ (say "eta"). We take $\eta = 0.01$; both parameters should grow.

# %% slideshow={"slide_type": "fragment"}
learning_rate = 0.01
w_new = w - learning_rate * dw
b_new = b - learning_rate * db
w_new, b_new

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Say it slowly: 4 minus a hundredth of minus 24. Let the class finish the sentence.
# - **Ask:** Where does the minus in the rule come from?
# - **Usual wrong answer:** "From the derivatives, they are negative here." It is always there: a derivative points uphill,
#   and we want down.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Did it help? This can be said without a computer:

# %% slideshow={"slide_type": "fragment"}
questions.ask("rise-of-the-prediction")

# %% [markdown] slideshow={"slide_type": "fragment"}
# And with one: the prediction moved from 18 towards 22, and the loss fell from 16.

# %% slideshow={"slide_type": "fragment"}
y_hat_new = w_new * x + b_new
round(y_hat_new, 4), round((y_hat_new - y) ** 2, 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** In the head, no cells. Wait until half the hands are up, then type in an answer that you heard.
# - **Ask:** How far has the output at level 3 come up?
# - **Usual wrong answer:** "0.32, the two moves added." w meets the level first: 3 · 0.24 + 0.08 = 0.8, a fifth of what was
#   missing.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The same step, vectorized
#
# Put a 1 before the level, and the bias becomes a parameter like the other. With
#
# $$x = \begin{bmatrix} 1 \\ 3 \end{bmatrix}, \qquad \theta = \begin{bmatrix} b \\ w \end{bmatrix}
# = \begin{bmatrix} 6 \\ 4 \end{bmatrix}, \qquad \hat{y} = \theta^T x = x^T \theta,$$
#
# ("theta" is the vector of all parameters) the line is a single product. It gives 18, as before.

# %% slideshow={"slide_type": "fragment"}
x = np.array([1.0, 3.0])
theta = np.array([6.0, 4.0])
y_hat = float(x @ theta)
y_hat

# %% [markdown] slideshow={"slide_type": "fragment"}
# The two derivatives become one vector, the *gradient*, $\nabla_\theta L = 2x(\hat{y} - y)$.
# Look for the $-8$ of the bias and the $-24$ of the slope.

# %% slideshow={"slide_type": "fragment"}
gradient = 2 * x * (y_hat - y)
gradient

# %% [markdown] slideshow={"slide_type": "fragment"}
# And the update is one line, $\theta \leftarrow \theta - \eta \nabla_\theta L$, however many parameters there are.
# The old `theta` is left as it was, so you may run the cell again and again.

# %% slideshow={"slide_type": "fragment"}
theta_new = theta - learning_rate * gradient
theta_new

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Write the 1 above the 3 in another colour. Nothing new is computed here: point back to the by-hand numbers each
#   time, and mind the order, b first.
# - **Ask:** Where has the "+ b" gone?
# - **Usual wrong answer:** "It was dropped." It is multiplied by the 1 and still in the sum: 6 · 1 + 4 · 3.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# Here is the step from this page once more, as a ledger. **Next row** computes one row at a time: say the number before you look.
# Then choose *all samples*, and go down to the gradient: what does each sample contribute, and what is done with the
# contributions? With *hide the numbers* you type them yourself; a wrong entry is told what it looks like.

# %% slideshow={"slide_type": "fragment"}
panels.LedgerPanel(
    linear, data.SALARY, [6.0, 4.0], ["b", "w"], learning_rate=0.01, sample=3, scenes=scenes.LEDGER
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Tick *hide the numbers* and press *Next row*: the class dictates, you type, wrong entries too. Then choose *all
#   samples* and stop at ∇L.
# - **Ask:** Eight samples give eight gradients. What does the step do with them?
# - **Usual wrong answer:** "It adds them." It averages, or a table twice as long would mean a step twice as large.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## All samples at once
#
# One sample pulls the line its own way. To please all eight, average their gradients. In plain Python that is a loop:


# %% slideshow={"slide_type": "fragment"}
def plain_gradient(xs, ys, w, b):
    db = dw = 0.0
    for x_i, y_i in zip(xs, ys, strict=True):
        error = w * x_i + b - y_i
        db, dw = db + 2 * error, dw + 2 * x_i * error
    return db / len(xs), dw / len(xs)


plain_gradient(level.tolist(), salary.tolist(), 4.0, 6.0)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the loop aloud as one sentence, and show the result only after the question.
# - **Ask:** All eight points lie above the line. Do the eight gradients help or hinder each other?
# - **Usual wrong answer:** "They mostly cancel." Every one of them wants more b, and none wants less w: the averages are −11
#   and −50.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In NumPy the eight samples are the rows of a matrix of shape $(8, 2)$, with the 1 in
# front of each: $X$ on paper, `x` in the code.
# One product gives all predictions, another one sums all gradients. Whoever knows the shapes finds most mistakes alone:

# %% slideshow={"slide_type": "fragment"}
questions.ask("shape-of-the-gradient")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Now the numbers. Look for the same two that the loop found.


# %% slideshow={"slide_type": "fragment"}
def numpy_gradient(x, y, theta):
    error = x @ theta - y
    return 2 * x.T @ error / len(x)


x = np.column_stack([np.ones(8), level])
numpy_gradient(x, salary, np.array([6.0, 4.0]))

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Write both shapes on the board, side by side. Vote on the four answers, then show the code.
# - **Ask:** Which shape has `x.T @ error`?
# - **Usual wrong answer:** "(8,), one for each sample." The two eights meet and are summed away. Two parameters, so two
#   numbers.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# They agree; which one is faster? The next cell times both on your machine, on ever more samples.
# **Before you run it, guess** how much faster NumPy is on the eight samples of our table.


# %% slideshow={"slide_type": "fragment"}
def inputs(n):
    x = np.column_stack([np.ones(n), np.linspace(0, 7, n)])
    y = 5 * x[:, 1] + 8
    return (x[:, 1].tolist(), y.tolist(), 4.0, 6.0), (x, y, np.array([6.0, 4.0]))


panels.Race(plain_gradient, numpy_gradient, inputs)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Surprised? Each NumPy call has a fixed price of about a microsecond, so on one sample, and even on eight, the plain loop wins.
# On a hundred samples NumPy is ahead, on ten thousand it is tens of times faster; and real data sets are larger still.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Collect guesses on the board first, from "half" to "a thousand times". Then show the table, and press *Time
#   again* for fresh numbers.
# - **Ask:** How much faster is NumPy on eight samples?
# - **Usual wrong answer:** "A hundred times." There the loop wins: each call to NumPy costs about a microsecond. From about
#   a hundred samples on NumPy is ahead.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Descent over the data
#
# Now repeat. The simplest way takes the samples **one by one**, an update after each. A pass over all samples is called
# an *epoch*. After one epoch from $\theta = [0, 0]$ the line has come a long way:

# %% slideshow={"slide_type": "fragment"}
theta = np.zeros(2)
for x_i, y_i in zip(x, salary, strict=True):
    theta = theta - 0.01 * 2 * x_i * (x_i @ theta - y_i)
theta.round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The other way uses the **average gradient of all samples** for each update. Two thousand updates, a fraction of a second:

# %% slideshow={"slide_type": "fragment"}
theta = np.zeros(2)
for _ in range(2000):
    theta = theta - 0.02 * numpy_gradient(x, salary, theta)
theta.round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Count updates with them: the first cell makes eight, the second two thousand. Then show the numbers.
# - **Ask:** In the second cell, how many passes over the data are 2000 updates?
# - **Usual wrong answer:** "250, with eight updates a pass." That is one by one. Averaged, each update reads all eight: 2000
#   passes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Is that the best line there is? For a line, and only for a line, the answer can be written down without any descent:
# the least-squares solution. It should give the same $b$ and $w$.

# %% slideshow={"slide_type": "fragment"}
best = np.linalg.lstsq(x, salary, rcond=None)[0]
best.round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point from these two numbers back to the last slide: the same four decimals, from a formula.
# - **Ask:** If there is a formula, why walk downhill at all?
# - **Usual wrong answer:** "Descent is more exact." It is not. But logistic and softmax regression have no such formula, so
#   we practise where we can check.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The two ways have not met yet. Let them run against each other, with the same learning rate. Your guess?

# %% slideshow={"slide_type": "fragment"}
questions.ask("averaged-or-one-by-one")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote on the three, then let one voter for each defend it in a sentence. Click last.
# - **Ask:** Whose mean loss is lower after 400 updates?
# - **Usual wrong answer:** "The same, on average the steps agree." At the best line the average gradient is 0, but no single
#   sample's need be: one by one keeps jumping.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Watch the loss on the way, both ways from the same start. Averaging (blue) glides down towards the dashed line,
# the loss of the best line. One by one (orange) each sample pulls its own way: that path never quite rests,
# but it needs only one sample at a time. Note that the vertical axis is logarithmic.

# %% slideshow={"slide_type": "fragment"}
averaged = descent.run(linear, np.zeros(2), x, salary, 0.01, 400)
in_turn = descent.run(linear, np.zeros(2), x, salary, 0.01, 400, descent.one_by_one(8))
lowest = linear.loss(x, best, salary).mean()
figure, axes = figures.new_figure(width=6.5, height=3.2)
figures.losses(axes, {"one by one": in_turn.losses, "averaged": averaged.losses}, lowest)
panels.show(
    figure,
    "The averaged loss falls smoothly towards 4.2; one by one it falls as fast, then keeps jumping above it.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the axis first: it is logarithmic. Follow blue down to the dashed line, then tap on the orange teeth.
# - **Ask:** What would make the teeth smaller?
# - **Usual wrong answer:** "More updates." The teeth stay as they are, round after round; a smaller η shrinks them.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: steer the descent
#
# Left: the data, the line and its residuals. Right: the same line as one point $(b, w)$ in the landscape of the mean loss (the average
# over the eight samples), dark where it is small; the star is the best line, and the hollow point is where the next step would lead.
# Below: the numbers of that step.
#
# 1. Drag **b** and **w**. Can you reach the star by hand?
# 2. Press **Reset**, then **Step** a few times: the line jumps to the data, then creeps along the valley.
# 3. Press **Run**. While it runs, drag **η**: the run goes on with the new value. The strip under it says what to expect.
# 4. Press **Reset**, drag **η** to about 0.06, and **Run**. What happens to the path, and what does the text say?
# 5. Press **Reset**, choose **learn from** one sample after the other, and **Run**. Why does the point no longer come to rest?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do not read the list out. Say only: we do 1, 3 and 4 together, and the hollow point shows where the next step
#   would lead.
# - **Ask:** What will the path look like with η = 0.06?
# - **Usual wrong answer:** "Like before, only faster." Write it down; we put it to the test on the next slide.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The line on the left, the same line as a point on the right, the numbers of the next step below. **Reset** leads back to the start.

# %% slideshow={"slide_type": "fragment"}
panels.LinePanel(data.SALARY, b=0.0, w=0.0, learning_rate=0.02, scenes=scenes.LINE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 4 minutes</summary>
#
# - **Say:** Give the mouse to a student for b and w. *Reset*, *Step* five times, *Run*. Then *Reset*, drag η to 0.06, *Run*,
#   and say nothing until the room has seen it.
# - **Ask:** The path leaps at first and then creeps. Why, with the same η?
# - **Usual wrong answer:** "η shrinks." Look, it stands still. The gradient shrinks: steep across the valley, almost flat
#   along its floor.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The largest learning rate that works
#
# In the panel, 0.05 converges and 0.06 does not. Where exactly is the border, and why is there one? The loss is a bowl, and its
# *curvature* is the matrix of second derivatives, called the Hessian:
#
# $$H = \frac{2}{n} X^T X.$$
#
# One step multiplies the distance to the bottom, along each direction of the bowl, by $1 - \eta \lambda$, where $\lambda$ is the
# curvature in that direction. The step shrinks the distance only while $|1 - \eta \lambda| < 1$, that is $\eta < 2 / \lambda$.

# %% slideshow={"slide_type": "fragment"}
hessian = 2 / len(x) * x.T @ x
curvatures = np.linalg.eigvalsh(hessian)
curvatures.round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw a narrow bowl, and say only one sentence: each step multiplies the distance by 1 − ηλ. Then read the two
#   curvatures.
# - **Ask:** What if that factor is −0.5: does the descent work?
# - **Usual wrong answer:** "No, it is negative." It lands on the other side, but half as far away. That is a zigzag, and it
#   arrives.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Two very different numbers: the bowl is a narrow valley, steep across and almost flat along. The steepest direction sets
# the limit, $2 / \lambda_{\max}$. Up to half of it the factor $1 - \eta \lambda_{\max}$ is not negative, and the descent is *steady*; from there
# on each step crosses the valley, a *zigzag*; beyond the limit it *leads away*. These are the three parts of the strip under η.

# %% slideshow={"slide_type": "fragment"}
limit = 2 / float(curvatures.max())
round(limit, 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show with your hands: steep across, flat along. Let the class divide 2 by 36.4 before you show the cell.
# - **Ask:** The steep direction sets the limit. Which of the two makes us wait?
# - **Usual wrong answer:** "The steep one again." The flat one: even at the limit each step leaves 97 percent of the
#   distance along the valley.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# How sharp is this border? Take one step just beyond it, on paper.

# %% slideshow={"slide_type": "fragment"}
questions.ask("one-percent-above")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Put it to the test: one percent below the limit, and one percent above, a thousand steps each. Only one of the two losses is small.

# %% slideshow={"slide_type": "fragment"}
below = descent.run(linear, np.zeros(2), x, salary, 0.99 * limit, 1000)
above = descent.run(linear, np.zeros(2), x, salary, 1.01 * limit, 1000)
f"{below.losses[-1]:.4f}", f"{above.losses[-1]:.3e}"

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Paper only, half a minute, and ask for the sign too. Then show the two runs.
# - **Ask:** By what number does one step, one percent above, multiply the distance?
# - **Usual wrong answer:** "1.02." The size is right, the sign is lost: −1.02, on the other side and a little further out, a
#   thousand times over.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# And far above it? The numbers leave what a computer can hold. `descent.run` stops at the last step whose numbers are all finite,
# and says why; an unguarded loop would go on with `inf` and `nan`, and tell you nothing.

# %% slideshow={"slide_type": "fragment"}
far_above = descent.run(linear, np.zeros(2), x, salary, 0.2, 1000)
print(far_above.divergence.reason)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them bet before you show the sentence. Then read its second half aloud: the message says what to do.
# - **Ask:** With η = 0.2, after how many steps does it fail: ten, two hundred, a million?
# - **Usual wrong answer:** "A million, floats are huge." Each step multiplies the distance by about 6.3, so 190 steps are
#   all it can take.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A question that a line cannot answer
#
# Another table: eight students, the day they came, the hours they studied, and whether they passed (1) or failed (0).
# The thing to predict is no longer a quantity. It is a *class*.

# %% slideshow={"slide_type": "fragment"}
students = data.PASS_BY_DAY_AND_HOURS
hours, passed = students.features[:, 1], students.y
np.column_stack([students.features, passed])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Change your voice: this is the turn of the lesson. Read one row as a sentence, with its day, its hours, its
#   result.
# - **Ask:** May we calculate with these zeros and ones?
# - **Usual wrong answer:** "Of course, they are numbers." They are names; we could have swapped them. A salary of 0 means
#   something, a class 0 only says which.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Nothing stops us from fitting a line to the zeros and ones: to it they are numbers like any others. What will come of it?

# %% slideshow={"slide_type": "fragment"}
questions.ask("line-at-six-hours")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Here is the best line, by least squares.
# Read its values at a quarter of an hour and at six hours: what could they mean?

# %% slideshow={"slide_type": "fragment"}
b, w = np.linalg.lstsq(with_ones(hours), passed, rcond=None)[0]
np.round([b + w * 0.25, b + w * 6], 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote, and let the voters for "1" explain how the line would know where to stop. Then have the two values read
#   aloud as percentages.
# - **Ask:** What does the line say of six hours?
# - **Usual wrong answer:** "1, everyone who studies that much passes." A line that rises does not stop: it says 1.57.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Less than no pass, and one pass and a half, are not answers, and the picture shows the trouble: classes are flat at 0 and 1, and the line is not.
# It leaves the band between the dashed lines, in which a probability has to stay.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6, height=3.2)
figures.points(axes, hours, passed)
figures.line(axes, [0, 6.5], [b, b + w * 6.5])
figures.band(axes, 0, 1)
figures.label(axes, "A line through classes", "hours", "passed")
panels.show(
    figure,
    "Zeros and ones over the hours; the fitted line is below 0 at first, reaches 1 at four hours and climbs on.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Trace the line out of the band, at both ends. Then follow the eight points with a finger: flat, flat, and a rise
#   in between.
# - **Ask:** Why not simply cut the line off at 0 and at 1?
# - **Usual wrong answer:** "That would do." Then nobody beyond the cut can be told from anybody else, and the slope there is
#   0: nothing to learn from.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# What we want instead:
#
# - an output that always lies between 0 and 1, so that we may read it as a probability;
# - that rises with the evidence, and flattens where the case is clear;
# - and still the same five steps.
#
# A student who studied **0.25 hours**, another one who studied **4.5**: will they pass? The next notebook,
# `02_sigmoid`, bends the line so that it can answer.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let somebody draw on the board, and do not correct. Keep the drawing for notebook 2.
# - **Ask:** Draw a curve that fits these wishes.
# - **Usual wrong answer:** A staircase, 0 and then 1. It jumps, so it is flat everywhere else: no slope, nothing for descent
#   to follow.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Exercises
#
# Six things to write, from one line to a whole training loop. Replace the three dots, run the cell, then run the one below it: it
# checks your work on inputs of its own, and says what it looks like. Hints come one at a time, a solution only when you ask for it.
# Nothing is graded; change and check as often as you like.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 20 minutes</summary>
#
# - **Say:** You have twenty minutes, alone, for 1.1 to 1.4; 1.5 and 1.6 are for home. Take one hint before you take a
#   solution. Walk about and look for shapes.
# - **Ask:** Before you type: which shape goes in, which comes out?
# - **Usual wrong answer:** In 1.3, `len(x)` as the divisor. The batch is `rows`, so divide by `len(rows)`.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.1: the predictions of a line
#
# Write `predict_salary(x, theta)`. It takes `x` of shape $(n, 2)$, a row `[1, level]` for each person, and `theta` of shape $(2,)$,
# the bias first. It returns an array of shape $(n,)$: the prediction for each person. One line will do.
#
# To try: `predict_salary(np.array([[1.0, 0.0], [1.0, 3.0]]), np.array([6.0, 4.0]))` gives `[6, 18]`. The cell below yours is the check.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def predict_salary(x, theta):
    """Return the prediction for each row of x, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("predict_salary", predict_salary)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.2: the mean squared error
#
# Write `mean_squared_error(y_hat, y)`. It takes the predictions and the targets, both of shape $(n,)$, and returns one number:
# the mean of the squared errors.
#
# To try: `mean_squared_error(np.array([3.0, 5.0]), np.array([2.0, 1.0]))` gives `8.5`. Then run the check.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def mean_squared_error(y_hat, y):
    """Return the loss of all samples, one number."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("mean_squared_error", mean_squared_error)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.3: the gradient of a batch
#
# Between one sample and all of them lies the *batch*: some of the samples. Write `batch_gradient(x, y, theta, rows)`. It takes `x` of
# shape $(n, 2)$, `y` of shape $(n,)$, `theta` of shape $(2,)$, and `rows`, an integer array with the places of the samples in the batch.
# It returns an array of shape $(2,)$: the gradient of the mean squared error over these samples only.
# NumPy picks them with `x[rows]` and `y[rows]`.
#
# To try: `batch_gradient(x, salary, np.array([6.0, 4.0]), np.array([3]))` gives `[-8, -24]`, the step by hand again. The check follows.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def batch_gradient(x, y, theta, rows):
    """Return the gradient of the loss of these rows, shape (2,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("batch_gradient", batch_gradient)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.4: one step
#
# Write `line_step(theta, x, y, learning_rate)`. It takes `theta` of shape $(2,)$, all samples `x` and `y`, of shapes $(n, 2)$ and
# $(n,)$, and the learning rate. It returns the new `theta` after one step with the average gradient of all samples, and leaves the
# old one as it was.
#
# To try: `line_step(np.array([6.0, 4.0]), x, salary, 0.01)` gives `[6.11, 4.5]`. Check it with the cell below.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def line_step(theta, x, y, learning_rate):
    """Return the new theta, shape (2,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("line_step", line_step)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.5: the largest learning rate
#
# Another company, with three people, at levels 1, 2 and 4. Their salaries are not told. Above which learning rate does descent with the
# average gradient run away? Set `largest_rate` to this number, computed or worked out by hand; four decimals are enough.
#
# Think of a way to try it before you check it: what would a descent just below your number do, and one just above?

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
largest_rate = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("largest_rate", largest_rate)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 1.6: a whole training loop
#
# Write `train_line(x, y, learning_rate, steps)`. It takes `x` of shape $(n, 2)$, `y` of shape $(n,)$, the learning rate and the number
# of steps. It starts at $\theta = [0, 0]$, takes that many steps, each with the average gradient of all samples, and returns two things:
# the last `theta`, and a list of `steps + 1` mean losses, the first one before any step, then one after each.
#
# To try: `train_line(x, salary, 0.02, 2)` gives, rounded, `[1.3496, 5.8892]` and `[790.75, 73.188, 20.0307]`. What does it give after
# two thousand steps? The last check is below.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_line(x, y, learning_rate, steps):
    """Return theta, shape (2,), and the list of losses."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_line", train_line)

# %% [markdown] slideshow={"slide_type": "skip"}
# Which ones are done? This line is kept in a small file beside the notebooks, and follows each check.

# %% slideshow={"slide_type": "skip"}
checks.progress("01_background")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - A **model** predicts, a **loss** says how wrong it was, a **gradient** says which way is up, a **learning rate** says how far to go down.
# - Learning is five steps, repeated: pick, output, loss, derivative, update.
# - With a 1 before the features, $\hat{y} = \theta^T x$ and $\nabla_\theta L = 2x(\hat{y} - y)$ hold for any number of features.
# - The largest learning rate that works is $2 / \lambda_{\max}$: computed, not guessed.
# - A line is the wrong shape for a class.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hide the screen. In pairs, one minute: say the five steps to each other.
# - **Ask:** What sets the largest learning rate?
# - **Usual wrong answer:** "Trial and error." The steepest curvature does: 2 / λ. On our table that is 0.0549.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## On your own
#
# 1. Repeat the five steps for the sample at level 7. Choose the learning rate so that the new prediction is exactly 47.
# 2. Give the levels in tenths: `x = np.column_stack([np.ones(8), level / 10])`. What happens to the curvatures, and to the limit?
# 3. Shuffle the samples in the one-by-one loop before each epoch. Does the path get calmer?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Homework. The first one takes five minutes on paper and has a pretty answer, do not tell it.
# - **Ask:** In task 1, does η have to be larger than ours, now that the line is 13 off?
# - **Usual wrong answer:** "Larger, it is further to go." The gradient has grown with the distance: exactly 0.01 leads to
#   47.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck that this course brings to life: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - Gabriel Goh, [Why Momentum Really Works](https://distill.pub/2017/momentum/), whose first half explains curvature and step size with pictures.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), sections 4.3 (gradient descent) and 5.1.4 (linear regression).
