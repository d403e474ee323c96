"""A thousand names that would lead out of a folder: none is served, and none that a file is uploaded under is ever a path."""

from itertools import product

from tests.unit.homeserver.abuse import mine, part, request
from tests.unit.homeserver.test_abuse_lines import Town, answers_to, town
from tests.unit.homeserver.world import jpeg

__all__ = ["town"]
UPS = (
    "..", "%2e%2e", "%2E%2e", ".%2e", "%252e%252e", "..%00", "..%20", ". .", "....", "..;", "..%c0%af", "%c0%ae%c0%ae",
    "..%ef%bc%8f", "\uff0e\uff0e", "..%0d%0a", "..%09", "%u002e%u002e", "..%3f", "..%23", "~",
)  # fmt: skip
SEPARATORS = ("/", "%2f", "%2F", "\\", "%5c", "%255c", "//", "%252f")
TARGETS = ("home.db", "tls/authority.key", "secret.txt", "etc/passwd")
PLACES = ("/media/", "/art/")
ABSOLUTE = (
    "/etc/passwd", "//etc/passwd", "C:\\secret.txt", "C:%5csecret.txt", "\\\\server\\share\\x", "file:///etc/passwd",
    "\\\\?\\C:\\x", "/proc/self/environ", "nul", "con", "aux.jpg", "x.jpg:stream", "x.jpg::$DATA", ".htaccess", "~root/x",
)  # fmt: skip
UPLOADED = (
    *ABSOLUTE,
    *(f"{up}{mark}{up}{mark}secret.txt" for up, mark in product(UPS[:6], ("/", "\\", "%2f"))),
    "a" * 300,
    "",
)


def names() -> list[str]:
    """All of them, each once."""
    deep = (f"{up}{mark}" * 3 + target for up, mark, target in product(UPS, SEPARATORS, TARGETS))
    return [*dict.fromkeys((*deep, *ABSOLUTE))]


def test_a_thousand_names_lead_nowhere(town: Town) -> None:
    """Each is refused, whichever folder of the server it begins at, and tells nothing of what is beside it."""
    asked = [place + name for place, name in product(PLACES, names())]
    assert len(asked) >= 1000
    around, own = town.surroundings(), town.own_names()
    told = []
    for path in asked:
        text = path.replace(" ", "%20").encode("utf-8").decode("latin-1")
        ((status, _, body),) = answers_to(town, request("GET", text).encode("latin-1"))
        if not 400 <= status < 500 or b"SECRET" in body or b"root:" in body or b"SQLite" in body:
            told.append((path, status))
    assert told == []
    assert town.surroundings() == around
    assert town.own_names() == own


def test_the_name_of_an_upload_is_no_path(town: Town) -> None:
    """The file is taken and lies in the media folder under a name of the server's; what it was called stands nowhere."""
    around = town.surroundings()
    picture = jpeg().decode("latin-1")
    for number, name in enumerate(UPLOADED):
        shown = name.encode("utf-8").decode("latin-1").replace("\\", "\\\\")
        form = part(picture, f'form-data; name="file"; filename="{shown}"')
        kind = "Content-Type: multipart/form-data; boundary=b"
        ((status, _, body),) = answers_to(town, town.fill(mine("POST", "/api/v2/media", kind, body=form)))
        assert status in {200, 422}, (number, name, body)
        assert b"SECRET" not in body
    assert town.surroundings() == around
    media = town.outside / "data" / "media"
    assert {len(path.stem) for path in media.rglob("*") if path.is_file()} == {32}
    assert town.own_names() >= {"home.db", "media"}
