"""Numbers with a fraction, as the locale of the window writes them."""

from PySide6.QtCore import QLocale


def decimal(value: float, digits: int = 1) -> str:
    """Return a number with so many digits after the decimal mark, such as ``4.0``."""
    return QLocale().toString(float(value), "f", digits)


def rating_figure(halves: int) -> str:
    """Return a rating in half stars as text, such as ``4`` or ``4.5``."""
    return QLocale().toString(halves / 2, "g", 2)
