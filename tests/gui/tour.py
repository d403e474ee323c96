"""A walk through every pane of the window, empty and filled, with the sheets and menus that it can open."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from msgspec.structs import replace as replace_post
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.errors import NotAuthorised, Reason, Unreachable
from kesong_desktop.model.account import AccountKey, Capability, Visibility
from kesong_desktop.model.batch.photo_group import GroupBy
from kesong_desktop.model.batch.problem import PlanProblem
from kesong_desktop.model.draft import NO_DRAFT, AccountVersion, Draft, DraftPicture, ReviewForm
from kesong_desktop.model.event import JobChanged, PostChanged, ReachabilityChanged
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, OutboxMedia, PostBody, PostJob, State
from kesong_desktop.model.outbox.job import PostAttempt
from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.model.reply_policy import ReplyPolicy
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.review_data.photo_tag import PhotoTag
from kesong_desktop.model.social.content.poll import Poll, PollOption
from kesong_desktop.model.social.content.preview_card import PreviewCard
from kesong_desktop.model.social.notification import Notification, NotificationPage
from kesong_desktop.model.social.post import (
    BOOKMARKS,
    HOME,
    LOCAL,
    Attachment,
    Person,
    Post,
    PostPage,
    Quote,
    Timeline,
)
from kesong_desktop.model.social.post_filter import FilterMatch
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.model.social.user_list import UserList
from kesong_desktop.ui.batch.pane import BatchPane
from kesong_desktop.ui.batch.photo_work import Grouping
from kesong_desktop.ui.draft.check_strip import CheckStrip
from kesong_desktop.ui.draft.further_accounts import FurtherAccounts
from kesong_desktop.ui.editor.editor_canvas import EditorCanvas
from kesong_desktop.ui.feed.lists.chooser_presenter import ChooserState
from kesong_desktop.ui.feed.lists.list_sheets import MembersSheet
from kesong_desktop.ui.feed.lists.members_presenter import MembersState
from kesong_desktop.ui.outbox.job_command import menu_commands
from kesong_desktop.ui.post.detail.post_detail import PostDetail
from kesong_desktop.ui.post.reply.reply_box import ReplyBox
from kesong_desktop.ui.preferences.storage.backup_section import BackupSection
from kesong_desktop.ui.preferences.storage.backup_sheet import BackupSheet
from kesong_desktop.ui.profile.relationship_presenter import options_of
from kesong_desktop.ui.review.ledger_sheet import LedgerSheet
from kesong_desktop.ui.review.ledger_view import LedgerView
from kesong_desktop.ui.review.pane import ReviewPane
from kesong_desktop.ui.roll.archive_import.sheet import ImportSheet
from kesong_desktop.ui.shell.destination import (
    BatchDestination,
    ComparisonDestination,
    ComposeDestination,
    EditorDestination,
    ListDestination,
    PostDestination,
    PreflightDestination,
    ProductDestination,
    ProductsDestination,
    ProfileDestination,
    ShortVideosDestination,
    WelcomeDestination,
)
from kesong_desktop.ui.viewer.viewer import Viewer
from kesong_desktop.ui.widgets.buttons import Segmented
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.window.commands.command_palette import CommandPalette
from kesong_desktop.ui.window.commands.keys_sheet import KeysSheet
from tests.fakes import archives, clips, pictures
from tests.fakes.reviews import review_post
from tests.fakes.stores import stores
from tests.gui.person import Person as Visitor
from tests.gui.reading import keep_media
from tests.gui.real_window import elsewhere
from tests.gui.screen_texts import open_menus
from tests.gui.words import caption_of

SERVER = "http://127.0.0.1:1"
NAMES = frozenset({
    "Kesong", "Mastodon", "Pixelfed", "GoToSocial", "Instagram", "Google", "Takeout", "Android", "Linux", "Python", "Qt",
    "mei", "lin", "bo", "Planted", "PLANTED", "SN", "Camera", "Sommer", "in", "zweite", "Zeile", "Ad", "gifted", "UTC", "Mon",
    "date", "time", "place", "camera", "counter", "count", "file", "title", "caption", "Category", "English", "Brasil",
    "webp", "amzn", "to", "WebP", "MP4", "JPEG", "PNG", "GIF", "HEIC", "AVIF",
})  # fmt: skip
"""Names of programs, people and languages, the camera, captions, and the label of an advertisement in the text that is posted.
All else that is written here is Greek."""
LIN, BO = Person("2", "lin", "lin", "Λίν"), Person("3", "bo", "bo", "Μπο")
_KINDS = ("mention", "favourite", "reblog", "follow", "follow_request", "poll", "update", "status")
_AT = datetime(2024, 7, 5, 12, tzinfo=UTC)


def filled(services: Services, keeper: LocalServer) -> None:
    """An account on a server that is away, with posts, notifications, drafts, jobs in every state, photos and a video."""
    elsewhere(SERVER)(services, keeper)
    account = services.accounts.current()
    stores(services).accounts.put_capability(
        SERVER,
        Capability(reply_circles=(ReplyPolicy.FOLLOWERS, ReplyPolicy.NOBODY), schedules=True),
        services.system.clock(),
    )
    folder = services.system.paths.data / "Pictures"
    for number in range(2, 6):
        pictures.jpeg(folder / f"{number}.jpg", (96, 64), hue=40 * number)
    clips.sounding(folder / "clip.mp4")
    (folder / "cut.jpg").write_bytes(b"\xff\xd8\xff")
    services.roll.camera_roll.scan(str(folder))
    album = (Attachment("8", "image", "", alt="Λίμνη"), Attachment("9", "image", ""))
    posts = [
        Post(str(n), (LIN, BO)[n % 2], _AT - timedelta(hours=n), Visibility.PUBLIC, "<p>Στη λίμνη</p>",
             attachments=album[: n % 3], favourited=n == 1, bookmarked=n == 2, spoiler="Ψωμί" if n == 3 else "")
        for n in range(1, 5)
    ]  # fmt: skip
    posts += extras()
    own = replace_author(posts[0], account.remote_id)
    stores(services).cache.put_page(account.key, HOME.name, PostPage((*posts, own)), is_newest=True)
    for timeline in (LOCAL, BOOKMARKS):
        stores(services).cache.put_page(account.key, timeline.name, PostPage(tuple(posts)), is_newest=True)
    happened = tuple(
        Notification(str(n), kind, _AT - timedelta(days=n), BO, posts[n % 3]) for n, kind in enumerate(_KINDS)
    )
    _collect(services, posts)
    stores(services).notifications.put_page(account.key, NotificationPage(happened), is_newest=True)
    services.drafts.add(Draft(NO_DRAFT, account.key, text="Λίμνη"))
    services.drafts.add(Draft(NO_DRAFT, account.key))
    form = ReviewForm(product="Τηγάνι", halves=9, relation=Relation.GIFTED, pros=("ελαφρύ",), cons=("μικρό",))
    services.drafts.add(Draft(NO_DRAFT, account.key, review=form))
    _add_jobs(services, str(folder / "one.jpg"))


def extras() -> list[Post]:
    """Return posts with a poll, with a quoted post and with a preview of a link; the last one is translated from Greek."""
    ended = Poll(
        "1", (PollOption("Ναι", 3), PollOption("Όχι", 1)), _AT, is_expired=True, votes=4, own_votes=(0,)
    )
    quoted = Post("9", LIN, _AT, Visibility.PUBLIC, "<p>Στη λίμνη</p>")
    linked = PreviewCard(f"{SERVER}/story", "Οι ερωδιοί", image_url=f"{SERVER}/40.png")
    bare = Post("10", BO, _AT - timedelta(hours=6), Visibility.PUBLIC, "<p>Λίμνη;</p>", poll=ended)
    return [
        bare,
        replace_post(bare, id="11", poll=None, quote=Quote("accepted", "9", quoted)),
        replace_post(bare, id="12", poll=None, quote=Quote("deleted", "8")),
        replace_post(bare, id="13", poll=None, card=linked, translated_from="el", translated_by="Καθρέφτης"),
        replace_post(
            bare, id="14", poll=None, filtered=(FilterMatch("1", "Βροχή", "warn", ("home", "public")),)
        ),
    ]


def _collect(services: Services, posts: list[Post]) -> None:
    """A collection with notes, an empty one, and a category of two tags."""
    account, collections = services.accounts.current(), services.collections
    number = collections.create(account, "Λίμνες").result()
    collections.create(account, "Βάρκες").result()
    for post in posts[:3]:
        collections.add(account, number, post).result()
    collections.set_note(account, number, posts[0], "Την άνοιξη").result()
    services.home_timeline.tag_categories.put(account, "Νερό", ("λίμνη", "βάρκα")).result()


def replace_author(post: Post, account_id: str) -> Post:
    """Return a post like ``post`` by one's own account."""
    me = Person(account_id, "mei", "mei", "Μέι")
    return Post("5", me, _AT - timedelta(days=1), Visibility.PUBLIC, "<p>Δικό μου</p>", post.attachments)


