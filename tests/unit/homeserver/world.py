"""What the home server's tests share: people who talk HTTP, pictures, and simple picture tools."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anyio.from_thread
import httpx
from anyio.from_thread import BlockingPortal
from argon2 import PasswordHasher
from PIL import Image
from starlette.types import ASGIApp

from kesong_desktop.errors import Unreadable
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.media_tools import MediaTools
from kesong_desktop.model.library.photo import MediaFacts

PASSWORD = "correct horse"
START_MS = 1_790_000_000_000
MP4_HEAD = b"\0\0\0\x18ftypisom\0\0\0\0isommp42"


def cheap_hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class Clock:
    """Milliseconds that pass when told to, and one for each look."""

    def __init__(self) -> None:
        self.ms = START_MS

    def __call__(self) -> int:
        return self.ms

    def pass_s(self, seconds: float) -> None:
        self.ms += int(seconds * 1000)


def jpeg(size: tuple[int, int] = (64, 48), colour: str = "teal", *, gps: bool = False) -> bytes:
    out = io.BytesIO()
    exif = Image.Exif()
    if gps:
        exif.get_ifd(0x8825)[2] = (48.0, 51.0, 29.6)
        exif[0x010E] = "SECRET PLACE"
    Image.new("RGB", size, colour).save(out, "JPEG", exif=exif)
    return out.getvalue()


def png(size: tuple[int, int] = (32, 32)) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "orange").save(out, "PNG")
    return out.getvalue()


def clip(size: int = 4000) -> bytes:
    return MP4_HEAD + bytes(size)


def fake_tools() -> MediaTools:
    """Pillow for pictures; a clip is 320 x 240, 1.5 s, and is copied as it is."""

    def probe(path: Path) -> MediaFacts:
        if path.read_bytes()[4:8] == b"ftyp":
            return MediaFacts(kind="video", mime="video/mp4", width=320, height=240, duration_s=1.5)
        with _open(path) as image:
            return MediaFacts(
                kind="photo", mime=Image.MIME[image.format or ""], width=image.width, height=image.height
            )

    def strip_file(source: Path, target: Path, *, mime: str) -> None:
        if mime.startswith("video/"):
            target.write_bytes(source.read_bytes())
            return
        with _open(source) as image:
            try:
                image.load()
            except OSError as error:
                raise Unreadable(str(source), "cut_off") from error
            Image.frombytes(image.mode, image.size, image.tobytes()).save(target, image.format)

    def thumbnail(path: Path, *, size_px: int) -> bytes:
        if path.read_bytes()[4:8] == b"ftyp":
            return jpeg((min(size_px, 320), min(size_px, 240)))
        with _open(path) as image:
            image.thumbnail((size_px, size_px))
            out = io.BytesIO()
            image.convert("RGB").save(out, "JPEG")
            return out.getvalue()

    accepted = ("image/jpeg", "image/png", "image/gif", "image/webp", "video/mp4")
    return MediaTools(probe, strip_file, thumbnail, lambda _: "LEHV6nWB2yk8pyo0adR*.7kCMdnj", accepted)


def _open(path: Path) -> Image.Image:
    try:
        return Image.open(path)
    except OSError as error:
        raise Unreadable(str(path), "not_a_picture") from error


class Client:
    """Talks to an ASGI app from any thread, without a socket."""

    def __init__(self, portal: BlockingPortal, http: httpx.AsyncClient) -> None:
        self._portal = portal
        self._http = http

    def request(self, method: str, path: str, **options: Any) -> httpx.Response:
        return self._portal.call(lambda: self._http.request(method, path, **options))

    def get(self, path: str, **options: Any) -> httpx.Response:
        return self.request("GET", path, **options)

    def post(self, path: str, **options: Any) -> httpx.Response:
        return self.request("POST", path, **options)


@contextmanager
def client_of(app: ASGIApp) -> Iterator[Client]:
    """A client for an app; faults of the app become 500, as they would on a socket."""
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    with anyio.from_thread.start_blocking_portal() as portal:
        http = httpx.AsyncClient(transport=transport, base_url="http://localhost")
        yield Client(portal, http)
        portal.call(http.aclose)


@dataclass
class Person:
    """Somebody with a token."""

    name: str
    id: str
    token: str
    client: Client

    def call(self, method: str, path: str, **options: Any) -> Any:
        headers = {"Authorization": f"Bearer {self.token}", **options.pop("headers", {})}
        return self.client.request(method, path, headers=headers, **options)

    def get(self, path: str, **params: Any) -> Any:
        answer = self.call("GET", path, params=params or None)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def post(self, path: str, **json: Any) -> Any:
        answer = self.call("POST", path, json=json)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def say(self, status: str, **more: Any) -> Any:
        return self.post("/api/v1/statuses", status=status, **more)

    def upload(self, data: bytes | None = None, **fields: str) -> Any:
        answer = self.send_file(jpeg() if data is None else data, **fields)
        assert answer.status_code == 200, answer.text
        return answer.json()

    def send_file(self, data: bytes, **fields: str) -> Any:
        return self.call("POST", "/api/v2/media", files={"file": ("x.bin", data, "text/plain")}, data=fields)

    def status_of(self, method: str, path: str, **options: Any) -> int:
        return self.call(method, path, **options).status_code

    def seen(self, path: str, **params: Any) -> list[str]:
        """The texts of a list, without their tags."""
        return [item["content"].removeprefix("<p>").removesuffix("</p>") for item in self.get(path, **params)]


class World:
    """The home, its people and its clock."""

    def __init__(self, home: HomeService, client: Client, clock: Clock) -> None:
        self.home = home
        self.client = client
        self.clock = clock

    def person(self, name: str) -> Person:
        number = self.home.accounts.id_of(name)
        return Person(name, str(number), self.home.issue_token(name), self.client)
