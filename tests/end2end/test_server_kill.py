"""kill -9 to ``kesong serve`` between a post's commit and its answer: the retry is given that post, not a second one."""

import json
import signal
import socket
from pathlib import Path
from typing import Any

import httpx

from tests.end2end.conftest import Served, add_people, run, serving

ROUNDS = 3


def ask(served: Served, token: str, key: str, text: str) -> bytes:
    """Send the request whole; what comes back before the end."""
    address = httpx.URL(served.url)
    body = json.dumps({"status": text}).encode()
    head = (
        f"POST /api/v1/statuses HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token}\r\n"
        f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\nIdempotency-Key: {key}\r\n\r\n"
    )
    with socket.create_connection((address.host, address.port or 0)) as line:
        line.sendall(head.encode() + body)
        try:
            return line.recv(1)
        except ConnectionResetError:
            return b""


def retry(served: Served, token: str, key: str, text: str) -> Any:
    """The same request again, as a client does that heard nothing."""
    answer = httpx.post(
        f"{served.url}/api/v1/statuses",
        json={"status": text},
        headers={"Authorization": f"Bearer {token}", "Idempotency-Key": key},
        timeout=60,
    )
    assert answer.status_code == 200, answer.text
    return answer.json()


def test_answer_lost_in_a_crash_is_given_again(tmp_path: Path) -> None:
    """Killed after the commit and before the first byte of the answer, restarted, asked again: the first post, once."""
    add_people(tmp_path, "anna")
    token = run("home", "token", "anna", "--data", tmp_path).out.strip()
    for number in range(ROUNDS):
        text, key = f"round {number}", f"k{number}"
        with serving(tmp_path, module="tests.end2end.killed_server") as served:
            assert ask(served, token, key, text) == b""
            assert served.process.wait() == -signal.SIGKILL
        with serving(tmp_path) as served:
            first = retry(served, token, key, text)
            assert retry(served, token, key, "something else")["id"] == first["id"]
            seen = httpx.get(
                f"{served.url}/api/v1/timelines/home",
                params={"limit": 40},
                headers={"Authorization": f"Bearer {token}"},
                timeout=60,
            ).json()
        assert len(seen) == number + 1
        assert seen[0] == first
        assert first["content"] == f"<p>{text}</p>"