def _add_jobs(services: Services, path: str) -> None:
    account, now = services.accounts.current(), services.system.clock()
    attempt = PostAttempt("key", (), now - 90, now - 90)
    refused = Failure(Reason.REJECTED, {"server": account.server}, "Όχι")
    changes = {
        State.QUEUED: {"not_before_s": now + 2400, "tries": 3},
        State.ASKING: {"unconfirmed": (attempt,), "lookups": 4},
        State.PARKED: {"failure": refused},
        State.PAUSED: {"resume_to": State.QUEUED},
        State.SCHEDULED: {"due_s": now + 90_000},
        State.OVERDUE: {"due_s": now - 90_000},
        State.PUBLISHED: {"post_id": "1", "post_url": f"{SERVER}/1"},
        State.CANCELLED: {},
    }
    for number, (state, change) in enumerate(changes.items()):
        file = OutboxMedia(path, rendered=RenderedFile("", "image/jpeg", 2_400_000, "", 4, 3))
        body = PostBody("Λίμνη", Visibility.PUBLIC)
        job = PostJob(JobId(f"j{number}"), account.key, body, (file,), created_s=now - 60, title="Λίμνη")
        stores(services).jobs.save(replace(stores(services).jobs.add(job), state=state, **change))


def button_of(person: Visitor, context: str, words: str) -> QAbstractButton:
    """Return the visible button that has the translation of ``words``."""
    wanted = QCoreApplication.translate(context, words)
    return next(one for one in person.all(QAbstractButton) if caption_of(one) == wanted)


