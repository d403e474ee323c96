"""What is selected, in the order of selecting."""

from collections.abc import Iterable, Iterator


class Selection:
    """Paths, each with its number from 1 on. What is let go of in the middle leaves no gap."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[str]:
        return iter(self._numbers)

    def __contains__(self, path: object) -> bool:
        return path in self._numbers

    def number(self, path: str) -> int:
        """Its place in the order, or 0 where it is not selected."""
        return self._numbers.get(path, 0)

    def add(self, paths: Iterable[str]) -> None:
        """Select these as well, behind those that are selected."""
        for path in paths:
            self._numbers.setdefault(path, len(self._numbers) + 1)

    def remove(self, paths: Iterable[str]) -> None:
        """Let go of these."""
        gone = set(paths)
        self.set(path for path in self._numbers if path not in gone)

    def set(self, paths: Iterable[str]) -> None:
        """Select these and nothing else."""
        self._numbers = {path: number for number, path in enumerate(dict.fromkeys(paths), start=1)}

    def clear(self) -> None:
        """Select nothing."""
        self._numbers = {}
