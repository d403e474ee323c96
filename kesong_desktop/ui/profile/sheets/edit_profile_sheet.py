"""Sheet in which the user's own profile is edited: pictures, name, text, fields and options."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kesong_desktop.actions.timeline.own_profile import AVATAR, HEADER, NewPictures, OwnProfile
from kesong_desktop.model.account import Account
from kesong_desktop.model.edit.recipe import Recipe
from kesong_desktop.model.features import SocialFeatures
from kesong_desktop.model.social.profile import Profile, ProfileEdit, ProfileSource
from kesong_desktop.ui.images.pictures import EditedSource
from kesong_desktop.ui.profile.header_pictures import AvatarPicture, HeaderPicture, ProfilePicture
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.flow import FlowRow
from kesong_desktop.ui.widgets.parts.inputs import CheckBox
from kesong_desktop.ui.widgets.sheet import Sheet

_WIDE, _LOWEST, _AVATAR, _HEADER, _FIELDS, _PX = 560, 120, 72, (216, 72), 4, 600


class EditProfileSheet(Sheet):
    """Stays open until the profile is saved; an error keeps what was typed. ``saved`` is emitted afterwards."""

    saved = Signal()

    def __init__(
        self,
        context: UiContext,
        account: Account,
        profile: Profile,
        features: SocialFeatures,
        *,
        service: OwnProfile,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._account = account
        self._service = service
        self._profile = profile
        self._room = parent
        self._files: dict[str, Path] = {}
        self._is_saving = self._is_warned = False
        source = profile.source or ProfileSource()
        self._name = QLineEdit(profile.person.display_name)
        self._note = GrowingText(min_lines=3, max_lines=8)
        self._note.setPlainText(source.note)
        self._rows = self._make_rows(source) if features.profile_fields else []
        self._locked = self._box(self.tr("Accept followers one by one"), on=profile.is_locked)
        self._found = self._box(self.tr("Suggest this profile to others"), on=profile.is_discoverable)
        self._bot = self._box(self.tr("This is an automated account"), on=profile.is_bot)
        self._avatar = AvatarPicture(context)
        self._avatar.name = profile.person.name
        self._avatar.setFixedSize(_AVATAR, _AVATAR)
        self._avatar.show_url(account.key, profile.person.avatar_url)
        self._header = HeaderPicture(context)
        self._header.setFixedSize(*_HEADER)
        self._header.show_url(account.key, profile.header_url)
        self._problem = label("", "small", "bad", wrap=True)
        self._problem.hide()
        self._save = button(self.tr("Save"), kind="filled")
        self._save.clicked.connect(self._send)
        self._original = self._texts()
        self._build(has_pictures=features.pictures_in_profile)

    def ask(self) -> None:
        """Open the sheet with the focus in the name."""
        self.open()
        self._name.setFocus(Qt.FocusReason.PopupFocusReason)

    @Slot()
    def close_sheet(self) -> None:
        """Close; with unsaved changes only at the second call, and not while they are being saved."""
        if self._is_saving:
            return
        is_changed = bool(self._files) or self._texts() != self._original
        if self.is_open and is_changed and not self._is_warned:
            self._is_warned = True
            self._tell(self.tr("Your changes are not saved. Close again to discard them."))
            return
        super().close_sheet()

    def use_file(self, kind: str, path: str) -> None:
        """Show a file as the new picture ``kind`` (avatar or header), cut to its shape."""
        if path:
            shape = AVATAR if kind == "avatar" else HEADER
            self._context.work(
                partial(self._service.crop, Path(path), shape),
                self,
                partial(self._show_file, kind, path),
                self._failed,
            )

    def _box(self, words: str, *, on: bool) -> QCheckBox:
        made = CheckBox(words)
        made.setChecked(on)
        return made

    def _make_rows(self, source: ProfileSource) -> list[tuple[QLineEdit, QLineEdit]]:
        known = [*source.fields, *[("", "")] * _FIELDS][: max(_FIELDS, len(source.fields))]
        rows = []
        for number, (name, value) in enumerate(known, start=1):
            label_line, value_line = QLineEdit(name), QLineEdit(value)
            label_line.setAccessibleName(self.tr("Label of field {number}").format(number=number))
            value_line.setAccessibleName(self.tr("Content of field {number}").format(number=number))
            label_line.setPlaceholderText(self.tr("Label"))
            value_line.setPlaceholderText(self.tr("Content"))
            rows.append((label_line, value_line))
        return rows

    def _build(self, *, has_pictures: bool) -> None:
        inside = QWidget()
        inside.setAccessibleName(self.tr("Edit profile"))
        inside.setFixedWidth(min(_WIDE, max(320, self._room.width() - 96)))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(label(self.tr("Edit profile"), "lead"))
        column.addWidget(self._fields(has_pictures=has_pictures), 1)
        column.addWidget(self._problem)
        row = QHBoxLayout()
        row.addStretch(1)
        cancel = button(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        row.addWidget(cancel)
        row.addWidget(self._save)
        column.addLayout(row)
        self.set_content(inside)

    def _fields(self, *, has_pictures: bool) -> QScrollArea:
        fields = QWidget()
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(12)
        if has_pictures:
            column.addWidget(self._picture_row("avatar", self._avatar, self.tr("Choose picture…")))
            column.addWidget(self._picture_row("header", self._header, self.tr("Choose header…")))
        column.addWidget(Field(self.tr("Name"), self._name))
        column.addWidget(Field(self.tr("About you"), self._note))
        if self._rows:
            column.addWidget(label(self.tr("Fields"), "small_strong", "ink2"))
        for label_line, value_line in self._rows:
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(label_line, 1)
            row.addWidget(value_line, 2)
            column.addLayout(row)
        for box in (self._locked, self._found, self._bot):
            column.addWidget(box)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(fields)
        area.setMinimumHeight(_LOWEST)
        return area

    def _picture_row(self, kind: str, picture: ProfilePicture, words: str) -> QWidget:
        choose = button(words, small=True)
        choose.clicked.connect(partial(self._choose, kind))
        return FlowRow([picture, choose], 12)

    @Slot()
    def _choose(self, kind: str) -> None:
        dialog = QFileDialog(self, self.tr("Choose picture"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(self.tr("Pictures") + " (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif)")
        dialog.fileSelected.connect(partial(self.use_file, kind))
        dialog.open()

    def _show_file(self, kind: str, path: str, recipe: Recipe) -> None:
        self._files[kind] = Path(path)
        picture: ProfilePicture = self._avatar if kind == "avatar" else self._header
        picture.show_key(EditedSource(path, _PX, recipe))
        self._problem.hide()

    def _texts(self) -> ProfileEdit:
        fields = tuple((name.text().strip(), value.text().strip()) for name, value in self._rows)
        return ProfileEdit(
            display_name=self._name.text().strip(),
            note=self._note.toPlainText().strip(),
            fields=tuple(one for one in fields if any(one)) if self._rows else None,
            locked=self._locked.isChecked(),
            bot=self._bot.isChecked(),
            discoverable=self._found.isChecked(),
        )

    @Slot()
    def _send(self) -> None:
        if self._is_saving:
            return
        self._is_saving = True
        self._save.setEnabled(False)
        self._save.setText(self.tr("Saving…"))
        self._problem.hide()
        pictures = NewPictures(self._files.get("avatar"), self._files.get("header"))
        future = self._service.save(self._account, self._texts(), pictures)
        self._context.watch(future, self, self._done, self._failed)

    def _done(self, _profile: Profile) -> None:
        self._is_saving = False
        self._is_warned = True
        self.close_sheet()
        self.saved.emit()

    def _failed(self, error: BaseException) -> None:
        self._is_saving = False
        self._save.setEnabled(True)
        self._save.setText(self.tr("Save"))
        self._tell(messages.sentence(error))

    def _tell(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.show()
