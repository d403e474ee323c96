"""Own posts that become drafts again."""

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.actions.timeline.interactions import Interactions
from kesong_desktop.errors import Unreadable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.outbox import InteractionJob
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.durable_files import problem_of, write_durably


@dataclass(frozen=True, slots=True)
class Redraft:
    """A draft made from a post, and the queued deletion of that post."""

    draft: Draft
    deletion: Future[InteractionJob | None]


class OwnPosts:
    """Turns own posts into drafts. ``folder`` stores their pictures."""

    def __init__(self, interactions: Interactions, drafts: Drafts, media: RemoteMedia, folder: Path) -> None:
        self._interactions = interactions
        self._drafts = drafts
        self._media = media
        self._folder = folder

    def redraft(self, account: Account, post: Post) -> Redraft:
        """Save the post as a draft, then delete the post. Waits for the server: not for the GUI thread.

        Nothing is deleted unless text and pictures are safe on this computer.

        Raises:
            Unreadable: a picture could not be downloaded.
            ServerProblem: the text could not be read.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        saved = self.copy_to_draft(account, post)
        return Redraft(saved, self._interactions.delete(account, post))

    def copy_to_draft(self, account: Account, post: Post) -> Draft:
        """Save a copy of the post as a draft, and return it. Waits for the server: not for the GUI thread.

        Raises:
            Unreadable: a picture could not be downloaded.
            ServerProblem: the text could not be read.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        source = self._interactions.source(account, post).result()
        draft = Draft(
            id=NO_DRAFT,
            account=account.key,
            text=source.text,
            pictures=self._download(account, post),
            visibility=post.visibility,
            spoiler=source.spoiler,
            language=post.language,
            in_reply_to_id=post.in_reply_to_id,
        )
        return self._drafts.add(draft)

    def _download(self, account: Account, post: Post) -> tuple[DraftPicture, ...]:
        """Return the pictures of a post, downloaded to permanent files."""
        asked = [(one, self._media.fetch(account.key, one.url)) for one in post.attachments]
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise problem_of(error, self._folder) from error
        return tuple(
            DraftPicture(
                str(self._keep(fetched, one.url, f"{_name(post.id)}-{number}")), one.alt, focus=one.focus
            )
            for number, (one, fetched) in enumerate(asked, 1)
        )

    def _keep(self, fetched: "Future[bool]", url: str, name: str) -> Path:
        cached = self._media.cached_path(url) if fetched.result() else None
        if cached is None:
            raise Unreadable(url, "missing")
        path = self._folder / f"{name}{PurePosixPath(urlsplit(url).path).suffix.lower()}"
        try:
            content = cached.read_bytes()
        except OSError as error:
            raise problem_of(error, cached) from error
        write_durably(path, content)
        return path


def _name(post_id: str) -> str:
    return "".join(sign for sign in post_id if sign.isalnum()) or "post"
