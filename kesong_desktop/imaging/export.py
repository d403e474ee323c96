"""Makes the file that leaves: upright, in sRGB, within the server's limits, and with nothing in it but the picture."""

import errno
import io
import os
from dataclasses import replace
from pathlib import Path

from PIL import Image

from kesong_desktop.errors import DiskFull, StoreProblem, Unreadable
from kesong_desktop.imaging import clip, clip_edit, limits, strip_bytes
from kesong_desktop.imaging.clip_frame import frame_at
from kesong_desktop.imaging.credit import NO_CREDIT, Credit, credit_of
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import Layers
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render as edited
from kesong_desktop.imaging.hashing import sha256_file
from kesong_desktop.imaging.load import converted, has_alpha, open_file, open_image
from kesong_desktop.imaging.private import NOTHING, Allowed, find_private
from kesong_desktop.imaging.probe import is_clip
from kesong_desktop.imaging.target import Rendered, Target
from kesong_desktop.model.geometry import Size, output_size
from kesong_desktop.model.recipe import Cut, Recipe
from kesong_desktop.model.trimming import Handle, second_of

_QUALITIES = (85, 78, 70, 60)
_MIN_SIDE = 320
_COVER_PX = 1280
"""Of a clip's cover, which no server shows larger."""


def render(source: Path, folder: Path, stem: str, target: Target, recipe: Recipe | None = None) -> Rendered:
    """Make ``folder/stem.*`` from ``source``, which is only read. It is there whole and durable, or not at all.

    ``recipe`` is what a person did to it; an animation that was edited becomes the still that the editor showed.

    Raises:
        Unreadable: the source cannot be opened, or does not fit however small.
        FormatMissing: its codec is not installed.
        NotFound: the recipe names a look or a cover template that is not there.
        DiskFull, StoreProblem: the file cannot be written.
    """
    with converted(source), open_file(source, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(16)
    if is_clip(head):
        return _render_clip(source, folder, stem, target, recipe)
    wanted = recipe or Recipe()
    is_gif = head.startswith(b"GIF8") and "image/gif" in target.mime_types
    if is_gif and wanted.is_plain and _is_animated(source):
        return _render_gif(source, folder, stem, target)
    credit = credit_of(source, target.keep)
    room = replace(target, image_bytes=target.image_bytes - credit.room_bytes)
    content, mime, size = _encode(source, wanted, room)
    ending = ".png" if mime == "image/png" else ".jpg"
    return _keep(
        source, credit.put_into(content, mime), folder / f"{stem}{ending}", mime, size, credit=credit
    )


def _encode(source: Path, recipe: Recipe, target: Target) -> tuple[bytes, str, Size]:
    """What is sent, its type and size: the editor's own picture in the largest size that the target takes."""
    side, layers = target.max_side_px, Layers(Fonts())

    def size_within(full: Size) -> Size:
        return output_size(recipe, full, max_side_px=side, max_pixels=target.image_pixels)

    image, full = decoded_for(source, lambda full: scale_for(recipe, full, size_within(full)))
    while True:
        size = size_within(full)
        shown = edited(image, recipe, size, layers)
        mime = "image/png" if _needs_alpha(shown) and "image/png" in target.mime_types else "image/jpeg"
        for quality in _QUALITIES if mime == "image/jpeg" else (0,):
            content = jpeg(shown, quality) if mime == "image/jpeg" else _png(shown)
            if len(content) <= target.image_bytes:
                return content, mime, size
        side = int(max(size) * 0.8)
        if side < _MIN_SIDE:
            detail = f"does not fit into {target.image_bytes // 1000} kB"
            raise Unreadable(str(source), "too_large", detail=detail)


def jpeg(image: Image.Image, quality: int) -> bytes:
    """The picture alone as an optimised baseline JPEG; what is clear becomes white."""
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    out = io.BytesIO()
    _bare(image).save(out, "JPEG", quality=quality, optimize=True, subsampling="4:2:0")
    return out.getvalue()


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    _bare(image).save(out, "PNG", optimize=False)
    return out.getvalue()


def _bare(image: Image.Image) -> Image.Image:
    """The picture without what Pillow would write along (comments, profiles, EXIF), nor colours that nobody sees."""
    bare = image.copy()
    bare.info.clear()
    if bare.mode == "RGBA":  # what was rubbed out is still there under the transparency
        bare.paste((0, 0, 0, 0), mask=bare.getchannel("A").point(lambda alpha: 0 if alpha else 255))
    return bare


def _render_gif(source: Path, folder: Path, stem: str, target: Target) -> Rendered:
    with converted(source):
        content = strip_bytes.gif(source.read_bytes())
    if len(content) > target.image_bytes:
        raise Unreadable(str(source), "too_large", detail=f"the server takes {target.image_bytes // 1000} kB")
    with open_image(source) as image:
        return _keep(source, content, folder / f"{stem}.gif", "image/gif", image.size)


def _render_clip(source: Path, folder: Path, stem: str, target: Target, recipe: Recipe | None) -> Rendered:
    whole = clip.probe_clip(source)
    is_webm = whole.mime == "video/webm" and not clip_edit.is_coded_anew(recipe)
    mime = "video/webm" if is_webm else "video/mp4"
    path = folder / f"{stem}{'.webm' if mime == 'video/webm' else '.mp4'}"
    temporary = path.with_name(f".{path.name}.new")
    try:
        with _written(path):
            clip_edit.make(source, temporary, recipe or Recipe())
            facts = clip.probe_clip(temporary)
            if temporary.stat().st_size > target.video_bytes:
                detail = f"the server takes {target.video_bytes // 1_000_000} MB"
                raise Unreadable(str(source), "too_large", detail=detail)
            _settle(source, temporary, path)
    finally:
        temporary.unlink(missing_ok=True)
    cut = recipe.cut if recipe and target.takes_covers else Cut()
    cover = _render_cover(source, path, whole.duration_s, cut)
    return Rendered(
        path,
        mime,
        path.stat().st_size,
        sha256_file(path),
        facts.width,
        facts.height,
        cover.path if cover else None,
        cover.sha256 if cover else "",
    )


def _render_cover(source: Path, made: Path, length_s: float, cut: Cut) -> Rendered | None:
    """The frame that was chosen, taken from the clip as it leaves; None where it is the first one anyway."""
    cover_s = second_of(cut, Handle.COVER, length_s) - cut.start_s
    if cover_s <= 0:
        return None
    image = frame_at(made, cover_s, _COVER_PX)
    path = made.with_name(f"{made.stem}-cover.jpg")
    return _keep(source, jpeg(image, _QUALITIES[0]), path, "image/jpeg", image.size)


def _keep(
    source: Path, content: bytes, path: Path, mime: str, size: tuple[int, int], *, credit: Credit = NO_CREDIT
) -> Rendered:
    temporary = path.with_name(f".{path.name}.new")
    try:
        with _written(path):
            temporary.write_bytes(content)
            _settle(source, temporary, path, Allowed(credit.author, credit.copyright))
    finally:
        temporary.unlink(missing_ok=True)
    return Rendered(path, mime, len(content), sha256_file(path), *size)


def _settle(source: Path, temporary: Path, path: Path, allowed: Allowed = NOTHING) -> None:
    """Read the file again with the second reader, make it durable, and put it in its place."""
    found = find_private(temporary, allowed)
    if found:
        raise Unreadable(str(source), "private", detail=", ".join(found))
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    os.replace(temporary, path)
    if os.name != "nt":
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


class _written:  # noqa: N801 - reads as a word in ``with``
    """Turns the disk's errors into ours."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, OSError):
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise DiskFull(str(self._path), why="no space left") from error
            raise StoreProblem(str(self._path), why=error.strerror or str(error)) from error


def _is_animated(source: Path) -> bool:
    with open_image(source) as image:
        return getattr(image, "n_frames", 1) > 1


def _needs_alpha(image: Image.Image) -> bool:
    if not has_alpha(image):
        return False
    low = image.getchannel("A").getextrema()[0]
    return isinstance(low, int | float) and low < 255
