"""A client that we did not write, against ``kesong serve`` in a process of its own."""

import io
import queue
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.end2end.conftest import PASSWORD, add_people, serving
from tests.fakes import browser

mastodon = pytest.importorskip("mastodon")

SCOPES = ["read", "write", "follow"]


@pytest.fixture
def url(tmp_path: Path) -> Iterator[str]:
    """The address of a server with anna, ben and cleo."""
    add_people(tmp_path, "anna", "ben", "cleo")
    with serving(tmp_path) as served:
        yield served.url


class Caller:
    """Mastodon.py, which notes the calls that came back."""

    def __init__(self, client: Any, called: set[str]) -> None:
        self._client = client
        self._called = called

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._client, name)

        def call(*given: Any, **named: Any) -> Any:
            answer = method(*given, **named)
            self._called.add(name)
            return answer

        return call


def sign_in(url: str, name: str, called: set[str]) -> Caller:
    """Register, ask, allow on the page, paste the code."""
    client_id, secret = mastodon.Mastodon.create_app("Walk", api_base_url=url, scopes=SCOPES)
    client = Caller(
        mastodon.Mastodon(
            client_id=client_id, client_secret=secret, api_base_url=url, ratelimit_method="throw"
        ),
        called,
    )
    asked = client.auth_request_url(scopes=SCOPES, allow_http=True)
    code = browser.allow(asked, name, PASSWORD)
    client.log_in(code=code, scopes=SCOPES, allow_http=True)
    called.add("create_app")
    return client


def picture(colour: str) -> io.BytesIO:
    out = io.BytesIO()
    Image.new("RGB", (320, 240), colour).save(out, "JPEG")
    return io.BytesIO(out.getvalue())


def ids(found: Any) -> list[Any]:
    return [one.id for one in found]


def look_around(anna: Caller) -> None:
    """What the server says of itself and of those who ask."""
    assert anna.instance_v2().configuration.statuses.max_media_attachments == 20
    assert anna.instance_v1().uri == anna.instance().domain
    assert anna.instance_nodeinfo().software.name == "kesong"
    assert anna.instance_health()
    assert anna.app_verify_credentials().name == "Walk"
    assert anna.account_verify_credentials().acct == anna.me().acct == "anna"
    assert anna.preferences()["posting:default:visibility"] == "public"
    for nothing in ("custom_emojis", "announcements", "follow_requests", "domain_blocks", "followed_tags",
                    "featured_tags", "featured_tag_suggestions", "endorsements", "instance_rules",
                    "instance_peers", "instance_domain_blocks", "instance_languages", "trending_tags",
                    "trending_statuses", "trending_links", "trends", "conversations"):  # fmt: skip
        assert getattr(anna, nothing)() == []
    assert len(anna.instance_activity()) == 12
    assert anna.instance_translation_languages() == {}
    assert "home server" in anna.instance_extended_description().content
    assert anna.oauth_authorization_server_info().token_endpoint


def meet(anna: Caller, ben: Caller) -> None:
    """People, found and followed."""
    me, him = anna.me(), ben.me()
    assert anna.account_lookup("ben").id == anna.account(him).id == him.id
    assert ids(anna.accounts([him, me])) == [him.id, me.id]
    assert ids(anna.account_search("be")) == [him.id]
    assert anna.account_follow(him, notify=True).notifying
    assert ben.account_follow(me).following
    assert anna.account_relationships(him)[0].followed_by
    assert ids(anna.account_followers(me)) == ids(anna.account_following(me)) == [him.id]
    assert anna.account_remove_from_followers(him).followed_by is False
    assert not anna.account_follow(him, reblogs=False, notify=True).showing_reblogs
    assert anna.account_follow(him, notify=True).showing_reblogs
    assert anna.account_note_set(him, "met at the market").note == "met at the market"
    assert anna.account_pin(him).endorsed
    assert ids(anna.endorsements()) == [him.id]
    assert not anna.account_unpin(him).endorsed


