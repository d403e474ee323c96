"""The widget kit: keys, mouse, names for screen readers, themes, and colours that can be read."""

import gc
from dataclasses import asdict, fields

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from kesong_desktop.model.review import Relation
from kesong_desktop.ui.icons import Icons
from kesong_desktop.ui.theme import Theme
from kesong_desktop.ui.tokens import DARK, LIGHT, TYPE, Palette
from kesong_desktop.ui.widgets.avatar import avatar_tint, draw_avatar
from kesong_desktop.ui.widgets.banner import Banner
from kesong_desktop.ui.widgets.buttons import RailItem, Segmented, button, icon_button
from kesong_desktop.ui.widgets.chips import Chip, TagField
from kesong_desktop.ui.widgets.empty import EmptyState
from kesong_desktop.ui.widgets.field import Field, GrowingText
from kesong_desktop.ui.widgets.flow import FlowLayout
from kesong_desktop.ui.widgets.focus import FocusRing
from kesong_desktop.ui.widgets.relation import (
    RELATIONS,
    RelationChoice,
    RelationLabel,
    draw_relation,
    relation_width,
)
from kesong_desktop.ui.widgets.selection_bar import SelectionBar
from kesong_desktop.ui.widgets.shadow import shadow_patch
from kesong_desktop.ui.widgets.sheet import Sheet
from kesong_desktop.ui.widgets.stars import StarRating, draw_stars, stars_width
from kesong_desktop.ui.widgets.toast import Toast

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)

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


@pytest.fixture
def theme(qapp):
    """The light theme, and a clean application afterwards."""
    font = qapp.font()
    made = Theme(qapp, "light", 100)
    yield made
    qapp.setStyleSheet("")
    qapp.setFont(font)
    made.deleteLater()


@pytest.fixture
def icons(theme):
    """All icons."""
    return Icons(theme)


