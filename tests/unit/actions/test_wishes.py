"""Language, place and who may answer: from the draft through the job and back, and what is remembered of it."""

import json
from dataclasses import replace

import msgspec

from kesong_desktop.actions import outboxing, posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.controls import Circle
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import Job
from kesong_desktop.model.preflight import check
from tests.unit.actions.conftest import NOW_S

WISHES = Draft(
    DraftId("d"),
    text="By the #Lake with @ben@pixels.town",
    tags=("slow",),
    language="de",
    place="Arezzo",
    place_id="77",
    replies=Circle.FOLLOWERS,
    quotes=Circle.NOBODY,
)


def test_a_draft_and_a_job_of_before_have_no_wishes(desk: Desk, account: Account) -> None:
    """Rows that an earlier program wrote are read as they were."""
    new = {"place", "place_id", "replies", "quotes"}
    job = posting.queue(desk, replace(WISHES, account=account.key), account)
    old = json.loads(msgspec.json.encode(WISHES))
    assert new <= old.keys()
    draft = msgspec.json.decode(
        json.dumps({name: value for name, value in old.items() if name not in new}), type=Draft
    )
    assert draft == replace(WISHES, place="", place_id="", replies="", quotes="")
    row = json.loads(msgspec.json.encode(job))
    row["body"] = {name: value for name, value in row["body"].items() if name not in new}
    before = msgspec.json.decode(json.dumps(row), type=Job)
    assert before.body == replace(job.body, place="", place_id="", replies="", quotes="")


def test_what_a_server_could_do_of_before_is_read(desk: Desk, account: Account) -> None:
    """With careful defaults for what was not known then."""
    row = json.loads(msgspec.json.encode(Capability(software="mastodon")))
    for name in ("counting", "warning_characters", "reply_circles", "quote_circles"):
        del row[name]
    assert msgspec.json.decode(json.dumps(row), type=Capability) == Capability(software="mastodon")


def test_all_of_it_is_queued_and_comes_back(desk: Desk, account: Account) -> None:
    """A place that the server knows is not in the text; taken back, the draft has all of it again."""
    job = posting.queue(desk, replace(WISHES, account=account.key), account)
    body = job.body
    assert (body.language, body.place_id, body.replies, body.quotes) == ("de", "77", "followers", "nobody")
    assert "Arezzo" not in body.text
    again = outboxing.draft_again(desk, job)
    assert again.wire_text() == body.text
    assert (again.language, again.place, again.place_id) == ("de", "Arezzo", "77")
    assert (again.replies, again.quotes) == (Circle.FOLLOWERS, Circle.NOBODY)


def test_a_place_in_words_is_part_of_the_text(desk: Desk, account: Account) -> None:
    """So is one that another account's server knows."""
    in_words = posting.queue(desk, replace(WISHES, place_id=""), account)
    assert in_words.body.text == "By the #Lake with @ben@pixels.town\n📍 Arezzo\n\n#slow"
    others = replace(WISHES, id=DraftId("e"), account=AccountKey("anna@pixels.town"))
    elsewhere = posting.queue(desk, others, account)
    assert (elsewhere.body.text, elsewhere.body.place_id) == (in_words.body.text, "")


def test_what_was_used_is_remembered(desk: Desk, account: Account) -> None:
    """Tags, people, the first of the post first."""
    posting.queue(desk, WISHES, account)
    desk.habits.note([]).result()  # what was begun before is done by then
    assert desk.habits.words(account.key, "tag") == ["Lake", "slow"]
    assert desk.habits.words(account.key, "person") == ["ben@pixels.town"]


def test_the_language_is_the_accounts_last(desk: Desk, account: Account) -> None:
    """Unless the draft has its own."""
    desk.habits.note([(account.key, "language", "fr")]).result()
    assert posting.queue(desk, Draft(DraftId("a"), text="salut"), account).body.language == "fr"
    assert (
        posting.queue(desk, Draft(DraftId("b"), text="hallo", language="de"), account).body.language == "de"
    )


def codes(draft: Draft, can: Capability) -> list[str]:
    """What the check says of it."""
    return [one.code for one in check(draft, draft.wire_text(), (), can, "pixels.town")]


def test_the_check_tells_of_the_place() -> None:
    """Everyone will see it: the person is told, and can leave it out."""
    draft = Draft(DraftId("a"), text="x", place="Arezzo", created_s=NOW_S)
    assert codes(draft, Capability()) == ["place_told"]
    assert codes(replace(draft, place=" "), Capability()) == []


def test_the_check_tells_of_wishes_that_are_not_heard() -> None:
    """A promise that the server does not keep would mislead."""
    draft = Draft(DraftId("a"), text="x", replies=Circle.FOLLOWERS)
    assert codes(draft, Capability()) == ["controls_unheard"]
    assert codes(draft, Capability(reply_circles=(Circle.NOBODY,))) == ["controls_unheard"]
    assert codes(draft, Capability(reply_circles=tuple(Circle))) == []
    assert codes(replace(draft, replies="", quotes=Circle.NOBODY), Capability()) == ["controls_unheard"]


def test_a_warning_has_its_own_limit_on_some_servers() -> None:
    """Elsewhere it takes of the text's."""
    draft = Draft(DraftId("a"), text="x", spoiler="w" * 141)
    assert codes(draft, Capability(warning_characters=140)) == ["warning_too_long"]
    assert codes(replace(draft, spoiler="w" * 500), Capability()) == ["too_long"]


def test_a_place_alone_is_worth_keeping() -> None:
    """Somebody typed it."""
    assert not Draft(DraftId("a"), place="Arezzo").is_empty
    assert Draft(DraftId("a"), place=" ", language="de", replies=Circle.NOBODY).is_empty
