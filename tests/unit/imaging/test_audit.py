"""The second reader and the stripper: what is planted is found; what is stripped is gone, pixels and turn are not."""

import io
import struct
from pathlib import Path

import av
import pytest
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.audit import find_metadata
from kesong_desktop.imaging.export.sanitise import strip_file
from kesong_desktop.imaging.load import load_upright
from kesong_desktop.imaging.video import video_file
from tests.unit.imaging import makers


def bare_jpeg(**more) -> bytes:
    out = io.BytesIO()
    makers.corners((64, 48)).save(out, "JPEG", **more)
    return out.getvalue()


def found_in(tmp_path: Path, content: bytes) -> list[str]:
    (tmp_path / "a").write_bytes(content)
    return find_metadata(tmp_path / "a")


def test_everything_planted_in_a_jpeg_is_found(tmp_path):
    """Place, serials, owner, maker note, comments, XMP, and what lies behind the end."""
    found = set(find_metadata(makers.jpeg_full_of_secrets(tmp_path / "a.jpg")))
    assert found >= {"place", "serial number", "owner name", "maker note", "comment", "metadata"}
    assert "data behind the picture" in found


@pytest.mark.parametrize(
    ("tag", "word"), [(0x8825, "place"), (0xA431, "serial number"), (0x927C, "maker note"), (0x013B, "name")]
)
def test_each_tag_is_named(tmp_path, tag, word):
    """One tag in the first directory, in either byte order, is one word."""
    raw = makers.tiff([(tag, 4, 1, b"\0\0\0\0")])
    little = b"II*\0" + struct.pack("<IHHHI4s", 8, 1, tag, 4, 1, bytes(4)) + bytes(4)
    assert found_in(tmp_path, bare_jpeg(exif=b"Exif\0\0" + raw)) == [word]
    assert found_in(tmp_path, bare_jpeg(exif=b"Exif\0\0" + little)) == [word]


def test_thumbnail_in_the_second_directory_is_found(tmp_path):
    """The small picture of a cropped photo can show what was cropped."""
    raw = makers.tiff([(0x0112, 3, 1, b"\0\x06\0\0")], [(0x0201, 4, 1, b"\0\0\0\x50")])
    assert "thumbnail" in found_in(tmp_path, bare_jpeg(exif=b"Exif\0\0" + raw))


def test_orientation_alone_is_nothing_private(tmp_path):
    """A turn tells nothing of a person; the camera's name does."""
    assert (
        found_in(tmp_path, bare_jpeg(exif=b"Exif\0\0" + makers.tiff([(0x0112, 3, 1, b"\0\x06\0\0")]))) == []
    )
    assert found_in(tmp_path, bare_jpeg(exif=b"Exif\0\0" + makers.tiff([(0x0110, 2, 4, b"abc\0")]))) == [
        "camera"
    ]


@pytest.mark.parametrize("progressive", [False, True])
def test_second_jpeg_behind_the_first_is_found(tmp_path, progressive):
    """A gain map or an original may lie behind the end, itself with a proper end."""
    picture = bare_jpeg(progressive=progressive)
    assert found_in(tmp_path, picture) == []
    assert found_in(tmp_path, picture + bare_jpeg()) == ["data behind the picture"]
    assert found_in(tmp_path, picture[:-2]) == ["unknown content"]


def png_with(*chunks: bytes) -> bytes:
    out = io.BytesIO()
    makers.corners().save(out, "PNG")
    content = out.getvalue()
    return content[:33] + b"".join(chunks) + content[33:]


@pytest.mark.parametrize("kind", [b"tEXt", b"zTXt", b"iTXt"])
def test_png_texts_are_found(tmp_path, kind):
    """All three kinds of text are comments."""
    assert found_in(tmp_path, png_with(makers.png_chunk(kind, b"Comment\0hello"))) == ["comment"]


def test_png_exif_and_trailer_are_found(tmp_path):
    """Place in eXIf, and bytes behind IEND."""
    assert found_in(tmp_path, png_with()) == []
    place = makers.png_chunk(b"eXIf", makers.tiff([(0x8825, 4, 1, bytes(4))]))
    assert found_in(tmp_path, png_with(place)) == ["place"]
    assert found_in(tmp_path, png_with() + b"more") == ["data behind the picture"]


def test_webp_is_searched(tmp_path):
    """EXIF and XMP chunks are found, a bare WebP is bare."""
    makers.corners().save(tmp_path / "bare.webp")
    makers.corners().save(tmp_path / "exif.webp", exif=makers.exif_with_secrets())
    makers.corners().save(tmp_path / "xmp.webp", xmp=makers.XMP)
    assert find_metadata(tmp_path / "bare.webp") == []
    assert {"place", "serial number"} <= set(find_metadata(tmp_path / "exif.webp"))
    assert find_metadata(tmp_path / "xmp.webp") == ["metadata"]


