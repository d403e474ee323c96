"""For packagers: does the program work as it was packed?"""

import asyncio
import ssl
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from kesong_desktop.actions import homing, posting, reading
from kesong_desktop.actions.desk import Desk
from kesong_desktop.actions.doctor import Check, keyring, pictures, resources, versions
from kesong_desktop.actions.homing import HomeKeeper
from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.paint import paint, save_photo
from kesong_desktop.model.outbox import State
from kesong_desktop.model.post import HOME

TryWindow = Callable[[Desk, HomeKeeper], str]


def run(desk: Desk, try_window: TryWindow) -> list[Check]:
    """Try every part on ``desk``, an empty profile. ``try_window`` draws the window once and returns what it saw."""
    return list(_checks(desk, try_window))


def _checks(desk: Desk, try_window: TryWindow) -> Iterator[Check]:
    yield versions()
    yield resources()
    yield _certificates()
    yield from pictures()
    yield keyring(desk)
    with HomeKeeper(desk.paths, desk.settings, fence=desk.fence) as keeper:
        yield _tried("post", lambda: _post(desk, keeper))
        yield _tried("window", lambda: try_window(desk, keeper))


def _tried(name: str, work: Callable[[], str]) -> Check:
    """A check that holds when ``work`` returns what it found. Whatever goes wrong in it is a finding, not the end."""
    try:
        return Check(name, "good", work())
    except KesongError as error:
        return Check(name, "bad", error.sentence())
    except Exception as error:  # noqa: BLE001 - a self-test reports, it does not fall over
        return Check(
            name, "bad", f"{type(error).__name__}: {error}", "The package is not whole: build it again."
        )


def _certificates() -> Check:
    try:
        import truststore  # noqa: PLC0415 - reads the system's store

        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ImportError, OSError) as error:
        return Check("TLS", "bad", str(error), "The package is not whole: build it again.")
    return Check("TLS", "good", ssl.OPENSSL_VERSION)


def _post(desk: Desk, keeper: HomeKeeper) -> str:
    account = asyncio.run(homing.use_this_computer(desk, keeper, "selftest"))
    picture = _picture(desk.paths.data / "self-test.jpg", desk.clock())
    draft = posting.new_draft(desk, [str(picture)], account=account)
    job = posting.work_off(desk, posting.queue(desk, draft, account))
    if job.state is not State.PUBLISHED:
        raise RuntimeError(f"{job.state}: {job.trouble.sentence if job.trouble else 'no reason given'}")
    reading.refresh(desk, account, HOME).result()
    seen = desk.cache.page(account.key, HOME.name)
    if [len(post.attachments) for post in seen] != [1]:
        raise RuntimeError("the post did not come back with its picture")
    return f"published through a home server as {job.post_id}, and read back"


def _picture(path: Path, now_s: float) -> Path:
    taken = datetime.fromtimestamp(now_s)  # noqa: DTZ006 - photos carry local time
    save_photo(paint("croissant", seed=1, size=(640, 480)), path, taken=taken)
    return path
