"""What notifications say, how text is cut to lines, days, and waking."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from kesong_desktop.model.account import Visibility
from kesong_desktop.model.social.notification import Notification
from kesong_desktop.model.social.post import Person, Post
from kesong_desktop.ui.inbox.notification_text import (
    _templates,
    can_reply,
    icon_of,
    kind_of,
    quote_of,
    sentence_of,
)
from kesong_desktop.ui.platform.resume_detector import TICK_MS, ResumeDetector
from kesong_desktop.ui.posts.cards.text_layout import short_layout
from kesong_desktop.ui.shell.relative_time import day, scheduled_time

NOW = datetime(2026, 3, 5, 12, tzinfo=UTC)
BO = Person("1", "bo", "bo", "Bo")
POST = Post("2", BO, NOW, Visibility.PUBLIC, "<p>A title</p><p>and text</p>")


def notice(kind, *, by=BO, post=None):
    """A notice of this kind."""
    return Notification("1", kind, NOW, by, post)


@pytest.mark.parametrize("kind", [*_templates(), "what_comes_next_year", "{name}", ""])
@pytest.mark.parametrize("by", [BO, None])
def test_every_kind_has_sentence_and_icon(icons, kind, by):
    """Also those that nobody did, and those that no one knows yet."""
    one = notice(kind, by=by)
    said = str(sentence_of(one))
    assert said
    assert "{" not in said
    assert ("Bo" in said) == (sentence_of(one).name == "Bo")
    icons.icon(*icon_of(one))


def test_direct_mention():
    """And says so."""
    letter = Post("2", BO, NOW, Visibility.DIRECT, "<p>psst</p>")
    assert kind_of(notice("mention", post=letter)) == "direct"
    assert str(sentence_of(notice("mention", post=letter))) == "Bo sent you a direct message"
    assert str(sentence_of(notice("mention", post=POST))) == "Bo mentioned you"


def test_quote():
    """What somebody said is given whole, one's own post by its title, and a warning hides what is behind it."""
    assert quote_of(notice("mention", post=POST)) == "A title and text"
    assert quote_of(notice("favourite", post=POST)) == "A title"
    warned = Post("2", BO, NOW, Visibility.PUBLIC, "<p>spiders</p>", spoiler="Animals")
    assert quote_of(notice("mention", post=warned)) == "Animals"
    assert quote_of(notice("follow")) == ""
    review = Post(
        "3", BO, NOW, Visibility.PUBLIC, "<p>★★★★☆ 4/5 Cup, Staub<br>Warm.<br>#review #kesongreview</p>"
    )
    assert quote_of(notice("favourite", post=review)) == "Cup"
    assert not can_reply(notice("mention"))


def test_text_in_few_lines(theme):
    """Within the width, the last line tells that there is more; an endless word does not break out."""
    words = "one two three four five six seven eight nine ten " * 5
    for text in (words, "x" * 500, "日本語" * 80):
        made = short_layout(text, "body", 150, theme, 3)
        shown = said(made)
        assert made.height == 3 * theme.line("body")
        assert text.startswith(shown.removesuffix("…"))
        assert shown.endswith("…")
        assert made.widest <= 150
    assert said(short_layout("a\n\n b\u2028c", "body", 150, theme, 3)) == "a b c"
    assert said(short_layout(" \n", "body", 150, theme, 1)) == ""


def said(layout):
    """The characters that are drawn."""
    return "".join(run.shown for run in layout.beginning(1000))


def test_day_headings():
    """Today, yesterday, else the date, with the year where it is another one."""
    now = datetime(2026, 3, 5, 12).astimezone()
    past = [
        timedelta(hours=1),
        timedelta(hours=13),
        timedelta(days=3),
        timedelta(days=300),
        timedelta(days=-1),
    ]
    assert [day(now - one, now) for one in past] == ["Today", "Yesterday", "2 Mar", "9 May 2025", "Today"]


def test_resume_detector(qapp):
    """After a sleep all is opened anew; when the window is used again after a while, it is looked for what is new."""
    woken, clock = [], [0.0]
    waking = ResumeDetector(woken.append, lambda: clock[0], qapp, qapp)
    active, inactive = Qt.ApplicationState.ApplicationActive, Qt.ApplicationState.ApplicationInactive

    def passes(seconds, then, *state):
        clock[0] += seconds
        then(*state)
        told, woken[:] = list(woken), []
        return told

    assert passes(TICK_MS / 1000, waking.tick) == []
    assert passes(TICK_MS / 1000 + 30, waking.tick) == []
    assert passes(3600, waking.tick) == [True]
    assert passes(TICK_MS / 1000, waking.tick) == []
    assert passes(5, waking.state_changed, inactive) == []
    assert passes(5, waking.state_changed, active) == []
    assert passes(5, waking.state_changed, inactive) == []
    assert passes(90, waking.state_changed, active) == [False]
    waking.deleteLater()


def test_a_planned_time_far_away_has_its_year():
    """Next to today the weekday is enough; in another year it would be taken for that of this one."""
    now = datetime.now(UTC)
    near, far = scheduled_time(now + timedelta(days=20)), scheduled_time(now + timedelta(days=4000))
    assert str((now + timedelta(days=4000)).year) in far
    assert str((now + timedelta(days=20)).year) not in near
