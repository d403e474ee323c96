"""The file types that can be read and written on this computer, determined by a test of each."""

import io
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, features

from kesong_desktop.errors import KesongError
from kesong_desktop.imaging import raw
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.video import video_file

_SIDE = 64


def codecs() -> Iterator[tuple[str, str, str]]:
    """Yield for each type its name, the error (or empty), and the optional package that adds it (or empty)."""
    with tempfile.TemporaryDirectory(prefix="kesong-codecs-") as folder:
        for name, ending, package in (
            ("JPEG", "jpg", ""),
            ("PNG", "png", ""),
            ("WEBP", "webp", ""),
            ("AVIF", "avif", "" if features.check("avif") else "Pillow with AVIF"),
            ("HEIF", "heic", "pillow-heif"),
        ):
            yield name.replace("HEIF", "HEIC"), _picture(Path(folder) / f"try.{ending}", name), package
        yield "MP4", _video(Path(folder) / "try.mp4"), "av"
        yield "RAW", "" if raw.load_codec() else "not installed", "rawpy"


def _picture(path: Path, name: str) -> str:
    try:
        content = io.BytesIO()
        if name == "HEIF":
            import pillow_heif  # noqa: PLC0415 - optional

            pillow_heif.register_heif_opener()
        Image.new("RGB", (_SIDE, _SIDE), (166, 83, 22)).save(content, name)
        path.write_bytes(content.getvalue())
        size = load_upright(path).size
    except (ImportError, OSError, KeyError, KesongError) as error:
        return str(error)
    return "" if size == (_SIDE, _SIDE) else f"read back as {size}"


def _video(path: Path) -> str:
    try:
        video_file.make_clip(path, seconds=0.3, size=(_SIDE, _SIDE), seed=1)
        found = probe(path)
    except (ImportError, OSError, KesongError) as error:
        return str(error)
    return "" if found.kind == "video" else f"read back as {found.kind}"
