"""Reading from a server that takes its time and fails now and then: all comes in the end, once, and where it belongs."""

import itertools
import threading
from contextlib import contextmanager
from http import HTTPStatus

from PySide6.QtCore import QPoint

from kesong_desktop.ui.shell.destination import PostDestination
from tests.fakes.servers.model import BOB, Model
from tests.fakes.servers.over_http import Served
from tests.fakes.servers.wire import Answer
from tests.fakes.stores import stores
from tests.gui.reading import colour, painted
from tests.gui.real_window import elsewhere

LATENCY_S = 0.2
FAILS_EACH = 50
POSTS = 80
NEAR = 10
"""How far apart two shades of the same colour may be."""


class SlowServer:
    """A model whose answers take 200 ms, and of whose answers two in a hundred are faults."""

    def __init__(self):
        self.model = Model()
        self.model.following.add(BOB["id"])
        self._count = itertools.count(1)
        self.failed = 0

    def before(self, _path):
        """Let the time of a long line pass; each fiftieth request fails."""
        threading.Event().wait(LATENCY_S)
        if next(self._count) % FAILS_EACH == 0:
            self.failed += 1
            return Answer(HTTPStatus.SERVICE_UNAVAILABLE, json={"error": "Too many people"})
        return None

    def add(self, number):
        """A post with a picture of the colour of its number."""
        model, media = self.model, f"m{number}"
        model.files[media] = painted(number)
        url = f"{model.server}/files/{media}"
        model.media[media] = {
            "id": media,
            "type": "image",
            "url": url,
            "preview_url": url,
            "description": "x",
        }
        made_s = model.clock() - 3600 * (POSTS + 10 - number)
        return model.keep_post(BOB["id"], text=f"Post {number}", media_ids=[media], made_s=made_s)


@contextmanager
def reading(open_window):
    """Somebody at the feed of the slow server; gives the person and the server."""
    slow = SlowServer()
    with Served(slow.model, slow.before) as served:
        for number in range(POSTS):
            slow.add(number)

        def prepare(services, keeper):
            elsewhere(served.url)(services, keeper)
            account = services.accounts.current()
            stores(services).secrets.put(account.key, slow.model.token)

        with open_window(prepare) as person:
            person.until(person.posts)
            yield person, slow


def number_of(post):
    return int(post.text.removeprefix("Post "))


def same(one, other):
    return all(abs(a - b) <= NEAR for a, b in zip(one, other, strict=True))


def wrong_pictures(view, spot_of):
    """The visible rows that show another post's picture, and how many show their own."""
    image = view.viewport().grab().toImage()
    wrong, own = [], 0
    for row in view.visible_rows():
        spot = spot_of(row)
        if not view.viewport().rect().contains(spot):
            continue
        seen = image.pixelColor(spot).getRgb()[:3]
        number = number_of(view.posts[row])
        own += same(seen, colour(number))
        wrong += [row for other in range(POSTS + 9) if other != number and same(seen, colour(other))]
    return wrong, own


def in_card(person):
    view = person.feed
    return lambda row: view.card(view.posts[row]).rect_of("media").center() + view.rect_of(row).topLeft()


def distinct(posts):
    return len({post.id for post in posts}) == len(posts)


def test_feed_of_a_slow_server(open_window):
    """Older pages come while one scrolls, new posts do not move what is read, and each card has its own picture."""
    with reading(open_window) as (person, slow):
        view, presenter, bar = person.feed, person.pane.presenter, person.feed.verticalScrollBar()

        def all_there():
            bar.setValue(bar.maximum())
            return len(person.posts()) >= POSTS

        person.until(all_there)
        assert distinct(person.posts())
        person.until(lambda: not (presenter.is_pulling or presenter.is_paging))
        checked = 0
        for share in (0.9, 0.1, 0.7, 0.3, 0.5):
            for step in range(6):
                bar.setValue(round(bar.maximum() * (share + step / 100)))
                wrong, _ = wrong_pictures(view, in_card(person))
                assert not wrong
            person.until(lambda: not person.window.context.pictures.has_pending)
            wrong, own = wrong_pictures(view, in_card(person))
            assert not wrong
            checked += own
        assert checked >= 3
        top = view.visible_rows()[0]
        before, place = person.posts()[top].id, view.rect_of(top).top()
        for number in (POSTS, POSTS + 1):
            slow.add(number)
        person.window.refresh()
        person.until(lambda: person.posts()[0].text == f"Post {POSTS + 1}" or retry(person))
        row = next(row for row, post in enumerate(person.posts()) if post.id == before)
        assert view.rect_of(row).top() == place
        assert distinct(person.posts())
        assert slow.failed


def retry(person):
    """Try again where something failed; never true."""
    if not person.pane.presenter.is_pulling:
        person.window.refresh()


def test_discover_and_post_page_of_a_slow_server(open_window):
    """Tiles come once, with their own pictures; the page of a post ends its loading."""
    with reading(open_window) as (person, _slow):
        person.goes_to("discover")
        pane = person.pane
        listed = pane.presenter.list

        def loaded():
            if listed.state.phase == "failed":
                pane.refresh()
            return listed.state.phase == "full"

        person.until(loaded)
        view = pane._page.front
        posts = listed.state.posts
        assert distinct(posts)
        bar, own = view.verticalScrollBar(), 0
        for share in (0.8, 0.2, 0.5):
            bar.setValue(round(bar.maximum() * share))
            person.until(lambda: not person.window.context.pictures.has_pending)
            image = view.viewport().grab().toImage()
            for row in view.visible_rows():
                spot = view.rect_of(row).topLeft() + QPoint(view.rect_of(row).width() // 2, 60)
                if not view.viewport().rect().contains(spot):
                    continue
                seen = image.pixelColor(spot).getRgb()[:3]
                number = number_of(listed.state.posts[row])
                assert not any(same(seen, colour(one)) for one in range(POSTS) if one != number)
                own += same(seen, colour(number))
        assert own >= 6
        for post in posts[:3]:
            person.window.open(PostDestination(post.id))
            page = person.pane

            def ended(page=page, post=post):
                state = page.presenter.state
                if state.problem is not None:
                    page.refresh()
                return state.post_id == post.id and state.post is not None and not state.is_loading

            person.until(ended)
