"""The outbox's contract, on the pure machine."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import Reason
from kesong_desktop.model import outbox
from kesong_desktop.model.account import AccountKey, Visibility
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import (
    CancelRequested,
    FileRendered,
    FileUploaded,
    FindPost,
    Interrupted,
    InvalidTransition,
    JobId,
    LookupFailed,
    LookupFinished,
    NotSent,
    ObservedPost,
    OutboxMedia,
    OutcomeDecided,
    PauseRequested,
    PostBody,
    PostConfirmed,
    PostJob,
    PostRefused,
    PostUnconfirmed,
    Proceed,
    RenderFile,
    RestUntilFact,
    ResumeRequested,
    RetryRequested,
    SendPost,
    SignedOut,
    State,
    StepContext,
    StepFailed,
    UploadFile,
    WaitUntil,
)
from kesong_desktop.model.rendered_file import RenderedFile

SILENT = Failure(Reason.UNREACHABLE)
NO = Failure(Reason.REJECTED, said="Validation failed")
OUT = Failure(Reason.NOT_AUTHORISED)


class World:
    """Walks one job through the machine with a clock that the test sets."""

    def __init__(self, *, pictures=1, replays_s=0.0, single_use=True, life_s=7200.0):
        self.now_s = 1_000_000.0
        self.keys = 0
        self.promise = {"replays_keys_s": replays_s, "media_single_use": single_use, "media_life_s": life_s}
        self.job = PostJob(
            id=JobId("j"),
            account=AccountKey("me@here"),
            body=PostBody("hello", Visibility.PUBLIC),
            pictures=tuple(OutboxMedia(f"{n}.jpg", alt=f"alt {n}") for n in range(pictures)),
            created_s=self.now_s,
        )
        self.effect = None

    def take(self, fact):
        self.keys += 1
        context = StepContext(self.now_s, self.now_s, f"key{self.keys}", **self.promise)
        done = outbox.step(self.job, fact, context)
        self.job, self.effect = done.job, done.effect
        return self.effect

    def go(self):
        return self.take(Proceed())

    def ready(self):
        """Render and upload everything; the effect is then ``Send``."""
        effect = self.go()
        while not isinstance(effect, SendPost):
            match effect:
                case RenderFile(index):
                    effect = self.take(
                        FileRendered(index, RenderedFile(f"{index}.jpg", "image/jpeg", 10, "00", 4, 3))
                    )
                case UploadFile(index):
                    effect = self.take(FileUploaded(index, f"m{index}-{self.keys}", f"https://x/{index}"))
                case _:
                    raise AssertionError(effect)
        return self

    def until_look(self):
        effect = self.go()
        while isinstance(effect, WaitUntil):
            self.now_s = max(self.now_s, effect.until_s)
            effect = self.go()
        return effect

    def seen(self, **changes):
        made = ObservedPost(
            "p1", "https://x/p1", "me", self.job.media_ids, (), tuple(p.alt for p in self.job.pictures), "hello", "public",
            datetime.fromtimestamp(self.now_s, UTC),
        )  # fmt: skip
        return replace(made, **changes)


def test_the_straight_way():
    """Render all, upload all in order, send once, done."""
    world = World(pictures=2)
    assert world.go() == RenderFile(0)
    world.ready()
    assert (world.job.state, world.job.attempt.media_ids) == (State.SENDING, world.job.media_ids)
    assert world.take(PostConfirmed(world.seen())) == RestUntilFact()
    assert (world.job.state, world.job.post_id, world.job.differs) == (State.PUBLISHED, "p1", "")


def test_r1_the_attempt_is_in_the_job_before_it_is_sent():
    """The job that comes with ``Send`` holds key, media ids and time of the attempt."""
    world = World().ready()
    attempt = world.job.attempt
    assert attempt.key
    assert attempt.media_ids == world.job.media_ids
    assert attempt.at_s == world.now_s


def test_r1_a_crash_while_sending_is_unconfirmed():
    """Whatever was under way when the program died may have been carried out."""
    world = World().ready()
    world.take(Interrupted())
    assert world.job.state is State.MAYBE
    assert isinstance(world.until_look(), FindPost)


def test_r4_looks_before_any_retry_and_finds_it():
    """After a time-out it is looked for, and what is found is published; nothing is sent again."""
    world = World().ready()
    world.take(PostUnconfirmed(SILENT))
    assert isinstance(world.until_look(), FindPost)
    assert world.take(LookupFinished(world.seen())) == RestUntilFact()
    assert world.job.state is State.PUBLISHED


def test_r4_the_same_picture_in_an_older_post_is_not_ours():
    """A server that names files by their content gives both the same address; a young post with it is ours."""
    world = World(pictures=1)
    world.go()
    world.ready()
    (picture,) = world.job.pictures
    world.job = replace(world.job, pictures=(replace(picture, media_url="https://x/sha.jpg"),))
    world.take(PostUnconfirmed(SILENT))
    same = world.seen(media_ids=("other",), media_urls=("https://x/sha.jpg",), text="another day")
    old = replace(same, created=same.created - timedelta(hours=1))
    assert outbox.matches(world.job, same)
    assert not outbox.matches(world.job, old)


def test_r5_not_there_only_after_two_looks_and_the_settle_time():
    """It is sent again only when the last of two looks came 180 s after the attempt, with a new key and the same media."""
    world = World().ready()
    ids, key, sent_s = world.job.media_ids, world.job.attempt.key, world.now_s
    world.take(PostUnconfirmed(SILENT))
    looks = 0
    while isinstance(world.until_look(), FindPost):
        looks += 1
        if isinstance(world.take(LookupFinished(None)), SendPost):
            break
    assert looks >= 2
    assert world.now_s >= sent_s + 180
    assert world.job.attempt.media_ids == ids
    assert world.job.attempt.key != key


@pytest.mark.parametrize(("pictures", "single_use"), [(0, True), (1, False), (0, False)])
def test_r5_the_person_is_asked_where_a_double_would_not_be_refused(pictures, single_use):
    """Without single-use media it is looked for during 20 minutes, and then the person is asked."""
    world = World(pictures=pictures, single_use=single_use).ready()
    sent_s = world.now_s
    world.take(PostUnconfirmed(SILENT))
    while world.job.state is State.MAYBE:
        assert isinstance(world.until_look(), FindPost)
        world.take(LookupFinished(None))
    assert (world.job.state, world.effect) == (State.ASKING, RestUntilFact())
    assert world.now_s - sent_s >= 20 * 60


def test_r5_a_server_that_replays_keys_gets_the_same_again_at_once():
    """No look, no wait: the same key and the same media."""
    world = World(replays_s=7_776_000).ready()
    first = world.job.attempt
    assert world.take(PostUnconfirmed(SILENT)) == SendPost()
    assert (world.job.attempt.key, world.job.attempt.media_ids) == (first.key, first.media_ids)


def test_r5_the_promise_to_replay_ends():
    """When the promised time is nearly over, it is looked for like anywhere."""
    world = World(replays_s=1000).ready()
    world.take(PostUnconfirmed(SILENT))
    world.take(PostUnconfirmed(SILENT))
    world.now_s += 950
    assert isinstance(world.until_look(), FindPost)


def test_r3_a_refusal_settles_only_its_own_attempt():
    """A replay that is refused leaves the first attempt in doubt: it is looked for, never parked."""
    world = World(replays_s=7_776_000).ready()
    world.take(PostUnconfirmed(SILENT))
    world.take(PostRefused(NO))
    assert world.job.state is State.MAYBE
    assert isinstance(world.until_look(), FindPost)


def test_r3_a_definite_refusal_parks_with_the_servers_words():
    """The post stays, visibly, with what the server said; a retry gets a new key (R6)."""
    world = World().ready()
    key = world.job.attempt.key
    assert world.take(PostRefused(NO)) == RestUntilFact()
    assert (world.job.state, world.job.failure.said) == (State.PARKED, "Validation failed")
    world.take(RetryRequested())
    assert isinstance(world.go(), SendPost)
    assert world.job.attempt.key != key


def test_r3_a_refusal_about_media_may_follow_creation():
    """A "no such media" to the very first POST: a proxy may have sent it twice, or the server lost them. It is looked for."""
    world = World().ready()
    sent_s = world.now_s
    world.take(PostRefused(NO, is_about_media=True))
    assert world.job.state is State.MAYBE
    while world.job.state is State.MAYBE:
        assert isinstance(world.until_look(), FindPost)
        world.take(LookupFinished(None))
    assert (world.effect, world.now_s - sent_s >= 180) == (UploadFile(0), True)
    world.ready()
    world.take(PostRefused(NO, is_about_media=True))
    while world.job.state is State.MAYBE:
        world.until_look()
        world.take(LookupFinished(None))
    assert world.job.state is State.ASKING


def test_not_sent_is_tried_again_with_the_same_key():
    """When no byte left, there is no doubt, and the key stays."""
    world = World().ready()
    key = world.job.attempt.key
    effect = world.take(NotSent(SILENT))
    assert isinstance(effect, WaitUntil)
    assert not world.job.is_unconfirmed
    world.now_s = effect.until_s
    assert isinstance(world.go(), SendPost)
    assert world.job.attempt.key == key


def test_r7_old_uploads_are_made_anew():
    """At three quarters of their life the uploads are made again; never while in doubt."""
    world = World(life_s=1000).ready()
    world.take(NotSent(SILENT))
    world.now_s += 800
    assert world.go() == UploadFile(0)


def test_r7_never_renewed_while_unconfirmed():
    """A doubt keeps its media ids, however old."""
    world = World(life_s=1000).ready()
    ids = world.job.media_ids
    world.take(PostUnconfirmed(SILENT))
    world.now_s += 5000
    assert isinstance(world.until_look(), FindPost)
    assert world.job.media_ids == ids


def test_r8_a_wrong_order_is_reported_not_posted_again():
    """The post is published; how it differs is kept for the person."""
    world = World(pictures=2).ready()
    world.take(PostConfirmed(world.seen(media_ids=tuple(reversed(world.job.media_ids)))))
    assert (world.job.state, world.job.differs) == (State.PUBLISHED, "order")


def test_r11_an_unconfirmed_post_that_cannot_be_looked_into_ends_with_the_person():
    """24 hours without a readable own list: the person is asked."""
    world = World().ready()
    world.take(PostUnconfirmed(SILENT))
    while world.job.state is State.MAYBE:
        world.until_look()
        world.take(LookupFailed(SILENT, wait_s=3600))
    assert world.job.state is State.ASKING


def test_r12_signed_out_keeps_everything_and_asks_nothing():
    """A 401 rests the job where it is until somebody signs in."""
    world = World().ready()
    assert world.take(SignedOut(OUT)) == RestUntilFact()
    world.now_s += 10_000
    assert world.go() == RestUntilFact()
    world.take(RetryRequested())
    assert not isinstance(world.go(), RestUntilFact)


def test_r12_a_picture_made_ready_does_not_end_the_wait_for_a_sign_in():
    """It is made without a server; the job still says what it waits for."""
    world = World()
    world.go()
    world.take(SignedOut(OUT))
    world.take(FileRendered(0, RenderedFile("0.jpg", "image/jpeg", 10, "00", 4, 3)))
    assert world.job.failure == OUT
    assert world.go() == RestUntilFact()


def test_asking_is_ended_by_the_person():
    """The answer "it is there" publishes; "send again" uploads anew and sends with a new key."""
    world = World(single_use=False).ready()
    key = world.job.attempt.key
    world.take(PostUnconfirmed(SILENT))
    there = World(single_use=False)
    there.job, there.now_s = world.job, world.now_s
    there.take(OutcomeDecided(is_there=True))
    assert there.job.state is State.PUBLISHED
    world.take(OutcomeDecided(is_there=False))
    assert world.go() == UploadFile(0)
    world.ready()
    assert world.job.attempt.key != key
    assert not world.job.unconfirmed


def test_pause_and_resume_come_back_to_the_same_place():
    """A paused job rests; resumed, it goes on, and a doubt is still a doubt."""
    world = World().ready()
    world.take(PostUnconfirmed(SILENT))
    world.take(PauseRequested())
    assert (world.job.state, world.go()) == (State.PAUSED, RestUntilFact())
    world.take(ResumeRequested())
    assert world.job.state is State.MAYBE


def test_a_post_on_its_way_can_not_be_cancelled():
    """Once the bytes may have left, a cancel would be a lie."""
    world = World().ready()
    with pytest.raises(InvalidTransition):
        world.take(CancelRequested())


def test_bad_file_parks_the_job():
    """A picture that cannot be rendered parks its post with the reason."""
    world = World()
    world.go()
    world.take(StepFailed(Failure(Reason.CUT_OFF), is_passing=False))
    assert world.job.state is State.PARKED


class Server:
    """A server of one kind: commits late or never answers, as it is told; media can be used once (or not)."""

    def __init__(self, *, replays, single_use):
        self.replays, self.single_use = replays, single_use
        self.posts, self.used, self.keys = [], {}, {}

    def commit(self, attempt):
        if self.replays and attempt.key in self.keys:
            return self.keys[attempt.key]
        if self.single_use and any(i in self.used for i in attempt.media_ids):
            return None
        post_id = f"p{len(self.posts)}"
        self.posts.append((post_id, attempt))
        self.keys[attempt.key] = post_id
        self.used.update(dict.fromkeys(attempt.media_ids, post_id))
        return post_id


fates = st.lists(
    st.sampled_from(["ok", "lost", "late", "never", "refused", "crash", "unsent", "429"]), max_size=12
)


@given(fates, st.lists(st.booleans(), max_size=6), st.sampled_from([0, 1, 3]), st.booleans(), st.booleans())
def test_no_order_of_facts_doubles_or_loses_a_post(fate, look_fails, pictures, replays, single_use):
    """Whatever the line does, with commits up to 120 s late: one post at the most, and none lost."""
    world = World(pictures=pictures, replays_s=7_776_000 if replays else 0, single_use=single_use)
    server = Server(replays=replays, single_use=single_use)
    fate, look_fails, late = list(fate), list(look_fails), []
    effect = world.go()
    for _ in range(400):
        for due_s, attempt in [one for one in late if one[0] <= world.now_s]:
            server.commit(attempt)
            late.remove((due_s, attempt))
        match effect:
            case RenderFile(index):
                effect = world.take(FileRendered(index, RenderedFile("f", "image/jpeg", 1, "0", 1, 1)))
            case UploadFile(index):
                effect = world.take(FileUploaded(index, f"m{index}-{world.keys}", ""))
            case WaitUntil(until_s):
                world.now_s = max(world.now_s, until_s)
                effect = world.go()
            case SendPost():
                effect = _send(world, server, fate.pop(0) if fate else "ok", late)
            case FindPost():
                if look_fails and look_fails.pop(0):
                    effect = world.take(LookupFailed(SILENT))
                else:
                    found = [world.seen(post_id=p, media_ids=a.media_ids) for p, a in server.posts]
                    ours = [s for s in found if outbox.matches(world.job, s)]
                    effect = world.take(LookupFinished(ours[0] if ours else None))
            case RestUntilFact():
                break
    for _, attempt in late:
        server.commit(attempt)
    assert len(server.posts) <= 1
    assert world.job.state in {State.PUBLISHED, State.ASKING, State.PARKED}
    if world.job.state is State.PUBLISHED:
        assert len(server.posts) == 1


def _send(world, server, fate, late):
    attempt = world.job.attempt
    match fate:
        case "unsent":
            return world.take(NotSent(SILENT))
        case "429":
            return world.take(PostRefused(SILENT, is_passing=True, wait_s=30))
        case "refused":
            return world.take(PostRefused(NO))
        case "never":
            return world.take(PostUnconfirmed(SILENT))
        case "late":
            late.append((world.now_s + 120, attempt))
            world.now_s += 10
            return world.take(PostUnconfirmed(SILENT))
    post_id = server.commit(attempt)
    if fate == "lost":
        return world.take(PostUnconfirmed(SILENT))
    if fate == "crash":
        world.take(Interrupted())
        return world.go()
    if post_id is None:
        return world.take(
            PostRefused(Failure(Reason.REJECTED, said="media already attached"), is_about_media=True)
        )
    return world.take(PostConfirmed(world.seen(post_id=post_id, media_ids=attempt.media_ids)))
