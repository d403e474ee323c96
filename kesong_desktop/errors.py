"""Everything that can go wrong for a person, as one tree.

::

    KesongError
    ├── ServerProblem          a server was asked, and it did not go well
    │   ├── Unreachable            no answer: no network, wrong name, time-out
    │   ├── NotAuthorised          the token is not (or no longer) valid
    │   ├── Forbidden              the server knows us and says no
    │   ├── Gone                   the thing is not there (any more)
    │   ├── Rejected               a field was refused; the server's words say which
    │   ├── TooLarge               the file is larger than the server takes
    │   ├── SlowDown               too many requests; wait until a time
    │   ├── ServerFault            the server broke
    │   └── NotThisProtocol        an answer came, but not one of this protocol
    ├── SignInFailed           the browser or the server ended a sign-in
    │   ├── CodeNeeded             the browser cannot bring the answer; a person can
    │   └── AppForgotten           the server does not know this program (any more)
    ├── Unreadable             a picture or clip that cannot be opened safely
    ├── SourceChanged          a picture was changed after its post was queued
    ├── FolderUnreadable       a folder that cannot be read
    │   └── FolderAway             its card or drive is not plugged in; what is known of it is kept
    ├── ArchiveUnreadable      an archive that cannot be read, or is none that is known
    ├── FormatMissing          a codec is not installed
    ├── StoreProblem           the profile on disk
    │   ├── StoreDamaged
    │   ├── StoreTooNew
    │   ├── DiskFull
    │   └── ProfileBusy            another Kesong is using it
    ├── NotKept                a draft has no copy of a picture
    ├── HolderRefused          the Kesong that holds the profile does not do what was handed over
    ├── NoKeyring              no safe place for a token
    ├── InvalidInput           something typed cannot be used as it is
    ├── Refused                a server refused something earlier, in the words of then
    ├── NotFound               no such job, draft, account ...
    └── Cancelled              a person stopped it

A bug is never a KesongError. Each class carries a title of a few words and two short English templates, ``what`` (what happened,
and why) and ``now`` (what to do), filled in from the error's facts; ``ui.messages`` translates them.
"""

from typing import Any, ClassVar


class KesongError(Exception):
    """A failure that a person can understand and act on.

    ``facts`` fill the templates; ``said`` keeps a server's own words untouched.
    """

    title: ClassVar[str] = "Something went wrong"
    what: ClassVar[str] = "Something went wrong."
    now: ClassVar[str] = "Try again."

    def __init__(self, *, said: str = "", **facts: Any) -> None:
        self.said = said
        self.facts = facts
        super().__init__(self.sentence())

    @property
    def code(self) -> str:
        """The class name: stable, for logs, JSON and translations."""
        return type(self).__name__

    def template(self) -> tuple[str, str]:
        """The untranslated (what, now) templates that fit this error's facts."""
        return self.what, self.now

    def sentence(self) -> str:
        """One English line: what happened, the server's words if any, what to do."""
        what, now = (part.format(**self.facts) for part in self.template())
        words = f"“{self.said}”" if self.said else ""
        return " ".join(part for part in (what, words, now) if part)


class ServerProblem(KesongError):
    """A request to ``server`` failed. ``may_have_arrived`` is False only where no byte of the request left."""

    title: ClassVar[str] = "That did not work"
    what: ClassVar[str] = "{server} could not do that."
    now: ClassVar[str] = "Try again later."
    may_have_arrived: bool = True

    def __init__(self, server: str, *, said: str = "", **facts: Any) -> None:
        self.server = server
        super().__init__(said=said, server=server, **facts)


class Unreachable(ServerProblem):
    """No answer came. ``may_have_arrived`` tells whether the request could have been carried out all the same."""

    title: ClassVar[str] = "No answer"
    what: ClassVar[str] = "{server} does not answer ({why})."
    now: ClassVar[str] = "Check the address and the network; what waits is kept and tried again."

    def __init__(self, server: str, *, why: str = "no connection", may_have_arrived: bool = False) -> None:
        self.may_have_arrived = may_have_arrived
        super().__init__(server, why=why)


class NotAuthorised(ServerProblem):
    """The server does not accept the token (401 and its disguises)."""

    title: ClassVar[str] = "Signed out"
    what: ClassVar[str] = "{server} does not accept this sign-in."
    now: ClassVar[str] = "Sign in again; nothing was lost."
    may_have_arrived: bool = False


class Forbidden(ServerProblem):
    """The server knows us and says no (403)."""

    title: ClassVar[str] = "Not allowed"
    what: ClassVar[str] = "{server} does not allow that."
    now: ClassVar[str] = "Ask the people who run it, or use another account."
    may_have_arrived: bool = False


class Gone(ServerProblem):
    """The thing asked for is not there (404, 410)."""

    title: ClassVar[str] = "Not there any more"
    what: ClassVar[str] = "{server} does not have that (any more)."
    now: ClassVar[str] = "Look again after a refresh."


class Rejected(ServerProblem):
    """A field was refused (400, 422 and their kin); ``said`` says which. ``status`` is the HTTP status."""

    title: ClassVar[str] = "Refused"
    what: ClassVar[str] = "{server} refused it."
    now: ClassVar[str] = "Change what the server names, then retry."


