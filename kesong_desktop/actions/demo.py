"""The demonstration: a home with people and posts, and a camera roll, all drawn by the program."""

import asyncio
import logging
import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from kesong_desktop.actions import homing, outboxing, posting, rolling
from kesong_desktop.actions.demo_script import CLIP, ME, PEOPLE, SCENES, SHOTS, Scene, Shot
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.api.client import Client
from kesong_desktop.errors import FormatMissing, KesongError
from kesong_desktop.imaging import paint
from kesong_desktop.model import caption
from kesong_desktop.model.account import Account
from kesong_desktop.model.draft import DraftPicture
from kesong_desktop.model.photo import Place

log = logging.getLogger(__name__)
_HOUR_MS = 3_600_000
_PLACE = Place(43.4633, 11.8796)


def people(desk: Desk, keeper: HomeKeeper) -> Account:
    """Fill the profile's home with people and a week of posts; returns the account of who looks on.

    Raises:
        KesongError: the home server cannot run here.
    """
    keeper.clock.behind_ms = round(SCENES[0].hours_ago + 1) * _HOUR_MS
    server = keeper.start()
    for name, shown in PEOPLE.items():
        keeper.home.add_user(name, secrets.token_urlsafe(24), shown)
    account = asyncio.run(homing.use_this_computer(desk, keeper, ME))
    folder = desk.paths.data / "demo"
    folder.mkdir(parents=True, exist_ok=True)
    asyncio.run(_live(keeper, server, folder))
    keeper.clock.behind_ms = 0
    return account


def roll(desk: Desk, account: Account) -> None:
    """Paint a camera roll, and leave a draft and a paused job as somebody at work would.

    Raises:
        KesongError: the profile's disk does not take it.
    """
    folder = desk.paths.data / "demo" / "Pictures"
    folder.mkdir(parents=True, exist_ok=True)
    today = datetime.fromtimestamp(desk.clock()).astimezone()
    taken = [
        DraftPicture(str(path), alt=paint.describe(shot.motif))
        for number, shot in enumerate(SHOTS)
        if (path := _shoot(shot, number, today, folder))
    ]
    days, hour, size, seconds = CLIP
    try:
        paint.save_clip(
            folder / f"VID_{len(SHOTS):04}.mp4",
            taken=_moment(today, days, hour),
            seconds=seconds,
            size=size,
            seed=2,
        )
    except FormatMissing as error:
        log.info("the demonstration has no clip: %s", error)
    rolling.add_folder(desk, folder)
    _leave_work(desk, account, taken)


async def _live(keeper: HomeKeeper, server: str, folder: Path) -> None:
    clients = {name: Client(server, keeper.home.issue_token(name)) for name in PEOPLE}
    try:
        for client in clients.values():
            for other in PEOPLE:
                person = await client.lookup(other)
                if person.username != (await client.me()).person.username:
                    await client.follow(person.id, on=True)
        for number, scene in enumerate(SCENES):
            keeper.clock.behind_ms = round(scene.hours_ago * _HOUR_MS)
            await _play(scene, number, clients, folder)
    finally:
        for client in clients.values():
            await client.close()


async def _play(scene: Scene, number: int, clients: dict[str, Client], folder: Path) -> None:
    client, media = clients[scene.who], []
    for motif in scene.motifs:
        path = folder / f"{number}-{motif}.jpg"
        image = await asyncio.to_thread(paint.paint, motif, seed=number, size=scene.size)
        paint.save_photo(image, path, taken=datetime.now().astimezone())
        done = await client.upload(path, mime="image/jpeg", alt=paint.describe(motif), focus=(0, 0))
        path.unlink()
        media.append(done.id)
    post = await client.create_status(
        text=caption.compose(scene.title, scene.text, scene.tags, scene.review),
        media_ids=media,
        visibility=scene.visibility,
        key=secrets.token_hex(16),
    )
    for fan in scene.liked_by:
        await clients[fan].favourite(post.id, on=True)


def _shoot(shot: Shot, number: int, today: datetime, folder: Path) -> Path | None:
    path = folder / f"IMG_{2040 + number}.{shot.ending}"
    try:
        paint.save_photo(
            paint.paint(shot.motif, seed=100 + number, size=shot.size),
            path,
            taken=_moment(today, shot.days_ago, shot.hour) + timedelta(minutes=number * 7 % 60),
            camera="Painter",
            place=_PLACE if shot.has_place else None,
            orientation=shot.orientation,
        )
    except FormatMissing as error:
        log.info("the demonstration has one photo less: %s", error)
        return None
    return path


def _moment(today: datetime, days_ago: int, hour: int) -> datetime:
    day = today - timedelta(days=days_ago + 1)
    return day.replace(hour=hour, minute=12, second=0, microsecond=0)


def _leave_work(desk: Desk, account: Account, taken: list[DraftPicture]) -> None:
    begun = posting.new_draft(desk, account=account)
    text = "Five books, one armchair, and nobody calls."
    desk.drafts.save(
        replace(begun, title="Slow Sunday", text=text, tags=("reading",), pictures=tuple(taken[6:8]))
    ).result()
    ready = replace(
        posting.new_draft(desk, account=account),
        title="Breakfast by bike",
        text="The bakery opens at eight; we were there at ten to.",
        tags=("kesong",),
        pictures=tuple(taken[:3]),
    )
    job = posting.queue(desk, ready, account)
    try:
        outboxing.command(desk, job.id, "pause").result()
    except KesongError as error:
        log.info("the demonstration's job went out: %s", error)
