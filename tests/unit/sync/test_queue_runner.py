"""The outbox on its way out, when all goes well, and when a picture or the server stands in the way."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from msgspec import structs

from kesong_desktop.errors import (
    DecoderStopped,
    DiskFull,
    Forbidden,
    KesongError,
    NotAuthorised,
    NotThisProtocol,
    Reason,
    Rejected,
    ServerFault,
    SlowDown,
    TooLarge,
    Unreadable,
)
from kesong_desktop.imaging.export import render as renderer
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.event import JobChanged, TimelineChanged
from kesong_desktop.model.outbox import CancelRequested, Fact, PauseRequested, RetryRequested, State
from kesong_desktop.model.social.post import HOME
from kesong_desktop.store.journal.account_pauses import SIGNED_OUT
from kesong_desktop.sync.outbox.outbox_context import is_signed_out
from kesong_desktop.sync.outbox.queue_runner import QueueRunner
from tests.fakes import pictures
from tests.fakes.posting_server import HOST, Fault, Gate, no_network, without_media
from tests.unit.sync.motor import Motor, reached
from tests.unit.sync.world import ANNA, Bench, until

PASSING: list[KesongError] = [
    ServerFault(HOST, status=502),
    SlowDown(HOST, wait_s=1),
    NotThisProtocol(HOST, why="a web page"),
    no_network().error,
]
LASTING: list[KesongError] = [
    TooLarge(HOST, said="5 MB at most"),
    Rejected(HOST, said="Unsupported", status=422),
    Forbidden(HOST),
]


def test_a_post_goes_out_once_and_stands_in_the_feed(bench: Bench) -> None:
    """Pictures in order with their words and focus, one POST, and the answer in the home timeline at once."""
    job = bench.queue("hello", 3, to=Visibility.UNLISTED)
    bench.work()
    (post,) = bench.server.posts
    sent = [bench.server.media[one.id] for one in post.attachments]
    assert [one.content for one in sent] == [f"rendered {job.id}-{n}.jpg".encode() for n in range(3)]
    assert [one.alt for one in sent] == [picture.alt for picture in job.pictures]
    assert {one.focus for one in sent} == {(0.5, -0.5)}
    assert (post.text, post.visibility) == ("hello", Visibility.UNLISTED)
    assert bench.server.calls == ["upload"] * 3 + ["create"]
    now = bench.now(job)
    assert (now.state, now.post_id, now.post_url, now.differs) == (State.PUBLISHED, post.id, post.url, "")
    assert [one.id for one in bench.cache.page(ANNA.key, HOME.name)] == [post.id]
    assert TimelineChanged(ANNA.key, "home", added=1) in bench.events
    assert JobChanged(job.id) in bench.events


def test_the_history_shows_each_step(bench: Bench) -> None:
    """What happened is kept with the job, in order."""
    job = bench.queue("hello", 1)
    bench.work()
    assert bench.told(job) == ["queued", "rendered", "uploaded", "published"]


def test_jobs_go_in_the_order_in_which_they_were_queued(bench: Bench) -> None:
    """One after the other; a passing failure of the first holds the second back."""
    for text in ("one", "two", "three"):
        bench.queue(text, 1)
    bench.server.faults["upload"] = [no_network(), no_network()]
    bench.work()
    assert bench.server.texts() == ["one", "two", "three"]


def test_a_real_picture_is_rendered_once_and_sent_as_it_lies_on_disk(bench: Bench, tmp_path: Path) -> None:
    """The file that leaves is the one whose hash the job has, though the original is gone by then (R9)."""
    job = bench.queue("hello", 1)
    source = pictures.jpeg(Path(job.pictures[0].source))
    target = renderer.ExportOptions(1_000_000, 1_000_000, 0, ("image/jpeg",))

    def render(picture, folder, stem, _):
        made = renderer.render(Path(picture.source), folder, stem, target)
        source.unlink()
        return made

    bench.tools = replace(bench.tools, render=render)
    bench.server.faults["upload"] = [no_network()]
    bench.work()
    picture = bench.now(job).pictures[0]
    (sent,) = bench.server.media.values()
    assert (len(sent.content), sent.mime) == (picture.rendered_bytes, "image/jpeg")
    assert bench.tools.files.path(job.id, picture.rendered).read_bytes() == sent.content
    assert bench.now(job).state is State.PUBLISHED


@pytest.mark.parametrize("error", PASSING, ids=lambda error: error.reason)
@pytest.mark.parametrize("index", [0, 1, 2])
def test_any_upload_may_fail_for_a_while(bench: Bench, index: int, error: KesongError) -> None:
    """It waits, goes on with the same picture, and those that are there are not sent again."""
    job = bench.queue("hello", 3)
    bench.server.faults["upload"] = [None] * index + [Fault(error)]
    bench.work()
    assert bench.server.calls == ["upload"] * 4 + ["create"]
    assert bench.now(job).state is State.PUBLISHED
    assert bench.clock.now_s >= job.created_s + 2
    assert [one.alt for one in bench.server.posts[0].attachments] == [one.alt for one in job.pictures]


@pytest.mark.parametrize("error", LASTING, ids=lambda error: error.reason)
@pytest.mark.parametrize("index", [0, 1, 2])
def test_any_upload_may_be_refused_for_good(bench: Bench, index: int, error: KesongError) -> None:
    """The job is parked with the server's own words; the next one overtakes it; a retry uploads only what is missing."""
    job, other = bench.queue("hello", 3), bench.queue("other", 0)
    bench.server.faults["upload"] = [None] * index + [Fault(error)]
    bench.work()
    parked = bench.now(job)
    assert parked.state is State.PARKED
    assert parked.failure is not None
    assert (parked.failure.reason, parked.failure.said) == (error.reason, error.said)
    assert bench.now(other).state is State.PUBLISHED
    bench.command(job, RetryRequested())
    bench.work()
    assert bench.server.texts() == ["other", "hello"]
    assert bench.server.calls.count("upload") == 4


