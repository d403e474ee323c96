"""The command palette (Ctrl+K): a field and the commands that match it."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.window.commands.command import Command, matching_commands
from kesong_desktop.ui.window.commands.command_list import CommandList
from kesong_desktop.ui.window.commands.key_list import native_keys

_WIDTH_PX, _HEIGHT_PX, _ROW_PX, _EDGE_PX = 560, 440, 40, 120
_ICON_PX: Final = 18
_COMMAND: Final = Qt.ItemDataRole.UserRole
_STEPS: Final = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 8,
    Qt.Key.Key_PageUp: -8,
}


class CommandPalette(Sheet):
    """Runs the command that is chosen with the arrow keys and Enter, or clicked; Esc and a click beside it close."""

    def __init__(self, context: UiContext, commands: CommandList, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands = commands
        self._offered: list[Command] = commands.commands(_focus_in(parent))
        inside = QWidget()
        inside.setAccessibleName(self.tr("Commands"))
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Type a command, a person, a tag or a draft"))
        self.field.setAccessibleName(self.tr("Command"))
        self.field.textChanged.connect(self._filter)
        self.field.installEventFilter(self)
        self._list = QListWidget()
        self._list.setItemDelegate(_CommandLine(context, self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setAccessibleName(self.tr("Commands"))
        self._list.itemClicked.connect(self._run)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self._list, 1)
        room, theme = parent.size(), context.theme
        inside.setFixedSize(
            min(theme.px(_WIDTH_PX), room.width() - _EDGE_PX),
            min(theme.px(_HEIGHT_PX), room.height() - _EDGE_PX),
        )
        self.set_content(inside)
        self.closed.connect(self.deleteLater)
        self._filter("")

    @property
    def titles(self) -> list[str]:
        """The titles of the commands that are listed, the best match first."""
        return [self._list.item(row).text() for row in range(self._list.count())]

    @property
    def current(self) -> Command | None:
        """The command that Enter would run; None where nothing matches."""
        item = self._list.currentItem()
        command = item.data(_COMMAND) if item is not None else None
        return command if isinstance(command, Command) else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the list, run the current command, or close; the field keeps all other keys."""
        if event.key() in _STEPS:
            self._step(_STEPS[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._run(self._list.currentItem())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the card."""
        if not self.childAt(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    @Slot(str)
    def _filter(self, typed: str) -> None:
        found: Sequence[Command] = matching_commands(self._offered, typed)
        search = self._commands.search_command(typed)
        self._list.clear()
        for command in (*found, *([search] if search else ())):
            item = QListWidgetItem(command.title)
            item.setData(_COMMAND, command)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{command.group}: {command.title}")
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def _step(self, by: int) -> None:
        count, row = self._list.count(), self._list.currentRow()
        if count:
            self._list.setCurrentRow((row + by) % count if abs(by) == 1 else max(0, min(row + by, count - 1)))

    @Slot(QListWidgetItem)
    def _run(self, item: QListWidgetItem | None) -> None:
        command = item.data(_COMMAND) if item is not None else None
        if isinstance(command, Command):
            self.close_sheet()
            command.run()


class _CommandLine(QStyledItemDelegate):
    """Paints the icon and the title of a command, its group, and its shortcut at the right."""

    def __init__(self, context: UiContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = context.theme
        self._icons = context.icons

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.control(_ROW_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        command = index.data(_COMMAND)
        state: QStyle.StateFlag = option.state
        box: QRect = option.rect
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        ink, faint = ("on_soft", "on_soft") if is_chosen else ("ink", "ink3")
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("soft" if is_chosen else "hover"))
            painter.drawRoundedRect(box, 8, 8)
        inside = box.adjusted(12, 0, -12, 0)
        top = box.center().y() - _ICON_PX / 2 + 1
        self._icons.draw(painter, QRectF(inside.left(), top, _ICON_PX, _ICON_PX), command.icon, faint)
        inside.setLeft(inside.left() + _ICON_PX + 12)
        keys = native_keys(command.keys) if command.keys else ""
        inside.setRight(inside.right() - self._draw(painter, inside, keys, faint, is_right=True))
        inside.setLeft(inside.left() + self._draw(painter, inside, command.title, ink, kind="body") + 10)
        self._draw(painter, inside, command.group, faint)
        painter.restore()

    def _draw(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        color: str,
        *,
        kind: str = "small",
        is_right: bool = False,
    ) -> int:
        """Draw words in one line, shortened to the box, and return their width."""
        painter.setFont(self._theme.font(kind))
        painter.setPen(self._theme.color(color))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, box.width()))
        side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side | Qt.TextFlag.TextSingleLine, shown)
        width = painter.fontMetrics().horizontalAdvance(shown)
        return width + 12 if is_right and width else width


def _focus_in(window: QWidget) -> QWidget | None:
    """Return the widget of ``window`` that has the focus."""
    focus = QApplication.focusWidget()
    return focus if focus is not None and window.isAncestorOf(focus) else None
