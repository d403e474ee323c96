"""Ten people with clients that read, like, post and upload, at a steady rate; what each request took, and the server's memory."""

import io
import os
import random
import threading
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

import httpx
from PIL import Image

TIMEOUT_S = 120
READS = (
    "/api/v1/timelines/home?limit=40",
    "/api/v1/timelines/public",
    "/api/v1/notifications",
    "/api/v2/search?q=post&type=statuses",
    "/api/v1/accounts/verify_credentials",
    "/api/v1/markers?timeline[]=home",
)
_UPLOADS = 0.03
_POSTS = 0.08
_LIKES = 0.10
_SAMPLE_S = 2.0


BIG, SMALL = 1000, 100


def photo(seed: int, width: int = BIG) -> bytes:
    """A JPEG like no other, soft with grain: of 12 MP and 3 MB, or with another ``width`` than ``BIG`` of less."""
    chance, (grain_px, px) = random.Random(seed), ((width, width * 3 // 4), (width * 4, width * 3))
    size_bytes = 3 * width * width
    grain = Image.frombytes("L", grain_px, chance.randbytes(grain_px[0] * grain_px[1])).resize(px)
    hue = Image.linear_gradient("L").resize(px)
    image = Image.merge("RGB", (grain, hue, Image.blend(grain, hue, 0.5)))
    quality, made = 90, b""
    while not made or (len(made) > size_bytes and quality > 20):
        out = io.BytesIO()
        image.save(out, "JPEG", quality=quality)
        made, quality = out.getvalue(), quality - 8
    return made + bytes(max(0, size_bytes - len(made)))


@dataclass
class LoadResult:
    """What was measured: seconds of each request by what it did, the refusals, and samples of memory in bytes."""

    took_s: dict[str, list[float]] = field(default_factory=dict)
    refused: list[str] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)
    memory_of_decoders: list[int] = field(default_factory=list)
    cpu_s: float = 0.0

    def all(self) -> list[float]:
        """The seconds of all requests, sorted."""
        return sorted(one for several in self.took_s.values() for one in several)

    def lines(self) -> list[str]:
        """Figures to read: the times of each kind of request, processor time and memory."""
        found = [
            f"{kind}: {len(took)}, "
            + ", ".join(f"p{at} {1000 * _at(took, at):.0f} ms" for at in (50, 95, 99, 100))
            for kind, took in (*self.took_s.items(), ("all", self.all()))
        ]
        each = 1000 * self.cpu_s / len(self.all())
        found.append(f"processor: {each:.1f} ms a request without decoders")
        sizes = [one // 1_000_000 for one in self.memory]
        found.append(f"memory: {min(sizes)} to {max(sizes)} MB, growth {self.growth():.3f}")
        return found

    def growth(self) -> float:
        """The memory of the last fifth of the time beside that of the second fifth, in which everything was used once."""
        step = len(self.memory) // 5
        return _median(self.memory[-step:]) / _median(self.memory[step : 2 * step])


class Load:
    """Uses a server as several people do. ``rate`` is how many requests all of them make in a second.

    ``width`` is that of ``photo``.
    """

    def __init__(
        self,
        url: str,
        process: int,
        tokens: Sequence[str],
        *,
        rate: float,
        seconds: float,
        width: int = BIG,
    ) -> None:
        self._url = url
        self._process = process
        self._tokens = tokens
        self._every_s = len(tokens) / rate
        self._seconds = seconds
        self._lock = threading.Lock()
        self._over = threading.Event()
        self._photos = [photo(seed, width) for seed in range(4)]
        self.result = LoadResult()

    def run(self) -> LoadResult:
        """Go on for the whole time, and return what was measured."""
        before = _cpu_of(self._process)
        with ThreadPoolExecutor(len(self._tokens) + 1) as pool:
            watch = pool.submit(self._watch)
            jobs = [pool.submit(self._use, at, token) for at, token in enumerate(self._tokens)]
            try:
                for job in jobs:
                    job.result()
            finally:
                self._over.set()
            watch.result()
        self.result.cpu_s = _cpu_of(self._process) - before
        return self.result

    def _use(self, at: int, token: str) -> None:
        chance, latest = random.Random(at), ""
        headers = {"Authorization": f"Bearer {token}"}
        began = time.monotonic() + at * self._every_s / len(self._tokens)
        with httpx.Client(base_url=self._url, headers=headers, timeout=TIMEOUT_S) as client:
            for number in range(int(self._seconds / self._every_s)):
                self._over.wait(max(0.0, began + number * self._every_s - time.monotonic()))
                kind = _kind(chance.random(), has_post=bool(latest))
                if kind == "upload":
                    # Trailing bytes make it another file.
                    content = (
                        self._photos[chance.randrange(4)] + at.to_bytes(2, "big") + number.to_bytes(4, "big")
                    )
                    answer = self._timed(
                        kind, client, "POST", "/api/v2/media", files={"file": ("x.jpg", content)}
                    )
                elif kind == "post":
                    answer = self._timed(
                        kind, client, "POST", "/api/v1/statuses", json={"status": f"post {at} {number}"}
                    )
                    latest = answer.json().get("id", latest)
                elif kind == "like":
                    self._timed(kind, client, "POST", f"/api/v1/statuses/{latest}/favourite")
                else:
                    self._timed(kind, client, "GET", chance.choice(READS))

    def _timed(
        self, kind: str, client: httpx.Client, method: str, path: str, **options: object
    ) -> httpx.Response:
        began = time.perf_counter()
        answer = client.request(method, path, **options)  # type: ignore[arg-type]
        took = time.perf_counter() - began
        with self._lock:
            self.result.took_s.setdefault(kind, []).append(took)
            if answer.status_code not in {200, 202}:
                self.result.refused.append(f"{method} {path}: {answer.status_code} {answer.text[:100]}")
        return answer

    def _watch(self) -> None:
        while not self._over.wait(_SAMPLE_S):
            self.result.memory.append(_memory_of(self._process))
            self.result.memory_of_decoders.append(sum(map(_memory_of, _children_of(self._process))))


def _kind(number: float, *, has_post: bool) -> str:
    if number < _UPLOADS:
        return "upload"
    if number < _UPLOADS + _POSTS:
        return "post"
    return "like" if has_post and number < _UPLOADS + _POSTS + _LIKES else "read"


def _memory_of(process: int) -> int:
    """The memory that is a process's own (private pages), in bytes; 0 of one that has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(("Private_", "Swap:")))


def _children_of(process: int) -> Iterator[int]:
    for task in Path(f"/proc/{process}/task").iterdir():
        try:
            yield from map(int, (task / "children").read_text().split())
        except OSError:
            continue


def _cpu_of(process: int) -> float:
    """Seconds of processor time of a process with its threads, without its children."""
    values = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(values[11]) + int(values[12])) / os.sysconf("SC_CLK_TCK")


def _at(values: Sequence[float], percent: int) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, len(ordered) * percent // 100)]


def _median(values: Sequence[int]) -> float:
    return sorted(values)[len(values) // 2]
