"""``decode``: a page of forty posts into the model, beside orjson which only makes dicts of it."""

import time
from dataclasses import replace

from benchmarks import pages
from benchmarks.measure import Bench, Part
from kesong_desktop.api.wire import decode
from kesong_desktop.model.social.post import Post

PEER, BOUND = "orjson to dicts", 0.75
_SAMPLE_S = 0.2


def run(bench: Bench) -> list[Part]:
    """The function that the client uses, on a day's feed and on what each recorded server wrote."""
    bench = replace(
        bench, clock=time.process_time
    )  # neither waits for anything, and others on the machine stretch this less
    bodies = {"feed": pages.feed()} | {server: pages.recorded(server) for server in pages.SERVERS}
    parts = [_part(bench, Part(name, PEER, BOUND), body, read=False) for name, body in bodies.items()]
    return [*parts, _part(bench, Part("feed, words read", PEER, None), bodies["feed"], read=True)]


def _part(bench: Bench, part: Part, body: bytes, *, read: bool) -> Part:
    try:
        import orjson  # noqa: PLC0415 - may be missing
    except ImportError:
        return part

    def ours() -> tuple[Post, ...]:
        posts, _ = decode.page(body, "pictures0.example")
        if read:
            for post in posts:
                post.text  # noqa: B018 - reads the HTML
        return posts

    if len(ours()) != pages.POSTS:
        raise AssertionError(f"{part.name}: posts were left out")
    return bench.race(part, ours, lambda: orjson.loads(body), sample_s=0.005 if bench.quick else _SAMPLE_S)
