"""How a shared server stops while others are connected to it."""

import gc
import socket
import ssl
import warnings
from pathlib import Path

import pytest

from kesong_desktop.api.http.transport import certificates
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.shared_listener import make_shared_listener


@pytest.mark.parametrize("kind", ["half a handshake", "idle", "half a request"])
def test_nothing_stays_open_behind_a_server_that_stops(home: HomeService, tmp_path: Path, kind: str) -> None:
    """Whoever is connected, and however far: no transport is left to the garbage collector."""
    shared = make_shared_listener(tmp_path / "data", 0)
    trust = certificates(shared.certificate_pem.decode())
    with warnings.catch_warnings(record=True) as told, socket.socket() as line:
        warnings.simplefilter("always")
        with HomeRunner(home, shared=shared) as runner:
            line.connect(("127.0.0.1", runner.shared_port))
            peer: socket.socket = line
            if kind != "half a handshake":
                peer = trust.wrap_socket(line, server_hostname="127.0.0.1")
                peer.sendall(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                assert peer.recv(100).startswith(b"HTTP/1.1 200")
            if kind == "half a request":
                peer.sendall(b"POST /api/v1/apps HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 9\r\n\r\nx")
        gc.collect()
        if isinstance(peer, ssl.SSLSocket):
            peer.close()
    assert [str(one.message) for one in told] == []