def test_video_is_searched(tmp_path):
    """Place, names and time are found in a clip's tables; the encoder's own name is no matter."""
    found = set(find_metadata(makers.clip_with_secrets(tmp_path / "a.mp4")))
    assert found >= {"place", "comment", "time taken"}
    assert find_metadata(makers.clip(tmp_path / "b.mp4")) == []


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (b"\xa9xyz", "place"),
        (b"loci", "place"),
        (b"\xa9mod", "camera"),
        (b"\xa9ART", "name"),
        (b"CAME", "serial number"),
        (b"covr", "thumbnail"),
        (b"GPMF", "maker note"),
        (b"\xa9cmt", "comment"),
        (b"uuid", "metadata"),
    ],
)
def test_each_table_of_a_video_is_named(tmp_path, kind, word):
    """One box in the user data is one word."""
    words = makers.box(b"udta", makers.box(kind, b"words of somebody"))
    whole = makers.box(b"ftyp", b"mp42\0\0\0\0") + makers.box(b"moov", words)
    assert found_in(tmp_path, whole) == [word]


def test_long_form_of_the_videos_time_is_read(tmp_path):
    """Version 1 of the header counts in 64 bits."""
    body = b"\x01\0\0\0" + struct.pack(">QQIQ", 3_789_000_000, 0, 1000, 0) + bytes(80)
    whole = makers.box(b"ftyp", b"mp42\0\0\0\0") + makers.box(b"moov", makers.box(b"mvhd", body))
    assert found_in(tmp_path, whole) == ["time taken"]


def test_unknown_and_damaged_content_is_never_called_clean(tmp_path):
    """What cannot be read is not passed."""
    for content in (b"", b"hello", b"\xff\xd8\xff\xe1\0\x0cExif\0\0MM", png_with()[:20]):
        assert found_in(tmp_path, content) != [], content


def decoded(path: Path) -> bytes:
    with Image.open(path) as image:
        return image.convert("RGBA").tobytes()


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("ending", ["jpeg", "png", "webp"])
def test_strip_keeps_pixels_and_turn(tmp_path, ending, orientation):
    """Bit by bit the same pixels, shown the same way up, and no secret."""
    source, target = tmp_path / "source", tmp_path / "target"
    if ending == "jpeg":
        makers.jpeg_full_of_secrets(source, orientation=orientation)
    else:
        info = PngInfo()
        info.add_text("Comment", makers.SECRET.decode())
        more = {"pnginfo": info} if ending == "png" else {"xmp": makers.XMP, "lossless": True}
        makers.corners(mode="RGBA").save(
            source, ending.upper(), exif=makers.exif_with_secrets(orientation), **more
        )
    assert b"SECRET" in source.read_bytes()
    strip_file(source, target, mime=f"image/{ending}")
    assert b"SECRET" not in target.read_bytes()
    assert b"Kamera" not in target.read_bytes()
    assert find_metadata(target) == []
    assert decoded(target) == decoded(source)
    assert makers.corner_names(load_upright(target)) == makers.corner_names(load_upright(source))


@pytest.mark.parametrize(("orientation", "flags"), [(1, 0), (6, 0x08)])
def test_stripped_webp_promises_only_what_is_there(tmp_path, orientation, flags):
    """The header's flags for EXIF and XMP fit the chunks that are left."""
    source, target = tmp_path / "a.webp", tmp_path / "b.webp"
    makers.corners().save(source, exif=makers.exif_with_secrets(orientation), xmp=makers.XMP)
    strip_file(source, target, mime="image/webp")
    content = target.read_bytes()
    assert content[12:16] == b"VP8X"
    assert content[20] & 0x0C == flags
    assert struct.unpack_from("<I", content, 4)[0] == len(content) - 8


def test_strip_keeps_the_colours_meaning(tmp_path):
    """The profile says what the numbers mean; without it the picture would pale."""
    for ending in ("JPEG", "PNG", "WEBP"):
        source, target = tmp_path / "source", tmp_path / "target"
        makers.corners().save(source, ending, icc_profile=makers.p3_profile())
        strip_file(source, target, mime=f"image/{ending.lower()}")
        with Image.open(target) as image:
            kept, original = image.info["icc_profile"], makers.p3_profile()
        for tag in (b"rXYZ", b"gXYZ", b"bXYZ", b"rTRC", b"wtpt", b"chad"):
            assert profile_part(kept, tag) == profile_part(original, tag), (ending, tag)
        assert b"lcms" not in kept
        assert find_metadata(target) == []


