"""The theme of the whole program: which palette, which fonts, and the style sheet made of both."""

from dataclasses import asdict
from string import Template

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from kesong_desktop import assets
from kesong_desktop.ui.style.deferred_style import DeferredStyle
from kesong_desktop.ui.style.tokens import (
    CHIP_HEIGHT,
    CONTROL_HEIGHT,
    SMALL_HEIGHT,
    TYPE,
    Palette,
    palette_of,
)

TEMPLATE = "themes/kesong.qss.in"

_ROLES = {
    QPalette.ColorRole.Window: "paper",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "card",
    QPalette.ColorRole.AlternateBase: "sunken",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink3",
    QPalette.ColorRole.Button: "card",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.BrightText: "on_accent",
    QPalette.ColorRole.Highlight: "accent",
    QPalette.ColorRole.HighlightedText: "on_accent",
    QPalette.ColorRole.Accent: "accent",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.ToolTipBase: "ink",
    QPalette.ColorRole.ToolTipText: "paper",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "line2",
    QPalette.ColorRole.Dark: "ink3",
    QPalette.ColorRole.Shadow: "canvas",
}
_TOOL_AIR = 3
"""What Qt adds to the size that a style sheet gives to a tool button or spin box."""
_FADED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


class Theme(QObject):
    """Colours, fonts and style sheet of ``app``; ``changed`` is emitted when any of them did.

    ``choice`` is ``system``, ``light`` or ``dark``; ``text_percent`` is 100 to 200 and scales every font and the
    heights that hold text. The family is the one that ``app`` has when the theme is made: the system's.
    """

    changed = Signal()

    def __init__(
        self, app: QApplication, choice: str, text_percent: int, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._app = app
        self._base_font = QFont(app.font())
        self._template = Template(assets.path(TEMPLATE).read_text("utf-8"))
        self._choice = choice
        self._text_percent = text_percent
        self._deferred = DeferredStyle(self)
        app.setStyle("Fusion")
        self._tell_system()
        # Kept: what it returns is gone with it.
        self._hints = app.styleHints()
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
        self._apply()

    @property
    def palette(self) -> Palette:
        """The colors of the theme in use."""
        return palette_of(is_dark=self._dark, has_contrast=self._contrast)

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette is in use."""
        return self._dark

    @property
    def has_contrast(self) -> bool:
        """Whether the system asks for high contrast, which each choice follows."""
        return self._contrast

    @property
    def choice(self) -> str:
        """What was chosen: ``system``, ``light`` or ``dark``."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """The size of text, 100 to 200."""
        return self._text_percent

    def set_choice(self, choice: str) -> None:
        """Change to ``system``, ``light`` or ``dark``."""
        if choice != self._choice:
            self._choice = choice
            self._tell_system()
            self._apply()

    def set_text_percent(self, n: int) -> None:
        """Change the size of text, in percent."""
        if n != self._text_percent:
            self._text_percent = n
            self._apply()

    def defer_hidden(self, part: QWidget) -> None:
        """Leave ``part`` out of changes while it is hidden: it takes the colors and the size of text when it is shown."""
        self._deferred.add(part)

    def color(self, name: str) -> QColor:
        """Return the colour of the palette called ``name``.

        Raises:
            AttributeError: there is no such token.
        """
        return QColor(getattr(self.palette, name))

    def px(self, size: int) -> int:
        """``size`` pixels at 100 %, at the present size of text."""
        return round(size * self._text_percent / 100)

    def line(self, kind: str) -> int:
        """Return the line height of a kind of text, in pixels."""
        return self.px(TYPE[kind][1])

    def control(self, height: int = CONTROL_HEIGHT) -> int:
        """Return the height of a control that is ``height`` at 100 %: its air stays, its line of text grows."""
        line = TYPE["body"][1]
        return height - line + self.px(line)

    def font(self, kind: str, *, tabular: bool = False) -> QFont:
        """Return the font for a kind of text of ``tokens.TYPE``; ``tabular`` for figures that stand in columns or change."""
        size, _line, weight = TYPE[kind]
        font = QFont(self._base_font)
        font.setPixelSize(self.px(size))
        font.setWeight(QFont.Weight(weight))
        if kind == "display":
            font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.4)
        if tabular:
            font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _tell_system(self) -> None:
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}
        self._app.styleHints().setColorScheme(schemes.get(self._choice, Qt.ColorScheme.Unknown))

    @Slot()
    def _follow_system(self) -> None:
        if self._choice == "system" and self._dark != self._wants_dark():
            self._apply()

    @Slot()
    def _follow_contrast(self) -> None:
        if self._contrast != self._wants_contrast():
            self._apply()

    def _wants_contrast(self) -> bool:
        return self._hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def _wants_dark(self) -> bool:
        if self._choice == "system":
            return self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return self._choice == "dark"

    def _apply(self) -> None:
        self._dark = self._wants_dark()
        self._contrast = self._wants_contrast()
        self._deferred.leave_out_hidden()
        # Qt 6.10 and 6.11 apply a changed style sheet to a widget once for each widget around it, a first one only once.
        self._app.setStyleSheet("")
        self._app.setFont(self.font("body"))
        self._app.setPalette(self._qt_palette())
        self._app.setStyleSheet(self._template.substitute(self._measures()))
        self.changed.emit()

    def _qt_palette(self) -> QPalette:
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in _FADED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("ink3"))
        palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Highlight, self.color("line2"))
        return palette

    def _measures(self) -> dict[str, str]:
        """What the template's names stand for: colours, font sizes (``fs_``), heights inside a 1 px edge (``h_``), folders."""
        sizes = {f"fs_{kind}": str(self.px(size)) for kind, (size, _line, _weight) in TYPE.items()}
        heights = {
            "h_control": self.control() - 2,
            "h_choice": self.control(84) - 2,
            "h_focused": self.control() - 4,
            "h_spin": self.control() - 2 - _TOOL_AIR,
            "h_spin_focused": self.control() - 4 - _TOOL_AIR,
            "h_small": self.control(SMALL_HEIGHT) - 2,
            "h_chip": self.control(CHIP_HEIGHT) - 2,
            "r_chip": self.control(CHIP_HEIGHT) // 2,
            "h_tool": self.control() - _TOOL_AIR,
            "h_tool_small": self.control(SMALL_HEIGHT) - _TOOL_AIR,
            "h_plain_small": self.control(SMALL_HEIGHT),
            "h_item": self.control(36),
        }
        folder = assets.path(f"themes/{'dark' if self._dark else 'light'}").as_posix()
        return asdict(self.palette) | sizes | {k: str(v) for k, v in heights.items()} | {"images": folder}
