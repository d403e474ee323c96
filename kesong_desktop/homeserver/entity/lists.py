"""Lists, filters, markers and reports as JSON entities."""

from kesong_desktop.homeserver.entity.accounts import account
from kesong_desktop.homeserver.entity.statuses import filter_short
from kesong_desktop.homeserver.entity.values import Entity, moment
from kesong_desktop.homeserver.storage.filter_records import FilteredPost, FilterKeyword, FilterRule
from kesong_desktop.homeserver.storage.records import MarkerRecord, PersonList, ReportRecord


def person_list(one: PersonList, _: str) -> Entity:
    """Return a list of accounts as a List entity."""
    return {"id": str(one.id), "title": one.title, "replies_policy": one.replies, "exclusive": one.exclusive}


def marker(one: MarkerRecord) -> Entity:
    """Return a read position as a Marker entity."""
    return {
        "last_read_id": str(one.last_read),
        "version": one.version,
        "updated_at": moment(one.updated_ms),
    }


def report(one: ReportRecord, base: str) -> Entity:
    """Return a report as a Report entity."""
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
    """Return a filter as a Filter entity, with its keywords and posts."""
    return {
        **filter_short(one),
        "keywords": [keyword(word) for word in one.keywords],
        "statuses": [filtered_post(post) for post in one.posts],
    }


def keyword(one: FilterKeyword) -> Entity:
    """Return a filter's keyword as a FilterKeyword entity."""
    return {"id": str(one.id), "keyword": one.word, "whole_word": one.whole_word}


def filtered_post(one: FilteredPost) -> Entity:
    """Return a filter's post as a FilterStatus entity."""
    return {"id": str(one.id), "status_id": str(one.post)}


def old_filter(rule: FilterRule, one: FilterKeyword) -> Entity:
    """Return one keyword of a filter as a V1::Filter entity."""
    return {
        "id": str(one.id),
        "phrase": one.word,
        "context": list(rule.contexts),
        "whole_word": one.whole_word,
        "expires_at": None if rule.expires_ms is None else moment(rule.expires_ms),
        "irreversible": rule.action == "hide",
    }
