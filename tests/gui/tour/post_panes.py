"""Posts, people, short videos and products."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import PostChanged
from kesong_desktop.model.product.product_key import product_key
from kesong_desktop.model.product.review_filter import ReviewFilter
from kesong_desktop.model.review import Relation, Review
from kesong_desktop.model.social.post import Attachment, Person, Post, PostPage, Timeline
from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.model.social.thread import Thread
from kesong_desktop.ui.post.detail.post_detail import PostDetail
from kesong_desktop.ui.post.reply.reply_box import ReplyBox
from kesong_desktop.ui.profile.relationship_presenter import options_of
from kesong_desktop.ui.shell.destination import (
    ComparisonDestination,
    PostDestination,
    ProductDestination,
    ProductsDestination,
    ProfileDestination,
    ShortVideosDestination,
)
from tests.fakes.reviews import review_post
from tests.fakes.stores import stores
from tests.gui.person import Person as Visitor
from tests.gui.reading import keep_media
from tests.gui.tour.content import AT, BO, LIN, SERVER
from tests.gui.tour.steps import menu_at, sheet_at


def post_page(person: Visitor) -> Iterator[str]:
    """Walk through the page of a post: its conversation, the box for a reply, menus, questions and placeholders."""
    window, services = person.window, person.services
    account = services.accounts.current()
    mine = Person(account.remote_id, "mei", "mei", "Μέι")
    texts = Post("50", mine, AT, Visibility.PUBLIC, "<p>Δικό μου</p>", (Attachment("9", "image", "", alt="Λίμνη"),) * 2,
                 edited_utc=AT, application="Kesong", url=f"{SERVER}/50", replies=6)  # fmt: skip
    replies = [
        Post(str(60 + n), BO, AT + timedelta(hours=n), Visibility.PUBLIC, f"<p>{'Στη λίμνη ' * (n * 30 + 1)}</p>",
             in_reply_to_id=str(59 + n) if n else "50", spoiler="Ψωμί" if n == 2 else "", edited_utc=AT, favourited=n == 1,
             attachments=(Attachment("8", "image", "", alt="Λίμνη"),) * (n % 2))
        for n in range(7)
    ]  # fmt: skip
    thread = Thread(texts, (Post("40", LIN, AT, Visibility.PRIVATE, "<p>Στη λίμνη</p>"),), tuple(replies))
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
    yield from menu_at(person, "menu of one's own post", lambda: person.press(Qt.Key.Key_M))
    yield from menu_at(person, "menu of the share button", page.findChild(PostDetail).button("share").click)
    for name, ask in (("delete", page.post_actions.delete), ("redraft", page.post_actions.redraft)):
        ask(texts)
        yield from sheet_at(person, f"post: {name}")
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
        yield from sheet_at(person, f"profile: {name}")


def short_videos(person: Visitor) -> Iterator[str]:
    """Walk through the player: a video that plays, its text and description, a menu, a warning, and what cannot be shown."""
    window, services = person.window, person.services
    account, tag = services.accounts.current(), Timeline.of_tag("λίμνη")
    played, away = f"{SERVER}/played.mp4", f"{SERVER}/away.mp4"
    clip = services.system.paths.data / "Pictures" / "clip.mp4"
    keep_media(services, played, clip.read_bytes())
    posts = tuple(
        Post(str(90 - n), BO, AT, Visibility.PUBLIC, f"<p>{'Στη λίμνη ' * 60}</p>", spoiler="Ψωμί" if n == 1 else "",
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
    yield from menu_at(person, "short videos: share", lambda: person.press(Qt.Key.Key_C))
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
    yield from menu_at(person, "menu of a product", pane._buttons.more.click)
    for name, ask in (
        ("merge", pane._ask_merge),
        ("split", pane._sheets.ask_split),
        ("comparison", pane._ask_comparison),
        ("filter", pane.product.chips["more"].click),
    ):
        ask()
        yield from sheet_at(person, f"product: {name}")
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
    yield from sheet_at(person, "filter reviews")
    feed.filter._choose(ReviewFilter(least_price="9000"))
    person.until(lambda: feed.presenter.state.phase != "full")
    yield "feed: no posts match the filter"
    feed.filter.clear()