def empty_panes(person: Visitor) -> Iterator[str]:
    """Walk through the pages of the first run, and through the panes of an account that has nothing."""
    yield "welcome"
    person.click(button_of(person, "ChoicePage", "I was invited"))
    yield "welcome: invitation"
    person.press(Qt.Key.Key_Escape)
    for number, name in enumerate(("home", "server")):
        choices = [one for one in person.all(QPushButton) if one.property("role") == "choice"]
        person.click(choices[number])
        yield f"welcome: {name}"
        if name == "home":
            person.press(Qt.Key.Key_Escape)
    line = person.one(QLineEdit, person.pane)
    line.setText("http://127.0.0.1:1")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person.until(lambda: "127.0.0.1" in person.reads())
    yield "welcome: no answer"
    person.services.system.home.sign_in.use("mei")
    for name in (
        "feed",
        "search",
        "discover",
        "saved",
        "products",
        "inbox",
        "roll",
        "compose",
        "review",
        "preflight",
        "drafts",
        "batch",
        "outbox",
        "planner",
        "preferences",
    ):
        person.window.show_pane(name)
        person.until(lambda: person.pane.is_complete)
        yield f"{name}, empty"


def lists(person: Visitor) -> Iterator[str]:
    """Walk through what is there: feed, discover, saved, inbox, drafts, outbox and preferences, with their menus and sheets."""
    window = person.window
    for name in ("feed", "discover", "saved", "inbox", "drafts", "outbox", "preferences"):
        window.show_pane(name)
        person.until(lambda: person.pane.is_complete)
        yield name
    yield from _backup(person)
    yield from _planner(person)
    yield from _search(person)
    yield from _collections(person)
    yield from _timelines(person)
    window.show_pane("feed")
    person.until(lambda: person.feed.posts)
    person.press(Qt.Key.Key_Home)
    yield from _menu(person, "menu of a post", lambda: person.press(Qt.Key.Key_M))
    window.show_pane("drafts")
    person.drafts.set_current_row(0)
    yield from _menu(person, "menu of a draft", partial(_asks_for_menu, person))
    person.drafts.rename(0)
    yield "drafts: a name"
    window.show_pane("outbox")
    person.until(lambda: person.cards)
    for card in person.cards:
        if menu_commands(card.job):
            yield from _menu(person, f"menu of a job {card.job.state}", card._open_menu)
    yield from _menu(person, "menu of the accounts", window._rail._open_menu)
    person.press(Qt.Key.Key_Question)
    person.until(lambda: person.one(KeysSheet).is_complete)
    yield from _sheet(person, "keyboard shortcuts")
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    yield from _sheet(person, "command palette")
    person.window.activateWindow()
    person.press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    palette = person.one(CommandPalette)
    palette.field.setText("ψψψ")
    yield from _sheet(person, "command palette: search")


def _backup(person: Visitor) -> Iterator[str]:
    """Walk to the sheet that asks what goes into a backup, with a passphrase that is too short."""
    person.window.show_pane("preferences")
    person.until(lambda: person.pane.is_complete)
    person.one(BackupSection, person.pane)._back_up.click()
    person.one(BackupSheet, person.window)._first.setText("short")
    yield from _sheet(person, "preferences: backup")


def _planner(person: Visitor) -> Iterator[str]:
    """Walk through the planner: a week and a month with free posting times, and its sheets."""
    planner = person.services.plan.planner
    planner.slots.save("Mon-Fri 9:00\nSat 18:00", "Europe/Berlin")
    person.window.show_pane("planner")
    pane = person.window.pane("planner")
    person.until(lambda: pane.tray.model().rowCount() and pane.calendar.model().rowCount())
    yield "planner: week"
    entry = next(one for one in pane.calendar.model().items if one.entry is not None)
    pane.calendar.opened.emit(entry)
    yield from _sheet(person, "planner: time of a post")
    pane._ask_slots()
    person.until(lambda: pane._slots_sheet.has_zones)
    pane._slots_sheet.save_requested.emit("Mon", "Europe/Berlin")
    person.until(lambda: not pane._slots_sheet._problem.isHidden())
    yield from _sheet(person, "planner: posting times")
    pane._change_view("month")
    yield "planner: month"
    for view in ("grid", "waterfall"):
        pane._change_view(view)
        person.until(pane.preview.model.rowCount)
        yield f"planner: {view}"
    pane._change_view("week")
    yield from _lookback(person)


