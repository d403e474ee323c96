"""Texts for the subjects of a metadata report: a title, and why it matters."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP
from kesong_desktop.model.library.metadata_report import MetadataSubject

TITLES: Mapping[MetadataSubject, str] = {
    MetadataSubject.PLACE: QT_TRANSLATE_NOOP("messages", "Location"),
    MetadataSubject.TIME: QT_TRANSLATE_NOOP("messages", "Time"),
    MetadataSubject.CAMERA: QT_TRANSLATE_NOOP("messages", "Camera"),
    MetadataSubject.SERIAL: QT_TRANSLATE_NOOP("messages", "Serial numbers"),
    MetadataSubject.NAMES: QT_TRANSLATE_NOOP("messages", "Names"),
    MetadataSubject.COMMENTS: QT_TRANSLATE_NOOP("messages", "Comments"),
    MetadataSubject.SMALL_PICTURE: QT_TRANSLATE_NOOP("messages", "Embedded thumbnail"),
    MetadataSubject.SECOND_PICTURE: QT_TRANSLATE_NOOP("messages", "Second photo or video inside"),
    MetadataSubject.MAKER_NOTES: QT_TRANSLATE_NOOP("messages", "Maker notes"),
    MetadataSubject.HISTORY: QT_TRANSLATE_NOOP("messages", "Editing history"),
    MetadataSubject.OTHER: QT_TRANSLATE_NOOP("messages", "Other data"),
}
"""A subject in a few words."""

REASONS: Mapping[MetadataSubject, str] = {
    MetadataSubject.PLACE: QT_TRANSLATE_NOOP("messages", "Where it was taken, often to a few metres."),
    MetadataSubject.TIME: QT_TRANSLATE_NOOP("messages", "When it was taken or changed."),
    MetadataSubject.CAMERA: QT_TRANSLATE_NOOP("messages", "Make, model, lens and settings."),
    MetadataSubject.SERIAL: QT_TRANSLATE_NOOP("messages", "Numbers that link all photos of one camera."),
    MetadataSubject.NAMES: QT_TRANSLATE_NOOP("messages", "The owner, the author, or the computer."),
    MetadataSubject.COMMENTS: QT_TRANSLATE_NOOP("messages", "Captions, titles and comments."),
    MetadataSubject.SMALL_PICTURE: QT_TRANSLATE_NOOP("messages", "It may show what was cropped away."),
    MetadataSubject.SECOND_PICTURE: QT_TRANSLATE_NOOP(
        "messages", "A moment before, another lens, or the original."
    ),
    MetadataSubject.MAKER_NOTES: QT_TRANSLATE_NOOP(
        "messages", "Data that only the camera's maker can fully read."
    ),
    MetadataSubject.HISTORY: QT_TRANSLATE_NOOP("messages", "The programs it was edited with."),
    MetadataSubject.OTHER: QT_TRANSLATE_NOOP("messages", "Parts of the file that are not needed to show it."),
}
"""Why a person may care, in one sentence."""
