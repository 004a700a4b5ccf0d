# ---
# jupyter:
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown] slideshow={"slide_type": "slide"}
# # 2 · Sigmoid: from a line to a probability
#
# A line predicts a quantity. To predict a class, pass or fail, we bend the line into an S, read its height as a
# probability, and learn by the same five steps as before.

# %% [markdown] slideshow={"slide_type": "subslide"}
# **What you will do.** Build the sigmoid function, bend it over eight students with sliders, work through one step of logistic
# regression by hand, train on all eight, and steer the line that divides them.
#
# **What you will learn.**
#
# - how the sigmoid turns any number into a probability, and where it goes flat;
# - why the loss is a logarithm and no longer a square;
# - each number of the first step of logistic regression;
# - why one step is not training, and why, on this table, training never ends.
#
# **What you need.** The five steps of notebook `01_background`: pick a sample, compute the output, the loss, the derivative, and
# update. Run the cells from top to bottom with Shift+Enter; change anything, and run it again.

# %% [markdown] slideshow={"slide_type": "skip"}
# We need NumPy, and the course's own helpers: the tables, the pictures and the panels; `questions`, which asks for a guess before
# some of the results, and `checks`, for the exercises at the end. The sigmoid, the loss and the gradient stand here in full.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.models import logistic

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The data
#
# Eight students. Each row says the day they came, the hours they studied, and whether they passed (1) or failed (0).
# Look at the last two columns: do more hours help?

# %% slideshow={"slide_type": "fragment"}
students = data.PASS_BY_DAY_AND_HOURS
hours, passed = students.features[:, 1], students.y
np.column_stack([students.features, passed])

# %% [markdown] slideshow={"slide_type": "fragment"}
# Two more students want to know what to expect: one studied **0.25 hours**, the other **4.5 hours**. In the picture they are
# question marks, halfway between failing and passing, since we do not know yet.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.6, height=2.8)
figures.class_points(axes, hours, passed, passed, students.classes)
figures.question_marks(axes, [0.25, 4.5], [0.5, 0.5])
axes.legend(loc="center", frameon=False)
axes.set_yticks([0, 1])
figures.label(axes, "Who passed, by hours studied", "hours", "pass")
panels.show(
    figure,
    "Fails at 0.5, 1, 2 and 2.5 hours, passes at 1.5, 3, 3.5 and 4; question marks at 0.25 and 4.5.",
)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## Why not a line?
#
# The model is some function, $y = f(x)$, and we look for one that fits the data. Notebook 1 tried the best line. Here are its answers
# for the two students. Could they be probabilities?

