"""Containers and endings: ISO media by their brands, sequences, names that lie, and every ending that is listed."""

import io
import struct
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import av
import pillow_heif
from PIL import Image

from tests.fakes.corpus import avc_image, heif_file
from tests.fakes.corpus_file import COLOUR, SIZE, CorpusFile, mean, picture
from tests.unit.imaging import makers

Make = Callable[[], bytes]


def saved(kind: str, mode: str = "RGB", **options: object) -> Make:
    """Makes the picture as Pillow writes it."""

    def make() -> bytes:
        out = io.BytesIO()
        picture(mode).save(out, kind, **options)
        return out.getvalue()

    return make


def heic() -> bytes:
    """Return the picture as a HEIC, which names many brands."""
    out = io.BytesIO()
    pillow_heif.from_pillow(picture()).save(out, quality=90)
    return out.getvalue()


def with_brands(make: Make, major: bytes, *compatible: bytes) -> Make:
    """Makes an ISO media file with other brands."""

    def changed() -> bytes:
        content = make()
        old = int.from_bytes(content[:4], "big")
        box = makers.box(b"ftyp", major + bytes(4) + b"".join(compatible))
        return _moved(box + content[old:], len(box) - old)

    return changed


def _moved(content: bytes, by: int) -> bytes:
    """Return the file with its item locations and chunk offsets moved. The locations are written by 4-byte offsets."""
    made = bytearray(content)
    at = content.find(b"iloc")
    if at > 0 and b"meta" in content[:200]:
        _move_items(made, at, by)
    for kind in (b"stco",):
        at = content.find(kind)
        while at > 0 and by:
            for number in range(struct.unpack_from(">I", made, at + 8)[0]):
                place = at + 12 + 4 * number
                struct.pack_into(">I", made, place, struct.unpack_from(">I", made, place)[0] + by)
            at = content.find(kind, at + 4)
    return bytes(made)


def _move_items(made: bytearray, at: int, by: int) -> None:
    version, sizes, base = made[at + 4], made[at + 8], made[at + 9] >> 4
    offset_size, length_size = sizes >> 4, sizes & 15
    count, place = struct.unpack_from(">H", made, at + 10)[0], at + 12
    for _ in range(count):
        place += 2
        method = struct.unpack_from(">H", made, place)[0] & 15 if version else 0
        place += (2 if version else 0) + 2
        has_base = base and int.from_bytes(made[place : place + base], "big") > 0
        if has_base and method == 0:
            made[place : place + base] = (int.from_bytes(made[place : place + base], "big") + by).to_bytes(
                base, "big"
            )
        place += base
        extents = struct.unpack_from(">H", made, place)[0]
        place += 2
        for _ in range(extents):
            if method == 0 and not has_base:
                old = int.from_bytes(made[place : place + offset_size], "big")
                made[place : place + offset_size] = (old + by).to_bytes(offset_size, "big")
            place += offset_size + length_size


