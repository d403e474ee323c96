"""Quirks of servers, one by one; those that concern the outbox alone are in ``test_sending``."""

import json
from urllib.parse import parse_qs, urlsplit

import pytest

from kesong_desktop.api import oauth
from kesong_desktop.api.server_quirks import QUIRKS_BY_SOFTWARE
from kesong_desktop.errors import Forbidden, NotThisProtocol, Rejected, ServerFault, SlowDown
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.post import HOME, Timeline
from tests.contract.client_calls import ask, publish
from tests.fakes.servers.kinds import KINDS, GoToSocial, OldPixelfed, Pixelfed, Takahe
from tests.fakes.servers.model import SERVER, Answer, Model


def test_a_burnt_key():
    """1: Pixelfed keeps the key of a try that failed; the refusal of the second says so, and is no post."""
    model = Pixelfed()

    async def do(client):
        said = []
        for kind in (Forbidden, Rejected):
            with pytest.raises(kind) as caught:
                await client.create_status(text="x", media_ids=[], visibility=Visibility.PUBLIC, key="K")
            said.append(caught.value.said)
        return said

    assert ask(model, do) == ["Empty statuses are not allowed", "Duplicate idempotency key."]
    assert model.posts == {}


def test_nothing_is_scheduled(model, picture):
    """2: what some servers publish at once is never sent."""
    ask(model, lambda client: publish(client, picture))
    (sent,) = [one for one in model.requests if one.url.path == "/api/v1/statuses"]
    assert "scheduled_at" not in json.loads(sent.content)


def test_accept_and_agent_are_always_sent(model, picture):
    """4: without the first, Pixelfed's errors are pages; without the second, GoToSocial is a teapot."""
    ask(model, lambda client: publish(client, picture))
    for request in model.requests:
        assert request.headers["accept"] == "application/json"
        assert request.headers["user-agent"].startswith("Kesong/")


def test_redirect_to_a_page_is_not_followed():
    """4: a page behind a redirect is no answer."""

    class ToLogin(Model):
        def refusal(self, request):
            assert request.url.path != "/login"
            return Answer(302, headers={"Location": "/login"})

    with pytest.raises(NotThisProtocol, match="redirect"):
        ask(ToLogin(), lambda client: client.timeline(HOME))


def test_page_that_repeats_itself(picture):
    """5: GoToSocial; each post once, and a page of repeats leads nowhere for ever."""

    class Stuck(GoToSocial):
        def page(self, request):
            return self.listed(request, [self.show(one) for one in self.posts])

    async def do(client):
        await publish(client, picture)
        first = await client.timeline(HOME)
        return first, await client.timeline(HOME, cursor=first.older)

    first, second = ask(Stuck(), do)
    assert len(first.posts) == len(second.posts) == 1
    assert second.older == ""


def test_only_media_is_not_asked_for(model, picture):
    """6: Takahe turns it round, so that no picture would be seen; all is asked for."""

    async def do(client):
        await publish(client, picture, text="#lake")
        pages = [await client.timeline(Timeline(name)) for name in ("public", "tag:lake", "account:7")]
        return [len(page.posts) for page in pages]

    assert ask(model, do) == [1, 1, 1]


def test_what_is_never_asked(model, picture):
    """Pages go downwards alone: ``min_id`` leaves gaps on Pixelfed, and ``since_id`` is not read; a search is for all kinds."""

    async def do(client):
        await publish(client, picture)
        for name in ("home", "public", "tag:lake", "account:7", "bookmarks"):
            page = await client.timeline(Timeline(name))
            await client.timeline(Timeline(name), cursor=page.older)
        await client.search("lake")
        await client.notifications()

    ask(model, do)
    asked = {name for one in model.requests for name in one.url.params}
    assert not asked & {"min_id", "since_id", "only_media", "type"}


def test_order_that_came_back_is_shown(picture):
    """7: Takahe mixes an album; the answer is believed, not what was sent."""
    post = ask(Takahe(), lambda client: publish(client, picture, 4))
    assert [one.alt for one in post.attachments] == ["number 0", "number 3", "number 2", "number 1"]


def test_edit_sends_everything(model, picture):
    """8: text, warning, and the full list of media as strings, also where it is empty."""

    async def do(client):
        post = await publish(client, picture, 2)
        await client.edit_status(post.id, text="new", media_ids=[one.id for one in post.attachments])
        return [one.id for one in post.attachments]

    ids = ask(model, do)
    (sent,) = [json.loads(one.content) for one in model.requests if one.method == "PUT"]
    assert sent == {"status": "new", "media_ids": ids, "spoiler_text": "", "sensitive": False}


def test_description_and_focus_go_together(picture):
    """9: Takahe empties the one that is left out."""
    model = Takahe()

    async def do(client):
        sent = await client.upload(picture, mime="image/jpeg", alt="a", focus=(0.5, 0))
        await client.update_media(sent.id, alt="a", focus=(0, 0))

    ask(model, do)
    (made,) = model.media.values()
    assert (made["description"], made["focus"]) == ("a", "0.000,0.000")


def test_state_is_safe_in_an_address():
    """11: Takahe does not encode it; nothing in ours needs to be."""
    app = oauth.AppCredentials("id", "hush", "http://127.0.0.1:9/x")
    verifier, challenge = oauth.make_pkce(bytes(range(32)))
    page = oauth.authorize_url(SERVER, app, state="aZ0-_", challenge=challenge)
    assert "state=aZ0-_" in page
    assert parse_qs(urlsplit(page).query)["code_challenge_method"] == ["S256"]
    assert verifier not in page


