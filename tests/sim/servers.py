"""The kinds of server with people, a clock, and lives of uploads and keys.

``Timed`` lies beneath a kind of ``tests.fakes.servers``: where the kind has manners of its own, those win. Lives of uploads and
keys, and what a repetition is answered, are from the servers' own code (Mastodon and Pixelfed as of 2024 to 2026, GoToSocial and
Akkoma 2025, Takahē 2024).
"""

import hashlib
import html
from collections.abc import Callable
from dataclasses import dataclass
from random import Random
from typing import Any, ClassVar

import httpx

from tests.fakes.servers.kinds import Akkoma, GoToSocial, Pixelfed, Takahe
from tests.fakes.servers.model import Answer, Handler, read
from tests.fakes.servers.resumable import STATED, Resumable
from tests.sim.randomness import Faults
from tests.sim.scheduling_server import KeptStatus, SchedulingServer

HOUR_S = 3600.0
DAY_S = 24 * HOUR_S
STALE_S = 30.0


@dataclass
class Medium:
    """What the world knows of an upload and the wire does not tell."""

    owner: str
    at_s: float
    sha256: str
    working_until_s: float = 0.0


@dataclass
class Late:
    """A request that is carried out after its client gave up. ``is_checked``: it was looked at when it came, and is not again."""

    due_s: float
    request: httpx.Request
    who: str
    is_checked: bool
    may_race: bool


