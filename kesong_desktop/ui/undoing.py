"""Ctrl+Z and Ctrl+Shift+Z in a pane that makes a draft: the draft's own steps, not those of the field that has the focus."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kesong_desktop.ui.drafting import Drafting

UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


class Undoing(QObject):
    """Works in ``pane`` for as long as that lives. A field forgets its own steps, which would die with it."""

    def __init__(self, pane: QWidget, drafting: Drafting) -> None:
        super().__init__(pane)
        self._pane = pane
        self._keys = {QKeySequence(key) for key in (*UNDO, *REDO)}
        for keys, act in ((UNDO, drafting.undo), (REDO, drafting.redo)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), pane)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a field from taking the keys for itself: what it does not take is the pane's shortcut."""
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._keys
        )

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, now: QWidget | None) -> None:
        """Fields come and go; the one that is written in has the focus."""
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._pane.isAncestorOf(now):
            now.installEventFilter(self)
            if isinstance(now, QPlainTextEdit):
                now.setUndoRedoEnabled(False)
