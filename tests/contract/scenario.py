"""A user's steps on a server, from the first sign-in to the last post, through the program's own services and engine."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from msgspec import structs

from kesong_desktop.actions.services import Services
from kesong_desktop.errors import Gone, InvalidInput
from kesong_desktop.model.account import Account, Capability, Visibility
from kesong_desktop.model.draft import Draft
from kesong_desktop.model.outbox import State
from kesong_desktop.model.preflight import musts
from kesong_desktop.model.social.notification import StatusSource
from kesong_desktop.model.social.post import HOME, Person, Post
from kesong_desktop.model.social.reply import reply_draft
from tests.contract.tested_servers import TargetServer
from tests.fakes.pictures import MAKER_NOTE, SERIAL
from tests.fakes.stores import stores

BACK = 200


@dataclass
class Scenario:
    """Alice's way. ``pictures`` are files of several kinds, each with secrets inside; ``clip`` is one more."""

    services: Services
    server: TargetServer
    pictures: Sequence[Path]
    clip: Path

    # --- coming and going -------------------------------------------------------------------------------------------------

    def sign_in(self) -> None:
        """By the browser, the loopback address and PKCE."""
        work = self.services.sign_in.with_browser(self.server.url, self.server.browse)
        self.account: Account = work.result()
        self.can: Capability = self.services.accounts.capability(self.account)
        assert self.account.username == "alice"
        assert self.can.software == self.server.kind.removesuffix("-old")

    def sign_out(self) -> None:
        """The token is gone from here, and the server no longer takes it where it can forget one."""
        self.services.accounts.sign_out(self.account).result()
        assert stores(self.services).secrets.get(self.account.key) == ""

    # --- people -----------------------------------------------------------------------------------------------------------

    def follow(self) -> None:
        """By name; who is locked is asked, and says yes."""
        self.bob: Person = self.services.interactions.follow_by_name(self.account, "bob").result()
        assert self.services.interactions.follow(self.account, self.bob, on=True).result() is True
        self.server.bob_accepts()

    def unfollow(self) -> None:
        """And no longer."""
        assert self.services.interactions.follow(self.account, self.bob, on=False).result() is False

    def search(self) -> None:
        """A person, and a tag."""
        assert "bob" in [
            one.username for one in self.services.search.remote(self.account, "bob").result().people
        ]
        assert "lake" in self.services.search.remote(self.account, "#lake").result().tags
        with pytest.raises(InvalidInput):
            self.services.search.remote(self.account, " ")

    def notifications(self) -> None:
        """Bob's like is told, once."""
        self.server.bob_likes(self.album.id)
        page = (
            stores(self.services)
            .engine.with_client(self.account, lambda client: client.notifications())
            .result()
        )
        kinds = [(one.kind, one.post.id if one.post else "") for one in page.notifications]
        assert kinds.count(("favourite", self.album.id)) == 1
        assert "follow" in [kind for kind, _ in kinds]

    # --- posts ------------------------------------------------------------------------------------------------------------

    def post_pictures(self) -> None:
        """One, four, and as many as the server takes; nothing that was hidden in a file leaves with it."""
        self.single = self._publish(1, "one #lake")
        self.album = self._publish(4, "four\n\nof them")
        self._publish(self.can.limits.pictures, "all of them")
        for content in self.server.files():
            assert SERIAL.encode() not in content
            assert MAKER_NOTE not in content
        too_many = self._draft([self.pictures[0]] * (self.can.limits.pictures + 1), "too many")
        assert self._musts(too_many) == ["too_many"]

    def post_words(self) -> None:
        """Where posts may be without pictures; else it is told beforehand."""
        draft = self._draft([], "words alone")
        if self.can.text_only_posts:
            assert self._sent(draft).attachments == ()
        else:
            assert self._musts(draft) == ["needs_picture"]

    def post_direct(self) -> None:
        """For named people alone, where there are such posts; else it is told beforehand."""
        draft = replace(self._draft(self.pictures[:1], "for you"), visibility=Visibility.DIRECT)
        if self.can.direct:
            assert self._sent(draft).visibility is Visibility.DIRECT
        else:
            assert self._musts(draft) == ["no_direct"]

    def post_clip(self) -> None:
        """Where clips are taken; else it is told beforehand."""
        draft = self._draft([self.clip], "it moves")
        if "video/mp4" in self.can.limits.mime_types:
            (clip,) = self._sent(draft).attachments
            assert clip.kind in {"video", "gifv"}
        else:
            assert self._musts(draft) == ["no_clips"]

    def post_warning(self) -> None:
        """A warning hides the pictures everywhere, whether or not the kind needs to be told so."""
        draft = self._draft(self.pictures[:1], "behind it")
        post = self._sent(replace(draft, spoiler="careful"))
        assert (post.spoiler, post.sensitive) == ("careful", True)

    def reply(self) -> None:
        """In words, also where a post of words alone is not taken."""
        draft = self.services.drafts.add(reply_draft(self.account, self._bobs_post()))
        assert draft.text.startswith("@bob")
        reply = self._sent(replace(draft, text=f"{draft.text}well seen"))
        kept = self.server.kept(reply.id)
        assert kept is not None
        assert kept["reply_to"] == draft.in_reply_to_id

    def react(self) -> None:
        """Bookmark, like and boost, each seen at once and kept by the server; a second boost is no second boost."""
        post = self._bobs_post()
        self.services.interactions.bookmark(self.account, post, on=True).result()
        self.services.interactions.favourite(self.account, self._cached(post), on=True).result()
        assert self._cached(post).bookmarked, "a like says nothing of bookmarks"
        for _ in range(2):
            self.services.interactions.boost(self.account, self._cached(post), on=True).result()
        self.services.timelines.refresh(self.account, HOME).result()
        now = self._cached(post)
        assert (now.bookmarked, now.favourited, now.reblogged) == (True, True, True)
        kept = self.server.kept(post.id)
        assert kept is not None
        assert (kept["bookmarked"], kept["favourited"], kept["reblogged"]) == (True, True, True)
        self.services.interactions.boost(self.account, now, on=False).result()
        assert not self._cached(post).reblogged

    def edit(self) -> None:
        """New words and a new description; no picture is lost, known of here or not, and none changes its place."""
        post = self.album
        known = structs.replace(post, attachments=post.attachments[:2])
        second = post.attachments[1]
        source = self.services.interactions.source(self.account, post).result()
        assert source.text == "four\n\nof them"
        changed = StatusSource("four, mended", source.spoiler)
        new = {second.id: "told better"}
        if not self.can.edits:
            with pytest.raises(InvalidInput, match="edit_unsupported"):
                self.services.interactions.edit(self.account, known, changed, alts=new)
            return
        edited = self.services.interactions.edit(self.account, known, changed, alts=new).result()
        alts = ["told better" if one is second else one.alt for one in post.attachments]
        assert [one.id for one in edited.attachments] == [one.id for one in post.attachments]
        assert [one.alt for one in edited.attachments] == alts
        kept = self.server.kept(post.id)
        assert kept is not None
        assert (kept["text"], kept["alts"]) == ("four, mended", alts)
        assert self._cached(post).text == "four, mended"

    def look_at_history(self) -> None:
        """The first wording, where it is kept."""
        if not self.can.edits:
            return
        asking = stores(self.services).engine.with_client(
            self.account, lambda client: client.edit_history(self.album.id)
        )
        if self.can.history:
            first, *later = asking.result()
            assert "of them" in first.html
            assert later
        else:
            with pytest.raises(Gone):
                asking.result()

    def delete(self) -> None:
        """There, and here."""
        self.services.interactions.delete(self.account, self.single).result()
        assert self.server.kept(self.single.id) is None
        assert stores(self.services).cache.post(self.account.key, self.single.id) is None

    def page_back(self) -> None:
        """Two hundred of Bob's posts, each once, in their order."""
        self.services.timelines.refresh(self.account, HOME).result()
        while not self.services.timelines.older(self.account, HOME).result().is_end:
            pass
        shown = stores(self.services).cache.page(self.account.key, HOME.name, limit=1000)
        numbers = [int(one.text.split()[1]) for one in shown if one.author.username == "bob"]
        assert numbers == list(reversed(range(BACK)))

    # --- tools ------------------------------------------------------------------------------------------------------------

    def _publish(self, count: int, text: str) -> Post:
        files = [self.pictures[number % len(self.pictures)] for number in range(count)]
        post = self._sent(self._draft(files, text))
        alts = [f"picture {number}" for number in range(count)]
        assert sorted(one.alt for one in post.attachments) == sorted(alts)
        if self.can.album_in_order and self.can.software != "unknown":
            assert [one.alt for one in post.attachments] == alts
        kept = self.server.kept(post.id)
        assert kept is not None
        assert len(kept["alts"]) == count
        return post

    def _draft(self, files: Sequence[Path], text: str) -> Draft:
        draft = self.services.drafts.create([str(one) for one in files], account=self.account)
        pictures = tuple(
            replace(one, alt=f"picture {number}", focus=(0.0, 0.5))
            for number, one in enumerate(draft.pictures)
        )
        return replace(draft, text=text, pictures=pictures, visibility=Visibility.PUBLIC)

    def _musts(self, draft: Draft) -> list[str]:
        return [one.code for one in musts(self.services.publishing.preflight.check(draft, self.account))]

    def _sent(self, draft: Draft) -> Post:
        """Through the outbox."""
        assert self._musts(draft) == []
        job = self.services.outbox.run_until_idle(
            self.services.publishing.publisher.queue(draft, self.account)
        )
        assert job.state is State.PUBLISHED, job.failure
        assert job.differs in {"", "order"}
        post = stores(self.services).cache.post(self.account.key, job.post_id)
        assert post is not None
        return post

    def _bobs_post(self) -> Post:
        self.services.timelines.refresh(self.account, HOME).result()
        shown = stores(self.services).cache.page(self.account.key, HOME.name)
        return next(one for one in shown if one.author.username == "bob")

    def _cached(self, post: Post) -> Post:
        found = stores(self.services).cache.post(self.account.key, post.id)
        assert found is not None
        return found
