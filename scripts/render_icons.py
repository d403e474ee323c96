"""Draw the program's icon from its SVG: PNGs, kesong.ico for Windows and kesong.icns for macOS."""

import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "icons"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
LARGEST = 1024
"""Only kesong.icns has it."""


def draw(renderer: QSvgRenderer, size: int, folder: Path = FOLDER) -> Path:
    """Write the icon at ``size`` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    path = folder / f"kesong-{size}.png"
    if not image.save(str(path)):
        raise OSError(f"{path} could not be written")
    return path


def main() -> int:
    """Draw every size."""
    app = QGuiApplication(sys.argv)
    renderer = QSvgRenderer(str(FOLDER / "kesong.svg"))
    paths = [draw(renderer, size) for size in SIZES]
    with tempfile.TemporaryDirectory() as work, Image.open(draw(renderer, LARGEST, Path(work))) as largest:
        small = [Image.open(path) for path in paths]
        largest.save(FOLDER / "kesong.ico", sizes=[(n, n) for n in (16, 32, 48, 64, 128, 256)])
        largest.save(FOLDER / "kesong.icns", append_images=small)
        for image in small:
            image.close()
    app.quit()
    print(f"{len(paths)} PNGs, kesong.ico and kesong.icns in {FOLDER}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
