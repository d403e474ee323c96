"""The picture of a product: as high as its width asks for, and no higher than leaves room below."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kesong_desktop.ui.products.picture_box import PictureBox
from tests.gui.real_window import settled


def test_it_fills_its_place(qtbot, open_window):
    with open_window(settled) as person:
        holder = QWidget()
        qtbot.addWidget(holder)
        box, column = PictureBox(person.window.context, ratio=0.72), QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(box)
        column.addStretch(1)
        holder.show()
        for width, height in ((300, 216), (500, 360), (1000, 420)):
            holder.resize(width, 900)
            person.until(lambda wide=width: box.width() == wide)
            assert (box.x(), box.y(), box.width(), box.height()) == (0, 0, width, height)