class Timed(SchedulingServer):
    """Mastodon, in time. ``clock`` gives true seconds since 1970; the server's own clock is ``offset_s`` ahead of it."""

    media_life_s: ClassVar[float] = DAY_S
    key_life_s: ClassVar[float] = HOUR_S
    cleans_at_midnight: ClassVar[bool] = False
    checks_then_acts: ClassVar[bool] = True
    """Two requests under way together may both be found good: Mastodon had no lock until 2026-02."""

    def __init__(self, host: str, clock: Callable[[], float], faults: Faults, random: Random) -> None:
        self._true, self._faults, self._random = clock, faults, random
        self._at_s: float | None = None
        self._who = ""
        self._request: httpx.Request | None = None
        self._is_checked = False
        self.offset_s = random.choice([0.0, 0.0, 7.0, -3600.0, 5000.0])
        super().__init__(clock=lambda: self.now() + self.offset_s)
        self.host, self.server = host, f"https://{host}"
        self.tokens: dict[str, str] = {}
        self.facts: dict[str, Medium] = {}
        self.key_facts: dict[str, tuple[str, float]] = {}
        statuses = self.document.get("configuration", {}).get("statuses", {})
        self.most_pictures = int(statuses.get("max_media_attachments", 4))
        self.takes_no_files = False
        self._late: list[Late] = []
        self._cleaned_s = clock()

    def settle_in(self, who: str) -> None:
        """Somebody lives here from now on."""
        self.people[who] = {"id": who, "username": who, "acct": who, "url": f"{self.server}/@{who}"}

    def asker(self) -> str:
        return self._who

    # --- time -------------------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """True time, or that at which a late request is carried out."""
        return self._true() if self._at_s is None else self._at_s

    def later(self, request: httpx.Request, due_s: float, *, may_race: bool) -> None:
        """Carry a request out when it is due."""
        self.catch_up()
        is_checked = self.checks_then_acts and may_race and self._is_good(request)
        who = self.tokens.get(token_of(request), "")
        self._late.append(Late(due_s, request, who, is_checked, may_race))

    def catch_up(self, *, all_of_it: bool = False) -> None:
        """Do what fell due meanwhile, in its order."""
        until_s = float("inf") if all_of_it else self._true()
        if self._late or self.kept:
            late = [one for one in self._late if one.due_s <= until_s]
            for one in sorted(late, key=due_of):
                self._publish_until(one.due_s)
                self._late.remove(one)
                self._at_s = one.due_s
                self._clean()
                self._carry_out(one)
            self._publish_until(until_s)
            self._at_s = None
        self._clean()

    def _publish_until(self, until_s: float) -> None:
        """Publish what the server kept until then, each at its time."""
        for kept in sorted(self.due_kept(until_s + self.offset_s), key=_due_kept):
            self._at_s = kept.due_s - self.offset_s
            self.publish_kept(kept, self._at_s)

    def _carry_out(self, late: Late) -> None:
        self._who, self._is_checked = late.who, late.is_checked
        try:
            path = late.request.url.path
            if not late.who:
                return
            # A boost that comes late counts; what else is done to a post and comes late is lost.
            if path.endswith("/media"):
                self.upload(late.request)
            elif is_publishing(late.request):
                self.post(late.request)
            elif late.may_race and path.endswith("/reblog"):
                self.gesture(late.request, path.split("/")[-2], "reblog")
        finally:
            self._is_checked = False

    def _is_good(self, request: httpx.Request) -> bool:
        if not is_publishing(request):
            return False
        ids = [str(one) for one in read(request).get("media_ids", [])]
        return all(one in self.media and not self.owner(one) for one in ids)

    def _clean(self) -> None:
        """Delete the uploads that no post took in time."""
        now_s = self.now()
        if self.cleans_at_midnight:
            is_due = now_s // DAY_S > self._cleaned_s // DAY_S
            old = [one for one, fact in self.facts.items() if is_due and fact.at_s <= now_s]
        else:
            old = [one for one, fact in self.facts.items() if now_s - fact.at_s > self.media_life_s]
        self._cleaned_s = now_s
        for one in old:
            self._drop(one)

    def broken_off(self, request: httpx.Request, content: bytes) -> None:
        """Learn what came of a request before its line broke; most servers forget it."""

    def lose_uploads(self) -> None:
        """Delete every upload that no post took, whatever its age."""
        for one in list(self.media):
            self._drop(one)

    def _drop(self, media_id: str) -> None:
        waits = any(media_id in one.media_ids for one in self.kept.values())
        if not waits and not any(media_id in post["media_ids"] for post in self.posts.values()):
            self.media.pop(media_id, None)

    # --- the wire ---------------------------------------------------------------------------------------------------------

    def __call__(self, request: httpx.Request) -> Answer:
        self.catch_up()
        if self.takes_no_files and request.url.path.endswith("/media"):
            return Answer(413, json={"error": "Payload too large"})
        return super().__call__(request)

    def refusal(self, request: httpx.Request) -> Answer | None:
        self._who = self.tokens.get(token_of(request), "")
        is_open = request.url.path.endswith("/instance")
        return None if self._who or is_open else self.not_signed_in()

    def routes(self) -> dict[str, Handler]:
        return super().routes() | {
            r"GET /api/v2/instance": lambda _: Answer(200, json=self.told()),
            r"GET /api/v1/accounts/([^/]+)/statuses": self.own,
        }

    def told(self) -> dict[str, Any]:
        """The instance document."""
        configuration = self.document.get("configuration")
        if configuration is None:
            return self.document | {"max_media_attachments": self.most_pictures}
        statuses = configuration["statuses"] | {"max_media_attachments": self.most_pictures}
        return self.document | {"configuration": configuration | {"statuses": statuses}}

    # --- media ------------------------------------------------------------------------------------------------------------

    def upload(self, request: httpx.Request) -> Answer:
        before = set(self.media)
        answer = super().upload(request)
        for number in self.media.keys() - before:
            sha256 = hashlib.sha256(self.files[number]).hexdigest()
            self.facts[number] = Medium(self._who, self.now(), sha256)
            if answer.status_code == 200 and self._faults.strikes("still_working"):
                self.facts[number].working_until_s = self.now() + self._random.choice([3.0, 60.0, 2000.0])
                return Answer(202, json=answer.json() | {"url": None, "preview_url": None})
        return answer

    def see_media(self, request: httpx.Request, number: str) -> Answer:
        if number not in self.media or self.owner(number):
            return self.missing()
        if self.facts[number].working_until_s > self.now():
            return Answer(206, json=self.show_media(number) | {"url": None, "preview_url": None})
        return super().see_media(request, number)

    def owner(self, media_id: str) -> str:
        return "" if self._is_checked else super().owner(media_id)

    def media_unknown(self) -> Answer:
        """What a post with an upload that is not there is answered."""
        return self.invalid("media", "not found")

    # --- posts ------------------------------------------------------------------------------------------------------------

    def post(self, request: httpx.Request) -> Answer:
        self._forget_keys()
        key = request.headers["idempotency-key"]
        known = key in self.keys and self.key_facts[key][0] == self._who
        self._request = request
        try:
            is_repeated = known and not self._is_checked
            answer = self.repeated(request, self.keys[key]) if is_repeated else self.make(request)
        finally:
            self._request = None
        if key in self.keys:
            self.key_facts.setdefault(key, (self._who, self.now()))
        return answer

    def _forget_keys(self) -> None:
        old = [key for key, (_, at_s) in self.key_facts.items() if self.now() - at_s > self.key_life_s]
        for key in old:
            del self.key_facts[key]
            self.keys.pop(key, None)

    def make(self, request: httpx.Request) -> Answer:
        ids = [str(one) for one in read(request).get("media_ids", [])]
        if len(ids) > self.most_pictures:
            return Answer(422, json={"error": f"Cannot attach more than {self.most_pictures} files"})
        if any(one not in self.media or self.facts[one].owner != self._who for one in ids):
            return self.media_unknown()
        if self._is_checked:
            self._take_away(ids)
        waiting = self.keep_for_later(request, ids)
        return super().make(request) if waiting is None else waiting

    def _take_away(self, ids: list[str]) -> None:
        for post in self.posts.values():
            post["media_ids"] = [one for one in post["media_ids"] if one not in ids]

    def keep_post(self, author: str, **fields: Any) -> str:
        request, self._request = self._request, None
        if request is None:
            return super().keep_post(author, **{"job": "", "is_hidden": False} | fields)
        job = request.extensions.get("job", "")
        return super().keep_post(self._who, **{"job": job, "is_hidden": False} | fields)

    def made_at_s(self, post: dict[str, Any]) -> float:
        """True time of a post."""
        return float(post["made_s"]) - self.offset_s

    def fail_midway(self, request: httpx.Request) -> None:
        """Break off while a post is being made."""

    def html(self, number: str) -> str:
        return f"<p>{html.escape(self.posts[number]['text'])}</p>"

    def own(self, request: httpx.Request, who: str) -> Answer:
        """A page of somebody's posts; now and then as it was half a minute ago."""
        until_s = self.now() - (STALE_S if self._faults.strikes("stale_list") else 0.0)
        posts = self.posts
        found = [
            one
            for one in self.newest_first()
            if posts[one]["author"] == who
            and not posts[one]["is_hidden"]
            and self.made_at_s(posts[one]) <= until_s
        ]
        shown = self.cut(found, request.url.params)[: self.page_size]
        return self.listed(request, [self.show(one) for one in shown])

    def of_job(self, job_id: str) -> list[dict[str, Any]]:
        """The posts that came of a job and can be seen."""
        return [post for post in self.posts.values() if post["job"] == job_id and not post["is_hidden"]]


