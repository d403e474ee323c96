"""Which command a key of the roll stands for."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kesong_desktop.ui.roll.roll_keys import RollCommand, RollKeys, RollVerb

NONE, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


def key(which, modifiers=NONE, text=""):
    return QKeyEvent(QEvent.Type.KeyPress, which, modifiers, text)


@pytest.fixture
def keys(qapp):
    return RollKeys()


@pytest.mark.parametrize(
    ("event", "command"),
    [
        (key(Qt.Key.Key_K), RollCommand(RollVerb.STEP, -1)),
        (key(Qt.Key.Key_Equal), RollCommand(RollVerb.ZOOM, 1)),
        (key(Qt.Key.Key_Z, CTRL), RollCommand(RollVerb.UNDO)),
        (key(Qt.Key.Key_Z), None),
        (key(Qt.Key.Key_X, CTRL), None),
        (key(Qt.Key.Key_4), RollCommand(RollVerb.GIVE_STARS, 4)),
        (key(Qt.Key.Key_4, SHIFT), RollCommand(RollVerb.GIVE_STARS, 4, goes_on=True)),
        (key(Qt.Key.Key_6), None),
    ],
)
def test_a_key_stands_for_a_command(keys, event, command):
    """Digits up to the most stars rate; with Ctrl only Z is the roll's."""
    assert keys.command(event) == command


def test_within_a_name_letters_are_no_commands(keys):
    """As soon as one letter was typed that is no command; undo is one even then."""
    keys.note_typing(key(Qt.Key.Key_D, text="d"))
    assert keys.command(key(Qt.Key.Key_X, text="x")) is None
    assert keys.command(key(Qt.Key.Key_Z, CTRL)) == RollCommand(RollVerb.UNDO)


def test_keys_without_text_begin_no_name(keys):
    """Neither arrows nor shortcuts."""
    keys.note_typing(key(Qt.Key.Key_Down))
    keys.note_typing(key(Qt.Key.Key_A, CTRL, "a"))
    assert keys.command(key(Qt.Key.Key_X, text="x")) == RollCommand(RollVerb.TOGGLE_SELECTED)
