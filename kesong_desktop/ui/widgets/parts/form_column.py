"""FormColumn: the fields of a form, one below the other, which may be added while the form is shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kesong_desktop.ui.style.tokens import PANE_MARGIN

_TOP_PX, _GAP_PX, _BESIDE_PX = 20, 18, 16


class FormColumn(QWidget):
    """A column of fields and rows of fields, ``side_px`` from its sides; at its end may be what has no room beside the form.

    What is ``waiting`` is kept out of sight until it is added.
    """

    def __init__(self, waiting: Sequence[QWidget] = (), *, side_px: int = PANE_MARGIN) -> None:
        super().__init__()
        self._end: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(side_px, _TOP_PX, side_px, side_px)
        self._column.setSpacing(_GAP_PX)
        self._column.addStretch(1)
        # A widget that is shown before it has a parent would be a window. Apart from the form, so that Tab takes the parts
        # in the order in which they are added.
        self._store = QWidget()
        for part in waiting:
            part.setParent(self._store)

    def add(self, part: QWidget, *, is_left: bool = False) -> None:
        """Add ``part`` below the others, as wide as the column or, if ``is_left``, as wide as it wants to be."""
        alignment = Qt.AlignmentFlag.AlignLeft if is_left else Qt.AlignmentFlag(0)
        self._column.insertWidget(self._below(), part, 0, alignment)

    def add_row(self, *parts: tuple[QWidget, int]) -> None:
        """Add a row of parts, each with its share of the width, below the others."""
        row = QHBoxLayout()
        row.setSpacing(_BESIDE_PX)
        for widget, share in parts:
            row.addWidget(widget, share, Qt.AlignmentFlag.AlignTop)
        self._column.insertLayout(self._below(), row)

    def set_end(self, part: QWidget | None) -> None:
        """Show ``part`` below all others; None: nothing, and what was there is left without a place."""
        if self._end is not None:
            self._column.removeWidget(self._end)
        self._end = part
        if part is not None:
            self._column.insertWidget(self._column.count() - 1, part)

    def _below(self) -> int:
        return self._column.count() - (1 if self._end is None else 2)
