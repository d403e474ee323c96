"""Errors of photos, videos, folders and archives."""

from typing import ClassVar

from kesong_desktop.errors.kesong_error import KesongError
from kesong_desktop.errors.reason import Reason


class Unreadable(KesongError):
    """A photo or video at ``path`` that cannot be opened safely; ``detail`` is a technical detail."""

    default_reason: ClassVar[Reason] = Reason.BROKEN
    reasons: ClassVar[frozenset[Reason]] = frozenset(
        {
            Reason.NOT_A_PICTURE,
            Reason.TOO_SLOW,
            Reason.CUT_OFF,
            Reason.EMPTY,
            Reason.SPECIAL_FILE,
            Reason.FILE_TOO_LARGE,
            Reason.MISSING,
            Reason.NO_PERMISSION,
            Reason.NAME_NOT_TEXT,
            Reason.ONLINE,
            Reason.BROKEN,
            Reason.UNSUPPORTED_CODING,
            Reason.PRIVATE,
            Reason.NEEDS_EXTRA,
        }
    )

    def __init__(self, path: str, reason: Reason | str, *, detail: str = "") -> None:
        self.path = path
        super().__init__(Reason(reason), path=path, detail=detail)


class DecoderStopped(KesongError):
    """The decoder process for ``path`` was stopped, or got no processor time for minutes; nothing is known of the file."""

    default_reason: ClassVar[Reason] = Reason.DECODER_STOPPED

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path=path)


class SourceChanged(KesongError):
    """The photo at ``path`` is not what it was when its post was queued."""

    default_reason: ClassVar[Reason] = Reason.SOURCE_CHANGED

    def __init__(self, path: str) -> None:
        super().__init__(path=path)


class FolderUnreadable(KesongError):
    """A folder that cannot be read; ``why`` is the system's reason."""

    default_reason: ClassVar[Reason] = Reason.FOLDER_UNREADABLE

    def __init__(self, path: str, *, why: str = "") -> None:
        super().__init__(path=path, why=why)


class FolderAway(FolderUnreadable):
    """A folder of the camera roll whose memory card or drive is not connected."""

    default_reason: ClassVar[Reason] = Reason.FOLDER_AWAY

    def __init__(self, path: str) -> None:
        super().__init__(path)


class ArchiveUnreadable(KesongError):
    """An archive that cannot be read or is of an unknown kind; ``why`` is the system's reason."""

    default_reason: ClassVar[Reason] = Reason.ARCHIVE_UNREADABLE

    def __init__(self, path: str, reason: Reason | None = None, *, why: str = "", limit: int = 0) -> None:
        super().__init__(reason, path=path, why=why, limit=limit)


class FormatMissing(KesongError):
    """The codec for ``kind`` is not installed; ``package`` provides it."""

    default_reason: ClassVar[Reason] = Reason.FORMAT_MISSING

    def __init__(self, *, kind: str, package: str) -> None:
        super().__init__(kind=kind, package=package)
