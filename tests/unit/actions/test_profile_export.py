"""All that is one's own in open formats: pages that load nothing from elsewhere and run nothing, JSON and CSV."""

import csv
import io
import json
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from kesong_desktop.actions.services import Services
from kesong_desktop.app import open_profile
from kesong_desktop.errors import DiskFull, InvalidInput, Reason
from kesong_desktop.homeserver.admin import open_home
from kesong_desktop.homeserver.home_service import HomeService
from kesong_desktop.homeserver.runner import HomeRunner
from kesong_desktop.homeserver.service.media_description import MediaDescription
from kesong_desktop.homeserver.service.uploads.preparation import SourceFile
from kesong_desktop.homeserver.storage.records import NewPost
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.post import HOME
from kesong_desktop.paths import for_profile
from kesong_desktop.store.secrets import SessionSecrets
from tests.unit.homeserver.world import PASSWORD, cheap_hasher, fake_tools, jpeg

REVIEW = "★★★★☆ 4/5 Cast iron pan, Staub\n299 CNY · Tmall · used 6 weeks\n+ heats evenly\n- heavy\nA good pan. #kesongreview"
ODD = '<script>alert(1)</script> & "quotes" https://example.com/a?b=1&c=2 <img src=x onerror=y>'


class Page(HTMLParser):
    """What a page would load or run, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.loads: list[str] = []
        self.leads: list[str] = []
        self.runs: list[str] = []
        self.words: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note addresses and everything that runs."""
        for name, value in attrs:
            if name in {"src", "srcset", "poster", "data", "action"}:
                self.loads.append(value or "")
            if name == "href":
                self.leads.append(value or "")
            if name.startswith("on"):
                self.runs.append(name)
        if tag in {"script", "iframe", "object", "embed", "link", "base", "form"}:
            self.runs.append(tag)

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.words.append(data)


@dataclass
class Town:
    """A home server with anna and ben, and anna's profile."""

    home: HomeService
    services: Services
    account: Account
    runner: HomeRunner

    def say(self, name: str, text: str, pictures: int = 0, **options: Any) -> int:
        """Somebody posts."""
        number = self.home.accounts.id_of(name)
        media = []
        for at in range(pictures):
            incoming = self.home.media.receive(number)
            incoming.write(jpeg((80 + at, 60)))
            incoming.finish()
            words = MediaDescription(description=f'A loaf "{at}" <b>')
            incoming.hand_over()
            medium, work = self.home.media.add(number, SourceFile(incoming.path, incoming.mime), words)
            work.result()
            media.append(medium.id)
        return self.home.posts.create(number, NewPost(text=text, media=tuple(media), **options)).id


@pytest.fixture
def town(tmp_path: Path) -> Iterator[Town]:
    """Anna has posts of every kind, a review and a collection with a post of ben's."""
    with (
        open_home(tmp_path / "home", tools=fake_tools(), hasher=cheap_hasher()) as home,
        HomeRunner(home) as runner,
        open_profile(for_profile(tmp_path / "profile"), secrets=SessionSecrets()) as services,
    ):
        for name in ("anna", "ben"):
            home.add_user(name, PASSWORD)
        home.follows.follow(home.accounts.id_of("anna"), home.accounts.id_of("ben"))
        account = services.sign_in.with_token(runner.url, home.issue_token("anna")).result()
        yield Town(home, services, account, runner)


def filled(town: Town) -> None:
    """Posts, a review, and a collection."""
    town.say("anna", "Fresh bread", 2)
    town.say("anna", ODD, spoiler="odd <i>")
    town.say("anna", REVIEW, 1, language="en")
    theirs = town.say("ben", "A cake of ben", 1)
    services, account = town.services, town.account
    services.timelines.refresh(account, HOME).result()
    post = next(one for one in services.timelines.page(account.key, HOME) if one.id == str(theirs))
    number = services.collections.create(account, "Cakes / <odd>").result()
    services.collections.add(account, number, post).result()
    services.collections.set_note(account, number, post, "try this & that").result()


def pages_of(folder: Path) -> dict[str, Page]:
    """All pages of an export by their paths."""
    return {
        path.relative_to(folder).as_posix(): Page(path.read_text("utf-8")) for path in folder.rglob("*.html")
    }


