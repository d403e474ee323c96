"""Own posts over a home server: a deletion that waits is undone, a redraft loses nothing."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import Gone, KesongError, Unreadable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import Draft, DraftId, DraftPicture
from kesong_desktop.model.outbox import InvalidTransition
from kesong_desktop.model.social.post import Post
from tests.end2end.conftest import Village
from tests.fakes import pictures
from tests.fakes.stores import stores
from tests.unit.actions.test_accounts import sign_in
from tests.unit.actions.test_timelines import write


@pytest.fixture
def anna(services: Services, village: Village) -> Account:
    """Signed in at the home server."""
    return sign_in(services, village)


def is_on_server(services: Services, account: Account, post: Post) -> bool:
    """Whether the server has the post."""
    try:
        stores(services).engine.with_client(account, lambda client: client.status(post.id)).result()
    except Gone:
        return False
    return True


def with_picture(services: Services, account: Account, folder: Path) -> Post:
    """Publish a post with a picture."""
    photo = pictures.jpeg(folder / "heron.jpg", (96, 64), hue=20)
    picture = DraftPicture(str(photo), "A heron", focus=(0.5, 0.25))
    draft = Draft(DraftId("one"), text="Heron #birds", pictures=(picture,), spoiler="Birds", language="en")
    job = services.outbox.run_until_idle(services.publishing.publisher.queue(draft, account))
    post = services.timelines.post(account.key, job.post_id)
    assert post is not None
    return post


def test_deletion_that_waits_is_undone(services: Services, anna: Account) -> None:
    (post,) = write(services, anna, "Heron")
    services.publishing.send_policy.pause(None, on=True).result()
    waiting = services.interactions.delete(anna, post).result()
    assert waiting is not None
    assert services.timelines.post(anna.key, post.id) is None
    services.interactions.undo_delete(waiting).result()
    assert services.timelines.post(anna.key, post.id) is not None
    services.publishing.send_policy.pause(None, on=False).result()
    services.outbox.send_due().result()
    assert is_on_server(services, anna, post)


def test_deletion_that_is_done_cannot_be_undone(services: Services, anna: Account) -> None:
    (post,) = write(services, anna, "Heron")
    services.publishing.send_policy.pause(None, on=True).result()
    waiting = services.interactions.delete(anna, post).result()
    assert waiting is not None
    services.publishing.send_policy.pause(None, on=False).result()
    services.outbox.send_due().result()
    assert not is_on_server(services, anna, post)
    with pytest.raises(InvalidTransition):
        services.interactions.undo_delete(waiting).result()


def test_redraft_keeps_all_before_it_deletes(services: Services, anna: Account, tmp_path: Path) -> None:
    post = with_picture(services, anna, tmp_path)
    redraft = services.own_posts.redraft(anna, post)
    assert redraft.deletion.result() is None
    draft = services.drafts.get(redraft.draft.id)
    assert (draft.text, draft.spoiler, draft.language) == ("Heron #birds", "Birds", "en")
    (picture,) = draft.pictures
    assert (picture.alt, picture.focus) == ("A heron", (0.5, 0.25))
    assert Path(picture.path).is_relative_to(services.system.paths.kept)
    assert Path(picture.path).stat().st_size > 0
    assert not is_on_server(services, anna, post)


def test_picture_that_is_lost_keeps_the_post(services: Services, anna: Account, tmp_path: Path) -> None:
    post = with_picture(services, anna, tmp_path)
    shot = replace(post.attachments[0], url=f"{anna.server}/media/nothing.jpg")
    with pytest.raises(KesongError) as caught:
        services.own_posts.redraft(anna, replace(post, attachments=(shot,)))
    assert isinstance(caught.value, Unreadable)
    assert services.drafts.all() == []
    assert is_on_server(services, anna, post)
