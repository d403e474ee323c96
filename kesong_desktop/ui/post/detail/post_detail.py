"""The post of the page: author, pictures, text, date, counts and buttons."""

from functools import partial

from PySide6.QtCore import QLocale, QMimeData, QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.review import Review
from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import clean, one_line
from kesong_desktop.ui.images.emoji_pictures import emoji_pictures
from kesong_desktop.ui.post.content_cover import is_text_hidden, warning_of
from kesong_desktop.ui.post.detail.album_viewer import AlbumViewer
from kesong_desktop.ui.post.detail.post_extras import PostExtras
from kesong_desktop.ui.post.detail.post_text import PostText
from kesong_desktop.ui.post.reply_delegate import LINK, THUMB
from kesong_desktop.ui.posts.author_header import AuthorHeader
from kesong_desktop.ui.posts.picture_drag import drag_data
from kesong_desktop.ui.posts.post_actions import BOOSTABLE
from kesong_desktop.ui.posts.translation_words import translation_words
from kesong_desktop.ui.shell.relative_time import full_time
from kesong_desktop.ui.shell.ui_context import UiContext
from kesong_desktop.ui.style.style_helpers import label, menu_words, set_tip
from kesong_desktop.ui.widgets.buttons import button, icon_button
from kesong_desktop.ui.widgets.flow import FlowRow

_PRODUCT_LETTERS = 48
_ICON_PX, _COUNT_GAP_PX = 20, 6


