"""Colours that can be read, and a theme that everything follows."""

from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor

from kesong_desktop.ui.style.tokens import DARK, LIGHT, TYPE, Palette
from kesong_desktop.ui.widgets.empty_state import EmptyState

SURFACES = ("paper", "card", "sunken")
TEXT_PAIRS = [
    *((ink, ground) for ink in ("ink", "ink2", "ink3") for ground in (*SURFACES, "hover")),
    *(("ink", ground) for ground in ("raised", "soft")),
    *(("accent", ground) for ground in ("paper", "card", "sunken", "soft")),
    *(("on_accent", ground) for ground in ("accent", "accent_hover", "accent_pressed")),
    ("on_soft", "soft"),
    *((tone, f"{tone}_soft") for tone in ("ok", "warn", "bad", "info", "plum")),
    *((tone, ground) for tone in ("ok", "warn", "bad", "info", "plum") for ground in ("paper", "card")),
    ("paper", "ink"),
    ("toast_action", "ink"),
]


def luminance(name):
    """Relative luminance after WCAG 2."""
    color = QColor(name)
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """Contrast after WCAG 2."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read_on_its_ground(palette, ink, ground):
    """Each pair of text and ground has a contrast of 4.5 or more."""
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_graphics_can_be_seen(palette):
    """Stars and the edges of check boxes have a contrast of 3 or more."""
    for mark in ("star", "ink3", "heart", "accent"):
        assert contrast(getattr(palette, mark), palette.card) >= 3


def test_every_colour_is_a_colour():
    """Both palettes hold #RRGGBB in every field."""
    for palette in (LIGHT, DARK):
        for name, value in asdict(palette).items():
            assert QColor(value).isValid(), name
            assert len(value) == 7, name


def test_no_blue_outside_info(theme, qapp):
    """No role of the Qt palette is blue: Fusion's own blue must not shine through."""
    for role in (
        qapp.palette().ColorRole.Highlight,
        qapp.palette().ColorRole.Link,
        qapp.palette().ColorRole.Accent,
    ):
        color = qapp.palette().color(role)
        assert color.red() > color.blue()


def test_theme_switches_palette_style_and_tells(qtbot, theme, qapp):
    """Dark and back: palette, style sheet and signal."""
    light_sheet = qapp.styleSheet()
    with qtbot.waitSignal(theme.changed):
        theme.set_choice("dark")
    assert theme.is_dark
    assert theme.palette == DARK
    assert qapp.palette().window().color() == QColor(DARK.paper)
    assert DARK.accent in qapp.styleSheet()
    assert LIGHT.accent not in qapp.styleSheet()
    theme.set_choice("light")
    assert not theme.is_dark
    assert qapp.styleSheet() == light_sheet


def test_theme_follows_the_system_only_when_asked(theme, qapp, monkeypatch):
    """A change of the system's colours matters for the choice ``system`` only."""
    theme.set_choice("system")
    seen = []
    theme.changed.connect(lambda: seen.append(theme.is_dark))
    monkeypatch.setattr(theme, "_wants_dark", lambda: True)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == [True]
    monkeypatch.undo()
    theme.set_choice("light")
    seen.clear()
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert seen == []
    assert not theme.is_dark


def test_style_sheet_names_no_font_and_leaves_no_blank(theme, qapp):
    """The family is the system's, and every name of the template was filled in."""
    assert "font-family" not in qapp.styleSheet()
    assert "$" not in qapp.styleSheet()


def test_fonts_scale_with_the_text(theme, qtbot):
    """Every kind of text has its size and weight, and grows with the percentage."""
    for kind, (size, line, weight) in TYPE.items():
        assert theme.font(kind).pixelSize() == size
        assert theme.font(kind).weight() == weight
        assert theme.line(kind) == line
    with qtbot.waitSignal(theme.changed):
        theme.set_text_percent(200)
    assert theme.font("body").pixelSize() == 28
    assert theme.control() == 60
    assert theme.font("body", tabular=True).featureTags()
    assert not theme.font("body").featureTags()


def test_color_knows_its_tokens_only(theme):
    """A token that does not exist is a mistake."""
    assert theme.color("accent") == QColor(LIGHT.accent)
    with pytest.raises(AttributeError):
        theme.color("blue")


def test_palette_cannot_be_changed():
    """A palette is a constant."""
    with pytest.raises(AttributeError):
        LIGHT.ink = "#000000"
    assert len(fields(Palette)) == 30


def test_icons_follow_the_theme_and_state(theme, icons):
    """The same icon object is drawn in the colour of today's theme, and faded when off."""
    icon = icons.icon("heart-fill", "heart")

    def middle(mode=None, role_icon=icon):
        pixmap = role_icon.pixmap(QSize(40, 40), 1.0, mode) if mode else role_icon.pixmap(40, 40)
        return pixmap.toImage().pixelColor(20, 20).name().upper()

    assert middle() == LIGHT.heart
    theme.set_choice("dark")
    assert middle() == DARK.heart
    assert middle(icon.Mode.Disabled) == DARK.ink3


def test_icon_pixmaps_are_cached_until_the_theme_changes(theme, icons):
    """One picture for each name, colour, size and scale."""
    first = icons.pixmap("star-fill", "star", 18, 2.0)
    assert first.size() == QSize(36, 36)
    assert first.devicePixelRatio() == 2.0
    assert icons.pixmap("star-fill", "star", 18, 2.0).cacheKey() == first.cacheKey()
    theme.set_choice("dark")
    assert icons.pixmap("star-fill", "star", 18, 2.0).cacheKey() != first.cacheKey()


def test_unknown_icon_is_a_key_error(icons):
    """A wrong name is found at once, not drawn as nothing."""
    for ask in (
        lambda: icons.icon("no-such-icon"),
        lambda: icons.pixmap("no-such-icon", "ink", 16),
        lambda: EmptyState(icons._theme, icons, "no-such-icon", "", ""),
    ):
        with pytest.raises(KeyError):
            ask()


@pytest.mark.parametrize("name", ["star-fill", "heart-fill", "bookmark-simple-fill", "play-fill"])
def test_filled_icons_exist(icons, name):
    """The few icons that are drawn filled."""
    assert not icons.icon(name).isNull()
