"""The kinds of server with people, a clock, and lives of uploads and keys.

``Timed`` lies beneath a kind of ``tests.fakes.servers``: where the kind has manners of its own, those win. Lives of uploads and
keys, and what a repetition is answered, are from the servers' own code (Mastodon and Pixelfed as of 2024 to 2026, GoToSocial and
Akkoma 2025, Takahē 2024).
"""

import hashlib
import html
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from random import Random
from typing import Any, ClassVar

import httpx

from tests.fakes.servers.kinds import Akkoma, GoToSocial, Pixelfed, Takahe
from tests.fakes.servers.model import Answer, Handler, Model, read
from tests.sim.chance import SPARED, Faults

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


class Timed(Model):
    """Mastodon, in time. ``clock`` gives true seconds since 1970; the server's own clock is ``offset_s`` ahead of it."""

    media_life_s: ClassVar[float] = DAY_S
    key_life_s: ClassVar[float] = HOUR_S
    cleans_at_midnight: ClassVar[bool] = False
    checks_then_acts: ClassVar[bool] = True
    """Two requests under way together may both be found good: Mastodon had no lock until 2026-02."""

    def __init__(self, host: str, clock: Callable[[], float], faults: Faults, random: Random) -> None:
        super().__init__()
        self.host, self.server = host, f"https://{host}"
        self.offset_s = random.choice([0.0, 0.0, 7.0, -3600.0, 5000.0])
        if "server clock" in SPARED:
            self.offset_s = 7.0
        self.tokens: dict[str, str] = {}
        self.facts: dict[str, Medium] = {}
        self.key_facts: dict[str, tuple[str, float]] = {}
        statuses = self.document.get("configuration", {}).get("statuses", {})
        self.most_pictures = int(statuses.get("max_media_attachments", 4))
        self.takes_no_files = False
        self._clock, self._faults, self._random = clock, faults, random
        self._late: list[Late] = []
        self._who = ""
        self._at_s: float | None = None
        self._is_checked = False
        self._cleaned_s = clock()

    # --- time -------------------------------------------------------------------------------------------------------------

    def now(self) -> float:
        """True time, or that at which a late request is carried out."""
        return self._clock() if self._at_s is None else self._at_s

    def later(self, request: httpx.Request, due_s: float, *, may_race: bool) -> None:
        """Carry a request out when it is due."""
        self.catch_up()
        is_checked = self.checks_then_acts and may_race and self._is_good(request)
        who = self.tokens.get(token_of(request), "")
        self._late.append(Late(due_s, request, who, is_checked))

    def catch_up(self, *, all_of_it: bool = False) -> None:
        """Do what fell due meanwhile, in its order."""
        if self._late:
            due = sorted((one for one in self._late if all_of_it or one.due_s <= self._clock()), key=due_of)
            for one in due:
                self._late.remove(one)
                self._at_s = one.due_s
                self._clean()
                self._carry_out(one)
            self._at_s = None
        self._clean()

    def _carry_out(self, late: Late) -> None:
        self._who, self._is_checked = late.who, late.is_checked
        try:
            is_upload = late.request.url.path.endswith("/media")
            if late.who:
                self.upload(late.request) if is_upload else self.post(late.request)
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

    def lose_uploads(self) -> None:
        """Delete every upload that no post took, whatever its age."""
        for one in list(self.media):
            self._drop(one)

    def _drop(self, media_id: str) -> None:
        if not any(media_id in post["media_ids"] for post in self.posts.values()):
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
        fields = parts_of(request)
        content = fields["file"]
        number = self.new_id()
        made = {
            "id": number,
            "type": "image",
            "url": f"{self.server}/media/{number}.jpg",
            "preview_url": f"{self.server}/media/{number}s.jpg",
            "description": fields.get("description", b"").decode() or None,
        }
        self.media[number] = made
        self.facts[number] = Medium(self._who, self.now(), hashlib.sha256(content).hexdigest())
        return self.uploaded(made)

    def uploaded(self, made: dict[str, Any]) -> Answer:
        if not self._faults.strikes("still_working"):
            return super().uploaded(made)
        self.facts[made["id"]].working_until_s = self.now() + self._random.choice([3.0, 60.0, 2000.0])
        return Answer(202, json=made | {"url": None, "preview_url": None})

    def see_media(self, request: httpx.Request, number: str) -> Answer:
        if number not in self.media or self.owner(number):
            return self.missing()
        if self.facts[number].working_until_s > self.now():
            return Answer(206, json=self.media[number] | {"url": None, "preview_url": None})
        return super().see_media(request, number)

    def owner(self, media_id: str) -> str:
        return "" if self._is_checked else super().owner(media_id)

    def media_unknown(self) -> Answer:
        """What a post with an upload that is not there is answered."""
        return Answer(422, json={"error": "Validation failed: Media not found"})

    # --- posts ------------------------------------------------------------------------------------------------------------

    def post(self, request: httpx.Request) -> Answer:
        self._forget_keys()
        key = request.headers["idempotency-key"]
        known = key in self.keys and self.key_facts[key][0] == self._who
        if known and not self._is_checked:
            return self.repeated(request, self.keys[key])
        answer = self.make(request)
        if key in self.keys:
            self.key_facts.setdefault(key, (self._who, self.now()))
        return answer

    def _forget_keys(self) -> None:
        old = [key for key, (_, at_s) in self.key_facts.items() if self.now() - at_s > self.key_life_s]
        for key in old:
            del self.key_facts[key]
            self.keys.pop(key, None)

    def make(self, request: httpx.Request) -> Answer:
        fields = read(request)
        ids = [str(one) for one in fields.get("media_ids", [])]
        if len(ids) > self.most_pictures:
            return Answer(422, json={"error": f"Cannot attach more than {self.most_pictures} files"})
        if any(one not in self.media or self.facts[one].owner != self._who for one in ids):
            return self.media_unknown()
        if any(self.owner(one) for one in ids):
            return self.media_taken()
        for post in self.posts.values() if self._is_checked else ():
            post["media_ids"] = [one for one in post["media_ids"] if one not in ids]
        number = self._put(request, fields, self.ordered(ids))
        self.keys[request.headers["idempotency-key"]] = number
        return Answer(200, json=self.show(number))

    def _put(self, request: httpx.Request, fields: dict[str, Any], ids: list[str], **more: Any) -> str:
        number = self.new_id()
        self.posts[number] = {
            "text": fields.get("status", ""),
            "media_ids": ids,
            "visibility": fields.get("visibility", self.default_visibility),
            "flags": set(),
            "owner": self._who,
            "at_s": self.now(),
            "job": request.extensions.get("job", ""),
            "is_hidden": False,
        } | more
        return number

    def fail_midway(self, request: httpx.Request) -> None:
        """Break off while a post is being made."""

    def show(self, number: str) -> dict[str, Any]:
        post = self.posts[number]
        made = datetime.fromtimestamp(post["at_s"] + self.offset_s, UTC)
        owner = post["owner"]
        return {
            "id": number,
            "account": {"id": owner, "username": owner, "acct": owner, "url": f"{self.server}/@{owner}"},
            "created_at": made.isoformat(timespec="milliseconds"),
            "visibility": post["visibility"],
            "content": f"<p>{html.escape(post['text'])}</p>",
            "url": f"{self.server}/@{owner}/{number}",
            "media_attachments": [self.media[one] for one in post["media_ids"]],
        }

    def own(self, request: httpx.Request, who: str) -> Answer:
        """A page of somebody's posts; now and then as it was half a minute ago."""
        until_s = self.now() - (STALE_S if self._faults.strikes("stale_list") else 0.0)
        below = int(request.url.params.get("max_id", 10**9))
        seen = [
            number
            for number, post in reversed(self.posts.items())
            if post["owner"] == who
            and not post["is_hidden"]
            and post["at_s"] <= until_s
            and int(number) < below
        ]
        return self.listed(request, [self.show(one) for one in seen[: self.page_size]])

    def listed(self, request: httpx.Request, items: list[dict[str, Any]]) -> Answer:
        link = f'<{self.server}{request.url.path}?max_id={items[-1]["id"]}>; rel="next"' if items else ""
        return Answer(200, json=items, headers={"Link": link} if link else {})

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
            self._put(request, fields, ids, is_hidden=True)


