"""What leaves: within the limits, in sRGB, with nothing in it but the picture; and the source untouched."""

import errno
import hashlib
import io
import os
from pathlib import Path

import av
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kesong_desktop.errors import DiskFull, StoreProblem, Unreadable
from kesong_desktop.imaging.export import render as renderer
from kesong_desktop.imaging.export.render import ExportOptions, render
from kesong_desktop.imaging.metadata.video_metadata import probe_video
from kesong_desktop.imaging.video import video_file
from tests.unit.imaging import makers

TYPES = ("image/jpeg", "image/png", "image/gif", "video/mp4")
WIDE = ExportOptions(8_000_000, 16_777_216, 40_000_000, TYPES)


def opened(path: Path) -> Image.Image:
    with Image.open(path) as image:
        image.load()
        return image


def assert_clean(content: bytes) -> None:
    for mark in (
        b"Exif",
        b"http://ns.adobe.com",
        b"SECRET",
        b"ICC_PROFILE",
        b"iCCP",
        b"Kamera",
        b"2024:01:31",
    ):
        assert mark not in content, mark


@pytest.mark.parametrize("orientation", range(1, 9))
def test_jpeg_leaves_upright_and_bare(tmp_path, orientation):
    """All secrets stay at home; the turn is done, not told."""
    source = makers.jpeg_full_of_secrets(tmp_path / "source.jpg", orientation=orientation)
    assert b"SECRET" in source.read_bytes()
    done = render(source, tmp_path, "out", WIDE)
    content = (tmp_path / done.name).read_bytes()
    assert_clean(content)
    assert set(makers.jpeg_segments(content)) <= {0xE0, 0xDB, 0xC0, 0xC2, 0xC4, 0xDA}
    assert content.endswith(b"\xff\xd9")
    image = opened(tmp_path / done.name)
    assert (done.width, done.height) == image.size == ((480, 640) if orientation >= 5 else (640, 480))
    wanted = {1: "red", 2: "green", 3: "white", 4: "blue", 5: "red", 6: "blue", 7: "white", 8: "green"}
    assert makers.corner_names(image)[0] == wanted[orientation]
    assert (done.name, done.mime) == ("out.jpg", "image/jpeg")
    assert done.bytes == len(content)
    assert done.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize("ending", ["PNG", "WEBP", "AVIF", "TIFF"])
def test_other_formats_leave_bare(tmp_path, ending):
    """Whatever came, what goes is a JPEG with no words in it."""
    source = tmp_path / "source"
    more = {"xmp": makers.XMP} if ending in {"WEBP", "AVIF"} else {}
    makers.corners().save(
        source, ending, exif=makers.exif_with_secrets(), icc_profile=makers.p3_profile(), **more
    )
    assert b"SECRET" in source.read_bytes()
    done = render(source, tmp_path, "out", WIDE)
    assert done.mime == "image/jpeg"
    assert_clean((tmp_path / done.name).read_bytes())


def test_heic_leaves_upright(tmp_path):
    """A phone's HEIC is turned once and becomes a JPEG."""
    source = makers.heic(
        tmp_path / "a.heic",
        makers.corners((256, 192)),
        exif=makers.exif_with_secrets(6).tobytes(),
        xmp=makers.XMP,
    )
    done = render(source, tmp_path, "out", WIDE)
    assert_clean((tmp_path / done.name).read_bytes())
    assert (done.width, done.height) == (192, 256)
    assert makers.corner_names(opened(tmp_path / done.name)) == ("blue", "red", "white", "green")


def test_png_with_transparency_stays_png(tmp_path):
    """Transparency survives, texts and profiles do not; where PNG is not taken, the ground is white."""
    info = PngInfo()
    info.add_text("Comment", makers.SECRET.decode())
    info.add_itxt("XML:com.adobe.xmp", makers.XMP.decode())
    image = makers.corners(mode="RGBA")
    image.putpixel((0, 0), (0, 0, 0, 0))
    source = tmp_path / "a.png"
    image.save(source, pnginfo=info, exif=makers.exif_with_secrets(), icc_profile=makers.p3_profile())
    done = render(source, tmp_path, "out", WIDE)
    assert done.mime == "image/png"
    assert set(makers.png_kinds((tmp_path / done.name).read_bytes())) == {b"IHDR", b"IDAT", b"IEND"}
    assert opened(tmp_path / done.name).getpixel((0, 0))[3] == 0
    jpeg = render(source, tmp_path, "flat", ExportOptions(8_000_000, 16_777_216, 1, ("image/jpeg",)))
    assert jpeg.mime == "image/jpeg"


def test_opaque_png_becomes_jpeg(tmp_path):
    """An alpha channel that hides nothing is none."""
    makers.corners(mode="RGBA").save(tmp_path / "a.png")
    assert render(tmp_path / "a.png", tmp_path, "out", WIDE).mime == "image/jpeg"