def dress(anna: Caller) -> None:
    """The profile, with a picture."""
    made = anna.account_update_credentials(
        display_name="Anna B.",
        note="bakes",
        avatar=picture("red"),
        avatar_mime_type="image/jpeg",
        header=picture("blue"),
        header_mime_type="image/jpeg",
        discoverable=True,
        fields=[("web", "https://anna.example")],
        default_privacy="public",
    )
    assert (made.source.note, made.display_name, made.source.fields[0].name) == ("bakes", "Anna B.", "web")
    assert "/media/" in made.avatar
    assert ids(anna.directory()) == [made.id]
    anna.account_delete_avatar()
    anna.account_delete_header()
    assert "/art/" in anna.me().avatar


def ask_to_follow(anna: Caller, ben: Caller, cleo: Caller) -> None:
    """Suggestions, and a locked account that accepts one and refuses the other."""
    me = anna.me()
    assert cleo.me().id in ids(anna.suggestions())
    assert {one.account.acct for one in cleo.suggestions_v2()} == {"anna", "ben"}
    assert len(cleo.suggestions_v1()) == 2
    cleo.suggestion_delete(ben.me())
    assert ids(cleo.suggestions()) == [me.id]
    anna.account_update_credentials(locked=True)
    for other in (ben, cleo):
        assert other.account_follow(me).requested
    assert ids(anna.follow_requests()) == [cleo.me().id, ben.me().id]
    assert anna.follow_request_authorize(ben.me()).followed_by
    assert not anna.follow_request_reject(cleo.me()).followed_by
    anna.account_update_credentials(locked=False)
    assert cleo.account_follow(ben.me()).following
    assert cleo.account_familiar_followers(me)[0].accounts[0].acct == "ben"
    cleo.account_unfollow(ben.me())
    anna.notifications_clear()


def post(anna: Caller, ben: Caller) -> Any:
    """An album with words, made once; its text and alt are changed without losing a picture."""
    media = [ben.media_post(picture(c), "image/jpeg", description=c, focus=(0.5, 0)) for c in ("teal", "tan")]
    assert ben.media_update(media[0], description="a loaf", focus=(0, 0.5)).description == "a loaf"
    assert ben.media(media[0]).meta.focus.y == 0.5
    made = ben.status_post("Fresh #bread @anna", media_ids=media, spoiler_text="food", idempotency_key="k")
    assert ben.status_post("again", media_ids=media, idempotency_key="k").id == made.id
    assert ids(made.media_attachments) == ids(media)
    changed = ben.status_update(made, "Fresh #bread & butter", spoiler_text="food")
    assert ids(changed.media_attachments) == ids(media)
    words = [
        ben.generate_media_edit_attributes(one, description=text)
        for one, text in zip(media, ("one", "two"), strict=True)
    ]
    changed = ben.status_update(made, "Fresh #bread & butter @anna", media_attributes=words)
    assert [one.description for one in changed.media_attachments] == ["one", "two"]
    assert [one.content for one in ben.status_history(made)][-1] == changed.content
    assert ben.status_source(made).text == "Fresh #bread & butter @anna"
    assert anna.status(made).edited_at
    assert ids(anna.statuses([made])) == [made.id]
    return made


def answer(anna: Caller, ben: Caller, made: Any) -> None:
    """Like, save, pass on, pin and reply; who did; and what is told of it."""
    assert anna.status_favourite(made).favourited
    assert anna.status_bookmark(made).bookmarked
    assert anna.status_reblog(made).reblog.id == made.id
    assert ids(anna.favourites()) == ids(anna.bookmarks()) == [made.id]
    assert ids(ben.status_reblogged_by(made)) == ids(ben.status_favourited_by(made)) == [anna.me().id]
    reply = anna.status_reply(anna.status(made), "lovely")
    assert ids(ben.status_context(made).descendants) == [reply.id]
    assert {one.type for one in ben.notifications()} == {"mention", "favourite", "follow", "reblog"}
    assert ben.notifications_unread_count()["count"] == 4
    assert [one.type for one in ben.notifications(types=["reblog"])] == ["reblog"]
    groups = ben.grouped_notifications().notification_groups
    assert ben.unread_grouped_notifications_count() == len(groups) == 4
    assert ids(ben.grouped_notification_accounts(groups[0].group_key)) == [anna.me().id]
    ben.dismiss_grouped_notification(groups[0].group_key)
    assert ben.notifications_unread_count()["count"] == 3
    ben.notifications_dismiss(ben.notifications()[0])
    ben.notifications_clear()
    assert ben.notifications() == []
    assert ben.status_pin(made).pinned
    assert ids(anna.account_statuses(ben.me(), pinned=True)) == [made.id]
    assert not ben.status_unpin(made).pinned
    assert not anna.status_unfavourite(made).favourited
    assert not anna.status_unbookmark(made).bookmarked
    assert anna.status_unreblog(made).reblogs_count == 0


