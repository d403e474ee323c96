"""The worker process: decodes one file after another on request."""

import contextlib
import os
import signal
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from kesong_desktop.errors import KesongError, Reason
from kesong_desktop.imaging import file_type
from kesong_desktop.imaging.decoder_pool import jobs, limits

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_KEPT_BLOCKS = 4
"""Pillow's blocks of 16 MB: enough for a picture of 16 megapixels."""
REST_S = 2.0
"""Memory is released after so long without a request."""
END_S = 60.0
"""A worker ends after so long without a request; the pool starts another when it needs one."""


def main(connection: "Connection", *, niceness: int = limits.BACKGROUND) -> None:
    """Answer the requests that arrive on ``connection`` until its other end is closed, or none came for a minute.

    Other processes come first, the more the larger the ``niceness``.
    """
    # Ctrl+C is for the program, which then closes the connection.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    _silence()
    held = limits.of_this_system(niceness).held
    decoder, encode = msgspec.msgpack.Decoder(jobs.DecoderRequest), msgspec.msgpack.Encoder().encode
    while True:
        try:
            if not connection.poll(REST_S):
                _release_memory()
                if not connection.poll(END_S - REST_S):
                    return
            content = connection.recv_bytes()
        except (EOFError, OSError):
            return
        # The first byte is how many times longer than usual the request may take.
        job, patience = decoder.decode(content[1:]), content[0]
        path = Path(os.fsdecode(job.path))
        size = _prepare(path)
        with held(size, patience):
            pixels = 0 if isinstance(job, jobs.EmbeddedThumbnailRequest) else _declared_pixels(path)
        with held(size, jobs.patience(job) * patience, pixels):
            how, answer = answered(job, path, encode)
        try:
            connection.send_bytes(how)
            connection.send_bytes(answer)
        except OSError:
            return


def _silence() -> None:
    """Discard what decoders write to stderr about a file."""
    with open(os.devnull, "w") as nowhere:  # noqa: PTH123 - no path
        os.dup2(nowhere.fileno(), 2)
    sys.stderr = None


def _reuse_blocks() -> None:
    """Reuse the memory of the last picture: allocating it anew takes a tenth of a large picture's time."""
    from PIL import _imaging

    _imaging.set_blocks_max(_KEPT_BLOCKS)


def _release_memory() -> None:
    if "PIL.Image" in sys.modules:
        from PIL import _imaging

        _imaging.clear_cache()


def _prepare(path: Path) -> int:
    """Load the codecs that the file needs, before memory is counted. Return the file's size, 0 if it does not exist."""
    _reuse_blocks()
    try:
        with path.open("rb") as file:
            head = file.read(file_type.HEAD_BYTES)
            size = os.fstat(file.fileno()).st_size
    except OSError:
        return 0
    from kesong_desktop.imaging import load, raw
    from kesong_desktop.imaging.video import video_file

    load.load_codec(head)
    if raw.is_raw(path):
        raw.load_codec()
    if file_type.is_video(head):
        video_file.load_codec()
    return size


def _declared_pixels(path: Path) -> int:
    """Return how many pixels a picture has by its header; 0 if it does not tell, or has more than are decoded."""
    from kesong_desktop.imaging import load

    with contextlib.suppress(KesongError, MemoryError, OSError):
        return load.declared_pixels(path)
    return 0


def answered(job: jobs.DecoderRequest, path: Path, encode: Callable[[Any], bytes]) -> tuple[bytes, bytes]:
    """Return the outcome (``+`` done, ``-`` failed, ``!`` a bug) and the encoded answer."""
    try:
        # Times go as text: MessagePack's timestamps have no offset from UTC.
        return b"+", encode(msgspec.to_builtins(_do(job, path), builtin_types=(bytes,)))
    except KesongError as error:
        failure, trace = jobs.failure_of(error), repr(error)
    except MemoryError:
        failure = jobs.DecodeFailure("unreadable", Reason.FILE_TOO_LARGE, "memory")
    except OSError as error:
        # It could be read a moment ago: the file went, its disk was taken out, a share was closed.
        failure, trace = jobs.failure_of_reading(error, path), traceback.format_exc()
    except Exception:  # noqa: BLE001 - the pool logs it
        failure = None
        trace = traceback.format_exc()
    if failure is None:
        return b"!", encode(jobs.WorkerFault(trace))
    return b"-", encode(failure)


