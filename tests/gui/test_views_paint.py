"""What the item views paint, and how little of it."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel

from kesong_desktop.ui.views.item_model import ItemSection
from kesong_desktop.ui.views.justified_rows import JustifiedRowsView
from kesong_desktop.ui.views.layout.justified import JustifiedRule
from kesong_desktop.ui.views.section_header import HeaderLink, HeaderPainter
from kesong_desktop.ui.views.tile_pixmap import TilePixmaps, rounded_pixmap
from kesong_desktop.ui.views.view_style import ViewStyle
from tests.gui.view_items import ShotDelegate, ShotModel, shots


@pytest.fixture
def rows(context):
    """Three hundred photos in justified rows, of many days."""
    model = ShotModel(shots(300, 25))
    view = JustifiedRowsView(
        ShotDelegate(),
        ViewStyle(),
        JustifiedRule(),
        header_links=lambda _section: [HeaderLink("all", "Select day")],
    )
    view.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
    view.setModel(model)
    context(view, size=(900, 600))
    QApplication.processEvents()
    return view


def test_scrolling_paints_only_what_comes(rows):
    delegate = rows.item_delegate
    delegate.painted.clear()
    rows.verticalScrollBar().setValue(60)
    QApplication.processEvents()
    few = len(delegate.painted)
    delegate.painted.clear()
    rows.viewport().repaint()
    assert 0 < few < len(delegate.painted)
    assert set(delegate.painted) == set(rows.visible_rows())


@pytest.mark.parametrize("is_at_once", [True, False])
@pytest.mark.parametrize("steps", [(40, 40, 40), (700, -33, -80), (260, 30, -10, 190, -300)])
def test_what_was_scrolled_looks_as_if_painted_whole(rows, steps, is_at_once):
    label = QLabel("over it", rows.viewport())
    label.setGeometry(700, 200, 100, 40)
    label.setAutoFillBackground(True)
    label.show()
    rows.select_in_order([2, 30, 31])
    QApplication.processEvents()
    bar, handle = rows.verticalScrollBar(), rows.window().screen()
    for step in steps:
        bar.setValue(bar.value() + step)
        if not is_at_once:
            QApplication.processEvents()
    QApplication.processEvents()
    moved = handle.grabWindow(rows.window().winId()).toImage()
    rows.viewport().update()
    QApplication.processEvents()
    whole = handle.grabWindow(rows.window().winId()).toImage()
    assert not whole.isNull()
    assert moved == whole


def test_headers_are_drawn_over_the_items(rows):
    rows.verticalScrollBar().setValue(rows.section_tops[1] + 120)
    image = rows.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = rows.view_style.ground
    assert image.pixelColor(400, 4) == ground
    ink = [image.pixelColor(x, y) for x in range(24, 90) for y in range(15, 40)]
    assert any(color.lightness() < 120 for color in ink)
    assert image.pixelColor(200, 70) != ground


def test_another_style_is_shown(rows):
    dark = ViewStyle(ground=QColor("#181411"), ink=QColor("#F4ECE1"))
    rows.set_style(dark)
    image = rows.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    assert image.pixelColor(2, 2) == QColor("#181411")


def test_what_is_selected_is_painted_with_its_number(rows):
    rows.select_in_order([4, 1])
    rows.set_current_row(1)
    rows.viewport().repaint()
    states = rows.item_delegate.states
    assert (states[4][0], states[1][0], states[0][0]) == (1, 1 + 1, 0)
    assert [row for row in rows.visible_rows() if states[row][1]] == [1]


def test_a_header_has_its_links_as_far_as_there_is_room(qapp):
    style = ViewStyle()
    painter = HeaderPainter(style)
    section = ItemSection(1, "A title", "d")
    links = [HeaderLink("one", "First"), HeaderLink("two", "Second")]

    def found(width):
        rect = QRect(0, 0, width, 56)
        return {painter.link_at(rect.topLeft() + QPoint(x, 20), section, rect, links) for x in range(width)}

    assert found(600) == {"", "one", "two"}
    assert found(160) == {"", "two"}
    assert found(60) == {""}


def test_pictures_are_scaled_and_rounded_once(qapp, qtbot):
    asked = []

    def source(key):
        asked.append(key)
        picture = QPixmap(400, 200)
        picture.fill(QColor("red"))
        return picture if key != "none" else None

    pixmaps = TilePixmaps(source, QColor("white"), 8, per_frame=2)
    first = pixmaps.get("a", 100, 100, 1.0)
    assert first is pixmaps.get("a", 100, 100, 1.0)
    assert asked == ["a"]
    image = first.toImage()
    assert image.size().toTuple() == (100, 100)
    assert not first.hasAlphaChannel()
    assert image.pixelColor(0, 0) == QColor("white")
    assert image.pixelColor(50, 50) == QColor("red")
    assert pixmaps.get("none", 100, 100, 1.0) is None
    assert pixmaps.get("b", 100, 100, 1.0) is None
    with qtbot.waitSignal(pixmaps.ready):
        pass
    assert pixmaps.get("b", 100, 100, 1.0) is not None
    assert asked == ["a", "none", "b"]
    pixmaps.forget("b")
    pixmaps.get("b", 100, 100, 1.0)
    assert asked == ["a", "none", "b", "b"]


def test_pictures_are_kept_within_a_budget(qapp):
    made = []

    def source(key):
        made.append(key)
        return QPixmap(50, 50)

    pixmaps = TilePixmaps(source, QColor("white"), 8, per_frame=100, budget_bytes=100 * 100 * 4 * 3)
    for key in range(4):
        pixmaps.get(key, 100, 100, 1.0)
    pixmaps.get(3, 100, 100, 1.0)
    pixmaps.get(1, 100, 100, 1.0)
    assert made == [0, 1, 2, 3]
    pixmaps.get(0, 100, 100, 1.0)
    assert made == [0, 1, 2, 3, 0]
    pixmaps.set_ground(QColor("black"))
    corner = pixmaps.get(1, 100, 100, 1.0).toImage().pixelColor(0, 0)
    assert corner == QColor("black")


def test_pictures_are_sharp_at_any_scale(qapp):
    picture = QPixmap(800, 400)
    picture.fill(QColor("blue"))
    made = rounded_pixmap(picture, 100, 60, radius=8, ground=QColor("white"), device_ratio=1.5)
    assert made.size().toTuple() == (150, 90)
    assert made.devicePixelRatio() == 1.5


def test_nothing_is_left_when_a_view_goes(rows):
    rows.setParent(None)
    rows.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
