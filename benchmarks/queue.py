"""``queue``: putting a post into the outbox, durable when it returns."""

import math
from dataclasses import replace

from benchmarks.measure import Bench, Part, within
from kesong_desktop.actions import posting
from kesong_desktop.actions.desk import Desk
from kesong_desktop.app import open_desk
from kesong_desktop.model.account import Account, AccountKey
from kesong_desktop.model.draft import Draft, DraftPicture
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets

_POSTS, _FEW_POSTS = 500, 20
_P99_LIMIT_MS, _ALL_LIMIT_S = 50.0, 10.0
_NOBODY = Account(AccountKey("ana@127.0.0.1:9"), "http://127.0.0.1:9", "1", "ana")


def run(bench: Bench) -> list[Part]:
    """Drafts of four pictures on a fresh profile, each from its draft to its job; rendering is the outbox's, and not in it."""
    count = _FEW_POSTS if bench.quick else _POSTS
    with open_desk(for_profile(bench.folder / "profile"), secrets=SessionSecrets()) as desk:
        desk.accounts.put(_NOBODY)
        paths = [str(bench.folder / f"{number}.jpg") for number in range(4)]
        drafts = [_draft(desk, number, paths) for number in range(count)]
        times_s = [_timed(bench, desk, draft) for draft in drafts]
        if len(desk.jobs.all()) != count:
            raise AssertionError("not every post was queued")
    slowest_ms = sorted(times_s)[math.ceil(0.99 * count) - 1] * 1000
    return [
        within("one post, p99", slowest_ms, _P99_LIMIT_MS, "ms"),
        within(f"{count} posts", sum(times_s), _ALL_LIMIT_S, "s"),
    ]


def _draft(desk: Desk, number: int, paths: list[str]) -> Draft:
    pictures = tuple(DraftPicture(path, alt="Fog over the bay") for path in paths)
    return replace(
        posting.new_draft(desk), text=f"Post {number}\n\n" + "Slow mornings. " * 10, pictures=pictures
    )


def _timed(bench: Bench, desk: Desk, draft: Draft) -> float:
    began = bench.clock()
    posting.queue(desk, draft, _NOBODY)
    return bench.clock() - began