def ask(anna: Caller, ben: Caller) -> None:
    """A poll with hidden totals, answered."""
    asked = ben.status_post("which?", poll=ben.make_poll(["rye", "wheat"], 600, hide_totals=True))
    assert ids([anna.poll(asked.poll)]) == [asked.poll.id]
    made = anna.poll_vote(asked.poll, [1])
    assert (made.own_votes, made.votes_count, made.options[1].votes_count) == ([1], 1, None)
    ben.status_delete(asked)


def write_letters(anna: Caller, ben: Caller) -> None:
    """Direct posts as a conversation; a muted thread is silent."""
    ben.notifications_clear()
    first = anna.status_post("@ben hello", visibility="direct")
    found = ben.conversations()
    assert [(one.unread, one.last_status.id) for one in found] == [(True, first.id)]
    assert not ben.conversations_read(found[0]).unread
    assert ben.status_mute(first).muted
    second = anna.status_reply(first, "are you there?")
    assert [one.status.id for one in ben.notifications()] == [first.id]
    assert not ben.status_unmute(first).muted
    assert ben.status_card(first) is None
    for letter in (first, second):
        anna.status_delete(letter)
    assert ben.conversations() == []
    ben.notifications_clear()


def use_tags(anna: Caller, ben: Caller) -> None:
    """Followed and featured hashtags, and which are used most."""
    assert anna.tag_follow("oven").following
    assert [one.name for one in anna.followed_tags()] == ["oven"]
    anna.account_unfollow(ben.me())
    made = ben.status_post("hot #oven")
    assert anna.timeline_home()[0].id == made.id
    anna.account_follow(ben.me(), notify=True)
    assert not anna.tag_unfollow("oven").following
    assert anna.tag("oven").history[0].uses == "1"
    assert "oven" in [one.name for one in anna.trending_tags()]
    assert "bread" in [one.name for one in ben.featured_tag_suggestions()]
    featured = ben.featured_tag_create("oven")
    assert [one.name for one in anna.account_featured_tags(ben.me())] == ["oven"]
    ben.featured_tag_delete(featured)
    anna.status_favourite(made)
    assert made.id in ids(anna.trending_statuses())
    ben.status_delete(made)
    ben.notifications_clear()


def hold_back(anna: Caller, cleo: Caller) -> None:
    """Notifications of strangers, held back and accepted."""
    anna.notifications_clear()
    assert anna.notifications_policy().for_not_following == "accept"
    assert anna.update_notifications_policy(for_not_following="filter").for_not_following == "filter"
    posts = [cleo.status_post(f"@anna {word}") for word in ("psst", "hey")]
    (request,) = anna.notification_requests()
    assert anna.notification_request(request).account.acct == "cleo"
    anna.dismiss_notification_request(request)
    assert anna.notification_requests() == []
    posts.append(cleo.status_post("@anna again"))
    anna.accept_notification_request(request)
    assert anna.notifications_merged()
    posts.append(cleo.status_post("@anna and again"))
    assert [one.status.id for one in anna.notifications()] == ids(posts[:1:-1])
    anna.update_notifications_policy(for_not_following="accept")
    anna.notifications_clear()
    for made in posts:
        cleo.status_delete(made)


