"""The rules of the package's structure, measured over its source."""

import ast
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import kesong_desktop

ROOT = Path(kesong_desktop.__file__).parent
PACKAGE = ROOT.name
MODULES_PER_PACKAGE = 20
LINES_PER_FUNCTION = 60
METHODS_PER_CLASS = 25
WORDS_PER_DOCSTRING = 5
GERUND_NOUNS = {
    "demo_loading",
    "error_mapping",
    "event_grouping",
    "finding",
    "focus_ring",
    "hashing",
    "imaging",
    "matching",
    "notification_grouping",
    "paging",
    "pairing",
    "post_matching",
    "rating",
    "server_scheduling",
    "streaming",
}
"""Modules that end in -ing and are nouns of the field."""
PARTICIPLES = {"given", "kept", "known", "made", "shown", "taken", "told", "wanted"}
BANNER = re.compile(r"^\s*#\s*-{3,}")

KNOWN_TWO_WAY: set[frozenset[str]] = set()
KNOWN_LARGE_PACKAGES: set[str] = set()
KNOWN_LONG_FUNCTIONS: set[str] = set()
KNOWN_LARGE_CLASSES: set[str] = set()
KNOWN_BANNERS: set[str] = set()
KNOWN_SHORT_DOCSTRINGS: set[str] = set()
"""Packages, or modules at the top, in which some docstrings are still too short."""
KNOWN_SAME_NAMES: set[str] = set()


@cache
def sources() -> dict[str, ast.Module]:
    """The syntax tree of each module of the package by its name below the package."""
    trees = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        trees[name] = ast.parse(path.read_text("utf-8"))
    return trees


def definitions() -> Iterator[tuple[str, ast.AST, list[ast.AST]]]:
    """Each class and function with the module's name and what it is defined in."""

    def inside(
        module: str, node: ast.AST, outer: list[ast.AST]
    ) -> Iterator[tuple[str, ast.AST, list[ast.AST]]]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                yield module, child, outer
                yield from inside(module, child, [*outer, child])
            else:
                yield from inside(module, child, outer)

    for module, tree in sources().items():
        yield from inside(module, tree, [])


def imports(module: str) -> Iterator[str]:
    """The modules of the package that a module imports anywhere, by their names below the package."""
    for node in ast.walk(sources()[module]):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == PACKAGE:
            base = (node.module or "").removeprefix(PACKAGE).removeprefix(".")
            for alias in node.names:
                name = f"{base}.{alias.name}".removeprefix(".")
                yield name if name in sources() else base
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.split(".")[0] == PACKAGE:
                    yield alias.name.removeprefix(PACKAGE).removeprefix(".")


def siblings(one: str, other: str) -> tuple[str, str] | None:
    """The packages or modules of one package at which two modules part; None where one holds the other."""
    left, right = one.split("."), other.split(".")
    for at, (first, second) in enumerate(zip(left, right, strict=False), start=1):
        if first != second:
            return ".".join(left[:at]), ".".join(right[:at])
    return None


def test_public_class_names_are_unique() -> None:
    """One name for one thing."""
    names = Counter(
        node.name
        for _, node, outer in definitions()
        if isinstance(node, ast.ClassDef) and not outer and not node.name.startswith("_")
    )
    assert {name for name, count in names.items() if count > 1} == KNOWN_SAME_NAMES


def test_no_module_is_named_with_a_participle() -> None:
    """A module is a noun."""
    stems = {module.rpartition(".")[2] for module in sources()}
    gerunds = {stem for stem in stems if stem.endswith("ing")} - GERUND_NOUNS
    assert gerunds | (stems & PARTICIPLES) == set()


def test_no_package_is_large() -> None:
    """At most twenty modules, beside packages."""
    packages = {module.rpartition(".")[0] for module in sources()}
    sizes = Counter(module.rpartition(".")[0] for module in sources() if module and module not in packages)
    large = {name for name, count in sizes.items() if count > MODULES_PER_PACKAGE}
    assert large == KNOWN_LARGE_PACKAGES


def test_no_function_is_long() -> None:
    """At most sixty lines."""
    lengths = {
        f"{module}.{node.name}"
        for module, node, _ in definitions()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or 0) - node.lineno + 1 > LINES_PER_FUNCTION
    }
    assert lengths == KNOWN_LONG_FUNCTIONS


def test_no_class_has_many_methods() -> None:
    """Fewer than twenty-five methods of its own."""
    large = set()
    for module, node, _ in definitions():
        if isinstance(node, ast.ClassDef):
            methods = [one for one in node.body if isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef)]
            if len(methods) >= METHODS_PER_CLASS:
                large.add(f"{module}.{node.name}")
    assert large == KNOWN_LARGE_CLASSES


def test_no_file_has_section_banners() -> None:
    """A file that needs them is two files."""
    found = {
        str(path.relative_to(ROOT))
        for path in ROOT.rglob("*.py")
        if any(BANNER.match(line) for line in path.read_text("utf-8").splitlines())
    }
    assert found == KNOWN_BANNERS


def test_siblings_import_one_way() -> None:
    """Of two packages or modules of one package at most one imports the other."""
    edges: dict[str, set[str]] = defaultdict(set)
    for module in sources():
        for imported in imports(module):
            if (pair := siblings(module, imported)) is not None:
                edges[pair[0]].add(pair[1])
    two_way = {
        frozenset({one, other})
        for one, others in edges.items()
        for other in others
        if one in edges.get(other, set())
    }
    assert two_way == KNOWN_TWO_WAY


def test_public_names_have_docstrings() -> None:
    """Each public class and function says in a sentence what it is or does; Qt's virtual methods need not."""
    short = set()
    for module, node, outer in definitions():
        names = [getattr(one, "name", "") for one in (*outer, node)]
        in_function = any(isinstance(one, ast.FunctionDef | ast.AsyncFunctionDef) for one in outer)
        if in_function or any(name.startswith("_") for name in names):
            continue
        assert isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        is_of_qt = isinstance(node, ast.FunctionDef) and node.name != node.name.lower()
        is_setter = any(
            isinstance(one, ast.Attribute) and one.attr == "setter" for one in node.decorator_list
        )
        if (
            not is_of_qt
            and not is_setter
            and len((ast.get_docstring(node) or "").split()) < WORDS_PER_DOCSTRING
        ):
            short.add(".".join((module, *names)))
    left = {".".join(name.split(".")[:2]) for name in short}
    assert left == KNOWN_SHORT_DOCSTRINGS, sorted(short)


def test_no_group_is_possessive() -> None:
    """Python before 3.11.5 matches too much with one (CPython issue 106052); an atomic group does the same."""
    possessive = re.compile(r"(?<!\\)\)[*+?}]\+")
    patterns = {
        node.args[0].value
        for tree in sources().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", "")
        in {"compile", "match", "search", "fullmatch", "sub", "findall", "finditer"}
        and node.args
        and isinstance(node.args[0], ast.Constant)
        and isinstance(node.args[0].value, str)
    }
    assert [pattern for pattern in patterns if possessive.search(pattern)] == []


def test_what_threads_share_is_made_once() -> None:
    """``functools.cached_property`` has no lock since Python 3.12: two threads would get two of an object that is made once."""
    shared = ("app", "sync", "homeserver", "store", "actions")
    unlocked = [
        module
        for module, tree in sources().items()
        if module.partition(".")[0] in shared
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "functools"
        if "cached_property" in {alias.name for alias in node.names}
    ]
    assert unlocked == []
