"""Posts for later."""

import threading
from datetime import UTC, datetime

import pytest

from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import DAY_MS, HOUR_MS
from kesong_desktop.homeserver.runner import HomeRunner
from tests.unit.homeserver.test_lists import ids_of
from tests.unit.homeserver.world import START_MS, Person, World

PATH = "/api/v1/scheduled_statuses"


def at(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat()


def later(person: Person, text: str, ms: int = HOUR_MS, key: str = "", **more: object) -> dict:
    headers = {"Idempotency-Key": key} if key else {}
    body = {"status": text, "scheduled_at": at(START_MS + ms), **more}
    answer = person.call("POST", "/api/v1/statuses", json=body, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


@pytest.mark.parametrize("due", ["9999-12-31T23:59:59.999999+00:00", "9999-12-31T23:59:59-14:00"])
def test_the_end_of_time_is_no_fault(alice: Person, due: str) -> None:
    """What can be told as a time is kept as it was given, the rest is refused."""
    answer = alice.call("POST", "/api/v1/statuses", json={"status": "x", "scheduled_at": due})
    assert answer.status_code in {200, 422}
    assert answer.json().get("scheduled_at", "9999-12-31T23:59:59.999Z") == "9999-12-31T23:59:59.999Z"


def test_post_comes_in_its_time_with_all_that_was_said(world: World, alice: Person, bob: Person) -> None:
    """Not before; then with its album in order, its warning and its notifications; once."""
    media = [alice.upload(description=name)["id"] for name in "ab"]
    root = bob.say("root")["id"]
    made = later(
        alice, "hi @bob", media_ids=media[::-1], spoiler_text="w", language="de", in_reply_to_id=root
    )
    assert made["scheduled_at"] == "2026-09-21T15:13:20.000Z"
    assert [one["id"] for one in made["media_attachments"]] == media[::-1]
    assert (made["params"]["text"], made["params"]["in_reply_to_id"]) == ("hi @bob", root)
    world.clock.ms += HOUR_MS - 1
    assert world.home.schedule.publish_due() == 0
    assert alice.get("/api/v1/timelines/home") == []
    assert alice.get(f"{PATH}/{made['id']}") == made
    world.clock.ms += 1
    assert world.home.schedule.publish_due() == 1
    assert world.home.schedule.publish_due() == 0
    post = alice.get("/api/v1/timelines/home")[0]
    assert [one["id"] for one in post["media_attachments"]] == media[::-1]
    assert (post["spoiler_text"], post["language"], post["in_reply_to_id"]) == ("w", "de", root)
    assert post["created_at"] == made["scheduled_at"]
    assert [one["type"] for one in bob.get("/api/v1/notifications")] == ["mention"]
    assert alice.get(PATH) == []


def test_several_come_in_the_order_of_their_times(world: World, alice: Person) -> None:
    """However they were made."""
    for hour in (3, 1, 2):
        later(alice, str(hour), ms=hour * HOUR_MS)
    world.clock.ms += DAY_MS
    assert world.home.schedule.publish_due() == 3
    assert alice.seen("/api/v1/timelines/home") == ["3", "2", "1"]


def test_list_is_paged_and_one_s_own(alice: Person, bob: Person) -> None:
    """Newest first; nobody else sees, moves or drops them."""
    made = [later(alice, str(number))["id"] for number in range(3)]
    assert ids_of(alice, PATH, limit=2) == made[::-1]
    assert bob.get(PATH) == []
    for method in ("GET", "DELETE"):
        assert bob.status_of(method, f"{PATH}/{made[0]}") == 404
    body = {"scheduled_at": at(START_MS + DAY_MS)}
    assert bob.status_of("PUT", f"{PATH}/{made[0]}", json=body) == 404


def test_time_is_changed(world: World, alice: Person) -> None:
    """To another that is far enough ahead."""
    made = later(alice, "x")
    path = f"{PATH}/{made['id']}"
    assert alice.status_of("PUT", path, json={"scheduled_at": at(START_MS + 299_999)}) == 422
    assert alice.status_of("PUT", path, json={}) == 422
    moved = alice.call("PUT", path, json={"scheduled_at": "2026-09-22T00:00:00"}).json()
    assert moved["scheduled_at"] == "2026-09-22T00:00:00.000Z"
    world.clock.ms += HOUR_MS
    assert world.home.schedule.publish_due() == 0


def test_pictures_wait_with_their_post(world: World, alice: Person) -> None:
    """They cannot be posted otherwise and do not die; when it is dropped they are free for a day."""
    medium = alice.upload()
    made = later(alice, "", ms=30 * DAY_MS, media_ids=[medium["id"]])
    assert alice.status_of("POST", "/api/v1/statuses", json={"media_ids": [medium["id"]]}) == 422
    world.clock.ms += 10 * DAY_MS
    world.home.purge()
    assert alice.call("DELETE", f"{PATH}/{made['id']}").json() == {}
    world.home.purge()
    assert world.client.get(medium["url"]).status_code == 200
    assert alice.say("", media_ids=[medium["id"]])["id"]
    assert alice.status_of("GET", f"{PATH}/{made['id']}") == 404


def test_repeated_key_gives_what_was_kept_and_then_the_post(world: World, alice: Person) -> None:
    """Before its time, after it, and 410 when it was dropped."""
    made = later(alice, "x", key="k")
    assert later(alice, "other", key="k") == made
    plain = alice.call("POST", "/api/v1/statuses", json={"status": "x"}, headers={"Idempotency-Key": "k"})
    assert plain.status_code == 422
    world.clock.ms += HOUR_MS
    world.home.schedule.publish_due()
    post = alice.get("/api/v1/timelines/home")[0]
    assert later(alice, "x", key="k")["content"] == post["content"]
    assert len(alice.get("/api/v1/timelines/home")) == 1
    dropped = later(alice, "y", ms=3 * HOUR_MS, key="l")
    alice.call("DELETE", f"{PATH}/{dropped['id']}")
    body = {"status": "y", "scheduled_at": at(START_MS + DAY_MS)}
    headers = {"Idempotency-Key": "l"}
    assert alice.status_of("POST", "/api/v1/statuses", json=body, headers=headers) == 410


def test_answer_to_a_deleted_post_is_published_as_a_post(world: World, alice: Person, bob: Person) -> None:
    """Nothing that was promised is lost."""
    gone, closed = bob.say("x")["id"], bob.say("y")["id"]
    for root in (gone, closed):
        later(alice, "re", in_reply_to_id=root)
    bob.call("DELETE", f"/api/v1/statuses/{gone}")
    bob.post(f"/api/v1/accounts/{alice.id}/block")
    world.clock.ms += HOUR_MS
    assert world.home.schedule.publish_due() == 2
    assert [one["in_reply_to_id"] for one in alice.get("/api/v1/timelines/home")] == [None, None]


@pytest.mark.expects_warning
def test_post_that_has_become_impossible_waits_an_hour(
    world: World, alice: Person, caplog: pytest.LogCaptureFixture
) -> None:
    """It is kept and tried again; those after it are published."""
    later(alice, "impossible")
    later(alice, "possible")
    with world.home._database.write() as connection:
        connection.execute("UPDATE scheduled SET visibility = 'odd' WHERE text = 'impossible'")
    world.clock.ms += HOUR_MS
    assert world.home.schedule.publish_due() == 1
    assert world.home.schedule.publish_due() == 0
    assert [one["params"]["text"] for one in alice.get(PATH)] == ["impossible"]
    assert "cannot be published" in caplog.text


def test_running_server_publishes_by_itself(world: World, home: HomeService, alice: Person) -> None:
    """It looks every few seconds."""
    later(alice, "x")
    world.clock.ms += HOUR_MS
    done = threading.Event()
    publish = home.schedule.publish_due

    def watched() -> int:
        found = publish()
        done.set()
        return found

    home.schedule.publish_due = watched  # type: ignore[method-assign]
    with HomeRunner(home, publish_every_s=0.01):
        assert done.wait(100)
    assert alice.seen("/api/v1/timelines/home") == ["x"]