def read(anna: Caller, ben: Caller, made: Any) -> None:
    """Timelines with paging, search and markers."""
    for number in range(5):
        ben.toot(f"number {number} #bread")
    page = anna.timeline_home(limit=3)
    assert len(page) == 3
    older = anna.fetch_next(page)
    assert ids(anna.fetch_previous(older)) == ids(page)
    whole = anna.fetch_remaining(page)
    assert len(whole) == len(set(ids(whole))) == 7
    assert len(anna.timeline_public()) == len(anna.timeline_local()) == len(anna.timeline("home"))
    assert ids(anna.timeline_hashtag("bread", only_media=True)) == [made.id]
    assert ids(anna.search_v2("butter", result_type="statuses").statuses) == [made.id]
    assert anna.search("#bre").hashtags[-1].name == "bread"
    assert anna.markers_set("home", whole[0]).home.last_read_id == whole[0].id
    assert anna.markers_get(["home"]).home.version == 1


def keep_lists(anna: Caller, ben: Caller) -> None:
    """Lists and what is in them."""
    him = ben.me()
    made = anna.list_create("bakers")
    anna.list_accounts_add(made, [him])
    assert ids(anna.list_accounts(made)) == [him.id]
    assert ids(anna.lists()) == ids(anna.account_lists(him)) == [made.id]
    assert anna.list_update(made, "millers").title == anna.list(made).title == "millers"
    assert len(anna.timeline_list(made)) == 6
    anna.list_accounts_delete(made, [him])
    anna.list_delete(made)
    assert anna.lists() == []


def keep_filters(anna: Caller, ben: Caller, made: Any) -> None:
    """Filters of words and of posts."""
    rule = anna.create_filter_v2("no", ["home"], "warn", keywords_attributes=[{"keyword": "butter"}])
    assert ids(anna.filters_v2()) == [rule.id]
    assert anna.status(made).filtered[0].keyword_matches == ["butter"]
    assert anna.filters()[0].phrase == anna.filter(anna.filters()[0]).phrase == "butter"
    assert anna.update_filter_v2(rule.id, title="less").title == anna.filter_v2(rule.id).title == "less"
    word = anna.add_filter_keyword_v2(rule.id, "jam", whole_word=True)
    assert len(anna.filter_keywords_v2(rule.id)) == 2
    anna.delete_filter_keyword_v2(word.id)
    named = anna.add_filter_status_v2(rule.id, made)
    assert ids(anna.filter_statuses_v2(rule.id)) == [anna.filter_status_v2(named.id).id]
    anna.delete_filter_status_v2(named.id)
    anna.delete_filter_v2(rule.id)
    assert anna.status(made).filtered == []
    old = anna.filter_create("butter", ["home"])
    assert anna.filters_apply([anna.status(made)], anna.filters(), "home") == []
    assert anna.filter_update(old, phrase="margarine", context=["home"]).phrase == "margarine"
    assert anna.status(made).filtered == []
    anna.filter_delete(old)
    assert anna.filters() == []


def keep_away(anna: Caller, ben: Caller, made: Any) -> None:
    """Mutes, reports and blocks."""
    him = ben.me()
    assert anna.account_mute(him, duration=600).muting
    assert ids(anna.mutes()) == [him.id]
    assert not anna.account_unmute(him).muting
    assert anna.report(him, [made], "too much butter").category == "other"
    assert anna.account_block(him).blocking
    assert ids(anna.blocks()) == [him.id]
    assert anna.timeline_public() == anna.account_statuses(anna.me(), exclude_reblogs=True)
    assert not anna.account_unblock(him).blocking
    assert not anna.account_unfollow(him).following


def plan(ben: Caller) -> None:
    """Posts for later."""
    due = datetime.now(UTC) + timedelta(hours=1)
    made = ben.status_post("later", scheduled_at=due)
    assert ids(ben.scheduled_statuses()) == [ben.scheduled_status(made).id]
    moved = ben.scheduled_status_update(made, due + timedelta(hours=1))
    assert moved.scheduled_at > made.scheduled_at
    ben.scheduled_status_delete(made)
    assert ben.scheduled_statuses() == []


