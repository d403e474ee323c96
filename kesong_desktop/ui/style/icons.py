"""Phosphor icons in the colours of the theme, drawn from the font that qtawesome brings."""

import json
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPainterPath, QPixmap, QRawFont

from kesong_desktop.ui.style.theme import Theme

_EM_PX: Final = 256.0
_ON_ROLES: Final = {"ink": "on_soft", "ink2": "on_soft", "ink3": "on_soft"}


class Icons(QObject):
    """All icons by their Phosphor names, such as ``heart`` and ``heart-fill``.

    An icon follows its theme by itself: it looks its colour up each time it is drawn. ``role`` is a colour of the palette;
    switched off it is ``ink3``, and an ink icon on a chosen button is ``on_soft``.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        folder = _fonts()
        self._font = QRawFont(str(next(folder.glob("phosphor-[0-9]*.ttf"))), _EM_PX)
        charmap = next(folder.glob("phosphor-charmap-*.json"))
        self._codes: dict[str, str] = json.loads(charmap.read_text("utf-8"))
        self._paths: dict[str, QPainterPath] = {}
        self._icons: dict[tuple[str, str, bool], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._forget)

    def icon(self, name: str, role: str = "ink2", *, trailing: bool = False) -> QIcon:
        """Return the icon ``name`` for any size. In a wide rectangle it is aligned left, or right if ``trailing``.

        Raises:
            KeyError: Phosphor has no such icon.
        """
        key = (name, role, trailing)
        if key not in self._icons:
            self._icons[key] = QIcon(_GlyphEngine(self._theme, self._path(name), role, trailing=trailing))
        return self._icons[key]

    def pixmap(self, name: str, role: str, size: int, dpr: float = 1.0) -> QPixmap:
        """Return the icon as a square picture of ``size`` logical pixels.

        Raises:
            KeyError: Phosphor has no such icon.
        """
        key = (name, role, size, dpr)
        if key not in self._pixmaps:
            path = self._path(name)
            pixmap = _blank(QSize(round(size * dpr), round(size * dpr)))
            painter = QPainter(pixmap)
            _fill(painter, QRectF(pixmap.rect()), path, self._theme.color(role))
            painter.end()
            pixmap.setDevicePixelRatio(dpr)
            self._pixmaps[key] = pixmap
        return self._pixmaps[key]

    def draw(self, painter: QPainter, rect: QRectF, name: str, role: str) -> None:
        """Draw the icon into ``rect``, sharp at any scale.

        Raises:
            KeyError: Phosphor has no such icon.
        """
        path, color = self._path(name), self._theme.color(role)
        _fill(painter, rect, path, color)

    def clear(self) -> None:
        """Release all icons, one after the other.

        Left to the garbage collector, an icon's engine may be deleted twice: by Python, and by the icon.
        """
        self._icons.clear()
        self._pixmaps.clear()

    def _path(self, name: str) -> QPainterPath:
        if name not in self._paths:
            code = chr(int(self._codes[name], 16))
            path = self._font.pathForGlyph(self._font.glyphIndexesForString(code)[0])
            path.translate(0, self._font.ascent())
            path.setFillRule(Qt.FillRule.WindingFill)
            self._paths[name] = path
        return self._paths[name]

    @Slot()
    def _forget(self) -> None:
        self._pixmaps.clear()


def _fonts() -> Path:
    """Return the folder of qtawesome's fonts. It is not imported, which would take 0.3 s."""
    found = find_spec("qtawesome")
    if found is None or not found.submodule_search_locations:
        raise ModuleNotFoundError("qtawesome is not installed", name="qtawesome")
    return Path(found.submodule_search_locations[0]) / "fonts"


class _GlyphEngine(QIconEngine):
    """Draws one glyph at one side of whatever rectangle it gets: a wider rectangle is a gap to the text."""

    def __init__(self, theme: Theme, path: QPainterPath, role: str, *, trailing: bool) -> None:
        super().__init__()
        self._theme = theme
        self._path = path
        self._role = role
        self._trailing = trailing

    def clone(self) -> QIconEngine:
        return _GlyphEngine(self._theme, self._path, self._role, trailing=self._trailing)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        side = min(rect.width(), rect.height())
        top = rect.y() + (rect.height() - side) / 2
        left = rect.x() + (rect.width() - side if self._trailing else 0)
        _fill(painter, QRectF(left, top, side, side), self._path, self._color(mode, state))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        pixmap = _blank(size)
        painter = QPainter(pixmap)
        self.paint(painter, pixmap.rect(), mode, state)
        painter.end()
        return pixmap

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> QColor:
        if mode == QIcon.Mode.Disabled:
            return self._theme.color("ink3")
        if state == QIcon.State.On:
            return self._theme.color(_ON_ROLES.get(self._role, self._role))
        return self._theme.color(self._role)


def _blank(size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def _fill(painter: QPainter, rect: QRectF, path: QPainterPath, color: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _EM_PX, rect.height() / _EM_PX)
    painter.fillPath(path, color)
    painter.restore()
