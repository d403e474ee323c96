"""A POST whose answer never came: it is looked for before anything is sent again."""

from dataclasses import replace

import pytest
from msgspec import structs

from kesong_desktop.errors import Gone, KesongError, NotThisProtocol, Rejected, ServerFault, SlowDown
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox import OutcomeDecided, State
from tests.fakes.posting_server import HOST, Fault, lost_answer, lost_request, no_network
from tests.unit.sync.world import Bench

DOUBTS: list[KesongError] = [
    lost_answer().error,
    ServerFault(HOST, status=500),
    ServerFault(HOST, status=504),
    NotThisProtocol(HOST, why="a web page"),
]


@pytest.mark.parametrize("error", DOUBTS, ids=lambda error: f"{error.reason}-{error.facts.get('status', '')}")
def test_it_is_looked_for_and_found(bench: Bench, error: KesongError) -> None:
    """One POST, one look, one post; and the feed has it as if the answer had come."""
    job = bench.queue("hello", 2)
    bench.server.faults["create"] = [Fault(error, is_after=True)]
    bench.work()
    assert bench.server.calls[2:] == ["create", "look"]
    assert (bench.now(job).state, bench.now(job).post_id) == (State.PUBLISHED, "p1")
    assert bench.told(job)[-2:] == ["no_answer", "found"]
    assert [post.id for post in bench.cache.page(job.account, "home")] == ["p1"]


def test_a_command_line_waits_until_the_unconfirmed_post_is_settled(bench: Bench) -> None:
    """Looking takes minutes, and the run does not end before."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_request()]
    bench.drain()
    assert (bench.now(job).state, bench.server.texts()) == (State.PUBLISHED, ["hello"])


def test_the_intent_is_in_the_journal_while_the_post_is_on_its_way(bench: Bench) -> None:
    """Key and media ids can be read back by another process at the moment of the POST (R1)."""
    job = bench.queue("hello", 2)
    seen = []
    bench.server.choose_fault = lambda name: seen.append(bench.now(job)) if name == "create" else None
    bench.work()
    (sending,) = seen
    assert sending.state is State.SENDING
    assert sending.attempt.key == bench.server.sent_keys[0]
    assert sending.attempt.media_ids == ("m1", "m2")


def test_what_never_arrived_is_sent_again_after_looking_twice(bench: Bench) -> None:
    """With the same media and a new key, and not before three minutes have passed (R5)."""
    job = bench.queue("hello", 2)
    bench.server.faults["create"] = [lost_request()]
    bench.work()
    assert bench.server.calls[2:] == ["create", "look", "look", "look", "create"]
    assert bench.clock.now_s - job.created_s >= 180
    assert len(set(bench.server.sent_keys)) == 2
    assert bench.server.texts() == ["hello"]
    assert len(bench.server.media) == 2


@pytest.mark.parametrize("late_s", [1, 20, 100, 170])
def test_a_post_that_appears_late_is_found(bench: Bench, late_s: float) -> None:
    """Servers commit late: what appears within three minutes is never sent twice."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer(late_s)]
    bench.work()
    assert bench.server.calls.count("create") == 1
    assert bench.now(job).post_id == "p1"


def test_a_post_that_appears_after_the_settling_is_not_doubled(bench: Bench) -> None:
    """The server refuses the second for its media; that sends the outbox looking, and it finds the first."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer(200), no_network(), no_network(), no_network()]
    bench.work()
    assert bench.server.texts() == ["hello"]
    assert (bench.now(job).state, bench.now(job).post_id) == (State.PUBLISHED, "p1")
    assert "refused" in bench.told(job)


def test_a_server_that_replays_keys_gets_the_same_request_again(bench: Bench) -> None:
    """The same key answers with the post that is there; no looking."""
    bench.server.replays, bench.server.single_use = True, False
    job = bench.queue("hello", 2)
    bench.server.faults["create"] = [lost_answer(), lost_answer(), lost_request()]
    bench.work()
    assert bench.server.calls[2:] == ["create"] * 4
    assert len(set(bench.server.sent_keys)) == 1
    assert bench.server.texts() == ["hello"]
    assert bench.now(job).post_id == "p1"


@pytest.mark.parametrize(("pictures", "single_use"), [(0, True), (2, False)])
@pytest.mark.parametrize("answer", ["there", "again"])
def test_where_a_double_would_not_be_refused_the_person_decides(
    bench: Bench, pictures: int, single_use: bool, answer: str
) -> None:
    """Twenty minutes of looking, then a question; nothing is sent until it is answered, and others go on."""
    bench.server.single_use = single_use
    job, other = bench.queue("hello", pictures), bench.queue("other", 1)
    bench.server.faults["create"] = [lost_request()]
    bench.work()
    assert bench.now(job).state is State.ASKING
    assert bench.clock.now_s - job.created_s >= 20 * 60
    assert bench.now(other).state is State.PUBLISHED
    sent = bench.server.calls.count("create")
    bench.command(job, OutcomeDecided(is_there=answer == "there"))
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert bench.server.calls.count("create") - sent == (answer == "again")
    assert bench.server.texts() == ["other", "hello"][: 2 if answer == "again" else 1]


def test_a_look_that_fails_is_tried_again(bench: Bench) -> None:
    """Only a list that was read says "not there"; the server's wait is kept."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]
    bench.server.faults["look"] = [
        lost_request(),
        Fault(SlowDown(HOST, wait_s=900)),
        Fault(ServerFault(HOST, status=503)),
    ]
    bench.work()
    assert bench.now(job).state is State.PUBLISHED
    assert bench.clock.now_s - job.created_s >= 900
    assert bench.server.texts() == ["hello"]