@pytest.mark.parametrize("visibility", Visibility)
def test_visibility_is_always_sent(model, picture, visibility):
    """12: the server's own default may be another. Pixelfed refuses a direct post, and says which field it was."""

    async def do(client):
        sent = await client.upload(picture, mime="image/jpeg", alt="", focus=(0, 0))
        return await client.create_status(text="x", media_ids=[sent.id], visibility=visibility, key="K")

    if visibility is Visibility.DIRECT and not ask(model, lambda client: client.capability()).direct:
        with pytest.raises(Rejected, match="visibility"):
            ask(model, do)
        assert model.posts == {}
    else:
        assert ask(model, do).visibility is visibility


def test_posts_are_json(model, picture):
    """13: a form that the line cut would be published as it came, and a closed post become public."""
    ask(model, lambda client: publish(client, picture))
    (sent,) = [one for one in model.requests if one.url.path == "/api/v1/statuses"]
    assert sent.headers["content-type"] == "application/json"
    with pytest.raises(ValueError):
        json.loads(sent.content[:-1])


def test_upload_says_its_length(model, picture):
    """Takahe breaks without it; the file's own name and the form's order do not matter."""
    ask(model, lambda client: client.upload(picture, mime="image/jpeg", alt="x", focus=(0, 0)))
    (sent,) = [one for one in model.requests if one.url.path == "/api/v2/media"]
    assert sent.headers["content-length"] == str(len(sent.content))
    assert "transfer-encoding" not in sent.headers


def test_cold_home_is_waited_for(picture):
    """Pixelfed: 206 and nothing is no end of the timeline; one that stays cold is an empty page."""
    model = Pixelfed()

    async def do(client):
        await publish(client, picture)
        warm = await client.timeline(HOME)
        model.cold = 99
        return len(warm.posts), len((await client.timeline(HOME)).posts)

    assert ask(model, do) == (1, 0)


def test_wait_that_is_reported_as_a_moment():
    """GoToSocial says when the next request may come as an ISO time, and says nothing else."""

    class Busy(GoToSocial):
        def refusal(self, request):
            headers = {
                "X-RateLimit-Reset": "2026-11-23T19:00:49.000Z",
                "Date": "Mon, 23 Nov 2026 18:58:49 GMT",
            }
            return Answer(429, json={"error": "rate limit reached"}, headers=headers)

    with pytest.raises(SlowDown) as caught:
        ask(Busy(), lambda client: client.timeline(HOME))
    assert caught.value.wait_s == pytest.approx(120, abs=1)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(400, json={"error": "Bad Request: too many"}), "Bad Request: too many"),
        (Answer(405, text="405 method not allowed"), "405 method not allowed"),
        (Answer(400, json={"error": "invalid_input", "error_details": [{"msg": "x"}]}), "invalid_input"),
        (Answer(422, json={"message": "Given data.", "errors": {"a": ["Bad a."]}}), "Given data. Bad a."),
        (
            Answer(422, json="Comments have been disabled on this post"),
            "Comments have been disabled on this post",
        ),
        (Answer(422, json=""), ""),
        (Answer(422), ""),
        (Answer(406, html="<!DOCTYPE html><title>No</title>"), ""),
    ],
)
def test_words_of_each_kind(answer, said):
    """Whatever shape a refusal has, its words are kept, and nothing that is no words."""

    class Strict(Model):
        def refusal(self, request):
            return answer

    with pytest.raises(Rejected) as caught:
        ask(Strict(), lambda client: client.timeline(HOME))
    assert caught.value.said == said


def test_warning_goes_with_its_flag(model, picture):
    """Pixelfed drops a warning without ``sensitive``; GoToSocial would leave the pictures open."""

    async def do(client):
        sent = await client.upload(picture, mime="image/jpeg", alt="", focus=(0, 0))
        return await client.create_status(
            text="x",
            media_ids=[sent.id],
            visibility=Visibility.PUBLIC,
            key="K",
            spoiler="careful",
            sensitive=True,
        )

    post = ask(model, do)
    assert (post.spoiler, post.sensitive) == ("careful", True)


def test_comments_that_are_closed(picture):
    """Pixelfed: the refusal is a bare text, and is told."""
    model = Pixelfed()
    number = model.keep_post("8", is_closed=True)

    async def do(client):
        await client.create_status(
            text="x", media_ids=[], visibility=Visibility.PUBLIC, key="K", in_reply_to_id=number
        )

    with pytest.raises(Rejected) as caught:
        ask(model, do)
    assert caught.value.said == "Comments have been disabled on this post"


def test_long_search(model):
    """Pixelfed takes a hundred characters."""
    assert ask(model, lambda client: client.search("x" * 300)).posts == ()


def test_fault_of_a_page_has_no_words():
    """Takahe breaks with a web page: told as a fault, without its markup."""

    class Broken(Takahe):
        def refusal(self, request):
            return Answer(500, html="<!DOCTYPE html><html>Internal Server Error</html>")

    with pytest.raises(ServerFault) as caught:
        ask(Broken(), lambda client: client.timeline(HOME))
    assert caught.value.said == ""


def test_refused_field_in_the_shape_of_a_fault(picture):
    """Older Pixelfed: a file that is refused is not sent again and again."""

    class Strict(OldPixelfed):
        def upload(self, request):
            return Answer(500, json={"message": "Bad.", "errors": {"file": ["The file must be an image."]}})

    with pytest.raises(Rejected) as caught:
        ask(Strict(), lambda client: publish(client, picture))
    assert "must be an image" in caught.value.said


def test_every_kind_stands_in_the_table():
    """A kind with manners of its own has a model."""
    assert set(QUIRKS_BY_SOFTWARE) - set(KINDS) == {"kesong"}
