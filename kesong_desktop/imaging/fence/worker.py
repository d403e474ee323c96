"""The other side of the fence: a process that decodes what it is asked to, one file after another."""

import os
import signal
import sys
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import msgspec

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging.fence import bounds, jobs

_HEAD_BYTES = 16
_KEPT_BLOCKS = 4
"""Pillow's blocks of 16 MB: a picture of 16 megapixels."""
_REST_S = 2.0
"""So long without work, and the memory is given back."""


def main(line: Connection) -> None:
    """Answer what comes over ``line`` until its other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the program, which closes the line then
    _silence()
    held = bounds.of_this_system().held
    decoder, encode = msgspec.msgpack.Decoder(jobs.Job), msgspec.msgpack.Encoder().encode
    while True:
        try:
            if not line.poll(_REST_S):
                _let_go()
            job = decoder.decode(line.recv_bytes())
        except (EOFError, OSError):
            return
        path = Path(os.fsdecode(job.path))
        size = _prepare(path)
        with held(size, jobs.patience(job)):
            how, answer = answered(job, path, encode)
        try:
            line.send_bytes(how)
            line.send_bytes(answer)
        except OSError:
            return


def _silence() -> None:
    """Decoders write to stderr what they think of a file."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - no path
        os.dup2(nowhere.fileno(), 2)
    sys.stderr = None


def _keep() -> None:
    """Keep the memory of one picture for the next: to have it from the system anew is a tenth of a large picture's time."""
    from PIL import _imaging  # noqa: PLC0415 - only this side needs it

    _imaging.set_blocks_max(_KEPT_BLOCKS)


def _let_go() -> None:
    if "PIL.Image" in sys.modules:
        from PIL import _imaging  # noqa: PLC0415 - as above

        _imaging.clear_cache()


def _prepare(path: Path) -> int:
    """The file's size, 0 where it has none; a codec that it needs is loaded before memory is counted."""
    _keep()
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError:
        return 0
    from kesong_desktop.imaging import clip, load, probe, raw  # noqa: PLC0415 - also these

    load.load_codec(head)
    if raw.is_raw(path):
        raw.load_codec()
    if probe.is_clip(head):
        clip.load_codec()
    return size


def answered(job: jobs.Job, path: Path, encode: Callable[[Any], bytes]) -> tuple[bytes, bytes]:
    """How it went (``+`` done, ``-`` a failure, ``!`` a fault), and the answer."""
    try:
        # Times go as text: MessagePack's own kind of time forgets the offset from UTC.
        return b"+", encode(msgspec.to_builtins(_do(job, path), builtin_types=(bytes,)))
    except KesongError as error:
        failure, trace = jobs.failure_of(error), repr(error)
    except MemoryError:
        failure = jobs.Failure("unreadable", "too_large", "it needs too much memory")
    except Exception:  # noqa: BLE001 - it is told to the log on the other side
        failure = None
        trace = traceback.format_exc()
    if failure is None:
        return b"!", encode(jobs.Fault(trace))
    return b"-", encode(failure)


def _do(job: jobs.Job, path: Path) -> Any:
    if isinstance(job, jobs.Render | jobs.Leaves | jobs.Strip):
        return _written(job, path)
    if isinstance(job, jobs.View | jobs.Frame | jobs.Decoded | jobs.Edited):
        return _pixels(job, path)
    # Here and below, so that a job pays for what it needs alone, and the other side for nothing.
    from kesong_desktop.imaging import embedded, thumbnail  # noqa: PLC0415

    answer: Any = None
    match job:
        case jobs.Probe() | jobs.Tell() | jobs.LookAt():
            answer = _known(job, path)
        case jobs.Thumbs():
            answer = jobs.Small(*thumbnail.make_two(path))
        case jobs.Embedded():
            answer = embedded.thumbnail_of(path)
        case jobs.Thumb(size_px=size_px):
            answer = thumbnail.make(path, size_px=size_px)
    return answer


def _pixels(job: jobs.View | jobs.Frame | jobs.Decoded | jobs.Edited, path: Path) -> jobs.Pixels:
    from kesong_desktop.imaging import clip_frame, load, thumbnail  # noqa: PLC0415
    from kesong_desktop.imaging.edit import source, view  # noqa: PLC0415

    match job:
        case jobs.View(px=px):
            image = thumbnail.decoded(path, px)
        case jobs.Frame(second=second, px=px, is_last=is_last):
            with load.converted(path):
                image = clip_frame.frame_at(path, second, px, is_last=is_last)
        case jobs.Decoded(scale=scale):
            image = source.decoded(path, scale)
        case jobs.Edited(px=px, recipe=recipe):
            image = view.edited(path, recipe, px)
    return jobs.Pixels(*image.size, image.mode, image.tobytes())


def _written(job: jobs.Render | jobs.Leaves | jobs.Strip, path: Path) -> Any:
    from kesong_desktop.imaging import export, leaving, sanitise  # noqa: PLC0415

    match job:
        case jobs.Render(folder=folder, stem=stem, target=target, recipe=recipe):
            made = export.render(path, Path(os.fsdecode(folder)), stem, target, recipe)
            cover = made.cover.name if made.cover else ""
            what = made.path.name, made.mime, made.bytes, made.sha256, made.width, made.height
            return jobs.Made(*what, cover, made.cover_sha256)
        case jobs.Leaves(made=left):
            return leaving.before_and_after(path, Path(os.fsdecode(left)))
        case jobs.Strip(target=to, mime=mime):
            return sanitise.strip_file(path, Path(os.fsdecode(to)), mime=mime)


def _known(job: jobs.Probe | jobs.Tell | jobs.LookAt, path: Path) -> Any:
    """What can be known of a file."""
    from kesong_desktop.imaging import details, look, probe  # noqa: PLC0415 - as above

    match job:
        case jobs.Probe():
            return probe.probe(path)
        case jobs.Tell():
            return details.details(path)
        case jobs.LookAt():
            return look.look_at(path)