def test_palette_with_transparency(tmp_path):
    """A transparent palette entry is transparent, the others have their colours."""
    image = makers.corners().quantize(8)
    clear = image.getpixel((0, 0))
    image.save(tmp_path / "a.png", transparency=clear)
    done = opened(tmp_path / render(tmp_path / "a.png", tmp_path, "out", WIDE).name)
    assert done.getpixel((2, 2))[3] == 0
    assert done.getpixel((60, 2))[3] == 255
    assert makers.corner_names(done)[1:] == ("green", "blue", "white")


def test_cmyk(tmp_path):
    """Print colours become screen colours."""
    makers.corners(mode="CMYK").save(tmp_path / "a.jpg", quality=95)
    done = opened(tmp_path / render(tmp_path / "a.jpg", tmp_path, "out", WIDE).name)
    assert done.mode == "RGB"
    assert makers.corner_names(done) == ("red", "green", "blue", "white")


@pytest.mark.parametrize(("value", "wanted"), [(0, 0), (200, 1), (32_768, 128), (65_535, 255)])
def test_sixteen_bit_grey_is_scaled(tmp_path, value, wanted):
    """16 bits become 8 by their height, however dark the whole picture is."""
    Image.new("I;16", (40, 30), value).save(tmp_path / "a.png")
    done = opened(tmp_path / render(tmp_path / "a.png", tmp_path, "out", WIDE).name)
    assert done.getpixel((20, 15))[0] == pytest.approx(wanted, abs=2)


@pytest.mark.parametrize(("mode", "ending"), [("RGB", "JPEG"), ("RGB", "PNG"), ("RGBA", "PNG"), ("P", "PNG")])
def test_wide_colours_are_brought_to_srgb(tmp_path, mode, ending):
    """Display P3's (200, 100, 80) is sRGB's (216, 95, 70): a profile is followed, with or without transparency."""
    image = Image.new("RGB", (64, 48), (200, 100, 80)).convert(mode)
    if mode == "RGBA":
        image.paste((200, 100, 80, 0), (0, 0, 10, 10))
    image.save(tmp_path / "a", ending, icc_profile=makers.p3_profile())
    done = opened(tmp_path / render(tmp_path / "a", tmp_path, "out", WIDE).name)
    assert done.getpixel((40, 30))[:3] == pytest.approx((216, 95, 70), abs=4)


def test_broken_profile_is_passed_over(tmp_path):
    """A profile that is none does not cost the picture."""
    makers.corners().save(tmp_path / "a.jpg", icc_profile=b"no profile at all")
    done = opened(tmp_path / render(tmp_path / "a.jpg", tmp_path, "out", WIDE).name)
    assert makers.corner_names(done) == ("red", "green", "blue", "white")


def test_side_and_pixels_are_kept_to(tmp_path):
    """The person's longest side and the server's pixels, whichever is less."""
    makers.corners((1200, 800)).save(tmp_path / "a.jpg")
    by_side = render(
        tmp_path / "a.jpg", tmp_path, "a1", ExportOptions(8_000_000, 16_777_216, 1, TYPES, max_side_px=600)
    )
    assert (by_side.width, by_side.height) == (600, 400)
    by_pixels = render(tmp_path / "a.jpg", tmp_path, "a2", ExportOptions(8_000_000, 60_000, 1, TYPES))
    assert (by_pixels.width, by_pixels.height) == (300, 200)
    small = render(
        tmp_path / "a.jpg", tmp_path, "a3", ExportOptions(8_000_000, 16_777_216, 1, TYPES, max_side_px=200)
    )
    assert (small.width, small.height) == (200, 133)


def test_bytes_are_kept_to_by_quality_then_by_size(tmp_path):
    """First the quality goes down, then the size; what cannot fit is said."""
    makers.noise((900, 600)).save(tmp_path / "a.png")
    free = render(tmp_path / "a.png", tmp_path, "a1", WIDE)
    worse = render(
        tmp_path / "a.png", tmp_path, "a2", ExportOptions(int(free.bytes * 0.7), 16_777_216, 1, TYPES)
    )
    assert (worse.width, worse.height) == (900, 600)
    assert worse.bytes <= free.bytes * 0.7
    smaller = render(
        tmp_path / "a.png", tmp_path, "a3", ExportOptions(int(free.bytes * 0.3), 16_777_216, 1, TYPES)
    )
    assert smaller.width < 900
    assert smaller.bytes <= free.bytes * 0.3
    assert smaller.width / smaller.height == pytest.approx(1.5, abs=0.02)
    with pytest.raises(Unreadable) as caught:
        render(tmp_path / "a.png", tmp_path, "a4", ExportOptions(1000, 16_777_216, 1, TYPES))
    assert caught.value.reason == "too_large"
    assert not list(tmp_path.glob("*a4*"))