@pytest.fixture
def stage(qtbot):
    """Shows widgets in a column of a window, and gives the window."""
    windows = []

    def show(*widgets, size=(700, 500)):
        window = QWidget()
        windows.append(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(*size)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def luminance(name):
    """Relative luminance after WCAG 2."""
    color = QColor(name)
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in color.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    """Contrast after WCAG 2."""
    dim, bright = sorted((luminance(one), luminance(other)))
    return (bright + 0.05) / (dim + 0.05)


def colors_of(paint):
    """The colours that ``paint`` leaves on a picture."""
    size = QSize(300, 60)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor("#000001"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return {image.pixelColor(x, y).name().upper() for x in range(size.width()) for y in range(size.height())}


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


@pytest.mark.parametrize("kind", ["filled", "plain", "quiet", "link"])
def test_buttons_have_the_heights_of_the_look(stage, theme, kind):
    """40 pixels, and 32 when small."""
    large, small = button("Publish", kind=kind), button("Publish", kind=kind, small=True)
    stage(large, small)
    assert (large.sizeHint().height(), small.sizeHint().height()) == (40, 32)


def test_icon_button_has_size_name_and_tooltip(stage, theme, icons):
    """40 x 40, and what it does can be heard and read."""
    made = icon_button(icons.icon("heart"), "Like", key="L")
    stage(made)
    assert made.sizeHint() == QSize(40, 40)
    assert made.accessibleName() == "Like"
    assert made.toolTip() == "Like (L)"


def test_rail_item_counts_aloud_and_narrows(stage, theme, icons):
    """40 high; its count is told; narrow, the word moves to the tooltip."""
    item = RailItem(icons.icon("bell"), "Inbox", key="4")
    item.set_count(3)
    stage(item)
    assert item.sizeHint().height() == 40
    assert item.accessibleDescription() == "3"
    wide = item.sizeHint().width()
    item.set_narrow(True)
    assert item.sizeHint().width() < wide
    assert item.toolTip() == "Inbox (4)"


def test_ring_comes_with_the_key_and_goes_with_the_mouse(stage, qtbot, theme):
    """Tab shows the ring, a click takes it away."""
    one, two = button("One"), button("Two")
    stage(one, two)
    ring = two.findChild(FocusRing)
    one.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not one.findChild(FocusRing).is_shown
    qtbot.keyClick(one, Qt.Key.Key_Tab)
    assert two.hasFocus()
    assert ring.is_shown
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert not ring.is_shown


def test_window_with_a_ring_can_be_thrown_away(qtbot, theme):
    """A focused button, its ring and its window end together, in any order."""
    for _round in range(5):
        window = QWidget()
        inner = QFrame(window)
        row = QHBoxLayout(inner)
        QVBoxLayout(window).addWidget(inner)
        made = [button("One"), button("Two")]
        for each in made:
            row.addWidget(each)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        made[0].setFocus(Qt.FocusReason.TabFocusReason)
        assert made[0].findChild(FocusRing).is_shown
        made[1].deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.close()
        del window, inner, row, made, each
        gc.collect()
        QApplication.processEvents()


def test_segmented_moves_with_arrows_and_tells_once(stage, qtbot, theme):
    """Arrows move the choice and stop at the end; set_value is silent."""
    track = Segmented([("cards", "Cards"), ("tiles", "Waterfall")])
    stage(track)
    told = []
    track.changed.connect(told.append)
    track.set_value("tiles")
    track.set_value("cards")
    assert told == []
    cards, tiles = track.findChildren(QPushButton)
    cards.setFocus()
    qtbot.keyClick(cards, Qt.Key.Key_Right)
    qtbot.keyClick(tiles, Qt.Key.Key_Right)
    assert told == ["tiles"]
    assert track.value() == "tiles"
    assert tiles.hasFocus()
    qtbot.mouseClick(cards, Qt.MouseButton.LeftButton)
    assert told == ["tiles", "cards"]
    assert track.sizeHint().height() == 40
    with pytest.raises(ValueError):
        track.set_value("grid")


def test_chip_ticks_when_on(stage, qtbot, icons):
    """A chip that is on has a tick: colour alone does not say it."""
    chip = Chip("Photos", icons, checkable=True)
    stage(chip)
    assert chip.icon().isNull()
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.isChecked()
    assert not chip.icon().isNull()


def test_flow_breaks_lines(stage, theme):
    """Height follows from width, and no item leaves the width."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=8)
    items = []
    for _n in range(6):
        item = QWidget()
        item.setMinimumSize(100, 30)
        flow.addWidget(item)
        items.append(item)
    assert flow.heightForWidth(1000) == 30
    assert flow.heightForWidth(320) == 68
    assert flow.heightForWidth(100) == 6 * 30 + 5 * 8
    stage(holder, size=(340, 300))
    assert all(item.geometry().right() < holder.width() for item in items)
    assert len({item.y() for item in items}) == 2
    assert flow.itemAt(9) is None
    assert flow.takeAt(9) is None


def test_tags_are_made_by_enter_space_and_comma(stage, qtbot, icons):
    """Each ends a tag; # is dropped, and the same tag is taken once whatever its case."""
    field = TagField(icons)
    stage(field)
    told = []
    field.changed.connect(lambda: told.append(field.tags()))
    field.line.setFocus()
    qtbot.keyClicks(field.line, "#Arezzo autumn,arezzo film")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.tags() == ("Arezzo", "autumn", "film")
    assert told == [("Arezzo",), ("Arezzo", "autumn"), ("Arezzo", "autumn", "film")]
    assert field.line.text() == ""


def test_backspace_takes_the_last_tag_and_del_the_focused_one(stage, qtbot, icons):
    """Backspace in an empty line, Del on a chip; set_tags is silent."""
    field = TagField(icons)
    stage(field)
    told = []
    field.changed.connect(lambda: told.append(field.tags()))
    field.set_tags(("a", "b", "c"))
    assert told == []
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Backspace)
    first = next(chip for chip in field.findChildren(Chip) if chip.text() == "#a")
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Delete)
    assert told == [("a", "b"), ("b",)]


def test_click_on_the_cross_removes_a_tag(stage, qtbot, icons):
    """The cross at its right end removes it; its words do not."""
    field = TagField(icons)
    field.set_tags(("arezzo",))
    stage(field)
    chip = field.findChild(Chip)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(12, 16))
    assert field.tags() == ("arezzo",)
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, 16))
    assert field.tags() == ()


