"""What is found before a post leaves."""

import pytest

from kesong_desktop.model.account import Capability, Visibility
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.preflight import check


@pytest.mark.parametrize(("parent", "found"), [("", ["needs_picture"]), ("5", [])])
def test_words_alone_where_posts_need_a_picture(parent, found):
    """Pixelfed takes no post of words, but takes such a reply."""
    draft = Draft(DraftId("d"), text="hello", in_reply_to_id=parent)
    findings = check(draft, "hello", (), Capability(text_only_posts=False), "pixels.town")
    assert [one.code for one in findings] == found


@pytest.mark.parametrize("visibility", [None, *Visibility])
def test_direct_posts_where_there_are_none(visibility):
    """Pixelfed would refuse it once everything is uploaded."""
    draft = Draft(DraftId("d"), text="hello", visibility=visibility)
    for takes in (True, False):
        findings = check(draft, "hello", (), Capability(direct=takes), "pixels.town")
        is_told = visibility is Visibility.DIRECT and not takes
        assert [one.code for one in findings] == ["no_direct"] * is_told
