"""A folder full of secrets goes through the whole program, and none is anywhere afterwards but in the person's own files."""

import hashlib
import urllib.request
from pathlib import Path

from tests.end2end.conftest import Member, Village
from tests.unit.imaging.files_with_metadata import KINDS, make

_AT_ONCE = 4
_NOT_TAKEN = {"webm"}
"""By the home server."""


def test_no_secret_is_on_the_server_nor_in_cache_nor_in_the_log(
    village: Village, anna: Member, tmp_path: Path
) -> None:
    """A file of each kind, in the roll, posted, and pulled back: what is served, kept, cached and logged is searched."""
    card = tmp_path / "card"
    card.mkdir()
    files = [make(card, number) for number, kind in enumerate(KINDS) if kind not in _NOT_TAKEN]
    before = {one.path: hashlib.sha256(one.path.read_bytes()).hexdigest() for one in files}
    assert anna.kesong("-v", "roll", "add", card).code == 0
    for start in range(0, len(files), _AT_ONCE):
        group = files[start : start + _AT_ONCE]
        alts = [part for one in group for part in ("--alt", one.kind)]
        sent = anna.kesong(
            "-v", "post", *(one.path for one in group), *alts, "--text", "Here", "--wait", "--json"
        )
        assert sent.code == 0, sent.err
    media = [one for post in anna.kesong("-v", "feed", "--json").json["posts"] for one in post["media"]]
    assert len(media) == len(files)
    served = []
    for one in media:
        with urllib.request.urlopen(one["url"]) as answer:
            served.append(answer.read())
    marks = [mark for one in files for mark in one.secret.marks]
    kept = {
        path: path.read_bytes()
        for root in (anna.profile, village.data)
        for path in root.rglob("*")
        if path.is_file()
    }
    assert any(path.suffix == ".log" for path in kept)
    for where, content in [
        *((str(n), c) for n, c in enumerate(served)),
        *((str(p), c) for p, c in kept.items() if p.name[:7] != "library"),
    ]:
        assert not [mark for mark in marks if mark in content], where
    assert {one.path: hashlib.sha256(one.path.read_bytes()).hexdigest() for one in files} == before
