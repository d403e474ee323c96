"""Clients over TLS on the family's network: one that is not ours, which trusts the certificate, and our own."""

import asyncio
import io
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PIL import Image

from kesong_desktop.api.client import Client
from kesong_desktop.api.resumable_upload import ResumableTarget
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.limits import HomeLimits
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.shared_listener import make_shared_listener
from tests.unit.homeserver.world import PASSWORD, cheap_hasher, clip, fake_tools

mastodon = pytest.importorskip("mastodon")
requests = pytest.importorskip("requests")


@dataclass(frozen=True)
class Shared:
    """A home server that others of the network reach, and the certificate that they trust."""

    home: HomeService
    url: str
    certificate: Path


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Shared]:
    """A computer that is never quick enough to have a photo ready at once."""
    limits = HomeLimits(free_bytes=0, answer_s=0.0, posting_wait_s=60.0)
    listener = make_shared_listener(tmp_path / "data", 0)
    certificate = tmp_path / "authority.pem"
    certificate.write_bytes(listener.certificate_pem)
    with (
        open_home(tmp_path / "data", tools=fake_tools(), hasher=cheap_hasher(), limits=limits) as home,
        HomeRunner(home, shared=listener) as runner,
    ):
        home.add_user("anna", PASSWORD)
        yield Shared(home, f"https://127.0.0.1:{runner.shared_port}", certificate)


def test_a_client_that_waits_for_no_file_posts_it(shared: Shared) -> None:
    """Mastodon.py without ``synchronous``: the post waits for its photos, and has them."""
    session = requests.Session()
    session.verify = str(shared.certificate)
    # Variables of the environment would come before it.
    session.trust_env = False
    anna = mastodon.Mastodon(
        access_token=shared.home.issue_token("anna"), api_base_url=shared.url, session=session
    )
    media = []
    for colour in ("teal", "orange"):
        out = io.BytesIO()
        Image.new("RGB", (320, 240), colour).save(out, "JPEG")
        media.append(anna.media_post(io.BytesIO(out.getvalue()), "image/jpeg", description=colour))
    post = anna.status_post("two", media_ids=media)
    assert [one.description for one in post.media_attachments] == ["teal", "orange"]
    for one in post.media_attachments:
        assert session.get(one.url, timeout=60).status_code == 200


def test_large_files_go_over_tls_in_our_own_way(shared: Shared, tmp_path: Path) -> None:
    """To the certificate that was pinned, and whole."""
    path = tmp_path / "clip.mp4"
    path.write_bytes(clip(0) + bytes(range(256)) * 4000)

    async def upload() -> str:
        client = Client(
            shared.url, shared.home.issue_token("anna"), certificate=shared.certificate.read_text()
        )
        target = ResumableTarget("/api/kesong/v1/uploads", "job/0/0")
        try:
            done = await client.upload(path, mime="video/mp4", alt="", focus=(0, 0), resumable=target)
        finally:
            await client.close()
        return done.id

    number = asyncio.run(upload())
    medium = shared.home.media.get(shared.home.accounts.id_of("anna"), int(number))
    stored = shared.home.files.path_of(medium.name)
    assert stored is not None
    assert stored.read_bytes() == path.read_bytes()
