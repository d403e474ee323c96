"""Filters of servers that list them and leave the rest to their clients."""

import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from kesong_desktop.actions.social.filters import Filters
from kesong_desktop.actions.timeline.merged.merged_home import MergedHome
from kesong_desktop.actions.timeline.timelines import Timelines
from tests.fakes.servers.kinds import Akkoma
from tests.fakes.servers.model import BOB, TOKEN
from tests.fakes.servers.over_http import Served
from tests.unit.cli.conftest import Kesong

CATS, DOGS = "Cats again", "Dogs are fine"


class Held:
    """An Akkoma that answers for filters only once they are waited for, or too late; ``filters`` is what it answers then."""

    def __init__(self) -> None:
        self.model = Akkoma()
        self.filters = httpx.Response(200, json=[])
        self.is_time = threading.Event()
        self.model.following.add(BOB["id"])
        for text in (CATS, DOGS):
            self.model.keep_post(BOB["id"], text=text)

    def before(self, path: str) -> httpx.Response | None:
        if path.startswith("/api/v2/filters"):
            return httpx.Response(404, json={"error": "Not found"})
        if not path.startswith("/api/v1/filters"):
            return None
        self.is_time.wait(30)
        answer = self.filters
        return httpx.Response(answer.status_code, headers=answer.headers, content=answer.content)

    def filter(self, *, hides: bool, context: str = "home") -> None:
        """Have one filter, of version 1."""
        kept = {"id": "1", "phrase": "cats", "context": [context], "whole_word": True, "irreversible": hides}
        self.filters = httpx.Response(200, json=[kept | {"expires_at": None}])


@pytest.fixture
def server(kesong: Kesong, monkeypatch) -> Iterator[Held]:
    """The server, signed in to."""
    held = Held()
    wait, read, read_merged = Filters.wait_for_pull, Timelines.page, MergedHome.page

    def waiting(*given: Any) -> None:
        held.is_time.set()
        wait(*given)

    def reading(read: Callable[..., Any]) -> Callable[..., Any]:
        def page(*given: Any, **more: Any) -> Any:
            found = read(*given, **more)
            held.is_time.set()
            return found

        return page

    monkeypatch.setattr(Filters, "wait_for_pull", waiting)
    monkeypatch.setattr(Timelines, "page", reading(read))
    monkeypatch.setattr(MergedHome, "page", reading(read_merged))
    with Served(held.model, before=held.before) as served:
        added = kesong("account", "add", served.url, "--token-stdin", stdin=TOKEN)
        assert added.code == 0, added.err
        yield held


@pytest.mark.parametrize("more", [(), ("--all-accounts",), ("--timeline", "public")])
def test_feed_leaves_out_what_a_filter_hides(server: Held, kesong: Kesong, more: tuple[str, ...]) -> None:
    """Already at the first feed after the sign-in, and offline later."""
    server.filter(hides=True, context="public" if "public" in more else "home")
    for also in ((), ("--offline",)):
        assert CATS not in (feed := kesong("feed", *more, *also)).out, also
        assert DOGS in feed.out
        assert feed.err == ""
        posts = json.loads(kesong("feed", *more, *also, "--json").out)["posts"]
        assert [one["text"] for one in posts] == [DOGS]


def test_feed_warns_as_a_filter_says(server: Held, kesong: Kesong) -> None:
    """The warning stands in the place of the post; ``--json`` names the filter."""
    server.filter(hides=False)
    feed = kesong("feed")
    assert "[filtered] cats" in feed.out
    assert CATS not in feed.out
    found = {one["text"]: one["filtered"] for one in json.loads(kesong("feed", "--json").out)["posts"]}
    assert found[DOGS] is None
    assert (found[CATS]["action"], found[CATS]["words"]) == ("warn", ["cats"])


def test_search_leaves_out_what_a_filter_hides(server: Held, kesong: Kesong) -> None:
    """As the window's search does."""
    server.filter(hides=True, context="public")
    kesong("feed")
    assert CATS not in kesong("search", "again").out
    assert json.loads(kesong("search", "again", "--json").out)["posts"] == []
    assert DOGS in kesong("search", "fine").out


def test_filters_that_do_not_come(server: Held, kesong: Kesong) -> None:
    """Those of the last time apply, and it is said that they are old; a server without filters is none that failed."""
    server.filter(hides=True)
    kesong("feed")
    server.filters = httpx.Response(503, html="<h1>Busy</h1>")
    feed = kesong("feed")
    assert CATS not in feed.out
    assert feed.err.startswith("kesong: The filters of alice@")
    server.filters = httpx.Response(404, json={"error": "Not found"})
    assert kesong("feed").err == ""
