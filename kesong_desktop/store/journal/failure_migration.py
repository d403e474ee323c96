"""Migration of stored failures: English sentences of version 0.1 become reasons and facts."""

import json
import re
from typing import Any, cast

import apsw

from kesong_desktop.errors import Reason

_WHYS = {
    "no answer in time": Reason.TIMED_OUT,
    "the connection broke off": Reason.CONNECTION_LOST,
    "it gave up on the request": Reason.SERVER_GAVE_UP,
    "it still works on the file": Reason.STILL_PROCESSING,
    "there is no such name": Reason.NAME_UNKNOWN,
    "its certificate has expired": Reason.CERTIFICATE_EXPIRED,
    "its certificate is for another name": Reason.CERTIFICATE_OTHER_NAME,
    "its certificate is not trusted": Reason.CERTIFICATE_UNTRUSTED,
    "the proxy wants a name and a password": Reason.PROXY_NEEDS_PASSWORD,
    "the proxy does not let it through": Reason.PROXY_UNUSABLE,
}
"""The part in parentheses of ``… does not answer (…)``."""

_SENTENCES: tuple[tuple[str, str, Reason], ...] = (
    ("ServerProblem", r"(?P<server>.+?) could not do that\.", Reason.SERVER_PROBLEM),
    ("Unreachable", r"(?P<server>.+?) does not answer \((?P<why>.*?)\)\.", Reason.UNREACHABLE),
    ("NotAuthorised", r"(?P<server>.+?) does not accept this sign-in\.", Reason.NOT_AUTHORISED),
    ("Forbidden", r"(?P<server>.+?) does not allow that\.", Reason.FORBIDDEN),
    ("Gone", r"(?P<server>.+?) does not have that \(any more\)\.", Reason.GONE),
    ("Rejected", r"(?P<server>.+?) refused it\.", Reason.REJECTED),
    ("TooLarge", r"The file is larger than (?P<server>.+?) takes\.", Reason.TOO_LARGE),
    ("SlowDown", r"(?P<server>.+?) asks to slow down until (?P<until>.+?)\.", Reason.SLOW_DOWN),
    ("ServerFault", r"(?P<server>.+?) has a fault of its own \((?P<status>\d+)\)\.", Reason.SERVER_FAULT),
    (
        "NotThisProtocol",
        r"(?P<server>.+?) answered something else than was asked for \((?P<why>.*?)\)\.",
        Reason.NOT_THIS_PROTOCOL,
    ),
    (
        "AppForgotten",
        r"The sign-in to (?P<server>.+?) did not finish: the server does not know this program any more\.",
        Reason.APP_FORGOTTEN,
    ),
    (
        "CodeNeeded",
        r"The sign-in to (?P<server>.+?) did not finish: (?P<said>.*)\. Sign in with a code instead\.",
        Reason.SIGN_IN_APP_REFUSED,
    ),
    (
        "SignInFailed",
        r"The sign-in to (?P<server>.+?) did not finish: (?P<said>.*?)(\. Try again)?\.$",
        Reason.SIGN_IN_FAILED,
    ),
    (
        "StoreDamaged",
        r"(?P<path>.+) is damaged \((?P<why>.*?)\)\. Move it aside",
        Reason.STORE_DAMAGED,
    ),
    ("FolderUnreadable", r"The folder (?P<path>.+) cannot be read: (?P<why>.*?)\.", Reason.FOLDER_UNREADABLE),
    ("FolderAway", r"The folder (?P<path>.+) is away: ", Reason.FOLDER_AWAY),
    (
        "ArchiveUnreadable",
        r"(?P<path>.+) cannot be read as an archive: (?P<why>.*?)\.",
        Reason.ARCHIVE_UNREADABLE,
    ),
    ("Unreadable", r"(?P<path>.+) is not a picture or clip that can be read\.", Reason.NOT_A_PICTURE),
    ("Unreadable", r"(?P<path>.+) takes too long to open; it may be damaged\.", Reason.TOO_SLOW),
    ("Unreadable", r"(?P<path>.+) is cut off: a part of the file is missing\.", Reason.CUT_OFF),
    ("Unreadable", r"(?P<path>.+) is empty\.", Reason.EMPTY),
    ("Unreadable", r"(?P<path>.+) is too large to open safely \((?P<detail>.*?)\)\.", Reason.FILE_TOO_LARGE),
    ("Unreadable", r"(?P<path>.+) is not there\.", Reason.MISSING),
    ("Unreadable", r"(?P<path>.+) may not be read by this user\.", Reason.NO_PERMISSION),
    ("Unreadable", r"(?P<path>.+) is only online so far\.", Reason.ONLINE),
    ("Unreadable", r"(?P<path>.+) is damaged \((?P<detail>.*?)\)\.", Reason.BROKEN),
    (
        "Unreadable",
        r"(?P<path>.+) cannot be made ready without telling more than its picture \((?P<detail>.*?)\), so it stays here\.",
        Reason.PRIVATE,
    ),
    ("SourceChanged", r"(?P<path>.+) was changed after the post was queued\.", Reason.SOURCE_CHANGED),
    (
        "FormatMissing",
        r"(?P<kind>.+?) files cannot be read: the package (?P<package>.+?) is missing\.",
        Reason.FORMAT_MISSING,
    ),
    ("DiskFull", r"The disk is full: (?P<path>.+) could not be written\.", Reason.DISK_FULL),
    ("StoreProblem", r"(?P<path>.+) cannot be used: (?P<why>.*?)\.", Reason.STORE_PROBLEM),
    (
        "StoreTooNew",
        r"(?P<path>.+) was written by a newer Kesong \((?P<why>.*?)\)\.",
        Reason.STORE_TOO_NEW,
    ),
    (
        "ProfileBusy",
        r"Another Kesong is using the profile (?P<path>.+)\. Close it",
        Reason.PROFILE_BUSY,
    ),
    (
        "NotKept",
        r"Kesong keeps no copy of (?P<path>.+): it has (?P<size_mb>[\d,.]*\d) MB\.",
        Reason.NOT_KEPT_TOO_LARGE,
    ),
    ("NotKept", r"Kesong keeps no copy of (?P<path>.+): (?P<why>.*?)\.", Reason.NOT_KEPT),
    ("NoKeyring", r"This computer has no keyring", Reason.NO_KEYRING),
    ("InvalidInput", r"A price needs its currency", Reason.PRICE_WITHOUT_CURRENCY),
    ("NotFound", r"There is no draft (?P<name>.+?)\.", Reason.DRAFT_UNKNOWN),
    ("Cancelled", r"Stopped\.", Reason.CANCELLED),
    ("Fault", r"Kesong itself failed \((?P<name>\w+)\)", Reason.FAULT),
    ("TooMany", r"There are too many newer posts", Reason.TOO_MANY_NEWER_POSTS),
)
"""Old class name, the beginning of its English sentence, and the reason."""
_BY_CODE = {code: reason for code, _, reason in _SENTENCES} | {
    "Unreadable": Reason.BROKEN,
    "InvalidInput": Reason.UNKNOWN,
    "NotFound": Reason.UNKNOWN,
    "HolderRefused": Reason.HOLDER_REFUSED,
    "Refused": Reason.REFUSED,
}
"""The reason for a sentence that matches no pattern."""