class Broken40399(Timed):
    """Mastodon as in its issue 40399: a correct repetition is answered with a fault."""

    def repeated(self, _request: httpx.Request, number: str) -> Answer:
        return Answer(500, json={"error": "An unexpected error occurred"})


class TimedGoToSocial(GoToSocial, Timed):
    """No keys; uploads that no post took are gone after midnight, however young."""

    cleans_at_midnight = True
    checks_then_acts = False

    def media_unknown(self) -> Answer:
        return Answer(400, json={"error": "Bad Request: media not found"})


class TimedPixelfed(Pixelfed, Timed):
    """The key is used up before anything is looked at; a fault midway leaves a draft that has the pictures."""

    schedules = False

    media_life_s = 2 * HOUR_S
    checks_then_acts = False

    def media_taken(self) -> Answer:
        return self.media_unknown()

    def media_unknown(self) -> Answer:
        return Answer(404, json={"error": "No query results for model [App\\Media]"})

    def fail_midway(self, request: httpx.Request) -> None:
        fields = read(request)
        ids = [str(one) for one in fields.get("media_ids", [])]
        key = request.headers["idempotency-key"]
        if key not in self.keys and all(one in self.media and not self.owner(one) for one in ids):
            self.keys[key] = ""
            self.key_facts[key] = (self._who, self.now())
            self._request = request
            self.keep_post(self._who, text=fields.get("status", ""), media_ids=ids, is_hidden=True)


