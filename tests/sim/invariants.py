"""The invariants: asserted at each request, at each commit, and at the end."""

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from typing import Literal

import httpx

from kesong_desktop.errors import Reason
from kesong_desktop.messages.catalogue import Messages
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.outbox import ENDED, RESTING, JobId, PostJob, State
from tests.fakes.servers.model import read
from tests.sim.servers import Timed, TimedAkkoma, TimedTakahe, token_of

Kind = Literal["duplicates", "lost", "stuck", "disorder", "other"]
SLACK_S = 2.0
_WORK = ("/api/v2/media", "/api/kesong/v1/uploads", "/api/v1/media", "/api/v1/statuses", "/api/v1/accounts")
PLAIN_S = 60.0
"""A post that has been on the server for this long can be seen by whoever looks."""


_DIFFERENT = {"order": TimedTakahe, "missing": (TimedTakahe, TimedAkkoma)}
"""What servers do to a post that was asked for as it should be."""


@dataclass(frozen=True)
class Breach:
    """An invariant that was broken."""

    kind: Kind
    told: str


@dataclass
class Person:
    """Somebody signed in on a server; ``token`` as the keyring has it."""

    key: AccountKey
    server: Timed
    remote_id: str
    token: str


@dataclass
class Invariants:
    """Watches over one run. ``broken`` is told of the first breach."""

    clock: Callable[[], float]
    broken: Callable[[Breach], None]
    may_be_very_late: bool = False
    people: dict[AccountKey, Person] = field(default_factory=dict)
    promised: dict[JobId, PostJob] = field(default_factory=dict)
    """Jobs as they were queued, in their order, once queueing them was acknowledged."""
    known: dict[JobId, PostJob] = field(default_factory=dict)
    """Jobs as the journal has them."""
    rested: set[JobId] = field(default_factory=set)
    crossed: set[frozenset[JobId]] = field(default_factory=set)
    """Pairs of which one was moved past the other, which had begun or ended: its place in the order says nothing."""
    asked_to_cancel: set[JobId] = field(default_factory=set)
    cancelled: dict[JobId, bool] = field(default_factory=dict)
    """Jobs that were cancelled, as a person was told: was there a doubt?"""
    said_there: set[JobId] = field(default_factory=set)
    """Jobs of which a person said that they are there."""
    sent_again: set[JobId] = field(default_factory=set)
    """Jobs of which a person said that they are not there."""
    token_hosts: dict[str, str] = field(default_factory=dict)
    """By token: the server that gave it."""
    signed_out: set[str] = field(default_factory=set)
    not_before_s: dict[tuple[str, str], float] = field(default_factory=dict)
    _unsaved: list[tuple[str, str]] = field(default_factory=list)

    # --- at each request --------------------------------------------------------------------------------------------------

    def on_request(self, request: httpx.Request) -> None:
        """Before a request is carried anywhere."""
        token, path = token_of(request), request.url.path
        if token and self.token_hosts.get(token) != request.url.host:
            self._break("other", f"a token was sent to {request.url.host}, which is not its server")
        if token in self.signed_out:
            self._break("other", f"{request.method} {path} after the server had refused the sign-in")
        if self.clock() < self.not_before_s.get((token, path), 0.0) - SLACK_S:
            self._break("other", f"{request.method} {path} sooner than the server had asked for")

    def on_answer(self, request: httpx.Request, response: httpx.Response) -> None:
        """As an answer comes in whole."""
        token, path = token_of(request), request.url.path
        if not path.startswith(_WORK):
            return  # what only tells a server's abilities may be refused for reasons of its own
        if response.status_code == 401 or b"Invalid Bearer token" in response.content:
            self.signed_out.add(token)
            self._unsaved.append((token, ""))
        if "wait_s" in response.extensions:
            self.not_before_s[token, path] = self.clock() + response.extensions["wait_s"]
            self._unsaved.append((token, path))

    def on_unsaved(self) -> None:
        """The program died, or its disk is full: what was told and not yet saved is forgotten, and rightly so."""
        for token, path in self._unsaved:
            self.not_before_s.pop((token, path), None)
            if not path:
                self.signed_out.discard(token)
        self._unsaved.clear()

    def on_publishing(self, request: httpx.Request) -> None:
        """Before a post is sent: its intent must be in the journal (R1). Notes in the request whose it is."""
        key, fields = request.headers.get("idempotency-key", ""), read(request)
        job = next((one for one in self.known.values() if one.attempt and one.attempt.key == key), None)
        if job is None or job.attempt is None:
            self._break("other", f"a POST left whose intent was not in the journal: {fields.get('status')}")
            return
        request.extensions["job"] = job.id
        person = self.people[job.account]
        ids = tuple(str(one) for one in fields.get("media_ids", []))
        if ids != job.attempt.media_ids:
            self._break("other", f"{job.id}: a POST left with other pictures than its intent names")
        if token_of(request) != person.token:
            self._break("other", f"{job.id}: a POST left with somebody else's token")

    # --- at each commit ---------------------------------------------------------------------------------------------------

    def on_saved(self, job: PostJob) -> None:
        """After a job was kept in the journal."""
        before = self.known.get(job.id)
        self.known[job.id] = job
        token = self.people[job.account].token
        self._unsaved = [one for one in self._unsaved if one[0] != token]
        if job.failure is not None and job.failure.reason is Reason.FAULT:
            self._break("other", f"{job.id}: {Messages().sentence(job.failure)}")
        if job.state in RESTING - ENDED or job.is_aside:
            self.rested.add(job.id)
        if job.is_aside and job.keeps_order:
            self._break("disorder", f"{job.id} lets others go before it, and strict order was asked for")
        if before is not None and before.state is job.state:
            return
        posts = self._posts(job)
        if job.state is State.PARKED and not job.is_unconfirmed and posts and len(self.twins(job)) == 1:
            self._break("other", f"{job.id} is told refused, and it is on the server")
        if job.state is State.CANCELLED and job.id not in self.asked_to_cancel:
            self._break("lost", f"{job.id} is cancelled, and nobody asked for it")
        if job.state is State.PUBLISHED and job.post_id:
            shown = self.people[job.account].server.posts.get(job.post_id)
            ours = {one.id for one in self.twins(job)}
            if shown is None or shown["job"] not in ours or shown["is_hidden"]:
                self._break("lost", f"{job.id} is told published as {job.post_id}, which is another's post")
        if job.state is State.ASKING and job.tries == 0:
            self._asked(job)

    def _asked(self, job: PostJob) -> None:
        """A question is asked only where looking cannot tell."""
        server = self.people[job.account].server
        known = [attempt.media_ids for attempt in job.unconfirmed]
        plain = [one for one in self._posts(job) if self.clock() - server.made_at_s(one) > PLAIN_S]
        others = [one for one in self.twins(job) if one.id != job.id]
        is_ambiguous = any(one.is_unconfirmed or one.id in self.said_there for one in others)
        if not is_ambiguous and any(tuple(one["media_ids"]) in known for one in plain):
            self._break("other", f"{job.id}: the person is asked, though the post is plainly there")

    # --- at the end -------------------------------------------------------------------------------------------------------

    def on_start(self, jobs: list[PostJob], has_file: Callable[[PostJob], bool]) -> None:
        """After a start: what was acknowledged is there."""
        there = {job.id: job for job in jobs}
        self.known = there
        self.rested |= {job.id for job in jobs if job.state in RESTING - ENDED or job.is_aside}
        for job_id in self.promised:
            if job_id not in there:
                self._break("lost", f"{job_id} was queued, and is gone after a start")
            elif there[job_id].state not in ENDED and not has_file(there[job_id]):
                self._break("lost", f"{job_id}: a picture that was made ready is gone or is another")
        for job_id in self.cancelled:
            if there[job_id].state not in ENDED:
                self._break("other", f"{job_id} was cancelled, and is {there[job_id].state} after a start")

    def on_end(self, jobs: list[PostJob]) -> None:
        """When all is over, and every server has done what it still had to do."""
        self.known = {job.id: job for job in jobs}
        for job in jobs:
            self._ended(job)
        for person in self.people.values():
            self._ordered(person, jobs)
            for post in person.server.posts.values():
                if not post["job"] and not post.get("is_others"):
                    self._break("other", f"a post that is nobody's: {post['text']}")

    def _ended(self, job: PostJob) -> None:
        if job.state not in ENDED:
            failure = Messages().sentence(job.failure) if job.failure else "no failure given"
            self._break("stuck", f"{job.id} is {job.state} long after all faults were over: {failure}")
        twins = self.twins(job)
        posts = [post for one in twins for post in self._posts(one)]
        published = sum(one.state is State.PUBLISHED for one in twins)
        doubtful = sum(one.state is State.CANCELLED and self.cancelled.get(one.id, True) for one in twins)
        is_excused = self.may_be_very_late and any(one.id in self.sent_again for one in twins)
        names = " or ".join(one.id for one in twins)
        if len(posts) > published + doubtful and not is_excused:
            self._break("duplicates", f"{names}: {len(posts)} posts, and {published} told published")
        if len(posts) < published:
            self._break("lost", f"{names}: {published} told published, and {len(posts)} posts")
        if job.state is State.PUBLISHED and job.post_id:  # else the person has looked at it
            shown = self.people[job.account].server.posts.get(job.post_id)
            if shown is not None:
                self._same(job, shown)

    def twins(self, job: PostJob) -> list[PostJob]:
        """The jobs whose posts nobody can tell apart, this one among them: without pictures, all else being equal."""
        if job.pictures:
            return [job]
        return [
            one
            for one in self.known.values()
            if (one.account, one.body, one.pictures) == (job.account, job.body, job.pictures)
        ]

    def is_there(self, job: PostJob) -> bool:
        """What a person finds who looks: are there more such posts than other jobs account for?"""
        twins = self.twins(job)
        posts = sum(len(self._posts(one)) + len(self._kept(one)) for one in twins)
        others = [one for one in twins if one.id != job.id]
        return posts > sum(one.state is State.PUBLISHED or one.id in self.said_there for one in others)

    def is_too_early_to_say(self, job: PostJob) -> bool:
        """Another post that looks the same may be the one that is seen: a careful person waits until that is known."""
        return any(
            one.is_unconfirmed and one.state not in {State.ASKING, State.CANCELLED}
            for one in self.twins(job)
            if one.id != job.id and one.id not in self.said_there
        )

    def _same(self, job: PostJob, post: dict[str, object]) -> None:
        person = self.people[job.account]
        if post["author"] != person.remote_id:
            self._break("other", f"{job.id} was published by {post['owner']}")
        if (post["text"], post["visibility"]) != (job.body.text, job.body.visibility):
            self._break("other", f"{job.id}: other words or another visibility than were asked for")
        if job.differs:  # told to the person (R8)
            if not isinstance(person.server, _DIFFERENT.get(job.differs, ())):
                self._break("other", f"{job.id} was asked for in such a way that it differs: {job.differs}")
            return
        shown = [
            (person.server.facts[one].sha256, person.server.media[one]["description"] or "")
            for one in post["media_ids"]
        ]  # type: ignore[attr-defined]
        meant = [
            (picture.rendered.sha256 if picture.rendered else "", picture.alt) for picture in job.pictures
        ]
        if shown != meant and job.id not in self.sent_again:
            self._break("other", f"{job.id}: pictures or descriptions are not as they were asked for")

    def _ordered(self, person: Person, jobs: list[PostJob]) -> None:
        """In the chosen order, but for what rested, stepped aside or was moved past what had begun.

        What was cancelled in doubt may have come at any time.
        """
        numbers = {job.id: number for number, job in enumerate(jobs) if job.state is not State.CANCELLED}
        posts = sorted(person.server.posts.values(), key=person.server.made_at_s)
        came = [
            post["job"]
            for post in posts
            if post["job"] in numbers
            and post["author"] == person.remote_id
            and post["job"] not in self.rested
        ]
        if any(
            numbers[one] > numbers[other] and frozenset((one, other)) not in self.crossed
            for one, other in combinations(came, 2)
        ):
            self._break("disorder", f"{person.key}: published in the order {[numbers[one] for one in came]}")

    def _kept(self, job: PostJob) -> list[object]:
        """What waits on the server, which a person sees in its list."""
        return list(self.people[job.account].server.kept_of(job.id)) if job.is_server_scheduled else []

    def _posts(self, job: PostJob) -> list[dict[str, object]]:
        return self.people[job.account].server.of_job(job.id)

    def _break(self, kind: Kind, told: str) -> None:
        self.broken(Breach(kind, told))
