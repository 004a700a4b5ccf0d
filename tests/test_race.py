"""The race compares results and times, and keeps the times out of its twin."""

import numpy as np
import pytest

from helpers.panels import Race


def plain(values):
    return [value * 2 for value in values]


def fast(values):
    return values * 2


def wrong(values):
    return values * 3


def inputs(n):
    return (list(range(n)),), (np.arange(n),)


@pytest.fixture(autouse=True)
def short(monkeypatch):
    monkeypatch.setattr("helpers.panels.race.SECONDS_A_SIZE", 1e-4)


def test_the_twin_says_that_they_agree_and_no_time():
    race = Race(plain, fast, inputs, sizes=(1, 1000))
    assert race.twin.startswith("plain and fast agree on 1, 1,000 samples")
    assert "µs" not in race.twin
    assert race._repr_mimebundle_()["text/plain"] == race.twin


def test_the_table_has_a_time_for_each_and_every_size():
    race = Race(plain, fast, inputs, sizes=(1, 1000))
    assert race._table.value.count("µs") == 4
    assert "1,000" in race._table.value


def test_a_disagreement_is_told():
    assert "do not agree" in Race(plain, wrong, inputs, sizes=(1, 8)).twin


def test_pressing_the_button_times_again(monkeypatch):
    race = Race(plain, fast, inputs, sizes=(1,))
    race._table.value = ""
    race.again.click()
    assert "µs" in race._table.value


def test_a_clock_that_does_not_move_harms_nothing(monkeypatch):
    monkeypatch.setattr("timeit.Timer.timeit", lambda self, number: 0.0)
    race = Race(plain, fast, inputs, sizes=(1, 8))
    assert race._table.value.count("NumPy 1.0 times faster") == 2
