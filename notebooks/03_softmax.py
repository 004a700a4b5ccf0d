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
# The sigmoid answers yes or no. Most questions have more than two answers, and softmax is what
# the sigmoid becomes when there are three, four or a thousand of them. The five steps stay as they are.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Last time one number was enough, because there were two answers. Today there are three, four, later ten, and
#   the machine that learned last time learns again, almost unchanged.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **What you will do.** Turn scores into probabilities by hand and with sliders, break the formula with a large number
# and mend it, go through the deck's two steps number by number, and train on two, three and four classes.
#
# **What you will learn.**
#
# - why one sigmoid is not enough for four classes, and what softmax does instead;
# - how the scores, the labels and the parameters of many classes fit into vectors and one matrix;
# - the five steps of learning in vector form, each with its numbers;
# - what training looks like on the input line, in the probability simplex and in the loss.
#
# **What you need.** The two notebooks before this one: the five steps from `01_background`, the sigmoid and the
# cross-entropy from `02_sigmoid`. Run the cells from top to bottom; each may be changed and run again.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Do not read the list out. Point at "break the formula": that happens in a quarter of an hour, on purpose.
# - **Ask:** Five steps of learning: which of them must change when there are four classes?
# - **Usual wrong answer:** "All of them." Output and loss get a new formula; picking, the derivative as error times x,
#   and the update stay.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# As before: NumPy, and the course's own tables, pictures and panels. `logistic` and `softmax` hold the formulas of
# notebook 2 and of this one, so that the panels can use them; here you will write them yourself. `questions` asks before
# it shows, and `checks` looks at your answers to the exercises at the end.

# %% slideshow={"slide_type": "skip"}
import numpy as np

from helpers import checks, data, descent, figures, panels, questions
from helpers.arrays import with_ones
from helpers.lessons.softmax import scenes
from helpers.models import logistic, softmax

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The problem: from two classes to four
#
# The sigmoid takes any score $z \in (-\infty, \infty)$ and gives one number,
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}} \in (0, 1).$$
#
# That is enough for *binary classification*, where the classes are $\lbrace 0, 1 \rbrace$: read $\sigma(z)$ as the probability of
# class 1, and class 0 gets the rest. Here is such a table, hours above and pass below.

# %% slideshow={"slide_type": "fragment"}
binary = data.PASS_BY_HOURS
np.array([binary.features[:, 0], binary.y])

# %% [markdown] slideshow={"slide_type": "fragment"}
# And here is one that is not binary: the hours, and a score from 0 to 3. With the classes $\lbrace 0, 1, 2, 3 \rbrace$ this is
# *multi-class classification*. Compare the two lower rows: how would one number between 0 and 1 name four classes?

# %% slideshow={"slide_type": "fragment"}
multi = data.SCORE_BY_HOURS
np.array([multi.features[:, 0], multi.y])

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show the binary table, let them read it from top to bottom, then the other one, and wait. Do not name any new
#   function yet.
# - **Ask:** A sigmoid gives one number between 0 and 1. How would you name four classes with it?
# - **Usual wrong answer:** "Cut it in quarters: up to 0.25 is score 0, and so on." That needs classes in an order. Cat,
#   dog and horse have none.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# For the small examples below we keep one sample of each class, as the slides do: two, three and four classes.
# Each pair is the hours of a sample and its class.

# %% slideshow={"slide_type": "skip"}
for table in (data.ONE_OF_EACH_OF_TWO, data.ONE_OF_EACH_OF_THREE, data.ONE_OF_EACH_OF_FOUR):
    print([(float(h), int(c)) for h, c in zip(table.features[:, 0], table.y, strict=True)])

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Why not one sigmoid for each class?** Let us try: "is it score 0 or not?", "is it score 1 or not?", and so on. We train four
# sigmoids, each on its own yes-or-no question, and ask all four about 1.75 hours, where both neighbours in the table have score 1.
# Their answers, and the sum of the answers:

