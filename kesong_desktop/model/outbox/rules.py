"""The numbers of the outbox's contract."""

SETTLE_S = 180.0
"""R5: "not there" only when the last look came this long after the attempt was given up, for servers commit late."""
SETTLED_LOOK_S = SETTLE_S + 5.0
"""The look that may decide: this long after the attempt was given up."""
REQUEST_S = 60.0
"""How long a request may live: an attempt that was cut off by a kill counts as given up when the program runs again, this long
after it was begun at the latest."""
ASIDE_AFTER_LOOKUPS = 2
"""R5: after so many looks the posts behind an unconfirmed one go on, where it is looked up for long."""
ASIDE_AFTER_TRIES = 4
"""R5: or after so many looks that failed although the server can be reached."""
ASK_AFTER_S = 20 * 60.0
"""R5: how long it is looked up where the server would not refuse a duplicate by itself."""
GIVE_UP_S = 24 * 3600.0
"""R11: the user decides about a post that could not be looked up for this long."""
GIVE_UP_TRIES = 12
"""R11: but not before this many lookups failed, for the computer may have slept meanwhile."""
LIFE_SHARE = 0.75
"""R7: an upload is renewed when this share of its life is over."""
CLOCK_SLACK_S = 120.0
"""R4: a post is taken for ours only if made no earlier than the attempt less this."""
LOOKUPS_AT_S = (2.0, 30.0, SETTLED_LOOK_S, 420.0, 800.0, ASK_AFTER_S + 5.0)
"""Seconds after the attempt at which is looked; later, every minute."""
LOOKUP_GAP_S = 60.0
RETRY_S = (2.0, 5.0, 15.0, 40.0, 90.0, 180.0, 300.0)
"""Back-off after the n-th passing failure in a row."""
UPLOAD_TRIES = 10
"""R10: a server that fails (500) at an upload so often in a row, within half an hour, is not asked again by itself."""
OFFLINE_S = 25.0
"""The longest back-off without a connection: sending resumes within 30 s of the network's return."""
LONGEST_S = 3700.0
"""No wait is longer. One that seems to be is the clock of this computer, set back between two starts."""
HAND_OVER_AHEAD_S = 15 * 60.0
"""A scheduled post is handed to the server only if its time is this far ahead."""
HAND_OVER_LATEST_S = 6 * 60.0
"""Not later than this before its time: Mastodon and GoToSocial refuse less than 5 minutes, and past times are dated back."""
PUBLISH_CHECK_AFTER_S = 60.0
"""A post that the server publishes is looked up this long after its time."""
SAME_TIME_S = 60.0
"""Servers round the time for which a post is scheduled, by less than this."""
SCHEDULE_TRIES = 10
"""A change of a scheduled post that is refused, without a look at what the server has, is given up after so many tries."""
LATE_S = 300.0
"""A scheduled post that comes due this late was missed while the program was closed, and is asked about."""
