"""Write the permissions of the home server's calls into docs/servers.md: ``python scripts/call_table.py [--check]``.

The table stands between two markers. It is made by calling everything as everybody on an empty server.
"""

import asyncio
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

import httpx
from starlette.routing import Route

from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.problems import bad_token
from kesong_desktop.homeserver.web.routes import create_app

PAGE = Path(__file__).resolve().parent.parent / "docs" / "servers.md"
BEGIN, END = "<!-- calls: begin, by scripts/call_table.py -->", "<!-- calls: end -->"
ROLES = ("owner", "member", "guest", "nobody")
_PASSWORD = "long enough"  # noqa: S105 - of a server that lives for a second
Rights = Mapping[tuple[str, str], tuple[bool, ...]]
"""For each method and path, whether each of ``ROLES`` may call it."""


def rights(folder: Path) -> Rights:
    """Call everything as everybody on a new server in ``folder``."""
    with open_home(folder) as home:
        tokens = {}
        for role in ROLES[:3]:
            new = home.accounts.prepare(f"the_{role}", _PASSWORD)
            with home._database.write() as connection:  # noqa: SLF001 - people join by invitations, one after the other
                home.accounts.insert(connection, new, "guest" if role == "guest" else "member")
            tokens[role] = home.issue_token(f"the_{role}")
        app = create_app(home)
        calls = [
            (method, route.path)
            for route in app.routes
            if isinstance(route, Route)
            for method in sorted(route.methods or ())
            if method != "HEAD"
        ]

        async def ask() -> dict[tuple[str, str], tuple[bool, ...]]:
            transport = httpx.ASGITransport(app)
            async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
                return {
                    (method, path): tuple(
                        [await _may(client, method, path, tokens.get(role, "")) for role in ROLES]
                    )
                    for method, path in sorted(calls, key=lambda call: (call[1], call[0]))
                }

        return asyncio.run(ask())


async def _may(client: httpx.AsyncClient, method: str, path: str, token: str) -> bool:
    for name in ("{stream:path}", "{id}", "{key}", "{name}"):
        path = path.replace(name, "1")
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = await client.request(method, path, headers=headers)
    needs_token = answer.status_code == 401 and bad_token().error in answer.text
    return not needs_token and answer.status_code != 403


def table(found: Rights) -> str:
    """Return the rights as a Markdown table; methods of a path with the same rights share a row."""
    return "\n".join(_lines(found))


def _lines(found: Rights) -> Iterator[str]:
    yield f"| call | {' | '.join(ROLES)} |"
    yield f"| --- |{' --- |' * len(ROLES)}"
    merged: dict[tuple[str, tuple[bool, ...]], list[str]] = {}
    for (method, path), allowed in found.items():
        merged.setdefault((path, allowed), []).append(method)
    for (path, allowed), methods in merged.items():
        cells = " | ".join("yes" if one else "no" for one in allowed)
        yield f"| {', '.join(methods)} `{path}` | {cells} |"


def page_with(text: str, made: str) -> str:
    """Return the page with this table between its markers."""
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n{made}\n{END}{after}"


def main() -> int:
    """Write the table, or with ``--check`` say whether it is up to date."""
    with tempfile.TemporaryDirectory() as folder:
        made = table(rights(Path(folder) / "home"))
    old = PAGE.read_text("utf-8")
    new = page_with(old, made)
    if "--check" in sys.argv[1:]:
        return int(old != new)
    PAGE.write_text(new, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
