"""The tables are the deck's, number by number; one was invented, and says so."""

import numpy as np
import pytest
from scipy import optimize

from helpers import data

HOURS = [0.5, 1.0, 1.5, 2.0, 2.5, 3.0, 3.5, 4.0]

TABLES = {
    "SALARY": ([[0], [1], [2], [3], [4], [5], [6], [7]], [8, 15, 18, 22, 26, 30, 38, 47], 0),
    "PASS_BY_DAY_AND_HOURS": (
        [[1, 0.5], [2, 1.0], [3, 1.5], [2, 2.0], [1, 2.5], [2, 3.0], [1, 3.5], [2, 4.0]],
        [0, 0, 1, 0, 0, 1, 1, 1],
        2,
    ),
    "PASS_BY_HOURS": ([[0.5], [1.0], [1.5], [2.0]], [0, 0, 1, 1], 2),
    "SCORE_BY_HOURS": ([[h] for h in HOURS], [0, 0, 1, 1, 2, 2, 3, 3], 4),
    "ONE_OF_EACH_OF_TWO": ([[0.5], [2.0]], [0, 1], 2),
    "ONE_OF_EACH_OF_THREE": ([[0.5], [1.5], [3.0]], [0, 1, 2], 3),
    "ONE_OF_EACH_OF_FOUR": ([[0.5], [1.5], [3.0], [4.0]], [0, 1, 2, 3], 4),
    "RESULT_BY_STUDY_AND_SLEEP": (
        [
            *([-2.5, 0], [-2, -1.5], [-1.5, 1.5], [-1, 0.5], [0, 0]),
            *([-1, -1], [0, -2], [0.5, 0.5], [1, -2.5], [1.5, -0.5]),
            *([-0.5, 1.5], [0.5, 1.5], [1, -0.5], [1.5, 1], [2.5, 1.5]),
        ],
        np.repeat([0, 1, 2], 5).tolist(),
        3,
    ),
}
INVENTED = "RESULT_BY_STUDY_AND_SLEEP"
every_table = pytest.mark.parametrize("name", TABLES)


def test_no_table_is_left_untested():
    found = {name for name, value in vars(data).items() if isinstance(value, data.Dataset)}
    assert found == set(TABLES)


@every_table
def test_numbers_are_these_and_their_source_is_named(name):
    table, (features, y, _) = getattr(data, name), TABLES[name]
    assert table.features.tolist() == features
    assert table.y.tolist() == y
    source = "invented for this course" if name == INVENTED else "Nguyen Quoc Thai"
    assert source in table.source


@every_table
def test_samples_have_a_leading_one(name):
    table, (features, _, _) = getattr(data, name), TABLES[name]
    assert table.x.shape == (len(features), 1 + len(features[0]))
    assert (table.x[:, 0] == 1).all()
    assert table.x[:, 1:].tolist() == features


@every_table
def test_every_class_has_a_name_and_a_sample(name):
    table, k = getattr(data, name), TABLES[name][2]
    assert len(set(table.classes)) == k
    if k:
        assert set(table.y.tolist()) == set(range(k))


@every_table
def test_labels_are_integers_and_quantities_floats(name):
    kind = np.integer if TABLES[name][2] else np.floating
    assert np.issubdtype(getattr(data, name).y.dtype, kind)


@every_table
def test_every_column_has_a_name_and_a_unit(name):
    table = getattr(data, name)
    assert len(table.feature_names) == table.features.shape[1]
    assert len(table.units) == table.features.shape[1] + 1
    units = dict(zip((*table.feature_names, table.target_name), table.units, strict=True))
    assert units.get("hours", "h") == "h"


@every_table
@pytest.mark.parametrize("column", ["features", "y"])
def test_tables_are_read_only(name, column):
    with pytest.raises(ValueError, match="read-only"):
        getattr(getattr(data, name), column)[0] = 9


@every_table
def test_changing_samples_leaves_the_table_alone(name):
    table = getattr(data, name)
    table.x[:] = 9
    assert table.features.tolist() == TABLES[name][0]


def test_a_table_cannot_be_given_other_columns():
    with pytest.raises(AttributeError):
        data.SALARY.y = np.zeros(8)


def test_day_plus_hours_separates_pass_from_fail():
    table = data.PASS_BY_DAY_AND_HOURS
    assert (table.features.sum(axis=1) > 4.24).tolist() == (table.y == 1).tolist()


def test_hours_alone_do_not_separate_pass_from_fail():
    table = data.PASS_BY_DAY_AND_HOURS
    hours = table.features[:, 1]
    assert hours[table.y == 1].min() < hours[table.y == 0].max()


def test_the_invented_features_are_measured_from_their_mean():
    table = getattr(data, INVENTED)
    assert table.features.mean(axis=0).tolist() == [0, 0]
    assert len(np.unique(table.features, axis=0)) == len(table.y)


def test_no_theta_tells_all_the_invented_samples_apart_so_a_best_one_exists():
    table = getattr(data, INVENTED)
    others = [(i, k) for i, own in enumerate(table.y) for k in {0, 1, 2} - {own}]
    # A theta that gives every sample's own class at least as high a score as the others, and one
    # of them a higher one, would make the loss smaller without end.
    rows = np.zeros((len(others), 9))
    for row, (i, k) in zip(rows, others, strict=True):
        row.reshape(3, 3)[:, table.y[i]] -= table.x[i]
        row.reshape(3, 3)[:, k] += table.x[i]
    found = optimize.linprog(rows.sum(axis=0), rows, np.zeros(len(rows)), bounds=(-1, 1))
    assert found.fun == pytest.approx(0, abs=1e-9)
