"""The demo: a home server with people and posts, and a camera roll, from the files in resources/demo."""

import logging
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from kesong_desktop import assets
from kesong_desktop.actions.draft.drafts import Drafts
from kesong_desktop.actions.media.media_files import MediaFiles
from kesong_desktop.actions.outbox.outbox import Outbox
from kesong_desktop.actions.outbox.publish import Publisher
from kesong_desktop.actions.plan.posting_slots import PostingSlots, local_zone
from kesong_desktop.actions.roll.camera_roll import CameraRoll
from kesong_desktop.actions.system.demo_script import ALT, CLIP, ME, SHIPPED_TAKEN, SHOTS, DemoPhoto
from kesong_desktop.actions.system.local_server import LocalSignIn
from kesong_desktop.actions.timeline.timelines import Timelines
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.plan.entry import LEAD_S
from kesong_desktop.model.plan.slots import next_free
from kesong_desktop.model.social.post import HOME

log = logging.getLogger(__name__)

_POSTING_TIMES: Final = "Tue Thu Sun 18:00"


class DemoFeed:
    """Fills the home server of a demo profile, and signs in there."""

    def __init__(
        self,
        home: Path,
        local_sign_in: LocalSignIn,
        timelines: Timelines,
        media_files: MediaFiles,
        clock: Callable[[], float],
    ) -> None:
        self._home = home
        self._local_sign_in = local_sign_in
        self._timelines = timelines
        self._media_files = media_files
        self._clock = clock

    def fill(self) -> Account:
        """Add people and a week of posts, start the home server, sign in as one of them, and read the feed.

        Raises:
            KesongError: the home server cannot run here.
        """
        # Imported late: this loads the home server, which the first window does not need.
        from kesong_desktop.actions.system.demo_home import fill_home  # noqa: PLC0415

        fill_home(self._home, round(self._clock() * 1000))
        account = self._local_sign_in.use(ME)
        self._timelines.refresh(account, HOME).result()
        return account

    def start_decoder(self) -> None:
        """Start a decoder process and return when it is ready, so that the first picture of the feed does not wait for it.

        Raises:
            DecoderStopped: this computer is too busy.
        """
        self._media_files.pixels(str(assets.path("demo/posts/lake.jpg")), 64)


class DemoRoll:
    """Fills the camera roll, the drafts, the outbox and the posting times of a demo profile; ``folder`` takes the photos."""

    def __init__(
        self,
        folder: Path,
        camera_roll: CameraRoll,
        drafts: Drafts,
        publisher: Publisher,
        outbox: Outbox,
        *,
        slots: PostingSlots,
        clock: Callable[[], float],
    ) -> None:
        self._folder = folder
        self._slots = slots
        self._camera_roll = camera_roll
        self._drafts = drafts
        self._publisher = publisher
        self._outbox = outbox
        self._clock = clock

    def fill(self, account: Account) -> None:
        """Copy the shipped photos into a camera roll, and add posting times, a draft, a paused and a planned post of ``account``.

        Raises:
            KesongError: the profile's disk cannot be written.
        """
        self._folder.mkdir(parents=True, exist_ok=True)
        today = datetime.fromtimestamp(self._clock()).astimezone()
        for number, shot in enumerate(SHOTS):
            _copy(shot, self._folder, _moment(shot, today) + timedelta(minutes=number * 7 % 60))
        _copy(CLIP, self._folder, _moment(CLIP, today))
        self._camera_roll.add_folder(self._folder)
        pictures = [DraftPicture(str(self._folder / shot.name), alt=ALT[shot.motif]) for shot in SHOTS]
        self._add_planned(account, pictures)
        self._add_work(account, pictures)

    def _add_planned(self, account: Account, pictures: list[DraftPicture]) -> None:
        slots = self._slots.save(_POSTING_TIMES, local_zone()).slots
        draft = replace(
            self._drafts.create(account=account),
            title="Up before the birds",
            text="Six in the morning, fog in the valley, and a flask of coffee between us.",
            tags=("mountains", "slowtravel"),
            pictures=tuple(pictures[10:12]),
        )
        (at_s,) = next_free(slots, (), self._clock() + LEAD_S, 1)
        self._publisher.queue(draft, account, at_s=at_s)

    def _add_work(self, account: Account, pictures: list[DraftPicture]) -> None:
        draft = self._drafts.create(account=account)
        text = "Five books, one armchair, and nobody calls."
        self._drafts.save(
            replace(draft, title="Slow Sunday", text=text, tags=("reading",), pictures=tuple(pictures[6:8]))
        ).result()
        ready = replace(
            self._drafts.create(account=account),
            title="Breakfast by bike",
            text="The bakery opens at eight; we were there at ten to.",
            tags=("kesong",),
            pictures=tuple(pictures[:3]),
        )
        job = self._publisher.queue(ready, account)
        try:
            self._outbox.command(job.id, "pause").result()
        except KesongError as error:
            log.info("the demo's job was sent before it was paused: %s", error)


def _copy(shot: DemoPhoto, folder: Path, taken: datetime) -> None:
    """Copy a shipped file; its EXIF times and the file's own time become ``taken``."""
    content, path = assets.path(f"demo/roll/{shot.name}").read_bytes(), folder / shot.name
    for old, new in zip(_exif_times(SHIPPED_TAKEN), _exif_times(taken), strict=True):
        content = content.replace(old, new)
    path.write_bytes(content)
    os.utime(path, (taken.timestamp(), taken.timestamp()))


def _exif_times(moment: datetime) -> tuple[bytes, bytes]:
    """Return time and offset in EXIF's form: always of the same length, so that they can be replaced in place."""
    offset = f"{moment:%z}"
    return f"{moment:%Y:%m:%d %H:%M:%S}".encode(), f"\0{offset[:3]}:{offset[3:5]}\0".encode()


def _moment(shot: DemoPhoto, today: datetime) -> datetime:
    day = today - timedelta(days=shot.days_ago + 1)
    return day.replace(hour=shot.hour, minute=12, second=0, microsecond=0)