# %% slideshow={"slide_type": "fragment"}
x, labels = multi.x, multi.y
four = [descent.run(logistic, np.zeros(2), x, labels == k, 0.5, 2000).theta for k in range(4)]
answers = np.array([logistic.output([[1, 1.75]], theta)[0] for theta in four])
answers.round(4), round(float(answers.sum()), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# The four answers do not sum to 1, so they are not the probabilities of four cases of which one must be true. And score 1,
# the right one, gets less than 0.3.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Point at 1.5 and 2 hours in the table: score 1 on both sides of our student. Take the guesses before you show
#   the two outputs.
# - **Ask:** Four separate sigmoids answer for 1.75 hours. What do their answers sum to, and whose is the largest?
# - **Usual wrong answer:** "To 1, they are probabilities." Nobody told the four about each other: the sum is 0.49, and
#   none gets above 0.29.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Why so little? Look at the curve of score 1 in the picture (dashed, squares): a sigmoid only rises or only falls, and what we
# need there is a hill. (The markers at the height 1 are the samples: there the curve of their class should be.)

# %% slideshow={"slide_type": "fragment"}
hours = np.linspace(0, 5, 101)
figure, axes = figures.new_figure(width=6.6, height=3.3)
curves = figures.ClassCurves(axes, multi.features[:, 0], labels, list("0123"), hours)
curves.set(np.transpose([logistic.output(with_ones(hours), theta) for theta in four]))
figures.label(axes, "Four sigmoids, each on its own", "hours", "output")
panels.show(
    figure,
    "Sigmoids over the hours: score 0 falls, score 3 rises, scores 1 and 2 stay below one half everywhere.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Follow the dashed curve from left to right with the pointer; stop at the two squares at the height 1.
# - **Ask:** What shape should the curve of score 1 have? Would more training give it?
# - **Usual wrong answer:** "Yes, train longer." A sigmoid only rises or only falls: lift it at 1.5 hours and one whole
#   side comes up with it.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## From scores to probabilities
#
# Give every class $i$ a score $z_i$ of its own: the larger, the more likely. We want a probability $P_i$ for each class,
# and two steps make it:
#
# 1. make every score positive, and keep their order: $e^{z_i}$;
# 2. divide by the sum, so that the results sum to 1.
#
# This is the **softmax function**,
#
# $$P_i = f(z_i) = \frac{e^{z_i}}{\sum_j e^{z_j}}.$$

# %% [markdown] slideshow={"slide_type": "fragment"}
# Try it on three scores. Look for the largest one: it gets the largest share, but not everything. That is why it is called
# a *soft* maximum.

# %% slideshow={"slide_type": "fragment"}
z = np.array([1.0, 2.0, -0.5])
exp_z = np.exp(z)
p = exp_z / exp_z.sum()
exp_z.round(4), p.round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Ask before you bring up this slide. Then write the powers 2.72, 7.39 and 0.61 under the scores, let somebody
#   add them up, and divide.
# - **Ask:** Scores 1, 2 and −0.5: how would you turn them into three shares of a cake?
# - **Usual wrong answer:** "Divide each by the sum, 2.5." Then the third person owes us a fifth of a cake. First make
#   them positive, then divide.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Whatever the scores are, two things hold:
#
# $$0 \leq f(z_i) \leq 1, \qquad \sum_i f(z_i) = 1.$$
#
# **Put in scores of your own**, as many as you like, negative ones too, and try to get a `False`.

# %% slideshow={"slide_type": "fragment"}
my_scores = np.array([3.0, -2.0, 0.0, 8.5, 1.0])
my_p = np.exp(my_scores) / np.exp(my_scores).sum()
bool(((my_p >= 0) & (my_p <= 1)).all()), bool(np.isclose(my_p.sum(), 1))

# %% [markdown] slideshow={"slide_type": "fragment"}
# Did you try a score beyond 710? Then you met the trouble of the next slides: `False` twice, and a warning, because a number
# grew larger than the computer can hold.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let the room call out scores, type exactly what they say, and run. Wait until somebody shouts a large one.
# - **Ask:** Who can turn one of the two answers into False?
# - **Usual wrong answer:** "Negative scores." Their powers are small, but positive. A score of 710 does it, and that is
#   the computer, not the formula.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# A smaller change first, and a guess before the next slide: leave the distances between the scores as they are, and move all of
# them up together.

# %% slideshow={"slide_type": "fragment"}
questions.ask("ten-more-for-all")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Everybody chooses in silence, then hands up for each answer. Click the one with the most hands and let it
#   answer back.
# - **Ask:** Ten more for every score: what becomes of 0.25, 0.69 and 0.06?
# - **Usual wrong answer:** "They move together, 11 and 12 are almost alike." As a ratio. Softmax looks at the difference,
#   and that is still 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The same number added to every score
#
# Add a number $c$ to all scores. Each $e^{z_i}$ grows by the same factor $e^c$, and the factor cancels:
#
# $$\frac{e^{z_i + c}}{\sum_j e^{z_j + c}} = \frac{e^c \, e^{z_i}}{e^c \sum_j e^{z_j}} = \frac{e^{z_i}}{\sum_j e^{z_j}}.$$
#
# Only the differences between scores count. With $c = 10$ the three probabilities should be the ones from above:

# %% slideshow={"slide_type": "fragment"}
shifted = np.exp(z + 10)
(shifted / shifted.sum()).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hide the right half of the formula. Write $e^{z+c} = e^c e^z$ on the board and let them cross out what stands
#   above and below.
# - **Ask:** If any c is allowed, which one would you choose?
# - **Usual wrong answer:** "0, then there is nothing to do." On paper I agree. Keep that answer for one more slide.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# On paper, any $c$ will do. In a computer, $e^{1000}$ is more than a number can be, so NumPy writes `inf`, infinity; and
# `inf / inf` is `nan`, "not a number". (`errstate` keeps NumPy from warning us; we are watching.)

# %% slideshow={"slide_type": "fragment"}
with np.errstate(over="ignore", invalid="ignore"):
    naive = np.exp(z + 1000) / np.exp(z + 1000).sum()
naive

# %% [markdown] slideshow={"slide_type": "fragment"}
# The cure is the same cancelling, used on purpose: **take the largest score off all of them first**. Then the largest
# exponent is 0, nothing can overflow, and the result is what it should be.

# %% slideshow={"slide_type": "fragment"}
large = z + 1000
stable = np.exp(large - large.max())
(stable / stable.sum()).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Run the first cell and let the nan stand there for a while. The mathematics is right; the computer has run
#   out of numbers. Uncover the cure after the question.
# - **Ask:** You may add any number for free. Which one would have saved us?
# - **Usual wrong answer:** "−1000." For these scores. The next ones may be 5000, so we take off whichever is the largest.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# That was the upper end. What do you expect at the lower one? The panel below will show it.

# %% slideshow={"slide_type": "fragment"}
questions.ask("far-below-zero")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** A quick vote, then move on: the panel will show it with c at −1000.
# - **Ask:** All three scores near −1000: what does the formula without the shift say?
# - **Usual wrong answer:** "Three zeros." The powers are zeros, yes. Then comes 0 / 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: scores and probabilities
#
# Left: $e^{z_i + c}$. Right: the probabilities, and their sum. Below: the live numbers of the naive formula and of the stable one.
#
# 1. Raise one score from $-3$ to $3$ by steps of 1. By what factor does its left bar grow with each step?
# 2. Make all scores equal. Then make one larger by 1: how much more likely is it than another one?
# 3. Move **c** up: 1, 10, 100. The left bars leave the picture; what do the right ones do?
# 4. Go on to 700, 710, 1000, and then down to $-1000$. Where does the naive formula fail, and what does it say there?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the four tasks out and let neighbours agree on a number for the first two. With laptops: five minutes
#   alone, then together.
# - **Ask:** One score goes up by 1. By what factor does its bar on the left grow?
# - **Usual wrong answer:** "By 2." By e, about 2.72, at every step and wherever it stands.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Begin with the first task: raise one score by steps of 1, and watch its bar on the left.

# %% slideshow={"slide_type": "fragment"}
panels.ScoresPanel([1.0, 2.0, -0.5], scenes=scenes.SCORES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Raise z0 from −3 to 3, one at a time. Set it back to 1, then c to 1, 10, 100: pointer on the right bars while
#   the left ones leave the picture. Then 700, and stop before 710.
# - **Ask:** Next is c = 710. What will the two lines below say?
# - **Usual wrong answer:** "Both break, too large is too large." Only the naive one says nan. The other has not changed
#   since c = 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Four classes now. Work this out on paper before you touch a slider.

# %% slideshow={"slide_type": "fragment"}
questions.ask("as-likely-as-three")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Paper, one minute, no talking. Write three of their numbers on the board before you type one in.
# - **Ask:** With three scores of 0, which score makes the fourth class as likely as all three together?
# - **Usual wrong answer:** "3, because 1 + 1 + 1 = 3." The powers are added, not the scores; and $e^3$ is already 20.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Try your number: set three scores to 0 and the fourth to what you answered (the sliders go by steps). Its bar on the right should be as high as
# the other three together.

# %% slideshow={"slide_type": "fragment"}
panels.ScoresPanel([0.0, 1.0, 2.0, 1.0], scenes=scenes.FOUR_SCORES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Set z0, z1 and z3 to 0, then drag z2 up from 0, slowly. Somebody calls stop when its right bar reaches one
#   half.
# - **Ask:** It stops between two ticks. Where exactly?
# - **Usual wrong answer:** "At 1." There it has 0.48, and at 1.1 just over one half. The exact place is log 3, about
#   1.0986.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The bridge: two classes, one sigmoid
#
# Softmax looks new. For two classes, it is not. Give one class the score $z$ and the other one 0, and divide above and
# below by $e^z$:
#
# $$\mathrm{softmax}([z, 0])_{\text{first}} = \frac{e^z}{e^z + e^0} = \frac{1}{1 + e^{-z}} = \sigma(z).$$
#
# In numbers, for $z = 1$: the first entry of softmax, and the sigmoid.

# %% slideshow={"slide_type": "fragment"}
pair = np.exp([1.0, 0.0])
(pair / pair.sum()).round(4), round(float(1 / (1 + np.exp(-1.0))), 4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write softmax of z and 0 on the board, divide above and below by $e^z$, and stop one line before the end. Let
#   them finish.
# - **Ask:** Where have you seen this curve before?
# - **Usual wrong answer:** "Nowhere, it has two exponentials." Divide, and one is left: the sigmoid, 0.7311 on both
#   sides.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Move **z**: the dot runs along both curves at once, and their difference stays 0. Then give the other class a score **c**
# of its own. The curves part; by how much has one moved sideways?

# %% slideshow={"slide_type": "fragment"}
panels.BridgePanel(z=1.0, c=0.0, scenes=scenes.BRIDGE)

# %% [markdown] slideshow={"slide_type": "fragment"}
# So $\mathrm{softmax}([z, c])$ has the first entry $\sigma(z - c)$: of two scores only the difference counts. Logistic regression
# spends one score where softmax spends two, and both can say the same. We come back to this at the end.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Drag z from end to end: two curves, one dot. Let go. Only after the question set c to 2.
# - **Ask:** The other class gets the score 2. Which way does the curve move, and how far?
# - **Usual wrong answer:** "To the left, as with a bias." To the right, by 2: z must first make up for what the other
#   class has.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The parameters: one column a class
#
# Where do the scores come from? From the sample, as in notebook 2, but now each class $i$ has a bias $b_i$ and a weight $w_i$ of
# its own. Put them side by side, one column a class:
#
# $$\theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix}, \qquad
# x = \begin{bmatrix} 1 \\ \text{hours} \end{bmatrix}, \qquad
# z = \theta^T x.$$
#
# The 1 in front of the hours meets the biases, as in notebook 1. In code, `x @ theta` gives the same scores.

# %% [markdown] slideshow={"slide_type": "fragment"}
# With one feature and two classes (#feature: 1, #class: 2) the matrix is $2 \times 2$: a row for the bias and one for
# each feature, a column for each class. What changes with three and four classes? Only the number of columns.

# %% slideshow={"slide_type": "fragment"}
for table in (data.ONE_OF_EACH_OF_TWO, data.ONE_OF_EACH_OF_THREE, data.ONE_OF_EACH_OF_FOUR):
    n_features, n_classes = table.features.shape[1], len(table.classes)
    print(f"#feature: {n_features}, #class: {n_classes}, theta: {(1 + n_features, n_classes)}")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Draw the matrix, cover it with your hand and uncover it column by column: every column is a small regression
#   of its own.
# - **Ask:** Three classes instead of two: does the matrix grow by a row or by a column?
# - **Usual wrong answer:** "By a row." Rows belong to the bias and the features, columns to the classes: (2, 3).
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# From here on $\theta$ starts where it starts on the slides. One product gives the scores of a whole table: for the two samples of
# the binary table look for two rows, one a sample, of two scores, one a class.

# %% slideshow={"slide_type": "fragment"}
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
(data.ONE_OF_EACH_OF_TWO.x @ theta).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the shapes on the board, (2, 2) times (2, 2), before you run it.
# - **Ask:** What does each row of the result stand for?
# - **Usual wrong answer:** "For a class, as in θ." For a sample. The classes stand side by side.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The labels: one-hot
#
# The output is now a vector, a probability for each class. To compare it with a label, the label must become a vector too:
# 1 at the place of the class, 0 elsewhere. It is called **one-hot**, and written
#
# $$\mathbf{y} = \begin{bmatrix} y_0 \\ \vdots \\ y_{C-1} \end{bmatrix}, \qquad y_i \in \lbrace 0, 1 \rbrace, \qquad \sum_i y_i = 1,$$
#
# where $C$ is the number of classes. (On the slide the last entry is called $y_C$. Counting from 0, the last of $C$ classes is $C - 1$.)

# %% [markdown] slideshow={"slide_type": "fragment"}
# For two classes:
#
# $$y = 0 \rightarrow \mathbf{y} = \begin{bmatrix} 1 \\ 0 \end{bmatrix}, \qquad
# y = 1 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 1 \end{bmatrix}.$$
#
# For three:
#
# $$y = 0 \rightarrow \mathbf{y} = \begin{bmatrix} 1 \\ 0 \\ 0 \end{bmatrix}, \qquad
# y = 1 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 1 \\ 0 \end{bmatrix}, \qquad
# y = 2 \rightarrow \mathbf{y} = \begin{bmatrix} 0 \\ 0 \\ 1 \end{bmatrix}.$$

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write "label 2 of 3 classes" on the board and hand the chalk to somebody. Uncover the vectors when it is
#   written.
# - **Ask:** Which vector is the label 2, with three classes?
# - **Usual wrong answer:** "[0, 1, 0], a 1 in the second place." We count from 0, so label 2 is the third place.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In NumPy: the identity matrix has these vectors as its rows, and the labels pick their rows out of it. We keep two names apart:
# `labels` are the whole numbers, `y` the one-hot rows. (On the slides both are sometimes called $y$, so that
# $\mathbf{y} = [0]$ there is a label, and its one-hot row is $[1, 0]$.)

# %% slideshow={"slide_type": "fragment"}
labels = np.array([0, 2, 1, 1])
y = np.eye(3)[labels]
y

# %% [markdown] slideshow={"slide_type": "fragment"}
# And back: `argmax` says at which place the largest entry of a row stands. The four labels should return.
# Further below we ask the same of the probabilities, and call the answer a prediction.

# %% slideshow={"slide_type": "fragment"}
y.argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** First point at `np.eye(3)`, then at the brackets that pick its rows. Ask before you run.
# - **Ask:** The labels are 0, 2, 1, 1. What will the last row be?
# - **Usual wrong answer:** "Four numbers, since there are four labels." Four rows, three numbers in each: [0, 1, 0].
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The loss: cross-entropy
#
# Notebook 2 had one output and two terms, one for each class. With two outputs $\hat{y}_0$ and $\hat{y}_1$ and a one-hot label, the
# terms become alike, and then any number of classes fits:
#
# $$L(\theta) = -y_1 \log \hat{y}_1 - y_0 \log \hat{y}_0 = -\sum_i y_i \log \hat{y}_i = -\mathbf{y}^T \log \hat{\mathbf{y}}.$$
#
# For a sample of class 0, that is $y_0 = 1$ and $y_1 = 0$, and the outputs $0.46$ and $0.54$, compute the terms one by one. Which of them survives?

# %% slideshow={"slide_type": "fragment"}
y = np.array([1.0, 0.0])
y_hat = np.array([0.46, 0.54])
(-y * np.log(y_hat)).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Only the term of the sample's own class, because every other $y_i$ is 0: **the loss is $-\log$ of the probability of the true class**.
# The sum of the terms and the product $-\mathbf{y}^T \log \hat{\mathbf{y}}$ are the same number:

# %% slideshow={"slide_type": "fragment"}
round(float((-y * np.log(y_hat)).sum()), 4), round(float(-y @ np.log(y_hat)), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# A yardstick for what follows: a model that knows nothing gives each of $k$ classes the probability $1/k$, and has the loss
# $\log k$. Here it is for two, three and four classes. A trained model must do better.

# %% slideshow={"slide_type": "fragment"}
np.log([2, 3, 4]).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Both terms by hand, with 0.46 and 0.54, then run. Leave log 2, log 3 and log 4 in a corner of the board:
#   every training from zeros begins at one of them.
# - **Ask:** y is [1, 0]. Which of the two terms is left?
# - **Usual wrong answer:** "The one of 0.54, it is larger." The label decides, not the output. 0.46 is what counts, and
#   costs 0.7765.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Five steps, in vector form
#
# 1. Pick a sample $(\mathbf{x}, \mathbf{y})$ from the training data.
# 2. Compute the output: $\mathbf{z} = \theta^T \mathbf{x}$, then $\mathbf{d} = [1 \dots 1] \, e^{\mathbf{z}}$, then
#    $\hat{\mathbf{y}} = e^{\mathbf{z}} \oslash \mathbf{d}$.
# 3. Compute the loss: $L(\theta) = -\mathbf{y}^T \log \hat{\mathbf{y}}$.
# 4. Compute the derivative: $\nabla_\theta L = \mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T$.
# 5. Update the parameters: $\theta \leftarrow \theta - \eta \nabla_\theta L$.
#
# Two signs are new. A row of ones times a column is the column's sum, so $\mathbf{d}$ is the sum of all $e^{z_i}$. And $\oslash$ is
# *Hadamard division*: divide entry by entry. In NumPy that is a plain `/`.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the right-hand sides and let the class dictate the five lines from notebook 2. Only ⊘ and the row of
#   ones need you.
# - **Ask:** What is the row [1 1 1] times a column?
# - **Usual wrong answer:** "The same column." A row times a column is one number: here, the sum.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The first step: half an hour
#
# The slides take the first row of the binary table and the start
#
# $$\mathbf{x}^T = [1 \quad 0.5], \quad y = 0 \rightarrow \mathbf{y}^T = [1 \quad 0], \quad
# \theta = \begin{bmatrix} b_0 & b_1 \\ w_0 & w_1 \end{bmatrix} = \begin{bmatrix} 0.1 & 0.2 \\ 0.3 & 0.4 \end{bmatrix}.$$
#
# One cell for each step follows.

# %% [markdown] slideshow={"slide_type": "fragment"}
# **Step 1, pick a sample.** Half an hour of study, not passed: class 0.

# %% slideshow={"slide_type": "fragment"}
x = np.array([1.0, 0.5])
y = np.eye(2)[0]
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
x, y

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Same numbers as in the deck. Point at the entries of x: which one meets the biases, which one the weights?
# - **Ask:** This student failed, class 0. Why does y begin with a 1?
# - **Usual wrong answer:** "A 1 means passed." It is a place, not a mark: place 0 is the class "failed".
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 2, compute the output.** First the scores, $\mathbf{z} = \theta^T \mathbf{x}$: the first is $0.1 + 0.3 \cdot 0.5$, the second
# $0.2 + 0.4 \cdot 0.5$.

# %% slideshow={"slide_type": "fragment"}
z = x @ theta
z.round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Then $e^{\mathbf{z}}$ and its sum $\mathbf{d}$, a row of ones times it.

# %% slideshow={"slide_type": "fragment"}
exp_z = np.exp(z)
d = np.ones(2) @ exp_z
exp_z.round(6), round(float(d), 6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Then the division, $\hat{\mathbf{y}} = e^{\mathbf{z}} \oslash \mathbf{d}$. Class 1 is the more likely one, and that is wrong.

# %% slideshow={"slide_type": "fragment"}
y_hat = exp_z / d
y_hat.round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Pencils first: 0.1 + 0.3 · 0.5, then 0.2 + 0.4 · 0.5. After that the three cells, one by one.
# - **Ask:** Which class does the model favour, and is it right?
# - **Usual wrong answer:** "0.25 and 0.40, so 40 percent for class 1." Those are scores, and do not even sum to 1. It is
#   54 percent, for the wrong class.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 3, compute the loss.** It is $-\log 0.46257$, a little worse than the $\log 2 = 0.6931$ of a model that knows nothing.

# %% slideshow={"slide_type": "fragment"}
loss = float(-y @ np.log(y_hat))
round(loss, 6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** One finger on 0.46257, the probability of the true class. The minus log of it, and we are done.
# - **Ask:** Look at the corner of the board: better or worse than knowing nothing?
# - **Usual wrong answer:** "Better, it is below 1." Between two classes guessing costs 0.6931. We pay 0.770957.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Two steps are left, the derivative and the update. Which way they will go can be said already, without computing anything.

# %% slideshow={"slide_type": "fragment"}
questions.ask("which-column-gains")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Vote with one to four fingers, all at the same moment. Then click the answer with the most fingers.
# - **Ask:** Which entries of θ will this step make larger?
# - **Usual wrong answer:** "All of them, the loss must go down." If both scores rise together nothing moves; one column
#   has to gain on the other.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 4, compute the derivative.** The error $\hat{\mathbf{y}} - \mathbf{y}$ says which probabilities are too high and which too low.
# Each of its entries belongs to a class, each entry of $\mathbf{x}$ to a row of $\theta$; the product $\mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T$ multiplies each with
# each, and so has the shape of $\theta$. NumPy calls it `outer`. On the slide it is rounded to
# $\begin{bmatrix} -0.54 & 0.54 \\ -0.27 & 0.27 \end{bmatrix}$.

# %% slideshow={"slide_type": "fragment"}
gradient = np.outer(x, y_hat - y)
gradient.round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Write the column (1, 0.5) on the left and the row (−0.54, 0.54) on top, like a multiplication table, and let
#   the class fill the four fields.
# - **Ask:** Before I run it: what shape has a column times a row?
# - **Usual wrong answer:** "One number, it is a dot product." That is a row times a column. This is a table in the shape
#   of θ.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# **Step 5, update the parameters.** The slide says $\eta = 0.1$. Class 0 should gain and class 1 lose:

# %% slideshow={"slide_type": "fragment"}
(theta - 0.1 * gradient).round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# But the slide goes on with $\begin{bmatrix} 0.105 & 0.194 \\ 0.302 & 0.397 \end{bmatrix}$, ten times nearer to the start. Do not
# doubt yourself: those numbers come from $\eta = 0.01$, the value in the slides' code.

# %% slideshow={"slide_type": "fragment"}
(theta - 0.01 * gradient).round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# One more thing for sharp eyes: $0.19463$ rounds to $0.195$ and $0.30269$ to $0.303$. The slide's $0.194$ and $0.302$ are cut
# after three digits, not rounded.

# %% [markdown] slideshow={"slide_type": "fragment"}
# Did the step help? Compute the loss of this sample again, after $\eta = 0.01$ and after $\eta = 0.1$. It was $0.770957$.

# %% slideshow={"slide_type": "fragment"}
for learning_rate in (0.01, 0.1):
    z_new = x @ (theta - learning_rate * gradient)
    print(f"{learning_rate}: {-np.log(np.exp(z_new[0]) / np.exp(z_new).sum()):.6f}")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Show only the first result, and wait: whoever has the deck open will object. Then the rest; of the two losses
#   at the end, take bets.
# - **Ask:** Our numbers and the deck's do not agree. Whose mistake is it?
# - **Usual wrong answer:** "Ours." Not this time. The deck's θ comes from η = 0.01, and two of its digits are cut, not
#   rounded.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Is the gradient right?
#
# Do not take the formula on trust: nudge one entry of $\theta$ by a millionth and measure how the loss changes. For $w_1$, row 1
# and column 1, the formula said $0.268715$.

# %% slideshow={"slide_type": "fragment"}
nudged = theta.copy()
nudged[1, 1] += 1e-6
z_nudged = x @ nudged
loss_nudged = -np.log(np.exp(z_nudged[0]) / np.exp(z_nudged).sum())
round(float((loss_nudged - loss) / 1e-6), 4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# And look at the gradient once more: **each row sums to 0**. The probabilities sum to 1 and so do the entries of $\mathbf{y}$; so the
# errors sum to 0, and each row is the errors times one number. What one class gains, the others lose.

# %% slideshow={"slide_type": "fragment"}
abs(gradient.sum(axis=1)).round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at 1e-6, the only thing that changes, and run. Then add up the two rows of the gradient aloud.
# - **Ask:** Each row sums to 0. Luck, or must it be so?
# - **Usual wrong answer:** "Luck, with two classes." Probabilities sum to 1, labels sum to 1, so errors sum to 0, for any
#   number of classes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# What does that mean for $\theta$ in the long run? The two biases are its first row.

# %% slideshow={"slide_type": "fragment"}
questions.ask("sum-of-the-biases")

# %% [markdown] slideshow={"slide_type": "fragment"}
# It follows that a step never changes the row sums of $\theta$: they stay $0.3$ and $0.7$ for ever, with any $\eta$. That is a quick check
# for any printed step: the cut numbers on the slide sum to $0.299$ and $0.699$.

# %% slideshow={"slide_type": "fragment"}
(theta - 0.01 * gradient).sum(axis=1).round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** It wants a number. Collect three from the room before you type one, then show the row sums.
# - **Ask:** b₀ + b₁ starts at 0.3. What is it after a thousand steps?
# - **Usual wrong answer:** "0, like the rows." The rows of the gradient sum to 0, so this sum never moves: it stays 0.3.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## The second step: one hour
#
# The slides then take the second row, $\mathbf{x}^T = [1 \quad 1.0]$, again with $y = 0$, and begin again at the first $\theta$, not at
# the updated one. Steps 1 and 2: the scores are $0.4$ and $0.6$, the output $0.450166$ and $0.549834$.

# %% slideshow={"slide_type": "fragment"}
x = np.array([1.0, 1.0])
z = x @ theta
y_hat = np.exp(z) / np.exp(z).sum()
z.round(4), y_hat.round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Step 3, the loss, which the deck prints as $0.79813887$.

# %% slideshow={"slide_type": "fragment"}
round(float(-y @ np.log(y_hat)), 6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hand over: one minute alone with a pencil, the two scores and the loss they expect. Then run and compare.
# - **Ask:** From which θ do you start, the first one or the updated one?
# - **Usual wrong answer:** "The updated one, of course." The slides begin again at the first. Only so do you get the
#   scores 0.4 and 0.6.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Step 4, the gradient. Both entries of $\mathbf{x}$ are 1, so its two rows are the same, rounded to $\pm 0.55$ on the slide.

# %% slideshow={"slide_type": "fragment"}
gradient = np.outer(x, y_hat - y)
gradient.round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Step 5, the update with the code's $\eta = 0.01$. The code prints
# $\begin{bmatrix} 0.10549834 & 0.19450166 \\ 0.30549834 & 0.39450166 \end{bmatrix}$, and the slide rounds it to
# $\begin{bmatrix} 0.105 & 0.195 \\ 0.305 & 0.395 \end{bmatrix}$.

# %% slideshow={"slide_type": "fragment"}
theta_deck = theta - 0.01 * gradient
theta_deck.round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# That slide, too, has $\eta = 0.1$ written above. With $\eta = 0.1$ the step is ten times as long, and class 0 takes the lead in the biases:

# %% slideshow={"slide_type": "fragment"}
(theta - 0.1 * gradient).round(6)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Run the gradient, ask, then the update. Here the deck's code and its slide agree, and again both mean η =
#   0.01.
# - **Ask:** Why are the two rows of this gradient the same?
# - **Usual wrong answer:** "Because the classes mirror each other." That makes the columns opposite. The rows agree
#   because both entries of x are 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ### Every number of a step
#
# The first step once more, as a ledger. **Next row** computes one row at a time, and every row follows the sliders. Which rows sum
# to 1, and which to 0? Then choose *all samples*: how do their contributions make the gradient? With *hide the numbers* you type
# them yourself, and a wrong entry is told what it looks like.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Explain two controls only: **Next row**, and the choice of samples. With laptops: five minutes in pairs, one
#   types, one says the formula.
# - **Ask:** Which rows will sum to 1, and which to 0?
# - **Usual wrong answer:** "The scores sum to 1." Only ŷ and y do; ŷ − y and each row of the gradient sum to 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Each time, before you press **Next row**: which formula comes next, and how many numbers will it give?

# %% slideshow={"slide_type": "fragment"}
names = ["b0", "b1", "w0", "w1"]
start = [[0.1, 0.2], [0.3, 0.4]]
panels.LedgerPanel(softmax, data.ONE_OF_EACH_OF_TWO, start, names, scenes=scenes.LEDGER)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Press only when somebody has named the next formula. At the end drag w1 and let them watch the numbers
#   follow. Then choose all samples.
# - **Ask:** Two samples, two contributions. How do they become one gradient?
# - **Usual wrong answer:** "You add them." And divide by two: it is the gradient of the mean loss, so that η fits any
#   number of samples.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Prediction
#
# Two students were not in the table: one studied **0.25** hours, one **4.5**. Will they pass? The predicted class is the one with the
# largest probability. Let us ask the deck's $\theta$ after its one step: scores first, then probabilities.

# %% slideshow={"slide_type": "fragment"}
asked = np.array([[1.0, 0.25], [1.0, 4.5]])
z = asked @ theta_deck
y_hat = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
z.round(6), y_hat.round(6)

# %% [markdown] slideshow={"slide_type": "fragment"}
# In both rows the second probability is the larger one, so both answers are 1, "pass": even for a quarter of an hour.

# %% slideshow={"slide_type": "fragment"}
y_hat.argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "fragment"}
# No step was wrong. It was only one step, and **one step is not training**. So let us take more.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Votes first, on the board: pass or fail for a quarter of an hour, pass or fail for four and a half. Then run
#   all of it.
# - **Ask:** What will the deck's θ say to the two students?
# - **Usual wrong answer:** "0.25 hours fails, we have just trained it." We took one step of 0.01: "pass" still leads,
#   0.53 to 0.47.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# In the panel that follows, a step may learn from one sample or from all four. The deck learns from one. Is that good for the others?

# %% slideshow={"slide_type": "fragment"}
questions.ask("one-sample-and-the-rest")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** This one splits the room. Let two people argue for half a minute, then click.
# - **Ask:** One step on one sample: what happens to the mean loss of all four?
# - **Usual wrong answer:** "It falls, a small step always goes down." Down on that sample's own loss. The mean goes from
#   0.6748 up to 0.6820.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: two classes
#
# Left: the probability of each class over the hours. The samples wait at the height 1, where the curve of their class should take them;
# the dotted lines ask for 0.25 and 4.5 hours. Right: the mean loss, and, hollow, where the next step would lead. The sliders stand as the entries of $\theta$ do: biases above, weights below.
#
# 1. In **learn from**, choose "only x = [1.0, 0.5], y = 0" and press **Step** once: the deck's first step, with $\eta = 0.1$.
#    The loss $L$ of that sample falls. Does the mean loss, too? Look for the samples whose own curve fell.
# 2. **Reset**, choose the sample again, set **η** to 0.01, and **Step**: now the table shows the slide's $\theta$. Do the same for x = [1.0, 1.0].
# 3. **Reset**, and **Step** with all samples until one of the two answers changes. It takes a dozen steps. Then **Run**.
# 4. **Reset**, and raise $b_0$ and $b_1$ by the same amount. What happens to the curves?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Explain the height 1: a sample waits there until the curve of its class comes up. With laptops: eight minutes
#   alone, tasks 1 to 3.
# - **Ask:** Half an hour: the curve of which class should climb to that sample?
# - **Usual wrong answer:** "The rising one." This student failed, so it is the curve of class 0.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Say what the mean loss will do before you press **Step**.

# %% slideshow={"slide_type": "fragment"}
panels.SoftmaxPanel(binary, [[0.1, 0.2], [0.3, 0.4]], learning_rate=0.1, scenes=scenes.TWO_CLASSES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 3 minutes</summary>
#
# - **Say:** Learn from x = [1.0, 0.5], one **Step**: sample's loss down, mean loss up. **Reset**, all 4 samples, and the
#   class counts the steps aloud. Then **Run**.
# - **Ask:** How many steps until the answer for 0.25 hours changes? Place your bets.
# - **Usual wrong answer:** "Two or three." Thirteen, with η = 0.1. A step is a nudge, not a decision.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The same in code, a thousand steps with the average gradient of all four samples. The error is a matrix now, a row a sample, and
# `x.T @ (y_hat - y)` adds up the gradients of all rows.

# %% slideshow={"slide_type": "fragment"}
x, y = binary.x, np.eye(2)[binary.y]
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
for _ in range(1000):
    exp_z = np.exp(x @ theta)
    y_hat = exp_z / exp_z.sum(axis=1, keepdims=True)
    theta = theta - 0.5 * x.T @ (y_hat - y) / len(x)
theta.round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# And the two students again: a quarter of an hour is now class 0, and 4.5 hours are class 1.

# %% slideshow={"slide_type": "fragment"}
(asked @ theta).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "fragment"}
# Why may we take the largest *score* here, without any softmax? Because softmax keeps the order of the scores.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let the class find the five steps in the loop. Then show the two answers, and ask why no softmax is needed
#   there.
# - **Ask:** Where does this code add up the four samples?
# - **Usual wrong answer:** "Nowhere, you forgot it." The product with x.T does it, and / len(x) makes it a mean.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Next come all four classes at once, with a $\theta$ full of zeros. Its very first step is simple enough to foresee.

# %% slideshow={"slide_type": "fragment"}
questions.ask("first-step-of-the-biases")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** No computing, only counting: two samples of each class, four equal probabilities. One minute, then vote and
#   click.
# - **Ask:** θ = 0, all eight samples. What does the first step do to the biases?
# - **Usual wrong answer:** "It raises them, ¼ is too little." For its own two samples. Each class asks for two and is
#   given eight quarters: nothing to do.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Your turn: four classes
#
# Now the table that one sigmoid could not learn. There are four columns in $\theta$, hence eight sliders, and nothing else is new.
# It starts at $\theta = 0$: four equal probabilities, and the loss $\log 4 = 1.3863$.
#
# 1. Press **Step** once and look at the four biases. Then press **Run**. The curves of scores 1 and 2 become hills, although no single score is more than a straight line.
# 2. Which class answers at 0.25 h, and which at 4.5 h?
# 3. Look at the gradient in the table: what is the sum of each row?
# 4. **Reset**, choose "one sample after the other", and **Step**: the ring marks the next sample, and the curve of its class rises there.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read out the first and the third task only. With laptops: six minutes alone.
# - **Ask:** Four scores, four straight lines. Can a probability become a hill?
# - **Usual wrong answer:** "No, lines stay lines." Hold on to that until the panel has run, and ask again at the picture
#   of the scores.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Which two of these curves must become hills? Then press **Step**.

# %% slideshow={"slide_type": "fragment"}
zeros = np.zeros((2, 4))
panels.SoftmaxPanel(multi, zeros, 0.5, reach=20, grain=0.2, scenes=scenes.FOUR_CLASSES)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** One **Step**, and stop: point at the biases. Then **Run**, pointer on the curve of score 1. Last, one sample
#   after the other.
# - **Ask:** Four classes now: what does each row of the gradient sum to?
# - **Usual wrong answer:** "Something else, that was for two." Still 0. Four probabilities sum to 1, and so does the
#   one-hot label.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Two thousand steps of it in one call of `descent.run`, the loop of this course that keeps its history. The mean loss falls from $\log 4$;
# all eight samples of the table and the two students should get sensible classes.

# %% slideshow={"slide_type": "fragment"}
history = descent.run(softmax, np.zeros((2, 4)), multi.x, multi.y, 0.5, 2000)
print(f"loss {history.losses[0]:.4f} -> {history.losses[-1]:.4f}")
(multi.x @ history.theta).argmax(axis=1), (asked @ history.theta).argmax(axis=1)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Show the first number and let them find it in the corner of the board: log 4. Cover the classes below.
# - **Ask:** The mean loss ends at 0.2271. How many of the eight are right?
# - **Usual wrong answer:** "Three quarters, 1 − 0.23." All eight. A loss is a mean of −log, not a share of mistakes.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Why hills? Each score is a straight line over the hours. At every place the highest line wins, and the middle classes win
# where they lie above the falling line of score 0 and above the rising line of score 3.

# %% slideshow={"slide_type": "fragment"}
figure, axes = figures.new_figure(width=6.6, height=3.2)
scores = with_ones(hours) @ history.theta
for k, style in enumerate(["-", "--", "-.", ":"]):
    color = figures.CLASS_COLORS[k]
    figures.line(axes, hours, scores[:, k], color=color, style=style, label=f"score {k}")
axes.legend(frameon=False)
figures.label(axes, "The four scores after training", "hours", "z")
panels.show(
    figure,
    "Four straight lines, each the highest on its own stretch of the hours: score 0, then 1, 2 and 3.",
)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Hold the pointer upright and move it from left to right; the class names the highest line wherever you stop.
# - **Ask:** Where exactly does the answer change from score 0 to score 1?
# - **Usual wrong answer:** "Where the line of score 1 crosses zero." Where it crosses the line of score 0, near 1.23
#   hours.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Three points of view
#
# Three probabilities that sum to 1 have only two degrees of freedom, so they fit on paper: as a point in a triangle, called the
# *probability simplex*. Each corner is a certainty, the middle is "no idea"; the probability of a class is how far the point has come
# from the opposite side to the corner of that class. The grey lines mark where the predicted class changes.

# %% [markdown] slideshow={"slide_type": "fragment"}
# Before the triangle moves: each sample would like to go to the corner of its own class.

# %% slideshow={"slide_type": "fragment"}
questions.ask("which-corner-first")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** Draw the triangle, put [0.5, 0.5, 0] into it together, half-way along one side. Then the question: vote,
#   click.
# - **Ask:** All three samples lie in the middle. Where does the first step take them?
# - **Usual wrong answer:** "Each to its own corner." In the end. First the sample at 3 hours pulls hardest, and all three
#   leave towards score 2.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Left: the input line, as before, with one sample of each of three classes. Middle: the same predictions in the simplex; the black curve
# runs from 0 to 5 hours, and the dotted lines are what the three samples still have to go. Right: the loss. All three show one $\theta$.
#
# 1. At $\theta = 0$ everything lies in the middle. Press **Step** once, and look at where the three samples set out for. Which weight grew?
# 2. Go on with **Step**. After how many steps has each sample crossed into its own third of the triangle?
# 3. Press **Run**: the samples near their corners, and the curve is drawn into the corner of score 1.
# 4. **Stop**, then drag $w_2$ slowly down. Which sample leaves its corner, and what does its class do on the left? **Run** again.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Say twice which picture is which, left to right. With laptops: six minutes alone, tasks 2 to 4.
# - **Ask:** All three set out for the corner of score 2. Which number in θ must have grown?
# - **Usual wrong answer:** "b₂." The biases stand still in the first step. w₂ grows, to 0.22, and hours are positive for
#   everybody.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Three pictures of one $\theta$. Move something, and follow one sample through all three.

# %% slideshow={"slide_type": "fragment"}
three = data.ONE_OF_EACH_OF_THREE
panels.SimplexPanel(three, np.zeros((2, 3)), learning_rate=0.5, scenes=scenes.SIMPLEX)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 2 minutes</summary>
#
# - **Say:** **Step**, and the class counts aloud. Then **Run**, **Stop**, and drag w2 down slowly: who leaves first?
# - **Ask:** After how many steps is each sample in its own third?
# - **Usual wrong answer:** "After one or two." Score 2 at once, score 0 after 7, score 1 only after 18: the middle one
#   has to wait.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# The samples never quite arrive. As in notebook 2, these classes can be separated without a mistake, so a larger $\theta$ is always a little
# better: it grows without end, and the loss creeps towards 0.

# %% slideshow={"slide_type": "fragment"}
for steps in (100, 1000, 10_000):
    run = descent.run(softmax, np.zeros((2, 3)), three.x, three.y, 0.5, steps)
    print(f"{steps:>6} steps: largest entry {abs(run.theta).max():.2f}, loss {run.losses[-1]:.4f}")

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Read the two columns downwards: one grows, the other shrinks, and neither stops.
# - **Ask:** When is this training finished?
# - **Usual wrong answer:** "When the loss is 0." Never: after 10,000 steps it is 0.0037, and θ is still growing.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## One degree of freedom too many
#
# Adding the same number to every score changes nothing. So adding the same *column* to every column of $\theta$ changes nothing
# either, for no sample at all. Take the deck's start, add the column $[5, -2]$ to both classes, and compare the probabilities.

# %% slideshow={"slide_type": "fragment"}
theta = np.array([[0.1, 0.2], [0.3, 0.4]])
other = theta + np.array([[5.0], [-2.0]])
softmax.output(binary.x, theta).round(4), softmax.output(binary.x, other).round(4)

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Let somebody choose the two numbers instead of 5 and −2, type them in, and run.
# - **Ask:** θ looks quite different now. What will the probabilities do?
# - **Usual wrong answer:** "Change, all of them." Each sample adds the same number to all its scores. Not a digit moves.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# Infinitely many $\theta$ say the same. In particular we may take the first column off both: class 0 then has the score 0, and what
# remains is one column, the $\theta$ of **logistic regression**. The bridge again, now with parameters: both rows below are the
# probability of class 1.

# %% slideshow={"slide_type": "fragment"}
p_sigmoid = logistic.output(binary.x, theta[:, 1] - theta[:, 0])
p_softmax = softmax.output(binary.x, theta)[:, 1]
np.array([p_sigmoid, p_softmax]).round(4)

# %% [markdown] slideshow={"slide_type": "fragment"}
# It does no harm. The gradient's rows sum to 0, so descent never moves along the superfluous direction: the row sums of $\theta$
# remain what they were at the start.

# %% [markdown] slideshow={"slide_type": "fragment"}
# You have now been through every formula of softmax regression. What is missing is the program: the deck's six functions
# (`convert_one_hot`, `softmax_function`, `predict`, `compute_loss`, `compute_gradient`, `update_weight`), the traps in writing them, and data that
# someone measured. That is the next notebook, `04_code`.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Point at the difference of the two columns: that is all of logistic regression, in one line. Then close: the
#   formulas are done, the program comes next.
# - **Ask:** Two classes, one feature: how many numbers does the answer really depend on?
# - **Usual wrong answer:** "Four, θ is 2 × 2." Two. Only the difference of the columns is ever used.
#
# </details>

# %% [markdown] slideshow={"slide_type": "slide"}
# ## Exercises
#
# Six pieces of softmax regression, from one line to the whole training. Write your code in place of the three dots, run that cell,
# then the cell below it: it runs your code on arguments that you have not seen and says whether it is right, and if not, what it looks like.
#
# A hint comes each time you ask for one, the solution only when you want it. Nothing is graded, and you may try as often as you like.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 25 minutes</summary>
#
# - **Say:** They work alone for 25 minutes: 3.1 to 3.3 on the machine, 3.4 on paper. 3.5 and 3.6 are homework. Walk
#   around, look at shapes first.
# - **Ask:** Before you start: in 3.2, along which axis does the sum go?
# - **Usual wrong answer:** "axis=0." That adds up the samples. The classes of one sample stand along axis 1.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.1: labels as one-hot rows
#
# Write `one_hot(labels, k)`. `labels` is an array of shape (n,) with whole numbers from 0 to $k - 1$, in any order, and not every class need
# occur. Return the array of shape (n, k) whose rows are the one-hot vectors of the labels.
#
# For example, `one_hot(np.array([1, 0]), 3)` is `[[0, 1, 0], [1, 0, 0]]`. The cell after yours checks it.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def one_hot(labels, k):
    """Return a one-hot row for each label, shape (n, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("one_hot", one_hot)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.2: softmax of each row
#
# Write `softmax_rows(z)`. `z` has the shape (n, k), a row of scores for each sample; return the probabilities in the same shape. Scores may
# be as large as 1000 in one row and as small as $-1000$ in the next.
#
# For example, `softmax_rows(np.array([[0.0, 0.0], [1.0, 0.0]]))` is about `[[0.5, 0.5], [0.7311, 0.2689]]`, and the first row stays what it is
# when both its scores are 1000. The check follows your cell.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def softmax_rows(z):
    """Return the softmax of each row of z, shape (n, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("softmax_rows", softmax_rows)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.3: the cross-entropy of a batch
#
# Write `cross_entropy(y_hat, y)`. Both have the shape (n, k): `y_hat` holds probabilities, none of them 0, and `y` one-hot rows. Return one
# number, the mean of the samples' losses.
#
# For example, with `y_hat = np.array([[0.5, 0.5], [0.9, 0.1]])` and `y = np.array([[1, 0], [0, 1]])` the losses are
# $-\log 0.5$ and $-\log 0.1$, and `cross_entropy(y_hat, y)` is about 1.4979. Then run the check.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def cross_entropy(y_hat, y):
    """Return the mean loss of the batch."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("cross_entropy", cross_entropy)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.4: a step by hand
#
# This one is for paper, and asks for a value. Three classes, one feature, and $\theta$ is all zeros, of shape (2, 3). Take one step with
# $\eta = 0.3$ from the sample $\mathbf{x}^T = [1 \quad 2]$ with the label 1. What is $\theta$ afterwards? The numbers come out round.
#
# Write it as an array of two rows with three numbers each, `np.array([[..., ..., ...], [..., ..., ...]])`, in place of the three dots; the
# cell below checks it.

# %% slideshow={"slide_type": "skip"} tags=["exercise"]
theta_by_hand = ...

# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("theta_by_hand", theta_by_hand)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.5: the gradient of a batch
#
# Write `softmax_gradient(x, y_hat, y)`. `x` has the shape (n, d), with a leading 1 in each row; `y_hat` and `y` have the shape (n, k), the
# outputs and the one-hot labels. Return the gradient of the mean loss, in the shape of $\theta$, (d, k).
#
# For example, with `x = np.array([[1.0, 2.0], [1.0, 4.0]])`, `y_hat = np.array([[0.5, 0.5], [0.5, 0.5]])` and
# `y = np.array([[1, 0], [0, 1]])` it is `[[0, 0], [0.5, -0.5]]`. Check it with the next cell.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def softmax_gradient(x, y_hat, y):
    """Return the gradient of the mean loss, shape (d, k)."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("softmax_gradient", softmax_gradient)

# %% [markdown] slideshow={"slide_type": "skip"}
# ### Exercise 3.6: training, from labels to $\theta$
#
# Write `train_softmax(x, labels, k, learning_rate, steps)`. `x` has the shape (n, d), with a leading 1 in each row, and `labels` the shape (n,).
# Start with $\theta = 0$ of shape (d, k), take the given number of steps, each with the gradient of the mean loss of all samples, and return
# $\theta$. You may call the functions that you have written above.
#
# For example, `train_softmax(binary.x, binary.y, 2, 0.5, 1)` is `[[0, 0], [-0.125, 0.125]]`, and after 1000 steps your $\theta$ should give the four
# samples of that table their labels. The check is below.


# %% slideshow={"slide_type": "skip"} tags=["exercise"]
def train_softmax(x, labels, k, learning_rate, steps):
    """Return theta, shape (d, k), after the steps."""
    ...


# %% slideshow={"slide_type": "skip"} tags=["check"]
checks.check("train_softmax", train_softmax)

# %% [markdown] slideshow={"slide_type": "skip"}
# Which of the six have you done? The line below is kept in a small file beside the notebook, so it is still there tomorrow.

# %% slideshow={"slide_type": "skip"}
checks.progress("03_softmax")

# %% [markdown] slideshow={"slide_type": "slide"}
# ## What you now know
#
# - **Softmax** turns scores into probabilities: $e^{z_i}$ divided by the sum. For two classes it is the sigmoid of the scores' difference.
# - Adding a number to all scores changes nothing, on paper; in a computer, take the largest score off first.
# - $\theta$ has a row for the bias and for each feature, and a column for each class; the labels become **one-hot** vectors.
# - The **cross-entropy** is $-\log$ of the probability of the true class.
# - The gradient is $\mathbf{x} (\hat{\mathbf{y}} - \mathbf{y})^T$; its rows sum to 0.
# - One step is not training: the answer for a quarter of an hour changes only after some more.

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 1 minute</summary>
#
# - **Say:** Cover the right half of each line and let the class finish the sentence.
# - **Ask:** If you could take a single line of this into the exam, which one?
# - **Usual wrong answer:** "The formula of softmax." Take the gradient: error times x is what every training today was
#   made of.
#
# </details>

# %% [markdown] slideshow={"slide_type": "subslide"}
# ## On your own
#
# 1. Repeat the five steps for the third row of the binary table, $\mathbf{x}^T = [1 \quad 1.5]$ and $y = 1$. What sign do the four entries of the gradient have now, and why?
# 2. In the four-class panel, find by hand a $\theta$ with which all eight samples are right. (Begin with $w = [0, 1, 2, 3]$; where must the scores of two neighbouring classes be equal?)
# 3. Multiply all scores by 10, or by 0.1, before the softmax. What happens to the probabilities, and which of the two gives the hard maximum?

# %% [markdown] slideshow={"slide_type": "notes"}
# <details class="speaker-notes"><summary>For those who present: 10 minutes</summary>
#
# - **Say:** Homework. If there are ten minutes left, do the third one together: they write the code, you type.
# - **Ask:** All scores times 10, before softmax: flatter or sharper?
# - **Usual wrong answer:** "The same, as with adding 10." Adding keeps the differences, multiplying stretches them:
#   sharper.
#
# </details>

# %% [markdown] slideshow={"slide_type": "skip"}
# ## Further reading
#
# - The deck that this course brings to life: Nguyen Quoc Thai, *Machine Learning: Softmax Regression*, AI VIET NAM.
# - Goodfellow, Bengio and Courville, [*Deep Learning*](https://www.deeplearningbook.org/), sections 4.1 (overflow and underflow) and 6.2.2.3 (softmax units).
# - Bishop, [*Pattern Recognition and Machine Learning*](https://www.microsoft.com/en-us/research/publication/pattern-recognition-machine-learning/), section 4.3.4 (multiclass logistic regression).
