"""An invitation survives being sent as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.model.social.invitation import Invitation, parse_invitation

HOSTS = st.builds(
    "{}:{}".format,
    st.from_regex(r"[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?(\.local)?", fullmatch=True),
    st.integers(1, 65535),
)
INVITATIONS = st.builds(
    Invitation,
    st.lists(HOSTS, min_size=1, max_size=4).map(tuple),
    st.binary(min_size=32, max_size=32),
    st.from_regex(r"[A-Za-z0-9_-]{22}", fullmatch=True),
)


@given(INVITATIONS, st.integers(0, 200), st.sampled_from([" ", "\n", "\r\n> ".replace(">", ""), "\t"]))
def test_text_reads_back(invitation: Invitation, at: int, space: str) -> None:
    """Also where a mail program has broken the line, and with words around it."""
    text = invitation.text
    assert parse_invitation(text) == invitation
    assert parse_invitation(f"Join: {text[:at]}{space}{text[at:]}") == invitation


@given(INVITATIONS, st.integers(0, 200))
def test_a_part_is_refused(invitation: Invitation, kept: int) -> None:
    """What was not copied to its end is no invitation."""
    text = invitation.text
    with pytest.raises(InvalidInput) as caught:
        parse_invitation(text[: min(kept, len(text) - 1)])
    assert caught.value.reason is Reason.INVITATION_INVALID


@pytest.mark.parametrize("host", ["", "a", "a:0", "a:70000", "evil@a:1", "a:1/x", "[::1]:1"])
def test_bad_hosts_are_refused(host: str) -> None:
    """Only a name or an IPv4 address with a port."""
    with pytest.raises(InvalidInput):
        parse_invitation(f"kesong:join/{host}/{'A' * 43}/{'A' * 22}")
