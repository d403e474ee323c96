"""Texts for names of things that do not exist."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

UNKNOWN_NAMES: Mapping[Reason, ErrorText] = {
    Reason.ACCOUNT_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no account {name}."),
        QT_TRANSLATE_NOOP("messages", "List the accounts with: kesong account list"),
    ),
    Reason.NO_ACCOUNT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No account"),
        QT_TRANSLATE_NOOP("messages", "There is no account yet."),
        QT_TRANSLATE_NOOP("messages", "Add one with: kesong account add URL"),
    ),
    Reason.DEVICE_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no device {name}."),
        QT_TRANSLATE_NOOP("messages", "List the devices with: kesong home user devices NAME"),
    ),
    Reason.JOB_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no outbox job {name}."),
        QT_TRANSLATE_NOOP("messages", "List the jobs with: kesong outbox list"),
    ),
    Reason.DRAFT_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no draft {name}."),
        QT_TRANSLATE_NOOP("messages", "It may have been deleted or queued."),
    ),
    Reason.PHOTO_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "{name} is not in the camera roll."),
        QT_TRANSLATE_NOOP("messages", "Add its folder with: kesong roll add DIR"),
    ),
    Reason.LOOK_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no look {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose one of: {known}."),
    ),
    Reason.COVER_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no cover template {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose another one."),
    ),
    Reason.PERSON_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no person {name}."),
        QT_TRANSLATE_NOOP("messages", "Add one with: kesong home user add NAME"),
    ),
    Reason.NOT_FOUND: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "Couldn't find {name}."),
        QT_TRANSLATE_NOOP("messages", "Check the spelling."),
    ),
    Reason.TIMELINE_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Not found"),
        QT_TRANSLATE_NOOP("messages", "There is no timeline “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Use home, public or tag:NAME."),
    ),
    Reason.ALL_ACCOUNTS_AT_HOME: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Home only"),
        QT_TRANSLATE_NOOP("messages", "Only the home timelines of all accounts can be read as one."),
        QT_TRANSLATE_NOOP("messages", "Leave out --timeline and --account, or --all-accounts."),
    ),
}
