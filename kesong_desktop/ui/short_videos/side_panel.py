"""What stands beside a video: its author, its text, its description, and the buttons."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QToolButton, QVBoxLayout, QWidget

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import clean
from kesong_desktop.model.text.richtext import shown
from kesong_desktop.ui.posts.author_header import AuthorHeader
from kesong_desktop.ui.posts.post_actions import BOOSTABLE
from kesong_desktop.ui.shell.filter_effect import TIMELINES, warning_of
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.short_videos.presenter import ShortVideosState
from kesong_desktop.ui.style.style_helpers import label, set_tip
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.elided_label import ElidedLabel

_FOLDED, _FOLDED_LINES = 180, 4
_INSET = 16


class SidePanel(QWidget):
    """``acted`` carries what is asked for; ``menu_wanted`` ``share`` or ``more``, and the point of the screen for a menu."""

    acted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._buttons: dict[str, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(self._build_actions())
        row.addLayout(self._build_text(), 1)

    def button(self, name: str) -> QToolButton:
        """Return a button by its name, such as ``like`` or ``next``."""
        return self._buttons[name]

    def show_title(self, words: str) -> None:
        """Say which videos are played."""
        self._title.setText(words)

    def show_state(self, state: ShortVideosState) -> None:
        """Show author, text and counts of the video."""
        self._buttons["previous"].setEnabled(state.has_previous)
        self._buttons["next"].setEnabled(state.has_next)
        has_item = state.item is not None
        for name in self._buttons:
            self._buttons[name].setVisible(has_item)
        self._body.setVisible(has_item)
        if state.item is not None:
            self._show_post(state.item.post, state)
            self._show_buttons(state.item.post)

    def _build_actions(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, _INSET, 0, _INSET)
        column.setSpacing(4)
        self._add(column, "previous", "caret-up", self.tr("Previous video"), "Up")
        self._add(column, "next", "caret-down", self.tr("Next video"), "Down")
        column.addStretch(1)
        self._add(column, "like", "heart", self.tr("Like"), "L")
        self._add(column, "reply", "chat-circle", self.tr("Reply"), "R")
        self._add(column, "boost", "repeat", self.tr("Boost"), "B")
        self._add(column, "save", "bookmark-simple", self.tr("Save"), "S")
        self._add(column, "share", "arrow-bend-up-right", self.tr("Share"), "C")
        self._add(column, "more", "dots-three", self.tr("More"), "")
        return column

    def _add(self, column: QVBoxLayout, name: str, icon: str, words: str, key: str) -> None:
        made = icon_button(self._context.icons.icon(icon), words, key=key, parent=self)
        made.set_icon_px(24)
        made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        # A click leaves the keyboard with the video.
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(self._menu_opener(name) if name in {"share", "more"} else self._emitter(name))
        self._buttons[name] = made
        column.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)

    def _build_text(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(12, _INSET, _INSET, _INSET)
        column.setSpacing(12)
        head = QHBoxLayout()
        back = icon_button(self._context.icons.icon("arrow-left"), self.tr("Back"), key="Esc", parent=self)
        back.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        back.clicked.connect(self._emitter("back"))
        self._title = ElidedLabel("", "lead", parent=self)
        head.addWidget(back)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        # Takes what the text leaves free, or all of it where there is no video: the title stays at the top.
        column.addStretch(0)
        self._body = QScrollArea(self)
        self._body.setFrameShape(QFrame.Shape.NoFrame)
        self._body.setWidgetResizable(True)
        self._body.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body.setWidget(self._build_body())
        column.addWidget(self._body, 1)
        return column

    def _build_body(self) -> QWidget:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(8)
        column.addStretch(1)
        self._author = AuthorHeader(self._context, inside)
        self._author.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._author.clicked.connect(self._emitter("author"))
        self._warning = label("", "body_strong", wrap=True, parent=inside)
        self._veil = button("", kind="link", small=True, flush="left", parent=inside)
        self._veil.clicked.connect(self._emitter("veil"))
        self._text = label("", "body", wrap=True, parent=inside)
        self._fold = button("", kind="link", small=True, flush="left", parent=inside)
        self._fold.clicked.connect(self._emitter("text"))
        self._alt = label("", "small", "ink2", wrap=True, parent=inside)
        self._date = label("", "small", "ink3", wrap=True, parent=inside)
        self._open = button(self.tr("Open the post"), kind="link", small=True, flush="left", parent=inside)
        self._open.clicked.connect(self._emitter("time"))
        for part in (
            self._author,
            self._warning,
            self._veil,
            self._text,
            self._fold,
            self._alt,
            self._date,
            self._open,
        ):
            is_button = part in {self._veil, self._fold, self._open}
            if is_button:
                part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            side = Qt.AlignmentFlag.AlignLeft if is_button else Qt.AlignmentFlag(0)
            column.addWidget(part, 0, side)
        return inside

    def _show_post(self, post: Post, state: ShortVideosState) -> None:
        self._author.show_person(post.author, state.account)
        warning = clean(warning_of(post, *TIMELINES))
        self._warning.setText(warning)
        self._warning.setVisible(bool(warning))
        self._veil.setText(self.tr("Show") if state.is_veiled else self.tr("Hide"))
        self._veil.setVisible(state.is_veiled or bool(warning))
        text = "" if state.is_veiled and warning else shown(post.runs).strip()
        folded = _folded(text)
        self._text.setText(text if state.is_unfolded else folded)
        self._text.setVisible(bool(text))
        self._fold.setText(self.tr("Less") if state.is_unfolded else self.tr("More"))
        self._fold.setAccessibleName(
            self.tr("Show less of the text") if state.is_unfolded else self.tr("Show the whole text")
        )
        self._fold.setVisible(folded != text)
        alt = clean(state.item.video.alt) if state.item is not None else ""
        self._alt.setText(self.tr("Description: {text}").format(text=alt))
        self._alt.setVisible(state.shows_alt and bool(alt) and not state.is_veiled)
        self._date.setText(full_time(post.created_utc))

    def _show_buttons(self, post: Post) -> None:
        icons, number = self._context.icons, QLocale().toString
        for name, count in (("reply", post.replies), ("boost", post.reblogs), ("like", post.favourites)):
            self._buttons[name].setText(number(count) if count else "")
        like, boost, save = self._buttons["like"], self._buttons["boost"], self._buttons["save"]
        like.setIcon(icons.icon("heart-fill", "heart") if post.favourited else icons.icon("heart"))
        _name(like, self.tr("Remove like") if post.favourited else self.tr("Like"), "L")
        boost.setIcon(icons.icon("repeat", "accent" if post.reblogged else "ink2"))
        _name(boost, self.tr("Undo boost") if post.reblogged else self.tr("Boost"), "B")
        boost.setEnabled(post.visibility in BOOSTABLE)
        mark = "bookmark-simple-fill" if post.bookmarked else "bookmark-simple"
        save.setIcon(icons.icon(mark, "accent" if post.bookmarked else "ink2"))
        _name(save, self.tr("Remove from saved") if post.bookmarked else self.tr("Save"), "S")

    def _emitter(self, name: str) -> Callable[[], None]:
        return lambda: self.acted.emit(name)

    def _menu_opener(self, name: str) -> Callable[[], None]:
        return lambda: self.open_menu(name)

    def open_menu(self, name: str) -> None:
        """Ask for the menu of a button, at its lower end."""
        made = self._buttons[name]
        self.menu_wanted.emit(name, made.mapToGlobal(made.rect().bottomLeft()))


def _name(target: QToolButton, words: str, key: str) -> None:
    target.setAccessibleName(words)
    set_tip(target, f"{words} ({key})")


def _folded(text: str) -> str:
    """Return the beginning of a text that is long, with an ellipsis."""
    lines = text.split("\n")
    cut = "\n".join(lines[:_FOLDED_LINES])
    if len(cut) > _FOLDED:
        cut = cut[:_FOLDED].rsplit(" ", 1)[0]
    return text if cut == text else cut.rstrip(" .,;\n") + "…"
