"""Version numbers of releases, as far as two of them have to be compared."""

import re

_VERSION = re.compile(r"v?(\d{1,6}(?:\.\d{1,6}){1,3})", re.ASCII)


def parsed_version(text: str) -> tuple[int, ...] | None:
    """Return the numbers of a final version such as ``1.4`` or ``v1.4.2``, without zeros at the end; None for anything else.

    Versions with letters in them, such as ``1.4rc1``, are not for everybody, so they are no versions here.
    """
    matched = _VERSION.fullmatch(text)
    if matched is None:
        return None
    numbers = [int(part) for part in matched[1].split(".")]
    while numbers and not numbers[-1]:
        numbers.pop()
    return tuple(numbers)


def is_newer(version: str, than: str) -> bool:
    """Return whether ``version`` comes after ``than``; False where one of them is no final version."""
    one, other = parsed_version(version), parsed_version(than)
    return one is not None and other is not None and one > other
