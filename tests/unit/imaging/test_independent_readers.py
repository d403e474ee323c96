"""The corpus as ImageMagick and FFmpeg read it: each file that one of them opens has the size and colours that the viewer shows.

Both are programs of the system (Debian: ``imagemagick``, ``ffmpeg``). ``pytest -m long`` runs this; it is skipped without them.
"""

import io
import shutil
import subprocess
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from kesong_desktop.imaging.decoder_pool.pool import DecoderPool
from tests.fakes.corpus import colours, containers, damage, frames, lengths, samples, turns
from tests.fakes.corpus.fact_case import FactCase
from tests.fakes.corpus_file import CorpusFile, Rgb, mean

TOOLS = ("convert", "ffmpeg")
TIMEOUT_S = 120
MOST_APART = 8
"""Of 255, in the mean of a quarter of the picture: the decoders round and scale chroma in their own ways."""
_UNKNOWN_BRAND = "neither opens a HEIF file that names no brand of its coding"
_DAMAGED = "neither opens what of a damaged file is there"
_NOT_TURNED = "neither follows the orientation in this block"
_WRONG_LENGTH = "neither finds the picture behind a block of a wrong length"
_AVC = "neither opens an AVC-coded image"
_OTHER_CODING = "neither opens JPEG or JPEG 2000 in a HEIF file"
_COLOUR = "neither converts colours that this tells of"
NOT_READ = {
    "heic mif2 alone.heic": _UNKNOWN_BRAND,
    "heic miaf alone.heic": _UNKNOWN_BRAND,
    "heic unknown, by boxes.heic": _UNKNOWN_BRAND,
    "heic avci alone.heic": _UNKNOWN_BRAND,
    "heic avcs.heic": _UNKNOWN_BRAND,
    "heic hevm alone.heic": _UNKNOWN_BRAND,
    "heic msf1 alone.heic": _UNKNOWN_BRAND,
    "avif MA1B alone.avif": _UNKNOWN_BRAND,
    "avif alpha.avif": "both leave out the transparency of AVIF",
    "av1 alpha.avif": "both leave out the transparency of AVIF",
    "hevc alpha.heic": "one leaves out this transparency, the other opens no HEIC",
    "avif old alpha.avif": "both leave out the transparency of AVIF",
    "png without 2000 bytes.png": _DAMAGED,
    "png of 80 percent.png": _DAMAGED,
    "gif of 80 percent.gif": _DAMAGED,
    "tiff of 80 percent.tif": _DAMAGED,
    "bmp of 80 percent.bmp": _DAMAGED,
    "jpeg with EXIF too long.jpg": _WRONG_LENGTH,
    "jpeg with EXIF of all that follows.jpg": _WRONG_LENGTH,
    "jpeg with XMP too long behind EXIF.jpg": _WRONG_LENGTH,
    "png with text too long.png": _WRONG_LENGTH,
    "png with text of 2 GB.png": _WRONG_LENGTH,
    "png with text of 4 GB.png": _WRONG_LENGTH,
    "webp with a length of 4 GB.webp": _WRONG_LENGTH,
    "heic with EXIF of 2 GB.heic": _WRONG_LENGTH,
    "heic with EXIF of 4 GB.heic": _WRONG_LENGTH,
    "heic with XMP of 2 GB.heic": _WRONG_LENGTH,
    "32-bit floating-point grey up to 255, little-endian.tif": "white is 1.0 there, and there is no other unit",
    "32-bit floating-point grey up to 255, big-endian.tif": "white is 1.0 there, and there is no other unit",
    "32-bit grey.tif": "black there, as only the low bits are used",
    "preview.dng": "neither opens the picture inside a RAW file",
    "upright.dng": "neither opens the picture inside a RAW file",
    "bare.dng": "neither develops a RAW file",
    "clap: at half a pixel": "both round the other way",
    "icc: in an avif": "both leave out the profile of AVIF",
    "icc: grey picture, colour profile": "neither uses a profile of colours for a grey picture",
}
"""The files that neither of them reads as we do, with the reason."""
NOT_READ_KINDS = (
    ("png: orientation ", _NOT_TURNED),
    ("late.png: orientation ", _NOT_TURNED),
    ("webp: orientation ", _NOT_TURNED),
    ("xmp turn", _NOT_TURNED),
    ("png: gAMA", _COLOUR),
    ("png: c", _COLOUR),
    ("png: PQ", _COLOUR),
    ("avif: nclx", _COLOUR),
    ("heic: nclx", _COLOUR),
    ("exif: ", _COLOUR),
    ("avc ", _AVC),
    ("avc.", _AVC),
    ("jpeg item.heic", _OTHER_CODING),
    ("jpeg grid.heic", _OTHER_CODING),
    ("jpeg overlay.heic", _OTHER_CODING),
    ("jpeg alpha.heic", _OTHER_CODING),
    ("jpeg 2000 ", _OTHER_CODING),
)
FILES = [
    one
    for one in (*containers.files(), *damage.files(), *frames.files(), *lengths.files(), *samples.files())
    if not one.problem
]
FACTS = [*turns.pictures(), *turns.films(), *colours.pictures()]
Reader = Callable[[Path], Image.Image]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(
        not all(map(shutil.which, TOOLS)), reason="ImageMagick (convert) or FFmpeg (ffmpeg) is not installed"
    ),
]