def test_source_is_only_read(tmp_path):
    """Bytes and time of the source stay; only the one file is made."""
    source = makers.jpeg_full_of_secrets(tmp_path / "source.jpg")
    os.utime(source, ns=(10**18, 10**18))
    source.chmod(0o400)
    before = source.read_bytes()
    render(source, tmp_path, "out", WIDE)
    assert (source.read_bytes(), source.stat().st_mtime_ns) == (before, 10**18)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jpg", "source.jpg"]


@pytest.mark.parametrize(
    ("number", "wanted"), [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EROFS, StoreProblem)]
)
def test_full_disk_leaves_nothing(tmp_path, monkeypatch, number, wanted):
    """The disk fills half way through: the error says so, and no half file stays."""
    makers.corners().save(tmp_path / "a.jpg")

    class HalfFile(io.FileIO):
        def write(self, content: bytes) -> int:
            super().write(content[:100])
            raise OSError(number, os.strerror(number))

    monkeypatch.setattr(renderer, "open_new", lambda path: HalfFile(path, "wb"))
    with pytest.raises(wanted):
        render(tmp_path / "a.jpg", tmp_path, "out", WIDE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


def test_full_disk_while_syncing_leaves_nothing(tmp_path, monkeypatch):
    """Some file systems tell it only at fsync."""
    makers.corners().save(tmp_path / "a.jpg")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull):
        render(tmp_path / "a.jpg", tmp_path, "out", WIDE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs the device that is always full")
def test_full_disk_while_copying_a_video(tmp_path):
    """A clip goes through another writer, which must tell the same."""
    source = makers.clip(tmp_path / "a.mp4")
    (tmp_path / ".out.mp4.new").symlink_to("/dev/full")
    with pytest.raises(DiskFull):
        render(source, tmp_path, "out", WIDE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_audit_has_the_last_word(tmp_path, monkeypatch):
    """If something private is still found, nothing leaves."""
    makers.corners().save(tmp_path / "a.jpg")
    monkeypatch.setattr(renderer, "find_metadata", lambda _path, _allowed: ["place"])
    with pytest.raises(Unreadable, match="place"):
        render(tmp_path / "a.jpg", tmp_path, "out", WIDE)
    assert [path.name for path in tmp_path.iterdir()] == ["a.jpg"]


def test_video_leaves_bare_and_playable(tmp_path):
    """Place, maker, model, title and time are gone; the pictures are the same."""
    source = makers.clip_with_secrets(tmp_path / "a.mp4")
    before = source.read_bytes()
    assert b"SECRET" in before
    assert b"\xa9xyz" in before
    assert b"loci" in before
    done = render(source, tmp_path, "out", WIDE)
    content = (tmp_path / done.name).read_bytes()
    for mark in (b"SECRET", b"+31.23", b"\xa9xyz", b"\xa9mak", b"\xa9mod", b"loci", b"\xa9nam"):
        assert mark not in content, mark
    header = content.index(b"mvhd") + 8
    assert content[header : header + 8] == bytes(8)
    assert (done.mime, done.width, done.height) == ("video/mp4", 96, 64)
    assert done.sha256 == hashlib.sha256(content).hexdigest()
    assert source.read_bytes() == before
    assert frames(tmp_path / done.name) == frames(source)


def frames(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [frame.to_image().tobytes() for frame in container.decode(container.streams.video[0])]


def test_turned_video_stays_turned(tmp_path):
    """The turn of a clip is part of the picture."""
    done = render(makers.corner_clip(tmp_path / "a.mp4", turned=True), tmp_path, "out", WIDE)
    assert (done.width, done.height) == (64, 96)
    assert makers.corner_names(video_file.poster(tmp_path / done.name)) == ("blue", "red", "white", "green")


def test_video_too_large_for_the_server(tmp_path):
    """A clip is not made smaller: it is said, and nothing stays."""
    with pytest.raises(Unreadable) as caught:
        render(makers.clip(tmp_path / "a.mp4"), tmp_path, "out", ExportOptions(1, 1, 1000, TYPES))
    assert caught.value.reason == "too_large"
    assert [path.name for path in tmp_path.iterdir()] == ["a.mp4"]


def test_video_in_an_unknown_coding_is_said(tmp_path):
    """A track that nothing here can decode is no clip that can be sent."""
    source = makers.clip(tmp_path / "a.mp4")
    content = source.read_bytes()
    at = content.index(b"stsd")
    source.write_bytes(content[: at + 16] + b"zzzz" + content[at + 20 :])
    for do in (lambda: render(source, tmp_path, "out", WIDE), lambda: probe_video(source)):
        with pytest.raises(Unreadable) as caught:
            do()
        assert caught.value.reason == "unsupported_coding"


def animated(path: Path) -> Path:
    frames = [makers.corners().rotate(90 * turn) for turn in range(3)]
    frames[0].save(
        path, "GIF", save_all=True, append_images=frames[1:], duration=80, loop=0, comment=makers.SECRET
    )
    return path


def test_animated_gif_keeps_moving(tmp_path):
    """Frames stay, the comment goes; where GIF is not taken, the first frame goes."""
    source = animated(tmp_path / "a.gif")
    assert b"SECRET" in source.read_bytes()
    done = render(source, tmp_path, "out", WIDE)
    assert done.mime == "image/gif"
    assert b"SECRET" not in (tmp_path / done.name).read_bytes()
    with Image.open(tmp_path / done.name) as moved, Image.open(source) as original:
        assert moved.n_frames == original.n_frames == 3
        for number in range(3):
            moved.seek(number)
            original.seek(number)
            assert moved.convert("RGB").tobytes() == original.convert("RGB").tobytes()
    still = render(source, tmp_path, "still", ExportOptions(8_000_000, 16_777_216, 1, ("image/jpeg",)))
    assert still.mime == "image/jpeg"


def test_cut_off_gif_is_said(tmp_path):
    """Half an animation is a file that cannot be read, and nothing worse."""
    source = animated(tmp_path / "a.gif")
    content = source.read_bytes()
    for length in range(len(content) - 1, len(content) - 60, -7):
        source.write_bytes(content[:length])
        try:
            render(source, tmp_path, "out", WIDE)
        except Unreadable:
            continue


@pytest.mark.parametrize("make", ["missing", "empty", "text", "folder", "cut"])
def test_bad_sources(tmp_path, make):
    """Each bad source is an Unreadable, and nothing is made."""
    source = tmp_path / "a.jpg"
    out = io.BytesIO()
    makers.noise((100, 100)).save(out, "JPEG")
    if make == "folder":
        source.mkdir()
    elif make != "missing":
        source.write_bytes({"empty": b"", "text": b"some words", "cut": out.getvalue()[:1500]}[make])
    with pytest.raises(Unreadable) as caught:
        render(source, tmp_path, "out", WIDE)
    wanted = {"text": "not_a_picture", "folder": "not_a_picture", "cut": "cut_off"}
    assert caught.value.reason == wanted.get(make, make)
    assert not list(tmp_path.glob("*out*"))


def moving(path: Path, kind: str, size: tuple[int, int] = (96, 64)) -> Path:
    """An animation of red, green and blue."""
    first, *others = (
        Image.new("RGB", size, color) for color in ((220, 20, 20), (20, 200, 20), (20, 20, 220))
    )
    first.save(path, kind, save_all=True, append_images=others, duration=200, lossless=True)
    return path


@pytest.mark.parametrize(
    ("kind", "accepted", "mime"),
    [
        ("WEBP", (*TYPES, "image/webp"), "image/webp"),
        ("PNG", TYPES, "image/png"),
        ("WEBP", TYPES, "video/mp4"),
        ("AVIF", (*TYPES, "image/avif"), "video/mp4"),
        ("GIF", ("image/jpeg", "video/mp4"), "video/mp4"),
        ("WEBP", ("image/jpeg", "image/gif"), "image/gif"),
        ("WEBP", ("image/jpeg",), "image/jpeg"),
    ],
)
def test_an_animation_keeps_moving_where_the_server_takes_it(tmp_path, kind, accepted, mime):
    """As it is, else as a video, else as a GIF; all three colours are in it, in order."""
    source = moving(tmp_path / "a", kind)
    done = render(source, tmp_path, "out", ExportOptions(8_000_000, 16_777_216, 40_000_000, accepted))
    assert (done.mime, done.width, done.height) == (mime, 96, 64)
    made = tmp_path / done.name
    frames = []
    if mime == "video/mp4":
        with av.open(str(made)) as container:
            assert not container.streams.audio
            frames = [frame.to_image() for frame in container.decode(video=0)]
            assert container.duration == pytest.approx(600_000, abs=210_000)
    else:
        with Image.open(made) as image:
            for number in range(getattr(image, "n_frames", 1)):
                image.seek(number)
                frames.append(image.convert("RGB"))
    brightest = [max(range(3), key=one.getpixel((40, 30)).__getitem__) for one in frames]
    assert brightest == ([0] if mime == "image/jpeg" else [0, 1, 2])
    assert not list(tmp_path.glob("*.coded"))


def test_a_long_screenshot_leaves_readable(tmp_path):
    """Its width is kept, though it is seven times as high as others may be."""
    source = tmp_path / "long.png"
    makers.corners((540, 7_000)).save(source)
    done = render(source, tmp_path, "out", ExportOptions(8_000_000, 16_777_216, 1, TYPES, max_side_px=1080))
    assert (done.width, done.height) == (540, 7_000)
