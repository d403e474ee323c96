"""The type of a text that every server sends."""

from typing import Annotated

import msgspec

Word = Annotated[str, msgspec.Meta(min_length=1)]
"""Text that is never empty where it comes from outside."""
