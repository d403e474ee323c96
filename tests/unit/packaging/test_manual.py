"""Man page and completions are those of the parser, and work."""

import re
import shutil
import subprocess

import pytest

import manual
from packager.command_list import command_entries
from packager.layout import PACKAGING

ENTRIES = command_entries()
BASH = """
_init_completion() {{
    cword=$COMP_CWORD cur=${{COMP_WORDS[COMP_CWORD]}} prev=${{COMP_WORDS[COMP_CWORD-1]}}
    words=("${{COMP_WORDS[@]}}")
}}
_filedir() {{ COMPREPLY+=("files${{1-}}"); }}
. {script}
COMP_WORDS=({words}) COMP_CWORD=$(({count} - 1))
_kesong
printf '%s\\n' "${{COMPREPLY[@]}}"
"""


def completed(*words):
    """What bash offers for the last word."""
    quoted = " ".join(f"'{word}'" for word in words)
    script = BASH.format(script=PACKAGING / "completions/kesong.bash", words=quoted, count=len(words))
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stderr == ""
    return done.stdout.split()


def test_files_are_those_of_the_parser():
    """After a change of the command line: python scripts/manual.py."""
    for path, text in manual.files().items():
        assert path.read_text("utf-8") == text, path.name


def test_every_command_and_parameter_says_what_it_is():
    """``--help`` is enough: nothing is listed without a word."""
    silent = [
        (" ".join(entry.words), one.spellings or one.metavar)
        for entry in ENTRIES
        for one in (*entry.options, *entry.arguments)
        if not one.help
    ]
    assert [" ".join(entry.words) for entry in ENTRIES if not entry.help] == []
    assert silent == []


def test_man_page_has_every_command_and_option():
    """Also those below others."""
    page = (PACKAGING / "man/kesong.1").read_text("utf-8").replace("\\-", "-")
    for entry in ENTRIES:
        assert entry.commands or f".SS kesong {' '.join(entry.words)}" in page
        assert all(f"\\fB{spelling}\\fR" in page for one in entry.options for spelling in one.spellings)


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (("kesong", "ser"), {"serve", "files"}),
        (("kesong", "home", "user", "a"), {"add"}),
        (("kesong", "--profile", "serve", "home", "t"), {"token"}),
        (("kesong", "--profile=x", "outbox", "ru"), {"run"}),
        (("kesong", "post", "--vis"), {"--visibility"}),
        (("kesong", "roll", "list", "--prof"), {"--profile"}),
        (("kesong", "feed", "--profile", ""), {"files-d"}),
        (("kesong", "post", "pic"), {"files"}),
        (("kesong", "review", "--product", ""), set()),
    ],
)
def test_bash_completes(words, wanted):
    """Commands at each depth, options, folders and files; nothing where a value is free."""
    assert set(completed(*words)) == wanted


@pytest.mark.parametrize(("shell", "file"), [("zsh", "_kesong"), ("fish", "kesong.fish")])
def test_other_shells_can_read_theirs(shell, file):
    """Where they are installed."""
    if shutil.which(shell) is None:
        pytest.skip(f"no {shell}")
    script = PACKAGING / "completions" / file
    assert subprocess.run([shell, "-n", script], check=False).returncode == 0


def test_all_shells_have_every_command():
    """And every option with a help text."""
    for script in (PACKAGING / "completions").iterdir():
        text = script.read_text("utf-8")
        for entry in ENTRIES:
            assert all(re.search(rf"\b{re.escape(name)}\b", text) for name, _ in entry.commands)
