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
# A line predicts a quantity. Now you predict a class: pass or fail. You bend the line into an S and read its height as a probability.
#
# **What you will do.** Bend a curve over eight students, compute one step of logistic regression, train on all eight, and steer the line
# that divides them.
#
# *The deck* means the slides that this course follows: "Softmax Regression" by Nguyen Quoc Thai (AI VIET NAM).

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Last time we predicted a salary. Today we predict a class, and we keep the five steps.
# - **Ask:** Which of the five steps must change when the answer is a class?
# - **Usual wrong answer:** "All of them." Only two change: the output and the loss.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# Run each cell with Shift+Enter. The first one loads NumPy and the course's helpers.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.sigmoid import scenes
from helpers.models import logistic

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Eight students
#
# Each row of the deck's Data #1 is one student: the day, the hours of study, and the label (1 for pass, 0 for fail). Two more students want a prediction. One
# studied **0.25 hours**, the other **4.5 hours**. Look at the last two columns: do more hours help?

# %% slideshow={"slide_type": "fragment"}
students = data.PASS_BY_DAY_AND_HOURS
hours, passed = students.features[:, 1], students.y
np.column_stack([students.features, passed])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the first row as a sentence: day 1, half an hour, failed. Then read the third and the fifth row.
# - **Ask:** Does more study always mean a pass?
# - **Usual wrong answer:** "Yes." One student passed with 1.5 hours. Two others failed with 2 and 2.5 hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: bend the curve
#
# The height of the curve is the predicted probability of a pass. Where it is one half or more, the model predicts pass. A ring marks a
# wrong prediction. A grey bar shows the distance from a probability to the label.
#
# **Task.** Use **b** and **w** to get as many of the eight right as possible, with *fail* for 0.25 hours and *pass* for 4.5 hours. Keep
# the threshold at 0.5. The mean loss here is explained later; smaller is better.

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.CurvePanel(hours, passed, asked=[0.25, 4.5], b=-1.0, w=0.6, scenes=scenes.CURVE)

# %% [markdown] slideshow={"slide_type": "fragment"} tags=["screen"]
# You can reach seven of eight, but not eight. The curve only rises or only falls. Yet one student passed with 1.5 hours, while two others
# failed with 2 and 2.5 hours.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Give the mouse to a student. The class counts the rings. With b = −5.5 and w = 2, seven are right.
# - **Ask:** How many of the eight can be right at most?
# - **Usual wrong answer:** "All, if we are patient." A rising curve cannot pass 1.5 hours and fail 2 hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# **What you will learn.**
#
# - how the sigmoid turns any score into a probability, and what the score means;
# - why the loss is a logarithm, and why its derivative is so short;
# - why one step is not training, and why the lowest loss may not give the most correct answers.
#
# **What you need.** The five steps, the mean loss and the gradient from notebook `01_background`.

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## Why not a line?
#
# The deck looks for a function $y = f(x)$ that fits the data. Try the best line of notebook 01 first. Here are its answers for 0.25 and
# 4.5 hours. Could they be probabilities?

# %% slideshow={"slide_type": "fragment"}
line = np.linalg.lstsq(with_ones(hours), passed, rcond=None)[0]
(with_ones([0.25, 4.5]) @ line).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the two numbers aloud as percentages.
# - **Ask:** Could a flatter line stay between 0 and 1?
# - **Usual wrong answer:** "Yes." For these two it could. For more hours it still leaves the range.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The sigmoid function
#
# They cannot: one number is below 0, the other above 1. The *sigmoid* takes any number and always answers between 0 and 1:
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}}, \qquad z \in (-\infty, \infty), \qquad \sigma(z) \in (0, 1).$$
#
# The input $z$ is called the *score*, or *logit*. For a large positive score, $e^{-z}$ is small and the result is close to 1. For a large
# negative score, $e^{-z}$ is large and the result is close to 0. Guess one value before you compute it:

# %% slideshow={"slide_type": "fragment"}
questions.ask("score-with-its-sign-turned")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw an S in the air. Everyone writes a number down. Type in the most common one.
# - **Ask:** If σ(2) is 0.8808, what is σ(−2)?
# - **Usual wrong answer:** "−0.8808." The curve never goes below 0. The answer is 1 − 0.8808 = 0.1192.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In NumPy it is one line. In this course, $e^z$ and $\log$ act on an array entry by entry, and $\log$ is the natural logarithm. Look at
# both ends, at the middle, and at the value you guessed.


