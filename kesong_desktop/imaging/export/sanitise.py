"""Copies of files without metadata."""

from pathlib import Path

from PIL import Image

from kesong_desktop.errors import Reason, Unreadable
from kesong_desktop.imaging import container_repair
from kesong_desktop.imaging.audit import AllowedText, find_metadata
from kesong_desktop.imaging.color.declared_color import adobe_rgb_profile, is_adobe_rgb
from kesong_desktop.imaging.load import converted, load_upright, open_image
from kesong_desktop.imaging.metadata.attribution import NO_ATTRIBUTION, Attribution, read_attribution
from kesong_desktop.imaging.metadata.kept_attribution import KeptAttribution
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.strip import metadata_stripper
from kesong_desktop.imaging.video import video_file

_DAMAGE = frozenset({Reason.CUT_OFF, Reason.BROKEN})
_ENCODERS = {
    "image/jpeg": "JPEG",
    "image/png": "PNG",
    "image/gif": "GIF",
    "image/avif": "AVIF",
    "image/heic": "HEIF",
    "image/heif": "HEIF",
}


def strip_file(source: Path, target: Path, *, mime: str) -> None:
    """Write ``source`` to ``target`` without place, serial numbers, names, comments or a second picture.

    JPEG, PNG, WebP and GIF keep their pixels bit by bit; AVIF and HEIC are encoded again; videos keep picture and sound.
    A picture whose only metadata is an author and a copyright line keeps them. The result is audited.

    Raises:
        Unreadable: the file is damaged, or of a type that cannot be stripped.
        FormatMissing: its codec is not installed.
    """
    credit = _credit_alone(source) if mime in {"image/jpeg", "image/png"} else NO_ATTRIBUTION
    if mime.startswith("video/"):
        video_file.copy_without_metadata(source, target)
    elif credit != NO_ATTRIBUTION:
        target.write_bytes(source.read_bytes())
    else:
        try:
            _strip_picture(source, target, mime)
        except Unreadable as error:
            # What only lacks its end is kept as far as it can be decoded.
            if error.reason not in _DAMAGE or mime not in _ENCODERS:
                raise
            _encode_again(source, target, mime)
    allowed = AllowedText(credit.author, credit.copyright)
    found = find_metadata(target, allowed)
    if found and mime in _ENCODERS:
        # A block too damaged to be told from metadata; the pixels alone are known to be none.
        _encode_again(source, target, mime)
        found = find_metadata(target, allowed)
    if found:
        target.unlink()
        raise Unreadable(str(source), "private", detail=", ".join(found))


def _strip_picture(source: Path, target: Path, mime: str) -> None:
    with converted(source):
        if mime == "image/jpeg":
            content = source.read_bytes()
            target.write_bytes(
                metadata_stripper.strip_jpeg(content, probe(source).orientation, _profile_by_exif(source))
            )
        elif mime == "image/png":
            target.write_bytes(metadata_stripper.strip_png(source.read_bytes(), probe(source).orientation))
        elif mime == "image/webp":
            content = source.read_bytes()
            content = container_repair.with_sound_webp_chunks(content) or content
            target.write_bytes(
                metadata_stripper.strip_webp(content, probe(source).orientation, _profile_by_exif(source))
            )
        elif mime == "image/gif":
            target.write_bytes(metadata_stripper.strip_gif(source.read_bytes()))
        elif mime in {"image/avif", "image/heic", "image/heif"}:
            _encode_again(source, target, mime)
        else:
            raise Unreadable(str(source), "not_a_picture")
    with open_image(target) as image:
        image.load()


def _profile_by_exif(source: Path) -> bytes:
    """Return the profile of the colours that only EXIF declares; without them a picture would look faded."""
    with open_image(source) as image:
        return adobe_rgb_profile() if is_adobe_rgb(image) else b""


def _credit_alone(source: Path) -> Attribution:
    """Return author and copyright line of a picture without other metadata: these were kept on purpose."""
    credit = read_attribution(source, KeptAttribution(author=True, copyright=True))
    return NO_ATTRIBUTION if find_metadata(source, AllowedText(credit.author, credit.copyright)) else credit


def _encode_again(source: Path, target: Path, mime: str) -> None:
    image = load_upright(source)
    mode = "RGB" if mime == "image/jpeg" else image.mode
    bare = Image.new(mode, image.size, "white" if mode == "RGB" else 0)
    bare.paste(image, mask=image.getchannel("A") if image.mode != mode else None)
    bare.save(target, _ENCODERS[mime], quality=85)