def test_a_picture_that_is_gone_parks_its_post_and_names_the_file(bench: Bench) -> None:
    """Nothing is published without it; when the file is back, a retry sends the post."""
    job = bench.queue("hello", 2)
    missing = Path(job.pictures[1].source)
    content = missing.read_bytes()
    missing.unlink()
    bench.work()
    parked = bench.now(job)
    assert parked.state is State.PARKED
    assert parked.failure is not None
    assert (parked.failure.reason, parked.failure.facts["path"]) == (Reason.MISSING, str(missing))
    assert bench.server.calls == []
    missing.write_bytes(content)
    bench.command(job, RetryRequested())
    bench.work()
    assert bench.server.texts() == ["hello"]


@pytest.mark.parametrize(
    ("error", "state"),
    [
        (DiskFull("/x"), State.PUBLISHED),
        (DecoderStopped("/x"), State.PUBLISHED),
        (Unreadable("/x", "broken"), State.PARKED),
    ],
)
def test_a_full_disk_and_a_busy_machine_are_waited_for_and_a_bad_file_is_not(
    bench: Bench, error: KesongError, state: State
) -> None:
    """Space and processor time may come back by themselves, a broken picture is not mended by waiting."""
    job, errors, render = bench.queue("hello", 1), [error], bench.tools.render

    def failing(*arguments):
        if errors:
            raise errors.pop()
        return render(*arguments)

    bench.tools = replace(bench.tools, render=failing)
    bench.work()
    assert bench.now(job).state is state


def test_a_server_that_stays_away_is_tried_ever_more_seldom(bench: Bench) -> None:
    """After 2, 5, 15, 40, 90, 180, then every 300 s, for as long as it takes (R10)."""
    job, asked_s = bench.queue("hello", 1), []
    aways = [Fault(ServerFault(HOST, status=502)) for _ in range(9)]

    def away(_: str) -> Fault | None:
        asked_s.append(bench.clock.now_s)
        return aways.pop() if aways else None

    bench.server.choose_fault = away
    bench.work()
    gaps_s = [after - before for before, after in pairwise(asked_s)]
    assert gaps_s == [2, 5, 15, 40, 90, 180, 300, 300, 300, 0]
    assert bench.now(job).state is State.PUBLISHED


def test_a_connection_that_is_back_is_noticed_within_half_a_minute(bench: Bench) -> None:
    """Where no connection can be made, asking costs nothing: it is tried every 25 s at the latest."""
    job, asked_s = bench.queue("hello", 1), []
    aways = [no_network() for _ in range(40)]

    def away(_: str) -> Fault | None:
        asked_s.append(bench.clock.now_s)
        return aways.pop() if aways else None

    bench.server.choose_fault = away
    bench.work()
    assert max(after - before for before, after in pairwise(asked_s)) == 25
    assert bench.now(job).state is State.PUBLISHED


def test_a_command_line_does_not_wait_for_a_server_that_stays_away(bench: Bench) -> None:
    """After four failures in a row the run ends, and the job is kept for the next one."""
    job = bench.queue("hello", 1)
    bench.server.faults["upload"] = [no_network() for _ in range(4)]
    bench.drain()
    assert bench.server.calls == ["upload"] * 4
    assert bench.now(job).state is State.QUEUED
    bench.clock.now_s += 100
    bench.drain()
    assert bench.now(job).state is State.PUBLISHED


