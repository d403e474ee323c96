"""ReleaseCheck: looks for a newer release once a day, if the build has an address for it and the user agreed."""

import contextlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from kesong_desktop import __version__, assets
from kesong_desktop.errors import KesongError, StoreProblem, Unreachable
from kesong_desktop.model.release.version import is_newer
from kesong_desktop.settings import Settings
from kesong_desktop.store.release_record import ReleaseRecord, ReleaseRecordFile

DAY_S = 86_400.0
BUILD_FILE = "build.json"


@dataclass(frozen=True, slots=True)
class ReleaseSource:
    """Addresses set by the packager: of the newest release's description, and of its web page.

    Both are https, or the source is empty and there is nothing to switch on.
    """

    address: str = ""
    page: str = ""

    @property
    def host(self) -> str:
        """Host name of the release description; empty without a source."""
        return urlsplit(self.address).hostname or ""


def build_release_source() -> ReleaseSource:
    """Return the source that is set in the resource ``build.json``; an empty one where none, or an unusable one, is set."""
    try:
        found = json.loads(assets.path(BUILD_FILE).read_bytes())["releases"]
        source = ReleaseSource(found["address"], found["page"])
    except (OSError, ValueError, KeyError, TypeError):
        return ReleaseSource()
    return source if _is_https(source.address) and _is_https(source.page) else ReleaseSource()


class ReleaseCheck:
    """Asks ``fetch`` for the newest version, at most once a day. ``fetch`` gets the address and waits for the answer."""

    def __init__(
        self,
        source: ReleaseSource,
        fetch: Callable[[str], str],
        record: ReleaseRecordFile,
        settings: Callable[[], Settings],
        clock: Callable[[], float],
        *,
        version: str = __version__,
    ) -> None:
        self.source = source
        self._fetch = fetch
        self._record = record
        self._settings = settings
        self._clock = clock
        self._version = version

    @property
    def is_offered(self) -> bool:
        """Whether the build has an address for release checks."""
        return bool(self.source.host)

    def newer_version(self) -> str:
        """Return the newest version that is known and newer than this program; empty without one. Waits for the disk."""
        known = self._record.load().version
        return known if self.is_offered and is_newer(known, self._version) else ""

    def look(self) -> str:
        """Check once a day if enabled; return a newer version that the user was not notified of, or an empty text.

        Waits for the network. Without an answer nothing is reported, and the check is repeated the same day.
        """
        if not self.is_offered or not self._settings().check_releases:
            return ""
        with contextlib.suppress(Unreachable, StoreProblem):
            record = self._record.load()
            age_s = self._clock() - record.checked_s
            # A clock that was set back counts as a day, or there would be no check until it caught up.
            if not 0 <= age_s < DAY_S:
                record = self._ask(record)
            if is_newer(record.version, self._version) and record.told != record.version:
                self._record.save(replace(record, told=record.version))
                return record.version
        return ""

    def _ask(self, record: ReleaseRecord) -> ReleaseRecord:
        version = record.version
        try:
            version = self._fetch(self.source.address) or version
        except Unreachable:
            raise
        except KesongError:
            # An unusable answer: repeated tomorrow.
            pass
        asked = replace(record, checked_s=self._clock(), version=version)
        self._record.save(asked)
        return asked


def _is_https(address: object) -> bool:
    try:
        parts = urlsplit(address) if isinstance(address, str) else None
    except ValueError:
        return False
    return parts is not None and parts.scheme == "https" and bool(parts.hostname)
