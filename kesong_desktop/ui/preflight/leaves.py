"""What leaves: the words as they are sent, the pictures in their order, and who will see them."""

from PySide6.QtCore import QRectF, Slot
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.ui import messages
from kesong_desktop.ui.pictures import Edited, File, key_of
from kesong_desktop.ui.stage import Stage
from kesong_desktop.ui.widgets.look import label

_GAP = 4


class Leaves(QWidget):
    """A card that shows the post as it will be."""

    def __init__(self, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = label("", "body_strong", wrap=True)
        self._who = label("", "body_strong")
        self._sees = label("", "small", "ink3", wrap=True)
        self._album = _Mosaic(stage)
        self._words = label("", "body", wrap=True)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(0, 12, 0, 14)
        inside.setSpacing(10)
        for part in (self._who, self._sees, self._words):
            part.setContentsMargins(14, 0, 14, 0)
        inside.addWidget(self._who)
        inside.addWidget(self._sees)
        inside.addWidget(self._album)
        inside.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(card)

    def show_draft(self, draft: Draft, account: Account, words: str, visibility: Visibility) -> None:
        """Show the post that the draft would become."""
        names = {
            Visibility.PUBLIC: self.tr("Everybody can see it"),
            Visibility.UNLISTED: self.tr("Everybody can see it; it is not listed"),
            Visibility.PRIVATE: self.tr("Followers can see it"),
            Visibility.DIRECT: self.tr("Only those named in it can see it"),
        }
        self._title.setText(self.tr("As {0} will show it").format(messages.place(account)))
        self._who.setText(account.name)
        self._sees.setText(f"{messages.place(account)} · {names[visibility]}")
        self._album.show_pictures(draft.pictures)
        self._words.setText(words)
        self._words.setVisible(bool(words))


class _Mosaic(QWidget):
    """The pictures side by side, two in a row, the first one large."""

    def __init__(self, stage: Stage) -> None:
        super().__init__()
        self._stage = stage
        self._shots: tuple[DraftPicture, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        stage.pictures.ready.connect(self._repaint)

    def show_pictures(self, shots: tuple[DraftPicture, ...]) -> None:
        self._shots = shots
        self.setVisible(bool(shots))
        rows = -(-(len(shots) - 1) // 3)
        self.setFixedHeight(230 + rows * (100 + _GAP) if shots else 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        third = (self.width() - 2 * _GAP) / 3
        for index, shot in enumerate(self._shots):
            if index == 0:
                area = QRectF(0, 0, self.width(), 230)
            else:
                row, column = divmod(index - 1, 3)
                area = QRectF(column * (third + _GAP), 234 + row * (100 + _GAP), third, 100)
            self._draw(painter, area, key_of(shot, 720 if index == 0 else 256))
        painter.end()

    def _draw(self, painter: QPainter, area: QRectF, key: File | Edited) -> None:
        pixmap = self._stage.pictures.get(key)
        if pixmap is None:
            painter.fillRect(area, self._stage.theme.color("sunken"))
            return
        shape = QPainterPath()
        shape.addRect(area)
        painter.save()
        painter.setClipPath(shape)
        scale = min(pixmap.width() / area.width(), pixmap.height() / area.height())
        wide, high = area.width() * scale, area.height() * scale
        cut = QRectF((pixmap.width() - wide) / 2, (pixmap.height() - high) / 2, wide, high)
        painter.drawPixmap(area, pixmap, cut)
        painter.restore()

    @Slot(object)
    def _repaint(self, key: object) -> None:
        if isinstance(key, File | Edited):
            self.update()
