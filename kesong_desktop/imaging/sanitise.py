"""A copy of a file without anything that its maker did not mean to share."""

from pathlib import Path

from PIL import Image

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import clip, strip_bytes
from kesong_desktop.imaging.credit import NO_CREDIT, Credit, credit_of
from kesong_desktop.imaging.load import converted, load_upright, open_image
from kesong_desktop.imaging.private import Allowed, find_private
from kesong_desktop.imaging.probe import probe
from kesong_desktop.imaging.target import Keep


def strip_file(source: Path, target: Path, *, mime: str) -> None:
    """Write ``source`` to ``target`` without place, serial numbers, names, comments or a second picture.

    JPEG, PNG, WebP and GIF keep their pixels bit by bit; AVIF and HEIC are encoded again; clips keep picture and sound.
    A picture in which an author's and a copyright line are all that there is keeps them. The second reader has the last word.

    Raises:
        Unreadable: the file is not sound, or of a kind that cannot be stripped.
        FormatMissing: its codec is not installed.
    """
    credit = _credit_alone(source) if mime in {"image/jpeg", "image/png"} else NO_CREDIT
    if mime.startswith("video/"):
        clip.copy_bare(source, target)
    elif credit != NO_CREDIT:
        target.write_bytes(source.read_bytes())
    else:
        _strip_picture(source, target, mime)
    if found := find_private(target, Allowed(credit.author, credit.copyright)):
        target.unlink()
        raise Unreadable(str(source), "private", detail=", ".join(found))


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


def _credit_alone(source: Path) -> Credit:
    """The author's and copyright line of a picture that holds nothing else at all: they were left in on purpose."""
    credit = credit_of(source, Keep(author=True, copyright=True))
    return NO_CREDIT if find_private(source, Allowed(credit.author, credit.copyright)) else credit


def _encode_again(source: Path, target: Path, mime: str) -> None:
    image = load_upright(source)
    bare = Image.new(image.mode, image.size)
    bare.paste(image)
    bare.save(target, "AVIF" if mime == "image/avif" else "HEIF", quality=85)
