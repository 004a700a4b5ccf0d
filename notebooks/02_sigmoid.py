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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Last time a line promised a student a pass and a half. Today we bend that line, and change as little else as we
#   can.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Only the last line matters now: name the five steps together, with the old list on the board.
# - **Ask:** Which of the five will have to change when the answer is a class?
# - **Usual wrong answer:** "All of them." Two: the output and the loss. The list itself stays, here and in notebook 3.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# We need NumPy, and the course's own helpers: the tables, the pictures and the panels; `questions`, which asks for a guess before
# some of the results, and `checks`, for the exercises at the end. The sigmoid, the loss and the gradient stand here in full.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.sigmoid import scenes
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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the first row as a sentence, day, hours, result, then the third and the fifth. Let these two stand there
#   without a word.
# - **Ask:** Does more study always mean a pass?
# - **Usual wrong answer:** "Yes, look at the bottom." With 1.5 hours one passed, with 2 and with 2.5 hours two failed.
#   Remember these three.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the two question marks: the whole notebook is there to answer them.
# - **Ask:** Where would you put a border, and how many of the eight does it get wrong?
# - **Usual wrong answer:** "In the middle, a little under 2." Count: 1.5, 2 and 2.5 are then all on the wrong side. They
#   will find a better one in the panel.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Have the two values read aloud as percentages, and wait for the laugh.
# - **Ask:** Could we not choose a flatter line, one that stays between 0 and 1?
# - **Usual wrong answer:** "Yes, for these two." Then it misses the students in the middle more widely, and further out it
#   still leaves the band.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw an S in the air, put away the calculators, and let everyone write a number down. Type in the most frequent
#   one.
# - **Ask:** If σ(2) is 0.8808, what is σ(−2)?
# - **Usual wrong answer:** "−0.8808." The curve never goes below 0. It mirrors about one half, so σ(−2) is what is missing
#   to 1: 0.1192.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In NumPy it is one line. Look at both ends and at the middle, and find the value you were asked for.


# %% slideshow={"slide_type": "fragment"}
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


z = np.array([-6.0, -2.0, -1.0, 0.0, 1.0, 2.0, 6.0])
sigmoid(z).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# A score of 0 means "even odds": one half. The values for $-2$ and $2$ add up to 1, and so do those for $-1$ and $1$; in general
# $\sigma(-z) = 1 - \sigma(z)$. What speaks for passing, with its sign turned, speaks for failing.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the seven values from the outside inwards, in pairs, and let the class say what each pair adds up to.
# - **Ask:** For which z is σ(z) exactly 0?
# - **Usual wrong answer:** "For z = 0." There it is one half, even odds. It is 0 for no z at all.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask the class for two numbers, type them into the first line and run it with Shift+Enter. Let them try to break
#   it.
# - **Ask:** How can we be sure for every pair?
# - **Usual wrong answer:** "Try enough of them." Ten thousand are no proof. A slope that is positive everywhere is one: next
#   slide.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Skip the quotient rule and cover the right-hand end of the formula: what is the second fraction? What the first
#   one leaves to 1.
# - **Ask:** How steep is the curve at most?
# - **Usual wrong answer:** "One half." That is how high it is in the middle. Both factors are ½ there, so the slope is ¼.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The slope is largest in the middle, exactly $\frac14$, and almost nothing at both ends. There the sigmoid is *saturated*:
# changing the score hardly changes the probability.
#
# Drag **z** from end to end. Where does the tangent lie flat? At which z has the slope fallen to a tenth of its largest value?

