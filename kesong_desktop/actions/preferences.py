"""The preferences of the profile, applied as they are changed."""

from dataclasses import replace
from typing import Any

from kesong_desktop.actions.outbox.send_policy import SendPolicy
from kesong_desktop.settings import Settings, SettingsFile
from kesong_desktop.store.cache.media import MediaCache


class Preferences:
    """Reads and changes the settings file; the outbox and the media cache follow at once."""

    def __init__(self, file: SettingsFile, policy: SendPolicy, media: MediaCache) -> None:
        self._file = file
        self._policy = policy
        self._media = media
        self._last: Settings | None = None

    @property
    def last(self) -> Settings:
        """Return the preferences as last read or changed, without reading the disk."""
        return self._last if self._last is not None else self.load()

    def load(self) -> Settings:
        """Return the current preferences from the disk."""
        self._last = self._file.load()
        return self._last

    def problems(self) -> list[str]:
        """Return the invalid entries of the settings file, a line for each."""
        self._file.load()
        return list(self._file.problems)

    def change(self, **fields: Any) -> Settings:
        """Change fields of ``Settings``, save them, and let the outbox follow; returns the new settings.

        Raises:
            StoreProblem: they could not be saved; nothing is changed.
        """
        settings = replace(self._file.load(), **fields)
        self._file.save(settings)
        self._last = settings
        self._policy.apply(settings)
        return settings

    def apply(self) -> None:
        """Apply the preferences to the outbox, at the start."""
        self._policy.apply(self._file.load())

    def set_cache_budget(self, megabytes: int) -> None:
        """Change the size of the media cache, and evict files over it. Waits for the disk.

        Raises:
            StoreProblem: it could not be saved.
        """
        self.change(cache_mb=megabytes)
        self._media.set_budget(megabytes * 1_000_000)

    def clear_cache(self) -> None:
        """Delete all cached media but those of own and bookmarked posts. Waits for the disk."""
        self._media.clear()
