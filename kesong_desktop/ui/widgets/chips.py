"""Chips, and a field that makes chips of what is typed into it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.ui.accessibility.toggle_action import ToggleAction
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import set_look, set_tip
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.focus_ring import FocusRing

_CROSS_PX = 30


class Chip(ToggleAction, QPushButton):
    """A small rounded choice: a tick when it is on. Del (or Backspace) on a ``removable`` one, or its cross, asks for removal.

    ``kind`` is empty (an edge), ``tag`` (soft) or ``quiet`` (sunken).
    """

    removed = Signal()

    def __init__(
        self,
        text: str,
        icons: Icons | None = None,
        *,
        kind: str = "",
        checkable: bool = False,
        removable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._icons = icons
        self._removable = removable
        self.setProperty("role", "chip")
        self.setProperty("kind", kind)
        self.setCheckable(checkable)
        self.setAutoDefault(False)
        self.setIconSize(QSize(18, 14))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if removable and icons is not None:
            self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self.setIcon(icons.icon("x", "on_soft", trailing=True))
            set_tip(self, self.tr("Remove {0} (Del)").format(text))
        self.answer_toggle()
        self.toggled.connect(self._tick)
        FocusRing(self, 16)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del and Backspace ask for removal."""
        if self._removable and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the cross asks for removal."""
        super().mouseReleaseEvent(event)
        on_cross = (
            self.rect().contains(event.position().toPoint())
            and event.position().x() > self.width() - _CROSS_PX
        )
        if self._removable and on_cross and event.button() == Qt.MouseButton.LeftButton:
            self.removed.emit()

    def _tick(self, on: bool) -> None:
        if self._icons is not None and not self._removable:
            self.setIcon(self._icons.icon("check", "on_soft") if on else QIcon())


class TagField(QWidget):
    """Tags as chips, and a line to type the next one.

    Enter, space and comma add; Backspace in the empty line removes the last, Del on a chip that one. Tags are kept
    without ``#``, each once whatever its case. ``changed`` is emitted when the user changed them; ``set_tags`` is silent.
    """

    changed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._chips: list[tuple[str, Chip]] = []
        self._box = QFrame(self)
        self._box.setProperty("role", "field")
        self._line = QLineEdit(self._box)
        self._line.setProperty("role", "bare")
        self._line.setPlaceholderText(self.tr("Add a tag"))
        self._line.setAccessibleName(self.tr("Add a tag"))
        self._line.setMinimumWidth(96)
        self._line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._split)
        self._flow = FlowLayout(self._box, gap=4)
        self._flow.setContentsMargins(8, 4, 8, 4)
        self._flow.addWidget(self._line)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._box)
        self.setFocusProxy(self._line)

    @property
    def line(self) -> QLineEdit:
        """The line to type in, for completion."""
        return self._line

    def tags(self) -> tuple[str, ...]:
        """Return the tags in order, without ``#``."""
        return tuple(tag for tag, _chip in self._chips)

    def set_tags(self, tags: tuple[str, ...]) -> None:
        """Show ``tags`` instead of the present ones."""
        for _tag, chip in self._chips:
            self._drop(chip)
        self._chips.clear()
        for tag in tags:
            self._add(tag)

    def add(self, text: str) -> bool:
        """Add a tag, such as a chosen suggestion; return False if it is empty or there already."""
        added = self._add(text)
        if added:
            self.changed.emit()
        return added

    def take(self, text: str) -> None:
        """Add the tag that completes the word in the line, and empty the line."""
        self._line.clear()
        self.add(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the line: its focus highlights the box, its keys add and remove chips."""
        if event.type() == QEvent.Type.FocusIn:
            set_look(self._box, "active", "true")
        elif event.type() == QEvent.Type.FocusOut:
            set_look(self._box, "active", "false")
            self._take_line()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._line.text().strip():
            self._take_line()
            return True
        if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._chips:
            self._remove(self._chips[-1][1])
            return True
        return False

    def _split(self, text: str) -> None:
        """Space and comma end a tag, typed or pasted."""
        words = text.replace(",", " ").replace("，", " ").split(" ")
        added = [self._add(word) for word in words[:-1]]
        if len(words) > 1:
            self._line.setText(words[-1])
        if any(added):
            self.changed.emit()

    def _take_line(self) -> None:
        text = self._line.text()
        self._line.clear()
        self.add(text)

    def _add(self, text: str) -> bool:
        tag = text.strip().lstrip("#＃").strip()
        if not tag or tag.casefold() in (known.casefold() for known in self.tags()):
            return False
        chip = Chip(f"#{tag}", self._icons, kind="tag", removable=True, parent=self._box)
        chip.removed.connect(lambda: self._remove(chip))
        self._flow.insert_widget(len(self._chips), chip)
        QWidget.setTabOrder(self._chips[-1][1] if self._chips else self._line, chip)
        self._chips.append((tag, chip))
        chip.show()
        self.updateGeometry()
        return True

    def _remove(self, chip: Chip) -> None:
        index = [known for _tag, known in self._chips].index(chip)
        had_focus = chip.hasFocus()
        del self._chips[index]
        if had_focus:
            near = self._chips[min(index, len(self._chips) - 1)][1] if self._chips else self._line
            near.setFocus(Qt.FocusReason.TabFocusReason)
        self._drop(chip)
        self.changed.emit()

    def _drop(self, chip: Chip) -> None:
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self.updateGeometry()
