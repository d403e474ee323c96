"""Makes the file for upload: upright, in sRGB, within the server's limits, without metadata."""

import io
from dataclasses import replace
from pathlib import Path

from PIL import Image

from kesong_desktop.content_tag import sums_of
from kesong_desktop.errors import Unreadable
from kesong_desktop.imaging import file_type, limits
from kesong_desktop.imaging.audit import NOTHING, AllowedText, find_metadata
from kesong_desktop.imaging.edit.fonts import Fonts
from kesong_desktop.imaging.edit.layers import OverlayCache
from kesong_desktop.imaging.edit.source import decoded_for, scale_for
from kesong_desktop.imaging.edit.steps import render as edited
from kesong_desktop.imaging.export import animation
from kesong_desktop.imaging.export.export_options import ExportOptions
from kesong_desktop.imaging.export.pending_file import pending, settle
from kesong_desktop.imaging.load import converted, has_alpha, open_file, open_image
from kesong_desktop.imaging.metadata.attribution import NO_ATTRIBUTION, Attribution, read_attribution
from kesong_desktop.imaging.metadata.video_metadata import probe_video
from kesong_desktop.imaging.video import video_edit, video_file
from kesong_desktop.imaging.video.video_frame import frame_at
from kesong_desktop.model.edit.geometry import Size, output_size, upload_side
from kesong_desktop.model.edit.recipe import Recipe, Trim
from kesong_desktop.model.edit.trim import TrimHandle, second_of
from kesong_desktop.model.rendered_file import RenderedFile
from kesong_desktop.private_files import open_new

_QUALITIES = (85, 78, 70, 60)
_MIN_SIDE = 320
_COVER_PX = 1280
"""Of a video's cover, which no server shows larger."""


def render(
    source: Path, folder: Path, stem: str, target: ExportOptions, recipe: Recipe | None = None
) -> RenderedFile:
    """Export ``source``, which is only read, to ``folder/stem.*``. The file is complete and durable, or does not exist.

    ``source``, ``target`` and ``recipe`` are as in ``render_pending``, which raises the same.
    """
    made = render_pending(source, folder, stem, target, recipe)
    settle(folder, made)
    return made


def render_pending(
    source: Path, folder: Path, stem: str, target: ExportOptions, recipe: Recipe | None = None
) -> RenderedFile:
    """Export ``source``, which is only read, to a pending file of the returned name, which ``pending_file.settle`` completes.

    ``recipe`` are the user's edits; an edited animation becomes the still that the editor showed. An unedited one is sent as it
    is where the server takes it, else as a video, or as a GIF.

    Raises:
        Unreadable: the source cannot be opened, or does not fit however small.
        FormatMissing: its codec is not installed.
        NotFound: the recipe names a look or a cover template that is not there.
        DiskFull, StoreProblem: the file cannot be written.
    """
    with converted(source), open_file(source, limits.MAX_VIDEO_BYTES) as file:
        head = file.read(file_type.HEAD_BYTES)
    if file_type.is_video(head):
        return _render_clip(source, folder, stem, target, recipe)
    wanted = recipe or Recipe()
    mime = file_type.mime_of(head)
    if mime in animation.ANIMATED and wanted.is_plain and animation.is_animated(source):
        made = _render_animation(source, folder, stem, target, mime)
        if made is not None:
            return made
    credit = read_attribution(source, target.keep)
    room = replace(target, image_bytes=target.image_bytes - credit.added_bytes)
    content, mime, size = _encode(source, wanted, room)
    ending = ".png" if mime == "image/png" else ".jpg"
    return _keep(
        source, credit.insert_into(content, mime), folder / f"{stem}{ending}", mime, size, credit=credit
    )


def _encode(source: Path, recipe: Recipe, target: ExportOptions) -> tuple[bytes, str, Size]:
    """Return content, type and size: the editor's own rendering in the largest size within the limits."""
    side, layers = 0, OverlayCache(Fonts())

    def size_within(full: Size) -> Size:
        most = side or upload_side(recipe, full, target.max_side_px)
        return output_size(recipe, full, max_side_px=most, max_pixels=target.image_pixels)

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
    """Return the picture alone as an optimised baseline JPEG; transparency becomes white."""
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
    """Return the picture without what Pillow would write into the file, and without colours in transparent pixels."""
    if not image.info and image.mode == "RGB":
        return image
    bare = image.copy()
    bare.info.clear()
    # Erased content is still in the transparent pixels.
    if bare.mode == "RGBA":
        bare.paste((0, 0, 0, 0), mask=bare.getchannel("A").point(lambda alpha: 0 if alpha else 255))
    return bare