def _lookback(person: Visitor) -> Iterator[str]:
    """Walk through the look back: the table, and the sheet for descriptions."""
    window, account = person.window, person.services.accounts.current()
    own = Timeline.of_account(account.remote_id).name
    posts = [
        Post(f"own{n}", Person(account.remote_id, "mei", "mei", "Μέι"), _AT - timedelta(days=n), Visibility.PUBLIC,
             "<p>Δικό μου</p>", attachments=(Attachment(f"m{n}", "image", ""),), favourites=n)
        for n in range(3)
    ]  # fmt: skip
    stores(person.services).cache.put_page(account.key, own, PostPage(tuple(posts)), is_newest=True)
    capability = person.services.accounts.capability(account)
    now = person.services.system.clock()
    stores(person.services).accounts.put_capability(SERVER, replace(capability, edits=True), now)
    window.show_pane("lookback")
    pane = window.pane("lookback")
    person.until(pane.table.model().rowCount)
    yield "look back"
    pane._ask_descriptions()
    yield from _sheet(person, "look back: descriptions")


def _search(person: Visitor) -> Iterator[str]:
    """Walk through the search pane: found, nothing found, both without the server, and recent searches."""
    person.window.show_pane("search")
    field, presenter = person.one(QLineEdit, person.pane), person.window.pane("search").presenter
    for name, words in (("found", "στη"), ("nothing found", "ψψψ")):
        field.setText(words)
        yield f"search: {words}"
        QTest.keyClick(field, Qt.Key.Key_Return)
        person.until(lambda: presenter.state.is_offline)
        yield f"search: {name}"
    field.clear()
    person.until(lambda: len(presenter.state.recent) == 2)
    yield "search: recent"


def _collections(person: Visitor) -> Iterator[str]:
    """Walk through collections: all of them, one, an empty one, and their sheets and menus."""
    window = person.window
    window.show_pane("saved")
    pane = window.pane("saved")
    pane._choose("collections")
    for value in ("cards", "waterfall"):
        pane._choose_view(value)
        yield f"saved: collections, {value}"
    view, (empty, full) = pane._view, pane.collections.state.collections
    yield from _menu(
        person, "menu of a collection", partial(view._open_menu, full, pane.mapToGlobal(pane.rect().center()))
    )
    for name, ask in (
        ("new collection", view.ask_new),
        ("rename collection", partial(view.ask_name, full)),
        ("cover", partial(view.ask_cover, full)),
    ):
        ask()
        yield from _sheet(person, name)
    pane.collections.open(empty.id)
    yield "saved: empty collection"
    pane.collections.open(full.id)
    for value in ("cards", "waterfall"):
        pane._choose_view(value)
        yield f"saved: a collection, {value}"
    view.front.setFocus()
    person.press(Qt.Key.Key_Home)
    yield from _menu(person, "menu of a collected post", lambda: person.press(Qt.Key.Key_M))
    post = pane.collections.state.posts[0].post
    view.ask_note(post)
    yield from _sheet(person, "note")
    pane._menu.collect(post)
    yield from _sheet(person, "save to")
    pane.collections.close()
    pane._choose("bookmarks")


def _timelines(person: Visitor) -> Iterator[str]:
    """Walk through the choice of timelines, a list and its sheets, and a category."""
    window = person.window
    window.show_pane("feed")
    chooser, ink = window.pane("feed").chooser, UserList("7", "Φούρνοι")
    state = ChooserState(person.services.accounts.current().key, (ink,), ("λίμνη",), can_edit=True)
    chooser.presenter._tell(state)
    yield from _menu(person, "menu of timelines", chooser.open_menu)
    chooser._ask_new()
    yield from _sheet(person, "new list")
    window.open(ListDestination("7", "Φούρνοι"))
    person.until(lambda: window.pane("feed").presenter.state.phase == "failed")
    yield "feed: a list that cannot be loaded"
    chooser.edit()
    sheet = person.one(MembersSheet)
    person.until(lambda: not sheet._presenter.state.is_loading)
    sheet._presenter._tell(MembersState(ink, (LIN,), (LIN, BO), is_loading=False))
    yield from _sheet(person, "edit list")
    chooser._ask_delete(ink)
    yield from _sheet(person, "delete list")
    window.pane("feed").go_back()
    window.show_pane("discover")
    sources, (water,) = window.pane("discover")._sources, window.pane("discover").categories.categories
    sources._toggle(water)
    person.until(lambda: window.pane("discover").presenter.list.state.phase == "failed")
    yield "discover: a category that cannot be loaded"
    at = window.mapToGlobal(window.rect().center())
    yield from _menu(person, "menu of a category", partial(sources._open_menu, water, at))
    for name, category in (("new category", None), ("edit category", water)):
        sources._ask(category)
        yield from _sheet(person, name)
    sources._toggle(water)


