"""The types of texts and numbers that every server sends."""

from typing import Annotated

import msgspec

Word = Annotated[str, msgspec.Meta(min_length=1)]
"""Text that is never empty where it comes from outside."""
MOST = 1 << 53
"""No count is larger: beyond, JSON numbers are not exact."""
Count = Annotated[int, msgspec.Meta(ge=0, le=MOST)]
"""How many there are of something."""
