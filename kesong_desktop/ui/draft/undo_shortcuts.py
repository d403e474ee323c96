"""Ctrl+Z and Ctrl+Shift+Z in a draft pane: they undo steps of the draft, not of the focused field."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from kesong_desktop.ui.draft.draft_session import DraftSession

UNDO, REDO = ("Ctrl+Z",), ("Ctrl+Shift+Z", "Ctrl+Y")


class UndoShortcuts(QObject):
    """Works in ``pane`` while that exists. Its text fields keep no undo steps of their own."""

    def __init__(self, pane: QWidget, draft_session: DraftSession) -> None:
        super().__init__(pane)
        self._pane = pane
        self._keys = {QKeySequence(key) for key in (*UNDO, *REDO)}
        for keys, act in ((UNDO, draft_session.undo), (REDO, draft_session.redo)):
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), pane)
                shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
                shortcut.activated.connect(act)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep a field from using the keys itself, so that they reach the pane's shortcuts."""
        return (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and QKeySequence(event.keyCombination()) in self._keys
        )

    @Slot(QWidget, QWidget)
    def _follow(self, _left: QWidget | None, now: QWidget | None) -> None:
        """Watch the field that got the focus."""
        if isinstance(now, QLineEdit | QPlainTextEdit) and self._pane.isAncestorOf(now):
            now.installEventFilter(self)
            if isinstance(now, QPlainTextEdit):
                now.setUndoRedoEnabled(False)
