"""A picture of a reply: thumbnail, description, and a button that removes it."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.ui.images.pictures import key_of
from kesong_desktop.ui.images.thumb import PictureThumb
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import set_tip
from kesong_desktop.ui.widgets.buttons import icon_button

_SIDE, _PX = 48, 256


class ReplyPicture(QWidget):
    """``described`` carries the number of the picture and its description, ``removed`` the number."""

    described = Signal(int, str)
    removed = Signal(int)

    def __init__(
        self,
        context: UiContext,
        number: int,
        picture: DraftPicture,
        alt_limit: int,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.path = picture.path
        self.line = QLineEdit(picture.alt)
        self.line.setPlaceholderText(self.tr("Describe this photo for people who cannot see it"))
        set_tip(self.line, self.line.placeholderText())
        self.line.setAccessibleName(self.tr("Description of photo {number}").format(number=number + 1))
        if alt_limit:
            self.line.setMaxLength(alt_limit)
        self.line.textEdited.connect(partial(self.described.emit, number))
        remove = icon_button(
            context.icons.icon("x"), self.tr("Remove photo {number}").format(number=number + 1)
        )
        remove.clicked.connect(partial(self._remove, number))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(PictureThumb(context, key_of(picture, _PX), _SIDE))
        row.addWidget(self.line, 1)
        row.addWidget(remove)

    def _remove(self, number: int, _checked: bool = False) -> None:
        self.removed.emit(number)
