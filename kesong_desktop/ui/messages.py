"""Errors and findings in the window's words."""

from PySide6.QtCore import QCoreApplication

from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.characters import one_line
from kesong_desktop.model.outbox import Deed, State, Verb
from kesong_desktop.model.preflight import Finding


def translated(template: str) -> str:
    """An English template in the language of the window."""
    return QCoreApplication.translate("messages", template)


def title(error: BaseException) -> str:
    """What happened, in a few words."""
    return translated(error.title if isinstance(error, KesongError) else KesongError.title)


def what(error: BaseException) -> str:
    """What happened, in one sentence, with the server's own words if there are any."""
    if not isinstance(error, KesongError):
        return translated("Kesong has a fault of its own ({name}).").format(name=type(error).__name__)
    happened = translated(error.template()[0]).format(**error.facts)
    return f"{happened} “{error.said}”" if error.said else happened


def what_now(error: BaseException) -> str:
    """What to do about it."""
    if not isinstance(error, KesongError):
        return translated("Nothing that was saved is lost. The log says more.")
    return translated(error.template()[1]).format(**error.facts)


def sentence(error: BaseException) -> str:
    """What happened and what to do."""
    return f"{what(error)} {what_now(error)}".strip()


def title_of(finding: Finding) -> str:
    """A finding's title."""
    return translated(finding.title).format(**finding.facts)


def reason_of(finding: Finding) -> str:
    """A finding's reason, or empty."""
    return translated(finding.reason).format(**finding.facts) if finding.reason else ""


def handle(account: Account) -> str:
    """Whom a person posts as, told so that accounts can be told apart."""
    if account.is_home:
        return translated("{name} on this computer").format(name=account.name)
    return f"@{one_line(account.key)}"


def place(account: Account) -> str:
    """The server that an account is on."""
    return translated("this computer") if account.is_home else account.host


def state_word(state: State) -> str:
    """A job's state as a person says it."""
    words = {
        State.SCHEDULED: "Planned",
        State.OVERDUE: "Its time is over",
        State.PREPARING: "Getting ready",
        State.QUEUED: "Waiting",
        State.UPLOADING: "Going out",
        State.SENDING: "Going out",
        State.MAYBE: "Making sure",
        State.ASKING: "In doubt",
        State.PUBLISHED: "Published",
        State.PARKED: "Not sent",
        State.PAUSED: "Paused by you",
        State.CANCELLED: "Cancelled",
        State.ENTRUSTED: "Planned on the server",
        State.RECALLING: "Being taken back",
    }
    return translated(words[state])


def deed_words(deed: Deed) -> str:
    """What a deed does, as a heading."""
    words = {
        (Verb.FAVOURITE, True): "Like",
        (Verb.FAVOURITE, False): "Take a like back",
        (Verb.BOOKMARK, True): "Save a post",
        (Verb.BOOKMARK, False): "Let a saved post go",
        (Verb.BOOST, True): "Boost",
        (Verb.BOOST, False): "Take a boost back",
        (Verb.FOLLOW, True): "Follow",
        (Verb.FOLLOW, False): "Unfollow",
        (Verb.EDIT, True): "Change a post",
        (Verb.DELETE, True): "Delete a post",
    }
    return translated(words[deed.verb, deed.on])


def time_left(seconds: int) -> str:
    """``rounded_s`` of ``model.outbox.pace``, as a person says it."""
    if seconds < 60:
        return translated("about {0} s left").format(seconds)
    if seconds < 3600:
        return translated("about {0} min left").format(seconds // 60)
    return translated("about {0} h {1} min left").format(seconds // 3600, seconds % 3600 // 60)


def megabytes(count: int) -> str:
    """Bytes as megabytes with one decimal."""
    return f"{count / 1_000_000:.1f} MB"


def file_size(count: int) -> str:
    """Bytes as a person says them: kilobytes, from what rounds to a thousand of them on megabytes."""
    return megabytes(count) if count >= 999_500 else f"{max(1, round(count / 1000)):,} kB"


def format_of(mime: str) -> str:
    """A file's format by its type, such as ``JPEG``."""
    name = mime.partition("/")[2].removeprefix("x-")
    return _FORMATS.get(name, name.upper())


_FORMATS = {"quicktime": "MOV", "webm": "WebM", "webp": "WebP", "matroska": "MKV"}
