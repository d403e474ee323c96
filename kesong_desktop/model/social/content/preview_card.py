"""What a server found at the first link of a post."""

from typing import Literal

import msgspec

CardKind = Literal["link", "photo", "video", "rich"]


class PreviewCard(msgspec.Struct, frozen=True, gc=False, omit_defaults=True):
    """The page behind a link. The server's HTML for embedding is never kept."""

    url: str
    title: str = ""
    description: str = ""
    kind: CardKind = "link"
    provider: str = ""
    author: str = ""
    author_url: str = ""
    image_url: str = ""
    image_alt: str = ""
    blurhash: str = ""
    width: int = 0
    height: int = 0
