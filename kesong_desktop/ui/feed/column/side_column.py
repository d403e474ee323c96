"""The column beside the feed: this day in earlier years, what is being sent, short videos, tags, and a name to follow."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QVBoxLayout, QWidget

from kesong_desktop.actions.timeline.memories import Memory
from kesong_desktop.actions.timeline.short_videos import ShortVideo
from kesong_desktop.model.text.characters import clean, isolated, one_line
from kesong_desktop.ui.feed.column.column_presenter import ColumnState
from kesong_desktop.ui.feed.column.picture_button import PictureButton
from kesong_desktop.ui.feed.column.upload_presenter import UploadState
from kesong_desktop.ui.images.pictures import FileSource, Key, RemoteSource, ThumbSource
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import clear, label
from kesong_desktop.ui.style.tokens import CARD_PADDING
from kesong_desktop.ui.widgets.buttons import button
from kesong_desktop.ui.widgets.chips import Chip
from kesong_desktop.ui.widgets.flow import FlowLayout

WIDTH = 304
_MEMORY_HIGH, _CLIP_HIGH, _THUMB = 154, 152, 48
_PX, _THUMB_PX = 640, 256
_WORDS, _MOST_TAGS = 140, 12


class SideColumn(QWidget):
    """Cards below each other; one that has nothing to show is not there.

    ``follow_wanted`` carries a name, ``outbox_wanted`` asks for that pane, ``memory_wanted`` carries a ``Memory``,
    ``video_wanted`` a ``ShortVideo``, and ``tag_wanted`` a tag; ``player_wanted`` asks for the player.
    """

    follow_wanted = Signal(str)
    outbox_wanted = Signal()
    memory_wanted = Signal(object)
    video_wanted = Signal(object)
    player_wanted = Signal()
    tag_wanted = Signal(str)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._memory: Memory | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(16)
        for part in (
            self._build_memory(),
            self._build_upload(),
            self._build_clips(),
            self._build_tags(),
            self._build_follow(),
        ):
            column.addWidget(part)
        column.addStretch(1)

    @Slot(object)
    def show_state(self, state: ColumnState) -> None:
        """Show what was found for the account."""
        self._show_memory(state)
        self._show_clips(state)
        clear(self._tag_flow)
        for tag in state.tags[:_MOST_TAGS]:
            chip = Chip(f"#{one_line(tag)}", parent=self._tags)
            chip.clicked.connect(lambda _checked=False, name=tag: self.tag_wanted.emit(name))
            self._tag_flow.addWidget(chip)
        self._tags.setVisible(bool(state.tags))

    @Slot(object)
    def show_upload(self, state: UploadState | None) -> None:
        """Show the post that is being sent; None hides the card."""
        self._upload.setVisible(state is not None)
        if state is not None:
            self._post_title.setText(state.title or self.tr("Untitled post"))
            words = self.tr("%n picture(s) of {total} sent", "", state.sent_pictures)
            self._progress_text.setText(words.format(total=self.locale().toString(state.pictures)))
            self._bar.setRange(0, max(1, state.total_bytes))
            self._bar.setValue(state.sent_bytes)
            self._upload_picture.setVisible(bool(state.picture))
            self._upload_picture.show_picture(FileSource(state.picture, _THUMB_PX) if state.picture else None)

    @Slot()
    def clear_name(self) -> None:
        """Empty the field for the next name."""
        self._name.clear()

    def focus_name(self) -> None:
        """Focus the field for a name."""
        self._name.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _build_memory(self) -> QWidget:
        self._memory_card, column = _card(self)
        column.setContentsMargins(0, 0, 0, CARD_PADDING)
        size = QSize(WIDTH - 2, _MEMORY_HIGH)
        self._memory_picture = PictureButton(self._context, size, self.tr("This day"), is_card_top=True)
        self._memory_picture.clicked.connect(self._open_memory)
        inner = QVBoxLayout()
        inner.setContentsMargins(CARD_PADDING, 4, CARD_PADDING, 0)
        inner.setSpacing(4)
        line = QHBoxLayout()
        icon = label("")
        icon.setPixmap(self._context.icons.icon("clock-counter-clockwise").pixmap(16, 16))
        self._memory_year = label("", "small", "ink2")
        line.addWidget(icon)
        line.addWidget(self._memory_year, 1)
        self._memory_words = label("", "body", wrap=True)
        self._memory_button = button("", small=True)
        self._memory_button.clicked.connect(self._open_memory)
        inner.addLayout(line)
        inner.addWidget(self._memory_words)
        inner.addSpacing(4)
        inner.addWidget(self._memory_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._memory_picture)
        column.addLayout(inner)
        self._memory_card.hide()
        return self._memory_card

    def _show_memory(self, state: ColumnState) -> None:
        self._memory = state.memory
        self._memory_card.setVisible(state.memory is not None)
        if state.memory is None:
            return
        year = str(state.memory.year)
        words = self.tr("This day in {year}").format(year=year)
        self._memory_year.setText(words)
        said = one_line(clean(state.memory.words))
        cut = said if len(said) <= _WORDS else f"{said[:_WORDS]}…"
        self._memory_words.setText(self.tr("“{words}”").format(words=cut) if cut else "")
        self._memory_words.setVisible(bool(cut))
        is_post = state.memory.post is not None
        self._memory_button.setText(self.tr("Open the post") if is_post else self.tr("Share it"))
        self._memory_picture.setAccessibleName(words)
        self._memory_picture.show_picture(_memory_key(state.memory, state.account))

    def _build_upload(self) -> QWidget:
        self._upload, column = _card(self)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Sending now"), "small_strong", "ink2"))
        head.addStretch(1)
        outbox = button(self.tr("Open outbox"), kind="link", small=True, flush="right")
        outbox.clicked.connect(self.outbox_wanted)
        head.addWidget(outbox)
        self._upload_picture = PictureButton(self._context, QSize(_THUMB, _THUMB), self.tr("Open outbox"))
        self._upload_picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._upload_picture.clicked.connect(self.outbox_wanted)
        self._post_title = label("", "body_strong")
        self._progress_text = label("", "small", "ink2")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Upload progress"))
        lines = QVBoxLayout()
        lines.setSpacing(2)
        for part in (self._post_title, self._progress_text, self._bar):
            lines.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._upload_picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        column.addLayout(head)
        column.addLayout(row)
        self._upload.hide()
        return self._upload

    def _build_clips(self) -> QWidget:
        self._clips = QWidget(self)
        column = QVBoxLayout(self._clips)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(label(self.tr("Short videos"), "small_strong", "ink2"))
        head.addStretch(1)
        play = button(self.tr("Open the player"), kind="link", small=True, flush="right")
        play.clicked.connect(self.player_wanted)
        head.addWidget(play)
        column.addLayout(head)
        self._clip_row = QHBoxLayout()
        self._clip_row.setSpacing(8)
        column.addLayout(self._clip_row)
        self._clips.hide()
        return self._clips

    def _show_clips(self, state: ColumnState) -> None:
        clear(self._clip_row)
        size = QSize((WIDTH - 16) // 3, _CLIP_HIGH)
        for video in state.videos:
            seconds = max(1, round(video.duration_s))
            length = f"{seconds // 60}:{seconds % 60:02d}"
            name = self.tr("Video by {name}, {length}")
            name = name.format(name=isolated(video.post.author.name), length=length)
            shown = PictureButton(self._context, size, name, self._clips)
            shown.show_picture(_clip_key(video, state.account), length)
            shown.clicked.connect(lambda _checked=False, one=video: self.video_wanted.emit(one))
            self._clip_row.addWidget(shown)
        self._clip_row.addStretch(1)
        self._clips.setVisible(bool(state.videos))

    def _build_tags(self) -> QWidget:
        self._tags = QWidget(self)
        column = QVBoxLayout(self._tags)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(self.tr("Tags you follow"), "small_strong", "ink2"))
        self._tag_flow = FlowLayout()
        column.addLayout(self._tag_flow)
        self._tags.hide()
        return self._tags

    def _build_follow(self) -> QWidget:
        card, column = _card(self)
        column.addWidget(label(self.tr("Follow someone"), "small_strong", "ink2"))
        self._name = QLineEdit()
        self._name.setPlaceholderText(self.tr("name or name@server"))
        self._name.setAccessibleName(self.tr("Name to follow"))
        self._name.returnPressed.connect(self._follow)
        follow = button(self.tr("Follow"), small=True)
        follow.clicked.connect(self._follow)
        column.addWidget(self._name)
        column.addWidget(follow, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    @Slot()
    def _open_memory(self) -> None:
        if self._memory is not None:
            self.memory_wanted.emit(self._memory)

    @Slot()
    def _follow(self) -> None:
        if name := self._name.text().strip():
            self.follow_wanted.emit(name)


def _memory_key(memory: Memory, account: str) -> Key | None:
    if memory.photo is not None:
        return ThumbSource(memory.photo.id, 512)
    shots = memory.post.attachments if memory.post is not None else ()
    url = next((one.url for one in shots if one.kind == "image"), "")
    return RemoteSource(account, url, _PX) if url else None


def _clip_key(video: ShortVideo, account: str) -> Key:
    shot = video.attachment
    return RemoteSource(account, shot.preview_url or shot.url, _PX)


def _card(parent: QWidget) -> tuple[QFrame, QVBoxLayout]:
    card = QFrame(parent)
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(CARD_PADDING, CARD_PADDING - 4, CARD_PADDING, CARD_PADDING)
    column.setSpacing(8)
    return card, column
