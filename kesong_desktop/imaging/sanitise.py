"""A copy of a file without anything that its maker did not mean to share."""

from pathlib import Path

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import clip, strip_bytes
from kesong_desktop.imaging.load import converted, load_upright, open_image
from kesong_desktop.imaging.private import find_private
from kesong_desktop.imaging.probe import probe


def strip_file(source: Path, target: Path, *, mime: str) -> None:
    """Write ``source`` to ``target`` without place, serial numbers, names, comments or a second picture.

    JPEG, PNG, WebP and GIF keep their pixels bit by bit; AVIF and HEIC are encoded again; clips keep picture and sound.
    The second reader has the last word.

    Raises:
        Unreadable: the file is not sound, or of a kind that cannot be stripped.
        FormatMissing: its codec is not installed.
    """
    if mime.startswith("video/"):
        clip.copy_bare(source, target)
    else:
        _strip_picture(source, target, mime)
    if found := find_private(target):
        target.unlink()
        raise Unreadable(str(source), "broken", detail=f"could not take out: {', '.join(found)}")


def _strip_picture(source: Path, target: Path, mime: str) -> None:
    with converted(source):
        if mime == "image/jpeg":
            target.write_bytes(strip_bytes.jpeg(source.read_bytes(), probe(source).orientation))
        elif mime == "image/png":
            target.write_bytes(strip_bytes.png(source.read_bytes(), probe(source).orientation))
        elif mime == "image/webp":
            target.write_bytes(strip_bytes.webp(source.read_bytes(), probe(source).orientation))
        elif mime == "image/gif":
            target.write_bytes(strip_bytes.gif(source.read_bytes()))
        elif mime in {"image/avif", "image/heic", "image/heif"}:
            _encode_again(source, target, mime)
        else:
            raise Unreadable(str(source), "not_a_picture")
    with open_image(target) as image:
        image.load()


def _encode_again(source: Path, target: Path, mime: str) -> None:
    image = load_upright(source)
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    bare.save(target, "AVIF" if mime == "image/avif" else "HEIF", quality=85)
