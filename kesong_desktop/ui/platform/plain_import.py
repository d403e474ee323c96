"""Keeps PySide6 from reading the source of every module that is imported."""

import builtins


def use_plain_imports() -> None:
    """Put Python's own ``__import__`` back in place of the one that PySide6 sets.

    PySide6 reads the source of each module to see whether it may use ``from __feature__ import ...``, and ``linecache`` keeps
    the text: 0.1 ms and some 10 KB a module. Nothing here uses that import. Does nothing where PySide6 sets no ``__import__``.
    """
    original = getattr(builtins, "__orig_import__", None)
    if original is not None:
        builtins.__import__ = original
