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

from kesong_desktop.actions.system import instance_server
from kesong_desktop.actions.system.instance_server import InstanceServer, connect


@pytest.fixture
def note(tmp_path):
    return tmp_path / "instance.json"


@pytest.fixture
def heard():
    return []


@contextlib.contextmanager
def a_door(note, heard, timeout_s):
    def answer(message):
        heard.append(message)
        return message[::-1]

    with InstanceServer(note, answer, timeout_s=timeout_s) as made:
        yield made


@pytest.fixture
def opened(note, heard):
    """A door where nobody is hurried."""
    with a_door(note, heard, 100.0) as made:
        yield made


@pytest.fixture
def brisk(note, heard):
    """One where who says nothing is soon shown out."""
    with a_door(note, heard, 3.0) as made:
        yield made


def address(note):
    return json.loads(note.read_text())["address"]


def is_open(note):
    return connect(note, b"abc") == b"cba"


def raw(note):
    """A line to the door for somebody who does not know the way."""
    line = socket.socket(socket.AF_UNIX)
    line.connect(address(note))
    line.settimeout(100)
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
    assert connect(note, b"hello") == b"olleh"
    assert connect(note, b"") == b""
    assert heard == [b"hello", b""]


def test_only_its_owner_may_read_where_it_is(opened, note):
    """Note and socket alike."""
    assert stat.S_IMODE(note.stat().st_mode) == 0o600
    assert stat.S_IMODE(Path(address(note)).stat().st_mode) == 0o600


def test_a_wrong_key_is_refused(opened, note, heard, tmp_path):
    """Nothing of what is said reaches the program."""
    wrong = tmp_path / "wrong.json"
    wrong.write_text(json.dumps({"address": address(note), "key": "00" * 32}))
    assert connect(wrong, b"hello") is None
    assert heard == []
    assert is_open(note)


def test_foreign_socket_receives_nothing(note, tmp_path, heard):
    """The caller asks for the key, too."""
    with InstanceServer(tmp_path / "other.json", lambda message: heard.append(message) or b"") as _:
        other = json.loads((tmp_path / "other.json").read_text())
        note.write_text(json.dumps({"address": other["address"], "key": "11" * 32}))
        assert connect(note, b"secret") is None
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


def test_who_says_nothing_is_shown_out(brisk, note):
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
            line.send_bytes(bytes(instance_server.MAX_BYTES + 1))
        with pytest.raises((ConnectionError, EOFError)):
            line.recv_bytes()
    assert heard == []
    assert is_open(note)


def test_a_crowd_is_not_let_in_at_once(brisk, note):
    """Who comes beyond the seats is sent away at once; the others leave in time."""
    crowd = [raw(note) for _ in range(3 * instance_server.MAX_CLIENTS)]
    for line in crowd:
        rest(line)
        line.close()
    assert is_open(note)


def test_an_answer_that_takes_long_is_waited_for(note):
    """Hurry is asked of who calls, not of the work: while that lasts, nothing is about to cut the line."""
    left = []

    def answer(_message):
        time_limit = [one for one in threading.enumerate() if one.name == "kesong-timeout"]
        for one in time_limit:  # the caller's may be about to end
            one.join(60)
        left.extend(one for one in time_limit if one.is_alive())
        return b"done"

    with InstanceServer(note, answer, timeout_s=600):
        assert connect(note, b"work", timeout_s=600) == b"done"
    assert left == []


def test_closed_socket_leaves_no_files(note, tmp_path):
    """Neither note nor socket; who calls then gets no answer, nor who finds the note of one that crashed."""
    with InstanceServer(note, bytes):
        left = note.read_bytes()
    assert list(tmp_path.iterdir()) == []
    assert connect(note, b"hello") is None
    note.write_bytes(left)
    assert connect(note, b"hello") is None
    note.write_bytes(b"{")
    assert connect(note, b"hello") is None


def test_a_socket_left_by_a_crash_is_no_hindrance(note):
    """The lock of the profile says that nobody listens there."""
    note.with_suffix(".socket").touch()
    with InstanceServer(note, bytes):
        assert connect(note, b"hello") == b"hello"


def test_profile_with_a_long_path(tmp_path):
    """Its socket is elsewhere; systems take a hundred bytes."""
    deep = tmp_path / ("deep" * 30)
    deep.mkdir()
    with InstanceServer(deep / "instance.json", bytes):
        assert connect(deep / "instance.json", b"hello") == b"hello"


def test_the_window_opens_where_no_socket_can_be_created(tmp_path):
    """It is a convenience."""
    with InstanceServer(tmp_path / "missing" / "instance.json", bytes):
        assert connect(tmp_path / "missing" / "instance.json", b"hello") is None


def test_thirty_silent_callers_do_not_shut_out_a_real_one(opened, note, heard):
    """They keep their lines and say nothing; who knows the key is answered all the same, again and again."""
    with contextlib.ExitStack() as stack:
        for _ in range(30):
            stack.enter_context(raw(note))
        for _ in range(3):
            assert connect(note, b"abc", timeout_s=20.0) == b"cba"
    assert heard == [b"abc"] * 3


def test_silent_callers_do_not_push_out_who_is_being_answered(note):
    """Only those who did not show the key yet lose their place."""
    begun, goes_on = threading.Event(), threading.Event()

    def answer(message):
        begun.set()
        goes_on.wait(30)
        return message

    answers = []
    with InstanceServer(note, answer, timeout_s=100.0), contextlib.ExitStack() as stack:
        real = threading.Thread(target=lambda: answers.append(connect(note, b"slow")))
        real.start()
        assert begun.wait(30)
        for _ in range(30):
            stack.enter_context(raw(note))
        goes_on.set()
        real.join(30)
    assert answers == [b"slow"]
