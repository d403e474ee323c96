"""Lists, filters, markers and reports as JSON entities."""

from kesong_desktop.homeserver.entities import Entity, account, filter_short, moment
from kesong_desktop.homeserver.records import (
    FilteredPost,
    FilterRule,
    Keyword,
    Marker,
    PersonList,
    Report,
)


def person_list(one: PersonList, _: str) -> Entity:
    """List."""
    return {"id": str(one.id), "title": one.title, "replies_policy": one.replies, "exclusive": one.exclusive}


def marker(one: Marker) -> Entity:
    """Marker."""
    return {
        "last_read_id": str(one.last_read),
        "version": one.version,
        "updated_at": moment(one.updated_ms),
    }


def report(one: Report, base: str) -> Entity:
    """Report."""
    return {
        "id": str(one.id),
        "action_taken": False,
        "action_taken_at": None,
        "category": one.category,
        "comment": one.comment,
        "forwarded": False,
        "created_at": moment(one.created_ms),
        "status_ids": [str(number) for number in one.posts],
        "rule_ids": [],
        "target_account": account(one.target, base),
    }


def filter_rule(one: FilterRule) -> Entity:
    """Filter, with its words and posts."""
    return {
        **filter_short(one),
        "keywords": [keyword(word) for word in one.keywords],
        "statuses": [filtered_post(post) for post in one.posts],
    }


def keyword(one: Keyword) -> Entity:
    """FilterKeyword."""
    return {"id": str(one.id), "keyword": one.word, "whole_word": one.whole_word}


def filtered_post(one: FilteredPost) -> Entity:
    """FilterStatus."""
    return {"id": str(one.id), "status_id": str(one.post)}


def old_filter(rule: FilterRule, one: Keyword) -> Entity:
    """V1::Filter: one word of a filter."""
    return {
        "id": str(one.id),
        "phrase": one.word,
        "context": list(rule.contexts),
        "whole_word": one.whole_word,
        "expires_at": None if rule.expires_ms is None else moment(rule.expires_ms),
        "irreversible": rule.action == "hide",
    }