def post_page(person: Visitor) -> Iterator[str]:
    """Walk through the page of a post: its conversation, the box for a reply, menus, questions and placeholders."""
    window, services = person.window, person.services
    account = services.accounts.current()
    mine = Person(account.remote_id, "mei", "mei", "Μέι")
    texts = Post("50", mine, _AT, Visibility.PUBLIC, "<p>Δικό μου</p>", (Attachment("9", "image", "", alt="Λίμνη"),) * 2,
                 edited_utc=_AT, application="Kesong", url=f"{SERVER}/50", replies=6)  # fmt: skip
    replies = [
        Post(str(60 + n), BO, _AT + timedelta(hours=n), Visibility.PUBLIC, f"<p>{'Στη λίμνη ' * (n * 30 + 1)}</p>",
             in_reply_to_id=str(59 + n) if n else "50", spoiler="Ψωμί" if n == 2 else "", edited_utc=_AT, favourited=n == 1,
             attachments=(Attachment("8", "image", "", alt="Λίμνη"),) * (n % 2))
        for n in range(7)
    ]  # fmt: skip
    thread = Thread(texts, (Post("40", LIN, _AT, Visibility.PRIVATE, "<p>Στη λίμνη</p>"),), tuple(replies))
    stores(services).threads.put(account.key, thread, now_s=0)
    window.open(PostDestination("50"))
    page = window.pane("post")
    person.until(lambda: page.presenter.state.problem is not None)
    yield "post"
    page.add_files([str(services.system.paths.data / "Pictures" / "one.jpg")])
    person.until(lambda: person.all(ReplyBox))
    yield "post: a reply with a picture"
    page.view.setFocus()
    page.view.show_post("50")
    yield from _menu(person, "menu of one's own post", lambda: person.press(Qt.Key.Key_M))
    yield from _menu(person, "menu of the share button", page.findChild(PostDetail).button("share").click)
    for name, ask in (("delete", page.post_actions.delete), ("redraft", page.post_actions.redraft)):
        ask(texts)
        yield from _sheet(person, f"post: {name}")
    window.open(PostDestination("77", f"{SERVER}/77"))
    person.until(lambda: page.presenter.state.problem is not None)
    yield "post that cannot be loaded"
    page.presenter.open("50")
    stores(services).cache.remove_post(account.key, "50")
    page.presenter.take(PostChanged(account.key, "50"))
    yield "post that was deleted"


def people(person: Visitor) -> Iterator[str]:
    """Walk through the profile of somebody, its three arrangements, its menu, sheets and questions, and one's own."""
    window, account = person.window, person.services.accounts.current()
    cache = stores(person.services).people
    cache.put_profile(account.key, Profile(LIN, "<p>Στη λίμνη</p>", followers=1, following=2, posts=3))
    cache.put_relationships(account.key, [AccountRelationship(LIN.id, following=True, followed_by=True)])
    window.open(ProfileDestination(LIN.id, "@lin"))
    pane = window.pane("profile")
    person.until(lambda: pane.presenter.state.profile is not None and not pane.presenter.state.is_loading)
    yield "profile"
    for arrangement in ("waterfall", "list"):
        pane.posts.set_view(arrangement)
        yield f"profile: {arrangement}"
    menu = pane._menu
    options = options_of(pane.presenter.state)
    for name, ask in (
        ("lists", partial(menu._open_lists, account, LIN)),
        ("removal", partial(menu._ask_removal, account, LIN)),
        ("block", partial(menu._ask_block, account, LIN)),
        ("mute", partial(menu._ask_mute, options, account, LIN)),
        ("report", partial(menu._open_report, account, LIN)),
    ):
        ask()
        yield from _sheet(person, f"profile: {name}")


def short_videos(person: Visitor) -> Iterator[str]:
    """Walk through the player: a video that plays, its text and description, a menu, a warning, and what cannot be shown."""
    window, services = person.window, person.services
    account, tag = services.accounts.current(), Timeline.of_tag("λίμνη")
    played, away = f"{SERVER}/played.mp4", f"{SERVER}/away.mp4"
    clip = services.system.paths.data / "Pictures" / "clip.mp4"
    keep_media(services, played, clip.read_bytes())
    posts = tuple(
        Post(str(90 - n), BO, _AT, Visibility.PUBLIC, f"<p>{'Στη λίμνη ' * 60}</p>", spoiler="Ψωμί" if n == 1 else "",
             attachments=(Attachment(str(n), "video", (played, played, away)[n], alt="Λίμνη", width=160, height=96),))
        for n in range(3)
    )  # fmt: skip
    stores(services).cache.put_page(account.key, tag.name, PostPage(posts), is_newest=True)
    window.open(ShortVideosDestination(tag.name))
    pane = window.pane("short_videos")
    playback = pane.presenter.playback
    person.until(lambda: playback.is_playing)
    person.press(Qt.Key.Key_Space)
    person.until(lambda: not playback.is_playing)
    yield "short videos"
    person.press(Qt.Key.Key_A)
    person.press(Qt.Key.Key_T)
    person.press(Qt.Key.Key_M)
    yield "short videos: unfolded"
    yield from _menu(person, "short videos: share", lambda: person.press(Qt.Key.Key_C))
    person.press(Qt.Key.Key_Down)
    yield "short videos: warning"
    person.press(Qt.Key.Key_Down)
    person.until(lambda: playback.status == "missing")
    yield "short videos: not loaded"
    window.open(ShortVideosDestination("list:1"))
    person.until(lambda: pane.presenter.state.phase == "failed")
    yield "short videos: failed"


