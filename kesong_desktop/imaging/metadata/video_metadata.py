"""The metadata of a video and of its first video track."""

from pathlib import Path

from kesong_desktop.imaging.metadata import quicktime
from kesong_desktop.imaging.metadata.camera_settings import number_within
from kesong_desktop.imaging.video import video_file
from kesong_desktop.imaging.video.video_shape import shape_of
from kesong_desktop.model.library.details import FileDetails
from kesong_desktop.model.library.photo import MediaFacts

_FORMATS = {"video/mp4": "MP4", "video/quicktime": "MOV", "video/webm": "WebM"}
_CODECS = {"h264": "H.264", "hevc": "H.265", "vp8": "VP8", "vp9": "VP9", "av1": "AV1", "mpeg4": "MPEG-4"}


def probe_video(path: Path) -> MediaFacts:
    """Return type, upright size, time, place, camera and length of a video.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    with video_file.open_video(path) as container:
        stream = container.streams.video[0]
        width, height = shape_of(container).upright_size
        tags = {**stream.metadata, **container.metadata}
        return MediaFacts(
            kind="video",
            mime=video_file.mime_of_container(path, container),
            width=width,
            height=height,
            taken=quicktime.capture_time(tags),
            place=quicktime.place(tags),
            camera=quicktime.camera(tags),
            duration_s=max(0.0, (container.duration or 0) / 1_000_000),
        )


def read_video_details(path: Path) -> FileDetails:
    """Return what ``probe_video`` finds, with codec and frame rate.

    Raises:
        Unreadable, FormatMissing: it cannot be opened.
    """
    facts = probe_video(path)
    with video_file.open_video(path) as container:
        stream = container.streams.video[0]
        codec, rate = stream.codec_context.name, stream.average_rate
    return FileDetails(
        kind="video",
        format=_FORMATS.get(facts.mime, ""),
        width=facts.width,
        height=facts.height,
        taken=facts.taken,
        camera=facts.camera,
        place=facts.place,
        codec=_CODECS.get(codec, codec.upper()),
        fps=number_within(rate, 0.1, 1000),
        duration_s=facts.duration_s,
    )