def _do(job: jobs.DecoderRequest, path: Path) -> Any:
    if isinstance(job, jobs.RenderRequest | jobs.MetadataReportRequest | jobs.StripRequest):
        return _written(job, path)
    if isinstance(job, jobs.ViewRequest | jobs.FrameRequest | jobs.DecodeRequest | jobs.EditedViewRequest):
        return _pixels(job, path)
    # Imported here so that a request loads only the modules it needs, and the main process none.
    from kesong_desktop.imaging import thumbnail
    from kesong_desktop.imaging.metadata import embedded_thumbnail

    answer: Any = None
    match job:
        case jobs.ProbeRequest() | jobs.InspectRequest() | jobs.DetailsRequest() | jobs.FingerprintRequest():
            answer = _known(job, path)
        case jobs.ThumbnailPairRequest():
            answer = thumbnail.make_thumbnail_pair(path)
        case jobs.EmbeddedThumbnailRequest():
            answer = embedded_thumbnail.read_embedded_thumbnail(path)
        case jobs.ThumbnailRequest(size_px=size_px):
            answer = thumbnail.make_thumbnail(path, size_px=size_px)
    return answer


def _pixels(
    job: jobs.ViewRequest | jobs.FrameRequest | jobs.DecodeRequest | jobs.EditedViewRequest, path: Path
) -> jobs.DecodedPixels:
    from kesong_desktop.imaging import load, thumbnail
    from kesong_desktop.imaging.edit import source, view
    from kesong_desktop.imaging.video import video_frame

    match job:
        case jobs.ViewRequest(px=px):
            image = thumbnail.decoded(path, px)
        case jobs.FrameRequest(second=second, px=px, is_last=is_last):
            with load.converted(path):
                image = video_frame.frame_at(path, second, px, is_last=is_last)
        case jobs.DecodeRequest(scale=scale):
            image = source.decoded(path, scale)
        case jobs.EditedViewRequest(px=px, recipe=recipe):
            image = view.edited(path, recipe, px)
    return jobs.DecodedPixels(*image.size, image.mode, image.tobytes())


def _written(job: jobs.RenderRequest | jobs.MetadataReportRequest | jobs.StripRequest, path: Path) -> Any:
    from kesong_desktop.imaging.export import render, sanitise
    from kesong_desktop.imaging.metadata import comparison

    match job:
        case jobs.RenderRequest(folder=folder, stem=stem, target=target, recipe=recipe):
            return render.render_pending(path, Path(os.fsdecode(folder)), stem, target, recipe)
        case jobs.MetadataReportRequest(made=left):
            return comparison.compare_metadata(path, Path(os.fsdecode(left)))
        case jobs.StripRequest(target=to, mime=mime):
            return sanitise.strip_file(path, Path(os.fsdecode(to)), mime=mime)


def _known(
    job: jobs.ProbeRequest | jobs.InspectRequest | jobs.DetailsRequest | jobs.FingerprintRequest, path: Path
) -> Any:
    """Return facts, details or fingerprint of a file."""
    from kesong_desktop.imaging import perceptual_hash
    from kesong_desktop.imaging.metadata import details, probe

    match job:
        case jobs.ProbeRequest():
            return probe.probe(path)
        case jobs.InspectRequest():
            return probe.inspect(path)
        case jobs.DetailsRequest():
            return details.read_details(path)
        case jobs.FingerprintRequest():
            return perceptual_hash.fingerprint_image(path)