def products(person: Visitor) -> Iterator[str]:
    """Walk through the product book: its list, a page with its sheets and menu, a comparison, the wish list, the filter."""
    window, services = person.window, person.services
    account, pane = services.accounts.current(), window.pane("products")
    pan = Review(
        "Τηγάνι", 9, Relation.BOUGHT, brand="Λίμνη", category="Κουζίνα", price="30", currency="EUR",
        where="Λίμνη", pros=("ελαφρύ",), cons=("μικρό",), text="Στη λίμνη",
    )  # fmt: skip
    reviews = (
        pan,
        replace(pan, relation=Relation.GIFTED, halves=10, price="25"),
        replace(pan, product="Τηγάνι λίμνη", brand="", halves=3),
        replace(pan, product="Ψωμί", brand="", category="", price="", currency=""),
    )
    for number, review in enumerate(reviews):
        made = review_post(
            300 + number, review, author=(LIN, BO)[number % 2], attachments=(Attachment("8", "image", ""),)
        )
        stores(services).cache.put_post(account.key, made)
    window.show_pane("products")
    person.until(lambda: len(pane.presenter.state.shown) >= len(reviews) - 1)
    yield "products"
    pane.list.choose("own")
    yield "products: none of one's own"
    pane.list.choose("all")
    window.open(ProductDestination(product_key(pan)))
    person.until(lambda: pane.page.state.posts and pane.page.state.suggestions)
    yield "product"
    overview = pane.product.overview
    overview.prices.switch.click()
    overview.verticalScrollBar().setValue(overview.verticalScrollBar().maximum() // 2)
    yield "product: prices as a table"
    overview.verticalScrollBar().setValue(overview.verticalScrollBar().maximum())
    yield "product: pros and cons"
    pane.page.set_filter(with_pictures=True, follows_only=True)
    yield "product: no reviews match"
    yield from _menu(person, "menu of a product", pane._buttons.more.click)
    for name, ask in (
        ("merge", pane._ask_merge),
        ("split", pane._sheets.ask_split),
        ("comparison", pane._ask_comparison),
        ("filter", pane.product.chips["more"].click),
    ):
        ask()
        yield from _sheet(person, f"product: {name}")
    pane.page.merge(pane.page.state.suggestions[0])
    person.until(lambda: pane.page.state.page is not None and len(pane.page.state.page.keys) > 1)
    yield "product: merged"
    pane.page.toggle_wish()
    person.until(lambda: pane.page.state.wish is not None)
    window.open(ComparisonDestination(tuple(one.key for one in pane.presenter.state.products)))
    person.until(lambda: pane.comparison.widget().findChildren(QLabel))
    yield "comparison"
    cheap = review_post(310, replace(pan, price="9"), author=BO)
    stores(services).cache.put_post(account.key, cheap)
    window.open(ProductsDestination("wishes"))
    pane.presenter.read()
    person.until(lambda: pane.presenter.state.drops)
    yield "wish list"
    window.open(ProductDestination("product::ψψψ"))
    person.until(lambda: pane.page.state.is_missing)
    yield "product without reviews"
    window.show_pane("feed")
    feed = window.pane("feed")
    feed.filter.button.click()
    yield from _sheet(person, "filter reviews")
    feed.filter._choose(ReviewFilter(least_price="9000"))
    person.until(lambda: feed.presenter.state.phase != "full")
    yield "feed: no posts match the filter"
    feed.filter.clear()


def _asks_for_menu(person: Visitor) -> None:
    view = person.drafts
    point = view.rect_of(0).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, view.viewport().mapToGlobal(point))
    QApplication.sendEvent(view.viewport(), event)


def _menu(person: Visitor, name: str, opens: Callable[[], None]) -> Iterator[str]:
    opens()
    assert open_menus(), name
    yield name
    for shown in open_menus():
        shown.close()
    person.window.activateWindow()


def _sheet(person: Visitor, name: str) -> Iterator[str]:
    sheet = person.one(Sheet)
    yield name
    if isValid(sheet):
        sheet.close_sheet()


