"""Limits of the home server: enforced, and stated in the instance document."""

from dataclasses import dataclass

HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


@dataclass(frozen=True, slots=True)
class HomeLimits:
    """Sizes in bytes, lengths in characters, ages in milliseconds."""

    characters: int = 5000
    characters_per_url: int = 23
    description: int = 1500
    media_per_post: int = 20
    pins: int = 5
    scheduled: int = 300
    schedule_ahead_ms: int = 5 * 60_000
    """How far ahead a scheduled post must be at least."""
    poll_options: int = 4
    poll_characters: int = 50
    poll_shortest_s: int = 300
    poll_longest_s: int = 2_629_746
    """A month, as on other servers."""
    followed_tags: int = 200
    featured_tags: int = 10
    profile_picture_bytes: int = 8 * 1024 * 1024
    image_bytes: int = 40 * 1024 * 1024
    video_bytes: int = 200 * 1024 * 1024
    background_bytes: int = 16 * 1024 * 1024
    """A larger clip is answered with 202 and worked on afterwards."""
    answer_s: float = 0.1
    """An upload that is not ready by then is answered with 202, and is ready later."""
    posting_wait_s: float = 10.0
    """How long a post waits for its pictures to be ready."""
    uploads_waiting: int = 64
    """Files of one person that wait to be worked on; more are refused with 429."""
    resumed_from_bytes: int = 8 * 1024 * 1024
    """From this size on a client is advised to upload in a way that goes on after a break."""
    unfinished_uploads: int = 20
    """Unfinished uploads of one person; the one that was used longest ago makes room for a further one."""
    unfinished_ms: int = DAY_MS
    """An unfinished upload that was not used for so long is deleted."""
    image_pixels: int = 100_000_000
    body_bytes: int = 256 * 1024
    free_bytes: int = 256 * 1024 * 1024
    """An upload is refused when the disk would be left with less."""
    streams: int = 16
    """Open lines for live updates, for each person."""
    streams_per_line: int = 32
    waiting_news: int = 256
    """A stream with more events waiting is closed."""
    unattached_ms: int = DAY_MS
    key_ms: int = 90 * DAY_MS
    code_ms: int = HOUR_MS // 6
    invitation_ms: int = HOUR_MS // 4
    pairing_ms: int = 2 * 60_000
    pairings: int = 4
    """Requests of ``pairing_ms``: with six digits, so many guesses."""