def test_own_posts_that_cannot_be_read_for_a_day_end_in_a_question(bench: Bench) -> None:
    """The doubt is the person's then (R11), and nothing was sent meanwhile."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]
    bench.server.choose_fault = lambda name: lost_request() if name == "look" else None
    bench.work()
    assert bench.now(job).state is State.ASKING
    assert bench.clock.now_s - job.created_s >= 24 * 3600
    assert bench.server.calls.count("create") == 1


def test_it_is_found_below_what_others_wrote_since(bench: Bench) -> None:
    """The list is read page by page, back to the attempt."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]

    def busy(name):
        if name == "look" and len(bench.server.posts) == 1:
            for number in range(90):
                bench.server.publish(
                    "anna", f"from the phone {number}", (), Visibility.PUBLIC, f"other{number}"
                )

    bench.server.choose_fault = busy
    bench.work()
    assert (bench.now(job).state, bench.now(job).post_id) == (State.PUBLISHED, "p1")
    assert bench.server.calls.count("look") == 3
    assert bench.server.calls.count("create") == 1


def test_another_jobs_post_is_not_taken(bench: Bench) -> None:
    """Two jobs with the same words: the second, which never arrived, is not taken for the first (R4)."""
    first, second = bench.queue("same", 0), bench.queue("same", 0)
    bench.server.faults["create"] = [None, lost_request()]
    bench.work()
    assert bench.now(first).state is State.PUBLISHED
    assert bench.now(second).state is State.ASKING


@pytest.mark.parametrize("offset_s", [-7200.0, 7200.0])
def test_the_servers_clock_counts(bench: Bench, offset_s: float) -> None:
    """A computer whose clock is hours wrong finds its post all the same, and takes no older one for it (R12)."""
    bench.server.offset_s = offset_s
    bench.server.publish("anna", "hello", (), Visibility.PUBLIC, "long ago")
    bench.clock.now_s += 3600
    job = bench.queue("hello", 0)
    bench.server.faults["create"] = [lost_answer()]
    bench.work()
    assert (bench.now(job).state, bench.now(job).post_id) == (State.PUBLISHED, "p2")


@pytest.mark.parametrize(
    "error",
    [
        Rejected(HOST, said="Media is already attached", status=422),
        Gone(HOST, said="Record not found: media", status=404),
    ],
    ids=["taken", "lost"],
)
def test_a_refusal_that_speaks_of_media_is_looked_into(bench: Bench, error: KesongError) -> None:
    """The first POST may have been carried out, and sent twice on the way."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [Fault(error, is_after=True)]
    bench.work()
    assert "look" in bench.server.calls
    assert bench.server.texts() == ["hello"]
    assert bench.now(job).post_id == "p1"


def test_uploads_that_grew_old_are_made_anew(bench: Bench) -> None:
    """A wait that is longer than three quarters of their life: uploaded again, and attached (R7)."""
    job = bench.queue("hello", 2)
    bench.server.faults["create"] = [Fault(SlowDown(HOST, wait_s=3600)), Fault(SlowDown(HOST, wait_s=3600))]
    bench.work()
    assert bench.server.calls.count("upload") == 4
    assert [one.id for one in bench.server.posts[0].attachments] == ["m3", "m4"]
    assert [one.alt for one in bench.server.posts[0].attachments] == [one.alt for one in job.pictures]


@pytest.mark.parametrize("looks", [0, 1])
def test_a_server_that_renames_media_is_understood(bench: Bench, looks: int) -> None:
    """Where the post's media have other ids, their addresses tell that it is ours, in the answer and when looking."""
    job = bench.queue("hello", 2)
    bench.server.faults["create"] = [lost_answer()] * looks
    bench.server.mend = lambda post: structs.replace(
        post, attachments=tuple(structs.replace(one, id=f"renamed-{one.id}") for one in post.attachments)
    )
    bench.work()
    assert (bench.now(job).state, bench.now(job).differs) == (State.PUBLISHED, "")
    assert bench.server.calls[2:] == ["create", "look"][: 1 + looks]


