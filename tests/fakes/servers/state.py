"""The data of a model, and the answers that all of its parts give."""

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, ClassVar

import httpx

from tests.fakes.servers.wire import ALICE, BOB, SERVER, TOKEN, Answer


class State:
    """The memory of one server. ``clock`` gives seconds since 1970; ``server`` is the address that it has for itself."""

    document: ClassVar[dict[str, Any]] = {}
    default_visibility = "public"
    page_size = 5

    def __init__(self, *, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.server = SERVER
        self.token, self.scope = TOKEN, "read write follow"
        self.people: dict[str, dict[str, Any]] = {one["id"]: one for one in (ALICE, BOB)}
        self.posts: dict[str, dict[str, Any]] = {}
        self.media: dict[str, dict[str, Any]] = {}
        self.files: dict[str, bytes] = {}
        self.keys: dict[str, str] = {}
        self.boosts: list[str] = []
        self.following: set[str] = set()
        self.asked: set[str] = set()
        self.as_before: dict[str, dict[str, Any]] = {}
        self.events: list[dict[str, Any]] = []
        self.markers: dict[str, Any] = {}
        self.covers: dict[str, bytes] = {}
        self.followers: set[str] = set()
        self.asking: list[str] = []
        self.muted: dict[str, dict[str, Any]] = {}
        self.blocked: list[str] = []
        self.notes: dict[str, str] = {}
        self.follow_options: dict[str, dict[str, Any]] = {}
        self.profiles: dict[str, dict[str, Any]] = {}
        self.reports: list[dict[str, Any]] = []
        self.lists: dict[str, dict[str, Any]] = {}
        self.members: dict[str, list[str]] = {}
        self.tags: set[str] = set()
        self.filters: dict[str, dict[str, Any]] = {}
        self.conversations: dict[str, dict[str, Any]] = {}
        self.domains: list[str] = []
        self.emojis: list[dict[str, Any]] = []
        self.requests: list[httpx.Request] = []
        self.deleted_media: list[str] = []
        self._number = 100

    def new_id(self) -> str:
        """An id above all others."""
        self._number += 1
        return str(self._number)

    def moment(self, at_s: float | None = None) -> str:
        """A time as it is sent."""
        made = datetime.fromtimestamp(self.clock() if at_s is None else at_s, UTC)
        return made.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def missing(self) -> Answer:
        """What is not there."""
        return Answer(404, json={"error": "Record not found"})

    def invalid(self, field: str, why: str) -> Answer:
        """A field that is refused."""
        return Answer(422, json={"error": f"Validation failed: {field.capitalize()} {why}"})
