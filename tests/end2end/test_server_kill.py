"""kill -9 to ``kesong serve`` between a post's commit and its answer: the retry is given that post, not a second one."""

import json
import socket
from pathlib import Path
from typing import Any

import apsw
import httpx

from tests.end2end.conftest import Served, add_people, run, serving

CAUGHT = 3
ROUNDS = 20
MANY_TAGS = " ".join(f"#t{number}" for number in range(800))
"""An answer that takes the server some milliseconds to put together: the kill must fall into them."""


def begin(served: Served, token: str, key: str, text: str) -> socket.socket:
    """Send the request whole, and leave its answer unread."""
    address = httpx.URL(served.url)
    body = json.dumps({"status": text}).encode()
    head = (
        f"POST /api/v1/statuses HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nIdempotency-Key: {key}\r\n\r\n"
    )
    line = socket.create_connection((address.host, address.port or 0))
    line.sendall(head.encode() + body)
    return line


def kill_once_committed(served: Served, database: Path, before: int) -> None:
    """Look into the file from outside until the post is there, and kill the server that moment."""
    connection = apsw.Connection(str(database), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        while next(connection.execute("SELECT count(*) FROM post"))[0] == before:
            pass
        served.process.kill()
        served.process.wait()
    finally:
        connection.close()


def was_answered(line: socket.socket) -> bool:
    """Whether any of the answer was sent before the end."""
    line.settimeout(20)
    try:
        return bool(line.recv(1))
    except ConnectionResetError:
        return False


def retry(served: Served, token: str, key: str, text: str) -> Any:
    """The same request again, as a client does that heard nothing."""
    answer = httpx.post(
        f"{served.url}/api/v1/statuses",
        json={"status": text},
        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": key},
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_answer_lost_in_a_crash_is_given_again(tmp_path: Path) -> None:
    """Killed after the commit and before the first byte of the answer, restarted, asked again: the first post, once."""
    add_people(tmp_path, "anna")
    token = run("home", "token", "anna", "--data", tmp_path).out.strip()
    rounds = caught = 0
    while caught < CAUGHT:
        assert rounds < ROUNDS, "no kill came between commit and answer: the test proves nothing"
        text = f"round {rounds} " + MANY_TAGS
        with serving(tmp_path) as served, begin(served, token, f"k{rounds}", text) as line:
            kill_once_committed(served, tmp_path / "home.db", rounds)
            caught += not was_answered(line)
        rounds += 1
        with serving(tmp_path) as served:
            first = retry(served, token, f"k{rounds - 1}", text)
            assert retry(served, token, f"k{rounds - 1}", "something else")["id"] == first["id"]
            seen = httpx.get(
                f"{served.url}/api/v1/timelines/home",
                params={"limit": 40},
                headers={"Authorization": f"Bearer {token}"},
            ).json()
        assert len(seen) == rounds
        assert seen[0] == first
        assert first["content"].startswith(f"<p>round {rounds - 1} ")
