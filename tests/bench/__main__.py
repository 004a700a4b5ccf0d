"""Run every measurement and print it."""

from tests.bench import imports, ticks

for measure in (ticks, imports):
    measure.main()
    print()
