"""Pages of a list: the Link header's queries as opaque cursors."""

import re
from urllib.parse import parse_qsl, urlencode, urlsplit

_LINK = re.compile(r'<([^<>]*)>\s*;[^,<]*?\brel="?(next|prev)"?', re.IGNORECASE)
_KEPT = ("max_id", "since_id", "min_id", "cursor", "offset", "page")


def cursors(link: str, ids: tuple[str, ...]) -> tuple[str, str]:
    """(older, newer) out of a Link header; without one, older is what lies below the last of ``ids``.

    A cursor is the query that asks for the page, apart from the limit. Empty: there is no such page.
    """
    found = {rel.lower(): _query(address) for address, rel in _LINK.findall(link)}
    if not ids:
        return "", ""
    older = found.get("next", "") if found else urlencode({"max_id": ids[-1]})
    return older, found.get("prev", "")


def parameters(cursor: str) -> dict[str, str]:
    """The query parameters of a cursor."""
    return dict(parse_qsl(cursor))


def _query(address: str) -> str:
    return urlencode([(name, value) for name, value in parse_qsl(urlsplit(address).query) if name in _KEPT])
