"""The demo by a real AT-SPI client, as screen readers on Linux use it: in a window, on a display, over D-Bus."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.end2end.conftest import command_line
from tests.outside.screen_listener import NEEDED, Listener, lacks_tools, listening

PANES = [
    "Search",
    "Discover",
    "Camera roll",
    "Products",
    "New review",
    "Inbox",
    "Saved",
    "Drafts",
    "Batch",
    "Planner",
    "Outbox",
    "Preferences",
    "Feed",
]


def is_nameless(node: dict[str, Any]) -> bool:
    """Whether a control says nothing; a cell of a table may be empty."""
    return node["can_focus"] and not node["name"].strip() and node["role"] != "table cell"


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[Listener]:
    """The demo in a window, with a client that sees what a screen reader sees."""
    if lacks_tools():
        pytest.skip(NEEDED)
    with listening(command_line("--demo"), tmp_path / "words") as made:
        made.until(lambda: made.is_checked("Feed"))
        yield made


@pytest.mark.long
@pytest.mark.timeout(1200)
def test_a_screen_reader_reaches_and_reads_everything(listener: Listener) -> None:
    """Each pane opens by the first action of its entry, each control there has a name, and what happens is read out."""
    for pane in PANES:
        assert listener("press", name=pane)
        listener.until(lambda pane=pane: listener.is_checked(pane))
        nodes = listener.nodes()
        assert not [one for one in nodes if is_nameless(one)], pane
        assert not {one["role"] for one in nodes} & {"unknown", "invalid", "redundant object"}, pane
    listener.until(lambda: any(one["role"] == "list item" for one in listener.nodes()))
    assert listener("type", name="Name to follow", text="nobody at all")
    assert listener("press", name="Follow")
    listener.until(lambda: listener("heard"))
