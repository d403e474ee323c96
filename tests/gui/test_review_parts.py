"""Stars, relations and avatars: drawing, keys and mouse."""

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap

from kesong_desktop.model.review import Relation
from kesong_desktop.ui.style.tokens import LIGHT
from kesong_desktop.ui.widgets.avatar import avatar_tint, draw_avatar
from kesong_desktop.ui.widgets.relation import (
    RELATIONS,
    RelationChoice,
    RelationLabel,
    draw_relation,
    relation_width,
)
from kesong_desktop.ui.widgets.stars import StarRating, draw_stars, stars_width

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints", extend=True)


def colors_of(paint):
    """The colours that ``paint`` leaves on a picture."""
    size = QSize(300, 60)
    image = QImage(size, QImage.Format.Format_ARGB32)
    image.fill(QColor("#000001"))
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return {image.pixelColor(x, y).name().upper() for x in range(size.width()) for y in range(size.height())}


@pytest.mark.parametrize(
    ("keys", "halves"), [("3", 6), ("4.", 9), ("4..", 8), ("5.", 9), ("50", 0), ("07", 0), (".", 1)]
)
def test_stars_by_keys(context, qtbot, theme, keys, halves):
    """Figures set, the full stop adds or takes a half, 0 clears, other keys do nothing."""
    stars = StarRating(theme)
    context(stars)
    stars.setFocus()
    qtbot.keyClicks(stars, keys)
    assert stars.halves == halves


def test_stars_by_arrows_stay_within_bounds(context, qtbot, theme):
    """Left and right move by a half, from none to five."""
    stars = StarRating(theme)
    stars.halves = 9
    context(stars)
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


def test_stars_by_mouse_set_halves_and_preview(context, qtbot, theme):
    """The left half of a star is a half; hovering shows it and leaves the rating alone."""
    stars = StarRating(theme)
    context(stars)
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


def test_relation_has_no_default(context, qtbot, theme, icons):
    """None at first; a click or an arrow chooses, and says so; writing is silent."""
    choice = RelationChoice(theme, icons)
    context(choice)
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


def test_relation_tiles_wrap_when_narrow(context, qtbot, theme, icons):
    """One row of 72 in a wide window, two in a narrow one."""
    choice = RelationChoice(theme, icons)
    window = context(choice, size=(800, 300))
    tops = lambda: {choice.tile(relation).y() for relation in Relation}  # noqa: E731
    assert len(tops()) == 1
    assert choice.tile(Relation.OWN).height() == 72
    window.resize(480, 300)
    qtbot.waitUntil(lambda: len(tops()) == 2)


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
