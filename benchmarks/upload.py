"""``upload``: many pictures beside ``curl --parallel``, four connections each; and what a long clip costs in memory."""

import asyncio
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from benchmarks import sink
from benchmarks.measure import Bench, Part, within
from kesong_desktop.api.client import Client
from kesong_desktop.api.http.bandwidth import BandwidthLimiter
from kesong_desktop.content_tag import sums_of

PEER, BOUND, BOUND_CHECKED = "curl --parallel", 1.3, 1.6
_LINES = 4
_FILE_BYTES, _FILES, _FEW_FILES = 2_000_000, 500, 20
_CLIP_BYTES, _SMALL_CLIP_BYTES, _GROWTH_LIMIT_MB = 500_000_000, 50_000_000, 8.0


def run(bench: Bench) -> list[Part]:
    """Through the client that the program uses, to a server in a process of its own."""
    with sink.running() as origin:
        return [*_pictures(bench, origin), _clip(bench, origin)]


def _pictures(bench: Bench, origin: str) -> list[Part]:
    curl = shutil.which("curl")
    part, checked = Part("pictures", PEER, BOUND), Part("pictures, checked", PEER, BOUND_CHECKED)
    if curl is None:
        return [part, checked]
    paths = [bench.folder / f"{number:03}.jpg" for number in range(_FEW_FILES if bench.quick else _FILES)]
    for path in paths:
        path.write_bytes(os.urandom(_FILE_BYTES))
    script = bench.folder / "curl.txt"
    script.write_text("next\n".join(_for_curl(path, origin) for path in paths))
    command = [
        curl,
        "--silent",
        "--fail",
        "--parallel",
        "--parallel-max",
        str(_LINES),
        "--config",
        str(script),
    ]
    sums = {path: sums_of(path) for path in paths}
    return [
        bench.race(
            one,
            lambda known=known: asyncio.run(send(paths, origin, mime="image/jpeg", sums=known)),  # type: ignore[misc]
            lambda: subprocess.run(command, check=True),  # noqa: S603
        )
        for one, known in ((part, {}), (checked, sums))
    ]


async def send(
    paths: Sequence[Path], origin: str, *, mime: str, sums: Mapping[Path, tuple[str, str]] | None = None
) -> None:
    """Upload the files, four at a time, as the program does: with words, progress, and a pace that has no limit.

    Checked while they leave where ``sums`` has their SHA-256 and tag, as the outbox does.
    """
    client, waiting = Client(origin, "token", pace=BandwidthLimiter(lambda: 0, time.monotonic)), iter(paths)
    told: list[int] = []

    async def line() -> None:
        for path in waiting:
            sha256, tag = (sums or {}).get(path, ("", ""))
            await client.upload(
                path,
                mime=mime,
                alt="A picture",
                focus=(0.0, 0.0),
                progress=told.append,
                sha256=sha256,
                tag=tag,
            )

    await asyncio.gather(*(line() for _ in range(_LINES)))
    await client.close()
    if told.count(paths[0].stat().st_size) != len(paths):
        raise AssertionError("not all files were sent to their ends")


def _for_curl(path: Path, origin: str) -> str:
    """One upload. ``Expect`` is switched off: curl would wait a second for a leave that the server does not give."""
    return (
        f'url = "{origin}/api/v2/media"\n'
        'header = "Authorization: Bearer token"\nheader = "Expect:"\n'
        'form-string = "focus=0.000,0.000"\nform-string = "description=A picture"\n'
        f'form = "file=@{path.as_posix()};type=image/jpeg;filename=media.jpg"\noutput = "{os.devnull}"\n'
    )


def _clip(bench: Bench, origin: str) -> Part:
    clip = bench.folder / "clip.mp4"
    with clip.open("wb") as file:
        file.truncate(_SMALL_CLIP_BYTES if bench.quick else _CLIP_BYTES)
    command = [sys.executable, "-m", "benchmarks.one_clip", origin, str(clip)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    return within("clip, memory", int(done.stdout) / 1e6, _GROWTH_LIMIT_MB, "MB")
