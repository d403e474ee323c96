"""The requests that a worker process accepts. Messages are MessagePack, never pickle: the worker is not trusted."""

import os
from pathlib import Path

import msgspec

from kesong_desktop.errors import (
    DiskFull,
    FormatMissing,
    KesongError,
    NotFound,
    Reason,
    StoreProblem,
    Unreadable,
)
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.model.edit.recipe import Recipe


class DecodedPixels(msgspec.Struct, frozen=True):
    """A decoded picture: rows of ``mode`` (``RGB`` or ``RGBA``) without padding."""

    width: int
    height: int
    mode: str
    data: bytes


class ProbeRequest(msgspec.Struct, tag="probe", frozen=True):
    """Request for kind, upright size, capture time and place of a file. Answered with ``MediaFacts``."""

    path: bytes


class InspectRequest(msgspec.Struct, tag="inspect", frozen=True):
    """Request for the facts that preflight checks. Answered with ``FileInspection``."""

    path: bytes


class ThumbnailPairRequest(msgspec.Struct, tag="thumbs", frozen=True):
    """Request for thumbnails and fingerprint of a file, from one decode. Answered with ``ThumbnailPair``."""

    path: bytes


class EmbeddedThumbnailRequest(msgspec.Struct, tag="embedded", frozen=True):
    """Request for the embedded thumbnail of a file. Answered with the bytes of a JPEG; empty if there is none."""

    path: bytes


class ThumbnailRequest(msgspec.Struct, tag="thumb", frozen=True):
    """Request for one thumbnail of at most ``size_px`` on the longer side. Answered with the bytes of a JPEG."""

    path: bytes
    size_px: int


class DetailsRequest(msgspec.Struct, tag="tell", frozen=True):
    """Request for the metadata of a file, for the information panel. Answered with ``FileDetails``."""

    path: bytes


class FingerprintRequest(msgspec.Struct, tag="look", frozen=True):
    """Request for the perceptual hash of a picture. Answered with ``Fingerprint``."""

    path: bytes


class ViewRequest(msgspec.Struct, tag="view", frozen=True):
    """Request for a file as seen in the viewer. Answered with ``DecodedPixels`` of at most ``px`` on the longer side."""

    path: bytes
    px: int


class FrameRequest(msgspec.Struct, tag="frame", frozen=True):
    """Answered with ``DecodedPixels``: a video's first frame from ``second`` on, or the last before it, of at most ``px``."""

    path: bytes
    second: float
    px: int
    is_last: bool = False


class DecodeRequest(msgspec.Struct, tag="decoded", frozen=True):
    """Answered with ``DecodedPixels``, at 1/``scale`` if the format can be decoded smaller."""

    path: bytes
    scale: int


class EditedViewRequest(msgspec.Struct, tag="edited", frozen=True):
    """Answered with ``DecodedPixels``: the edited picture, of at most ``px`` on the longer side."""

    path: bytes
    px: int
    recipe: Recipe


class RenderRequest(msgspec.Struct, tag="render", frozen=True):
    """Request to render ``path`` into ``folder`` for upload, named from ``stem``.

    Answered with ``RenderedFile``, whose files are pending (``export.pending_file``).
    """

    path: bytes
    folder: bytes
    stem: str
    target: ExportOptions
    recipe: Recipe | None = None


class StripRequest(msgspec.Struct, tag="strip", frozen=True):
    """Request to copy ``path`` without private metadata. Answered with nothing when the file ``target`` is written."""

    path: bytes
    target: bytes
    mime: str


class MetadataReportRequest(msgspec.Struct, tag="leaves", frozen=True):
    """Request to compare the metadata of an original and of its export ``made``. Answered with ``MetadataReport``."""

    path: bytes
    made: bytes


DecoderRequest = (
    ProbeRequest
    | InspectRequest
    | ThumbnailPairRequest
    | EmbeddedThumbnailRequest
    | DetailsRequest
    | FingerprintRequest
    | ThumbnailRequest
    | ViewRequest
    | FrameRequest
    | DecodeRequest
    | EditedViewRequest
    | RenderRequest
    | StripRequest
    | MetadataReportRequest
)


def patience(job: DecoderRequest) -> int:
    """Return by how much the time limits are multiplied for a request: exports copy videos of gigabytes."""
    return 10 if isinstance(job, RenderRequest | StripRequest | MetadataReportRequest) else 1


class DecodeFailure(msgspec.Struct, frozen=True):
    """An error to be raised by the pool. ``where`` is the path on the disk for ``disk_full`` and ``store``."""

    kind: str
    reason: str = ""
    detail: str = ""
    where: bytes = b""


class WorkerFault(msgspec.Struct, frozen=True):
    """The traceback of a bug, for the log."""

    trace: str


def failure_of(error: KesongError) -> DecodeFailure | None:
    """Return the message for an error; None for an error that no request may cause."""
    facts = {name: str(value) for name, value in error.facts.items()}
    detail = facts.get("detail") or facts.get("why", "")
    match error:
        case Unreadable():
            return DecodeFailure("unreadable", error.reason, detail)
        case FormatMissing():
            return DecodeFailure("format_missing", facts["kind"], facts["package"])
        case NotFound():
            return DecodeFailure("not_found", error.reason, facts["name"])
        case DiskFull():
            return DecodeFailure("disk_full", detail=detail, where=os.fsencode(facts["path"]))
        case StoreProblem():
            return DecodeFailure("store", detail=detail, where=os.fsencode(facts["path"]))
    return None


def failure_of_reading(error: OSError, path: Path) -> DecodeFailure | None:
    """Return the message for an error of the system about the requested file; None for one about something else."""
    if not isinstance(error.filename, str | bytes) or os.fsencode(error.filename) != os.fsencode(path):
        return None
    match error:
        case FileNotFoundError() | NotADirectoryError():
            return DecodeFailure("unreadable", Reason.MISSING)
        case PermissionError():
            return DecodeFailure("unreadable", Reason.NO_PERMISSION)
    return DecodeFailure("unreadable", Reason.BROKEN, error.strerror or str(error))


def error_of(failure: DecodeFailure, path: Path) -> KesongError:
    """Return the error for a message; ``path`` is the requested file."""
    match failure.kind:
        case "format_missing":
            return FormatMissing(kind=failure.reason, package=failure.detail)
        case "not_found":
            return NotFound(Reason(failure.reason), failure.detail, known="")
        case "disk_full":
            return DiskFull(os.fsdecode(failure.where), why=failure.detail)
        case "store":
            return StoreProblem(os.fsdecode(failure.where), why=failure.detail)
    reason = Reason(failure.reason) if failure.reason in Unreadable.reasons else Reason.BROKEN
    return Unreadable(str(path), reason, detail=failure.detail)