class PostDetail(QFrame):
    """Shows one post.

    ``part_wanted`` carries what was pressed and the post: a link is ``link`` with its target, a picture ``thumb`` with its
    number. ``menu_wanted`` and ``share_wanted`` carry the post and where, ``voted`` the post and the places of the answers.
    """

    part_wanted = Signal(str, object)
    menu_wanted = Signal(object, QPoint)
    share_wanted = Signal(object, QPoint)
    voted = Signal(object, object)

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._post: Post | None = None
        self._account = ""
        self._can_vote = False
        self.author = AuthorHeader(context)
        self.album = AlbumViewer(context)
        self._title = PostText(context.theme, "title")
        self._text = PostText(context.theme, "lead_plain")
        self._extras = PostExtras(context)
        self._product = button("", kind="link", icon=context.icons.icon("package", "accent"), small=True)
        self._product.clicked.connect(partial(self._press, "product"))
        self._alt = label("", "small", "ink2", wrap=True)
        self._warning = label("", "body", "ink2", wrap=True)
        self._translated = label("", "small", "ink3", wrap=True)
        self._untranslate = button(self.tr("Show original"), kind="link", small=True)
        self._uncover = button(self.tr("Show"), small=True)
        self._date = label("", "small", "ink3")
        self._edited = button("", kind="link", small=True)
        self._buttons: dict[str, QToolButton] = {}
        self._build()
        self.author.clicked.connect(partial(self._press, "author"))
        self.album.drag_data = self._drag_data
        self.album.open_wanted.connect(self._press_picture)
        self.album.shown.connect(self._show_alt)
        for part in (self._title, self._text):
            part.link_clicked.connect(self._press_link)
            context.pictures.ready.connect(part.take_picture)
        self._extras.pressed.connect(self._press)
        self._extras.voted.connect(self._vote)
        self._uncover.clicked.connect(self.toggle_cover)
        self._untranslate.clicked.connect(self._show_original)
        context.covers.revealed.connect(self._follow_covers)
        context.covers.preferred.connect(self._follow_covers)
        self._edited.clicked.connect(partial(self._press, "history"))

    @property
    def post(self) -> Post | None:
        """The post that is shown."""
        return self._post

    def show_post(self, post: Post, account: str, *, can_vote: bool) -> None:
        """Show a post as seen from ``account``; ``can_vote``: its server takes votes."""
        is_new = self._post is None or self._post.id != post.id
        self._post, self._account, self._can_vote = post, account, can_vote
        self.author.show_person(post.author, account)
        self._show_content(post, is_new=is_new)
        self._show_facts(post)
        self._show_buttons(post)

    @Slot()
    def toggle_cover(self) -> None:
        """Show or hide what stands behind the content warning."""
        post, covers = self._post, self._context.covers
        if post is not None and self._warning_of(post):
            covers.reveal(post, on=not covers.is_revealed(post))

    def button(self, name: str) -> QToolButton:
        """Return one of the buttons: reply, boost, like, save, share or more."""
        return self._buttons[name]

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(10)
        column.addWidget(self.author)
        row = QHBoxLayout()
        row.addWidget(self._warning, 1)
        row.addWidget(self._uncover, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addWidget(self.album)
        column.addWidget(self._alt)
        column.addWidget(self._product, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._title)
        column.addWidget(self._text)
        said = QHBoxLayout()
        said.addWidget(self._translated)
        said.addWidget(self._untranslate)
        said.addStretch(1)
        column.addLayout(said)
        column.addWidget(self._extras)
        column.addWidget(FlowRow([self._date, self._edited]))
        column.addLayout(self._build_buttons())

    def _build_buttons(self) -> QHBoxLayout:
        icons, row = self._context.icons, QHBoxLayout()
        row.setSpacing(4)
        for name, icon, words, key in (
            ("like", "heart", self.tr("Like"), "L"),
            ("reply", "chat-circle", self.tr("Reply"), "R"),
            ("boost", "repeat", self.tr("Boost"), "B"),
            ("share", "arrow-bend-up-right", self.tr("Share"), "C"),
            ("save", "bookmark-simple", self.tr("Save"), "S"),
            ("more", "dots-three", self.tr("More"), "M"),
        ):
            made = icon_button(icons.icon(icon), words, key=key)
            made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self._buttons[name] = made
            row.addWidget(made)
            if name == "boost":
                row.addStretch(1)
            if name in {"like", "reply", "boost"}:
                # The gap to the count is a part of the icon.
                made.set_icon_px(_ICON_PX, _COUNT_GAP_PX)
            if name in {"share", "more"}:
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
                made.clicked.connect(partial(self._open_menu, name))
            else:
                made.clicked.connect(partial(self._press, name))
        return row

    def _show_content(self, post: Post, *, is_new: bool) -> None:
        warning = self._warning_of(post)
        is_warned = bool(warning)
        is_covered = is_warned and not self._context.covers.is_revealed(post)
        self._warning.setText(warning)
        self._warning.setVisible(is_warned)
        self._uncover.setVisible(is_warned)
        self._uncover.setText(self.tr("Show") if is_covered else self.tr("Hide"))
        self.album.show_album(post.attachments, self._account, is_covered=is_covered, is_new=is_new)
        # A review is more than its title and its text.
        is_titled = bool(post.title) and post.review is None
        self._show_product(post.review if not is_covered else None)
        is_hidden = is_covered and is_text_hidden(post)
        emojis = emoji_pictures(self._context.pictures, self._account, post.custom_emojis)
        self._title.show_runs(post.title_runs if is_titled and not is_hidden else (), emojis)
        body = post.body_runs if is_titled else post.runs
        self._text.show_runs(() if is_hidden else body, emojis)
        self._extras.show_post(post, can_vote=self._can_vote, is_hidden=is_hidden)
        self._translated.setText(translation_words(post))
        for part in (self._translated, self._untranslate):
            part.setVisible(bool(post.translated_from))
        self._show_alt(self.album.number)

    def _show_product(self, review: Review | None) -> None:
        """Show the way to the product that is reviewed."""
        self._product.setVisible(review is not None)
        if review is not None:
            name = one_line(review.product)[:_PRODUCT_LETTERS]
            self._product.setText(menu_words(self.tr("All reviews of {product}").format(product=name)))
            set_tip(self._product, self.tr("Open the product (D)"))

    @Slot()
    def _show_original(self) -> None:
        if self._post is not None:
            self._context.translations.toggle(self._post)

    def _warning_of(self, post: Post) -> str:
        return warning_of(post, shows_sensitive=self._context.covers.shows_sensitive)

    @Slot(str)
    def _follow_covers(self, _post_id: str = "") -> None:
        if self._post is not None:
            self._show_content(self._post, is_new=False)

    def _drag_data(self, number: int) -> QMimeData | None:
        post = self._post
        return drag_data(post, post.attachments[number], self._context.file_of) if post is not None else None

    def _show_facts(self, post: Post) -> None:
        parts = [full_time(post.created_utc), self._audience(post.visibility), one_line(post.application)]
        self._date.setText(" · ".join(part for part in parts if part))
        self._edited.setVisible(post.edited_utc is not None)
        if post.edited_utc is not None:
            self._edited.setText(self.tr("Edited {time}").format(time=full_time(post.edited_utc)))

    def _show_buttons(self, post: Post) -> None:
        icons, number = self._context.icons, QLocale().toString
        counts = {"reply": post.replies, "boost": post.reblogs, "like": post.favourites, "save": 0}
        for name, count in counts.items():
            self._buttons[name].setText(number(count) if count else "")
        like, boost, save = self._buttons["like"], self._buttons["boost"], self._buttons["save"]
        like.setIcon(icons.icon("heart-fill", "heart") if post.favourited else icons.icon("heart"))
        like.setAccessibleName(self.tr("Remove like") if post.favourited else self.tr("Like"))
        boost.setIcon(icons.icon("repeat", "accent" if post.reblogged else "ink2"))
        boost.setAccessibleName(self.tr("Undo boost") if post.reblogged else self.tr("Boost"))
        boost.setEnabled(post.visibility in BOOSTABLE)
        mark = "bookmark-simple-fill" if post.bookmarked else "bookmark-simple"
        save.setIcon(icons.icon(mark, "accent" if post.bookmarked else "ink2"))
        save.setAccessibleName(self.tr("Remove from saved") if post.bookmarked else self.tr("Save"))

    def _audience(self, visibility: Visibility) -> str:
        return {
            Visibility.PUBLIC: self.tr("Public"),
            Visibility.UNLISTED: self.tr("Unlisted"),
            Visibility.PRIVATE: self.tr("Followers"),
            Visibility.DIRECT: self.tr("Direct"),
        }[visibility]

    def _press(self, name: str, _checked: bool = False) -> None:
        if self._post is not None:
            self.part_wanted.emit(name, self._post)

    @Slot(object)
    def _vote(self, places: tuple[int, ...]) -> None:
        self.voted.emit(self._post, places)

    @Slot(int)
    def _press_picture(self, number: int) -> None:
        self._press(f"{THUMB}{number}")

    @Slot(str)
    def _press_link(self, target: str) -> None:
        self._press(f"{LINK}{target}")

    def _open_menu(self, name: str, _checked: bool = False) -> None:
        if self._post is not None:
            target = self._buttons[name]
            wanted = self.share_wanted if name == "share" else self.menu_wanted
            wanted.emit(self._post, target.mapToGlobal(target.rect().bottomLeft()))

    @Slot(int)
    def _show_alt(self, number: int) -> None:
        shots = self._post.attachments if self._post is not None else ()
        alt = shots[number].alt if 0 <= number < len(shots) else ""
        is_covered = (
            self._post is not None
            and bool(self._warning_of(self._post))
            and not self._context.covers.is_revealed(self._post)
        )
        self._alt.setText(self.tr("Description: {text}").format(text=clean(alt)) if alt else "")
        self._alt.setVisible(bool(alt) and not is_covered)
