"""Which sheets of a window are open."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kesong_desktop.ui.widgets.sheet import Sheet, open_sheets


def test_open_sheets_of_a_window_are_found_at_any_depth(qtbot):
    """Closed ones and other frames are not among them."""
    window = QWidget()
    qtbot.addWidget(window)
    pane = QWidget()
    QVBoxLayout(window).addWidget(pane)
    first, second, other = Sheet(window), Sheet(pane), QFrame(pane)
    window.show()
    other.show()
    assert open_sheets(window) == []
    second.open()
    assert open_sheets(window) == [second]
    first.open()
    assert set(open_sheets(window)) == {first, second}
    second.close_sheet()
    assert open_sheets(window) == [first]
