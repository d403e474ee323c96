"""What is told of a picture or clip, line by line."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.details import Details
from kesong_desktop.model.photo import Photo, Place
from kesong_desktop.roll.names import time_in
from kesong_desktop.ui import messages
from kesong_desktop.ui.viewer.shot import Shot


@dataclass(frozen=True, slots=True)
class Line:
    """A name and what stands beside it; ``copied`` is what its button copies, empty for no button."""

    name: str
    words: str
    copied: str = ""


def tr(text: str) -> str:
    """In the window's language."""
    return QCoreApplication.translate("details", text)


def lines(shot: Shot, details: Details | None) -> list[Line]:
    """What is known of a shot; ``details`` None: its file has told nothing yet, or cannot."""
    found = [*_of_file(shot.photo), *_of_size(shot, details)]
    if details is not None:
        found += _of_camera(details)
        found += _of_clip(details)
    found += _of_words(shot, details)
    return [line for line in found if line.words]


def exposure(seconds: float) -> str:
    """As photographers write it: 1/250 s, 0.5 s, 8 s; empty for none."""
    if seconds <= 0:
        return ""
    return f"1/{round(1 / seconds):,} s" if seconds < 0.29 else f"{round(seconds, 1):g} s"


def coordinates(place: Place) -> str:
    """Degrees, in a form that maps understand."""
    return f"{place.latitude:.6f}, {place.longitude:.6f}"


def _of_file(photo: Photo | None) -> Iterator[Line]:
    if photo is None:
        return
    path = Path(photo.path)
    yield Line(tr("Name"), path.name)
    yield Line(tr("Folder"), str(path.parent))


def _of_size(shot: Shot, details: Details | None) -> Iterator[Line]:
    wide, high = (details.width, details.height) if details is not None else (shot.width, shot.height)
    if wide and high:
        mega = wide * high / 1e6
        yield Line(tr("Size"), tr("{0} × {1} · {2} megapixels").format(wide, high, f"{mega:.1f}"))
    kind = details.format if details is not None else ""
    size = messages.megabytes(shot.photo.bytes) if shot.photo is not None else ""
    yield Line(tr("File"), " · ".join(part for part in (kind, size) if part))


def _of_camera(details: Details) -> Iterator[Line]:
    yield Line(tr("Camera"), details.camera)
    yield Line(tr("Lens"), details.lens)
    yield Line(tr("Exposure time"), exposure(details.exposure_s))
    yield Line(tr("Aperture"), f"f/{details.aperture:g}" if details.aperture else "")
    yield Line(tr("ISO"), str(details.iso) if details.iso else "")
    yield Line(tr("Focal length"), _focal(details))
    yield Line(tr("Colour profile"), details.profile)


def _focal(details: Details) -> str:
    own, film = details.focal_mm, details.focal_35_mm
    if own and film and round(own) != round(film):
        return tr("{0} mm, as {1} mm on 35 mm film").format(f"{own:.3g}", f"{film:.4g}")
    return f"{own or film:.4g} mm" if own or film else ""


def _of_clip(details: Details) -> Iterator[Line]:
    yield Line(tr("Coding"), details.codec)
    yield Line(tr("Frames a second"), f"{details.fps:.4g}" if details.fps else "")
    yield Line(tr("Length"), tr("{0} s").format(f"{details.duration_s:.1f}") if details.duration_s else "")


def _of_words(shot: Shot, details: Details | None) -> Iterator[Line]:
    yield Line(tr("Taken"), _taken(shot.photo, details))
    if details is not None and details.place is not None:
        where = coordinates(details.place)
        yield Line(tr("Place"), where, copied=where)
    caption = details.caption if details is not None else ""
    yield Line(tr("Caption"), caption or (shot.photo.description if shot.photo is not None else shot.words))
    yield Line(tr("What became of it"), shot.fate)


def _taken(photo: Photo | None, details: Details | None) -> str:
    """When, and how that is known."""
    own = details.taken if details is not None else None
    if photo is None:
        return _moment(own) if own is not None else ""
    if own is not None and own.replace(tzinfo=None) == photo.taken:
        return tr("{0}, as the file says").format(_moment(own))
    if time_in(Path(photo.path).name) == photo.taken:
        return tr("{0}, by its name").format(_moment(photo.taken))
    is_files = abs(photo.taken.timestamp() - photo.mtime_ns / 1e9) < 2
    return tr("{0}, the file's own time").format(_moment(photo.taken)) if is_files else _moment(photo.taken)


def _moment(when: datetime) -> str:
    offset = when.strftime("%z")
    return f"{when:%Y-%m-%d %H:%M:%S}" + (f" {offset[:3]}:{offset[3:5]}" if offset else "")
