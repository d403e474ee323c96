"""The servers behind the faulty connection: a home server process and a model."""

from pathlib import Path
from typing import Self

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.service.page import PageRange
from tests.fakes.servers.kinds import KINDS
from tests.fakes.servers.over_http import Served
from tests.fakes.servers.wire import TOKEN
from tests.outside.fast_clock import SESSION
from tests.unit.homeserver.world import cheap_hasher

Posted = list[tuple[str, list[str]]]
"""Newest first: the text of each post, and the descriptions of its pictures."""


class HomeTarget:
    """A home server and one person on it."""

    def __init__(self, folder: Path) -> None:
        self._home = open_home(folder, hasher=cheap_hasher())

    def __enter__(self) -> Self:
        self.home = self._home.__enter__()
        self._runner = HomeRunner(self.home)
        self.url = self._runner.__enter__().url
        self.home.add_user("anna", "correct horse battery")
        self.token = self.home.issue_token("anna")
        return self

    def __exit__(self, *error: object) -> None:
        self._runner.__exit__(*error)
        self._home.__exit__(*error)

    def posts(self) -> Posted:
        """What is published."""
        me = self.home.accounts.lookup("anna")
        made = self.home.timelines.account(me.id, me.id, PageRange(limit=200)).items
        return [(post.text, [one.description for one in post.media]) for post in made]


class ModelTarget:
    """A model of another server, over sockets."""

    token = TOKEN

    def __init__(self, kind: str) -> None:
        self._served = Served(KINDS[kind](clock=SESSION))

    def __enter__(self) -> Self:
        self.url = self._served.__enter__().url
        return self

    def __exit__(self, *error: object) -> None:
        self._served.__exit__(*error)

    def posts(self) -> Posted:
        """What is published."""
        model = self._served.model
        return [
            (post["text"], [model.media[one]["description"] or "" for one in post["media_ids"]])
            for post in reversed(model.posts.values())
        ]


TargetServer = HomeTarget | ModelTarget


def made(kind: str, folder: Path) -> TargetServer:
    """A server of the kind."""
    return HomeTarget(folder) if kind == "home" else ModelTarget(kind)
