"""Texts of a profile: counts, dates, and how the account stands to the person."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kesong_desktop.model.social.profile import AccountRelationship, Profile
from kesong_desktop.ui.profile.presenter import ProfileState
from kesong_desktop.ui.shell.relative_time import full_time


def posts_count(profile: Profile, shown: int = 0) -> str:
    """Return how many posts the person has, at least the ``shown`` ones; empty where the server does not say.

    What was just published is shown before the server counts it.
    """
    if profile.posts is None:
        return ""
    return QCoreApplication.translate("ProfileText", "%Ln post(s)", "", max(profile.posts, shown))


def followers_count(profile: Profile) -> str:
    """Return how many people follow the person; empty where the server does not say."""
    if profile.followers is None:
        return ""
    return QCoreApplication.translate("ProfileText", "%Ln follower(s)", "", profile.followers)


def following_count(profile: Profile) -> str:
    """Return how many people the person follows; empty where the server does not say."""
    if profile.following is None:
        return ""
    return QCoreApplication.translate("ProfileText", "%Ln following", "", profile.following)


def joined(moment: datetime) -> str:
    """Return since when the account exists, by month."""
    day = moment.astimezone().date()
    pattern = QCoreApplication.translate("ProfileText", "MMMM yyyy", "date format of Qt")
    when = QLocale().toString(QDate(day.year, day.month, day.day), pattern)
    return QCoreApplication.translate("ProfileText", "Joined {date}").format(date=when)


def verified(moment: datetime) -> str:
    """Return when the server saw that a linked page links back."""
    text = QCoreApplication.translate("ProfileText", "Verified by the server on {time}")
    return text.format(time=full_time(moment))


def relationship_lines(stands: AccountRelationship | None) -> list[str]:
    """Return how the account and the person stand to each other, a phrase for each fact."""
    if stands is None:
        return []
    muted = QCoreApplication.translate("ProfileText", "You muted this person")
    if stands.muting_until_utc is not None:
        text = QCoreApplication.translate("ProfileText", "You muted this person until {time}")
        muted = text.format(time=full_time(stands.muting_until_utc))
    facts = (
        (stands.followed_by, QCoreApplication.translate("ProfileText", "Follows you")),
        (stands.requested, QCoreApplication.translate("ProfileText", "You asked to follow")),
        (stands.requested_by, QCoreApplication.translate("ProfileText", "Asks to follow you")),
        (stands.muting, muted),
        (stands.blocking, QCoreApplication.translate("ProfileText", "You blocked this person")),
        (
            stands.following and not stands.showing_reblogs,
            QCoreApplication.translate("ProfileText", "Boosts are hidden"),
        ),
        (stands.notifying, QCoreApplication.translate("ProfileText", "You are notified of each post")),
    )
    return [text for is_true, text in facts if is_true]


def marks(profile: Profile) -> list[tuple[str, str]]:
    """Return the icons beside the name, each with what it means."""
    found = (
        (
            profile.is_locked,
            "lock-simple",
            QCoreApplication.translate("ProfileText", "Accepts followers one by one"),
        ),
        (profile.is_bot, "robot", QCoreApplication.translate("ProfileText", "Automated account")),
        (profile.is_group, "users-three", QCoreApplication.translate("ProfileText", "Group")),
        (
            profile.is_limited,
            "eye-slash",
            QCoreApplication.translate("ProfileText", "Limited by the administrators of the server"),
        ),
    )
    return [(icon, text) for is_true, icon, text in found if is_true]


def obstacle(state: ProfileState) -> tuple[str, str, str] | None:
    """Return icon, title and explanation of why no posts are asked for; None where they are."""
    profile, stands = state.profile, state.relationship
    if profile is None:
        return None
    if profile.is_suspended:
        return (
            "prohibit",
            QCoreApplication.translate("ProfileText", "Account suspended"),
            QCoreApplication.translate(
                "ProfileText", "The administrators of the server suspended this account."
            ),
        )
    if stands is not None and stands.blocked_by:
        return (
            "prohibit",
            QCoreApplication.translate("ProfileText", "You are blocked"),
            QCoreApplication.translate("ProfileText", "This person does not show you their posts."),
        )
    if stands is not None and stands.blocking:
        return (
            "prohibit",
            QCoreApplication.translate("ProfileText", "You blocked this person"),
            QCoreApplication.translate("ProfileText", "Unblock to see their posts."),
        )
    return None