# %% slideshow={"slide_type": "fragment"}
def sigmoid(z):
    return 1 / (1 + np.exp(-z))


z = np.array([-6.0, -2.0, -1.0, 0.0, 1.0, 2.0, 6.0])
questions.reveal("score-with-its-sign-turned", sigmoid(z).round(4))

# %% [markdown] slideshow={"slide_type": "fragment"}
# <details class="answer"><summary>Answer</summary>
#
# At $z = 0$ the result is one half. The values for $-2$ and $2$ add up to 1, and so do those for $-1$ and $1$:
# $\sigma(-z) = 1 - \sigma(z)$. Flipping the sign of $z$ swaps pass and fail.
#
# </details>

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the seven values in pairs, from the outside to the middle. The class adds up each pair.
# - **Ask:** For which z is σ(z) exactly 0?
# - **Usual wrong answer:** "For z = 0." There it is one half. No z gives exactly 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### The sigmoid only rises
#
# The deck states this property: for all $z_1, z_2 \in [a, b]$ with $z_1 \le z_2$, we have $\sigma(z_1) \le \sigma(z_2)$. Such a function is
# called *monotone*. Here $[a, b]$ is any interval; everywhere else $b$ is the bias. Test it with **two numbers of your own** in rising
# order.

# %% slideshow={"slide_type": "fragment"}
smaller, larger = -0.7, 1.3
sigmoid(np.array([smaller, larger])).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Ask the class for two numbers and run the cell with them. Let them try to break the rule.
# - **Ask:** How can we be sure for every pair of numbers?
# - **Usual wrong answer:** "Try many pairs." Examples prove nothing. A slope that is positive everywhere does.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The slope of the sigmoid
#
# Examples do not prove this, but the derivative does. The quotient rule gives $e^{-z} / (1 + e^{-z})^2$, a product of two familiar factors:
#
# $$\sigma'(z) = \frac{1}{1 + e^{-z}} \cdot \frac{e^{-z}}{1 + e^{-z}} = \sigma(z) \, (1 - \sigma(z)).$$
#
# Both factors are positive, so the curve rises everywhere. How steep can it be?

# %% slideshow={"slide_type": "fragment"}
questions.ask("steepest-slope")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the right end of the formula. The second fraction is 1 minus the first.
# - **Ask:** What is the largest slope?
# - **Usual wrong answer:** "One half." That is the height in the middle. Both factors are ½ there, so the slope is ¼.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Saturation
#
# Far from 0 the sigmoid is *saturated*: a change in the score hardly changes the probability.
#
# **Task.** Drag **z**. At which $z$ has the slope fallen to a tenth of its largest value?

# %% slideshow={"slide_type": "fragment"}
panels.SlopePanel(z=-2.0, scenes=scenes.SLOPE)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Drag z slowly to the right. The class calls "stop" when the slope is a tenth of its maximum.
# - **Ask:** At which z will that be?
# - **Usual wrong answer:** "At 6 or 7." It happens between 3.6 and 3.7, where σ is only about 0.97.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The model: a line feeds the sigmoid
#
# The sigmoid takes any number, and a line gives any number. With $x = [1, \text{hours}]$ and $\theta = [b, w]$ you get *logistic
# regression*:
#
# $$z = \theta^T x \in (-\infty, \infty), \qquad \hat{y} = \sigma(z) \in (0, 1).$$
#
# Read $\hat{y}$ as the probability of class 1, a pass. The columns below are the hours, $z$ and $\hat{y}$ for $b = -1$ and
# $w = 0.6$. Where does $z$ change its sign?

# %% slideshow={"slide_type": "fragment"}
inputs, guess = with_ones(hours), np.array([-1.0, 0.6])
y_hat = sigmoid(inputs @ guess)
np.column_stack([hours, inputs @ guess, y_hat]).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The curve crosses one half where $z = 0$, at $-b / w$ hours. Here that is 1.67 hours. Go back to the first panel, keep $b = -1$ and drag
# $w$ to 2. Where does the curve cross one half now?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Follow one row with a finger: hours, score, probability. Then follow the middle column down.
# - **Ask:** With b = −1 and w = 2, where does the curve cross one half?
# - **Usual wrong answer:** "At 1.67 hours, b is the same." w makes the curve steeper and also moves it: now 0.5 hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Log-odds: what the score means
#
# Write $p$ for the probability $\hat{y}$. The *odds* are $p / (1 - p)$: a probability of 0.75 means odds of 3, or "3 to 1". Now solve
# $p = \sigma(z)$ for $z$: $1 / p = 1 + e^{-z}$ gives $e^{-z} = (1 - p) / p$, and so
#
# $$z = \log \frac{p}{1 - p}.$$
#
# The score is the logarithm of the odds. One more hour adds $w$ to $z$, so it multiplies the odds by $e^w$.

