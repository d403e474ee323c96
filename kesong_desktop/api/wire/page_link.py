"""Pagination: the queries of the Link header as opaque cursors."""

import re
from urllib.parse import parse_qsl, urlencode

_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s";,]+))*)')
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s";,]+))')
_KEPT = ("max_id", "since_id", "min_id", "cursor", "offset", "page")


def cursors(link: str, ids: tuple[str, ...]) -> tuple[str, str]:
    """Return (older, newer) from a Link header; without one, older is the page below the last of ``ids``.

    A cursor is the query of the page without the limit; empty if there is no such page. An empty page with a link is not
    the end: servers omit posts that the account may not see.
    """
    found = _relations(link)
    if not ids:
        return found.get("next", ""), found.get("prev", "")
    older = found.get("next", "") if found.keys() & {"next", "prev"} else urlencode({"max_id": ids[-1]})
    return older, found.get("prev", "")


def parameters(cursor: str) -> dict[str, str]:
    """Return the query parameters of a cursor."""
    return dict(parse_qsl(cursor))


def _relations(link: str) -> dict[str, str]:
    """Return the cursors by link relation. Source: RFC 8288, section 3."""
    found: dict[str, str] = {}
    for address, rest in _LINK.findall(link):
        rels = (quoted or bare for name, quoted, bare in _PARAMETER.findall(rest) if name.lower() == "rel")
        for rel in next(rels, "").lower().split():
            found.setdefault(rel, _query(address))
    return found


def _query(address: str) -> str:
    """Return the query of a link. Its host and path are ignored, so that a server cannot redirect the client."""
    query = address.partition("#")[0].partition("?")[2]
    return urlencode([(name, value) for name, value in parse_qsl(query) if name in _KEPT])
