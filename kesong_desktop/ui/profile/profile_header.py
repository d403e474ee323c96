"""The head of a profile: pictures, name, counts, text, fields, and what can be done."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.model.social.post import Person
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.model.text import richtext
from kesong_desktop.model.text.richtext import with_emojis
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.profile import profile_text
from kesong_desktop.ui.profile.field_list import FieldList
from kesong_desktop.ui.profile.header_pictures import HEADER_RATIO, AvatarPicture, HeaderPicture
from kesong_desktop.ui.profile.presenter import ProfileState
from kesong_desktop.ui.profile.runs_label import RunsLabel
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label, set_look, set_tip
from kesong_desktop.ui.widgets.buttons import button, icon_button, set_button_icon
from kesong_desktop.ui.widgets.flow import FlowLayout

_AVATAR, _SMALL_AVATAR, _NARROW = 144, 96, 640
_BESIDE = 480
"""From this width on, at 100 % text, what can be done stands beside the name, else below it."""
_GAP, _HEADER_MOST = 24, 168
_NOTE_CHARACTERS = 2000


class ProfileHeader(QWidget):
    """Shows a ``ProfileState``. ``act_wanted`` names what a person wants: follow, unfollow, unblock, edit, copy.

    ``people_wanted`` carries ``followers`` or ``following``; ``link_clicked`` the run of a link; ``note_changed`` a note.
    """

    act_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    people_wanted = Signal(str)
    link_clicked = Signal(object)
    moved_wanted = Signal()
    note_changed = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._act = ""
        self._note_known = (-1, "")
        self._build_parts()
        self._lay_out()

    @property
    def handle(self) -> str:
        """The handle as it is shown."""
        return self._handle.text()

    def show_state(self, state: ProfileState, *, shown_posts: int) -> None:
        """Show a profile, or as much as is known before one is there; below it ``shown_posts`` posts are shown."""
        profile, account = state.profile, state.account
        key = account.key if account else ""
        self._show_name(profile.person if profile else None, key)
        self._handle.setText(state.full_handle)
        self._handle.setVisible(bool(state.full_handle))
        self._avatar.name = profile.person.name if profile else state.target.handle.lstrip("@")
        self._avatar.show_url(key, profile.person.avatar_url if profile else "")
        self._picture.show_url(key, profile.header_url if profile else "")
        self._picture.setVisible(bool(profile and profile.header_url))
        self._more.setVisible(profile is not None)
        self._share.setVisible(profile is not None and bool(state.url))
        self._show_main_button(state)
        self._show_counts(profile, shown_posts)
        self._show_marks(profile)
        runs = richtext.read(profile.note_html, [one.shortcode for one in profile.emojis]) if profile else ()
        emojis = emoji_pictures(self._context.pictures, key, profile.emojis) if profile else None
        self._bio.show_runs(runs, emojis)
        self._fields.show_fields(profile.fields if profile else (), emojis)
        self._show_relationship(state.relationship, profile)
        self._show_note(state)
        moved = profile.moved_to if profile else None
        self._moved.setVisible(moved is not None)
        if moved is not None:
            self._moved.setText(self.tr("Moved to {handle}").format(handle=moved.handle))

    def _show_name(self, person: Person | None, account: str) -> None:
        """Show the name of a person, one with emojis as runs of text."""
        emojis = emoji_pictures(self._context.pictures, account, person.emojis) if person else None
        runs = with_emojis(person.name, emojis.urls.keys()) if person and emojis else ()
        self._name.setText(person.name if person else "")
        self._name.setVisible(not runs)
        self._drawn_name.show_runs(runs, emojis)
        self._drawn_name.setVisible(bool(runs))

    def fit(self, width: int) -> None:
        """Fit the pictures to the width that there is."""
        px = self._context.theme.px
        is_beside = width >= px(_BESIDE)
        side = px(_AVATAR if width >= _NARROW else _SMALL_AVATAR) if is_beside else _SMALL_AVATAR
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._head.setDirection(across if is_beside else down)
        self._head.setAlignment(
            self._acts, Qt.AlignmentFlag.AlignTop if is_beside else Qt.AlignmentFlag.AlignLeft
        )
        self._avatar.setFixedSize(side, side)
        self._picture.setFixedHeight(min(_HEADER_MOST, round(width / HEADER_RATIO)))

    def _build_parts(self) -> None:
        context, icons = self._context, self._context.icons
        self._picture = HeaderPicture(context, self)
        self._avatar = AvatarPicture(context, self)
        self._name = label("", "display", "ink", wrap=True, parent=self)
        self._marks = QHBoxLayout()
        self._main = button("", parent=self)
        self._main.clicked.connect(self._press_main)
        self._share = icon_button(icons.icon("link"), self.tr("Copy link"), parent=self)
        self._share.clicked.connect(partial(self.act_wanted.emit, "copy"))
        self._more = icon_button(icons.icon("dots-three"), self.tr("More"), parent=self)
        self._more.clicked.connect(self._open_menu)
        self._handle = button("", kind="quiet", small=True, flush="both", parent=self)
        set_tip(self._handle, self.tr("Copy the address of this person"))
        self._handle.clicked.connect(self._copy_handle)
        self._posts = label("", "body_strong", parent=self)
        self._followers = self._people_button("followers")
        self._following = self._people_button("following")
        self._drawn_name = RunsLabel(context.theme, "display", parent=self)
        self._bio = RunsLabel(context.theme, parent=self)
        for part in (self._drawn_name, self._bio):
            context.pictures.ready.connect(part.take_picture)
        self._bio.link_clicked.connect(self.link_clicked)
        self._fields = FieldList(context, self)
        self._fields.link_clicked.connect(self.link_clicked)
        self._stands = label("", "small_strong", "ink2", wrap=True, parent=self)
        self._joined = label("", "small", "ink3", parent=self)
        self._moved = button("", kind="plain", small=True, icon=icons.icon("arrow-right"), parent=self)
        self._moved.clicked.connect(self.moved_wanted)
        self._note = QLineEdit(self)
        self._note.setMaxLength(_NOTE_CHARACTERS)
        self._note.setPlaceholderText(self.tr("Note on this person, only for you"))
        self._note.setAccessibleName(self.tr("Private note"))
        self._note.editingFinished.connect(self._note_edited)

    def _people_button(self, kind: str) -> QPushButton:
        made = button("", kind="quiet", small=True, flush="both", parent=self)
        made.clicked.connect(partial(self.people_wanted.emit, kind))
        return made

    def _lay_out(self) -> None:
        names = QHBoxLayout()
        names.setSpacing(8)
        names.addWidget(self._name, 1, Qt.AlignmentFlag.AlignVCenter)
        names.addWidget(self._drawn_name, 1, Qt.AlignmentFlag.AlignVCenter)
        names.addLayout(self._marks)
        self._acts = QHBoxLayout()
        self._acts.setSpacing(8)
        for act in (self._main, self._share, self._more):
            self._acts.addWidget(act)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addLayout(names, 1)
        self._head.addLayout(self._acts)
        self._head.setAlignment(self._acts, Qt.AlignmentFlag.AlignTop)
        counts_row = QWidget(self)
        counts = FlowLayout(counts_row, gap=20)
        for part in (self._posts, self._followers, self._following):
            counts.addWidget(part)
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addLayout(self._head)
        handles = QHBoxLayout()
        handles.addWidget(self._handle)
        handles.addStretch(1)
        right.addLayout(handles)
        right.addWidget(counts_row)
        for widget in (self._moved, self._bio, self._fields, self._stands, self._joined, self._note):
            right.addWidget(widget, 0)
        right.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addWidget(self._avatar, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._picture)
        column.addLayout(row)

    def _show_main_button(self, state: ProfileState) -> None:
        stands = state.relationship or AccountRelationship("")
        if state.is_own:
            choice = ("edit", self.tr("Edit profile"), "plain", "pencil-simple")
        elif stands.blocking:
            choice = ("unblock", self.tr("Unblock"), "plain", "prohibit")
        elif stands.requested:
            choice = ("unfollow", self.tr("Cancel request"), "plain", "clock")
        elif stands.following:
            choice = ("unfollow", self.tr("Unfollow"), "plain", "user-minus")
        else:
            words = (
                self.tr("Ask to follow") if state.profile and state.profile.is_locked else self.tr("Follow")
            )
            choice = ("follow", words, "filled", "user-plus")
        self._act, words, kind, icon = choice
        self._main.setText(words)
        set_button_icon(
            self._main, self._context.icons.icon(icon, "on_accent" if kind == "filled" else "ink2")
        )
        set_look(self._main, "kind", kind)
        is_ready = state.is_own or state.relationship is not None
        is_open = state.profile is not None and not state.profile.is_suspended and not stands.blocked_by
        self._main.setVisible(is_ready and is_open)

    def _show_counts(self, profile: Profile | None, shown_posts: int) -> None:
        for part, words in (
            (self._posts, profile_text.posts_count(profile, shown_posts) if profile else ""),
            (self._followers, profile_text.followers_count(profile) if profile else ""),
            (self._following, profile_text.following_count(profile) if profile else ""),
        ):
            part.setText(words)
            part.setVisible(bool(words))
        is_hidden = bool(profile and profile.hides_network)
        for part in (self._followers, self._following):
            part.setEnabled(not is_hidden)
            set_tip(part, self.tr("This person does not list them.") if is_hidden else "")

    def _show_marks(self, profile: Profile | None) -> None:
        clear(self._marks)
        for icon, words in profile_text.marks(profile) if profile else ():
            mark = label("", parent=self)
            mark.setPixmap(self._context.icons.pixmap(icon, "ink2", 18, self.devicePixelRatioF()))
            mark.setAccessibleName(words)
            set_tip(mark, words)
            self._marks.addWidget(mark)

    def _show_relationship(self, stands: AccountRelationship | None, profile: Profile | None) -> None:
        text = " · ".join(profile_text.relationship_lines(stands))
        self._stands.setText(text)
        self._stands.setVisible(bool(text))
        moment = profile.created_utc if profile else None
        self._joined.setText(profile_text.joined(moment) if moment else "")
        self._joined.setVisible(moment is not None)

    def _show_note(self, state: ProfileState) -> None:
        stands = state.relationship
        self._note.setVisible(state.features.notes and not state.is_own and stands is not None)
        # A note that could not be saved stays as it was typed.
        known = (state.number, stands.note if stands else "")
        if known != self._note_known:
            self._note_known = known
            self._note.setText(known[1])

    @Slot()
    def _press_main(self) -> None:
        self.act_wanted.emit(self._act)

    @Slot()
    def _open_menu(self) -> None:
        self.menu_wanted.emit(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    @Slot()
    def _copy_handle(self) -> None:
        QGuiApplication.clipboard().setText(self._handle.text())
        self.act_wanted.emit("copied")

    @Slot()
    def _note_edited(self) -> None:
        text = self._note.text().strip()
        if text != self._note_known[1]:
            self.note_changed.emit(text)
