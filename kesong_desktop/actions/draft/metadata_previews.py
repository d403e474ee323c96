"""Previews of the metadata that would be shared with a picture, shown before anything is sent."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.actions.draft.draft_files import DraftFiles
from kesong_desktop.errors import StoreProblem
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.model.account import Account, Capability
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.library.metadata_report import MetadataReport
from kesong_desktop.model.outbox import OutboxMedia
from kesong_desktop.model.rendered_file import RenderedFile

Render = Callable[[OutboxMedia, Path, str, Capability], RenderedFile]


class MetadataPreviews:
    """Renders files as they would be sent, compares them with the originals, and deletes them.

    ``folder`` is for the temporary files.
    """

    def __init__(
        self,
        render: Render,
        decoder_pool: DecoderPool,
        files: DraftFiles,
        accounts: Accounts,
        folder: Path,
    ) -> None:
        self._render = render
        self._decoder_pool = decoder_pool
        self._files = files
        self._accounts = accounts
        self._folder = folder

    def report(self, picture: OutboxMedia, capability: Capability) -> MetadataReport:
        """Return the metadata that a server of this capability would receive. Takes as long as rendering for the outbox.

        Raises:
            KesongError: it cannot be rendered; the reason is the one that the outbox would give.
        """
        try:
            trial = tempfile.TemporaryDirectory(prefix="trial-", dir=self._folder, ignore_cleanup_errors=True)
        except OSError as error:
            raise StoreProblem(str(self._folder), why=error.strerror or str(error)) from error
        with trial as folder:
            made = self._render(picture, Path(folder), "trial", capability)
            return self._decoder_pool.leaving(Path(picture.source), Path(folder) / made.name)

    def report_for_draft(self, picture: DraftPicture, account: Account) -> MetadataReport:
        """Return the metadata that would be shared if a draft's picture were queued for ``account`` now.

        Raises:
            KesongError: as ``report``.
        """
        return self.report(self._files.outbox_media(picture), self._accounts.capability(account))
