"""Which notices are shown on the desktop, and what they may quote."""

from dataclasses import replace as changed
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.outbox.quiet_hours import QuietHours
from kesong_desktop.model.social.notice import NoticeKind, NoticePolicy, may_quote, notice_kind
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import Person, Post

AT = datetime(2024, 7, 5, 12, tzinfo=UTC)
LIN = Person("2", "lin", "lin")
POST = Post("1", LIN, AT, Visibility.PUBLIC, "<p>Fog</p>")
MENTION = Notification("1", "mention", AT, LIN, POST)
KINDS = st.frozensets(st.sampled_from(NoticeKind))


@given(KINDS, st.sampled_from(NoticeKind), st.integers(0, 1439), st.integers(0, 1439), st.integers(0, 1439))
def test_only_wanted_kinds_outside_quiet_hours_and_behind_other_windows(wanted, kind, start, end, now):
    """All three conditions, at every minute of the day."""
    policy = NoticePolicy(wanted, QuietHours(start, end))
    local = AT.replace(hour=0) + timedelta(minutes=now)
    is_quiet = (start <= now < end) if start <= end else (now >= start or now < end)
    assert policy.allows(kind, local, is_front=False) == (kind in wanted and not is_quiet)
    assert not policy.allows(kind, local, is_front=True)


@pytest.mark.parametrize(
    "post",
    [
        replace(POST, visibility=Visibility.DIRECT),
        replace(POST, visibility=Visibility.PRIVATE),
        replace(POST, spoiler="Food"),
        replace(POST, sensitive=True),
        None,
    ],
)
def test_private_and_sensitive_texts_are_not_quoted(post):
    """Others may see the screen."""
    assert may_quote(MENTION)
    assert not may_quote(changed(MENTION, post=post))


def test_a_mention_in_a_direct_message_is_one():
    """Servers call both a mention."""
    assert notice_kind(MENTION) is NoticeKind.MENTION
    assert (
        notice_kind(changed(MENTION, post=replace(POST, visibility=Visibility.DIRECT))) is NoticeKind.DIRECT
    )
    assert notice_kind(changed(MENTION, kind="favourite")) is NoticeKind.REACTION
    assert notice_kind(changed(MENTION, kind="admin.report")) is NoticeKind.OTHER
