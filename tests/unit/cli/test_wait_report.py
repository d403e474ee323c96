"""What the outbox waits for is said on standard error, once, within seconds."""

import threading
from concurrent.futures import Future
from dataclasses import replace

from kesong_desktop.cli.wait_report import result_of, waits
from kesong_desktop.errors import Reason
from kesong_desktop.model.account import AccountKey
from kesong_desktop.model.failure import Failure
from kesong_desktop.model.outbox import JobId, PostBody, PostJob, State

JOB = PostJob(JobId("job1"), AccountKey("anna@pixels.town"), PostBody("hello"), created_s=0.0, title="hello")
SLOW = Failure(Reason.SLOW_DOWN, {"server": "pixels.town", "wait_s": 60, "until": "12:00:00"})


def test_each_wait_names_the_post_and_the_time() -> None:
    """An unclear answer, one that lets others go first, and a server that asks to slow down."""
    unclear = replace(JOB, state=State.MAYBE, not_before_s=1_700_000_000.0)
    (line,) = waits([unclear])
    assert line.startswith(
        "“hello”: the server's answer was unclear; your posts are looked through again at "
    )
    assert "order may change" not in line
    (line,) = waits([replace(unclear, is_aside=True)])
    assert "order may change" in line
    (line,) = waits([replace(JOB, state=State.QUEUED, failure=SLOW, not_before_s=1_700_000_000.0)])
    assert "slow down until 12:00:00" in line
    assert "tried again at" in line
    assert waits([replace(JOB, state=State.QUEUED), replace(JOB, state=State.PUBLISHED)]) == []


def test_a_changed_order_of_an_album_is_told() -> None:
    """Of a published post."""
    (line,) = waits([replace(JOB, state=State.PUBLISHED, differs="order")])
    assert line == "“hello”: the server shows the photos in another order than yours."


def test_a_wait_is_said_once_while_it_lasts(capsys) -> None:
    """And the result comes through."""
    future: Future[str] = Future()
    looks = threading.Semaphore(0)
    waiting = replace(JOB, state=State.MAYBE, not_before_s=1_700_000_000.0)

    def jobs() -> list[PostJob]:
        looks.release()
        if looks._value >= 2:
            future.set_result("done")
        return [waiting]

    assert result_of(future, jobs) == "done"
    assert capsys.readouterr().err.count("unclear") == 1