def profile_part(profile: bytes, wanted: bytes) -> bytes:
    for number in range(struct.unpack_from(">I", profile, 128)[0]):
        tag, at, size = struct.unpack_from(">4sII", profile, 132 + 12 * number)
        if tag == wanted:
            return profile[at : at + size]
    raise AssertionError(wanted)


def test_strip_animated_gif_and_webp(tmp_path):
    """Every frame, its time and the loop stay; the comment goes."""
    frames = [makers.corners().rotate(90 * turn) for turn in range(3)]
    for ending, more in (
        ("gif", {"comment": makers.SECRET}),
        ("webp", {"xmp": makers.XMP, "lossless": True}),
    ):
        source, target = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
        frames[0].save(source, save_all=True, append_images=frames[1:], duration=80, loop=2, **more)
        strip_file(source, target, mime=f"image/{ending}")
        assert b"SECRET" not in target.read_bytes()
        with Image.open(source) as before, Image.open(target) as after:
            assert (after.n_frames, after.info["loop"]) == (3, before.info["loop"])
            for number in range(3):
                before.seek(number)
                after.seek(number)
                assert after.convert("RGB").tobytes() == before.convert("RGB").tobytes()
                assert after.info["duration"] == before.info["duration"]


@pytest.mark.parametrize("ending", ["avif", "heic"])
def test_strip_encodes_again_what_it_cannot_walk(tmp_path, ending):
    """AVIF and HEIC come out upright and bare."""
    source, target = tmp_path / f"a.{ending}", tmp_path / f"b.{ending}"
    exif = makers.exif_with_secrets(6).tobytes()
    if ending == "heic":
        makers.heic(source, makers.corners((128, 96)), exif=exif, xmp=makers.XMP)
    else:
        makers.corners((128, 96)).save(source, exif=exif, xmp=makers.XMP)
    strip_file(source, target, mime=f"image/{ending}")
    for mark in (b"SECRET", b"Exif", b"Kamera", b"ns.adobe.com"):
        assert mark not in target.read_bytes()
    assert makers.corner_names(load_upright(target)) == makers.corner_names(load_upright(source))


def test_strip_video(tmp_path):
    """A clip's words go, its pictures stay."""
    source, target = makers.clip_with_secrets(tmp_path / "a.mp4"), tmp_path / "b.mp4"
    strip_file(source, target, mime="video/mp4")
    assert find_metadata(target) == []
    assert video_file.poster(target).tobytes() == video_file.poster(source).tobytes()


def test_strip_webm(tmp_path):
    """So do a WebM's."""
    source, target = tmp_path / "a.webm", tmp_path / "b.webm"
    with av.open(str(source), "w") as out:
        out.metadata.update({"title": makers.SECRET.decode(), "location": "+31.23+121.47/"})
        stream = out.add_stream("libvpx", rate=5)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        for packet in (*stream.encode(av.VideoFrame.from_image(makers.corners((96, 64)))), *stream.encode()):
            out.mux(packet)
    assert b"SECRET" in source.read_bytes()
    assert find_metadata(source) == ["comment", "place"]
    strip_file(source, target, mime="video/webm")
    assert b"SECRET" not in target.read_bytes()
    assert find_metadata(target) == []
    assert video_file.poster(target).tobytes() == video_file.poster(source).tobytes()


@pytest.mark.parametrize("ending", ["jpeg", "png", "webp", "gif"])
def test_strip_refuses_damaged_files(tmp_path, ending):
    """Cut off anywhere, changed anywhere: an Unreadable or a sound picture, never anything else."""
    out = io.BytesIO()
    makers.corners().save(
        out, ending.upper(), **({"exif": makers.exif_with_secrets()} if ending != "gif" else {})
    )
    whole, source = out.getvalue(), tmp_path / "a"
    refused = 0
    for at in range(1, len(whole), max(1, len(whole) // 60)):
        flipped = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        for content in (whole[:at], flipped):
            source.write_bytes(content)
            try:
                strip_file(source, tmp_path / "b", mime=f"image/{ending}")
            except Unreadable:
                refused += 1
    assert refused > 30


def test_strip_refuses_what_it_does_not_know(tmp_path):
    """A format without a stripper does not pass."""
    makers.corners().save(tmp_path / "a.bmp")
    with pytest.raises(Unreadable):
        strip_file(tmp_path / "a.bmp", tmp_path / "b", mime="image/bmp")
