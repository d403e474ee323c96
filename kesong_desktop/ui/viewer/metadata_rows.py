"""Rows of the information panel."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.photo import Photo, Place
from kesong_desktop.roll.file_name_time import time_in_name
from kesong_desktop.ui.images.viewer_item import ViewerItem
from kesong_desktop.ui.shell import messages
from kesong_desktop.ui.style.number_text import decimal


@dataclass(frozen=True, slots=True)
class InfoRow:
    """A name and a value; ``copied`` is the text that its button copies, empty for no button."""

    name: str
    value: str
    copied: str = ""


def rows_of(item: ViewerItem, details: FileDetails | None) -> list[InfoRow]:
    """The rows of an item; ``details`` is None while its file was not read, or if it cannot be."""
    found = [*_of_file(item.photo), *_of_size(item, details), *_of_damage(item)]
    if details is not None:
        found += _of_camera(details)
        found += _of_video(details)
    found += _of_post(item, details)
    return [row for row in found if row.value]


def exposure(seconds: float) -> str:
    """An exposure time as photographers write it: 1/250 s, 0.5 s, 8 s; empty for 0."""
    if seconds <= 0:
        return ""
    return f"1/{round(1 / seconds):,} s" if seconds < 0.29 else f"{round(seconds, 1):g} s"


def coordinates(place: Place) -> str:
    """Degrees of latitude and longitude, in a form that map services accept."""
    return f"{place.latitude:.6f}, {place.longitude:.6f}"


def _of_file(photo: Photo | None) -> Iterator[InfoRow]:
    if photo is None:
        return
    path = Path(photo.path)
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Name"), path.name)
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Folder"), str(path.parent))


def _of_size(item: ViewerItem, details: FileDetails | None) -> Iterator[InfoRow]:
    wide, high = (details.width, details.height) if details is not None else (item.width, item.height)
    if wide and high:
        mega = wide * high / 1e6
        yield InfoRow(
            QCoreApplication.translate("InfoPanel", "Size"),
            QCoreApplication.translate("InfoPanel", "{width} × {height} ({megapixels} megapixels)").format(
                width=wide, height=high, megapixels=decimal(mega)
            ),
        )
    kind = details.format if details is not None else ""
    size = messages.file_size(item.photo.bytes) if item.photo is not None else ""
    yield InfoRow(
        QCoreApplication.translate("InfoPanel", "File"), " · ".join(part for part in (kind, size) if part)
    )


def _of_damage(item: ViewerItem) -> Iterator[InfoRow]:
    if item.photo is not None and item.photo.is_damaged:
        state = QCoreApplication.translate("InfoPanel", "Damaged at the end: part of the picture is missing")
        yield InfoRow(QCoreApplication.translate("InfoPanel", "State"), state)


def _of_camera(details: FileDetails) -> Iterator[InfoRow]:
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Camera"), details.camera)
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Lens"), details.lens)
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Exposure time"), exposure(details.exposure_s))
    yield InfoRow(
        QCoreApplication.translate("InfoPanel", "Aperture"),
        f"f/{details.aperture:g}" if details.aperture else "",
    )
    yield InfoRow(QCoreApplication.translate("InfoPanel", "ISO"), str(details.iso) if details.iso else "")
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Focal length"), _focal(details))
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Colour profile"), details.profile)


def _focal(details: FileDetails) -> str:
    own, film = details.focal_mm, details.focal_35_mm
    if own and film and round(own) != round(film):
        return QCoreApplication.translate("InfoPanel", "{own} mm ({film} mm equivalent)").format(
            own=f"{own:.3g}", film=f"{film:.4g}"
        )
    return f"{own or film:.4g} mm" if own or film else ""


def _of_video(details: FileDetails) -> Iterator[InfoRow]:
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Codec"), details.codec)
    if details.fps:
        rate = QCoreApplication.translate("InfoPanel", "{count} fps").format(
            count=QLocale().toString(details.fps, "g", 4)
        )
        yield InfoRow(QCoreApplication.translate("InfoPanel", "Frame rate"), rate)
    if details.duration_s:
        length = QCoreApplication.translate("InfoPanel", "{seconds} s")
        length = length.format(seconds=decimal(details.duration_s))
        yield InfoRow(QCoreApplication.translate("InfoPanel", "Duration"), length)


def _of_post(item: ViewerItem, details: FileDetails | None) -> Iterator[InfoRow]:
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Taken"), _taken(item.photo, details))
    if details is not None and details.place is not None:
        where = coordinates(details.place)
        yield InfoRow(QCoreApplication.translate("InfoPanel", "Location"), where, copied=where)
    known = item.photo.description if item.photo is not None else item.caption
    caption = (details.caption if details is not None else "") or known
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Caption"), caption)
    yield InfoRow(QCoreApplication.translate("InfoPanel", "Status"), item.usage)


def _taken(photo: Photo | None, details: FileDetails | None) -> str:
    """When it was taken, and how that is known."""
    own = details.taken if details is not None else None
    if photo is None:
        return _moment(own) if own is not None else ""
    if own is not None and own.replace(tzinfo=None) == photo.taken:
        return QCoreApplication.translate("InfoPanel", "{time} (from the file)").format(time=_moment(own))
    if time_in_name(Path(photo.path).name) == photo.taken:
        return QCoreApplication.translate("InfoPanel", "{time} (from the file name)").format(
            time=_moment(photo.taken)
        )
    is_files = abs(photo.taken.timestamp() - photo.mtime_ns / 1e9) < 2
    if not is_files:
        return _moment(photo.taken)
    return QCoreApplication.translate("InfoPanel", "{time} (when the file was changed)").format(
        time=_moment(photo.taken)
    )


def _moment(when: datetime) -> str:
    """Return the day as the locale writes it, the time to the second and, where it is known, how far it is from UTC."""
    offset = when.strftime("%z")
    day = QLocale().toString(QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat)
    return f"{day} {when:%H:%M:%S}" + (f" {offset[:3]}:{offset[3:5]}" if offset else "")
