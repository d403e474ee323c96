"""Read positions (markers) of users, shared by all their clients."""

from collections.abc import Iterable, Mapping

from kesong_desktop.homeserver.storage.database import HomeDatabase, rows
from kesong_desktop.homeserver.storage.ids import ClockMs
from kesong_desktop.homeserver.storage.records import MarkerRecord

TIMELINES = ("home", "notifications")


class MarkerService:
    """Reads and sets the marker of each user and timeline."""

    def __init__(self, database: HomeDatabase, clock_ms: ClockMs) -> None:
        self._database = database
        self._clock_ms = clock_ms

    def get(self, me: int, timelines: Iterable[str]) -> list[MarkerRecord]:
        """Return the markers of these timelines, as far as they were set."""
        query = "SELECT timeline, last_read, version, updated_ms FROM marker WHERE account = ?"
        wanted = set(timelines)
        with self._database.read() as connection:
            return [MarkerRecord(*found) for found in rows(connection, query, (me,)) if found[0] in wanted]

    def set(self, me: int, last_read: Mapping[str, int]) -> list[MarkerRecord]:
        """Set the id of the last read entry of each timeline, and return the markers."""
        with self._database.write() as connection:
            for timeline, number in last_read.items():
                connection.execute(
                    "INSERT INTO marker VALUES (?, ?, ?, 1, ?) ON CONFLICT DO UPDATE SET"
                    " last_read = excluded.last_read, version = version + 1, updated_ms = excluded.updated_ms",
                    (me, timeline, number, self._clock_ms()),
                )
        return self.get(me, last_read)