# %% slideshow={"slide_type": "fragment"}
questions.ask("two-more-hours")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Check this with $w = 0.6$ for 1, 2, 3 and 4 hours: divide the odds by the odds one hour earlier. Each ratio should be
# $e^{0.6}$.

# %% slideshow={"slide_type": "fragment"}
p = sigmoid(with_ones([1, 2, 3, 4]) @ guess)
odds = p / (1 - p)
(odds[1:] / odds[:-1]).round(4), np.exp(0.6).round(4).item()

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Turn probabilities into odds with the class: 0.5 gives 1, 0.75 gives 3, 0.9 gives 9.
# - **Ask:** The odds double. Does the probability double, too?
# - **Usual wrong answer:** "Yes." Odds 1 mean 0.5 and odds 2 mean 0.67. A probability of 0.5 cannot double.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.1: hours for ninety percent
#
# Replace the three dots with your own code. The check gives hints and, if you want, a solution.
#
# Another table led to $b = -3$ and $w = 1.2$. How many hours give a probability of 0.9? Compute the number to at least four decimals.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
hours_for_90 = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("hours_for_90")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## From a probability to an answer
#
# To answer pass or fail, compare $\hat{y}$ with a *threshold*: predict 1 if $\hat{y}$ reaches it, and 0 otherwise. The usual threshold is
# 0.5. If a wrong "pass" is costly, choose a higher one. What changes then?

# %% slideshow={"slide_type": "fragment"}
questions.ask("threshold-raised")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Sketch the curve with one horizontal line at 0.5 and one at 0.9. Then take a vote.
# - **Ask:** From how many hours on does the model now predict pass?
# - **Usual wrong answer:** "1.67 hours, b and w are the same." The curve is the same, but it reaches 0.9 only at 5.33 hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.2: from probabilities to answers
#
# Write `decide(x, theta, threshold)` for samples `x` of shape $(n, d)$ and parameters `theta` of shape $(d,)$. Return the predicted
# classes, integers 0 and 1 of shape $(n,)$. A probability equal to the threshold counts as a 1. You can call `sigmoid`.
#
# To try: `decide(with_ones(hours), np.array([-1.0, 0.6]), 0.7)` gives `[0, 0, 0, 0, 0, 0, 1, 1]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def decide(x, theta, threshold):
    """Return the class 0 or 1 of each row of x, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("decide")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Likelihood: how probable are the labels?
#
# For each student, the model gives some probability to the label you see: $\hat{y}$ if $y = 1$, and $1 - \hat{y}$ if $y = 0$. If the
# students are independent, the product of these eight numbers is the probability of all eight labels. It is called the *likelihood*, and a
# good $\theta$ makes it large. Which student gets the smallest factor?

# %% slideshow={"slide_type": "fragment"}
given = np.where(passed == 1, y_hat, 1 - y_hat)
given.round(4), given.prod().round(4).item()

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Compare the eight factors with the last column of the earlier table. For a fail, each is 1 minus that number.
# - **Ask:** Is a likelihood of 0.0134 bad?
# - **Usual wrong answer:** "Yes, it is almost 0." A fair coin gets 0.0039 for eight labels. The product always shrinks with n.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## The loss: cross-entropy
#
# A product of thousands of probabilities rounds to 0; its logarithm is a sum, and does not. A minus sign turns "as large as
# possible" into "as small as possible". So one sample has the loss
#
# $$L(\theta) = -y \log \hat{y} - (1 - y) \log(1 - \hat{y}),$$
#
# called *cross-entropy*. One of the two terms is always 0. As in notebook 01, the mean loss of $n$ samples is
# $\bar{L}(\theta) = \frac1n \sum_i L_i(\theta)$.

# %% slideshow={"slide_type": "fragment"}
questions.ask("cost-of-a-sure-mistake")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** In words: take the probability that you gave to the true label, and then minus its logarithm. Take a vote.
# - **Ask:** What does ŷ = 0.01 cost for a student who passed?
# - **Usual wrong answer:** "0.99, the distance." Cross-entropy charges about 4.6. That is more than 450 times the cost of 0.99.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.3: the mean loss
#
# Write `binary_cross_entropy(y_hat, y)` for probabilities of class 1 and labels 0 or 1, both of shape $(n,)$. Return the mean loss, one
# number. All probabilities lie strictly between 0 and 1.
#
# To try: `binary_cross_entropy(np.array([0.9, 0.2]), np.array([1, 0]))` gives `0.1643`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def binary_cross_entropy(y_hat, y):
    """Return the mean loss, one number."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("binary_cross_entropy")

