"""A cached property that several threads may ask for at once."""

from collections.abc import Callable
from threading import RLock
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class locked_cached_property(Generic[T]):  # noqa: N801 - used as functools.cached_property is
    """``functools.cached_property`` as it was up to Python 3.11: what is made is made once, whoever asks first.

    Since 3.12 two threads that ask at the same time each get an object of their own. The lock is the property's, of all
    instances; a property may be asked for while itself or another one is being made, but not in a circle.
    """

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._lock = RLock()
        self._name = ""
        self.__doc__ = make.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, instance: None, owner: type) -> "locked_cached_property[T]": ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> "T | locked_cached_property[T]":
        if instance is None:
            return self
        with self._lock:
            # Whoever waited finds what the other thread has made; afterwards Python looks there and does not come here.
            known = instance.__dict__
            if self._name not in known:
                known[self._name] = self._make(instance)
            made: T = known[self._name]
            return made
