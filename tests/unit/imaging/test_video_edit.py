"""Clips by their recipe: cut true to the frame, turned for every player, silent without a new coding."""

import io
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import av
import pytest
from PIL import Image, ImageStat

from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging.audit import find_metadata
from kesong_desktop.imaging.export import render
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.file_hash import sha256_file
from kesong_desktop.imaging.metadata.probe import probe
from kesong_desktop.imaging.video import video_file
from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.rendered_file import RenderedFile
from tests.unit.imaging.makers import corner_clip, corner_names

TARGET = ExportOptions(1, 1, 40_000_000, ("video/mp4", "video/webm"))
RATE, SECONDS = 10, 3


@pytest.fixture(scope="module")
def source(tmp_path_factory) -> Path:
    """Three seconds with a tone; each tenth of a second is brighter by 8 levels than the one before."""
    path = tmp_path_factory.mktemp("clip") / "a.mp4"
    with av.open(str(path), "w", format="mp4", options={"movflags": "+faststart"}) as out:
        pictures = out.add_stream("libx264", rate=RATE, options={"g": "30", "crf": "10"})
        pictures.width, pictures.height, pictures.pix_fmt = 96, 64, "yuv420p"
        sound = out.add_stream("aac", rate=48_000, layout="mono")
        for number in range(RATE * SECONDS):
            image = Image.new("RGB", (96, 64), (number * 8,) * 3)
            for packet in pictures.encode(av.VideoFrame.from_image(image)):
                out.mux(packet)
        for number in range(48_000 * SECONDS // 1024):
            frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
            frame.planes[0].update(bytes(4096))
            frame.sample_rate, frame.pts = 48_000, number * 1024
            for packet in sound.encode(frame):
                out.mux(packet)
        for stream in (pictures, sound):
            for packet in stream.encode():
                out.mux(packet)
    return path


def made(source: Path, folder: Path, recipe: Recipe) -> RenderedFile:
    return render.render(source, folder, "1", TARGET, recipe)


def seen(path: Path) -> list[tuple[float, int]]:
    """When each frame is shown, and which one of the source it is."""
    with av.open(str(path)) as container:
        return [
            (round(frame.time, 2), round(ImageStat.Stat(frame.to_image().convert("L")).mean[0] / 8))
            for frame in container.decode(video=0)
        ]


def sound_s(path: Path) -> float:
    """How long it sounds."""
    with av.open(str(path)) as container:
        if not container.streams.audio:
            return 0.0
        return sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0))


@pytest.mark.parametrize(
    ("cut", "first", "last"),
    [(Trim(0.7, 1.5), 7, 14), (Trim(1.25), 13, 29), (Trim(end_s=0.5), 0, 4), (Trim(0, 99), 0, 29)],
)
def test_a_cut_is_true_to_the_frame(source: Path, tmp_path: Path, cut: Trim, first: int, last: int):
    """Pictures and sound of what is between, from the beginning of the new clip on; none of the rest is in the file."""
    done = made(source, tmp_path, Recipe(cut=cut))
    frames = seen(tmp_path / done.name)
    assert [number for _, number in frames] == list(range(first, last + 1))
    assert frames[0][0] == pytest.approx(first / RATE - cut.start_s, abs=0.02)
    assert frames[-1][0] == pytest.approx(last / RATE - cut.start_s, abs=0.02)
    assert sound_s(tmp_path / done.name) == pytest.approx((last + 1) / RATE - cut.start_s, abs=0.09)
    assert find_metadata(tmp_path / done.name) == []


def test_sound_goes_without_a_new_coding(source: Path, tmp_path: Path):
    """The pictures' own bytes stay."""
    loud, silent = (
        made(source, tmp_path, Recipe()),
        made(source, tmp_path / "..", Recipe(cut=Trim(is_muted=True))),
    )
    assert sound_s(tmp_path / loud.name) > 2.9
    assert sound_s(tmp_path / ".." / silent.name) == 0
    packets = []
    for path in (tmp_path / loud.name, (tmp_path / ".." / silent.name)):
        with av.open(str(path)) as container:
            packets.append([bytes(packet) for packet in container.demux(video=0) if packet.size])
    assert packets[0] == packets[1]


def test_a_cut_can_be_silent(source: Path, tmp_path: Path):
    """Both at once."""
    done = made(source, tmp_path, Recipe(cut=Trim(1.0, 2.0, is_muted=True)))
    assert sound_s(tmp_path / done.name) == 0
    assert len(seen(tmp_path / done.name)) == 10


@pytest.mark.parametrize(
    ("cut", "number"),
    [
        (Trim(cover_s=1.2), 12), (Trim(0.7, 2.0, 1.2), 12), (Trim(0.5, 1.0, 2.5), 9),
        (Trim(), None), (Trim(1.0, cover_s=1.0), None), (Trim(1.0, cover_s=0.4), None),
    ],
)  # fmt: skip
def test_a_chosen_cover_is_made_beside_it(source: Path, tmp_path: Path, cut: Trim, number: int | None):
    """The very frame, turned as the clip; none where it is the first one, or where no server wants it."""
    recipe = Recipe(cut=cut, turns=1)
    assert made(source, tmp_path, recipe).cover_name == ""
    done = render.render(source, tmp_path, "2", replace(TARGET, takes_covers=True), recipe)
    if number is None:
        assert (done.cover_name, done.cover_sha256) == ("", "")
        return
    cover = tmp_path / done.cover_name
    assert done.cover_sha256 == sha256_file(cover)
    assert find_metadata(cover) == []
    with Image.open(cover) as image:
        assert image.size == (64, 96)
        assert round(ImageStat.Stat(image.convert("L")).mean[0] / 8) == number


