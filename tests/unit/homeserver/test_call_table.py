"""Who may call what, by calling everything as everybody; and the table of it in docs/servers.md."""

import runpy
from pathlib import Path

import pytest

from kesong_desktop.homeserver.oauth import scopes
from kesong_desktop.homeserver.web import routes

ROOT = Path(__file__).parents[3]
SCRIPT = ROOT / "scripts" / "call_table.py"


@pytest.fixture
def script() -> dict:  # type: ignore[type-arg]
    """The script that makes the table."""
    return runpy.run_path(str(SCRIPT))


def test_roles_have_their_rights_and_the_table_has_them(script: dict, tmp_path: Path) -> None:  # type: ignore[type-arg]
    """The table is what the server does today (``python scripts/call_table.py``); no role has more than the one before it."""
    rights = script["rights"](tmp_path / "home")
    assert len(rights) >= 160
    for call, (owner, member, guest, nobody) in rights.items():
        assert owner >= member >= guest >= nobody, call
    signed_in = {(method, path): scope for method, path, _, scope in routes._SIGNED_IN}
    assert {rights[call][3] for call in signed_in} == {False}
    publishing = {call for call, scope in signed_in.items() if scopes.publishes(scope)}
    for_guests = {
        (method, path) for method, path, handler, _ in routes._SIGNED_IN if handler in routes._FOR_GUESTS
    }
    assert {call for call in publishing if rights[call][2]} == publishing & for_guests
    assert all(rights[call][1] for call in publishing)
    text = (ROOT / "docs" / "servers.md").read_text("utf-8")
    assert script["page_with"](text, script["table"](rights)) == text
