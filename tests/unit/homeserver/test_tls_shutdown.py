"""How a shared server stops while others are connected to it."""

import gc
import socket
import ssl
import warnings
from pathlib import Path

import httpx
import pytest

from kesong_desktop.api.http.transport import certificates
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.shared_listener import make_shared_listener


@pytest.mark.parametrize("kind", ["half a handshake", "idle"])
def test_nothing_stays_open_behind_a_server_that_stops(home: HomeService, tmp_path: Path, kind: str) -> None:
    """However far a connection is: no transport is left to the garbage collector, and an idle peer is not waited for."""
    shared = make_shared_listener(tmp_path / "data", 0)
    trust = certificates(shared.certificate_pem.decode())
    with warnings.catch_warnings(record=True) as told, socket.socket() as line:
        warnings.simplefilter("always")
        with HomeRunner(home, shared=shared) as runner:
            line.connect(("127.0.0.1", runner.shared_port))
            # The answer to somebody who came later: the server has accepted the first one.
            httpx.get(f"https://127.0.0.1:{runner.shared_port}/health", verify=trust)
            peer: socket.socket = line
            if kind != "half a handshake":
                peer = trust.wrap_socket(line, server_hostname="127.0.0.1")
                peer.sendall(b"GET /health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                assert peer.recv(100).startswith(b"HTTP/1.1 200")
        gc.collect()
        if isinstance(peer, ssl.SSLSocket):
            peer.close()
    assert [str(one.message) for one in told] == []
