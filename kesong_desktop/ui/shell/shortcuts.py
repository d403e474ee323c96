"""Keyboard shortcuts that are shown in more than one place."""

import sys

ACCOUNTS = 9
"""The first accounts, up to this number, have a shortcut."""


def account_key(number: int) -> str:
    """Return the shortcut of the account ``number`` (from 1), as Qt spells it; empty where there is none.

    On macOS Option with a digit types a character, so that it is Control there.
    """
    modifier = "Meta" if sys.platform == "darwin" else "Alt"
    return f"{modifier}+{number}" if 1 <= number <= ACCOUNTS else ""
