"""Paints the cells of the batch table, and creates their editors."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kesong_desktop.model.batch.batch_post import BatchPost
from kesong_desktop.ui.batch.cell_ink import CellInk
from kesong_desktop.ui.batch.model import BatchColumn, BatchModel
from kesong_desktop.ui.batch.presenter import RowCheck
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.widgets.parts.inputs import ComboBox

Index = QModelIndex | QPersistentModelIndex
ROW_PX = 40
_INSET_PX = 8
_THUMB = QSize(44, 32)
_THUMB_PX = 128
_EDITOR_LINES = 5
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEW_LINE = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
_COLUMNS = tuple(BatchColumn)
_SELECTED, _FOCUSED = QStyle.StateFlag.State_Selected.value, QStyle.StateFlag.State_HasFocus.value
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
_IN_LINE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


class CellDelegate(QStyledItemDelegate):
    """``choices`` gives the texts and names of the columns in which one of several is chosen.

    ``entered`` carries an editor in which Enter was pressed, ``entered_for_all`` one in which Ctrl was held meanwhile.
    """

    entered = Signal(QWidget)
    entered_for_all = Signal(QWidget)

    def __init__(
        self, context: UiContext, choices: dict[BatchColumn, list[tuple[str, str]]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._ink = CellInk(context.theme, self)
        self.choices = choices

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the ground, the content and the ring of the current cell."""
        ink = self._ink
        area: QRect = option.rect
        # Flags of Python are slow, and a table has hundreds of cells in sight.
        state: int = option.state.value
        is_selected = bool(state & _SELECTED)
        painter.fillRect(area, ink.color("soft" if is_selected else "paper"))
        painter.fillRect(area.x(), area.bottom(), area.width(), 1, ink.color("line"))
        model, row, column = index.model(), index.row(), _COLUMNS[index.column()]
        assert isinstance(model, BatchModel)
        post = model.posts[row]
        if column is BatchColumn.PHOTOS:
            self._paint_photos(painter, area, post)
        elif column is BatchColumn.CHECK:
            self._paint_check(painter, area, model.check(row), model.text(row, column))
        else:
            self._paint_text(painter, area, column, post, model.text(row, column))
        if state & _FOCUSED:
            painter.setPen(ink.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(area).adjusted(1.5, 1.5, -1.5, -2.5), 6, 6)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Rows have one height."""
        return QSize(0, self._context.theme.control(ROW_PX))

    def createEditor(self, parent: QWidget, _option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return a list to choose from, several lines for the text, one line for the rest."""
        column = BatchColumn(index.column())
        if column in self.choices:
            box = ComboBox(parent)
            for text, name in self.choices[column]:
                box.addItem(name, text)
            box.activated.connect(self._chosen)
            return box
        if column in (BatchColumn.TEXT, BatchColumn.COMMENT):
            return QPlainTextEdit(parent)
        return QLineEdit(parent)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the text of the cell in its editor, all of it selected."""
        text = str(index.data(Qt.ItemDataRole.EditRole))
        if isinstance(editor, QComboBox):
            if editor.findData(text) < 0:
                # Leaving the editor must not put another text into the cell.
                editor.insertItem(0, text, text)
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QPlainTextEdit):
            editor.setPlainText(text)
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(text)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Put what was typed or chosen into the cell."""
        text = self.text_of(editor)
        if text != index.data(Qt.ItemDataRole.EditRole):
            model.setData(index, text)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, _index: Index) -> None:
        """Lay the editor over its cell; that of the text reaches over the rows below."""
        area: QRect = QRect(option.rect)
        if isinstance(editor, QPlainTextEdit):
            area.setHeight(self._context.theme.line("body") * _EDITOR_LINES + 20)
            parent = editor.parentWidget()
            if parent is not None and area.bottom() > parent.height():
                area.moveBottom(max(area.height(), parent.height()))
        editor.setGeometry(area)

    def text_of(self, editor: QWidget) -> str:
        """What was typed or chosen in an editor."""
        if isinstance(editor, QComboBox):
            return str(editor.currentData())
        if isinstance(editor, QPlainTextEdit):
            return editor.toPlainText()
        return editor.text() if isinstance(editor, QLineEdit) else ""

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter ends editing; with Ctrl for all selected cells. Shift+Enter and Alt+Enter begin a new line of the text."""
        if isinstance(editor, QWidget) and isinstance(event, QKeyEvent) and event.key() in _ENTER:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and self._take_enter(editor, event.modifiers()):
                return True
        return super().eventFilter(editor, event)

    def _take_enter(self, editor: QWidget, held: Qt.KeyboardModifier) -> bool:
        if held & Qt.KeyboardModifier.ControlModifier:
            self.entered_for_all.emit(editor)
        elif isinstance(editor, QComboBox):
            return False
        elif isinstance(editor, QPlainTextEdit) and held & _NEW_LINE:
            editor.insertPlainText("\n")
        else:
            self.entered.emit(editor)
        return True

    def _chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QWidget):
            self.commitData.emit(box)
            self.closeEditor.emit(box, QStyledItemDelegate.EndEditHint.NoHint)

    def _paint_text(
        self, painter: QPainter, area: QRect, column: BatchColumn, post: BatchPost, text: str
    ) -> None:
        is_strong, color = column is BatchColumn.TITLE, "ink2"
        if column is BatchColumn.TITLE:
            color = "ink"
        elif column is BatchColumn.TAGS:
            color = "accent"
        elif column is BatchColumn.ALT and post.described < len(post.pictures):
            is_strong, color = True, "warn"
        self._draw(painter, area, text, color, "body_strong" if is_strong else "body")

    def _draw(self, painter: QPainter, area: QRect, text: str, color: str, kind: str) -> None:
        if not text:
            return
        ink = self._ink
        painter.setFont(ink.font(kind))
        painter.setPen(ink.color(color))
        inside = area.adjusted(_INSET_PX, 0, -_INSET_PX, 0)
        painter.drawText(inside, _IN_LINE, ink.elided(text, kind, inside.width()))

    def _paint_photos(self, painter: QPainter, area: QRect, post: BatchPost) -> None:
        spot = QRect(area.x() + _INSET_PX, 0, _THUMB.width(), _THUMB.height())
        spot.moveTop(area.y() + (area.height() - _THUMB.height()) // 2)
        if post.pictures:
            pixmap = self._context.pictures.get(key_of(post.pictures[0], _THUMB_PX))
            path = QPainterPath()
            path.addRoundedRect(QRectF(spot), 6, 6)
            painter.save()
            painter.setRenderHints(_SMOOTH)
            painter.setClipPath(path)
            painter.fillRect(spot, self._ink.color("sunken"))
            if pixmap is not None:
                whole = QSize(spot.size()).scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
                source = QRect(0, 0, whole.width(), whole.height())
                source.moveCenter(pixmap.rect().center())
                painter.drawPixmap(spot, pixmap, source)
            painter.restore()
        count = area.adjusted(_THUMB.width() + _INSET_PX, 0, 0, 0)
        text = str(len(post.pictures)) if len(post.pictures) != 1 else ""
        self._draw(painter, count, text, "ink2", "body")

    def _paint_check(self, painter: QPainter, area: QRect, check: RowCheck, text: str) -> None:
        name, color = "check", "ok"
        if check.to_mend:
            name, color = "warning", "bad"
        elif check.findings is None:
            name, color = "hourglass", "ink3"
        elif check.hints:
            name, color = "warning-circle", "warn"
        side = self._context.theme.px(16)
        spot = QRectF(area.x() + _INSET_PX, area.y() + (area.height() - side) / 2, side, side)
        self._context.icons.draw(painter, spot, name, color)
        words = area.adjusted(side + 4, 0, 0, 0)
        self._draw(painter, words, text, color, "small_strong")