# %% [markdown] slideshow={"slide_type": "subslide"}
# The mean loss is minus the logarithm of the likelihood, divided by $n$. Are the two numbers equal? `checks.use` takes your function if it passed its check, and the course's function otherwise.

# %% slideshow={"slide_type": "fragment"}
binary_cross_entropy = checks.use("binary_cross_entropy")
round(float(binary_cross_entropy(y_hat, passed)), 4), round(float(-np.log(given.prod()) / 8), 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** This is the mean loss that the first panel showed at its start.
# - **Ask:** Why do we divide by 8?
# - **Usual wrong answer:** "To make it smaller." The mean does not depend on the number of samples, so tables can be compared.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The derivative: ŷ − y
#
# How does the loss change with the score? First differentiate $L$ with respect to $\hat{y}$, and put both fractions over a common denominator:
#
# $$\frac{\partial L}{\partial \hat{y}} = -\frac{y}{\hat{y}} + \frac{1 - y}{1 - \hat{y}} = \frac{\hat{y} - y}{\hat{y} (1 - \hat{y})}.$$
#
# You know the slope of the sigmoid: $\partial \hat{y} / \partial z = \hat{y} (1 - \hat{y})$. By the chain rule, multiply the two. The
# factor $\hat{y} (1 - \hat{y})$ cancels:
#
# $$\frac{\partial L}{\partial z} = \hat{y} - y.$$
#
# Finally, $z = \theta^T x$ gives $\partial z / \partial \theta = x$, and therefore $\nabla_\theta L = x (\hat{y} - y)$.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Write both fractions on the board and strike out ŷ(1 − ŷ) twice. The grey bars of the panel show ŷ − y.
# - **Ask:** For the line the gradient was 2x(ŷ − y). Where is the 2?
# - **Usual wrong answer:** "It is hidden in η." The 2 came from the square, and nothing is squared here.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Why a logarithm?
#
# The loss of the line was a square. Why not use $(\hat{y} - y)^2$ here, too? It stays below 1, but that is not its main problem.

# %% slideshow={"slide_type": "fragment"}
questions.ask("push-of-a-sure-mistake")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Sketch the S and put a dot far out on the left. Then take a vote.
# - **Ask:** How strongly would a squared error push this score?
# - **Usual wrong answer:** "Very strongly, the error is almost 1." The sigmoid is flat there, so the push is close to 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Left: cross-entropy over $\hat{y}$, one curve for each label. Right: two losses of a student who passed, over the score.
# At $z = -8$ the model is sure and wrong: which curve still has a slope there?

# %% slideshow={"slide_type": "fragment"}
figure, (left, right) = figures.new_figure(2, height=3.0)
probabilities = np.linspace(0.005, 0.995, 199)
figures.two_losses(left, probabilities, -np.log(probabilities), -np.log(1 - probabilities))
grid = np.linspace(-8, 8, 201)
figures.log_or_square(right, grid, -np.log(sigmoid(grid)), (sigmoid(grid) - 1) ** 2)
questions.reveal("push-of-a-sure-mistake", figure)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** On the right, follow both curves with a finger from z = 8 down to −8.
# - **Ask:** Put a ball on each curve at z = −8. Which ball rolls?
# - **Usual wrong answer:** "Both, they are high." Slope moves a ball, not height. The squared error would hardly correct it.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The five steps: two of them change
#
# 1. Pick a sample $(x, y)$.
# 2. Compute the output: $z = \theta^T x$, then $\hat{y} = \sigma(z)$. *This is new.*
# 3. Compute the loss: $L(\theta) = -y \log \hat{y} - (1 - y) \log(1 - \hat{y})$. *This is new.*
# 4. Compute the derivative: $\nabla_\theta L = x(\hat{y} - y)$. *Only the factor 2 is gone.*
# 5. Update the parameters: $\theta \leftarrow \theta - \eta \nabla_\theta L$, with the learning rate $\eta$.
#
# From now on both features count: $x = [1, \text{day}, \text{hours}]$ and $\theta = [b, w_1, w_2]$. You compute the deck's first step, with
# $\eta = 0.1$ from $\theta = [0.1, 0.2, 0.1]$.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Put the list of notebook 1 beside this one. Read only the words in italics.
# - **Ask:** How many parameters does the model have now?
# - **Usual wrong answer:** "Two, one for each feature." There is a bias as well, so there are three.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 1, pick a sample.** Day 1, half an hour, failed. (The deck writes $y = [0]$, a list with one label. For one sample, the number 0
# means the same.)

# %% slideshow={"slide_type": "fragment"}
samples, start, learning_rate = students.x, np.array([0.1, 0.2, 0.1]), 0.1
x_1, y_1 = samples[0], int(passed[0])
x_1, y_1

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 2, compute the output.** The score is $0.1 \cdot 1 + 0.2 \cdot 1.0 + 0.1 \cdot 0.5$. It is positive, so the probability must be
# above one half.

# %% slideshow={"slide_type": "fragment"}
score_1 = float(x_1 @ start)
y_hat_1 = float(sigmoid(score_1))
round(score_1, 4), round(y_hat_1, 8)

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 3, compute the loss.** With $y = 0$ only the second term counts. The deck rounds the loss to 0.883.

# %% slideshow={"slide_type": "fragment"}
loss_1 = -y_1 * np.log(y_hat_1) - (1 - y_1) * np.log(1 - y_hat_1)
round(float(loss_1), 8)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** The class adds 0.1, 0.2 and 0.05 in their heads. Show each cell only after somebody has named a number.
# - **Ask:** Is ŷ above or below one half?
# - **Usual wrong answer:** "Below, this student failed." The model does not know that yet. The score 0.35 gives 0.587.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The student failed, but the model leans towards a pass. Steps 4 and 5 will correct it. In which direction?

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-step-of-three")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Take a vote. Ask somebody who voted for "the same amount" to read x aloud.
# - **Ask:** In which direction does each parameter move, and how far?
# - **Usual wrong answer:** "All down, by the same amount." Each gets the error times its own input, and the hours are 0.5.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 4, compute the derivative.** The error $\hat{y} - y$ times the sample gives the partial derivatives, in the deck $L'_b$, $L'_{w_1}$ and $L'_{w_2}$.

# %% slideshow={"slide_type": "fragment"}
gradient_1 = x_1 * (y_hat_1 - y_1)
questions.reveal("first-step-of-three", gradient_1.round(8))

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 5, update the parameters.** The last number below is the new probability: it should be lower.

# %% slideshow={"slide_type": "fragment"}
theta_1 = start - learning_rate * gradient_1
questions.reveal("first-step-of-three", theta_1.round(8), sigmoid(x_1 @ theta_1).round(4).item())

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** The class computes the third derivative and the new w₂ on paper. Then compare with the deck's numbers.
# - **Ask:** How far will ŷ fall for this student?
# - **Usual wrong answer:** "To 0, now it knows." One step with η = 0.1 takes it from 0.587 to 0.554.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# The deck shows the error 0.59 and the gradient [0.59, 0.59, 0.295]. Its last number is half of the *rounded* error; half of the exact
# error is 0.2933. For $w_2$ the deck prints 0.0706 on one slide and 0.0705 on another. The first is the exact 0.07067 without its last
# digit. The second comes from the rounded 0.295.
#
# **Next row** computes one row at a time. With *hide the numbers* you type them yourself.
#
# **Task.** Choose the sixth sample, a student who passed. Which signs of the gradient change, and why?

# %% slideshow={"slide_type": "fragment"}
names = ["b", "w day", "w hours"]
panels.LedgerPanel(logistic, students, start, names, learning_rate=0.1, scenes=scenes.LEDGER)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Choose sample 6, tick *hide the numbers* and press *Next row*. The class dictates the numbers.
# - **Ask:** This student passed. Which entries of the gradient turn negative?
# - **Usual wrong answer:** "Only the sign of b." The error is −0.31 and multiplies all three inputs, so all three signs change.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Prediction, after one step
#
# The two new students now have a day, too: **(day 2, 0.25 h)** and **(day 1, 4.5 h)**. The threshold is 0.5. What does the new
# $\theta$ predict?

# %% slideshow={"slide_type": "fragment"}
decide = checks.use("decide")
asked = np.array([[1, 2, 0.25], [1, 1, 4.5]])
sigmoid(asked @ theta_1).round(4), np.array(decide(asked, theta_1, 0.5))

# %% [markdown] slideshow={"slide_type": "fragment"}
# The model predicts pass twice, as on the deck's last slide of this part ($y_{pred}$: 1, twice). Nothing went wrong: one step is not
# training. The model has seen only one student.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** The class bets on both students before you show the cell.
# - **Ask:** What does the model predict after its first step?
# - **Usual wrong answer:** "Fail and pass." It predicts pass twice, with 0.58 and 0.62. Before the step it was 0.63 and 0.68.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Through the eight samples
#
# Now take all students one by one, with an update after each. This is one *epoch*. The error $\hat{y} - y$ is positive for every fail and
# negative for every pass. So $b$ falls after each fail and rises after each pass.

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.4: a training loop
#
# Write `train_logistic(x, y, theta, learning_rate, epochs)`. It starts at `theta` and makes one update per sample, in order, for the given
# number of epochs. Return the last $\theta$, shape $(d,)$. Do not change the caller's `theta`.
#
# To try: `train_logistic(samples, passed, start, 0.1, 1)` gives `[0.053, 0.2159, 0.2864]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_logistic(x, y, theta, learning_rate, epochs):
    """Return theta after the last epoch, shape (d,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_logistic")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Run one epoch from the start. Below you see $\theta$ after it, then the mean loss before and after. Did the loss fall?

# %% slideshow={"slide_type": "fragment"}
train_logistic = checks.use("train_logistic")
theta_8 = np.array(train_logistic(samples, passed, start, learning_rate, 1))
losses = [float(binary_cross_entropy(sigmoid(samples @ t), passed)) for t in (start, theta_8)]
theta_8.round(4), np.round(losses, 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Take a vote before the cell: smaller, the same, or larger?
# - **Ask:** Is the mean loss smaller after these eight updates?
# - **Usual wrong answer:** "Of course." It grew from 0.6897 to 0.7084. The last three students passed and pulled θ last.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Training on all samples
#
# The mean loss grew a little. The last three students passed, so the last three updates moved $\theta$ towards "pass". One epoch is not training, either. Use the gradient of the mean loss instead: the mean of the eight gradients.
#
# $$\nabla_\theta \bar{L} = \frac1n \sum_i x_i (\hat{y}_i - y_i).$$

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 2.5: the gradient of the mean loss
#
# Write `logistic_gradient(x, theta, y)` for samples `x` of shape $(n, d)$, parameters `theta` of shape $(d,)$ and labels `y` of shape
# $(n,)$. Return the gradient of the mean loss, shape $(d,)$. You can call `sigmoid`.
#
# To try: `logistic_gradient(samples, start, passed)` gives `[0.1616, 0.1761, 0.0156]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def logistic_gradient(x, theta, y):
    """Return the gradient of the mean loss, shape (d,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("logistic_gradient")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Make 1,000 updates with $\eta = 0.5$. The output shows the trained $\theta$ and its mean loss. It was 0.6897 at the start.

# %% slideshow={"slide_type": "fragment"}
logistic_gradient = checks.use("logistic_gradient")
trained = start
for _ in range(1000):
    trained = trained - 0.5 * np.array(logistic_gradient(samples, trained, passed))
trained.round(4), round(float(binary_cross_entropy(sigmoid(samples @ trained), passed)), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Compare the eight predictions with the labels below. The last line is for the two new students.

# %% slideshow={"slide_type": "fragment"}
print(np.array([decide(samples, trained, 0.5), passed]))
sigmoid(asked @ trained).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# All eight are right: the day helps. But only one student came on day 3, so a single student decides how much the day counts. And 0.0038 and 0.9874 are the values after step 1,000. After more steps they are closer to 0 and 1.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Compare this loop with the loop of notebook 1. Stop before the predictions and take bets.
# - **Ask:** Why can all eight be right now?
# - **Usual wrong answer:** "Because of the 1,000 steps." With the hours alone, no training gets there. The day is new.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: steer the dividing line
#
# On the line, $\hat{y}$ equals the threshold. On the shaded side the model predicts pass. Where the track of
# the $\eta$ slider is grey, a step lowers the loss of its samples.
#
# 1. In **learn from**, choose *only x = [1.0, 1.0, 0.5], y = 0* and press **Step** once. Open **numbers of this step**: find 0.0413, 0.1413 and 0.0707.
# 2. Press **Reset**, then **Step** ten times, then **Run**. When does the line appear? Do all rings disappear?
# 3. Press **Reset** and find a dividing line by hand with **b**, **w₁** and **w₂**.

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
panels.LogisticPanel(
    students, asked=asked[:, 1:], theta=start, learning_rate=0.1, scenes=scenes.PLANE
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Press *Step* ten times: the line enters at step 9. By hand, b = −4.25 and w₁ = w₂ = 1 divide the classes.
# - **Ask:** At the start everybody is predicted to pass. Where is the dividing line?
# - **Usual wrong answer:** "There is none yet." There is one, outside the picture.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Lowest loss, most correct answers?
#
# Go back to the hours alone. In the first panel, $b = -5.5$ and $w = 2$ get seven of eight right. Training looks for the lowest mean loss.

# %% slideshow={"slide_type": "fragment"}
questions.ask("lowest-loss-most-right")

# %% [markdown] slideshow={"slide_type": "fragment"}
# Train until $\theta$ no longer changes, then compare it with the curve that you bent by hand. Look at both mean losses.

# %% slideshow={"slide_type": "fragment"}
by_training = descent.run(logistic, [0, 0], inputs, passed, 1.0, 2000).thetas[-1]
lines = []
for theta in (by_training, np.array([-5.5, 2.0])):
    loss = binary_cross_entropy(sigmoid(inputs @ theta), passed)
    right = np.sum(decide(inputs, theta, 0.5) == passed)
    lines.append(f"theta = {theta.round(4)}: mean loss {loss:.4f}, {right} of 8 right")
questions.reveal("lowest-loss-most-right", *lines)

# %% [markdown] slideshow={"slide_type": "fragment"}
# <details class="answer"><summary>Answer</summary>
#
# The trained curve crosses one half at 2.25 hours, so the answer for 2.5 hours is wrong. The other curve corrects it, but gives the pass
# at 1.5 hours a much smaller probability. The loss measures probabilities, not answers.
#
# </details>

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Set b = −3.7 and w = 1.7 in the first panel, then b = −5.5 and w = 2. Read the headline both times.
# - **Ask:** Which of the two curves would you use?
# - **Usual wrong answer:** "Always the one with more right answers." It depends: do you need answers or trustworthy probabilities?
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## One bowl: no false valleys
#
# Could training stop in a valley that is not the lowest? Not with cross-entropy: its mean loss is *convex*. It never rises above the straight line between two of its points. This is why: the derivative $\hat{y} - y$ grows with $z$, so each sample's loss
# bends upwards. $z$ is linear in $\theta$, and a mean of such curves bends upwards, too.
#
# On the right, only $w$ changes. Which of the two losses is nearly flat far from its valley?

# %% slideshow={"slide_type": "fragment"} tags=["screen"]
figure, (left, right) = figures.new_figure(2, height=3.2)
biases, weights = np.linspace(-10, 5, 41), np.linspace(-2, 4, 41)
bowl = [[logistic.loss(inputs, [b, w], passed).mean() for b in biases] for w in weights]
figures.loss_contours(left, biases, weights, np.array(bowl), by_training)
figures.label(left, "The mean loss over b and w: one bowl", "b", "w")
y_hats = sigmoid(np.outer(weights, hours))
losses = np.array([binary_cross_entropy(row, passed) for row in y_hats])
figures.along_a_weight(right, weights, losses, ((y_hats - passed) ** 2).mean(axis=1))
panels.show(
    figure,
    "Left: nested closed curves around one lowest point. Right: cross-entropy stays below the"
    " straight line between its ends; the squared error is flat at both ends.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Choose two points of the bowl and walk from one to the other. The way never rises above the straight line.
# - **Ask:** Is the squared error of a sigmoid convex, too?
# - **Usual wrong answer:** "Yes, a square is a bowl." Not after the sigmoid: it is flat at both ends and bends both ways.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## A question that the sigmoid cannot answer
#
# Two classes need one probability; the other is 1 minus it. Suppose there are four classes, 0 to 3. Use four sigmoids, one per class. Their
# answers should add up to 1. Do they? Notebook `03_softmax` solves this problem.

# %% slideshow={"slide_type": "fragment"}
four = sigmoid(np.array([-1.0, 0.5, 2.0, 1.0]))
four.round(4), four.sum().round(4).item()

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the sum. Somebody adds the four numbers roughly.
# - **Ask:** What should the four numbers add up to?
# - **Usual wrong answer:** "1, they are probabilities." The sum is 2.5033. No sigmoid knows the other three.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"} tags=["deeper"]
# ## Going deeper: no best θ
#
# With day and hours, the line day + hours = 4.25, that is $\theta = [-4.25, 1, 1]$, divides the classes without a mistake. Such data are
# called *separable*. Is this $\theta$ the best one? Compare it with a multiple of itself.

# %% slideshow={"slide_type": "skip"}
questions.ask("ten-times-theta")

# %% [markdown] slideshow={"slide_type": "skip"}
# Compute the mean loss for this $\theta$, and for 10 and 100 times $\theta$.

# %% slideshow={"slide_type": "skip"}
lines = []
for scale in (1, 10, 100):
    loss = logistic.loss(samples, scale * np.array([-4.25, 1, 1]), passed).mean()
    lines.append(f"{scale:3} times theta: mean loss {loss:.3e}")
questions.reveal("ten-times-theta", *lines)

# %% [markdown] slideshow={"slide_type": "skip"}
# <details class="answer"><summary>Answer</summary>
#
# The loss comes as close to 0 as you like, but no finite $\theta$ reaches 0. So there is no *minimum*, and what you get depends on when you
# stop. The deck does not mention this.
#
# </details>
#
# ### A long training
#
# Train for 10,000 steps with $\eta = 0.5$. Does the length of $\theta$ settle?

# %% slideshow={"slide_type": "skip"}
steps = np.array([10, 100, 1000, 10_000])
long = descent.run(logistic, start, samples, passed, 0.5, 10_000)
figure, (left, right) = figures.new_figure(2, height=2.8)
figures.over_steps(left, steps, long.losses[steps], logarithmic=True)
figures.label(left, "The mean loss falls towards 0", "step", "mean loss")
figures.over_steps(right, steps, np.linalg.norm(long.thetas[steps], axis=1))
figures.label(right, "θ grows without end", "step", "length of θ")
panels.show(
    figure,
    "From 10 to 10,000 steps the mean loss falls from 0.59 to 0.05, and θ grows from 0.6 to 34.",
)

# %% [markdown] slideshow={"slide_type": "skip"}
# The *predictions* settle early. At which step did one of the eight predictions change for the last time?

# %% slideshow={"slide_type": "skip"}
predicted = long.thetas @ samples.T >= 0
changed = (predicted[1:] != predicted[:-1]).any(axis=1)
int(changed.nonzero()[0][-1]) + 1

# %% [markdown] slideshow={"slide_type": "skip"} tags=["deeper"]
# ## Going deeper: scores of any size
#
# At $z = -1000$ our `sigmoid` computes $e^{1000}$. No float can hold this number, so NumPy warns: an *overflow*.
#
# ### Exercise 2.6: a sigmoid that never overflows
#
# Write `stable_sigmoid(z)` for scores of any size, shape $(n,)$. Return the probabilities, shape $(n,)$, **without a warning** from NumPy.
# In this exercise a warning counts as a mistake.
#
# To try: `stable_sigmoid(np.array([-1000.0, 0.0, 2.0, 1000.0]))` gives `[0, 0.5, 0.8808, 1]`.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def stable_sigmoid(z):
    """Return the probability for each score, shape (n,)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("stable_sigmoid")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - The **sigmoid** turns any score into a number between 0 and 1. It only rises, with a slope of at most $\frac14$.
# - The score is the logarithm of the odds. One more hour multiplies the odds by $e^w$.
# - **Cross-entropy** is minus the logarithm of the probability of the true label. Its gradient is $x(\hat{y} - y)$.
# - The mean loss is convex: it has no false valleys. The lowest loss may not give the most correct answers.
# - One step is not training.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Work in pairs, with the screen off. One names a step, the other says what is new in it.
# - **Ask:** Why is the derivative of the loss with respect to z so short?
# - **Usual wrong answer:** "We left something out." The factor ŷ(1 − ŷ) cancels exactly.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# The next cell shows which exercises you have solved.

# %% slideshow={"slide_type": "skip"}
checks.progress("02_sigmoid")

# %% [markdown] slideshow={"slide_type": "skip"}
# ## On your own
#
# 1. Repeat the five steps for the last student, $x = [1, 2, 4]$, $y = 1$. Which sign does each derivative have, and why?
# 2. Change the label of the student with 1.5 hours to 0 and train on the hours alone. How many are right now?
# 3. Add $0.01 \, \theta$ to the gradient of the mean loss. Does $\theta$ still grow without end?
#
# ## Further reading
#
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), section 6.2.2.2.
# - Hastie, Tibshirani and Friedman, [*The Elements of Statistical Learning*](https://hastie.su.domains/ElemStatLearn/), section 4.4.
# - Soudry and others, [The Implicit Bias of Gradient Descent on Separable Data](https://arxiv.org/abs/1710.10345).