# %% slideshow={"slide_type": "fragment"}
panels.SlopePanel(z=0.0, scenes=scenes.SLOPE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Drag z slowly to the right and say nothing; the room calls stop when the slope has fallen to a tenth. Then all
#   the way to 8.
# - **Ask:** At which z is that? Guess before I drag.
# - **Usual wrong answer:** "Far out, at 6 or 7." Between 3.6 and 3.7 already, where σ is only 0.97: saturation begins early.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** One minute for those who program. Show the two halves of the first result one after the other.
# - **Ask:** Which one breaks our line of code, z = 1000 or z = −1000?
# - **Usual wrong answer:** "1000, that is the big one." There it computes e to the −1000, which is just 0. At −1000 it needs
#   e to the 1000, and no float holds that.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run a finger from left to right in one row: hours, score, probability. Then down the middle column.
# - **Ask:** From how many hours on is a pass more likely than not, exactly?
# - **Usual wrong answer:** "From 2, the first row above one half." Solve −1 + 0.6 h = 0: from 1.67 hours on.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### From a probability to an answer
#
# Asked for pass or fail, we need a *threshold*: predict 1 where $\hat{y}$ reaches it, and 0 below. With the usual threshold of 0.5 this
# asks whether $z \ge 0$. Compare the predictions with the truth below them.

# %% slideshow={"slide_type": "fragment"}
threshold = 0.5
predicted = (sigmoid(scores) >= threshold).astype(int)
np.array([predicted, passed])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Go through the columns with a finger; the class says yes or no to each.
# - **Ask:** How many does this model get wrong, and which way?
# - **Usual wrong answer:** "Two, those at 2 and 2.5 hours." Three: the one with 1.5 hours passed and is predicted to fail.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# One half is a habit, not a law. Where a promised pass that does not come is costly, one asks for more. What would that change?
# You can try it in the panel that follows.

# %% slideshow={"slide_type": "fragment"}
questions.ask("threshold-raised")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Sketch the curve with one horizontal line at 0.5 and one at 0.9, then hands up for each answer.
# - **Ask:** From how many hours on does the model now say pass?
# - **Usual wrong answer:** "At 1.67 hours, nobody touched b and w." The curve stays, but it reaches 0.9 later: at 5.33
#   hours, beyond the table.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do not read the list. Name the goal only: as many of the eight as you can, and a sensible answer for the two who
#   asked.
# - **Ask:** Which slider moves the curve sideways, and which makes it steeper?
# - **Usual wrong answer:** "w moves it, it belongs to the hours." w makes it steep; b shifts it. The middle lies at −b / w,
#   so w does shift it a little, too.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The eight students, the curve, and the two question marks. Two sliders bend the curve, the third sets the threshold.

# %% slideshow={"slide_type": "fragment"}
panels.CurvePanel(hours, passed, asked=[0.25, 4.5], b=-1.0, w=0.6, scenes=scenes.CURVE)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Seven of eight is the most you can reach. The curve only rises (or only falls), but somebody passed with 1.5 hours while two others failed with 2 and
# 2.5. The hours alone cannot explain that; the day will.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Hand over the mouse; the room counts the rings aloud. If they are stuck, say that the border lies at −b / w
#   hours; b = −5.5, w = 2 puts it at 2.75.
# - **Ask:** How many of the eight can be right at most?
# - **Usual wrong answer:** "All, with patience." The curve only rises, yet 1.5 hours passed and 2 and 2.5 failed: seven. The
#   day will settle it.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Say it in words first: look up the probability you gave to the truth, take minus its logarithm. Then hands up
#   for each answer.
# - **Ask:** What does ŷ = 0.01 cost for a student who passed?
# - **Usual wrong answer:** "0.99, the distance." That is the thinking of the line. It costs about 4.6, more than 450 times
#   the good guess.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Two reasons in one breath, then stop. For the vote, sketch the S and put a dot far out on the left.
# - **Ask:** How hard would a squared error push this score?
# - **Usual wrong answer:** "Very hard, the error is almost 1." Between error and score stands the sigmoid, flat out there:
#   hardly at all.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The logarithm undoes the saturation. For the sure and wrong answer $z = -8$, $y = 1$, compare the slopes of the two losses over $z$: the squared
# error's is $2(\hat{y} - y) \, \hat{y} (1 - \hat{y})$, while that of cross-entropy turns out to be just $\hat{y} - y$.

# %% slideshow={"slide_type": "fragment"}
y_hat = sigmoid(-8.0)
squared, crossed = 2 * (y_hat - 1) * y_hat * (1 - y_hat), y_hat - 1
f"squared error: {squared:.5f}, cross-entropy: {crossed:.5f}"

# %% [markdown] slideshow={"slide_type": "fragment"}
# With the square, the worst mistake would be the one that hardly gets corrected.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the two slopes under each other; the second is almost fifteen hundred times the first.
# - **Ask:** Where has the factor ŷ(1 − ŷ) gone?
# - **Usual wrong answer:** "It is tiny, so one leaves it out." It cancels exactly: the derivative of the logarithm has the
#   same factor below the line.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** On the right, trace both curves from right to left with a finger, down to −8, and feel which one lies down.
# - **Ask:** Put a ball on each curve at z = −8. Which one rolls?
# - **Usual wrong answer:** "Both, they are high up." Height does not move a ball, slope does. On the square it all but stays
#   where it is: wrong, and not corrected.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hold the old list beside it and read out only the words in italics.
# - **Ask:** Why has the factor 2 gone?
# - **Usual wrong answer:** "It is hidden in η." One could do that, but here it never existed: the 2 came from the square,
#   and nothing is squared.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Three terms, in the head: 0.1, 0.2 and 0.05. Show each cell only after a number has been called out.
# - **Ask:** Before the second cell: is ŷ above or below one half?
# - **Usual wrong answer:** "Below, this student failed." The model does not know that yet. The score 0.35 is positive, so
#   above: 0.587.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The student failed, and the model leans towards a pass. The two steps that remain will correct it. Before any derivative: in which direction?

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-step-of-three")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hands up for each answer. Ask somebody who voted for "the same amount" to read out x.
# - **Ask:** In which direction does each of the three move, and how far?
# - **Usual wrong answer:** "All down, by the same amount." Each gets the error times its own input, and the hours are 0.5:
#   half as far.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Three fractions on the board, then strike out ŷ(1 − ŷ) twice, with a loud piece of chalk. Let the class say the
#   three derivatives.
# - **Ask:** The third derivative, to four decimals?
# - **Usual wrong answer:** "0.2950." That is half of 0.59, already rounded. Half of 0.58662 is 0.2933: round at the end,
#   never on the way.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them subtract w₂ on paper. Then put the deck's two numbers beside it, and let them find out where each comes
#   from.
# - **Ask:** How far will ŷ fall for this student?
# - **Usual wrong answer:** "To 0, now it knows." One step with η = 0.1 takes it from 0.587 to 0.554, no further.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# The same step as a ledger: **Next row** computes one row at a time, and the rows follow the sliders. Choose the sixth sample, who
# passed: which signs of the gradient turn, and why? With *hide the numbers* you type them yourself.

# %% slideshow={"slide_type": "fragment"}
names = ["b", "w day", "w hours"]
panels.LedgerPanel(
    logistic, students, [0.1, 0.2, 0.1], names, learning_rate=0.1, scenes=scenes.LEDGER
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Choose sample 6, tick *hide the numbers*, and press *Next row*: the class dictates, you type. Stop before ∇L for
#   the question.
# - **Ask:** For this one, who passed, which signs of the gradient turn?
# - **Usual wrong answer:** "Only that of b." ŷ − y is −0.31 now and stands before all three, so all turn, and all three
#   parameters grow.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them bet on the two students first: pass or fail. Then show the cell.
# - **Ask:** What does the model say after its first step?
# - **Usual wrong answer:** "Fail and pass, as it should." It says pass twice, 0.58 and 0.62. Before the step it was 0.63 and
#   0.68: it has hardly begun.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run a finger down the first number of θ; the class says "down" or "up" for each student before the finger gets
#   there.
# - **Ask:** What decides whether b goes up or down?
# - **Usual wrong answer:** "Whether the model was wrong." It moves either way, even after a right answer: down after a fail,
#   up after a pass.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# It falls after a fail and rises after a pass, always. The last three students passed, and they pulled last. So the mean loss over all eight, before and after
# the epoch, tells a sobering story:


# %% slideshow={"slide_type": "fragment"}
def mean_loss(theta):
    return float(cross_entropy(sigmoid(samples @ theta), passed).mean())


round(mean_loss(np.array([0.1, 0.2, 0.1])), 4), round(mean_loss(theta), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# It grew a little. One epoch is not training, either.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hands up before the cell: smaller, the same, larger? Then keep quiet for a moment.
# - **Ask:** After these eight updates, is the mean loss over all eight smaller?
# - **Usual wrong answer:** "Of course, it learned eight times." It grew, from 0.6897 to 0.7084: three passes came last, and
#   pulled last.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "fragment"}
# Eight of eight, where the hours alone reached seven at most. And the two who asked? Now their answers differ: fail for 0.25 hours, pass for 4.5, and both
# with little doubt.

# %% slideshow={"slide_type": "fragment"}
y_hat = sigmoid(asked @ theta)
y_hat.round(4), (y_hat >= 0.5).astype(int)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Put this loop beside that of notebook 1 and let them spot the difference. Stop before the predictions: who
#   expects all eight, who seven?
# - **Ask:** Why can it be eight now, when the panel never gave more than seven?
# - **Usual wrong answer:** "A thousand steps are more than we did." No training on the hours alone gets there; the second
#   feature does, the day.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Name two things to try, 2 and 4, and leave the rest to those who finish early.
# - **Ask:** At the start everyone is predicted to pass. So where is the dividing line?
# - **Usual wrong answer:** "There is none yet." There is, but outside the picture. Watch for the step at which it comes in.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The students and the dividing line on the left, the mean loss on the right, the numbers of the next step below.

# %% slideshow={"slide_type": "fragment"}
panels.LogisticPanel(
    students, asked=asked[:, 1:], theta=[0.1, 0.2, 0.1], learning_rate=0.1, scenes=scenes.PLANE
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Ten times *Step*: the line enters at step 9, bottom left. *Run*: all eight from step 1,263 on. By hand: b =
#   −4.25, w₁ = w₂ = 1.
# - **Ask:** After the run, threshold 0.9, then 0.1: do the two answers change?
# - **Usual wrong answer:** "Surely, at 0.9." The line moves, the answers stand: by then the curve is so steep that both are
#   beyond doubt.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Compare the two limits, then show that η = 2, beyond both, still ends well.
# - **Ask:** Why is the limit larger at the trained θ?
# - **Usual wrong answer:** "The loss is smaller there." The scores are larger, so the sigmoid is flatter, and with it the
#   curvature is smaller.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let them write down a guess for the last row before you show it.
# - **Ask:** Does the length of θ settle, as for the line?
# - **Usual wrong answer:** "Yes, at some point." 0.6, 3.4, 12.8, 34.1: each tenfold number of steps adds more. It never
#   settles.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the axis below: each tick is ten times the one before. Extend both curves with your arm.
# - **Ask:** What will the two be at 100,000 steps?
# - **Usual wrong answer:** "Zero, and about 34 still." The loss is 0.0064 then, and the length 71.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Why there is no best θ
#
# These data are *separable*: a line divides the classes without a mistake. One such line is day + hours = 4.25, that is $\theta = [-4.25, 1, 1]$.
# Is it the best one? Compare it with its own multiples.

# %% slideshow={"slide_type": "fragment"}
questions.ask("ten-times-theta")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Check one student aloud in day + hours against 4.25. Then vote.
# - **Ask:** Ten times θ: what becomes of the line, and of the loss?
# - **Usual wrong answer:** "Both stay, it is the same line." The line does. But each score is ten times as large, so each
#   right answer is surer: 0.372 becomes 0.030.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The three rows below show the mean loss for this $\theta$, for ten times and for a hundred times as much. Does it ever reach 0?

# %% slideshow={"slide_type": "fragment"}
for scale in (1, 10, 100):
    divider = scale * np.array([-4.25, 1, 1])
    print(f"{scale:3} times: mean loss {logistic.loss(samples, divider, passed).mean():.3e}")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Ten times $\theta$ is the same line with every probability closer to 0 or 1. So the loss can always be made smaller, and it is never 0.
# There is a lowest bound, 0, but no *minimum*: no finite $\theta$ attains it. What you get depends on when you stop.
# The deck does not mention this; with its table, it is what happens to anyone who trains on.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Uncover row by row, and let the class name an even better θ each time.
# - **Ask:** So which θ is the best one?
# - **Usual wrong answer:** "Infinitely many times this one." That is no θ. For each there is a better one, so there is no
#   best.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Bets on the board, from 10 to 10,000, then the cell.
# - **Ask:** At which step did the last prediction change?
# - **Usual wrong answer:** "At the very end, θ still moves." At 253. After that θ grows and makes the same answers surer.
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the sum. Four sigmoids, four scores: let someone add up roughly.
# - **Ask:** What should the four add up to, and do they?
# - **Usual wrong answer:** "To 1, they are probabilities." They make 2.5033: each one speaks for itself, and none knows of
#   the others.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Exercises
#
# Six tasks, from a single number to a whole training loop. Put your own code in place of the three dots and run the cell. The cell below it tries
# your work on inputs that you have not seen, and where something is wrong it says what it looks like. You can ask for hints, one at a time,
# and for a solution when you want one. Nothing is graded, and nobody counts your tries.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 20 minutes</summary>
#
# - **Say:** You have twenty minutes, alone: 2.1 on paper first, then 2.3 to 2.5; the others are for home. Compare with a
#   neighbour before you take a hint.
# - **Ask:** For 2.1: which way does it run, from hours to probability or back?
# - **Usual wrong answer:** Setting −3 + 1.2 h equal to 0.9. But 0.9 is the probability: which score belongs to it?
#
# </details>

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

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Screen off. In pairs: one says a step, the other says what is new in it.
# - **Ask:** Why is there no best θ on our table?
# - **Usual wrong answer:** "We stopped too early." The classes can be separated, so any dividing θ is beaten by its own
#   multiples.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## On your own
#
# 1. Repeat the five steps for the last student, $x = [1, 2, 4]$, $y = 1$, from the start $\theta$. Which sign do the three derivatives have, and why?
# 2. Give the student with 1.5 hours the label 0 instead of 1: `passed = np.array([0, 0, 0, 0, 0, 1, 1, 1])`. Train again. Is the table still separable?
# 3. Add $0.01 \, \theta$ to the averaged gradient (a pull towards 0). Does $\theta$ still grow without end, and are all eight still right?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Homework. The second is the surprising one: ask for a guess today and the result next time.
# - **Ask:** One label turned to 0: is the table harder to separate now?
# - **Usual wrong answer:** "Harder, the data are spoilt." Easier: the hours alone do it now, anywhere between 2.5 and 3.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck that this course brings to life: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), section 6.2.2.2, on sigmoid outputs and why the logarithm undoes their saturation.
# - Hastie, Tibshirani and Friedman, [*The Elements of Statistical Learning*](https://hastie.su.domains/ElemStatLearn/), section 4.4, on logistic regression.
# - Soudry and others, [The Implicit Bias of Gradient Descent on Separable Data](https://arxiv.org/abs/1710.10345), on where the direction of an endless $\theta$ goes.