@pytest.mark.parametrize("call", ["upload", "create"])
def test_the_servers_wait_is_kept(bench: Bench, call: str) -> None:
    """After a 429 nothing is asked before the time that the server named, and its words are kept meanwhile."""
    job = bench.queue("hello", 1)
    bench.server.faults[call] = [Fault(SlowDown(HOST, wait_s=1234, said="Too many posts"))]
    asked_s = []
    bench.server.choose_fault = lambda name: asked_s.append(bench.clock.now_s) if name == call else None
    bench.drain()
    waiting = bench.now(job)
    assert waiting.failure is not None
    assert waiting.failure.said == "Too many posts"
    assert (waiting.not_before_s, asked_s) == (job.created_s + 1234, [])
    bench.work()
    assert (bench.now(job).state, asked_s) == (State.PUBLISHED, [job.created_s + 1234])
    assert len(bench.server.posts) == 1


@pytest.mark.parametrize("call", ["upload", "look"])
def test_the_wait_of_a_server_that_failed_is_kept(bench: Bench, call: str) -> None:
    """After a 503 neither an upload is tried, nor an open outcome looked up, before the time that came with it."""
    bench.queue("hello", 1)
    if call == "look":
        bench.server.faults["create"] = [Fault(ServerFault(HOST, status=503))]
    bench.server.faults[call] = [Fault(ServerFault(HOST, status=503, wait_s=1234))]
    asked_s: list[float] = []
    bench.server.choose_fault = lambda name: asked_s.append(bench.clock.now_s) if name == call else None
    began_s = bench.clock.now_s
    bench.work()
    assert asked_s[0] >= began_s + 1234
    assert len(bench.server.posts) == 1


@pytest.mark.parametrize("is_new_run", [False, True])
def test_the_servers_wait_is_kept_by_the_other_posts(bench: Bench, is_new_run: bool) -> None:
    """It is the account that is to wait, not the one post: what is moved before it, or is tried again, waits as well."""
    slowed, other = bench.queue("slowed", 0), bench.queue("other", 0)
    bench.server.faults["create"] = [Fault(SlowDown(HOST, wait_s=1234))]
    asked_s: list[float] = []

    async def meanwhile(runner: QueueRunner) -> None:
        await until(lambda: bench.now(slowed).failure is not None)
        bench.server.choose_fault = lambda _: asked_s.append(bench.clock.now_s)
        bench.jobs.move(other.id, -1)
        runner.wake()
        await until(bench.is_quiet)

    if is_new_run:
        bench.drain()
        bench.server.choose_fault = lambda _: asked_s.append(bench.clock.now_s)
        bench.jobs.move(other.id, -1)
        bench.work()
    else:
        bench.work(meanwhile)
    assert asked_s == [slowed.created_s + 1234] * 2
    assert bench.server.texts() == ["other", "slowed"]


def test_a_post_tried_again_does_not_wait_for_the_one_behind_it(bench: Bench) -> None:
    """It was tried again while that one was on its way, which then has to wait: it goes out in between."""
    first = bench.queue("first", 0)
    bench.queue("second", 1)
    bench.server.faults["create"] = [Fault(Rejected(HOST, said="no", status=422))]
    bench.server.faults["upload"] = [Fault(ServerFault(HOST, status=503))]
    gate = bench.server.gates["upload"] = Gate()
    asked_s: list[float] = []

    async def meanwhile(runner: QueueRunner) -> None:
        await until(gate.reached.is_set)
        del bench.server.gates["upload"]
        bench.server.choose_fault = lambda name: (
            asked_s.append(bench.clock.now_s) if name == "create" else None
        )
        await runner.command(first.id, RetryRequested())
        gate.open()
        await until(bench.is_quiet)

    bench.work(meanwhile)
    assert bench.server.texts() == ["first", "second"]
    assert asked_s[0] == first.created_s < asked_s[1]


def test_a_401_of_the_other_queue_is_heard_before_anything_is_sent(motor: Motor) -> None:
    """It came while this runner was still asking what the server can do."""
    gate = motor.of(ANNA).gates["capability"] = Gate()
    motor.bench.clock.stands = False
    job = motor.bench.queue("post", 0)
    motor.engine.run_outbox()
    reached(gate)
    motor.bench.tools.pauses.put(ANNA.key, SIGNED_OUT)
    gate.open()
    motor.until(lambda: is_signed_out(motor.bench.now(job)))
    assert "create" not in motor.of(ANNA).calls


def test_a_person_need_not_keep_the_servers_wait(bench: Bench) -> None:
    """Who tries again at once may."""
    slowed = bench.queue("slowed", 0)
    bench.server.faults["create"] = [Fault(SlowDown(HOST, wait_s=1234))]
    bench.drain()
    bench.command(slowed, RetryRequested())
    bench.work()
    assert bench.clock.now_s < slowed.created_s + 100
    assert bench.server.texts() == ["slowed"]


