"""Run every measurement and print it."""

from tests.bench import imports, latency, notebooks, ticks

for measure in (ticks, imports, notebooks, latency):
    measure.main()
    print()