class TimedTakahe(Takahe, Timed):
    """No keys; the pictures of a repeated post move to the new one."""

    media_life_s = 1000 * DAY_S
    checks_then_acts = False

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
        known = [one for one in fields.get("media_ids", []) if str(one) in self.media]
        if len(known) > self.most_pictures:
            return Answer(422, json={"error": "Too many attachments"})
        number = self._put(request, fields, known)
        return Answer(200, json=self.show(number))


class Home(Timed):
    """Our own home server: one transaction for key and post, and a promise to replay it for 90 days."""

    document: ClassVar[dict[str, Any]] = {
        "domain": "home",
        "version": "4.3.0 (compatible; Kesong 1.0)",
        "configuration": {
            "statuses": {
                "max_media_attachments": 20,
                "idempotency_key": {"replayed": True, "seconds": 90 * 24 * 3600},
            },
        },
    }
    key_life_s = 90 * DAY_S
    checks_then_acts = False


def parts_of(request: httpx.Request) -> dict[str, bytes]:
    """The fields of a multipart body, taken apart at its boundary: a mail parser would take most of a run's time."""
    boundary = request.headers["content-type"].partition("boundary=")[2].encode()
    parts = {}
    for part in request.content.split(b"--" + boundary)[1:-1]:
        head, _, value = part.partition(b"\r\n\r\n")
        name = head.partition(b'name="')[2].partition(b'"')[0].decode()
        parts[name] = value.removesuffix(b"\r\n")
    return parts


def token_of(request: httpx.Request) -> str:
    """The token of a request."""
    return request.headers.get("authorization", "").removeprefix("Bearer ")


def is_publishing(request: httpx.Request) -> bool:
    """Would it make a post?"""
    return request.method == "POST" and request.url.path == "/api/v1/statuses"


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
