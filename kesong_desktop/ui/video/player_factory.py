"""Makes video players where playback is available."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kesong_desktop.ui.platform.qt_log import silence_playback

if TYPE_CHECKING:
    from kesong_desktop.ui.video.video_player import VideoPlayer

log = logging.getLogger(__name__)

PlayerFactory = Callable[[QObject], "VideoPlayer | None"]


def player_class() -> "type[VideoPlayer]":
    """Return the class of players. The first call takes long: it loads QtMultimedia. Nothing else may load it.

    Raises:
        ImportError: the system's part for playback is missing.
    """
    silence_playback()
    from kesong_desktop.ui.video.video_player import VideoPlayer  # noqa: PLC0415 - loading takes long, and it may be missing

    return VideoPlayer


def make_player(parent: QObject) -> "VideoPlayer | None":
    """Return a new player, or None where the system's part for playback is missing. The first one takes long to load."""
    try:
        return player_class()(parent)
    except ImportError as error:
        log.info("video playback is not available: %s", error)
        return None