class Ear(mastodon.StreamListener):  # type: ignore[misc]
    """Notes what Mastodon.py makes of a stream."""

    def __init__(self) -> None:
        self.heard: queue.Queue[tuple[str, Any]] = queue.Queue()

    def on_update(self, status: Any) -> None:
        self.heard.put(("update", status.content))

    def on_status_update(self, status: Any) -> None:
        self.heard.put(("status_update", status.content))

    def on_delete(self, status_id: Any) -> None:
        self.heard.put(("delete", str(status_id)))

    def on_notification(self, notification: Any) -> None:
        self.heard.put(("notification", notification.type))

    def on_unknown_event(self, name: str, unknown_event: Any = None) -> None:
        self.heard.put(("unknown", name))

    def next(self) -> tuple[str, Any]:
        return self.heard.get(timeout=100)


def listen(anna: Caller, ben: Caller) -> None:
    """Live updates of each kind, by server-sent events and by one WebSocket."""
    assert anna.stream_healthy()
    number = anna.list_create("live").id
    anna.list_accounts_add(number, [ben.me()])
    ears = {name: Ear() for name in ("user", "notifications", "public", "local", "tag", "list", "socket")}
    later = {"run_async": True}
    handles = [
        anna.stream_user(ears["user"], **later),
        anna.stream_user_notifications(ears["notifications"], **later),
        anna.stream_public(ears["public"], **later),
        anna.stream_local(ears["local"], **later),
        anna.stream_hashtag("live", ears["tag"], **later),
        anna.stream_list(number, ears["list"], **later),
        anna.stream_direct(Ear(), **later),
    ]
    line = anna.stream_open_websocket(ears["socket"])
    line.subscribe("user")
    made = ben.status_post("on #live @anna")
    said = ("update", made.content)
    assert {ears[name].next() for name in ("user", "public", "local", "tag", "list")} == {said}
    for name in ("user", "notifications"):  # she asked to be told of all that he posts
        assert {ears[name].next()[1] for _ in range(2)} == {"mention", "status"}
    ben.status_update(made, "still on #live @anna")
    assert {ears[name].next()[0] for name in ("user", "public", "tag")} == {"status_update"}
    ben.status_delete(made)
    assert {ears[name].next() for name in ("user", "public", "tag")} == {("delete", str(made.id))}
    assert ears["socket"].next() == said
    hang_up(ben, [*handles, line])
    anna.list_delete(number)


def hang_up(ben: Caller, handles: list[Any]) -> None:
    """Close them. Mastodon.py waits in ``close`` until its reading thread has seen one more event."""
    with ThreadPoolExecutor(len(handles)) as pool:
        closing = [pool.submit(handle.close) for handle in handles]
        while not all(one.done() for one in closing):
            for visibility in ("public", "direct"):
                ben.status_delete(ben.status_post("bye #live @anna", visibility=visibility))
    for handle in handles:
        handle.join(100)
        assert not handle.is_alive()


def test_foreign_client_can_do_all_that_it_expects(url: str) -> None:
    """At least 160 different calls of Mastodon.py, each with the answer that it should have."""
    called: set[str] = set()
    anna, ben, cleo = (sign_in(url, name, called) for name in ("anna", "ben", "cleo"))
    look_around(anna)
    ask_to_follow(anna, ben, cleo)
    meet(anna, ben)
    dress(anna)
    made = post(anna, ben)
    answer(anna, ben, made)
    ask(anna, ben)
    write_letters(anna, ben)
    use_tags(anna, ben)
    hold_back(anna, cleo)
    read(anna, ben, made)
    keep_lists(anna, ben)
    listen(anna, ben)
    keep_filters(anna, ben, made)
    plan(ben)
    keep_away(anna, ben, made)
    assert ben.status_delete(made).text
    with pytest.raises(mastodon.MastodonNotFoundError):
        anna.status(made)
    ben.revoke_access_token(allow_http=True)
    with pytest.raises(mastodon.MastodonUnauthorizedError):
        ben.me()
    assert len(called) >= 160, sorted(called)
