"""Language, place and reply controls: from draft to job and back, and what is remembered."""

import json
from dataclasses import replace

import msgspec

from kesong_desktop.actions.services import Services
from kesong_desktop.model.account import Account, AccountKey, Capability
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.outbox import PostJob
from kesong_desktop.model.preflight import check
from kesong_desktop.model.reply_policy import ReplyPolicy
from tests.fakes.stores import stores
from tests.unit.actions.conftest import NOW_S

WISHES = Draft(
    DraftId("d"),
    text="By the #Lake with @ben@pixels.town",
    tags=("slow",),
    language="de",
    place="Arezzo",
    place_id="77",
    replies=ReplyPolicy.FOLLOWERS,
    quotes=ReplyPolicy.NOBODY,
)


def test_stored_drafts_and_jobs_without_options_are_read(services: Services, account: Account) -> None:
    """Rows that an earlier program wrote are read as they were."""
    new = {"place", "place_id", "replies", "quotes"}
    job = services.publishing.publisher.queue(replace(WISHES, account=account.key), account)
    old = json.loads(msgspec.json.encode(WISHES))
    assert new <= old.keys()
    draft = msgspec.json.decode(
        json.dumps({name: value for name, value in old.items() if name not in new}), type=Draft
    )
    assert draft == replace(WISHES, place="", place_id="", replies="", quotes="")
    row = json.loads(msgspec.json.encode(job))
    row["body"] = {name: value for name, value in row["body"].items() if name not in new}
    before = msgspec.json.decode(json.dumps(row), type=PostJob)
    assert before.body == replace(job.body, place="", place_id="", replies="", quotes="")


def test_stored_capability_without_options_is_read(services: Services, account: Account) -> None:
    """With careful defaults for what was not known then."""
    row = json.loads(msgspec.json.encode(Capability(software="mastodon")))
    for name in ("counting", "warning_characters", "reply_circles", "quote_circles"):
        del row[name]
    assert msgspec.json.decode(json.dumps(row), type=Capability) == Capability(software="mastodon")


def test_all_options_are_queued_and_restored(services: Services, account: Account) -> None:
    """A place that the server knows is not in the text; taken back, the draft has all of it again."""
    job = services.publishing.publisher.queue(replace(WISHES, account=account.key), account)
    body = job.body
    assert (body.language, body.place_id, body.replies, body.quotes) == ("de", "77", "followers", "nobody")
    assert "Arezzo" not in body.text
    again = services.outbox.copy_to_draft(job)
    assert again.wire_text() == body.text
    assert (again.language, again.place, again.place_id) == ("de", "Arezzo", "77")
    assert (again.replies, again.quotes) == (ReplyPolicy.FOLLOWERS, ReplyPolicy.NOBODY)


def test_place_without_id_is_part_of_the_text(services: Services, account: Account) -> None:
    """So is one that another account's server knows."""
    in_words = services.publishing.publisher.queue(replace(WISHES, place_id=""), account)
    assert in_words.body.text == "By the #Lake with @ben@pixels.town\n📍 Arezzo\n\n#slow"
    others = replace(WISHES, id=DraftId("e"), account=AccountKey("anna@pixels.town"))
    elsewhere = services.publishing.publisher.queue(others, account)
    assert (elsewhere.body.text, elsewhere.body.place_id) == (in_words.body.text, "")


def test_used_tags_and_people_are_remembered(services: Services, account: Account) -> None:
    """Tags, people, the first of the post first."""
    services.publishing.publisher.queue(WISHES, account)
    stores(services).recent_values.note([]).result()  # what was begun before is done by then
    assert stores(services).recent_values.words(account.key, "tag") == ["Lake", "slow"]
    assert stores(services).recent_values.words(account.key, "person") == ["ben@pixels.town"]


def test_language_defaults_to_the_last_chosen(services: Services, account: Account) -> None:
    """Unless the draft has its own."""
    stores(services).recent_values.note([(account.key, "language", "fr")]).result()
    assert (
        services.publishing.publisher.queue(Draft(DraftId("a"), text="salut"), account).body.language == "fr"
    )
    assert (
        services.publishing.publisher.queue(
            Draft(DraftId("b"), text="hallo", language="de"), account
        ).body.language
        == "de"
    )


def codes(draft: Draft, can: Capability) -> list[str]:
    """What the check says of it."""
    return [one.code for one in check(draft, draft.wire_text(), (), can, "pixels.town")]


def test_check_reports_the_place() -> None:
    """Everyone will see it: the person is told, and can leave it out."""
    draft = Draft(DraftId("a"), text="x", place="Arezzo", created_s=NOW_S)
    assert codes(draft, Capability()) == ["place_told"]
    assert codes(replace(draft, place=" "), Capability()) == []


def test_check_reports_options_that_the_server_ignores() -> None:
    """A promise that the server does not keep would mislead."""
    draft = Draft(DraftId("a"), text="x", replies=ReplyPolicy.FOLLOWERS)
    assert codes(draft, Capability()) == ["controls_unheard"]
    assert codes(draft, Capability(reply_circles=(ReplyPolicy.NOBODY,))) == ["controls_unheard"]
    assert codes(draft, Capability(reply_circles=tuple(ReplyPolicy))) == []
    assert codes(replace(draft, replies="", quotes=ReplyPolicy.NOBODY), Capability()) == ["controls_unheard"]


def test_content_warning_has_its_own_limit_on_some_servers() -> None:
    """Elsewhere it takes of the text's."""
    draft = Draft(DraftId("a"), text="x", spoiler="w" * 141)
    assert codes(draft, Capability(warning_characters=140)) == ["warning_too_long"]
    assert codes(replace(draft, spoiler="w" * 500), Capability()) == ["too_long"]


def test_draft_with_only_a_place_is_not_empty() -> None:
    """Somebody typed it."""
    assert not Draft(DraftId("a"), place="Arezzo").is_empty
    assert Draft(DraftId("a"), place=" ", language="de", replies=ReplyPolicy.NOBODY).is_empty