def avif_with_alpha() -> Image.Image:
    """Return the picture with a half transparent lower half."""
    image = picture("RGBA")
    alpha = Image.new("L", SIZE, 255)
    alpha.paste(128, (0, SIZE[1] // 2, *SIZE))
    image.putalpha(alpha)
    return image


def old_avif() -> bytes:
    """Return an AVIF whose alpha has no size of its own, as older encoders wrote it."""
    out = io.BytesIO()
    avif_with_alpha().save(out, "AVIF", quality=90)
    content = out.getvalue()
    at = content.index(b"ipma") + 12
    # The second entry: item 2 with four properties, of which the first is ispe. It becomes free space of the pixi.
    entry = content.index(b"\x00\x02\x04\x01", at)
    return content[:entry] + b"\x00\x02\x04\x05" + content[entry + 4 :]


def moving(kind: str, **options: object) -> Make:
    """Makes an animation of three frames."""

    def make() -> bytes:
        out = io.BytesIO()
        first = picture()
        others = [first.rotate(90).resize(SIZE), first.rotate(180)]
        first.save(out, kind, save_all=True, append_images=others, duration=120, **options)
        return out.getvalue()

    return make


_FORMATS = {"mjpeg": "yuvj420p", "prores_ks": "yuv422p10le"}


def clip(form: str, codec: str = "mpeg4") -> Make:
    """Makes a clip of the picture in a container."""

    def make() -> bytes:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "clip"
            with av.open(str(path), "w", format=form) as out:
                stream = out.add_stream(codec, rate=10)
                stream.width, stream.height, stream.pix_fmt, stream.bit_rate = (
                    *SIZE,
                    _FORMATS.get(codec, "yuv420p"),
                    3_000_000,
                )
                for _ in range(5):
                    out.mux(stream.encode(av.VideoFrame.from_image(picture())))
                out.mux(stream.encode())
            return path.read_bytes()

    return make


def without_file_type() -> bytes:
    """Return a QuickTime movie from before the file type box."""
    content = clip("mov")()
    at = int.from_bytes(content[:4], "big")
    return _moved(content[at:], -at)


_REFUSED_BY_LIBHEIF = frozenset({"mif2 alone", "miaf alone", "unknown, by boxes"})


def _more_brands() -> list[CorpusFile]:
    """Brands that say what is not so of this file: its picture is coded as HEVC or AV1, and it is one."""
    avif = saved("AVIF", quality=90)
    return [
        *(
            CorpusFile(
                f"heic {name}.heic",
                f"HEIC, brand {name}",
                with_brands(heic, major, *more),
                mime,
                decoder=decoder,
                is_animated=is_sequence,
            )
            for name, major, more, mime, decoder, is_sequence in (
                ("avci", b"avci", (b"mif1", b"heic"), "image/heic", "libheif", False),
                ("avci and mif1", b"avci", (b"mif1",), "image/heic", "libheif", False),
                ("avci alone", b"avci", (), "image/heif", "FFmpeg", False),
                ("avcs", b"avcs", (b"msf1",), "image/heif", "FFmpeg", True),
                ("heis", b"heis", (b"mif1", b"heic"), "image/heic", "libheif", False),
                ("hevx", b"hevx", (b"mif1", b"heic"), "image/heic-sequence", "libheif", True),
                ("hevm", b"hevm", (b"mif1", b"heic"), "image/heic-sequence", "libheif", True),
                ("hevm alone", b"hevm", (), "image/heif", "FFmpeg", True),
                ("hevs", b"hevs", (b"mif1", b"heic"), "image/heic-sequence", "libheif", True),
                ("msf1", b"msf1", (b"mif1", b"heic"), "image/heif-sequence", "libheif", True),
                ("msf1 alone", b"msf1", (), "image/heif", "FFmpeg", True),
                ("jpeg", b"jpeg", (b"mif1",), "image/heic", "libheif", False),
            )
        ),
        CorpusFile(
            "avif MA1A.avif", "AVIF, brand MA1A", with_brands(avif, b"MA1A", b"avif", b"mif1"), "image/avif"
        ),
        CorpusFile(
            "avif MA1B alone.avif",
            "AVIF, brand MA1B alone",
            with_brands(avif, b"MA1B"),
            "image/heif",
            decoder="FFmpeg",
        ),
        CorpusFile(
            "avif msf1.avif",
            "AVIF sequence, brand msf1",
            with_brands(moving("AVIF", quality=90), b"msf1", b"avis"),
            "image/avif",
            is_animated=True,
            sent="video/mp4",
        ),
        CorpusFile(
            "heic crx.heic",
            "HEIC with the brand of a Canon CR3 (crx)",
            with_brands(heic, b"crx ", b"isom"),
            problem="not_a_picture",
        ),
    ]


def _images() -> list[CorpusFile]:
    alpha = mean(avif_with_alpha())
    brands: list[tuple[str, bytes, tuple[bytes, ...], str]] = [
        ("heix", b"heix", (b"mif1", b"heic"), "image/heic"),
        ("heim", b"heim", (b"mif1", b"heic"), "image/heic"),
        ("mif1", b"mif1", (b"mif1", b"heic"), "image/heif"),
        ("mif1 alone", b"mif1", (b"mif1",), "image/heif"),
        ("mif2", b"mif2", (b"mif1", b"heic", b"miaf"), "image/heic"),
        ("mif2 alone", b"mif2", (), "image/heif"),
        ("miaf", b"miaf", (b"miaf", b"heic"), "image/heic"),
        ("miaf alone", b"miaf", (b"miaf",), "image/heif"),
        ("MiHB", b"MiHB", (b"mif1", b"heic"), "image/heic"),
        ("unknown, by compatible brands", b"zzzz", (b"heic",), "image/heic"),
        ("unknown, by boxes", b"zzzz", (), "image/heif"),
        (
            "with thirty brands",
            b"zzzz",
            (*(b"z%03d" % number for number in range(30)), b"heic"),
            "image/heic",
        ),
    ]
    made = [
        CorpusFile(
            f"heic {name}.heic",
            f"HEIC, brand {name}",
            with_brands(heic, major, *more),
            mime,
            decoder="FFmpeg" if name in _REFUSED_BY_LIBHEIF else "libheif",
        )
        for name, major, more, mime in brands
    ]
    made += [
        CorpusFile(
            f"avif {name}.avif",
            f"AVIF, brand {name}",
            with_brands(saved("AVIF", quality=90), major, *more),
            "image/avif",
        )
        for name, major, more in (
            ("avif", b"avif", (b"mif1", b"miaf")),
            ("mif1", b"mif1", (b"avif",)),
            ("miaf", b"miaf", (b"avif", b"mif1")),
            ("avio", b"avio", (b"avif",)),
            ("unknown", b"zzzz", (b"avif", b"mif1")),
        )
    ]
    made += [
        CorpusFile(
            "avif alpha.avif",
            "AVIF with alpha",
            _alpha,
            "image/avif",
            colour=alpha,
            sent="image/png",
            tolerance=6,
        ),
        CorpusFile(
            "avif old alpha.avif",
            "AVIF with alpha of an older encoder",
            old_avif,
            "image/avif",
            colour=alpha,
            sent="image/png",
            tolerance=6,
            decoder="FFmpeg",
        ),
        CorpusFile(
            "moving.avif",
            "AVIF sequence",
            moving("AVIF", quality=90),
            "image/avif",
            is_animated=True,
            sent="video/mp4",
        ),
        CorpusFile(
            "moving.avifs",
            "AVIF sequence",
            moving("AVIF", quality=90),
            "image/avif",
            is_animated=True,
            sent="video/mp4",
        ),
        CorpusFile(
            "moving.webp",
            "animated WebP",
            moving("WEBP", quality=95),
            "image/webp",
            is_animated=True,
            sent="image/webp",
        ),
        CorpusFile(
            "moving.png", "animated PNG", moving("PNG"), "image/apng", is_animated=True, sent="image/png"
        ),
        CorpusFile(
            "moving.apng", "animated PNG", moving("PNG"), "image/apng", is_animated=True, sent="image/png"
        ),
        CorpusFile(
            "moving.gif",
            "animated GIF",
            moving("GIF"),
            "image/gif",
            is_animated=True,
            sent="image/gif",
            tolerance=8,
        ),
    ]
    return made


def _avc_coded() -> list[CorpusFile]:
    """AVC-coded images: no program here writes such a file, so it is put together."""
    shown = picture()
    turned = shown.transpose(Image.Transpose.ROTATE_90)
    exif = makers.exif_with_secrets().tobytes().removeprefix(b"Exif\0\0")
    made = (
        ("avc.avci", "AVC-coded image", lambda: avc_image.avci(shown)),
        ("avc named heic.heic", "AVC-coded image named .heic", lambda: avc_image.avci(shown)),
        ("avc exif.avci", "AVC-coded image with EXIF", lambda: avc_image.avci(shown, exif=exif)),
        ("avc idat.avci", "AVC-coded image in the metadata box", lambda: avc_image.avci(shown, in_idat=True)),
        (
            "avc irot.avci",
            "AVC-coded image, rotated",
            lambda: avc_image.avci(turned, more=[makers.box(b"irot", b"\3")]),
        ),
    )
    return [
        CorpusFile(name, what, make, "image/heif", tolerance=6, decoder="FFmpeg") for name, what, make in made
    ]


def _items() -> list[CorpusFile]:
    """Grids, overlays and transparency of each coding: phones write grids, and no program here writes most of the others."""

    def file(
        name: str, what: str, coding: str, make: Callable[[heif_file.Coder], heif_file.Parts], **more: Any
    ) -> CorpusFile:
        def content() -> bytes:
            items, references = make(heif_file.CODERS[coding])
            return heif_file.heif(items, references, brand=heif_file.BRANDS[coding])

        decoder = {"hevc": "libheif", "av1": "Pillow", "jpeg": "Pillow", "jpeg 2000": "Pillow"}.get(
            coding, "FFmpeg"
        )
        decoder = "FFmpeg" if (coding, name) == ("av1", "overlay.avif") else decoder
        mime = {"hevc": "image/heic", "av1": "image/avif"}.get(coding, "image/heif")
        return CorpusFile(f"{coding} {name}", what, content, mime, tolerance=6, decoder=decoder, **more)

    whole, faded = picture(), mean(faded_picture())
    files = []
    for coding, title in (
        ("avc", "AVC"),
        ("hevc", "HEVC"),
        ("av1", "AV1"),
        ("jpeg", "JPEG"),
        ("jpeg 2000", "JPEG 2000"),
    ):
        ending = ".avif" if coding == "av1" else ".heic"
        files += [
            file(
                f"item{ending}",
                f"picture coded as {title} in HEIF",
                coding,
                lambda coder: ([coder(whole)], []),
            ),
            file(
                f"grid{ending}",
                f"grid of pictures coded as {title}",
                coding,
                lambda coder: heif_file.grid(whole, coder, 2, 2, 64),
            ),
            file(
                f"overlay{ending}",
                f"overlay of pictures coded as {title}",
                coding,
                lambda coder: heif_file.overlay(SIZE, [(coder(whole), (0, 0))]),
            ),
            file(
                f"alpha{ending}",
                f"transparent picture coded as {title}",
                coding,
                lambda coder: heif_file.with_alpha(coder, faded_picture()),
                colour=faded,
                sent="image/png",
            ),
        ]
    return files


def faded_picture() -> Image.Image:
    """Return the picture, half transparent."""
    image = picture("RGBA")
    image.putalpha(128)
    return image


def _alpha() -> bytes:
    out = io.BytesIO()
    avif_with_alpha().save(out, "AVIF", quality=90)
    return out.getvalue()


def _endings() -> list[CorpusFile]:
    jpeg, png, tiff, bmp = saved("JPEG", quality=95), saved("PNG"), saved("TIFF"), saved("BMP")
    two = saved("MPO", quality=95, save_all=True, append_images=[picture().rotate(180)])
    return [
        *(
            CorpusFile(f"name{ending}", f"JPEG named {ending}", jpeg)
            for ending in (".jpg", ".JPEG", ".jpe", ".jfif", ".jif")
        ),
        CorpusFile("name.mpo", "two pictures in one JPEG", two),
        *(
            CorpusFile(f"name{ending}", f"HEIC named {ending}", heic, "image/heic", decoder="libheif")
            for ending in (".heic", ".heif", ".hif", ".heics", ".HEIC")
        ),
        *(
            CorpusFile(f"name{ending}", f"TIFF named {ending}", tiff, "image/tiff")
            for ending in (".tif", ".tiff")
        ),
        *(
            CorpusFile(f"name{ending}", f"BMP named {ending}", bmp, "image/bmp")
            for ending in (".bmp", ".dib")
        ),
        CorpusFile("name.png", "PNG", png, "image/png"),
        CorpusFile("name.gif", "GIF", saved("GIF"), "image/gif", tolerance=8),
        CorpusFile("name.webp", "WebP", saved("WEBP", quality=95), "image/webp"),
        CorpusFile("name.avif", "AVIF", saved("AVIF", quality=90), "image/avif"),
        CorpusFile("name.jp2", "JPEG 2000", saved("JPEG2000"), "image/jp2"),
        CorpusFile("name.jpx", "JPEG 2000 named .jpx", saved("JPEG2000"), "image/jp2"),
        CorpusFile("name.j2k", "JPEG 2000 without a container", saved("JPEG2000", no_jp2=True), "image/jp2"),
        CorpusFile("png.jpg", "PNG named .jpg", png, "image/png"),
        CorpusFile("jpeg.png", "JPEG named .png", jpeg),
        CorpusFile("heic.jpg", "HEIC named .jpg", heic, "image/heic", decoder="libheif"),
        CorpusFile("webp.jpg", "WebP named .jpg", saved("WEBP", quality=95), "image/webp"),
        CorpusFile("jpeg.heic", "JPEG named .heic", jpeg),
        CorpusFile("jpeg.mp4", "JPEG named .mp4", jpeg),
        CorpusFile("text.jxl", "JPEG XL", lambda: b"\xff\x0a" + bytes(200), problem="not_a_picture"),
    ]


def _videos() -> list[CorpusFile]:
    def video(
        name: str, what: str, make: Make, mime: str = "video/mp4", sent: str = "video/mp4"
    ) -> CorpusFile:
        return CorpusFile(name, what, make, mime, colour=COLOUR, tolerance=10, sent=sent, decoder="FFmpeg")

    mp4 = clip("mp4")
    return [
        video("clip.mp4", "MP4", mp4),
        video("clip.m4v", "MP4 named .m4v", mp4),
        video("clip.mov", "QuickTime", clip("mov"), "video/quicktime"),
        video("clip.qt", "QuickTime named .qt", clip("mov")),
        video("clip.3gp", "3GPP", clip("3gp")),
        video("clip.3g2", "3GPP2", clip("3g2")),
        video("clip.webm", "WebM", clip("webm", "libvpx"), "video/webm", "video/webm"),
        video("clip.mkv", "Matroska", clip("matroska"), "video/x-matroska"),
        # With frames that are not shown in the order in which they are stored.
        video("h264.mkv", "Matroska with H.264", clip("matroska", "libx264"), "video/x-matroska"),
        video("ffv1.mkv", "Matroska with FFV1", clip("matroska", "ffv1"), "video/x-matroska"),
        video("prores.mov", "QuickTime with ProRes", clip("mov", "prores_ks"), "video/quicktime"),
        video("clip.avi", "AVI", clip("avi"), "video/x-msvideo"),
        video("motion jpeg.avi", "AVI with Motion JPEG", clip("avi", "mjpeg"), "video/x-msvideo"),
        *(
            video(f"brand {name}.mp4", f"MP4, brand {name}", with_brands(mp4, major, *more))
            for name, major, more in (
                ("iso6", b"iso6", (b"isom",)),
                ("iso9", b"iso9", ()),
                ("3gp9", b"3gp9", ()),
                ("3gr6", b"3gr6", ()),
                ("f4v", b"f4v ", ()),
                ("M4VP", b"M4VP", ()),
                ("XAVC", b"XAVC", (b"mp42",)),
                ("unknown", b"zzzz", ()),
                ("unknown, by compatible brands", b"zzzz", (b"isom",)),
            )
        ),
        video("no brand.mov", "QuickTime without brands", without_file_type, "video/quicktime"),
    ]


def files() -> list[CorpusFile]:
    """Return all files of this kind."""
    return [*_images(), *_more_brands(), *_avc_coded(), *_items(), *_endings(), *_videos()]
