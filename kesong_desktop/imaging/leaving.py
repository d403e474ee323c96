"""Compares an original with the file that was made of it to leave: what is in the one, and what in the other."""

import io
from dataclasses import dataclass, field
from pathlib import Path

from PIL import ImageCms

from kesong_desktop.imaging import metadata
from kesong_desktop.imaging.credit import credit_of, one_line
from kesong_desktop.imaging.load import exif_of, open_image
from kesong_desktop.imaging.private import find_private, words
from kesong_desktop.imaging.probe import probe
from kesong_desktop.imaging.target import Keep
from kesong_desktop.model.leaving import Leaving, Line, Shape, Subject

_SUBJECTS = {
    words.PLACE: Subject.PLACE,
    words.TIME: Subject.TIME,
    words.CAMERA: Subject.CAMERA,
    words.SERIAL: Subject.SERIAL,
    words.OWNER: Subject.NAMES,
    words.NAME: Subject.NAMES,
    words.COMMENT: Subject.COMMENTS,
    words.THUMBNAIL: Subject.SMALL_PICTURE,
    words.SECOND: Subject.SECOND_PICTURE,
    words.CUT_AWAY: Subject.SECOND_PICTURE,
    words.BEHIND: Subject.SECOND_PICTURE,
    words.MAKER_NOTE: Subject.MAKER_NOTES,
    words.HISTORY: Subject.HISTORY,
}
"""Every other word of the second reader is ``OTHER``."""
_INNER, _OWNER, _SERIALS = 0x8769, 0xA430, (0xA431, 0xA435)
_ALL = Keep(author=True, copyright=True)


@dataclass(slots=True)
class _Told:
    """What one file says."""

    shape: Shape
    subjects: set[Subject]
    details: dict[Subject, str] = field(default_factory=dict)


def before_and_after(source: Path, leaves: Path) -> Leaving:
    """What ``source`` tells besides its picture, and what of that is still in ``leaves``, which was made of it.

    Raises:
        Unreadable, FormatMissing: one of them cannot be opened.
    """
    before, after = _told(source), _told(leaves)
    lines = (
        Line(
            subject,
            is_inside=subject in before.subjects,
            leaves=subject in after.subjects,
            tells=before.details.get(subject, ""),
            left=after.details.get(subject, ""),
        )
        for subject in Subject
    )
    return Leaving(tuple(lines), before.shape, after.shape)


def _told(path: Path) -> _Told:
    facts = probe(path)
    is_film = facts.kind == "video"
    shape = Shape(
        facts.mime, path.stat().st_size, facts.width, facts.height, "" if is_film else _colours(path)
    )
    found = {_SUBJECTS.get(word, Subject.OTHER) for word in find_private(path)}
    details = {
        Subject.PLACE: f"{facts.place.latitude:.5f}, {facts.place.longitude:.5f}" if facts.place else "",
        Subject.TIME: facts.taken.isoformat() if facts.taken else "",
        Subject.CAMERA: one_line(facts.camera),
        Subject.COMMENTS: one_line(facts.description),
    }
    if not is_film:
        details |= _names(path)
    # What can be read out is inside, whatever the list of words says.
    details = {subject: text for subject, text in details.items() if text}
    return _Told(shape, found | details.keys(), details)


def _names(path: Path) -> dict[Subject, str]:
    credit = credit_of(path, _ALL)
    with open_image(path) as image:
        inner = metadata.directory(exif_of(image), _INNER)
    names = dict.fromkeys((credit.author, credit.copyright, one_line(inner.get(_OWNER))))
    serials = dict.fromkeys(one_line(inner.get(tag)) for tag in _SERIALS)
    return {
        Subject.NAMES: "; ".join(name for name in names if name),
        Subject.SERIAL: "; ".join(number for number in serials if number),
    }


def _colours(path: Path) -> str:
    """The name of the picture's colour space; a picture that says nothing is shown as sRGB."""
    with open_image(path) as image:
        profile, mode = image.info.get("icc_profile"), image.mode
    if isinstance(profile, bytes) and profile:
        try:
            return one_line(ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(profile))))
        except (ImageCms.PyCMSError, OSError, ValueError):
            return "?"
    return "CMYK" if mode == "CMYK" else "sRGB"