def _render_animation(
    source: Path, folder: Path, stem: str, target: ExportOptions, mime: str
) -> RenderedFile | None:
    """Export an animation; None if the server takes no format for it."""
    content = animation.without_metadata(source, mime) if mime in target.mime_types else None
    with open_image(source) as image:
        size = image.size
    if (
        content is not None
        and len(content) <= target.image_bytes
        and size[0] * size[1] <= target.image_pixels
    ):
        return _keep(source, content, folder / f"{stem}{file_type.EXTENSIONS[mime]}", mime, size)
    if "video/mp4" in target.mime_types and video_file.load_codec():
        return _render_as_video(source, folder / f"{stem}.mp4", target)
    temporary = folder / f".{stem}.gif.coded"
    try:
        if (
            "image/gif" in target.mime_types
            and mime != "image/gif"
            and animation.write_gif(source, temporary)
        ):
            content = temporary.read_bytes()
            if len(content) <= target.image_bytes:
                return _keep(source, content, folder / f"{stem}.gif", "image/gif", size)
    finally:
        temporary.unlink(missing_ok=True)
    return None


def _render_as_video(source: Path, path: Path, target: ExportOptions) -> RenderedFile:
    with pending(path) as temporary:
        animation.write_video(source, temporary, target.max_side_px)
        facts, size = probe_video(temporary), temporary.stat().st_size
        if size > target.video_bytes:
            detail = f"the server takes {target.video_bytes // 1_000_000} MB"
            raise Unreadable(str(source), "too_large", detail=detail)
        _audit(source, temporary)
        sha256, tag = sums_of(temporary)
    return RenderedFile(path.name, "video/mp4", size, sha256, facts.width, facts.height, tag=tag)


def _render_clip(
    source: Path, folder: Path, stem: str, target: ExportOptions, recipe: Recipe | None
) -> RenderedFile:
    whole = probe_video(source)
    is_webm = whole.mime == "video/webm" and not video_edit.needs_encoding(source, recipe)
    mime = "video/webm" if is_webm else "video/mp4"
    path = folder / f"{stem}{'.webm' if mime == 'video/webm' else '.mp4'}"
    with pending(path) as temporary:
        video_edit.render_video(source, temporary, recipe or Recipe())
        facts, size = probe_video(temporary), temporary.stat().st_size
        if size > target.video_bytes:
            detail = f"the server takes {target.video_bytes // 1_000_000} MB"
            raise Unreadable(str(source), "too_large", detail=detail)
        _audit(source, temporary)
        sha256, tag = sums_of(temporary)
        cut = recipe.cut if recipe and target.takes_covers else Trim()
        cover = _render_cover(source, temporary, path, whole.duration_s, cut)
    return RenderedFile(
        path.name,
        mime,
        size,
        sha256,
        facts.width,
        facts.height,
        cover.name if cover else "",
        cover.sha256 if cover else "",
        tag,
    )


def _render_cover(source: Path, made: Path, path: Path, length_s: float, cut: Trim) -> RenderedFile | None:
    """Export the chosen cover frame of the video ``made``, beside ``path``; None if it is the first frame."""
    cover_s = second_of(cut, TrimHandle.COVER, length_s) - cut.start_s
    if cover_s <= 0:
        return None
    image = frame_at(made, cover_s, _COVER_PX)
    cover = path.with_name(f"{path.stem}-cover.jpg")
    return _keep(source, jpeg(image, _QUALITIES[0]), cover, "image/jpeg", image.size)


def _keep(
    source: Path,
    content: bytes,
    path: Path,
    mime: str,
    size: tuple[int, int],
    *,
    credit: Attribution = NO_ATTRIBUTION,
) -> RenderedFile:
    with pending(path) as temporary:
        with open_new(temporary) as file:
            file.write(content)
        _audit(source, temporary, AllowedText(credit.author, credit.copyright))
        sha256, tag = sums_of(temporary)
    return RenderedFile(path.name, mime, len(content), sha256, *size, tag=tag)


def _audit(source: Path, made: Path, allowed: AllowedText = NOTHING) -> None:
    found = find_metadata(made, allowed)
    if found:
        raise Unreadable(str(source), "private", detail=", ".join(found))


def _needs_alpha(image: Image.Image) -> bool:
    if not has_alpha(image):
        return False
    low = image.getchannel("A").getextrema()[0]
    return isinstance(low, int | float) and low < 255