def test_a_refused_post_is_parked_with_the_servers_words(bench: Bench) -> None:
    """The words stand in the job and in its history, untouched; a retry has a key of its own (R6)."""
    job, other = bench.queue("hello", 1), bench.queue("other", 0)
    bench.server.faults["create"] = [Fault(Rejected(HOST, said="Text: “zu lang”", status=422))]
    bench.work()
    parked = bench.now(job)
    assert parked.failure is not None
    assert (parked.state, parked.failure.said) == (State.PARKED, "Text: “zu lang”")
    refused = bench.jobs.history(job.id)[-1].failure
    assert refused is not None
    assert refused.said == "Text: “zu lang”"
    assert bench.now(other).state is State.PUBLISHED
    bench.command(job, RetryRequested())
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert len(set(bench.server.sent_keys)) == len(bench.server.sent_keys) == 3


@pytest.mark.parametrize("call", ["upload", "create", "look"])
def test_a_sign_in_that_is_no_longer_accepted_stops_the_queue(bench: Bench, call: str) -> None:
    """Nothing is tried and nothing overtakes; signing in again lets both go, each once (R12)."""
    job, other = bench.queue("one", 1), bench.queue("two", 1)
    if call == "look":
        bench.server.faults["create"] = [Fault(ServerFault(HOST, status=500), is_after=True)]
    bench.server.faults[call] = [Fault(NotAuthorised(HOST, said="revoked"))]
    bench.drain()
    held = bench.now(job)
    assert held.failure is not None
    assert (held.failure.reason, held.failure.said) == ("not_authorised", "revoked")
    calls = list(bench.server.calls)
    with pytest.raises(NotAuthorised):
        bench.drain()
    bench.work()
    assert bench.server.calls == calls
    bench.command(job, RetryRequested())
    bench.work()
    assert bench.server.texts() == ["one", "two"]
    assert {bench.now(one).state for one in (job, other)} == {State.PUBLISHED}


@pytest.mark.parametrize("fact", [CancelRequested(), PauseRequested()], ids=repr)
def test_after_a_refused_sign_in_nothing_is_asked_whatever_becomes_of_that_post(
    bench: Bench, fact: Fact
) -> None:
    """Taken back or paused, it leaves the next one at the head: that waits for the sign-in too, and says so."""
    job, other = bench.queue("one", 1), bench.queue("two", 1)
    bench.server.faults["upload"] = [Fault(NotAuthorised(HOST))]
    bench.work()
    calls = list(bench.server.calls)
    bench.command(job, fact)
    with pytest.raises(NotAuthorised):
        bench.drain()
    assert bench.server.calls == calls
    waiting = bench.now(other)
    assert waiting.failure is not None
    assert waiting.failure.reason is Reason.NOT_AUTHORISED
    bench.sign_in()
    bench.work()
    assert bench.server.texts() == ["two"]


@pytest.mark.parametrize(
    ("mend", "differs"),
    [
        (lambda post: structs.replace(post, attachments=post.attachments[::-1]), "order"),
        (lambda post: structs.replace(post, attachments=post.attachments[:1]), "missing"),
        (lambda post: structs.replace(post, visibility=Visibility.PRIVATE), "visibility"),
        (
            lambda post: structs.replace(
                post, attachments=tuple(structs.replace(a, alt="") for a in post.attachments)
            ),
            "alt",
        ),
    ],
)
def test_what_came_back_is_looked_at_and_never_posted_again(bench: Bench, mend, differs: str) -> None:
    """A post that is not as it was asked for is published all the same, and the job says how it differs (R8)."""
    job = bench.queue("hello", 2)
    bench.server.mend = mend
    bench.work()
    assert (bench.now(job).state, bench.now(job).differs) == (State.PUBLISHED, differs)
    assert bench.server.calls.count("create") == 1


def test_an_answer_that_is_not_our_post_is_unconfirmed(bench: Bench) -> None:
    """A post without any of our pictures may be another's: it is looked for, and found by its words (R2)."""
    job = bench.queue("hello", 1)
    answers = [without_media]
    bench.server.mend = lambda post: post
    publish = bench.server.publish

    def odd(*arguments):
        post = publish(*arguments)
        return answers.pop()(post) if answers else post

    bench.server.publish = odd
    bench.work()
    assert "no_answer" in bench.told(job)
    assert (bench.now(job).state, bench.now(job).post_id) == (State.PUBLISHED, "p1")
    assert len(bench.server.posts) == 1
