"""Images of a few pixels, such as handwritten digits and the weights that look for them."""

import numpy as np

GAP = 1


def gallery(axes, images, captions, columns):
    """Draw small images in rows, dark where there is ink, with a caption over each.

    Parameters
    ----------
    axes : Axes
    images : array_like, shape (m, height, width)
    captions : sequence of str
    columns : int
        Images in a row.
    """
    artist = _Tiles(axes, images, captions, columns, cmap="Greys", animated=False)
    artist.image.set_clim(0, np.max(images))


class WeightImages:
    """The weights of each class as an image: red speaks for the class, blue against it.

    Parameters
    ----------
    axes : Axes
    shape : tuple of int
        The classes, and the height and the width of an image.
    captions : sequence of str
    columns : int
        Images in a row.
    """

    def __init__(self, axes, shape, captions, columns=5):
        self._tiles = _Tiles(axes, np.zeros(shape), captions, columns, cmap="RdBu_r", animated=True)

    def set(self, weights, limit):
        """Show other weights, shape (k, height, width); `limit` is where the colours end."""
        self._tiles.image.set_data(self._tiles.arrange(weights))
        self._tiles.image.set_clim(-limit, limit)


class _Tiles:
    """One image made of many, in rows, with a gap between them."""

    def __init__(self, axes, images, captions, columns, **look):
        images = np.asarray(images, dtype=float)
        self._columns = columns
        self.image = axes.imshow(self.arrange(images), interpolation="none", **look)
        height, width = np.add(images.shape[1:], (2 * GAP, GAP))
        for i, caption in enumerate(captions):
            x = (i % columns) * width + images.shape[2] / 2 - 0.5
            y = (i // columns) * height + 2 * GAP - 1
            axes.text(x, y, caption, ha="center", va="bottom")
        axes.set_axis_off()

    def arrange(self, images):
        """Lay the images (m, height, width) out as one masked array."""
        m, height, width = np.shape(images)
        rows = -(-m // self._columns)
        tall, wide = height + 2 * GAP, width + GAP
        canvas = np.full((rows * tall, self._columns * wide - GAP), np.nan)
        for i, image in enumerate(images):
            y, x = (i // self._columns) * tall + 2 * GAP, (i % self._columns) * wide
            canvas[y : y + height, x : x + width] = image
        return canvas