class Unreadable(Exception):
    """The other program does not open the file."""


@pytest.fixture(scope="module")
def srgb(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The profile of sRGB as a file."""
    path = tmp_path_factory.mktemp("profile") / "srgb.icc"
    path.write_bytes(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    return path


def written(*command: str | Path) -> Image.Image:
    """The picture that a program writes."""
    done = subprocess.run(command, capture_output=True, check=False, timeout=TIMEOUT_S)
    if not done.stdout.startswith(b"P"):
        raise Unreadable(done.stderr.decode("utf-8", "replace"))
    try:
        return Image.open(io.BytesIO(done.stdout)).convert("RGB")
    except OSError as error:
        raise Unreadable(f"it wrote no picture: {error}") from error


def by_convert(path: Path, srgb: Path) -> Image.Image:
    """As ImageMagick shows its first picture: upright, on white, in sRGB."""
    upright = ("-auto-orient", "-background", "white", "-alpha", "remove")
    return written("convert", f"{path}[0]", *upright, "-profile", srgb, "-depth", "8", "ppm:-")


def by_ffmpeg(path: Path) -> Image.Image:
    """As FFmpeg shows its first frame: upright, with square pixels."""
    square = "scale=trunc(iw*sar+0.5):ih,setsar=1"
    pipe = ("-f", "image2pipe", "-c:v", "ppm", "-pix_fmt", "rgb24", "-")
    return written("ffmpeg", "-v", "error", "-i", path, "-frames:v", "1", "-vf", square, *pipe)


def quarters(image: Image.Image) -> list[Rgb]:
    """The mean colours of the four quarters: a picture that is turned or mirrored has others."""
    width, height = image.size
    middle = width // 2, height // 2
    return [
        mean(image.crop((left, upper, left + middle[0], upper + middle[1])))
        for upper in (0, height - middle[1])
        for left in (0, width - middle[0])
    ]


def difference(shown: Image.Image, other: Image.Image, *, is_scaled: bool) -> str:
    """How two pictures differ; empty where they do not. With ``is_scaled`` the shape counts, not the size."""
    if is_scaled:
        other = other.resize(shown.size) if _shape(shown) == pytest.approx(_shape(other), rel=0.03) else other
    if shown.size != other.size:
        return f"{other.size} for {shown.size}"
    apart = max(
        abs(a - b)
        for one, two in zip(quarters(shown), quarters(other), strict=True)
        for a, b in zip(one, two, strict=True)
    )
    return f"{apart} of 255 apart" if apart > MOST_APART else ""


def _shape(image: Image.Image) -> float:
    return image.width / image.height


def is_read_as_shown(decoder_pool: DecoderPool, path: Path, srgb: Path, name: str, *, is_film: bool) -> None:
    """Fail where neither program shows what we show, unless there is a reason."""
    view = decoder_pool.view(path, 2048)
    shown = Image.frombytes(view.mode, (view.width, view.height), view.data)
    ground = Image.new("RGB", shown.size, "white")
    ground.paste(shown, mask=shown.getchannel("A") if shown.mode == "RGBA" else None)
    readers: list[Reader] = [by_ffmpeg] if is_film else [partial(by_convert, srgb=srgb), by_ffmpeg]
    said = []
    for reader in readers:
        try:
            said.append(difference(ground, reader(path), is_scaled=is_film))
        except Unreadable as error:
            said.append(str(error))
        if not said[-1]:
            return
    reason = NOT_READ.get(name) or next((why for start, why in NOT_READ_KINDS if name.startswith(start)), "")
    assert reason, f"{name}: {said}"
    pytest.skip(reason)


@pytest.mark.parametrize("one", FILES, ids=lambda one: one.name)
def test_a_file_of_the_corpus_is_read_as_shown(
    decoder_pool: DecoderPool, tmp_path: Path, srgb: Path, one: CorpusFile
) -> None:
    """Size and the mean colour of each quarter."""
    path = tmp_path / one.name
    path.write_bytes(one.make())
    is_film = one.mime.startswith("video/")
    is_read_as_shown(decoder_pool, path, srgb, one.name, is_film=is_film)


@pytest.mark.parametrize("one", FACTS, ids=str)
def test_a_fact_of_the_corpus_is_read_as_shown(
    decoder_pool: DecoderPool, tmp_path: Path, srgb: Path, one: FactCase
) -> None:
    """Turns, mirrors, crops, the shape of pixels, and colours by a profile."""
    path = one.make(tmp_path / "file")
    is_film = one.name.startswith("film")
    is_read_as_shown(decoder_pool, path, srgb, one.name, is_film=is_film)


def test_most_files_are_read_by_another_program() -> None:
    """The exceptions are few."""
    excused = [one for one in FILES if one.name in NOT_READ]
    assert len(FILES) - len(excused) >= 200
