"""The own profile of an account: changes of its text and pictures."""

import tempfile
from collections.abc import Awaitable, Callable
from concurrent.futures import Executor, Future
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.errors import StoreProblem
from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.model.account import Account
from kesong_desktop.model.edit.recipe import Aspect, Crop, Recipe
from kesong_desktop.model.social.profile import Profile, ProfileEdit, ProfileImage
from kesong_desktop.record import Record
from kesong_desktop.sync.engine import Engine
from kesong_desktop.sync.social.people import PeoplePuller

if TYPE_CHECKING:
    from kesong_desktop.api.client import Client

_BYTES = 2_000_000
"""Mastodon's limit for a profile picture is 2 MB; other servers allow at least as much."""
_PIXELS = 16_000_000


class PictureShape(Record, frozen=True):
    """Shape of a profile picture: aspect ratio (width over height), and the maximum side in pixels."""

    ratio: float
    side_px: int


AVATAR = PictureShape(1.0, 800)
HEADER = PictureShape(3.0, 1500)


class NewPictures(Record, frozen=True):
    """Local files for the pictures of the profile; None keeps the current one."""

    avatar: Path | None = None
    header: Path | None = None


_UNCHANGED = NewPictures()


class OwnProfile:
    """Reads and saves the account's own profile.

    ``executor`` renders pictures, in ``folder`` and only for as long as they are sent: cropped, and without metadata.
    """

    def __init__(
        self,
        accounts: Accounts,
        engine: Engine,
        puller: PeoplePuller,
        decoder_pool: DecoderPool,
        *,
        folder: Path,
        executor: Executor,
    ) -> None:
        self._accounts = accounts
        self._engine = engine
        self._puller = puller
        self._decoder_pool = decoder_pool
        self._folder = folder
        self._executor = executor

    def crop(self, path: Path, shape: PictureShape) -> Recipe:
        """Return the recipe that crops the middle of a picture to ``shape``. Reads the file.

        Raises:
            Unreadable, FormatMissing: it cannot be read.
        """
        facts = self._decoder_pool.probe(path)
        return Recipe(crop=middle(facts.width, facts.height, shape.ratio))

    def save(
        self, account: Account, edit: ProfileEdit, pictures: NewPictures = _UNCHANGED
    ) -> Future[Profile]:
        """Render the pictures, and send all changes. The future holds the profile as it then is."""

        async def work(client: "Client") -> Profile:
            with self._temporary_folder() as folder:
                render = self._renderer(Path(folder))
                avatar = await render(pictures.avatar, "avatar", AVATAR)
                header = await render(pictures.header, "header", HEADER)
                is_pixelfed = self._accounts.capability(account).software == "pixelfed"
                profile = await client.update_profile(
                    replace(edit, avatar=avatar, header=header), overrides_method=is_pixelfed
                )
            self._puller.keep_own(account, profile)
            self._accounts.take_profile(account, profile.person)
            return profile

        return self._engine.with_client(account, work)

    def _renderer(
        self, folder: Path
    ) -> "Callable[[Path | None, str, PictureShape], Awaitable[ProfileImage | None]]":
        # The window shows its first posts before asyncio is loaded.
        from asyncio import get_running_loop  # noqa: PLC0415

        loop = get_running_loop()

        def render(path: Path | None, stem: str, shape: PictureShape) -> ProfileImage | None:
            if path is None:
                return None
            options = ExportOptions(
                image_bytes=_BYTES,
                image_pixels=_PIXELS,
                video_bytes=0,
                mime_types=("image/jpeg", "image/png"),
                max_side_px=shape.side_px,
            )
            made = self._decoder_pool.render(path, folder, stem, options, self.crop(path, shape))
            return ProfileImage(folder / made.name, made.mime)

        return lambda path, stem, shape: loop.run_in_executor(self._executor, render, path, stem, shape)

    def _temporary_folder(self) -> tempfile.TemporaryDirectory[str]:
        try:
            return tempfile.TemporaryDirectory(
                prefix="profile-", dir=self._folder, ignore_cleanup_errors=True
            )
        except OSError as error:
            raise StoreProblem(str(self._folder), why=error.strerror or str(error)) from error


def middle(width: int, height: int, ratio: float) -> Crop:
    """Return the largest box of ``ratio`` (width over height) in the middle of a picture of this size."""
    if not width or not height:
        return Crop()
    wide = min(1.0, height * ratio / width)
    high = min(1.0, width / ratio / height)
    return Crop((1 - wide) / 2, (1 - high) / 2, wide, high, Aspect.FREE)
