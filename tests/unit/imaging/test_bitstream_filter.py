"""Messages inside coded pictures go, and the pictures stay as they are."""

import io
import struct
from fractions import Fraction
from pathlib import Path

import av
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.audit import find_metadata
from kesong_desktop.imaging.strip.bitstream_filter import BitstreamFilter
from kesong_desktop.imaging.video import video_file
from tests.fakes.pictures import scene
from tests.unit.imaging.hidden_metadata import segment
from tests.unit.imaging.hidden_video_metadata import clip_bytes

SECRET = b"SECRET-SERIAL-0815"
HEAD = {"h264": b"\x06", "hevc": b"\x4e\x01"}
PARAMETERS = {"h264": b"\1\x64\0\x0a\xff\xe0\0" + bytes(20), "hevc": b"\1" + bytes(20) + b"\x0f\0"}


def frames(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [frame.to_image().tobytes() for frame in container.decode(container.streams.video[0])]


@pytest.mark.parametrize("kind", ["mp4", "mov", "hevc", "mpeg4"])
def test_messages_go_and_pictures_stay(tmp_path, kind):
    """To the bit, in each coding that carries them."""
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    source.write_bytes(clip_bytes(kind, SECRET))
    assert SECRET in source.read_bytes()
    assert find_metadata(source) != []
    video_file.copy_without_metadata(source, target)
    assert SECRET not in target.read_bytes()
    assert find_metadata(target) == []
    assert frames(target) == frames(source)


messages = st.lists(
    st.tuples(st.sampled_from([1, 5, 4, 6, 137, 300, 3]), st.binary(max_size=600)), min_size=1, max_size=5
)


def escaped(content: bytes) -> bytes:
    """Start codes made impossible, byte by byte."""
    out, zeros = bytearray(), 0
    for byte in content:
        if zeros >= 2 and byte <= 3:
            out.append(3)
            zeros = 0
        out.append(byte)
        zeros = zeros + 1 if byte == 0 else 0
    return bytes(out)


def long(value: int) -> bytes:
    return b"\xff" * (value // 255) + bytes([value % 255])


def unit(codec: str, said: list[tuple[int, bytes]]) -> bytes:
    body = b"".join(long(kind) + long(len(text)) + text for kind, text in said)
    return HEAD[codec] + escaped(body + b"\x80")


@pytest.mark.parametrize("codec", HEAD)
@given(said=messages, slices=st.lists(st.binary(min_size=2, max_size=50), max_size=3))
def test_only_what_players_use_is_left(codec, said, slices):
    """Messages of the kept kinds, in their order and letter; slices untouched; nothing at all where nothing is to do."""
    first = b"\x26\x01" if codec == "hevc" else b"\x65"
    units = [unit(codec, said), *(first + one for one in slices)]
    sample = b"".join(struct.pack(">I", len(one)) + one for one in units)
    kept = [(kind, text) for kind, text in said if kind in {1, 6, 137}]
    wanted = ([unit(codec, kept)] if kept else []) + units[1:]
    bare = BitstreamFilter(codec, PARAMETERS[codec]).sample(sample)
    if kept == said:
        assert bare is None
    else:
        assert bare == b"".join(struct.pack(">I", len(one)) + one for one in wanted)


@given(content=st.binary(max_size=200))
def test_damaged_samples_are_said(content):
    """Lengths that do not fit are a ValueError, never another one."""
    for codec in ("h264", "hevc"):
        try:
            BitstreamFilter(codec, PARAMETERS[codec]).sample(content)
        except ValueError:
            continue


def film_of_jpegs(form: str, *, comment: bytes) -> bytes:
    """As old cameras wrote them: each picture a JPEG with whatever their makers put into one."""
    out = io.BytesIO()
    with av.open(out, "w", format=form, options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("mjpeg", rate=5)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuvj420p"
        stream.codec_context.options = {"strict": "unofficial"}
        for number in range(2):
            frame = av.VideoFrame.from_image(scene((96, 64)))
            frame.pts, frame.time_base = number, Fraction(1, 5)
            for packet in stream.encode(frame):
                content = bytes(packet)
                changed = av.Packet(content[:2] + segment(0xFE, comment) + content[2:])
                changed.pts, changed.dts, changed.time_base, changed.stream = (
                    packet.pts,
                    packet.dts,
                    packet.time_base,
                    stream,
                )
                container.mux(changed)
    return out.getvalue()


@pytest.mark.parametrize(("form", "word"), [("mp4", "comment"), ("mov", "unknown part coding jpeg")])
def test_films_of_jpegs_are_looked_through_picture_by_picture(tmp_path, form, word):
    """A film may be a row of JPEGs under another name."""
    source, target = tmp_path / "a.mov", tmp_path / "b.mp4"
    source.write_bytes(film_of_jpegs(form, comment=SECRET))
    assert word in find_metadata(source)
    video_file.copy_without_metadata(source, target)
    assert SECRET not in target.read_bytes()
    assert find_metadata(target) == []
    assert frames(target) == frames(source)


def with_comment(headers: bytes) -> bytes:
    """Vorbis' three headers, the second with a place in it."""
    first, second = headers[1], headers[2]
    at = 3
    notes = headers[at + first : at + first + second]
    vendor = struct.unpack_from("<I", notes, 7)[0]
    said = b"LOCATION=+48.2084/" + SECRET
    notes = notes[: 11 + vendor] + struct.pack("<II", 1, len(said)) + said + b"\1"
    assert max(first, len(notes)) < 255
    return bytes([2, first, len(notes)]) + headers[at : at + first] + notes + headers[at + first + second :]


def film_with_vorbis(path: Path) -> Path:
    """A WebM with a tone, whose decoder is told a place."""
    plain = io.BytesIO()
    with av.open(plain, "w", format="webm") as container:
        film = container.add_stream("libvpx", rate=5)
        film.width, film.height, film.pix_fmt = 96, 64, "yuv420p"
        sound = container.add_stream(
            "vorbis", rate=44_100, layout="stereo", options={"strict": "experimental"}
        )
        frame = av.AudioFrame(format="fltp", layout="stereo", samples=4096)
        frame.sample_rate, frame.pts = 44_100, 0
        for plane in frame.planes:
            plane.update(struct.pack("<4096f", *(((n % 100) - 50) / 100 for n in range(4096))))
        for one, media in ((film, av.VideoFrame.from_image(scene((96, 64)))), (sound, frame)):
            for packet in (*one.encode(media), *one.encode()):
                container.mux(packet)
    plain.seek(0)
    with av.open(plain) as source, av.open(str(path), "w", format="webm") as out:
        tracks = [out.add_stream_from_template(stream, opaque=True) for stream in source.streams]
        tracks[1].codec_context.extradata = with_comment(source.streams[1].codec_context.extradata)
        for packet in source.demux():
            if packet.dts is not None:
                packet.stream = tracks[packet.stream.index]
                out.mux(packet)
    return path


def test_comments_of_vorbis_go(tmp_path):
    """They stand in what a decoder is told before the sound; the sound stays."""
    source, target = film_with_vorbis(tmp_path / "a.webm"), tmp_path / "b.webm"
    assert SECRET in source.read_bytes()
    assert find_metadata(source) == ["comment"]
    video_file.copy_without_metadata(source, target)
    assert SECRET not in target.read_bytes()
    assert find_metadata(target) == []
    assert sounds(target) == sounds(source) != []


def sounds(path: Path) -> list[bytes]:
    with av.open(str(path)) as container:
        return [bytes(frame.planes[0]) for frame in container.decode(container.streams.audio[0])]


def long_film(path: Path) -> Path:
    """A minute in 60 pictures, each whole."""
    with av.open(str(path), "w", format="mp4", options={"fflags": "+bitexact"}) as container:
        stream = container.add_stream("libx264", rate=1)
        stream.width, stream.height, stream.pix_fmt = 96, 64, "yuv420p"
        stream.codec_context.options = {"g": "1", "bf": "0"}
        for number in range(60):
            frame = av.VideoFrame.from_image(scene((96, 64), hue=number))
            frame.pts, frame.time_base = number, Fraction(1, 1)
            for packet in stream.encode(frame):
                container.mux(packet)
        for packet in stream.encode():
            container.mux(packet)
    return path


def test_film_that_was_cut_away_is_seen_and_does_not_leave(tmp_path):
    """Some programs cut by a list alone: the rest is still in the file."""
    source, target = long_film(tmp_path / "a.mp4"), tmp_path / "b.mp4"
    assert find_metadata(source) == []
    content = bytearray(source.read_bytes())
    at = content.index(b"elst") + 12
    scale = struct.unpack_from(">I", content, content.index(b"mdhd") + 16)[0]
    struct.pack_into(">II", content, at, 10_000, 45 * scale)  # ten seconds, from the 45th
    source.write_bytes(content)
    assert find_metadata(source) == ["film that was cut away"]
    video_file.copy_without_metadata(source, target)
    assert find_metadata(target) == []
    assert len(frames(target)) <= 12


def test_video_that_cannot_be_made_bare_is_said(tmp_path):
    """Samples whose lengths do not fit are an Unreadable."""
    content = bytearray(clip_bytes("mp4"))
    at = content.index(b"mdat") + 4
    content[at : at + 4] = b"\x7f\xff\xff\xff"
    (tmp_path / "a.mp4").write_bytes(content)
    with pytest.raises(Unreadable):
        video_file.copy_without_metadata(tmp_path / "a.mp4", tmp_path / "b.mp4")