def test_everything_is_there_and_nothing_is_loaded_from_elsewhere(town: Town, tmp_path: Path) -> None:
    """Each picture and each link is a file of the export; no script, no handler, no remote address; text is only text."""
    filled(town)
    folder = tmp_path / "out"
    made = town.services.system.export.write(folder)
    assert (made.posts, made.reviews, made.collections, made.media, made.missing) == (3, 1, 1, 4, 0)
    assert made.cached_only == ()
    pages = pages_of(folder)
    account = town.account.key.replace(":", "_")
    assert {
        "index.html",
        "reviews.html",
        f"{account}/posts.html",
        f"{account}/collections/index.html",
    } < pages.keys()
    for name, page in pages.items():
        assert page.runs == [], name
        for one in (*page.loads, *page.leads):
            assert (folder / name).parent.joinpath(one.partition("#")[0]).resolve().is_file(), (name, one)
    posts = pages[f"{account}/posts.html"]
    assert len(posts.loads) == 3
    words = "".join(posts.words)
    assert ODD in words
    assert "odd <i>" in words
    assert "Cast iron pan, Staub" in words
    (collection,) = (page for name, page in pages.items() if "/collections/1-" in name)
    assert "A cake of ben" in "".join(collection.words)
    assert "try this & that" in "".join(collection.words)
    assert len(collection.loads) == 1


def test_the_same_is_in_json_and_csv(town: Town, tmp_path: Path) -> None:
    """With the names of the files; what a spreadsheet would run is only text."""
    town.say("anna", "=1+2")
    filled(town)
    folder = tmp_path / "out"
    town.services.system.export.write(folder)
    place = folder / town.account.key.replace(":", "_")
    posts = json.loads((place / "posts.json").read_text("utf-8"))["posts"]
    assert [one["text"] for one in posts[:2]] == [ODD, "Fresh bread"] or len(posts) == 4
    files = [medium["file"] for one in posts for medium in one["media"]]
    assert len(files) == 3
    assert all((place / one).is_file() for one in files)
    rows = list(csv.DictReader(io.StringIO((place / "posts.csv").read_text("utf-8-sig"))))
    assert len(rows) == 4
    assert rows[-1]["text"] == "'=1+2"
    (review,) = csv.DictReader(io.StringIO((folder / "reviews.csv").read_text("utf-8-sig")))
    assert (review["product"], review["brand"], review["published"][:4]) == (
        "Cast iron pan",
        "Staub",
        "20" + review["published"][2:4],
    )
    assert "Cast iron pan" in (folder / "reviews.json").read_text("utf-8")
    (collection,) = json.loads((place / "collections.json").read_text("utf-8"))["collections"]
    assert collection["name"] == "Cakes / <odd>"
    assert collection["posts"][0]["note"] == "try this & that"


def test_many_posts_are_cut_into_pages(town: Town, tmp_path: Path) -> None:
    """More than the server gives at once; each post is on one page."""
    for number in range(105):
        town.say("anna", f"post number {number}")
    folder = tmp_path / "out"
    assert town.services.system.export.write(folder).posts == 105
    pages = [page for name, page in pages_of(folder).items() if "/posts" in name]
    assert len(pages) == 2
    words = "".join(word for page in pages for word in page.words)
    assert all(words.count(f"post number {number}") >= 1 for number in range(105))


def test_without_a_server_what_was_seen_is_exported(town: Town, tmp_path: Path) -> None:
    """And it is said; so it is with ``is_offline``."""
    filled(town)
    town.services.timelines.refresh(town.account, HOME).result()
    for one in town.services.plan.history.refresh():
        one.result()
    offline = town.services.system.export.write(tmp_path / "offline", is_offline=True)
    town.runner.stop()
    gone = town.services.system.export.write(tmp_path / "gone")
    for made in (offline, gone):
        assert (made.posts, made.cached_only) == (3, (town.account.key,))


def test_nothing_is_overwritten_and_nothing_is_half_done(
    town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder in use is refused, or moved aside where that is wanted; a full disk leaves nothing."""
    filled(town)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    with pytest.raises(InvalidInput) as caught:
        town.services.system.export.write(folder)
    assert caught.value.reason is Reason.EXPORT_FOLDER_USED
    town.services.system.export.write(folder, is_replaced=True)
    assert (tmp_path / "out.before-restore-1" / "mine.txt").read_text() == "mine"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kesong_desktop.actions.backup.export_folder.shutil.copyfileobj", full)
    with pytest.raises(DiskFull):
        town.services.system.export.write(tmp_path / "second")
    assert not [path.name for path in tmp_path.iterdir() if "second" in path.name]