def test_field_names_counts_and_complains(stage, theme):
    """The editor has the name of its field; the limit and the problem are words and edges."""
    editor = QLineEdit()
    field = Field("Title", editor)
    stage(field)
    plain = editor.sizeHint().height()
    assert editor.accessibleName() == "Title"
    assert plain == 40
    field.set_count(61, 60)
    assert field._count.text() == "61 / 60"
    assert field._count.property("tone") == "bad"
    field.set_count(6, 60)
    assert field._count.property("tone") == "ink3"
    field.set_problem("Give a title.")
    assert editor.property("wrong") == "true"
    assert editor.accessibleDescription() == "Give a title."
    assert field._problem.isVisible()
    assert editor.sizeHint().height() == plain
    field.set_problem("")
    assert editor.property("wrong") == "false"
    assert not field._problem.isVisible()


def test_text_grows_between_its_bounds(stage, qtbot, theme):
    """From three lines to five, and no further; Tab leaves it."""
    text, after = GrowingText(min_lines=3, max_lines=5), QLineEdit()
    stage(text, after)
    least = text.height()
    text.setPlainText("one")
    assert text.height() == least
    text.setPlainText("\n" * 3)
    four = text.height()
    text.setPlainText("\n" * 30)
    assert least < four < text.height()
    assert text.height() - four == four - least
    text.setFocus()
    with qtbot.assertNotEmitted(text.edited):
        qtbot.keyClick(text, Qt.Key.Key_Tab)
    assert after.hasFocus()
    with qtbot.waitSignal(text.edited):
        qtbot.keyClicks(text, "a")


@pytest.mark.parametrize(
    ("keys", "halves"), [("3", 6), ("4.", 9), ("4..", 8), ("5.", 9), ("50", 0), ("07", 0), (".", 1)]
)
def test_stars_by_keys(stage, qtbot, theme, keys, halves):
    """Figures set, the full stop adds or takes a half, 0 clears, other keys do nothing."""
    stars = StarRating(theme)
    stage(stars)
    stars.setFocus()
    qtbot.keyClicks(stars, keys)
    assert stars.halves == halves


def test_stars_by_arrows_stay_within_bounds(stage, qtbot, theme):
    """Left and right move by a half, from none to five."""
    stars = StarRating(theme)
    stars.halves = 9
    stage(stars)
    told = []
    stars.changed.connect(told.append)
    for _press in range(3):
        qtbot.keyClick(stars, Qt.Key.Key_Right)
    for _press in range(2):
        qtbot.keyClick(stars, Qt.Key.Key_Left)
    assert told == [10, 9, 8]
    stars.halves = 99
    assert stars.halves == 10
    assert told == [10, 9, 8]


def test_stars_by_mouse_set_halves_and_preview(stage, qtbot, theme):
    """The left half of a star is a half; hovering shows it and leaves the rating alone."""
    stars = StarRating(theme)
    stage(stars)
    y = stars.height() // 2
    third = 4 + 2 * 40
    qtbot.mouseMove(stars, QPoint(third + 30, y))
    assert stars.halves == 0
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(third + 8, y))
    assert stars.halves == 5
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(third + 28, y))
    assert stars.halves == 6
    qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(stars.width() - 4, y))
    assert stars.halves == 6
    assert "3 of 5" in stars.accessibleName()


def test_drawn_stars_show_the_half(theme):
    """Half stars are there, empty ones too, each in its colour."""
    full = colors_of(lambda painter: draw_stars(painter, QRectF(0, 0, 36, 36), 10, theme))
    none = colors_of(lambda painter: draw_stars(painter, QRectF(0, 0, 36, 36), 0, theme))
    half = colors_of(lambda painter: draw_stars(painter, QRectF(0, 0, 36, 36), 1, theme))
    assert LIGHT.star in full
    assert LIGHT.line2 not in full
    assert LIGHT.star not in none
    assert {LIGHT.star, LIGHT.line2} <= half
    assert stars_width(36) == 5 * 36 + 4 * 4