class TooLarge(ServerProblem):
    """The file is larger than the server takes (413)."""

    title: ClassVar[str] = "Too large"
    what: ClassVar[str] = "The file is larger than {server} takes."
    now: ClassVar[str] = "Let Kesong fit the picture, or take it out."
    may_have_arrived: bool = False


class SlowDown(ServerProblem):
    """Too many requests (429). ``wait_s`` is how many seconds the server asks for, ``until`` the hour here when they end."""

    title: ClassVar[str] = "Too many requests"
    what: ClassVar[str] = "{server} asks to slow down until {until}."
    now: ClassVar[str] = "It is tried again by itself."
    may_have_arrived: bool = False

    def __init__(self, server: str, *, wait_s: float, until: str = "", said: str = "") -> None:
        self.wait_s = wait_s
        super().__init__(server, said=said, wait_s=wait_s, until=until or f"{wait_s:.0f} s from now")


class ServerFault(ServerProblem):
    """The server broke (5xx). ``status`` is the HTTP status."""

    title: ClassVar[str] = "The server has a fault"
    what: ClassVar[str] = "{server} has a fault of its own ({status})."
    now: ClassVar[str] = "It is tried again by itself; nothing was lost."

    def __init__(self, server: str, *, status: int, said: str = "") -> None:
        self.status = status
        super().__init__(server, said=said, status=status)


class NotThisProtocol(ServerProblem):
    """An answer came, but it is not what this protocol would say; ``why`` names what is wrong with it."""

    title: ClassVar[str] = "Not a server that can be used"
    what: ClassVar[str] = "{server} answered something else than was asked for ({why})."
    now: ClassVar[str] = "Check that the address is a Mastodon, Pixelfed, GoToSocial or Kesong server."

    def __init__(self, server: str, *, why: str) -> None:
        super().__init__(server, why=why)


class SignInFailed(KesongError):
    """A sign-in ended without a token; ``why`` says how, ``mend`` what to do."""

    title: ClassVar[str] = "Not signed in"
    what: ClassVar[str] = "The sign-in to {server} did not finish: {why}."
    now: ClassVar[str] = "{mend}"

    def __init__(self, server: str, *, why: str, mend: str = "Try again.") -> None:
        super().__init__(server=server, why=why, mend=mend)


class CodeNeeded(SignInFailed):
    """The answer cannot come through the browser; a code that is pasted can bring it."""

    def __init__(self, server: str, *, why: str) -> None:
        super().__init__(server, why=why, mend="Sign in with a code instead.")


class AppForgotten(SignInFailed):
    """The server does not know this program, which was registered there at an earlier sign-in."""


class Unreadable(KesongError):
    """A picture or clip that cannot be opened safely.

    ``reason`` is one of ``not_a_picture``, ``cut_off``, ``empty``, ``too_large``, ``too_slow``, ``missing``,
    ``no_permission``, ``online``, ``broken``.
    """

    title: ClassVar[str] = "Cannot be opened"
    reasons: ClassVar[dict[str, str]] = {
        "not_a_picture": "{path} is not a picture or clip that can be read.",
        "too_slow": "{path} takes too long to open; it may be damaged.",
        "cut_off": "{path} is cut off: a part of the file is missing.",
        "empty": "{path} is empty.",
        "too_large": "{path} is too large to open safely ({detail}).",
        "missing": "{path} is not there.",
        "no_permission": "{path} may not be read by this user.",
        "online": "{path} is only online so far.",
        "broken": "{path} is damaged ({detail}).",
        "private": "{path} cannot be made ready without telling more than its picture ({detail}), so it stays here.",
    }
    mends: ClassVar[dict[str, str]] = {
        "missing": "Check the name, or plug in the card it lies on.",
        "online": "Have its service keep it on this computer, and it can be used here.",
        "no_permission": "Change its permissions, or choose another file.",
        "private": "Save it anew with another program, or choose another file.",
    }

    def __init__(self, path: str, reason: str, *, detail: str = "") -> None:
        self.path = path
        self.reason = reason
        super().__init__(path=path, detail=detail)

    def template(self) -> tuple[str, str]:
        """The templates for this reason."""
        return self.reasons[self.reason], self.mends.get(
            self.reason, "Choose another file, or copy it again from its source."
        )


class SourceChanged(KesongError):
    """The picture at ``path`` is not what it was when its post was queued."""

    title: ClassVar[str] = "A picture was changed"
    what: ClassVar[str] = "{path} was changed after the post was queued."
    now: ClassVar[str] = "Try again to send it as it is now, or change the post."

    def __init__(self, path: str) -> None:
        super().__init__(path=path)


class FolderUnreadable(KesongError):
    """A folder that cannot be read; ``why`` says what the system said."""

    title: ClassVar[str] = "A folder cannot be read"
    what: ClassVar[str] = "The folder {path} cannot be read: {why}."
    now: ClassVar[str] = "Check that it exists and that you may read it."

    def __init__(self, path: str, *, why: str) -> None:
        super().__init__(path=path, why=why)


