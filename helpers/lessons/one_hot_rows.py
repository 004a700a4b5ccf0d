"""What goes wrong with one-hot rows, which two exercises ask for."""


def one_hot_rows(exercise, labels):
    """Tell an exercise what goes wrong with np.eye(k)[labels].

    Parameters
    ----------
    exercise : Exercise
    labels : str
        What its reference calls the labels.
    """
    exercise.slot(f"np.eye(k)[{labels}]", **_rows(labels))
    exercise.slot(f"rows[i, {labels}[i]] = 1", **_cells(labels))
    exercise.returns(**_TABLES)


def _rows(labels):
    n = f"len({labels})"
    return {
        "counted_from_one": (
            f"np.eye(k)[{labels} - 1]",
            "Your function counts the classes from 1. Each 1 is one column too far to the left,"
            " and class 0 moved to the last column. The classes start at 0.",
        ),
        "one_column_too_far": (
            f"np.eye(k)[({labels} + 1) % k]",
            "Each 1 is one column too far to the right. Class 0 has its 1 in column 0.",
        ),
        "column_beyond_the_last": (
            f"np.eye(k)[{labels} + 1]",
            "Your function adds 1 to the labels, so the last class has no column. The classes start"
            " at 0.",
        ),
        "width_of_the_largest_label": (
            f"np.eye({labels}.max() + 1)[{labels}]",
            "Your function takes the number of columns from the largest label. A batch may not"
            " contain the last class, so use k.",
        ),
        "width_of_the_largest_label_less_one": (
            f"np.eye({labels}.max())[{labels}]",
            "Your function makes as many columns as the largest label says. That is one too few"
            " even for this batch; use k.",
        ),
        "one_column_too_many": (
            f"np.eye(k + 1)[{labels}]",
            "Your function makes k + 1 columns. The classes 0 to k − 1 need k columns.",
        ),
        "only_classes_that_occur": (
            f"np.eye(len(np.unique({labels})))[np.unique({labels}, return_inverse=True)[1]]",
            "Your function makes columns only for the classes that occur. After a missing class,"
            " each 1 stands too far to the left. The label itself is the place of the 1.",
        ),
        "as_many_columns_as_samples": (
            f"np.eye({n})[{labels}]",
            "Your function makes one column per sample. It needs one column per class, k of them.",
        ),
        "filled_up": (
            f"1.0 * (np.arange(k) <= {labels}[:, None])",
            "Your rows hold a 1 in every place up to the class. A one-hot row has a single 1, so it"
            " sums to 1.",
        ),
        "filled_before": (
            f"1.0 * (np.arange(k) < {labels}[:, None])",
            "Your rows hold a 1 in every place before the class. A one-hot row has a single 1, in"
            " the place of its class.",
        ),
        "filled_from": (
            f"1.0 * (np.arange(k) >= {labels}[:, None])",
            "Your rows hold a 1 in every place from the class on. A one-hot row has a single 1.",
        ),
        "identity": (
            "np.eye(k)",
            "Your function returns the identity matrix, one row per class. Pick from it the row of"
            " each label.",
        ),
        "left_empty": (
            f"np.zeros(({n}, k))",
            "Your function leaves all rows empty. Set a 1 in the column of each label.",
        ),
        "all_full": (
            f"np.ones(({n}, k))",
            "Your function fills all rows with ones. Each row needs a single 1.",
        ),
        "sorted_rows": (
            f"np.eye(k)[np.sort({labels})]",
            "Your function sorts the labels first. Each row must stay beside its own sample.",
        ),
        "each_class_once": (
            f"np.eye(k)[np.unique({labels})]",
            "Your function returns one row for each class that occurs. Return one row per sample,"
            " also when a label repeats.",
        ),
    }


def _cells(labels):
    return {
        "whole_rows": (
            f"rows[{labels}[i]] = 1",
            "Your function sets whole rows to 1, because it uses each label as a row number. The"
            " sample gives the row. The label gives the column.",
        ),
        "whole_columns": (
            f"rows[:, {labels}[i]] = 1",
            "Your function sets whole columns to 1, so all rows are equal. Each row needs a 1 only"
            " in the column of its own label.",
        ),
        "row_and_column_exchanged": (
            f"rows[{labels}[i], i] = 1",
            "Your function writes rows[label, i]. The row is the number of the sample i, and the"
            " label gives the column.",
        ),
        "diagonal": (
            "rows[i, i] = 1",
            "Your function sets the ones on the diagonal. The label gives the column.",
        ),
        "label_written": (
            f"rows[i, {labels}[i]] = {labels}[i]",
            "Your function writes the label itself into the row. A one-hot row contains a 1,"
            " whatever the class is, and the row of class 0 must not be empty.",
        ),
    }


_TABLES = {
    "all_in_one_row": (
        "result.max(axis=0)",
        "Your function sets the ones of all samples in a single row. Each sample needs a row of its"
        " own.",
    ),
    "one_label_per_column": (
        "result.T",
        "Your function puts one label in each column. With n labels the shape is (k, n). The course"
        " keeps one sample per row, so the shape must be (n, k).",
    ),
    "zeros_and_ones_exchanged": (
        "1 - result",
        "Your rows hold a 0 in the place of the class and a 1 everywhere else. It is the other way"
        " round.",
    ),
    "first_row_only": (
        "result[0]",
        "Your function returns only the row of the first label. The deck does the same with"
        " Y_one_hot[0], which works for one sample only.",
    ),
    "last_row_only": (
        "result[-1]",
        "Your function returns only the row of the last label. Return all rows.",
    ),
    "labels_again": (
        "result.argmax(axis=1)",
        "Your function returns the labels themselves. Return one row per label.",
    ),
    "added_up": (
        "result.sum(axis=0)",
        "Your function adds up the rows, which counts the samples of each class. Return one row per"
        " sample.",
    ),
    "from_the_right": (
        "result[:, ::-1]",
        "Your columns count from the right. Class 0 belongs to the first column.",
    ),
    "first_row_then_zeros": (
        "result * (np.arange(len(result)) == 0)[:, None]",
        "Your function fills only the first row. Is return inside the loop?",
    ),
    "last_row_after_zeros": (
        "result * (np.arange(len(result)) == len(result) - 1)[:, None]",
        "Your function fills only the last row. Does each round make a new table?",
    ),
    "shape_exchanged": (
        "result.reshape(result.shape[::-1])",
        "Your table has the shape (k, n). Rows are samples and columns are classes: (n, k).",
    ),
}
