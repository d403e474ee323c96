"""Sheet for the version of a post for one of its further accounts."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from kesong_desktop.model.account import Account
from kesong_desktop.model.edit.recipe import Aspect
from kesong_desktop.ui.draft.audience_presenter import AudiencePresenter
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.icons import Icons
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.theme import Theme
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import TagField
from kesong_desktop.ui.widgets.field import Field, GrowingText, show_line
from kesong_desktop.ui.widgets.parts.inputs import ComboBox
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _HIGH, _AROUND = 480, 440, 220


class VersionSheet(Sheet):
    """Text, hashtags, content warning and shape of the photos for one account; each is as in the post until it is changed."""

    def __init__(
        self, theme: Theme, icons: Icons, presenter: AudiencePresenter, account: Account, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._account = account
        inside = QWidget()
        title = self.tr("Adapt for {account}").format(account=messages.handle(account))
        inside.setAccessibleName(title)
        inside.setFixedWidth(min(theme.px(_WIDE), max(280, parent.width() - 96)))
        outside = QVBoxLayout(inside)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(14)
        outside.addWidget(label(title, "lead", wrap=True))
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(14)
        column.addWidget(
            label(self.tr("What you change here is only posted there."), "small", "ink3", wrap=True)
        )
        self._text = GrowingText(3, 8)
        self._text.edited.connect(self._write_text)
        self._text_field = Field(self.tr("Text"), self._text)
        self._tags = TagField(icons)
        self._tags.changed.connect(self._write_tags)
        self._warning = QLineEdit()
        self._warning.textEdited.connect(self._write_warning)
        self._shape = ComboBox()
        self._shape.addItem(self.tr("As in the post"), "")
        for shape in (Aspect.SQUARE, Aspect.FOUR_FIVE, Aspect.THREE_FOUR, Aspect.FOUR_THREE, Aspect.WIDE):
            self._shape.addItem(shape.value, shape.value)
        self._shape.activated.connect(self._write_shape)
        for part in (
            self._text_field,
            Field(self.tr("Tags"), self._tags),
            Field(self.tr("Content warning (optional)"), self._warning),
            Field(self.tr("Crop photos to"), self._shape),
        ):
            column.addWidget(part)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        area.setFixedHeight(min(theme.px(_HIGH), max(160, parent.height() - theme.px(_AROUND))))
        outside.addWidget(area)
        foot = QHBoxLayout()
        same = button(self.tr("Reset to the post"), kind="quiet")
        same.clicked.connect(self._reset)
        done = button(self.tr("Done"), kind="filled")
        done.clicked.connect(self.close_sheet)
        foot.addWidget(same)
        foot.addStretch(1)
        foot.addWidget(done)
        outside.addLayout(foot)
        self.set_content(inside)

    def ask(self) -> None:
        """Open it, with the focus in the text."""
        self._show()
        self.open()
        self._text.setFocus(Qt.FocusReason.PopupFocusReason)

    def _show(self) -> None:
        shown = self._presenter.version(self._account.key)
        self._text.show_text(shown.draft.text)
        self._tags.set_tags(shown.draft.tags)
        show_line(self._warning, shown.draft.spoiler)
        self._shape.setCurrentIndex(max(0, self._shape.findData(shown.shape)))
        self._text_field.set_count(shown.length, shown.limit)

    @Slot()
    def _write_text(self) -> None:
        self._change(text=self._text.toPlainText())

    @Slot()
    def _write_tags(self) -> None:
        self._change(tags=self._tags.tags())

    @Slot()
    def _write_warning(self) -> None:
        self._change(spoiler=self._warning.text())

    @Slot()
    def _write_shape(self) -> None:
        value = str(self._shape.currentData())
        self._change(shape=Aspect(value) if value else None)

    def _change(self, **fields: object) -> None:
        self._presenter.adapt(self._account.key, **fields)
        shown = self._presenter.version(self._account.key)
        self._text_field.set_count(shown.length, shown.limit)

    @Slot()
    def _reset(self) -> None:
        self._presenter.reset(self._account.key)
        self._show()
