"""The man page kesong(1), made from the parser. Source: man(7) and groff_man(7)."""

from collections.abc import Sequence

from kesong_desktop import __version__
from packager.command_list import CommandEntry, CommandParameter

_FILES = (
    ("~/.local/share/Kesong", "Accounts, drafts, the outbox and the home server."),
    ("~/.cache/Kesong", "The index of the camera roll, and the cache; may be deleted."),
    ("~/.config/Kesong/settings.toml", "The preferences."),
    ("~/.local/state/Kesong/log", "The log and crash reports, without secrets and locations."),
)
_ENVIRONMENT = (
    ("KESONG_SECRETS", "With the value “file”, sign-ins are kept in a file that only you can read."),
    ("LANGUAGE, LC_ALL, LC_MESSAGES, LANG", "The language of messages."),
    ("QT_QPA_PLATFORM", "Qt's platform plugin, such as wayland or xcb."),
)
_EXIT = (
    ("0", "Done."),
    ("1", "Failed; one line on standard error says what happened and what to do."),
    ("2", "Wrong usage."),
    ("130", "Stopped by Ctrl+C."),
    ("143", "Stopped by SIGTERM."),
)


def man_page(entries: Sequence[CommandEntry]) -> str:
    """Return the page in roff."""
    root = entries[0]
    lines = [
        '.\\" Made by scripts/manual.py from the parser; do not edit.',
        f'.TH KESONG 1 "" "Kesong {__version__}" "User Commands"',
        ".SH NAME",
        "kesong \\- share photos, videos and product reviews",
        ".SH SYNOPSIS",
        ".B kesong",
        "[\\fIOPTION\\fR]...",
        ".br",
        ".B kesong",
        "\\fIFILE\\fR...",
        ".br",
        ".B kesong",
        "[\\fIOPTION\\fR]... \\fICOMMAND\\fR [\\fIARGUMENT\\fR]...",
        ".SH DESCRIPTION",
        _escaped(root.help),
        "With photos or videos, it opens a post with them.",
        ".PP",
        "Every command takes the options",
        ", ".join(f"\\fB{_escaped(one.spellings[0])}\\fR" for one in root.options if one.is_global),
        "and \\fB\\-\\-help\\fR, before or after its name.",
        ".SH OPTIONS",
        *_parameters(root.options),
        ".SH COMMANDS",
    ]
    for entry in entries[1:]:
        if entry.commands:
            continue
        lines += [
            f".SS {_synopsis(entry)}",
            _escaped(entry.help),
            *_parameters((*entry.arguments, *entry.options)),
        ]
    lines += [
        *_section("FILES", _FILES),
        *_section("ENVIRONMENT", _ENVIRONMENT),
        *_section("EXIT STATUS", _EXIT),
        ".SH COPYRIGHT",
        "Free software under the GNU General Public License, version 3 or later.",
    ]
    return "\n".join(lines) + "\n"


def _synopsis(entry: CommandEntry) -> str:
    return _escaped(" ".join(("kesong", *entry.words, *map(_argument, entry.arguments))))


def _argument(one: CommandParameter) -> str:
    name = f"{one.metavar}..." if one.is_repeated else one.metavar
    return name if one.is_required else f"[{name}]"


def _parameters(parameters: Sequence[CommandParameter]) -> list[str]:
    lines = []
    for one in parameters:
        names = ", ".join(f"\\fB{_escaped(spelling)}\\fR" for spelling in one.spellings)
        value = f"\\fI{_escaped(one.metavar)}\\fR" if one.metavar else ""
        lines += [".TP", " ".join(filter(None, (names, value))), _escaped(one.help) or "\\&"]
    return lines


def _section(title: str, rows: Sequence[tuple[str, str]]) -> list[str]:
    lines = [f".SH {title}"]
    for name, text in rows:
        lines += [".TP", f"\\fB{_escaped(name)}\\fR", _escaped(text)]
    return lines


def _escaped(text: str) -> str:
    """Return text that roff takes as it is: a line that begins with a dot or an apostrophe would be a request."""
    kept = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return f"\\&{kept}" if kept.startswith((".", "'")) else kept
