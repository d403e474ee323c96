"""What the papers promise holds: licences listed, commands as printed, links that lead somewhere."""

import re
import shlex
import subprocess
import tomllib
from importlib import metadata
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from kesong_desktop.cli.command_tree import build

ROOT = Path(__file__).resolve().parents[2]
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
GUIDE = (ROOT / "docs/guide.md").read_text("utf-8")
PAPERS = [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
PICTURES = "docs/pictures/"


def shipped() -> set[str]:
    """Names of every package that the program needs to run, directly or through others, on this system."""
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["dependencies"]
    waiting, seen = [Requirement(line) for line in declared], set()
    while waiting:
        wanted = waiting.pop()
        key = (canonicalize_name(wanted.name), frozenset(wanted.extras))
        if key in seen:
            continue
        seen.add(key)
        for line in metadata.requires(wanted.name) or ():
            needs = Requirement(line)
            extras = wanted.extras or {""}
            if needs.marker is None or any(needs.marker.evaluate({"extra": extra}) for extra in extras):
                waiting.append(needs)
    return {name for name, _ in seen}


def documented_commands() -> list[list[str]]:
    """The arguments of every ``kesong`` line in the examples of the README and the guides."""
    guides = [(ROOT / f"docs/{name}.md").read_text("utf-8") for name in ("influencers", "families", "batch")]
    blocks = re.findall(r"```sh\n(.*?)```", "".join((README, GUIDE, *guides)), re.DOTALL)
    parts = [part for block in blocks for line in block.splitlines() for part in line.split("|")]
    words = [shlex.split(part, comments=True) for part in parts]
    return [line[1:] for line in words if line and line[0] == "kesong"]


def parse(arguments: list[str]) -> str:
    """The full name of the command that ``arguments`` lead to; fails as the program would. Nothing is run."""
    command, context, rest = build(), None, arguments
    while True:
        context = command.make_context(command.name, rest, parent=context)
        rest = [*getattr(context, "_protected_args", []), *context.args]
        if not hasattr(command, "resolve_command"):
            return context.command_path
        _, command, rest = command.resolve_command(context, rest)


def test_every_shipped_package_is_listed_with_its_licence():
    """No dependency comes in without its line in THIRD_PARTY.md, which the packed program's licences are gathered by."""
    rows = re.findall(
        r"^\| ([\w.-]+) \| (\S.*?) \|", (ROOT / "THIRD_PARTY.md").read_text("utf-8"), re.MULTILINE
    )
    listed = {canonicalize_name(name) for name, _ in rows}
    assert shipped() <= listed, shipped() - listed


@pytest.mark.parametrize("arguments", documented_commands(), ids=" ".join)
def test_documented_command_can_be_typed_as_printed(arguments):
    """Commands and options of the README and the user guide exist."""
    assert parse(arguments).startswith("kesong ")


def test_documents_have_commands():
    """The test above has something to look at."""
    assert {line[0] for line in documented_commands()} >= {
        "home",
        "serve",
        "account",
        "roll",
        "post",
        "review",
        "feed",
    }


def test_papers_name_the_packages_that_are_installed_for_tests():
    """The libraries that Qt needs are in the README, the tools of tests alone in CONTRIBUTING, and both lists in CI."""
    lines = [re.search(r"apt-get install (.*)", text) for text in (README, CONTRIBUTING)]
    wanted = (ROOT / ".ci/apt-packages").read_text("utf-8").splitlines()
    assert [line and line[1] for line in lines] == wanted
    for line in wanted:
        assert all(first < second for first, second in pairwise(line.split()))


@pytest.mark.parametrize("paper", PAPERS, ids=lambda paper: paper.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(paper):
    """Every link to a file of this tree has its file; pictures are drawn by the program and may be missing."""
    for target in re.findall(r"\]\((?!https?:|#)([^)#]+)", paper.read_text("utf-8")):
        assert target.startswith(PICTURES) or (paper.parent / target).exists(), target


@pytest.mark.parametrize(
    "paper", [ROOT / "docs/architecture.md", ROOT / "docs/outbox.md"], ids=lambda p: p.name
)
def test_modules_named_in_the_papers_exist(paper):
    """A path of a module in the papers is one of the program, or of its tests."""
    for name in re.findall(r"`((?:\w+/)+\w+\.py)`", paper.read_text("utf-8")):
        assert (ROOT / "kesong_desktop" / name).is_file() or (ROOT / name).is_file(), name


def test_the_tree_has_only_what_belongs_to_it() -> None:
    """What a program wrote into the folder it was started in is never committed."""
    listed = subprocess.run(
        ["git", "-C", str(ROOT), "ls-tree", "--name-only", "HEAD"],
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode:
        pytest.skip("not a checkout")
    known = {
        ".ci", ".github", ".gitignore", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "THIRD_PARTY.md",
        "benchmarks", "build.spec", "docs", "kesong_desktop", "packaging", "pyproject.toml", "resources", "scripts",
        "tests",
    }  # fmt: skip
    assert set(listed.stdout.split("\n")) - {""} <= known
