"""The choice of attribution that an exported file keeps."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeptAttribution:
    """Whether the author and the copyright line of the original stay in an exported JPEG or PNG; all else is removed."""

    author: bool = False
    copyright: bool = False
