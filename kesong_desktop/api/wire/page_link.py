"""Pages of a list: the Link header's queries as opaque cursors."""

import re
from urllib.parse import parse_qsl, urlencode

_LINK = re.compile(r'<([^<>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s";,]+))*)')
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"([^"]*)"|([^\s";,]+))')
_KEPT = ("max_id", "since_id", "min_id", "cursor", "offset", "page")


def cursors(link: str, ids: tuple[str, ...]) -> tuple[str, str]:
    """(older, newer) out of a Link header; without one, older is what lies below the last of ``ids``.

    A cursor is the query that asks for the page, apart from the limit. Empty: there is no such page. An empty page is not the
    end where a link leads on: servers leave out of a page what the account may not see.
    """
    found = _relations(link)
    if not ids:
        return found.get("next", ""), found.get("prev", "")
    older = found.get("next", "") if found.keys() & {"next", "prev"} else urlencode({"max_id": ids[-1]})
    return older, found.get("prev", "")


def parameters(cursor: str) -> dict[str, str]:
    """The query parameters of a cursor."""
    return dict(parse_qsl(cursor))


def _relations(link: str) -> dict[str, str]:
    """By relation: the cursor. Source: RFC 8288, section 3."""
    found: dict[str, str] = {}
    for address, rest in _LINK.findall(link):
        rels = (quoted or bare for name, quoted, bare in _PARAMETER.findall(rest) if name.lower() == "rel")
        for rel in next(rels, "").lower().split():
            found.setdefault(rel, _query(address))
    return found


def _query(address: str) -> str:
    """What of a link is used: a server cannot send the program elsewhere with it."""
    query = address.partition("#")[0].partition("?")[2]
    return urlencode([(name, value) for name, value in parse_qsl(query) if name in _KEPT])
