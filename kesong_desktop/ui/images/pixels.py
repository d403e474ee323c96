"""Conversion of decoded pixels to Qt images."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from kesong_desktop.imaging.decoder_pool.jobs import DecodedPixels


def to_qimage(pixels: DecodedPixels) -> QImage:
    """Return a copy that Qt owns, in the format that is fastest to draw. Any thread may call.

    Raises:
        ValueError: the rows are not as long as they must be.
    """
    is_rgba = pixels.mode == "RGBA"
    row = pixels.width * (4 if is_rgba else 3)
    if pixels.mode not in {"RGB", "RGBA"} or len(pixels.data) != row * pixels.height:
        raise ValueError(pixels.mode)
    kind = QImage.Format.Format_RGBA8888 if is_rgba else QImage.Format.Format_RGB888
    best = QImage.Format.Format_ARGB32_Premultiplied if is_rgba else QImage.Format.Format_RGB32
    return QImage(pixels.data, pixels.width, pixels.height, row, kind).convertToFormat(best)


def sized(image: QImage, width: int, height: int, *, is_cut: bool = False) -> QImage:
    """Return the image as large as fits into ``width`` x ``height`` pixels; with ``is_cut`` the middle that fills them."""
    modes = Qt.AspectRatioMode
    mode = modes.KeepAspectRatioByExpanding if is_cut else modes.KeepAspectRatio
    size = image.size().scaled(width, height, mode)
    # A pixel more or less comes from rounding: the picture is to meet both edges.
    if abs(size.width() - width) <= 1:
        size.setWidth(width)
    if abs(size.height() - height) <= 1:
        size.setHeight(height)
    if size != image.size():
        image = image.scaled(size, modes.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if is_cut:
        image = image.copy((size.width() - width) // 2, (size.height() - height) // 2, width, height)
    return image
