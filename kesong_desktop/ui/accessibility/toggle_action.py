"""A checkable button that answers the "Toggle" action of screen readers and voice control as it answers a click."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton as _Button
else:
    # PySide cannot derive a class from two Qt classes.
    _Button = object


class ToggleAction(_Button):
    """To be named before the Qt class in the bases of a checkable button whose ``clicked`` is used.

    Qt's accessible "Toggle", which assistive tools prefer to "Press", changes the mark and emits ``toggled`` alone. This
    class makes a click of it. Call ``answer_toggle`` once in the constructor.
    """

    _is_own = False

    def answer_toggle(self) -> None:
        """Answer changes of the mark that come neither from a click nor from ``setChecked``."""
        self.toggled.connect(self._answer)

    def nextCheckState(self) -> None:
        """Change the mark for a click, which emits ``clicked`` itself."""
        self._is_own = True
        super().nextCheckState()
        self._is_own = False

    def setChecked(self, checked: bool) -> None:
        """Set the mark; ``clicked`` is not emitted."""
        self._is_own = True
        super().setChecked(checked)
        self._is_own = False

    @Slot(bool)
    def _answer(self, is_on: bool) -> None:
        group = self.group()
        is_exclusive = self.autoExclusive() or (group is not None and group.exclusive())
        if self._is_own or (is_exclusive and not is_on):
            return
        if not is_exclusive:
            with QSignalBlocker(self):
                self.setChecked(not is_on)
        self.click()
