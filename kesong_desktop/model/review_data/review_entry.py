"""A review in a file: what was published, or what is to become a draft."""

from dataclasses import dataclass

from kesong_desktop.model.review import Review


@dataclass(frozen=True, slots=True)
class ReviewEntry:
    """A review with what stands beside it in a file. ``photos`` are paths, relative to the file's folder or absolute."""

    review: Review
    has_relation: bool = True
    """False: the file does not say how the product came to the reviewer, so it has to be chosen."""
    photos: tuple[str, ...] = ()
    language: str = ""
    published: str = ""
    """A date or time of ISO 8601, or empty."""
    url: str = ""
    author: str = ""