def failure_from_sentence(sentence: str, code: str = "", said: str = "") -> dict[str, Any]:
    """Return the JSON of a failure for an old sentence; with its ``code`` (a class name) where that is known.

    A sentence that matches no pattern is kept whole in ``said``, so that nothing is lost.
    """
    plain = sentence.replace(f" “{said}”", "") if said else sentence
    said = said or _quoted(sentence)
    for name, pattern, reason in _SENTENCES:
        found = re.match(pattern, plain, re.DOTALL) if code in {"", name} else None
        if found is not None:
            return _matched(reason, found.groupdict(), said)
    return {"reason": _BY_CODE.get(code, Reason.UNKNOWN).value, "facts": {}, "said": said or sentence}


def migrate_failures(connection: apsw.Connection) -> None:
    """Convert the failures of jobs and of their histories."""
    for job_id, body in connection.execute("SELECT id, body FROM job").fetchall():
        job = json.loads(cast("bytes", body))
        old = job.get("trouble")
        if isinstance(old, dict) and "code" in old:
            job["trouble"] = failure_from_sentence(
                str(old.get("sentence", "")), str(old["code"]), str(old.get("said", ""))
            ) | {"is_offline": bool(old.get("is_line", False))}
            connection.execute(
                "UPDATE job SET body = ? WHERE id = ?", (json.dumps(job, ensure_ascii=False).encode(), job_id)
            )
    for note_id, words in connection.execute("SELECT id, words FROM job_note WHERE words != ''").fetchall():
        text = json.dumps(failure_from_sentence(str(words)), ensure_ascii=False)
        connection.execute("UPDATE job_note SET words = ? WHERE id = ?", (text, note_id))


def _matched(reason: Reason, facts: dict[str, Any], said: str) -> dict[str, Any]:
    said = said or facts.get("said", "")
    facts.pop("said", None)
    if reason is Reason.UNREACHABLE:
        reason = _WHYS.get(facts["why"], reason)
    if "status" in facts:
        facts["status"] = int(facts["status"])
    if "size_mb" in facts:
        facts["size_mb"] = float(facts["size_mb"].replace(",", ""))
    return {"reason": reason.value, "facts": facts, "said": said}


def _quoted(sentence: str) -> str:
    """Return the server's own words within a sentence."""
    found = re.search("“(.*)”", sentence, re.DOTALL)
    return found[1] if found else ""