@pytest.mark.parametrize("is_turned", [False, True])
@pytest.mark.parametrize(
    "recipe",
    [
        Recipe(cut=Trim(end_s=0.5)),
        Recipe().turned(),
        Recipe().turned(2),
        Recipe().turned(3),
        Recipe().flipped(),
        Recipe().turned().flipped(),
    ],
)
def test_turns_are_in_the_pixels(tmp_path: Path, is_turned: bool, recipe: Recipe):
    """As a photo would be, also where the clip asked its player to turn it; the size that is told is the one that is seen."""
    source = corner_clip(tmp_path / "a.mp4", turned=is_turned)
    upright = video_file.poster(source)
    expected = upright.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if recipe.is_mirrored else upright
    expected = expected.rotate(-90 * recipe.turns, expand=True)
    done = made(source, tmp_path, recipe)
    assert corner_names(video_file.poster(tmp_path / done.name)) == corner_names(expected)
    assert (done.width, done.height) == expected.size


def test_nothing_left_is_reported(source: Path, tmp_path: Path):
    """A cut behind the end."""
    with pytest.raises(Unreadable, match="nothing is left"):
        made(source, tmp_path, Recipe(cut=Trim(50.0)))
    assert list(tmp_path.iterdir()) == []


def test_a_song_with_a_cover_is_no_video(tmp_path: Path) -> None:
    """Its only picture is attached to the sound."""
    cover = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(cover, "JPEG")
    path = tmp_path / "song.mp4"
    with av.open(str(path), "w", format="mp4") as out:
        sound = out.add_stream("aac", rate=48_000, layout="mono")
        picture = out.add_stream("mjpeg")
        picture.width, picture.height, picture.pix_fmt = 64, 64, "yuvj420p"
        picture.disposition = av.stream.Disposition.attached_pic
        frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
        frame.planes[0].update(bytes(4096))
        frame.sample_rate, frame.pts = 48_000, 0
        out.mux([*sound.encode(frame), *sound.encode()])
        packet = av.Packet(cover.getvalue())
        packet.stream, packet.pts, packet.dts, packet.time_base = picture, 0, 0, Fraction(1, 1000)
        packet.is_keyframe = True
        out.mux(packet)
    with pytest.raises(Unreadable) as caught:
        probe(path)
    assert caught.value.reason == "not_a_picture"


def test_frames_that_are_stored_out_of_order_are_all_sent(tmp_path: Path) -> None:
    """Matroska does not tell when they are decoded; the first of them were left out, and nothing could be shown."""
    path = tmp_path / "a.mkv"
    with av.open(str(path), "w", format="matroska") as out:
        track = out.add_stream("libx264", rate=RATE, options={"bf": "3", "crf": "10"})
        track.width, track.height, track.pix_fmt = 96, 64, "yuv420p"
        for number in range(20):
            image = Image.new("RGB", (96, 64), (number * 12,) * 3)
            out.mux(track.encode(av.VideoFrame.from_image(image)))
        out.mux(track.encode())
    done = render.render(path, tmp_path, "sent", TARGET)
    with av.open(str(tmp_path / done.name)) as sent:
        levels = [ImageStat.Stat(frame.to_image()).mean[0] for frame in sent.decode(video=0)]
    assert levels == pytest.approx([number * 12 for number in range(20)], abs=4)


@pytest.mark.parametrize(("picture", "sound", "form"), [("ffv1", "", "matroska"),
                                                       ("libx264", "pcm_mulaw", "mov")])  # fmt: skip
def test_what_no_player_could_open_is_encoded_anew(
    tmp_path: Path, picture: str, sound: str, form: str
) -> None:
    """A coding that an MP4 cannot hold is no reason to refuse a video."""
    path = tmp_path / "a"
    with av.open(str(path), "w", format=form) as out:
        track = out.add_stream(picture, rate=RATE)
        track.width, track.height, track.pix_fmt = 96, 64, "yuv420p"
        tone = out.add_stream(sound, rate=8000, layout="mono") if sound else None
        for _ in range(4):
            out.mux(track.encode(av.VideoFrame.from_image(Image.new("RGB", (96, 64), (200, 60, 40)))))
        out.mux(track.encode())
        for number in range(4 if tone else 0):
            frame = av.AudioFrame(format=tone.codec_context.format.name, layout="mono", samples=1024)
            frame.planes[0].update(bytes(frame.planes[0].buffer_size))
            frame.sample_rate, frame.pts = 8000, number * frame.samples
            out.mux(tone.encode(frame))
        if tone:
            out.mux(tone.encode())
    done = render.render(path, tmp_path, "sent", TARGET)
    with av.open(str(tmp_path / done.name)) as sent:
        found = [stream.codec_context.name for stream in sent.streams]
    assert found == (["h264", "aac"] if sound else ["h264"])
