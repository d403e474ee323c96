"""The numbers of the outbox's contract."""

SETTLE_S = 180.0
"""R5: "not there" only when the last look came this long after the attempt was given up, for servers commit late."""
REQUEST_S = 60.0
"""How long a request may live: an attempt that was cut off by a kill counts as given up this long after it was begun."""
ASK_AFTER_S = 20 * 60.0
"""R5: how long it is looked for where the server would not refuse a double by itself."""
GIVE_UP_S = 24 * 3600.0
"""R11: a doubt that cannot be looked into for this long is the person's."""
GIVE_UP_TRIES = 12
"""R11: and not before this many looks failed: the computer may have slept all the while."""
LIFE_SHARE = 0.75
"""R7: an upload is renewed when this share of its life is over."""
CLOCK_SLACK_S = 120.0
"""R4: a post is taken for ours only if made no earlier than the attempt less this."""
LOOKS_AT_S = (2.0, 30.0, SETTLE_S + 5.0, 420.0, 800.0, ASK_AFTER_S + 5.0)
"""Seconds after the attempt at which is looked; later, every minute."""
LOOK_GAP_S = 60.0
RETRY_S = (2.0, 5.0, 15.0, 40.0, 90.0, 180.0, 300.0)
"""Back-off after the n-th passing trouble in a row."""
LINE_S = 25.0
"""The longest back-off where no connection could be made: one is back on the line within 30 s of the network's return."""
LONGEST_S = 3700.0
"""No wait is longer. One that seems to be is the clock of this computer, set back between two starts."""
ENTRUST_AHEAD_S = 15 * 60.0
"""A planned post is handed to the server only if its time is this far ahead, so that it is there in good time."""
ENTRUST_LAST_S = 6 * 60.0
"""Not later than this before its time: Mastodon and GoToSocial refuse less than 5 minutes, and past times are dated back."""
ENTRUST_LOOK_S = 60.0
"""A server that publishes by itself is looked at this long after the time."""
LATE_S = 300.0
"""A scheduled post that comes due this late was missed while the program was closed, and is asked about."""
