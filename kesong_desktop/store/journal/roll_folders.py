"""The folders of the camera roll, in the journal."""

import os

from kesong_desktop.store.database import Database


class RollFolders:
    """Absolute paths, in the order in which they were added. Kept as the system's own bytes, so that any name fits."""

    def __init__(self, journal: Database) -> None:
        self._journal = journal

    def all(self) -> list[str]:
        """Return the absolute paths of all folders, in the order in which they were added."""
        sql = "SELECT path FROM roll_folder ORDER BY added_s, path"
        return [
            os.fsdecode(path) for path in self._journal.read(lambda c: [bytes(p) for (p,) in c.execute(sql)])
        ]

    def add(self, path: str, at_s: float) -> None:
        """Add a folder; nothing changes where it is there already."""
        row = (os.fsencode(path), at_s)
        self._journal.write(
            lambda c: c.execute("INSERT OR IGNORE INTO roll_folder VALUES (?, ?)", row) and None
        )

    def remove(self, path: str) -> None:
        """Take a folder out of the roll. Its files stay where they are."""
        row = (os.fsencode(path),)
        self._journal.write(lambda c: c.execute("DELETE FROM roll_folder WHERE path = ?", row) and None)
