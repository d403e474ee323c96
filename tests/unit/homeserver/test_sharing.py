"""The server on the network: TLS by a key that stays, and only for those who were told of it."""

import os
import ssl
import stat
from pathlib import Path

import httpx
import pytest

from kesong_desktop.api.http.transport import certificates
from kesong_desktop.errors import InvalidInput
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.shared_listener import make_shared_listener
from kesong_desktop.homeserver.sharing_note import noted_sharing, sharing_of
from kesong_desktop.homeserver.tls.authority import HomeAuthority
from kesong_desktop.homeserver.tls.own_addresses import is_shared_address
from kesong_desktop.homeserver.web.routes import create_app
from tests.unit.homeserver.world import Client, client_of


def test_pinned_clients_reach_it_and_others_do_not(home: HomeService, tmp_path: Path) -> None:
    """Also after the server started again with another certificate; plain HTTP and strangers' trust do not work."""
    data, trust = tmp_path / "data", None
    for _ in range(2):
        shared = make_shared_listener(data, 0)
        trust = trust or certificates(shared.certificate_pem.decode())
        with HomeRunner(home, shared=shared) as runner:
            url = f"https://127.0.0.1:{runner.shared_port}"
            answer = httpx.get(f"{url}/api/v2/instance", verify=trust)
            assert answer.json()["thumbnail"]["url"].startswith(url)
            assert httpx.get(f"{runner.url}/health").status_code == 200
            with pytest.raises(httpx.ConnectError):
                httpx.get(f"{url}/health")
            with pytest.raises(httpx.TransportError):
                httpx.get(f"http://127.0.0.1:{runner.shared_port}/health")
            pem = httpx.get(f"{url}/kesong/authority.pem", verify=trust).content
            assert pem == shared.certificate_pem


def test_another_key_is_refused(home: HomeService, tmp_path: Path) -> None:
    """A server that stands at the same address with a key of its own is not the one."""
    other = HomeAuthority(tmp_path / "other").certificate_pem.decode()
    with (
        HomeRunner(home, shared=make_shared_listener(tmp_path / "data", 0)) as runner,
        pytest.raises(httpx.ConnectError, match="CERTIFICATE"),
    ):
        httpx.get(f"https://127.0.0.1:{runner.shared_port}/health", verify=certificates(other))


def test_without_sharing_nothing_but_this_computer_is_served(home: HomeService) -> None:
    with HomeRunner(home) as runner:
        assert runner.shared_port == 0
        assert httpx.get(f"{runner.url}/kesong/authority.pem").status_code == 404


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_keys_are_readable_by_their_owner_alone(tmp_path: Path) -> None:
    HomeAuthority(tmp_path / "tls").server_context(["a.local"], ["192.168.1.2"])
    assert {stat.S_IMODE(path.stat().st_mode) for path in (tmp_path / "tls").iterdir()} == {0o600}


def handshake(server: ssl.SSLContext, trusted: bytes, name: str) -> None:
    """Shake hands in memory, as a client that checks names does."""
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.load_verify_locations(cadata=trusted.decode())
    to_server, to_client = ssl.MemoryBIO(), ssl.MemoryBIO()
    ends = [
        client.wrap_bio(to_client, to_server, server_hostname=name),
        server.wrap_bio(to_server, to_client, True),
    ]
    for _ in range(6):
        for end in ends:
            try:
                end.do_handshake()
            except ssl.SSLWantReadError:
                continue


@pytest.mark.parametrize("name", ["192.168.1.2", "10.1.2.3", "kitchen.local"])
def test_who_trusts_the_authority_reaches_it_by_its_names(tmp_path: Path, name: str) -> None:
    """Other programs and phones, which check names."""
    authority = HomeAuthority(tmp_path)
    handshake(
        authority.server_context(["kitchen.local"], ["192.168.1.2", "10.1.2.3"]),
        authority.certificate_pem,
        name,
    )


@pytest.mark.parametrize(("names", "addresses"), [(["bank.example"], []), ([], ["8.8.8.8"])])
def test_the_authority_is_worth_nothing_elsewhere(
    tmp_path: Path, names: list[str], addresses: list[str]
) -> None:
    """A stolen key cannot stand in for a website."""
    authority = HomeAuthority(tmp_path)
    context = authority.server_context(names, addresses)
    with pytest.raises(ssl.SSLCertVerificationError, match="permitted subtree"):
        handshake(context, authority.certificate_pem, [*names, *addresses][0])


@pytest.mark.parametrize(
    ("text", "is_shared"),
    [("192.168.1.2", True), ("10.0.0.1", True), ("100.64.1.1", True), ("127.0.0.1", False), ("8.8.8.8", False),
     ("0.0.0.0", False), ("", False), ("x.local", False)],
)  # fmt: skip
def test_only_private_addresses_are_told(text: str, *, is_shared: bool) -> None:
    assert is_shared_address(text) is is_shared


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("kitchen.local:8718", 200),
        ("KITCHEN.local", 200),
        ("other.local", 421),
        ("kitchen.local.evil.example", 421),
        ("192.168.1.2", 421),
        ("evil.example", 421),
    ],
)
def test_host_must_be_a_name_of_this_computer(home: HomeService, host: str, status: int) -> None:
    """A website that rebinds its name to this computer gets nothing."""
    with client_of(create_app(home, names=["kitchen.local"])) as client:
        assert client.get("/health", headers={"Host": host}).status_code == status


def test_host_may_be_the_address_of_the_connection(home: HomeService) -> None:
    """Whatever address the computer has today; the address of another is refused."""
    app = create_app(home)

    async def arrived_at_lan(scope, receive, send):
        await app({**scope, "server": ("192.168.1.2", 8718)}, receive, send)

    with client_of(arrived_at_lan) as client:
        told: Client = client
        assert told.get("/health", headers={"Host": "192.168.1.2:8718"}).status_code == 200
        assert told.get("/health", headers={"Host": "192.168.1.3:8718"}).status_code == 421


def test_note_of_sharing_ends_with_it(tmp_path: Path) -> None:
    """Another process reads where the server is, and hears when it is not."""
    with noted_sharing(tmp_path, ["a.local:1"], b"x" * 32):
        assert sharing_of(tmp_path) == (("a.local:1",), b"x" * 32)
    with pytest.raises(InvalidInput):
        sharing_of(tmp_path)
    (tmp_path / "sharing.json").write_text("[]")
    with pytest.raises(InvalidInput):
        sharing_of(tmp_path)
