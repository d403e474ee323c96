"""The door of a profile: who has the key is answered, who has not is shown out, and nobody holds it shut."""

import contextlib
import json
import socket
import stat
import struct
import threading
from multiprocessing.connection import Client, answer_challenge, deliver_challenge
from pathlib import Path

import pytest

from kesong_desktop.actions import door
from kesong_desktop.actions.door import Door, call


@pytest.fixture
def note(tmp_path):
    return tmp_path / "door.json"


@pytest.fixture
def heard():
    return []


@pytest.fixture
def opened(note, heard):
    def answer(message):
        heard.append(message)
        return message[::-1]

    with Door(note, answer, hurry_s=1.0) as made:
        yield made


def address(note):
    return json.loads(note.read_text())["address"]


def is_open(note):
    return call(note, b"abc") == b"cba"


def raw(note):
    """A line to the door for somebody who does not know the way."""
    line = socket.socket(socket.AF_UNIX)
    line.connect(address(note))
    line.settimeout(30)
    return line


def rest(line):
    """What comes until the door is shut in one's face."""
    found = b""
    try:
        while part := line.recv(4096):
            found += part
    except ConnectionError:
        pass
    return found


def test_a_message_is_answered(opened, note, heard):
    """As often as one likes, also an empty one."""
    assert call(note, b"hello") == b"olleh"
    assert call(note, b"") == b""
    assert heard == [b"hello", b""]


def test_only_its_owner_may_read_where_it_is(opened, note):
    """Note and socket alike."""
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(address(note)).stat().st_mode) == 0o600


def test_a_wrong_key_is_refused(opened, note, heard, tmp_path):
    """Nothing of what is said reaches the program."""
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({"address": address(note), "key": "00" * 32}))
    assert call(wrong, b"hello") is None
    assert heard == []
    assert is_open(note)


def test_a_door_that_is_not_ours_is_told_nothing(note, tmp_path, heard):
    """The caller asks for the key, too."""
    with Door(tmp_path / "other.json", lambda message: heard.append(message) or b"") as _:
        other = json.loads((tmp_path / "other.json").read_text())
        note.write_text(json.dumps({"address": other["address"], "key": "11" * 32}))
        assert call(note, b"secret") is None
    assert heard == []


@pytest.mark.parametrize(
    "junk",
    [
        b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n" * 100,
        struct.pack("!i", 5) + b"junk!",
        struct.pack("!i", 2_000_000_000) + b"x" * 5000,
        struct.pack("!i", -1) + struct.pack("!Q", 1 << 62),
        b"\x80\x04\x95cposix\nsystem\n",
        b"",
    ],
)
def test_junk_is_shown_out(opened, note, heard, junk):
    """Whatever it is, the door stays open for others."""
    with raw(note) as line:
        line.sendall(junk)
        line.shutdown(socket.SHUT_WR)
        rest(line)
    assert heard == []
    assert is_open(note)


def test_who_says_nothing_is_shown_out(opened, note):
    """So is who stops in the middle; meanwhile others are served."""
    with raw(note) as silent, raw(note) as halting:
        halting.sendall(struct.pack("!i", 20) + b"half")
        assert is_open(note)
        assert rest(silent)
        assert rest(halting)


def test_a_message_that_is_too_large_is_not_read(opened, note, heard):
    """Though the key is right."""
    key = bytes.fromhex(json.loads(note.read_text())["key"])
    with Client(address(note)) as line:
        answer_challenge(line, key)
        deliver_challenge(line, key)
        with contextlib.suppress(ConnectionError):
            line.send_bytes(bytes(door.MOST_BYTES + 1))
        with pytest.raises((ConnectionError, EOFError)):
            line.recv_bytes()
    assert heard == []
    assert is_open(note)


def test_a_crowd_is_not_let_in_at_once(opened, note):
    """Who comes beyond the seats is sent away at once; the others leave in time."""
    crowd = [raw(note) for _ in range(3 * door.MOST_CALLERS)]
    for line in crowd:
        rest(line)
        line.close()
    assert is_open(note)


def test_an_answer_that_takes_long_is_waited_for(note):
    """Hurry is asked of who calls, not of the work."""
    ready = threading.Event()

    def answer(_message):
        ready.wait(30)
        return b"done"

    with Door(note, answer, hurry_s=0.2):
        threading.Timer(0.6, ready.set).start()
        assert call(note, b"work") == b"done"


def test_a_closed_door_leaves_nothing(note, tmp_path):
    """Neither note nor socket; who calls then gets no answer, nor who finds the note of one that crashed."""
    with Door(note, bytes):
        left = note.read_bytes()
    assert list(tmp_path.iterdir()) == []
    assert call(note, b"hello") is None
    note.write_bytes(left)
    assert call(note, b"hello") is None
    note.write_bytes(b"{")
    assert call(note, b"hello") is None


def test_a_socket_left_by_a_crash_is_no_hindrance(note):
    """The lock of the profile says that nobody listens there."""
    note.with_suffix(".socket").touch()
    with Door(note, bytes):
        assert call(note, b"hello") == b"hello"


def test_a_profile_that_lies_deep(tmp_path):
    """Its socket is elsewhere; systems take a hundred bytes."""
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    with Door(deep / "door.json", bytes):
        assert call(deep / "door.json", b"hello") == b"hello"


def test_the_window_opens_where_no_door_can_be_made(tmp_path):
    """It is a convenience."""
    with Door(tmp_path / "missing" / "door.json", bytes):
        assert call(tmp_path / "missing" / "door.json", b"hello") is None
