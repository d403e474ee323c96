"""From decoded pictures to Qt's."""

from PySide6.QtGui import QImage

from kesong_desktop.imaging.fence.jobs import Pixels


def to_qimage(pixels: Pixels) -> QImage:
    """A copy that Qt owns, in the form that is quickest to draw. Any thread may call.

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
