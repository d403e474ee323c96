"""Whole files full of secrets: of every kind, turned and in wide colours, each with another handful of things planted."""

import io
import random
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from tests.fakes.pictures import scene
from tests.unit.imaging import makers
from tests.unit.imaging.hidden_metadata import JPEG, STILLS, Plant, Secret, behind, encoded, exif, riff
from tests.unit.imaging.hidden_video_metadata import CLIPS, clip_bytes

KINDS = (
    "jpeg",
    "mpo",
    "png",
    "mp4",
    "webp",
    "avif",
    "moving gif",
    "heic",
    "mov",
    "tiff",
    "gif",
    "webm",
    "moving webp",
    "moving png",
)
MIMES = {
    "jpeg": "image/jpeg",
    "mpo": "image/jpeg",
    "png": "image/png",
    "moving png": "image/png",
    "webp": "image/webp",
    "moving webp": "image/webp",
    "avif": "image/avif",
    "heic": "image/heic",
    "gif": "image/gif",
    "moving gif": "image/gif",
    "mp4": "video/mp4",
    "mov": "video/quicktime",
    "webm": "video/webm",
}
"""As the home server would call them; TIFF is none that it takes."""
_TURNED = frozenset({"jpeg", "mpo", "png", "webp"})
_WIDE = frozenset({"jpeg", "png", "webp", "tiff", "avif"})
_BY_LIBRARY = {
    "tiff": ("exif", "artist", "xmp", "iptc", "resources", "private tag"),
    "avif": ("exif", "xmp"),
    "heic": ("exif", "xmp", "thumbnail", "second picture"),
}
"""What is written by making the file anew, so that only one of them can be there."""


@dataclass(frozen=True)
class PlantedFile:
    """A file, what must not be found of it, and how it is to look."""

    path: Path
    kind: str
    secret: Secret
    is_wide: bool


def make(folder: Path, number: int) -> PlantedFile:
    """The file of that number: the same each time."""
    chance, secret, kind = random.Random(number), Secret(number), KINDS[number % len(KINDS)]
    is_wide = kind in _WIDE and number // len(KINDS) % 3 == 0
    content = _clip(kind, chance, secret) if kind in CLIPS else _still(kind, chance, secret, is_wide=is_wide)
    path = folder / f"planted{number}.{kind.rpartition(' ')[2]}"
    path.write_bytes(content)
    return PlantedFile(path, kind, secret, is_wide)


def _still(kind: str, chance: random.Random, secret: Secret, *, is_wide: bool) -> bytes:
    orientation = chance.choice((1, 3, 6, 8)) if kind in _TURNED else 1
    more = {"icc_profile": makers.p3_profile()} if is_wide else {}
    if kind == "mpo":
        content = _mpo(orientation, secret)
        plants = JPEG
    else:
        name, frames, plants = STILLS[kind]
        content = encoded(name, orientation=orientation, frames=frames, **more)
    if kind in _BY_LIBRARY and not is_wide:
        content = plants[chance.choice(_BY_LIBRARY[kind])][0](content, secret)
    content = _several(content, _stackable(kind, plants, is_wide=is_wide), chance, secret)
    return _with_exif(kind, content, secret, orientation, chance)


def _stackable(
    kind: str, plants: dict[str, tuple[Plant, str]], *, is_wide: bool
) -> dict[str, tuple[Plant, str]]:
    alone = (
        {*_BY_LIBRARY.get(kind, ()), "artist", "software", "comment"}
        if kind == "tiff"
        else {*_BY_LIBRARY.get(kind, ())}
    )
    return {
        name: plant
        for name, plant in plants.items()
        if (name not in alone and "exif" not in name and not name.startswith("profile"))
        or (name == "profile" and not is_wide and kind in {"jpeg", "png", "moving png"})
    }


def _several(
    content: bytes, plants: dict[str, tuple[Plant, str]], chance: random.Random, secret: Secret
) -> bytes:
    names = chance.sample(sorted(plants), min(len(plants), chance.randint(2, 6)))
    # What changes a part of the picture comes first, what is put behind the end last: neither may find another's bytes.
    order = {"jfif thumbnail": 0, "within a frame": 0, "tail": 2, "second picture": 2, "motion photo": 2}
    for name in sorted(names, key=lambda n: order.get(n, 1)):
        content = plants[name][0](content, secret)
    return content


def _with_exif(kind: str, content: bytes, secret: Secret, orientation: int, chance: random.Random) -> bytes:
    block = exif(secret, orientation=orientation, order=chance.choice("<>"))
    if kind in {"jpeg", "mpo"}:
        return (
            content[:2]
            + b"\xff\xe1"
            + (len(block) + 8).to_bytes(2, "big")
            + b"Exif\0\0"
            + block
            + content[2:]
        )
    if kind in {"png", "moving png"}:
        return content[:33] + makers.png_chunk(b"eXIf", block) + content[33:]
    if kind in {"webp", "moving webp"}:
        end = 8 + int.from_bytes(content[4:8], "little")
        return riff(b"EXIF", lambda _: block)(_extended(content[:end]), secret) + content[end:]
    return content


def _extended(content: bytes) -> bytes:
    """A WebP with the header that says that EXIF is there."""
    if content[12:16] == b"VP8X":
        whole = content[12:20] + bytes([content[20] | 0x08]) + content[21:]
    else:
        with Image.open(io.BytesIO(content)) as image:
            width, height = image.size
        head = bytes([8, 0, 0, 0]) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
        whole = b"VP8X" + (10).to_bytes(4, "little") + head + content[12:]
    return b"RIFF" + (len(whole) + 4).to_bytes(4, "little") + b"WEBP" + whole


def _mpo(orientation: int, secret: Secret) -> bytes:
    """Two pictures in one, as cameras with two lenses write them; the second has its own secrets."""
    second = io.BytesIO()
    scene((96, 64), hue=20).save(second, "JPEG", comment=secret.text)
    out = io.BytesIO()
    undo = {3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    first = scene((96, 64))
    first = first.transpose(undo[orientation]) if orientation in undo else first
    first.save(out, "MPO", save_all=True, append_images=[Image.open(second)])
    return behind(lambda s: second.getvalue())(out.getvalue(), secret)


def _clip(kind: str, chance: random.Random, secret: Secret) -> bytes:
    plants = dict(CLIPS[kind][1])
    has_messages = kind != "webm" and chance.random() < 0.5
    content = clip_bytes(kind, secret.text + secret.float_place) if has_messages else clip_bytes(kind)
    names = chance.sample(sorted(set(plants) - {"messages", "everything", "tail"}), 5)
    # Tracks move the table of contents to the end; what stands in boxes of its own comes behind it.
    tops = {"uuid", "free", "skip", "wide", "unused data", "unknown box"}
    for name in sorted(names, key=lambda n: n in tops):
        content = plants[name][0](content, secret)
    return content + (secret.text + b"PADDING!" if chance.random() < 0.3 else b"")