@pytest.mark.parametrize("relation", list(Relation))
def test_relation_label_has_word_and_colours(theme, icons, relation):
    """Every relation has a label as wide as its words, in its own two colours."""
    look = RELATIONS[relation]
    widths = []
    seen = colors_of(
        lambda painter: widths.append(draw_relation(painter, QPoint(0, 0), relation, theme, icons))
    )
    assert widths == [relation_width(relation, theme)]
    assert {theme.color(look.ink).name().upper(), theme.color(look.ground).name().upper()} <= seen
    label = RelationLabel(relation, theme, icons)
    assert label.accessibleName() == look.word
    assert label.sizeHint() == QSize(widths[0], 24)
    label.deleteLater()


def test_relation_is_chosen_by_nobody_but_a_person(stage, qtbot, theme, icons):
    """None at first; a click or an arrow chooses, and says so; writing is silent."""
    choice = RelationChoice(theme, icons)
    stage(choice)
    told = []
    choice.changed.connect(lambda: told.append(choice.relation))
    assert choice.relation is None
    gifted = choice.tile(Relation.GIFTED)
    qtbot.mouseClick(gifted, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(gifted, Qt.MouseButton.LeftButton)
    qtbot.keyClick(gifted, Qt.Key.Key_Right)
    assert told == [Relation.GIFTED, Relation.AFFILIATE]
    assert choice.tile(Relation.AFFILIATE).hasFocus()
    assert not gifted.isChecked()
    choice.relation = None
    assert told == [Relation.GIFTED, Relation.AFFILIATE]
    assert gifted.accessibleName() == "Gifted"
    assert gifted.accessibleDescription() == "Sent to me, free"


def test_relation_tiles_wrap_when_narrow(stage, qtbot, theme, icons):
    """One row of 72 in a wide window, two in a narrow one."""
    choice = RelationChoice(theme, icons)
    window = stage(choice, size=(800, 300))
    tops = lambda: {choice.tile(relation).y() for relation in Relation}  # noqa: E731
    assert len(tops()) == 1
    assert choice.tile(Relation.OWN).height() == 72
    window.resize(480, 300)
    qtbot.waitUntil(lambda: len(tops()) == 2)


def test_banner_has_no_height_when_there_is_nothing_to_say(stage, qtbot, theme, icons):
    """48 with a sentence, 0 without; its link acts."""
    banner = Banner(theme, icons)
    stage(banner)
    assert banner.height() == 0 or banner.isHidden()
    banner.show_message("No network.", icon_name="wifi-slash", link="Try now")
    assert banner.height() == 48
    assert banner.isVisible()
    assert banner.accessibleName() == "No network."
    with qtbot.waitSignal(banner.acted):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    banner.clear()
    assert banner.maximumHeight() == 0
    assert banner.isHidden()
    assert banner.text == ""


def test_toast_goes_by_itself_and_waits_under_the_pointer(stage, qtbot, theme):
    """It stays while the pointer is on it, and goes after its time."""
    window = stage(QWidget())
    toast = Toast(theme, window, stay_ms=40)
    toast.say("Kept in the outbox.", action="Undo")
    assert toast.isVisible()
    assert toast.height() == 56
    assert toast.geometry().bottom() == window.height() - 16 - 1
    here = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert not toast._timer.isActive()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_toast_shows_one_at_a_time_and_its_action_acts(stage, qtbot, theme):
    """The new words take the place of the old; acting ends it."""
    window = stage(QWidget())
    toast = Toast(theme, window)
    toast.say("One.", action="Undo")
    toast.say("Two.")
    action = toast.findChild(QPushButton)
    assert toast.text == "Two."
    assert not action.isVisible()
    toast.say("Three.", action="Undo")
    with qtbot.waitSignal(toast.acted):
        qtbot.mouseClick(action, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()
    window.resize(900, 700)
    toast.say("Four.")
    assert abs(toast.geometry().center().x() - 450) <= 1


def test_empty_state_acts(stage, qtbot, theme, icons):
    """Each button tells its index; other texts bring other buttons."""
    empty = EmptyState(
        theme, icons, "leaf", "Nothing here yet", "Post.", [("Find", "filled"), ("New", "plain")]
    )
    stage(empty)
    with qtbot.waitSignal(empty.acted) as told:
        qtbot.mouseClick(empty.button(1), Qt.MouseButton.LeftButton)
    assert told.args == [1]
    empty.set_texts("All sent", "Nothing waits.", [("New post", "plain")], icon_name="tray", tone="warn")
    assert empty.button(0).text() == "New post"
    with pytest.raises(IndexError):
        empty.button(1)


def test_avatar_shows_picture_or_initial(theme):
    """A name has its own calm tint; a picture is cut to a circle."""
    ground, ink = avatar_tint("Mei Lin", theme)
    assert avatar_tint("mei lin", theme) == (ground, ink)
    letters = colors_of(lambda p: draw_avatar(p, QRectF(0, 0, 40, 40), "Mei Lin", None, theme))
    assert {ground.name().upper(), ink.name().upper()} <= letters
    picture = QPixmap(80, 40)
    picture.fill(QColor("#336633"))
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_avatar(painter, QRectF(0, 0, 40, 40), "Mei Lin", picture, theme)
    painter.end()
    assert image.pixelColor(20, 20).name() == "#336633"
    assert image.pixelColor(1, 1).name() == "#ffffff"


def test_selection_bar_floats_in_the_middle(stage, qtbot, theme, icons):
    """64 high, 24 above the edge, centred, and so after a resize; its cross empties."""
    window = stage(QWidget())
    bar = SelectionBar(theme, icons, window)
    bar.set_text("4 selected", "44.9 MB")
    made = bar.add_action("New post with 4", "filled", icons.icon("plus", "on_accent"))
    bar.show()
    settled = lambda: bar.geometry().bottom() == window.height() - 24 - 1  # noqa: E731
    qtbot.waitUntil(settled)
    assert bar.height() == 64
    assert made.isVisible()
    window.resize(1000, 600)
    qtbot.waitUntil(settled)
    assert abs(bar.geometry().center().x() - 500) <= 1
    with qtbot.waitSignal(bar.emptied):
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    bar.hide()
    assert not bar.isVisible()


def test_shadow_is_soft_and_ends(qapp):
    """Nothing at its edge, most in its middle, and the same on both sides."""
    image = shadow_patch(16, 1.0, dark=False).toImage()
    last = image.width() - 1
    across = [image.pixelColor(x, last // 2).alpha() for x in range(last // 2 + 1)]
    assert across[0] <= 1
    assert across == sorted(across)
    assert round(255 * 0.12) < across[-1] <= round(255 * 0.16)
    assert image.pixelColor(last - 20, 40).alpha() == image.pixelColor(20, 40).alpha()


def test_sheet_keeps_focus_and_gives_it_back(stage, qtbot, theme):
    """Tab goes around inside, Esc closes, focus returns."""
    below = QLineEdit()
    window = stage(below)
    below.setFocus()
    sheet = Sheet(window)
    content = QWidget()
    column = QVBoxLayout(content)
    first, last = QLineEdit(), button("Sign in", kind="filled")
    column.addWidget(first)
    column.addWidget(last)
    sheet.set_content(content)
    sheet.open()
    assert sheet.is_open
    assert first.hasFocus()
    assert sheet.geometry() == window.rect()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert last.hasFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert last.hasFocus()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(last, Qt.Key.Key_Escape)
    assert not sheet.is_open
    assert below.hasFocus()


def test_sheet_closes_once(stage, qtbot, theme):
    """Closing what is closed says nothing; it can be opened again with other content."""
    window = stage(QWidget())
    sheet = Sheet(window)
    sheet.set_content(QLineEdit())
    sheet.close_sheet()
    sheet.open()
    sheet.set_content(QLineEdit())
    with qtbot.waitSignal(sheet.closed):
        sheet.close_sheet()
    with qtbot.assertNotEmitted(sheet.closed):
        sheet.close_sheet()
