"""Comparison of the metadata in an original and in the file exported from it."""

from dataclasses import dataclass, field
from pathlib import Path

from kesong_desktop.imaging.audit import find_metadata, findings
from kesong_desktop.imaging.load import open_image
from kesong_desktop.imaging.metadata.image_metadata import ImageMetadata
from kesong_desktop.imaging.metadata.metadata_text import single_line
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.model.library.metadata_report import (
    FileShape,
    MetadataLine,
    MetadataReport,
    MetadataSubject,
)

_SUBJECTS = {
    findings.PLACE: MetadataSubject.PLACE,
    findings.TIME: MetadataSubject.TIME,
    findings.CAMERA: MetadataSubject.CAMERA,
    findings.SERIAL: MetadataSubject.SERIAL,
    findings.OWNER: MetadataSubject.NAMES,
    findings.NAME: MetadataSubject.NAMES,
    findings.COMMENT: MetadataSubject.COMMENTS,
    findings.THUMBNAIL: MetadataSubject.SMALL_PICTURE,
    findings.SECOND: MetadataSubject.SECOND_PICTURE,
    findings.CUT_AWAY: MetadataSubject.SECOND_PICTURE,
    findings.BEHIND: MetadataSubject.SECOND_PICTURE,
    findings.MAKER_NOTE: MetadataSubject.MAKER_NOTES,
    findings.HISTORY: MetadataSubject.HISTORY,
}
"""The subjects of the audit's findings; all others are ``OTHER``."""


@dataclass(slots=True)
class _FileMetadata:
    """The metadata of one file: its shape, the subjects in it, and the text of those that can be read."""

    shape: FileShape
    subjects: set[MetadataSubject]
    details: dict[MetadataSubject, str] = field(default_factory=dict)


def compare_metadata(source: Path, exported: Path) -> MetadataReport:
    """Return which metadata ``source`` holds, and which of it is still in ``exported``, the file made from it.

    Raises:
        Unreadable, FormatMissing: one of them cannot be opened.
    """
    before, after = _read(source), _read(exported)
    lines = (
        MetadataLine(
            subject,
            is_in_original=subject in before.subjects,
            is_published=subject in after.subjects,
            value=before.details.get(subject, ""),
            published_value=after.details.get(subject, ""),
        )
        for subject in MetadataSubject
    )
    return MetadataReport(tuple(lines), before.shape, after.shape)


def _read(path: Path) -> _FileMetadata:
    facts = probe(path)
    colors, details = "", {}
    if facts.kind != "video":
        with open_image(path) as image:
            metadata = ImageMetadata(image)
            colors, details = _color_space(metadata, image.mode), _names(metadata)
    shape = FileShape(facts.mime, path.stat().st_size, facts.width, facts.height, colors)
    found = {_SUBJECTS.get(finding, MetadataSubject.OTHER) for finding in find_metadata(path)}
    place = f"{facts.place.latitude:.5f}, {facts.place.longitude:.5f}" if facts.place else ""
    details |= {
        MetadataSubject.PLACE: place,
        MetadataSubject.TIME: facts.taken.isoformat() if facts.taken else "",
        MetadataSubject.CAMERA: single_line(facts.camera),
        MetadataSubject.COMMENTS: single_line(facts.description),
    }
    # What can be read is in the file, whether or not the audit found it.
    details = {subject: text for subject, text in details.items() if text}
    return _FileMetadata(shape, found | details.keys(), details)


def _names(metadata: ImageMetadata) -> dict[MetadataSubject, str]:
    names = dict.fromkeys((metadata.author, metadata.copyright, metadata.owner))
    return {
        MetadataSubject.NAMES: "; ".join(filter(None, names)),
        MetadataSubject.SERIAL: "; ".join(metadata.serial_numbers),
    }


def _color_space(metadata: ImageMetadata, mode: str) -> str:
    """Return the name of the colour space. A picture without a profile is shown as sRGB."""
    profile = metadata.color_profile
    if profile is None:
        return "CMYK" if mode == "CMYK" else "sRGB"
    return single_line(profile) or "?"
