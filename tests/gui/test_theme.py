"""Colours that can be read, and a theme that everything follows."""

from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kesong_desktop.ui.style.style_helpers import label
from kesong_desktop.ui.style.tokens import DARK, DARK_CONTRAST, LIGHT, LIGHT_CONTRAST, TYPE, Palette
from kesong_desktop.ui.widgets.empty_state import EmptyState

_DEEP = 6
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


@pytest.mark.parametrize("palette", [LIGHT_CONTRAST, DARK_CONTRAST], ids=["light", "dark"])
def test_high_contrast_is_higher(palette):
    """Text has 7 or more, and the edges of cards, fields and buttons can be told from both sides with 3 or more."""
    for ink, ground in TEXT_PAIRS:
        assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 7, (ink, ground)
    for edge in ("line", "line2", "star", "heart", "accent"):
        for ground in SURFACES:
            assert contrast(getattr(palette, edge), getattr(palette, ground)) >= 3, (edge, ground)


def test_theme_follows_the_contrast_of_the_system(theme, qapp, monkeypatch):
    """With every choice of light and dark, and back; nothing happens where nothing changed."""
    style, seen = qapp.styleHints(), []
    hints = style.accessibility()
    theme.changed.connect(lambda: seen.append(theme.palette))
    monkeypatch.setattr(theme, "_wants_contrast", lambda: True)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    theme.set_choice("dark")
    assert qapp.palette().window().color() == QColor(DARK_CONTRAST.paper)
    monkeypatch.undo()
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert seen == [LIGHT_CONTRAST, DARK_CONTRAST, DARK]


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_graphics_can_be_seen(palette):
    """Stars and the edges of check boxes have a contrast of 3 or more."""
    for mark in ("star", "ink3", "heart", "accent"):
        assert contrast(getattr(palette, mark), palette.card) >= 3


def test_every_colour_is_a_colour():
    """All palettes hold #RRGGBB in every field."""
    for palette in (LIGHT, DARK, LIGHT_CONTRAST, DARK_CONTRAST):
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


@pytest.fixture
def stack(qtbot, theme):
    """Two pages with a label and a field deep inside, of which the second is hidden, and may be left out of changes."""
    made = QStackedWidget()
    for _ in range(2):
        page = inside = QWidget()
        for _ in range(_DEEP):
            deeper = QWidget()
            QVBoxLayout(inside).addWidget(deeper)
            inside = deeper
        column = QVBoxLayout(inside)
        column.addWidget(label("Fog", "title"))
        column.addWidget(QLineEdit("Fog"))
        made.addWidget(page)
        theme.defer_hidden(page)
    qtbot.addWidget(made)
    # Both were seen before.
    with qtbot.waitExposed(made):
        made.show()
    made.setCurrentIndex(1)
    made.setCurrentIndex(0)
    return made


def looks(page):
    """The color of a label's words, the ground of a field and the size of the words."""
    shown, field = page.findChild(QLabel), page.findChild(QLineEdit)
    ground = field.grab().toImage().pixelColor(field.width() // 2, 4).name()
    return shown.palette().windowText().color().name(), ground, shown.font().pixelSize()


def test_what_is_hidden_takes_the_theme_when_it_is_shown(theme, stack):
    """Also where the theme changed twice meanwhile, and the size of text with it; then it looks as what was in front."""
    theme.set_choice("dark")
    theme.set_text_percent(150)
    front, hidden = stack.widget(0), stack.widget(1)
    assert looks(front) == (DARK.ink.lower(), DARK.card.lower(), theme.px(TYPE["title"][0]))
    assert hidden.findChild(QLabel).palette().windowText().color().name() == LIGHT.ink.lower()
    stack.setCurrentIndex(1)
    assert looks(hidden) == looks(front)
    theme.set_choice("light")
    stack.setCurrentIndex(0)
    assert (
        looks(front) == looks(hidden) == (LIGHT.ink.lower(), LIGHT.card.lower(), theme.px(TYPE["title"][0]))
    )


def test_a_part_that_is_gone_is_left_out(theme, stack):
    """A pane that was deleted while it was hidden."""
    page = stack.widget(1)
    stack.removeWidget(page)
    page.deleteLater()
    QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete)
    theme.set_choice("dark")
    assert theme.is_dark


class StyleCounter(QObject):
    """Counts how often a widget is told of another style."""

    count = 0

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's name
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_what_lies_deep_is_styled_as_often_as_what_does_not(theme, stack):
    """Qt would apply the style sheet to a widget once for each widget around it."""
    counter = StyleCounter()
    stack.widget(0).findChild(QLabel).installEventFilter(counter)
    theme.set_choice("dark")
    assert 1 <= counter.count <= 2
