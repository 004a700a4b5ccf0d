"""What is said of a learning rate: what it does in every region, or in the next step alone."""

from helpers import descent, text

UNCHANGED = 1e-12  # what rounding alone may change


def expected(look):
    """Say what is expected of the learning rate of now.

    Parameters
    ----------
    look : DescentLook

    Returns
    -------
    always, next_step : str
        For a quadratic loss what every step does, and nothing; for the others what is proved,
        and what the next step does.
    """
    forecast, highest, which = look.forecast, look.fixed.highest, look.which
    if forecast.exact:
        scope = f"for {which}, any θ" if which else "at every θ"
        return verdict(look.rate, forecast.bounds, highest, scope), ""
    of = {"": "the loss", "this sample": "this sample's loss", "next sample": "the sample's loss"}
    return proved(forecast, highest), f"{of[which]} {change(forecast)}"


def verdict(rate, bounds, highest, scope):
    """Say what a learning rate does to a quadratic loss, and which ones do something else.

    Parameters
    ----------
    rate : float
    bounds : tuple of float
        As `descent.regions` returns them.
    highest : float
        The largest learning rate there is to choose.
    scope : str
        For what the bounds hold.

    Returns
    -------
    str
        For example "steady; zigzags above 0.2000, leads away above 0.4000, at every θ".
    """
    zigzag, away = bounds
    here = 0 if rate <= zigzag else 1 if rate < away else 2
    names = ("steady", "zigzags", "leads away")
    said = [f"{name} up to {text.number(bounds[i])}" for i, name in enumerate(names[:here])]
    said += [
        f"{names[i]} above {text.number(bounds[i - 1])}"
        for i in range(here + 1, 3)
        if bounds[i - 1] < highest
    ]
    if away >= highest:
        said.append("all of this slider converges")
    return f"{names[here]}; {', '.join([*said, scope])}"


def proved(forecast, highest):
    """Say the verdict on a learning rate, and for which rates the loss is proved to fall.

    Parameters
    ----------
    forecast : descent.Forecast
        Of a loss that is not quadratic.
    highest : float
        The largest learning rate there is to choose.

    Returns
    -------
    str
        For example "may overshoot, proved to fall only for η < 0.2000".
    """
    away = forecast.bounds[1]
    if forecast.verdict == descent.FALLS:
        where = "all of this slider" if highest < away else f"η < {text.number(away)}"
        return f"falls, proved for {where}"
    if forecast.verdict == descent.OVERSHOOT and away > 0:
        return f"{forecast.verdict}, proved to fall only for η < {text.number(away)}"
    return "no forecast, flat here" if forecast.verdict == descent.FLAT else forecast.verdict


def change(forecast):
    """Say where the next step leads the loss: "falls to 0.6120", "grows to 3.7500"."""
    now, after = forecast.now, forecast.after
    if abs(after - now) <= UNCHANGED * (1 + now):
        return f"stays at {text.number(now)}"
    return f"{'falls' if after < now else 'grows'} to {text.number(after)}"