class FolderAway(FolderUnreadable):
    """A folder of the roll whose card or drive is not plugged in."""

    title: ClassVar[str] = "A card is away"
    what: ClassVar[str] = "The folder {path} is away: the card or drive that it lies on is not plugged in."
    now: ClassVar[str] = "What is known of it is kept. Plug it in, and it is back."

    def __init__(self, path: str) -> None:
        super().__init__(path, why="its card or drive is not plugged in")


class ArchiveUnreadable(KesongError):
    """An archive that cannot be read, or is none that is known; ``why`` says what is the matter, ``mend`` what to do."""

    title: ClassVar[str] = "An archive cannot be read"
    what: ClassVar[str] = "{path} cannot be read as an archive: {why}."
    now: ClassVar[str] = "{mend}"

    def __init__(
        self, path: str, *, why: str, mend: str = "Download it again, or choose another file."
    ) -> None:
        super().__init__(path=path, why=why, mend=mend)


class FormatMissing(KesongError):
    """The codec for ``kind`` is not installed; ``package`` would bring it."""

    title: ClassVar[str] = "A format is missing"
    what: ClassVar[str] = "{kind} files cannot be read: the package {package} is missing."
    now: ClassVar[str] = "Install it, or choose another file."

    def __init__(self, *, kind: str, package: str) -> None:
        super().__init__(kind=kind, package=package)


class StoreProblem(KesongError):
    """Something is wrong with the profile on disk; ``path`` says where."""

    title: ClassVar[str] = "The profile cannot be used"
    what: ClassVar[str] = "{path} cannot be used: {why}."
    now: ClassVar[str] = "Check the disk and the folder's permissions."

    def __init__(self, path: str, *, why: str = "") -> None:
        super().__init__(path=path, why=why)


class StoreDamaged(StoreProblem):
    """A database file is not one, or is broken."""

    what: ClassVar[str] = "{path} is damaged ({why})."
    now: ClassVar[str] = (
        "Move it aside and start again; a copy from before the last upgrade may lie beside it."
    )


class StoreTooNew(StoreProblem):
    """A database was written by a newer Kesong."""

    what: ClassVar[str] = "{path} was written by a newer Kesong ({why})."
    now: ClassVar[str] = "Install that version, or use another profile."


class DiskFull(StoreProblem):
    """No space is left where the profile lies."""

    title: ClassVar[str] = "The disk is full"
    what: ClassVar[str] = "The disk is full: {path} could not be written."
    now: ClassVar[str] = "Free some space; nothing that was saved before is lost."


class ProfileBusy(StoreProblem):
    """Another Kesong holds the profile's lock."""

    what: ClassVar[str] = "Another Kesong is using the profile {path}."
    now: ClassVar[str] = "Close it, or choose another profile with --profile."


class NotKept(KesongError):
    """A draft has no copy of the picture at ``path``; ``why`` says why not."""

    title: ClassVar[str] = "No copy is kept"
    what: ClassVar[str] = "Kesong keeps no copy of {path}: {why}."
    now: ClassVar[str] = "Leave it where it is until the post is sent."

    def __init__(self, path: str, *, why: str) -> None:
        super().__init__(path=path, why=why)


class HolderRefused(KesongError):
    """Another Kesong holds the profile, and did not do what was handed over to it; ``sentence`` is what it said."""

    title: ClassVar[str] = "The open Kesong did not take it"
    what: ClassVar[str] = "{sentence}"
    now: ClassVar[str] = ""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence=sentence)


class NoKeyring(KesongError):
    """The system offers no safe place for a token."""

    title: ClassVar[str] = "No safe place for the sign-in"
    what: ClassVar[str] = "This computer has no keyring to keep the sign-in in."
    now: ClassVar[str] = (
        "Install one (GNOME Keyring, KWallet or KeePassXC), or set KESONG_SECRETS=file to keep it in a file for your eyes only."
    )


class InvalidInput(KesongError):
    """Something typed cannot be used as it is; ``why`` says what is wrong, ``mend`` what would be right."""

    title: ClassVar[str] = "That cannot be used"
    what: ClassVar[str] = "{why}"
    now: ClassVar[str] = "{mend}"

    def __init__(self, why: str, mend: str = "") -> None:
        super().__init__(why=why, mend=mend)


class Refused(KesongError):
    """A server refused something; ``sentence`` is what was told of it then."""

    title: ClassVar[str] = "The server refused it"
    what: ClassVar[str] = "{sentence}"
    now: ClassVar[str] = ""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence=sentence)


class NotFound(KesongError):
    """There is no such ``kind`` with this ``name``."""

    title: ClassVar[str] = "Not found"
    what: ClassVar[str] = "There is no {kind} {name}."
    now: ClassVar[str] = "{mend}"

    def __init__(self, kind: str, name: str, *, mend: str = "") -> None:
        super().__init__(kind=kind, name=name, mend=mend)


class Cancelled(KesongError):
    """A person stopped it."""

    title: ClassVar[str] = "Stopped"
    what: ClassVar[str] = "Stopped."
    now: ClassVar[str] = ""