# %% slideshow={"slide_type": "fragment"}
b, w = np.linalg.lstsq(with_ones(hours), passed, rcond=None)[0]
np.round([b + w * 0.25, b + w * 4.5], 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# They could not: one is below 0, the other above 1, and the more extreme the student, the worse it gets. We need a function that
# takes any number and always answers between 0 and 1.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The sigmoid function
#
# The function is called *sigmoid*, "shaped like an S", and written with the Greek letter for s:
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad z \in (-\infty, \infty), \qquad \sigma(z) \in (0, 1).$$
#
# The input $z$ is called the *score*. A high score makes $e^{-z}$ small, and the result is close to 1. A low one makes
# $e^{-z}$ large, and the result is close to 0. Get a feeling for it with a guess, before the computer computes it:

# %% slideshow={"slide_type": "fragment"}
questions.ask("score-with-its-sign-turned")

# %% [markdown] slideshow={"slide_type": "fragment"}
# In NumPy it is one line. Look at both ends and at the middle, and find the value you were asked for.


# %% slideshow={"slide_type": "fragment"}
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


z = np.array([-6.0, -2.0, -1.0, 0.0, 1.0, 2.0, 6.0])
sigmoid(z).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# A score of 0 means "even odds": one half. The values for $-2$ and $2$ add up to 1, and so do those for $-1$ and $1$; in general
# $\sigma(-z) = 1 - \sigma(z)$. What speaks for passing, with its sign turned, speaks for failing.

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### It only ever rises
#
# The sigmoid is *monotone*: whenever $z_1 \le z_2$, then $\sigma(z_1) \le \sigma(z_2)$. More evidence never lowers the probability.
# Test it on **numbers of your own**: put any two of them, in rising order, into the first line.

# %% slideshow={"slide_type": "fragment"}
z_1, z_2 = -0.7, 1.3
print(f"sigma({z_1}) = {sigmoid(z_1):.4f}, sigma({z_2}) = {sigmoid(z_2):.4f}")
z_1 <= z_2, bool(sigmoid(z_1) <= sigmoid(z_2))

# %% [markdown] slideshow={"slide_type": "fragment"}
# Two numbers are not a proof, and neither are ten thousand, but they are a stronger test. Here are ten thousand random scores, sorted.
# Does a single one of the steps from one to the next go down?

# %% slideshow={"slide_type": "fragment"}
many = np.sort(np.random.default_rng(0).uniform(-30, 30, 10_000))
bool((np.diff(sigmoid(many)) < 0).any())

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Its slope, and where it goes flat
#
# The proof is the derivative. The quotient rule gives $e^{-z} / (1 + e^{-z})^2$, which is a product of two things that we know already:
#
# $$\sigma'(z) = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}} = \sigma(z) \, (1 - \sigma(z)).$$
#
# Both factors are positive, so the slope is positive everywhere, and the curve can only rise. How fast, at most?

# %% slideshow={"slide_type": "fragment"}
questions.ask("steepest-slope")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Compare the formula with a measured slope, from a nudge by a millionth to each side: do the two rows agree? The middle column is $z = 0$.

# %% slideshow={"slide_type": "fragment"}
nudge = 1e-6
formula = sigmoid(z) * (1 - sigmoid(z))
measured = (sigmoid(z + nudge) - sigmoid(z - nudge)) / (2 * nudge)
np.array([formula, measured]).round(4)

# %% [markdown] slideshow={"slide_type": "subslide"}
# The slope is largest in the middle, exactly $\frac14$, and almost nothing at both ends. There the sigmoid is *saturated*:
# changing the score hardly changes the probability.
#
# Drag **z** from end to end. Where does the tangent lie flat? At which z has the slope fallen to a tenth of its largest value?

# %% slideshow={"slide_type": "fragment"}
panels.SlopePanel(z=0.0)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### On paper and in the computer
#
# On paper $\sigma(z)$ never reaches 1. A computer keeps about 16 digits, and at $z = 40$ the distance to 1 is too small for them:
# the result is rounded to exactly 1.

# %% slideshow={"slide_type": "fragment"}
bool(sigmoid(40.0) == 1.0), f"{sigmoid(-40.0):.3e}"

# %% [markdown] slideshow={"slide_type": "fragment"}
# At $z = -1000$ our one line has to compute $e^{1000}$, which no float can hold. NumPy would warn and go on; here we ask it to raise an
# error instead, and print what it says.

# %% slideshow={"slide_type": "fragment"}
try:
    with np.errstate(over="raise"):
        sigmoid(-1000.0)
except FloatingPointError as error:
    print(error)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The course's helper avoids this: it only ever computes $e^{-|z|}$, which lies between 0 and 1, and so it never overflows.

# %% slideshow={"slide_type": "fragment"}
logistic.sigmoid([-1000.0, 0.0, 1000.0])

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Where the score comes from
#
# The sigmoid takes any number, and a line gives any number. So let the line feed the sigmoid. With $x = [1, \text{hours}]$ and
# $\theta = [b, w]$, as in notebook 1,
#
# $$z = \theta^T x \in (-\infty, \infty), \qquad \hat{y} = \sigma(z) \in (0, 1).$$
#
# We read $\hat{y}$ as the *probability of class 1*, here of a pass. This is *logistic regression*.
#
# The first guess $b = -1$, $w = 0.6$ gives each student a score and a probability. The columns are hours, $z$ and $\hat{y}$: at how many hours does the score change its sign?

# %% slideshow={"slide_type": "fragment"}
theta = np.array([-1.0, 0.6])
scores = with_ones(hours) @ theta
np.column_stack([hours, scores, sigmoid(scores)]).round(4)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### From a probability to an answer
#
# Asked for pass or fail, we need a *threshold*: predict 1 where $\hat{y}$ reaches it, and 0 below. With the usual threshold of 0.5 this
# asks whether $z \ge 0$. Compare the predictions with the truth below them.

# %% slideshow={"slide_type": "fragment"}
threshold = 0.5
predicted = (sigmoid(scores) >= threshold).astype(int)
np.array([predicted, passed])

# %% [markdown] slideshow={"slide_type": "subslide"}
# One half is a habit, not a law. Where a promised pass that does not come is costly, one asks for more. What would that change?
# You can try it in the panel that follows.

# %% slideshow={"slide_type": "fragment"}
questions.ask("threshold-raised")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: bend the curve
#
# The curve is $\sigma(b + w \cdot \text{hours})$, the dashed line the threshold; a grey bar is how far a student's probability is from the
# truth, a ring marks a wrong prediction. The question marks ride on the curve at 0.25 and 4.5 hours.
#
# 1. Drag **b**, then **w**. Which of them slides the curve sideways, and which one makes it steeper?
# 2. Find b and w that answer "fail" for 0.25 h, "pass" for 4.5 h, and get as many of the eight right as you can.
# 3. Drag the **threshold** up to 0.9. Who is still predicted to pass? When might one want so careful a rule?
# 4. Make **w** negative. What does the model believe now?

# %% slideshow={"slide_type": "fragment"}
panels.CurvePanel(hours, passed, asked=[0.25, 4.5], b=-1.0, w=0.6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Seven of eight is the most you can reach. The curve only rises (or only falls), but somebody passed with 1.5 hours while two others failed with 2 and
# 2.5. The hours alone cannot explain that; the day will.

# %% [markdown] slideshow={"slide_type": "notes"}
# *For those who present:* let the room find $b$ and $w$ before you say "seven". With a threshold of 0.5 the border lies at $-b / w$ hours, and any border between 2.5 and 3 hours
# is best: $b = -5.5$, $w = 2$ puts it at 2.75.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The loss: how wrong is a probability?
#
# Write $y$ for the truth, 0 or 1. The model gave the truth the probability $\hat{y}$ if $y = 1$, and $1 - \hat{y}$ if $y = 0$.
# The loss is the negative logarithm of that probability, and both cases fit into one line, called *cross-entropy*:
#
# $$L(\theta) = -y \log \hat{y} - (1 - y) \log(1 - \hat{y}).$$
#
# One of the two terms is always multiplied by 0, so only the other one counts. How hard does it judge?

# %% slideshow={"slide_type": "fragment"}
questions.ask("cost-of-a-sure-mistake")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Look at a good guess, an undecided one and a bad one for a student who passed.


# %% slideshow={"slide_type": "fragment"}
def cross_entropy(y_hat, y):
    return -y * np.log(y_hat) - (1 - y) * np.log(1 - y_hat)


cross_entropy(np.array([0.99, 0.5, 0.01]), 1).round(4)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Why a logarithm?
#
# - A sure and right answer costs nothing: $-\log 1 = 0$. A sure and wrong one costs without bound: $-\log \hat{y} \to \infty$ as $\hat{y} \to 0$.
#   The squared error would never charge more than 1 for it.
# - The probability of getting *all* samples right is a product, one factor a sample. The logarithm turns the product into a sum, and the
#   minus sign turns "as likely as possible" into "as small a loss as possible".
#
# The third reason is the one for which descent cares most. It starts from what the square would do:

# %% slideshow={"slide_type": "fragment"}
questions.ask("push-of-a-sure-mistake")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The logarithm undoes the saturation. For the sure and wrong answer $z = -8$, $y = 1$, compare the slopes of the two losses over $z$: the squared
# error's is $2(\hat{y} - y) \, \hat{y} (1 - \hat{y})$, while that of cross-entropy turns out to be just $\hat{y} - y$.

# %% slideshow={"slide_type": "fragment"}
y_hat = sigmoid(-8.0)
squared, crossed = 2 * (y_hat - 1) * y_hat * (1 - y_hat), y_hat - 1
f"squared error: {squared:.5f}, cross-entropy: {crossed:.5f}"

# %% [markdown] slideshow={"slide_type": "fragment"}
# With the square, the worst mistake would be the one that hardly gets corrected.

# %% [markdown] slideshow={"slide_type": "subslide"}
# See both at once. Left, the two curves of cross-entropy, one for each truth; each climbs where the model is sure of the wrong class.
# Right, the same loss over the score, for a student who passed: far to the left cross-entropy still slopes, the squared error lies flat.

# %% slideshow={"slide_type": "fragment"}
figure, (left, right) = figures.new_figure(2, height=3.0)
y_hat = np.linspace(0.005, 0.995, 199)
figures.two_losses(left, y_hat, cross_entropy(y_hat, 1), cross_entropy(y_hat, 0))
grid = np.linspace(-8, 8, 201)
figures.log_or_square(right, grid, cross_entropy(sigmoid(grid), 1), (sigmoid(grid) - 1) ** 2)
panels.show(
    figure,
    "Left: −log ŷ falls from above 5 to 0 at ŷ = 1, its mirror image rises. Right: for z below −4"
    " cross-entropy is a falling line, while the squared error stays flat near 1.",
)

# %% [markdown] slideshow={"slide_type": "skip"}
# One caution for the computer: where $\hat{y}$ was rounded to exactly 1 and the truth is 0, our function would take the logarithm of 0.
# The course's helper computes the same loss from the score instead, and stays exact. For $z = 40$, $y = 0$ and for $z = -1000$, $y = 1$ it says:

# %% slideshow={"slide_type": "skip"}
logistic.cross_entropy([40.0, -1000.0], [0, 1])

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Five steps, with two of them new
#
# 1. Pick a sample $(x, y)$.
# 2. Compute the output: $z = \theta^T x$, then $\hat{y} = \sigma(z)$. *This is new.*
# 3. Compute the loss: $L(\theta) = -y \log \hat{y} - (1 - y) \log(1 - \hat{y})$. *This, too.*
# 4. Compute the derivative: $\nabla_\theta L = x(\hat{y} - y)$. *The same shape as before, only the factor 2 is gone.*
# 5. Update the parameters: $\theta \leftarrow \theta - \eta \nabla_\theta L$, with the learning rate $\eta$.
#
# From now on both features count: $x = [1, \text{day}, \text{hours}]$ and $\theta = [b, w_1, w_2]$. A cell for each step follows, with the first
# student of the table, $\eta = 0.1$ and the start $\theta = [0.1, 0.2, 0.1]$.

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 1, pick a sample.** Day 1, half an hour, failed. (The deck writes $y = [0]$, a list with one label; for one sample the plain number 0 is the same.)

# %% slideshow={"slide_type": "fragment"}
x, y = np.array([1.0, 1.0, 0.5]), 0
theta, learning_rate = np.array([0.1, 0.2, 0.1]), 0.1
x, y

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 2, compute the output.** First the score, $0.1 \cdot 1 + 0.2 \cdot 1.0 + 0.1 \cdot 0.5$; then the probability of a pass.
# It should be above one half, since the score is above 0.

# %% slideshow={"slide_type": "fragment"}
z = float(x @ theta)
y_hat = float(sigmoid(z))
round(z, 4), round(y_hat, 8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 3, compute the loss.** With $y = 0$ only the second term survives, $-\log(1 - \hat{y})$. The deck rounds it to 0.883.

# %% slideshow={"slide_type": "fragment"}
loss = float(cross_entropy(y_hat, y))
round(loss, 8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The student failed, and the model leans towards a pass. The two steps that remain will correct it. Before any derivative: in which direction?

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-step-of-three")

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 4, compute the derivative.** By the chain rule, in three pieces, of which $\hat{y} (1 - \hat{y})$ cancels:
#
# $$\frac{\partial L}{\partial \hat{y}} = \frac{\hat{y} - y}{\hat{y} (1 - \hat{y})}, \qquad
# \frac{\partial \hat{y}}{\partial z} = \hat{y} (1 - \hat{y}), \qquad \frac{\partial z}{\partial \theta} = x
# \qquad \Rightarrow \qquad \nabla_\theta L = x(\hat{y} - y).$$
#
# The error $\hat{y} - y$ comes first. It is what the grey bars of the panel showed.

# %% slideshow={"slide_type": "fragment"}
error = y_hat - y
round(error, 8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Times the sample, it gives the three derivatives $L'_b$, $L'_{w_1}$ and $L'_{w_2}$. The deck shows 0.59, 0.59 and 0.295: the last one is half of the *rounded* 0.59;
# half of the exact error is 0.2933.

# %% slideshow={"slide_type": "fragment"}
gradient = x * error
gradient.round(8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Do not take it on trust. Nudge each parameter by a millionth to each side and measure how the loss changes: the three numbers should agree.


# %% slideshow={"slide_type": "fragment"}
def loss_at(theta):
    return cross_entropy(sigmoid(x @ theta), y)


nudges = 1e-6 * np.eye(3)
measured = [(loss_at(theta + step) - loss_at(theta - step)) / 2e-6 for step in nudges]
np.round(measured, 6)

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 5, update the parameters.** How far will each parameter move? The update is the gradient times $\eta$.

# %% slideshow={"slide_type": "fragment"}
update = learning_rate * gradient
update.round(8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Subtract it, and all three parameters get smaller: this student failed, so what speaks for a pass is trusted less. For $w_2$ the deck prints 0.0706 on one
# slide and 0.0705 on the next: the first is the exact 0.07067 cut short, the second comes from the rounded 0.295. Properly rounded it is 0.0707.

# %% slideshow={"slide_type": "fragment"}
theta_new = theta - update
theta_new.round(8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Did it help? For this student the probability of a pass should be lower now, and the loss smaller than 0.8834.

# %% slideshow={"slide_type": "fragment"}
round(float(sigmoid(x @ theta_new)), 4), round(float(loss_at(theta_new)), 4)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# The same step as a ledger: **Next row** computes one row at a time, and the rows follow the sliders. Choose the sixth sample, who
# passed: which signs of the gradient turn, and why? With *hide the numbers* you type them yourself.

# %% slideshow={"slide_type": "fragment"}
names = ["b", "w day", "w hours"]
panels.LedgerPanel(logistic, students, [0.1, 0.2, 0.1], names, learning_rate=0.1)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Prediction, after one step
#
# Back to our two students, now with their days: **(day 2, 0.25 h)** and **(day 1, 4.5 h)**. The threshold is 0.5.
# What does the new $\theta$ say?

# %% slideshow={"slide_type": "fragment"}
asked = np.array([[1, 2, 0.25], [1, 1, 4.5]])
y_hat = sigmoid(asked @ theta_new)
y_hat.round(4), (y_hat >= 0.5).astype(int)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Both are predicted to pass, as on the deck's last two slides of this part ($y_{pred}$: 1, twice). For a quarter of an hour of work that is generous. Nothing went wrong: one step is simply not training.
# The model has seen one student, and learned a little from that one.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## On through the eight samples
#
# Take the students one by one, an update after each: one *epoch*. Each line shows a student, the probability before the update, and $\theta$ after it.
# Follow the bias $b$: after which students does it fall, and after which does it rise?

# %% slideshow={"slide_type": "fragment"}
samples = students.x
theta = np.array([0.1, 0.2, 0.1])
for x_i, y_i in zip(samples, passed, strict=True):
    y_hat = sigmoid(x_i @ theta)
    theta = theta - learning_rate * x_i * (y_hat - y_i)
    print(f"day {x_i[1]:.0f}, {x_i[2]} h, y = {y_i}: y_hat = {y_hat:.4f}, theta = {theta.round(4)}")

# %% [markdown] slideshow={"slide_type": "fragment"}
# It falls after a fail and rises after a pass, always. The last three students passed, and they pulled last. So the mean loss over all eight, before and after
# the epoch, tells a sobering story:


# %% slideshow={"slide_type": "fragment"}
def mean_loss(theta):
    return float(cross_entropy(sigmoid(samples @ theta), passed).mean())


round(mean_loss(np.array([0.1, 0.2, 0.1])), 4), round(mean_loss(theta), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# It grew a little. One epoch is not training, either.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Training on all samples
#
# To please all eight, average their gradients, as in notebook 1. With the students as the rows of $X$ that is one product,
# $\frac1n X^T (\hat{y} - y)$. A thousand updates with $\eta = 0.5$:

# %% slideshow={"slide_type": "fragment"}
theta = np.array([0.1, 0.2, 0.1])
for _ in range(1000):
    y_hat = sigmoid(samples @ theta)
    theta = theta - 0.5 * samples.T @ (y_hat - passed) / len(samples)
theta.round(4), round(mean_loss(theta), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The mean loss fell from 0.6897 to 0.1696. Compare the predictions for the eight students with the truth: is anyone still misjudged?

# %% slideshow={"slide_type": "fragment"}
predicted = (sigmoid(samples @ theta) >= 0.5).astype(int)
np.array([predicted, passed])

# %% [markdown] slideshow={"slide_type": "subslide"}
# Eight of eight, where the hours alone reached seven at most. And the two who asked? Now their answers differ: fail for 0.25 hours, pass for 4.5, and both
# with little doubt.

# %% slideshow={"slide_type": "fragment"}
y_hat = sigmoid(asked @ theta)
y_hat.round(4), (y_hat >= 0.5).astype(int)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: steer the dividing line
#
# Left: each student in the plane of day and hours; where $\hat{y}$ equals the threshold runs a line, and the shaded side is predicted to pass. Rings mark wrong predictions.
# Right: the mean loss over the steps. Below: the numbers of the next step.
#
# 1. In **learn from**, choose *only x = [1.0, 1.0, 0.5], y = 0* and press **Step** once. Find the numbers of the first step in the table: 0.0413, 0.1413, 0.0707.
# 2. Press **Reset**, then **Step** some ten times, then **Run**. When does the line come into the picture? Do the rings vanish?
# 3. Drag the **threshold** to 0.9, then to 0.1. Which way does the line move, and does either of the two answers change?
# 4. Press **Reset**, choose *one sample after the other*, set **η** to 1 and **Run**. Why is the path of the loss so restless?
# 5. Press **Reset** and find a dividing line by hand with **b**, **w₁** and **w₂**. It can be done.

# %% slideshow={"slide_type": "fragment"}
panels.LogisticPanel(students, asked=asked[:, 1:], theta=[0.1, 0.2, 0.1], learning_rate=0.1)

# %% [markdown] slideshow={"slide_type": "notes"}
# *For those who present:* with $\eta = 0.1$ on all samples the line enters the picture at step 9, in the lower left corner, and all eight are right only from step 1,263 on.
# For the first twenty steps everyone is predicted to pass. After the run the two answers stand at either threshold, for the curve has become steep. By hand: $b = -4.25$, $w_1 = w_2 = 1$.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The largest learning rate, here
#
# For a line the limit was $2 / \lambda_{\max}$ of the curvature $H$, the same everywhere. For logistic regression the curvature contains the slope of the sigmoid,
#
# $$H = \frac1n \sum_i \sigma'(z_i) \, x_i x_i^T,$$
#
# and so it depends on where we are. Compare the limit at the start with the one at our trained $\theta$. The strip under η shows it for wherever you are.

# %% slideshow={"slide_type": "fragment"}
start = np.array([0.1, 0.2, 0.1])
limits = [descent.largest_learning_rate(logistic.hessian(samples, t)) for t in (start, theta)]
np.round(limits, 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# It is a local limit: beyond it the loss may rise for a while, and then calm down where the curve is flatter. With $\eta = 2$ the mean loss climbs at first,
# up to 2.6313 after four steps, and yet ends far below its start.

# %% slideshow={"slide_type": "fragment"}
fast = descent.run(logistic, start, samples, passed, 2.0, 1000)
fast.losses[[0, 1, 2, 3, 4, 1000]].round(4)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Where does it end?
#
# A line had a best $\theta$, and descent came to rest there. Does it here? Let it run for ten thousand steps with $\eta = 0.5$. Each row shows the number of steps, the length
# $\|\theta\|$ of the parameter vector, and the mean loss.

# %% slideshow={"slide_type": "fragment"}
steps = np.array([10, 100, 1000, 10_000])
long = descent.run(logistic, start, samples, passed, 0.5, 10_000)
lengths, losses = np.linalg.norm(long.thetas, axis=1), long.losses
for step in steps:
    print(f"{step:6,} steps: length {lengths[step]:7.4f}, loss {losses[step]:.4f}")

# %% [markdown] slideshow={"slide_type": "subslide"}
# The loss falls towards 0 without reaching it, while $\theta$ grows without end. In the picture the steps are on a logarithmic axis:
# ten times as many steps, and the one goes on falling as the other goes on growing.

# %% slideshow={"slide_type": "fragment"}
figure, (left, right) = figures.new_figure(2, height=2.8)
figures.over_steps(left, steps, losses[steps], logarithmic=True)
figures.label(left, "The mean loss falls towards 0", "step", "mean loss")
figures.over_steps(right, steps, lengths[steps])
figures.label(right, "θ grows without end", "step", "length of θ")
panels.show(
    figure,
    "From 10 to 10,000 steps the mean loss falls from 0.59 to 0.05; θ grows from 0.6 to 34.",
)

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Why there is no best θ
#
# These data are *separable*: a line divides the classes without a mistake. One such line is day + hours = 4.25, that is $\theta = [-4.25, 1, 1]$.
# Is it the best one? Compare it with its own multiples.

# %% slideshow={"slide_type": "fragment"}
questions.ask("ten-times-theta")

# %% [markdown] slideshow={"slide_type": "fragment"}
# The three rows below show the mean loss for this $\theta$, for ten times and for a hundred times as much. Does it ever reach 0?

# %% slideshow={"slide_type": "fragment"}
for scale in (1, 10, 100):
    divider = scale * np.array([-4.25, 1, 1])
    print(f"{scale:3} times: mean loss {logistic.loss(samples, divider, passed).mean():.3e}")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Ten times $\theta$ is the same line with every probability closer to 0 or 1. So the loss can always be made smaller, and it is never 0.
# There is a lowest bound, 0, but no *minimum*: no finite $\theta$ attains it. What you get depends on when you stop.
# The deck does not mention this; with its table, it is what happens to anyone who trains on.

# %% [markdown] slideshow={"slide_type": "subslide"}
# The *predictions*, on the other hand, come to rest early. At which of the ten thousand steps did the prediction for any of the eight students change for the last time?

# %% slideshow={"slide_type": "fragment"}
predicted = long.thetas @ samples.T >= 0
changed = (predicted[1:] != predicted[:-1]).any(axis=1)
int(changed.nonzero()[0][-1]) + 1

# %% [markdown] slideshow={"slide_type": "fragment"}
# After step 253 nobody's answer changed any more; all that grew was the confidence. Contrast this with the hours alone, which cannot separate the classes: there a wrong
# and ever surer answer would cost too much, so a best $\theta$ exists, and descent rests. Between the two rows lie four thousand steps.

# %% slideshow={"slide_type": "fragment"}
by_hours = descent.run(logistic, [0, 0], with_ones(hours), passed, 0.5, 10_000)
by_hours.thetas[[6000, 10_000]].round(4)

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A question that the sigmoid cannot answer
#
# Pass or fail is one probability: the other is what remains to 1. But suppose the result is a *score*, 0, 1, 2 or 3. Then four probabilities are asked for, and they have to add up
# to 1. Four sigmoids, one for each class, would not know of each other. Look at what four scores give, and at the sum.

# %% slideshow={"slide_type": "fragment"}
four = sigmoid(np.array([-1.0, 0.5, 2.0, 1.0]))
four.round(4), round(float(four.sum()), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Not a probability for each class, then, but four separate opinions. How do several scores share one certainty? The next notebook, `03_softmax`, answers that.

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Exercises
#
# Six tasks, from a single number to a whole training loop. Put your own code in place of the three dots and run the cell. The cell below it tries
# your work on inputs that you have not seen, and where something is wrong it says what it looks like. You can ask for hints, one at a time,
# and for a solution when you want one. Nothing is graded, and nobody counts your tries.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.1: hours for ninety percent
#
# Another table led to the model $b = -3$, $w = 1.2$. From how many hours on is the probability of a pass at least 0.9?
# Give the number, computed rather than tried out, to four decimals or more. `CurvePanel` can confirm the first two of them:
# drag its sliders there. This time the way leads backwards, from the probability to the score, and from the score to the hours.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
hours_for_90 = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("hours_for_90", hours_for_90)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.2: a sigmoid that never overflows
#
# Write `stable_sigmoid(z)`. It takes scores of any size, an array of shape $(n,)$, and returns their probabilities, shape $(n,)$, **without a
# warning** from NumPy: here a warning counts as a mistake, even if the numbers are right.
#
# To try: `stable_sigmoid(np.array([-1000.0, 0.0, 2.0, 1000.0]))` gives `[0, 0.5, 0.8808, 1]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def stable_sigmoid(z):
    """Return the probability for each score, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("stable_sigmoid", stable_sigmoid)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.3: from probabilities to answers
#
# Write `decide(x, theta, threshold)`. It takes samples `x` of shape $(n, d)$, parameters `theta` of shape $(d,)$ and a threshold between 0 and 1,
# and returns the predicted classes, whole numbers 0 and 1 of shape $(n,)$. Whoever reaches the threshold gets a 1. You have `sigmoid` from above.
#
# To try: `decide(with_ones(hours), np.array([-1.0, 0.6]), 0.7)` gives `[0, 0, 0, 0, 0, 0, 1, 1]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def decide(x, theta, threshold):
    """Return the class 0 or 1 of each row of x, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("decide", decide)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.4: the loss of a batch
#
# Write `binary_cross_entropy(y_hat, y)`. It takes the probabilities of class 1 and the labels 0 or 1, both of shape $(n,)$, and returns the
# mean of the losses, one number. All probabilities lie strictly between 0 and 1.
#
# To try: `binary_cross_entropy(np.array([0.9, 0.2]), np.array([1, 0]))` gives `0.1643`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def binary_cross_entropy(y_hat, y):
    """Return the mean loss, one number."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("binary_cross_entropy", binary_cross_entropy)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.5: the gradient of a batch
#
# Write `logistic_gradient(x, theta, y)`. It takes samples `x` of shape $(n, d)$, parameters `theta` of shape $(d,)$ and labels `y` of shape $(n,)$,
# and returns the gradient of the mean loss, shape $(d,)$. You have `sigmoid` from above.
#
# To try: `logistic_gradient(samples, start, passed)` gives `[0.1616, 0.1761, 0.0156]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def logistic_gradient(x, theta, y):
    """Return the gradient of the mean loss, shape (d,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("logistic_gradient", logistic_gradient)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.6: a whole training loop
#
# Write `train_logistic(x, y, theta, learning_rate, epochs)`. It begins at `theta`, takes the samples one after the other in their order, with an
# update after each, goes through all of them `epochs` times, and returns the last $\theta$, shape $(d,)$. The caller's `theta` stays as it was.
#
# To try: `train_logistic(samples, passed, start, 0.1, 1)` gives `[0.053, 0.2159, 0.2864]`, which is where the epoch above ended. What do 1000 epochs
# do to the mean loss?


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_logistic(x, y, theta, learning_rate, epochs):
    """Return theta after the last epoch, shape (d,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_logistic", train_logistic)

# %% [markdown] slideshow={"slide_type": "skip"}
# How far have you come? This line remembers what has passed, also when you open the notebook again.

# %% slideshow={"slide_type": "skip"}
checks.progress("02_sigmoid")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - The **sigmoid** turns any score into a number between 0 and 1. It only rises; its slope is $\sigma(1 - \sigma)$, at most $\frac14$, and vanishes at both ends.
# - **Logistic regression** is a line that feeds a sigmoid: $\hat{y} = \sigma(\theta^T x)$. A **threshold** turns the probability into an answer.
# - **Cross-entropy** is $-\log$ of the probability given to the truth. With it the gradient is $x(\hat{y} - y)$.
# - The five steps are the same as for a line. One step is not training.
# - On separable data $\theta$ grows without end and the loss has no minimum, but the predictions settle.

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## On your own
#
# 1. Repeat the five steps for the last student, $x = [1, 2, 4]$, $y = 1$, from the start $\theta$. Which sign do the three derivatives have, and why?
# 2. Give the student with 1.5 hours the label 0 instead of 1: `passed = np.array([0, 0, 0, 0, 0, 1, 1, 1])`. Train again. Is the table still separable?
# 3. Add $0.01 \, \theta$ to the averaged gradient (a pull towards 0). Does $\theta$ still grow without end, and are all eight still right?

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck that this course brings to life: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), section 6.2.2.2, on sigmoid outputs and why the logarithm undoes their saturation.
# - Hastie, Tibshirani and Friedman, [*The Elements of Statistical Learning*](https://hastie.su.domains/ElemStatLearn/), section 4.4, on logistic regression.
# - Soudry and others, [The Implicit Bias of Gradient Descent on Separable Data](https://arxiv.org/abs/1710.10345), on where the direction of an endless $\theta$ goes.