def photos(person: Visitor) -> Iterator[str]:
    """Walk through the camera roll: its menus, a selection, the viewer, the sheets."""
    window, pane = person.window, person.window.pane("roll")
    window.show_pane("roll")
    person.until(lambda: len(person.roll.photos) > 4)
    yield "roll"
    person.roll.select_in_order(range(3))
    yield "roll: selected"
    yield from _menu(person, "menu of the folders", pane._open_folder_menu)
    yield from _menu(person, "menu of the filters", pane._filters._open_menu)
    pane._filters._ask_period()
    yield from _sheet(person, "roll: range of dates")
    pane._filters._change(posted=True, unlocated=True, stars=3)
    yield "roll: no matches"
    pane._filters.show_all()
    person.until(person.roll.isVisible)
    for row in range(len(person.roll.photos)):
        person.roll.viewer_requested.emit(row)
        viewer = person.one(Viewer)
        if not row:
            viewer.toggle_panel()
        person.until(lambda: not window.context.pictures.has_pending)
        yield f"viewer {row}"
        viewer.close_viewer()
    yield from _import(person)
    yield from _batch(person)


def _batch(person: Visitor) -> Iterator[str]:
    """Walk through the batch pane: the table, its menus and sheets, find and replace."""
    window, folder = person.window, person.services.system.paths.data / "Pictures"
    paths = tuple(str(folder / f"{number}.jpg") for number in range(2, 6))
    window.open(BatchDestination(paths))
    pane = window.pane("batch")
    assert isinstance(pane, BatchPane)
    person.until(lambda: pane._presenter.posts and not pane._presenter.tasks.words())
    pane._work.regroup(GroupBy.COUNT, 1)
    person.until(lambda: len(pane._presenter.posts) == 4)
    person.until(lambda: all(pane._presenter.row_check(row).findings is not None for row in range(4)))
    pane._edits.put_all({(0, "title"): "Λίμνη", (1, "text"): "Στη λίμνη", (1, "when"): "2090-01-01 18:00"})
    pane._edits.put_all({(0, "tags"): "#λίμνη", (2, "look"): "butter", (3, "text"): "ψ" * 9000})
    person.until(lambda: all(pane._presenter.row_check(row).findings is not None for row in range(4)))
    pane.table.select_rows(0, 1)
    yield "batch"
    for name in ("tags", "template", "spread"):
        pane._dialogs.ask(name, [0, 1])
        yield from _sheet(person, f"batch: {name}")
    pane._dialogs.ask_queue()
    yield from _sheet(person, "batch: queue")
    pane._dialogs.open_groupings(pane, [Grouping(GroupBy.EVENTS, 1, 3), Grouping(GroupBy.COUNT, 4, 1)])
    yield from _menu(person, "menu of the groupings", lambda: None)
    yield from _menu(person, "menu of the plan", pane._open_plan_menu)
    pane._dialogs.show_problems([PlanProblem(3, "", "csv_broken"), PlanProblem(4, "", "not_utf8")])
    yield from _sheet(person, "batch: mistakes of a plan")
    pane._finder.open()
    yield "batch: find"
    pane._finder.close()


def _import(person: Visitor) -> Iterator[str]:
    pane, folder = person.window.pane("roll"), person.services.system.paths.data
    pane.import_archive([])
    yield from _sheet(person, "import: choice")
    export = archives.as_zip(folder / "instagram.zip", archives.instagram())
    (folder / "no.zip").write_text("?")
    for name in ("instagram.zip", "no.zip"):
        pane.import_archive([str(folder / name)])
        sheet = person.one(ImportSheet)
        presenter = sheet._presenter
        person.until(lambda busy=presenter: not busy._is_busy)
        yield f"import: {name}"
        if name == export.name:
            presenter.import_files()
            person.until(lambda busy=presenter: not busy._is_busy)
            yield "import: done"
        sheet.close_sheet()


def _until_checked(person: Visitor) -> None:
    """Wait until the preflight shows what it found about the open draft, which may be nothing."""
    window = person.window
    presenter, session = window.pane("preflight")._presenter, window.draft_session
    person.until(
        lambda: presenter.state and not presenter.state.is_checking and presenter.state.draft == session.draft
    )


