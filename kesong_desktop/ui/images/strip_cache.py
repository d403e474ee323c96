"""Cache of rendered parts of cards, kept while their look is unchanged."""

from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtGui import QPixmap

_BYTES_PER_PIXEL = 4


class StripCache:
    """At most ``budget_bytes``; what was not drawn for longest goes first."""

    def __init__(self, budget_bytes: int = 48_000_000) -> None:
        self._budget = budget_bytes
        self._bytes = 0
        self._made: OrderedDict[Hashable, tuple[Hashable, QPixmap]] = OrderedDict()

    def get(self, key: Hashable, token: Hashable, make: Callable[[], QPixmap]) -> QPixmap:
        """Return the pixels under ``key``, which are made where there are none or their token is another one."""
        if (known := self.find(key, token)) is not None:
            return known
        self.drop(key)
        pixmap = make()
        self._made[key] = (token, pixmap)
        self._bytes += _bytes_of(pixmap)
        while self._bytes > self._budget and len(self._made) > 1:
            self._bytes -= _bytes_of(self._made.popitem(last=False)[1][1])
        return pixmap

    def find(self, key: Hashable, token: Hashable) -> QPixmap | None:
        """Return the pixels under ``key`` if they have this token."""
        known = self._made.get(key)
        if known is None or known[0] != token:
            return None
        self._made.move_to_end(key)
        return known[1]

    def drop(self, key: Hashable) -> None:
        """Forget the pixels under ``key``."""
        if (known := self._made.pop(key, None)) is not None:
            self._bytes -= _bytes_of(known[1])

    def clear(self) -> None:
        """Forget all pixels that were kept."""
        self._made.clear()
        self._bytes = 0


def _bytes_of(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * _BYTES_PER_PIXEL
