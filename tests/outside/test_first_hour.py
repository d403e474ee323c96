"""A stranger's first hour in a window of its own, by AT-SPI and keys: this tree, or the packaged program.

``KESONG_FROZEN=dist/kesong python -m pytest -m long tests/outside/test_first_hour.py`` takes the packaged one. It gets no
variable of this environment that could help it.
"""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.end2end.conftest import ROOT, command_line
from tests.fakes import pictures
from tests.outside.screen_listener import NEEDED, PATIENCE_S, Listener, lacks_tools, listening
from tests.unit.homeserver.world import PASSWORD

POST = "A day at the lake"
FROZEN = os.environ.get("KESONG_FROZEN", "")


def program(*arguments: object) -> list[str]:
    """The command line of the program with these arguments."""
    return (
        [str(Path(FROZEN).absolute() / "kesong"), *map(str, arguments)]
        if FROZEN
        else command_line(*arguments)
    )


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    """A home of its own, and a browser whose user agrees to everything."""
    tools = tmp_path / "tools"
    tools.mkdir()
    opener = tools / "xdg-open"
    opener.write_text(
        f'#!/bin/sh\nPYTHONPATH={ROOT} CONSENTING_USER=anna exec {sys.executable} -m tests.outside.consenting_browser "$1"\n'
    )
    opener.chmod(0o755)
    given = {"HOME": str(tmp_path), "PATH": f"{tools}:/usr/bin:/bin", "KESONG_SECRETS": "file"}
    return given | ({"PYTHONPATH": ""} if FROZEN else {})


@contextmanager
def home_server(data: Path, variables: dict[str, str]) -> Iterator[str]:
    """The address of a home server with anna and a post of ben's, run by the same program."""
    env = variables | ({} if FROZEN else {"PYTHONPATH": str(ROOT)})
    for name in ("anna", "ben"):
        command = program("home", "user", "add", name, "--password-stdin", "--data", data)
        subprocess.run(command, input=PASSWORD, encoding="utf-8", env=env, check=True, timeout=PATIENCE_S)
    command = program("serve", "--data", data, "--port", 0)
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", env=env) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().strip()
        finally:
            process.terminate()


def looks_at_the_demo(person: Listener) -> None:
    """Posts are in the feed, photos in the roll."""
    person.until(lambda: person.is_checked("Feed"))
    person.until(lambda: has_items(person))
    person.presses("Camera roll")
    person.until(lambda: person.is_checked("Camera roll"))
    person.until(lambda: has_items(person))


def has_items(person: Listener, words: str = "") -> bool:
    """Whether a list shows something with these words."""
    return any(one["role"] == "list item" and words in one["name"] for one in person.nodes())


def signs_in(person: Listener, address: str) -> None:
    """At the home server, by the browser; the proposed folder is taken."""
    person.presses("On a server I know")
    person.types("Server address, or your handle", address)
    person.presses("Sign in with browser")
    person.presses("Done")
    person.until(lambda: person.is_checked("Feed"))


def posts(person: Listener) -> None:
    """Two photos of the roll, chosen by keys, with a description and a text."""
    person.presses("Camera roll")
    person.until(lambda: person.is_checked("Camera roll"))
    person.until(lambda: sum(one["role"] == "list item" for one in person.nodes()) == 2)
    for key in ("Home", "X", "Right", "X"):
        person("keys", combo=key)
    person.until(lambda: person.says("New post with 2"))
    person("keys", combo="Return")
    person.types("Describe photo 1 for people who cannot see it", "A lake")
    person.types("Text", POST)
    publishes(person)


def reviews(person: Listener) -> None:
    """A product with four stars, bought."""
    person.presses("New review")
    person.types("Product, place or service", "Iron pan")
    person.until(lambda: person("focus", name="Stars: not rated"))
    person("keys", combo="4")
    person.until(lambda: person.says("Stars: 4"))
    person.presses("Bought")
    person.types("Your review", "Heats evenly")
    publishes(person)


def publishes(person: Listener) -> None:
    """Through the check, into the feed."""
    person.presses("Check and publish")
    person.presses("Publish")
    person.until(lambda: person.is_checked("Feed"))


@pytest.mark.long
@pytest.mark.timeout(1800)
@pytest.mark.skipif(lacks_tools(), reason=NEEDED)
def test_a_first_hour(tmp_path: Path, variables: dict[str, str]) -> None:
    """Demo, first run, sign-in, folder, post, review, end, and a start without a network."""
    album = tmp_path / "Pictures"
    album.mkdir()
    for number, name in enumerate(("lake.jpg", "jetty.jpg")):
        pictures.jpeg(album / name, (960, 640), hue=60 * number)
    with listening(program("--demo"), tmp_path / "demo.words", variables) as person:
        looks_at_the_demo(person)
    with (
        home_server(tmp_path / "village", variables) as address,
        listening(program(), tmp_path / "first.words", variables) as person,
    ):
        signs_in(person, address)
        posts(person)
        person.until(lambda: has_items(person, POST))
        reviews(person)
        person.until(lambda: has_items(person, "Iron pan"))
    with listening(program(), tmp_path / "second.words", variables) as person:
        person.until(lambda: has_items(person, POST) and has_items(person, "Iron pan"))
        person.until(lambda: person.says(f"Could not connect to {address.partition('//')[2]}"))
        person.presses("Search")
        person.types("Search people, tags and posts", "lake")
        person.until(lambda: has_items(person, POST))
