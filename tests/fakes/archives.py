"""Archives in the format of other services, created for tests."""

import io
import json
import random
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image

from tests.fakes import pictures

Tree = Mapping[str, bytes]


def picture(hue: int = 0, *, has_exif: bool = False) -> bytes:
    """A small JPEG; Instagram's have no EXIF."""
    content = io.BytesIO()
    more = {"exif": pictures.exif()} if has_exif else {}
    pictures.scene((48, 32), hue).save(content, "JPEG", quality=80, **more)
    return content.getvalue()


def clip() -> bytes:
    """What begins as an MP4 does, and holds nothing that could be shown."""
    return b"\x00\x00\x00\x18ftypmp42\x00\x00\x00\x00mp42isom" + bytes(400)


def words(document: Any) -> bytes:
    """JSON."""
    return json.dumps(document).encode()


def as_instagram(text: str) -> str:
    """Text as Instagram writes it: each byte of UTF-8 as a character."""
    return text.encode("utf-8").decode("latin-1")


def sidecar(title: str, taken_s: int = 1_600_000_000, caption: str = "", **more: Any) -> bytes:
    """Return the sidecar of a picture as Google Photos writes it."""
    return words(
        {
            "title": title,
            "description": caption,
            "photoTakenTime": {"timestamp": str(taken_s), "formatted": "13 Sept 2020, 12:26:40 UTC"},
            "geoData": {"latitude": 0.0, "longitude": 0.0, "altitude": 0.0},
        }
        | more
    )


def as_folder(folder: Path, tree: Tree) -> Path:
    """Unpacked."""
    for name, content in tree.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def as_zip(path: Path, tree: Tree) -> Path:
    """Packed as they come."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in tree.items():
            packed.writestr(name, content)
    return path


def as_stored_zip(path: Path, tree: Tree) -> Path:
    """Packed without making it smaller."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as packed:
        for name, content in tree.items():
            packed.writestr(name, content)
    return path


def damaged(path: Path, inside: bytes) -> Path:
    """The zip, in which a byte of ``inside``, which is stored there, is another."""
    content = bytearray(path.read_bytes())
    content[content.index(inside) + len(inside) // 2] ^= 0xFF
    path.write_bytes(content)
    return path


def mutated(content: bytes, seed: int) -> bytes:
    """The same zip with bytes changed, lost or added; half of it near the end, where the directory is."""
    chance, made = random.Random(seed), bytearray(content)
    for _ in range(chance.choice([1, 2, 8, 40])):
        at = chance.randrange(len(made))
        if chance.random() < 0.5:
            at = max(0, len(made) - chance.randrange(1, 3000))
        match chance.randrange(4):
            case 0:
                made[at : at + 4] = chance.choice([b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"])
            case 1:
                del made[at : at + chance.randrange(1, 50)]
            case 2:
                made[at:at] = chance.randbytes(chance.randrange(1, 30))
            case _:
                made[at] = chance.randrange(256)
    return bytes(made)


def is_whole(path: Path) -> bool:
    """Whether it can be shown."""
    with Image.open(path) as image:
        image.load()
    return True


CAPTION = "Sommer in Žilina — 夏 🌞\nzweite Zeile"
TAKEN_S = 1_600_000_000


def instagram(root: str = "") -> dict[str, bytes]:
    """An export of today: a post of two pictures, one of one, a story, a reel, a conversation, and what goes with them."""
    activity = f"{root}your_instagram_activity/"
    posts = [
        {
            "media": [
                {"uri": "media/posts/202009/one.jpg", "creation_timestamp": TAKEN_S, "title": ""},
                {"uri": "media/posts/202009/two.jpg", "creation_timestamp": TAKEN_S + 60, "title": ""},
            ],
            "title": as_instagram(CAPTION),
            "creation_timestamp": TAKEN_S + 300,
        },
        {
            "media": [
                {
                    "uri": "media/posts/202010/three.jpg",
                    "creation_timestamp": TAKEN_S + 86_400,
                    "title": as_instagram("café"),
                    "media_metadata": {
                        "photo_metadata": {"exif_data": [{"latitude": 48.2, "longitude": 16.37, "iso": 100}]}
                    },
                }
            ]
        },
    ]
    return {
        f"{activity}media/posts_1.json": words(posts),
        f"{activity}media/stories.json": words(
            {
                "ig_stories": [
                    {"uri": "media/stories/202011/s.jpg", "creation_timestamp": TAKEN_S, "title": ""}
                ]
            }
        ),
        f"{activity}media/reels.json": words(
            {
                "ig_reels_media": [
                    {"media": [{"uri": "media/reels/202012/r.mp4", "creation_timestamp": TAKEN_S}]}
                ]
            }
        ),
        f"{activity}likes/liked_posts.json": words({"likes": []}),
        f"{activity}messages/inbox/ben_1/photos/m.jpg": picture(9),
        f"{root}media/posts/202009/one.jpg": picture(1),
        f"{root}media/posts/202009/two.jpg": picture(2),
        f"{root}media/posts/202010/three.jpg": picture(3),
        f"{root}media/stories/202011/s.jpg": picture(4),
        f"{root}media/reels/202012/r.mp4": clip(),
        f"{root}start_here.html": b"<html></html>",
    }


def takeout() -> dict[str, bytes]:
    """A takeout: a year and an album, an edited picture, a live photo, something in the bin."""
    year = "Takeout/Google Photos/Photos from 2020/"
    one, live = picture(1), picture(5)
    return {
        f"{year}IMG_1.jpg": one,
        f"{year}IMG_1.jpg.supplemental-metadata.json": sidecar(
            "IMG_1.jpg", caption="First", geoData={"latitude": 48.2, "longitude": 16.37}, favorited=True
        ),
        f"{year}IMG_1-edited.jpg": picture(2),
        f"{year}IMG_1(1).jpg": picture(3),
        f"{year}IMG_1.jpg.supplemental-metadata(1).json": sidecar("IMG_1.jpg", caption="Second"),
        f"{year}IMG_5.HEIC": live,
        f"{year}IMG_5.MP4": clip(),
        f"{year}IMG_5.HEIC.supplemental-metada.json": sidecar("IMG_5.HEIC", caption="Alive"),
        "Takeout/Google Photos/Trip/IMG_1.jpg": one,
        "Takeout/Google Photos/Trip/metadata.json": words({"title": "Trip", "access": "protected"}),
        "Takeout/Google Photos/Bin/old.jpg": picture(7),
        "Takeout/Google Photos/Bin/old.jpg.json": sidecar("old.jpg", trashed=True),
        "Takeout/archive_browser.html": b"<html></html>",
    }
