"""What a worker can be asked: a fixed list. Messages are MessagePack, never pickle, for the other side is not trusted."""

import os
from pathlib import Path

import msgspec

from kesong_desktop.errors import DiskFull, FormatMissing, KesongError, NotFound, StoreProblem, Unreadable
from kesong_desktop.imaging.target import Target
from kesong_desktop.model.recipe import Recipe


class Pixels(msgspec.Struct, frozen=True):
    """A decoded picture: rows of ``mode`` (``RGB`` or ``RGBA``), no padding."""

    width: int
    height: int
    mode: str
    data: bytes


class Small(msgspec.Struct, frozen=True):
    """Two small pictures as JPEG, of at most 512 and 256 pixels on the longer side."""

    large: bytes
    small: bytes


class Made(msgspec.Struct, frozen=True):
    """A file made for sending: its name and that of its cover, and what ``target.Rendered`` tells."""

    name: str
    mime: str
    bytes: int
    sha256: str
    width: int
    height: int
    cover: str = ""
    cover_sha256: str = ""


class Probe(msgspec.Struct, tag="probe", frozen=True):
    """Answers ``MediaFacts``."""

    path: bytes


class Thumbs(msgspec.Struct, tag="thumbs", frozen=True):
    """Answers ``Small``."""

    path: bytes


class Embedded(msgspec.Struct, tag="embedded", frozen=True):
    """Answers a small JPEG of what lies in the file's own thumbnail, or no bytes where it has none."""

    path: bytes


class Thumb(msgspec.Struct, tag="thumb", frozen=True):
    """Answers a JPEG."""

    path: bytes
    size_px: int


class Tell(msgspec.Struct, tag="tell", frozen=True):
    """Answers ``Details``."""

    path: bytes


class LookAt(msgspec.Struct, tag="look", frozen=True):
    """Answers ``Look``."""

    path: bytes


class View(msgspec.Struct, tag="view", frozen=True):
    """Answers ``Pixels``, at most ``px`` on the longer side."""

    path: bytes
    px: int


class Frame(msgspec.Struct, tag="frame", frozen=True):
    """Answers ``Pixels``: a clip's first frame from ``second`` on, or the last before it, at most ``px`` on the longer side."""

    path: bytes
    second: float
    px: int
    is_last: bool = False


class Decoded(msgspec.Struct, tag="decoded", frozen=True):
    """Answers ``Pixels``, 1/``scale`` of the whole where the format can be decoded smaller."""

    path: bytes
    scale: int


class Edited(msgspec.Struct, tag="edited", frozen=True):
    """Answers ``Pixels``: the picture with the recipe, at most ``px`` on the longer side."""

    path: bytes
    px: int
    recipe: Recipe


class Render(msgspec.Struct, tag="render", frozen=True):
    """Answers ``Made``."""

    path: bytes
    folder: bytes
    stem: str
    target: Target
    recipe: Recipe | None = None


class Strip(msgspec.Struct, tag="strip", frozen=True):
    """Answers nothing; the file ``target`` is there then."""

    path: bytes
    target: bytes
    mime: str


class Leaves(msgspec.Struct, tag="leaves", frozen=True):
    """Answers ``Leaving``; ``made`` is the file that leaves."""

    path: bytes
    made: bytes


Job = (
    Probe
    | Thumbs
    | Embedded
    | Tell
    | LookAt
    | Thumb
    | View
    | Frame
    | Decoded
    | Edited
    | Render
    | Strip
    | Leaves
)


def patience(job: Job) -> int:
    """How many times the usual time the job may take: a clip of gigabytes is copied whole."""
    return 10 if isinstance(job, Render | Strip | Leaves) else 1


class Failure(msgspec.Struct, frozen=True):
    """Why a job was not done, for a person. ``where`` is the disk's path for ``disk_full`` and ``store``."""

    kind: str
    reason: str = ""
    detail: str = ""
    where: bytes = b""


class Fault(msgspec.Struct, frozen=True):
    """A bug: what the log is to hold."""

    trace: str


def failure_of(error: KesongError) -> Failure | None:
    """The message for an error; None for one that no worker should meet."""
    facts = {name: str(value) for name, value in error.facts.items()}
    detail = facts.get("detail") or facts.get("why", "")
    match error:
        case Unreadable():
            return Failure("unreadable", error.reason, detail)
        case FormatMissing():
            return Failure("format_missing", facts["kind"], facts["package"])
        case NotFound():
            return Failure("not_found", facts["kind"], facts["name"])
        case DiskFull():
            return Failure("disk_full", detail=detail, where=os.fsencode(facts["path"]))
        case StoreProblem():
            return Failure("store", detail=detail, where=os.fsencode(facts["path"]))
    return None


def error_of(failure: Failure, path: Path) -> KesongError:
    """The error that a message tells of; ``path`` is the file that was asked about."""
    match failure.kind:
        case "format_missing":
            return FormatMissing(kind=failure.reason, package=failure.detail)
        case "not_found":
            return NotFound(failure.reason, failure.detail, mend="Choose another one.")
        case "disk_full":
            return DiskFull(os.fsdecode(failure.where), why=failure.detail)
        case "store":
            return StoreProblem(os.fsdecode(failure.where), why=failure.detail)
    reason = failure.reason if failure.reason in Unreadable.reasons else "broken"
    return Unreadable(str(path), reason, detail=failure.detail)