def test_an_old_post_of_other_words_is_no_answer(bench: Bench) -> None:
    """A wrong page of a cache between us and the server: it is looked for, and the post is not lost."""
    job = bench.queue("hello", 0)
    old = bench.server.publish("anna", "from last year", (), Visibility.PUBLIC, "k0")
    bench.server.posts[0] = structs.replace(old, created_utc=old.created_utc.replace(year=2020))
    bench.server.mend = lambda _: bench.server.posts[0]
    bench.work()
    assert bench.now(job).post_id != old.id


def test_another_jobs_post_is_no_answer(bench: Bench) -> None:
    """Nor is one that is off the list by now, though it has the same words."""
    first = bench.queue("hello", 0)
    bench.work()
    post_id = bench.now(first).post_id
    bench.jobs.clear_ended()
    job = bench.queue("hello", 0)
    bench.server.faults["create"] = [lost_request()]
    bench.work()
    assert bench.now(job).state is State.ASKING
    assert bench.now(job).post_id != post_id


def test_a_post_that_lost_pictures_is_still_the_jobs(bench: Bench) -> None:
    """Found by those that are left, and told (R8): it is never sent again."""
    job = bench.queue("hello", 3)
    bench.server.faults["create"] = [lost_answer()]
    bench.server.mend = lambda post: structs.replace(post, attachments=post.attachments[:1])
    bench.work()
    assert (bench.now(job).state, bench.now(job).differs) == (State.PUBLISHED, "missing")
    assert bench.server.calls.count("create") == 1


def test_a_mention_is_recognised_as_servers_show_it(bench: Bench) -> None:
    """They leave the host away."""
    job = bench.queue("Hello @ben@other.town!", 0)
    bench.server.faults["create"] = [lost_answer()]
    bench.server.mend = lambda post: structs.replace(post, html="<p>Hello <a>@<span>ben</span></a>!</p>")
    bench.work()
    assert bench.now(job).state is State.PUBLISHED


def test_more_posts_than_can_be_read_are_no_proof(bench: Bench) -> None:
    """Where the list cannot be read back to the attempt, nobody says that it is not there."""
    job = bench.queue("hello", 1)
    bench.server.faults["create"] = [lost_answer()]

    def busy(name: str) -> None:
        if name == "look" and len(bench.server.posts) == 1:
            for number in range(1100):
                bench.server.publish("anna", f"{number}", (), Visibility.PUBLIC, f"other{number}")

    bench.server.choose_fault = busy
    bench.drain()
    assert bench.server.calls.count("create") == 1
    assert "look_failed" in bench.told(job)


def test_two_posts_alike_while_unconfirmed_do_not_take_each_others_place(bench: Bench) -> None:
    """The first appears very late, while the second is looked for: nobody can tell which it is, so both are asked about."""
    bench.server.single_use = False
    first, second = bench.queue("hello", 0), bench.queue("hello", 0)
    bench.server.faults["create"] = [lost_answer(1500.0), lost_request()]
    bench.drain()
    assert bench.server.texts() == ["hello"]
    assert {bench.now(first).state, bench.now(second).state} == {State.ASKING}


@pytest.mark.parametrize("fault", [lost_answer(), lost_request()], ids=["answer", "request"])
@pytest.mark.parametrize("number", [0, 1], ids=["post", "comment"])
def test_a_first_comment_is_posted_once(bench: Bench, fault: Fault, number: int) -> None:
    """Whichever of the two is lost on its way: one post, and one reply to it; as for all text, the person decides in doubt."""
    job = bench.queue("hello", 1)
    bench.jobs.save(replace(job, first_comment="by me"))
    later = [None, fault] if number else [fault]
    bench.server.choose_fault = lambda name: later.pop(0) if name == "create" and later else None
    bench.work()
    comment = bench.jobs.get(f"{job.id}+")
    if number and not fault.is_after:
        assert (comment.state, bench.server.texts()) == (State.ASKING, ["hello"])
        return
    assert bench.server.texts() == ["hello", "by me"]
    assert (comment.state, comment.body.in_reply_to_id) == (State.PUBLISHED, bench.now(job).post_id)
