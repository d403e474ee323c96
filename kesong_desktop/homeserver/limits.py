"""Limits of the home server: enforced, and published in the instance document."""

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
    """Minimum time from now to a scheduled post."""
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
    """Larger videos are answered with 202 and processed in the background."""
    answer_s: float = 0.1
    """An upload that is not ready by then is answered with 202."""
    posting_wait_s: float = 10.0
    """How long a new post waits for its media to be processed."""
    uploads_waiting: int = 64
    """Unprocessed files of one account; more are refused with 429."""
    resumed_from_bytes: int = 8 * 1024 * 1024
    """Clients are advised to use resumable uploads from this size on."""
    unfinished_uploads: int = 20
    """Unfinished uploads of one account; a further one replaces the least recently used."""
    unfinished_ms: int = DAY_MS
    """Unfinished uploads are deleted after this time without use."""
    image_pixels: int = 100_000_000
    body_bytes: int = 256 * 1024
    free_bytes: int = 256 * 1024 * 1024
    """An upload is refused if it would leave less free space on the disk."""
    streams: int = 16
    """Open streaming connections of one account."""
    streams_per_connection: int = 32
    queued_events: int = 256
    """A connection with more queued events is closed."""
    unattached_ms: int = DAY_MS
    key_ms: int = 90 * DAY_MS
    code_ms: int = HOUR_MS // 6
    invitation_ms: int = HOUR_MS // 4
    pairing_ms: int = 2 * 60_000
    pairings: int = 4
    """Requests within ``pairing_ms``: the number of guesses of a six-digit code."""
