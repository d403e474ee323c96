"""Times that phones and cameras write into file names."""

import re
from datetime import datetime

_DATE = r"(?P<y>(?:19|20)\d{2})[-_.]?(?P<m>0[1-9]|1[0-2])[-_.]?(?P<d>0[1-9]|[12]\d|3[01])"
_TIME = r"(?P<h>[01]\d|2[0-3])[-_.:h]?(?P<min>[0-5]\d)[-_.:m]?(?P<s>[0-5]\d)"
_BOTH = re.compile(rf"(?<!\d){_DATE}(?:[-_ T]|(?:\sat\s)|(?:-at-))?{_TIME}")
_DAY = re.compile(rf"(?<!\d){_DATE}(?!\d)")


def time_in(name: str) -> datetime | None:
    """The time in a name such as ``IMG_20240131_120000.jpg`` or ``IMG-20240131-WA0001.jpg`` (noon then), or None."""
    for pattern in (_BOTH, _DAY):
        found = pattern.search(name)
        if found:
            parts = found.groupdict(default="12")
            clock = (int(parts["h"]), int(parts["min"]), int(parts["s"])) if "h" in parts else (12, 0, 0)
            try:
                return datetime(int(parts["y"]), int(parts["m"]), int(parts["d"]), *clock)  # noqa: DTZ001 - a phone's own time
            except ValueError:
                continue
    return None
