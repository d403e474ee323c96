"""Keys that are told in more than one place."""

import sys

ACCOUNTS = 9
"""So many accounts have a key of their own."""


def account_key(number: int) -> str:
    """The key that brings the account ``number`` (from 1), as Qt spells it; empty where it has none.

    On a Mac Option and a digit type a character, so that it is Control there.
    """
    modifier = "Meta" if sys.platform == "darwin" else "Alt"
    return f"{modifier}+{number}" if 1 <= number <= ACCOUNTS else ""
