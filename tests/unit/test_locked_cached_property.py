"""A cached property that several threads ask for at once."""

import threading
from concurrent.futures import ThreadPoolExecutor

from kesong_desktop.locked_cached_property import locked_cached_property

THREADS = 8
PATIENCE_S = 5.0
"""So that threads which all make one fail, and do not wait for each other for ever."""


class Maker:
    """Makes an object that takes so long that all threads ask for it meanwhile."""

    def __init__(self) -> None:
        self.made = 0
        self.all_asked = threading.Semaphore(0)

    @locked_cached_property
    def part(self) -> object:
        """A part."""
        self.made += 1
        for _ in range(THREADS):
            self.all_asked.acquire(timeout=PATIENCE_S)
        return object()

    @locked_cached_property
    def whole(self) -> tuple[object, object]:
        """A part twice."""
        return self.part, self.part


def test_all_threads_get_the_one_object():
    maker = Maker()

    def ask(_: int) -> object:
        maker.all_asked.release()
        return maker.whole

    with ThreadPoolExecutor(THREADS) as threads:
        found = list(threads.map(ask, range(THREADS)))
    assert maker.made == 1
    assert len({id(one) for one in found}) == 1
    assert found[0] == (maker.part, maker.part)


def test_each_instance_has_its_own_and_the_class_its_description():
    one, other = Maker(), Maker()
    for maker in (one, other):
        for _ in range(THREADS):
            maker.all_asked.release()
    assert one.part is one.part
    assert one.part is not other.part
    assert Maker.part.__doc__ == "A part."
