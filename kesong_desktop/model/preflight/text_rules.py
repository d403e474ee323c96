"""Rules for the words of a post: audience, lengths, hashtags, links and a named place."""

import ipaddress
from collections.abc import Iterator
from urllib.parse import urlsplit

from kesong_desktop.errors import Fact
from kesong_desktop.model.account import Visibility
from kesong_desktop.model.preflight.finding import Finding
from kesong_desktop.model.preflight.private_zone import PrivateZone, zone_around
from kesong_desktop.model.preflight.subject import CheckSubject
from kesong_desktop.model.preflight.text_parts import split_parts
from kesong_desktop.model.text import links
from kesong_desktop.model.text.entities import links_in, tags_in

MOST_TAGS = 15
"""More are hidden by many apps and read out one by one by screen readers; no server known here refuses them."""


def of_audience(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether the server has such an audience, and such reply controls."""
    draft, can = subject.draft, subject.can
    if draft.visibility is Visibility.DIRECT and not can.direct:
        yield Finding("no_direct", "must", fixes=("only_followers",), facts={"host": subject.host})
    unheard = (draft.replies and draft.replies not in can.reply_circles) or (
        draft.quotes and draft.quotes not in can.quote_circles
    )
    if unheard:
        yield Finding(
            "controls_unheard", "look", fixes=("drop_controls", "leave"), facts={"host": subject.host}
        )


def of_size(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether there is something to post, and not more than the server takes."""
    pictures, limits, host = subject.pictures, subject.can.limits, subject.host
    # What an unfinished review lacks is said by its own rules.
    if not pictures and not subject.wire_text.strip() and subject.draft.review is None:
        yield Finding("empty", "must", fixes=("add_picture",))
    elif not pictures and not subject.can.text_only_posts and not subject.draft.in_reply_to_id:
        yield Finding("needs_picture", "must", fixes=("add_picture",), facts={"host": host})
    if len(pictures) > limits.pictures:
        facts: dict[str, Fact] = {"count": len(pictures), "limit": limits.pictures, "host": host}
        yield Finding("too_many", "must", fixes=("keep_first",), facts=facts)
    warning = subject.draft.spoiler.strip()
    length = subject.can.length(subject.wire_text, subject.draft.wire_spoiler())
    posts = len(split_parts(subject.draft, subject.wire_text, subject.can))
    if posts > 1:
        yield Finding("review_continued", "done", facts={"count": posts, "host": host})
    elif length > limits.characters:
        over: dict[str, Fact] = {
            "length": length,
            "limit": limits.characters,
            "over": length - limits.characters,
            "host": host,
        }
        yield Finding("too_long", "must", fixes=("shorten", "cut_text"), facts=over)
    too_much = len(warning) - subject.can.warning_characters
    if subject.can.warning_characters and too_much > 0:
        facts = {"over": too_much, "limit": subject.can.warning_characters, "host": host}
        yield Finding("warning_too_long", "must", fixes=("shorten", "cut_warning"), facts=facts)


def of_first_comment(subject: CheckSubject) -> Iterator[Finding]:
    """What becomes of the first comment, and whether the server takes it."""
    comment = subject.draft.first_comment.strip()
    if not comment:
        return
    limit, host = subject.can.limits.characters, subject.host
    over = subject.can.length(comment, subject.draft.wire_spoiler()) - limit
    if over > 0:
        facts: dict[str, Fact] = {"over": over, "limit": limit, "host": host}
        yield Finding("comment_too_long", "must", fixes=("shorten", "cut_comment"), facts=facts)
    else:
        yield Finding("first_comment", "done", facts={"text": comment.partition("\n")[0][:80]})


def of_tags(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether there are so many hashtags that readers mind."""
    count = len(tags_in(subject.wire_text))
    if count > MOST_TAGS:
        facts: dict[str, Fact] = {"count": count, "limit": MOST_TAGS}
        yield Finding("many_tags", "look", fixes=("keep_tags", "leave"), facts=facts)


def of_links(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether a link leads to an address without encryption."""
    for link in insecure_links(subject):
        yield Finding("insecure_link", "look", fixes=("use_https", "leave"), facts={"link": link})


def insecure_links(subject: CheckSubject) -> tuple[str, ...]:
    """Return the links with ``http:`` to hosts that have a name; a device in the user's own network seldom has https."""
    draft = subject.draft
    link = draft.review.link if draft.review else ""
    words = f"{draft.title}\n{draft.text}\n{link}\n{draft.first_comment}"
    return tuple(one for one in links_in(words) if one.lower().startswith("http:") and _has_name(one))


def of_place(subject: CheckSubject) -> Iterator[Finding]:
    """Return whether the post names a place, and whether it may."""
    place = subject.draft.place.strip()
    if not place:
        return
    zone = _private_zone(subject, place)
    if zone is not None:
        facts: dict[str, Fact] = {"place": place, "zone": zone.name}
        yield Finding("private_place", "must", fixes=("drop_place",), facts=facts)
    else:
        yield Finding("place_told", "look", fixes=("drop_place", "leave"), facts={"place": place})


def _private_zone(subject: CheckSubject, words: str) -> PrivateZone | None:
    zones = subject.options.zones
    named = next((zone for zone in zones if zone.is_named(words)), None)
    if named is not None:
        return named
    places = (facts.place for facts in subject.pictures if facts.place is not None)
    return next((zone for place in places if (zone := zone_around(place, zones))), None)


def _has_name(link: str) -> bool:
    host = links.host(link)
    if "." not in host or urlsplit(link).port not in {None, 80}:
        return False
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return not host.endswith((".local", ".localhost", ".lan", ".home", ".onion", ".i2p"))
    return False
