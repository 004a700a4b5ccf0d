"""Where a legend never covers data: in a row of its own, between the title and the axes."""

PAD = 20  # points: the height of one row of text, with some air


def legend_above(axes):
    """Name the artists of an axes in a row under its title, which moves up to make room."""
    axes.set_title(axes.get_title(loc="left"), loc="left", pad=PAD)
    axes.legend(
        loc="lower left",
        bbox_to_anchor=(0, 1.01),
        ncols=len(axes.get_legend_handles_labels()[1]),
        columnspacing=1.1,
        handlelength=1.4,
        handletextpad=0.4,
        borderpad=0.1,
        borderaxespad=0.1,
        frameon=False,
    )
