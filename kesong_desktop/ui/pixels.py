"""From Pillow's pictures to Qt's."""

from PIL import Image
from PySide6.QtGui import QImage


def to_qimage(image: Image.Image) -> QImage:
    """A copy of the picture that Qt owns. Any thread may call."""
    if image.mode not in {"RGB", "RGBA"}:
        image = image.convert("RGB")
    width, height = image.size
    is_rgba = image.mode == "RGBA"
    kind = QImage.Format.Format_RGBA8888 if is_rgba else QImage.Format.Format_RGB888
    return QImage(image.tobytes(), width, height, width * (4 if is_rgba else 3), kind).copy()