class TimedTakahe(Takahe, Timed):
    """No keys; the pictures of a repeated post move to the new one."""

    schedules = False

    media_life_s = 1000 * DAY_S
    checks_then_acts = False

    def media_id(self) -> str:
        return self.new_id()

    def make(self, request: httpx.Request) -> Answer:
        ids = [str(one) for one in read(request).get("media_ids", [])]
        return super().make(request) if all(one in self.media for one in ids) else self.missing()


class TimedAkkoma(Akkoma, Timed):
    """The first answer to a key is given again to everybody for six hours, whatever it was; unknown uploads are left out."""

    media_life_s = 1000 * DAY_S
    key_life_s = 6 * HOUR_S
    checks_then_acts = False

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._answers: dict[str, tuple[float, Answer]] = {}

    def post(self, request: httpx.Request) -> Answer:
        key = request.headers["idempotency-key"]
        at_s, kept = self._answers.get(key, (0.0, None))
        if kept is not None and self.now() - at_s <= self.key_life_s:
            return kept
        self.keys.pop(key, None)
        return self.keep_answer(request, super().post(request))

    def keep_answer(self, request: httpx.Request, answer: Answer) -> Answer:
        """Answer the key so from now on."""
        self._answers[request.headers["idempotency-key"]] = (self.now(), answer)
        return answer

    def make(self, request: httpx.Request) -> Answer:
        fields = read(request)
        known = [one for one in fields.get("media_ids", []) if one in self.media]
        bare = httpx.Request("POST", request.url, headers=_of(request), json=fields | {"media_ids": known})
        bare.extensions |= request.extensions
        self._request = bare
        return super().make(bare)


def _of(request: httpx.Request) -> dict[str, str]:
    return {"idempotency-key": request.headers["idempotency-key"]}


class Home(Resumable, Timed):
    """Our own home server: one transaction for key and post, and a promise to replay it for 90 days."""

    document: ClassVar[dict[str, Any]] = {
        "domain": "home",
        "version": "4.3.0 (compatible; Kesong 1.0)",
        "configuration": {
            "statuses": {
                "max_media_attachments": 20,
                "idempotency_key": {"replayed": True, "seconds": 90 * 24 * 3600},
            },
            "media_attachments": {"resumable_uploads": STATED},
        },
    }
    key_life_s = 90 * DAY_S
    checks_then_acts = False


def token_of(request: httpx.Request) -> str:
    """The token of a request."""
    return request.headers.get("authorization", "").removeprefix("Bearer ")


def is_publishing(request: httpx.Request) -> bool:
    """Would it make a post?"""
    return request.method == "POST" and request.url.path == "/api/v1/statuses"


def _due_kept(kept: KeptStatus) -> float:
    return kept.due_s


def due_of(late: Late) -> float:
    """When it is due."""
    return late.due_s


KINDS: dict[str, Callable[[str, Callable[[], float], Faults, Random], Timed]] = {
    "mastodon": Timed,
    "mastodon-40399": Broken40399,
    "pixelfed": TimedPixelfed,
    "gotosocial": TimedGoToSocial,
    "takahe": TimedTakahe,
    "akkoma": TimedAkkoma,
    "home": Home,
}
