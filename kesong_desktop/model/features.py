"""Which parts of the protocol for reading and for people a server has."""

from kesong_desktop.record import Record


class SocialFeatures(Record, frozen=True):
    """A flag for each area. The defaults are for a server of unknown software.

    What stands at a fixed address counts as there until an answer shows that it is not; the rest is careful.
    """

    lists: bool = True
    edits_lists: bool = True
    """False where lists can only be read."""
    followed_tags: bool = True
    trends: bool = True
    suggestions: bool = True
    conversations: bool = True
    filters: bool = True
    edits_filters: bool = True
    """False where filters can only be read."""
    filters_posts: bool = False
    """True where the server itself says which filter a post matched; else its clients have to."""
    polls: bool = False
    translation: bool = False
    notes: bool = False
    """True where a private note on a person can be kept."""
    reports: bool = True
    follow_requests: bool = True
    answers_follow_requests: bool = True
    """False where requests are listed, and cannot be accepted or rejected."""
    pins: bool = False
    muted_conversations: bool = False
    mute_durations: bool = False
    blocked_people: bool = True
    """False where the people who are blocked are not listed."""
    muted_people: bool = True
    """False where the people who are muted are not listed."""
    mutes: bool = True
    blocked_domains: bool = True
    removes_followers: bool = False
    follow_options: bool = False
    """True where a follow can leave out boosts, or notify of each post."""
    grouped_notifications: bool = False
    notification_types: bool = True
    """False where notifications cannot be asked for by type."""
    dismisses_notifications: bool = True
    pictures_in_profile: bool = True
    profile_fields: bool = True