def _with_two_accounts(person: Visitor, path: Path) -> Iterator[str]:
    """Walk through compose and preflight with a post for two accounts, which finds most that there is to find."""
    window, session, accounts = person.window, person.window.draft_session, stores(person.services).accounts
    own = person.services.accounts.current()
    other = replace(own, key=AccountKey("bo@127.0.0.1:2"), server="http://127.0.0.1:2", username="bo")
    accounts.put(other)
    preferences = person.services.system.preferences
    preferences.change(private_zones="48.20833,16.37000 900 Λίμνη")
    window.new_post_with([str(path)])
    session.change(
        text="Λίμνη http://example.org/a https://amzn.to/x " * 20,
        tags=tuple(f"λίμνη{number}" for number in range(17)),
        place="Λίμνη",
    )
    session.change(further=(AccountVersion(other.key, text="Λίμνη"),))
    window.pane("compose").show_draft()
    person.until(window.pane("compose").findChild(CheckStrip).details.isVisible)
    yield "compose: two accounts"
    window.pane("compose").findChild(FurtherAccounts)._open_sheet(other)
    yield from _sheet(person, "compose: adapted post")
    window.open(PreflightDestination())
    _until_checked(person)
    yield "preflight: two accounts"
    session.open(next(one for one in person.services.drafts.all() if one.review is not None))
    window.open(PreflightDestination())
    _until_checked(person)
    yield "preflight: review"
    preferences.change(private_zones="")
    accounts.remove(other.key)


def making(person: Visitor) -> Iterator[str]:
    """Walk through compose, editor, preflight and review with three photos and a video."""
    window, session = person.window, person.window.draft_session
    folder = person.services.system.paths.data / "Pictures"
    window.new_post_with([str(folder / name) for name in ("one.jpg", "2.jpg", "cut.jpg")])
    session.change(text="Λίμνη " * 100, title="Λίμνη", tags=("λίμνη", "βάρκα"))
    person.until(lambda: person.pane.is_complete)
    yield "compose"
    window.pane("compose")._all_tags.open_sets()
    yield from _sheet(person, "compose: sets of tags")
    window.open(EditorDestination(0))
    for page in ("looks", "crop", "adjust", "text"):
        tabs = window.pane("editor").findChild(Segmented)
        tabs.set_value(page)
        tabs.changed.emit(page)
        yield f"editor: {page}"
    yield from _menu(person, "menu of the edits", window.pane("editor")._open_copy_menu)
    window.open(PreflightDestination())
    _until_checked(person)
    yield "preflight"
    window.pane("preflight")._write_all()
    yield from _sheet(person, "preflight: write descriptions")
    window.pane("preflight")._ask_time()
    yield from _sheet(person, "preflight: schedule")
    window.new_post_with([str(folder / "clip.mp4")])
    yield "compose: video"
    window.open(EditorDestination(0))
    canvas = window.pane("editor").findChild(EditorCanvas)
    person.until(lambda: not canvas._after.isNull())
    yield "editor: video"
    window.open(PreflightDestination())
    _until_checked(person)
    yield "preflight: video"
    for name, kind in (("long.png", "PNG"), ("κίνηση.webp", "WEBP")):
        still = Image.new("RGB", (300, 4_000) if kind == "PNG" else (64, 48), (210, 90, 60))
        moves = {"save_all": True, "append_images": [still.rotate(180), Image.new("RGB", still.size)]}
        still.save(folder / name, kind, **({} if kind == "PNG" else moves))
    Image.effect_noise((160, 120), 90).save(folder / "short.jpg")
    (folder / "short.jpg").write_bytes((folder / "short.jpg").read_bytes()[:-400])
    window.new_post_with([str(folder / name) for name in ("long.png", "κίνηση.webp", "short.jpg")])
    window.open(PreflightDestination())
    _until_checked(person)
    yield "preflight: long, moving and damaged photos"
    yield from _with_two_accounts(person, folder / "one.jpg")
    window.show_pane("review")
    person.until(lambda: person.pane.is_complete)
    yield "review"
    session.open(next(one for one in person.services.drafts.all() if one.review is not None))
    yield "review, filled"
    tags = (PhotoTag("Λαβή", left=30, top=40), PhotoTag("Καπάκι", "12", "EUR", 70, 60))
    shot = DraftPicture(str(folder / "2.jpg"), alt="Τηγάνι", tags=tags)
    form = session.draft.review
    session.change(pictures=(shot,), review=replace(form, price="1.299", currency="EUR", category="Κουζίνα"))
    window.pane("review").show_draft()
    yield "review: tags on a photo, more fields and a price with two readings"
    person.one(ReviewPane).findChild(LedgerView).open()
    person.until(lambda: [one for one in person.all(LedgerSheet) if one.is_open])
    yield "review: disclosures"
    person.one(LedgerSheet).close_sheet()
    window.open(ComposeDestination())


def troubles(person: Visitor) -> Iterator[str]:
    """Walk through banners and toasts."""
    window, account = person.window, person.services.accounts.current()
    window.show_pane("outbox")
    for problem in (Unreachable(server=SERVER), NotAuthorised(server=SERVER)):
        window.take(ReachabilityChanged(account.key, problem))
        yield f"banner: {type(problem).__name__}"
    window.status_banner.check_keyring()
    for state in (State.PUBLISHED, State.PARKED, State.OVERDUE, State.ASKING):
        window.toasts.say_job_state("Λίμνη", state)
        yield f"toast: {state}"
    window.take(JobChanged(JobId("j0")))
    window.open(WelcomeDestination(account))
    yield "welcome: again"
