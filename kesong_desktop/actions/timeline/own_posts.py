"""Own posts: deleted, which can be undone while it waits in the outbox, or made a draft again."""

from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.media.remote_media import RemoteMedia
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.timeline.interactions import Interactions, map_future
from kesong_desktop.errors import NotFound, Reason, Unreadable
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import NO_DRAFT, Draft, DraftPicture
from kesong_desktop.model.outbox import ENDED, InteractionJob, Job, Verb
from kesong_desktop.model.social.post import Post
from kesong_desktop.store.durable_files import problem_of, write_durably


@dataclass(frozen=True, slots=True)
class Redraft:
    """A post that became a draft, and its deletion, which is queued."""

    draft: Draft
    deletion: Future[bool]


class OwnPosts:
    """Deletes posts of one's own. ``folder`` keeps the pictures of posts that become drafts again."""

    def __init__(
        self, interactions: Interactions, outbox: Outbox, drafts: Drafts, media: RemoteMedia, folder: Path
    ) -> None:
        self._interactions = interactions
        self._outbox = outbox
        self._drafts = drafts
        self._media = media
        self._folder = folder

    def delete(self, account: Account, post: Post) -> Future[bool]:
        """Delete a post: here at once, and on the server as soon as it can be reached.

        The future holds True once the server has deleted it, and False where that waits and can be undone.
        """
        done = self._interactions.delete(account, post)
        return map_future(done, lambda _: self._waiting(account, post) is None)

    def undo_delete(self, account: Account, post: Post) -> Future[Job]:
        """Show a post again whose deletion waits in the outbox, and do not delete it.

        The future may hold ``InvalidTransition``: it is being deleted at this moment.

        Raises:
            NotFound: it is deleted already.
        """
        job = self._waiting(account, post)
        if job is None:
            raise NotFound(Reason.JOB_UNKNOWN, post.id)
        return self._outbox.command(job.id, "cancel")

    def redraft(self, account: Account, post: Post) -> Redraft:
        """Save a draft of all that the post has, then delete the post. Waits for the server: not for the GUI thread.

        Nothing is deleted unless text and pictures are safe on this computer.

        Raises:
            Unreadable: a picture could not be downloaded.
            ServerProblem: the text could not be read.
            DiskFull, StoreProblem: the draft could not be saved.
        """
        saved = self.copy_to_draft(account, post)
        return Redraft(saved, self.delete(account, post))

    def copy_to_draft(self, account: Account, post: Post) -> Draft:
        """Save a draft of all that the post has, and return it. Waits for the server: not for the GUI thread.

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

    def _waiting(self, account: Account, post: Post) -> InteractionJob | None:
        for job in self._outbox.all():
            if (
                isinstance(job, InteractionJob)
                and job.account == account.key
                and (job.interaction.verb, job.interaction.target) == (Verb.DELETE, post.id)
                and job.state not in ENDED
            ):
                return job
        return None

    def _download(self, account: Account, post: Post) -> tuple[DraftPicture, ...]:
        """Return the pictures of a post, from files that stay."""
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
