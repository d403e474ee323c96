"""Splits the import of modules into small steps, each module after those that it imports."""

import dis
import importlib
import logging
import sys
from collections.abc import Iterable, Iterator
from importlib.machinery import ModuleSpec
from types import CodeType

_log = logging.getLogger(__name__)
_IMPORT = dis.opmap["IMPORT_NAME"]


class ImportSteps:
    """Imports modules with all that they import themselves: each turn of ``take`` imports one, and yields its name.

    What cannot be imported is passed over, and reported by whoever imports it again. The modules of a package that its own
    ``__init__`` imports come with it, in one turn.
    """

    def __init__(self) -> None:
        self._begun: set[str] = set()
        self._specs: dict[str, ModuleSpec | None] = {}

    def take(self, names: Iterable[str]) -> Iterator[str]:
        """Import the modules ``names``, one in each turn."""
        for name in names:
            yield from self._import(name)

    def _import(self, name: str) -> Iterator[str]:
        package = name.rpartition(".")[0]
        if package:
            yield from self._import(package)
        if name in self._begun or name in sys.modules:
            return
        self._begun.add(name)
        for needed in self._needed_by(name):
            yield from self._import(needed)
        # Where the package is not there, it is one of those that are under way, and imports this one.
        if name in sys.modules or (package and package not in sys.modules):
            return
        try:
            importlib.import_module(name)
        except ImportError as error:
            _log.info("importing %s ahead failed: %s", name, error)
        yield name

    def _needed_by(self, name: str) -> Iterator[str]:
        """Yield what the module imports when it is itself imported."""
        spec = self._spec(name)
        code = _code(spec)
        if spec is None or code is None:
            return
        package = name if spec.submodule_search_locations is not None else name.rpartition(".")[0]
        for level, module, members in _import_statements(code):
            base = package.rsplit(".", level - 1)[0] if level > 1 else package
            found = module if not level else f"{base}.{module}" if module else base
            yield found
            for member in members:
                is_there = hasattr(sys.modules.get(found), member)
                if not is_there and self._spec(f"{found}.{member}") is not None:
                    yield f"{found}.{member}"

    def _spec(self, name: str) -> ModuleSpec | None:
        """Return where a module is, without an import of its package; None where it is not found."""
        if name not in self._specs:
            package = name.rpartition(".")[0]
            above = self._spec(package) if package else None
            path = above.submodule_search_locations if above is not None else None
            found = (finder.find_spec(name, path) for finder in sys.meta_path if path or not package)
            self._specs[name] = next((spec for spec in found if spec is not None), None)
        return self._specs[name]


def _code(spec: ModuleSpec | None) -> CodeType | None:
    """Return the code of a module; None where it has none, as one in C."""
    get_code = getattr(spec.loader, "get_code", None) if spec is not None else None
    try:
        code = get_code(spec.name) if spec is not None and get_code is not None else None
    except (ImportError, OSError, ValueError):
        return None
    return code if isinstance(code, CodeType) else None


def _import_statements(code: CodeType) -> Iterator[tuple[int, str, tuple[str, ...]]]:
    """Yield level, module and members of each import of a module's own code that depends on no condition.

    Others are for type checkers, for another system, or for what is missing.
    """
    # What comes after the last import is left out: to read it would take most of the time.
    end = 2 * (code.co_code[::2].rfind(_IMPORT) + 1)
    before: list[object] = [None, None]
    skipped_until = -1
    for step in dis.get_instructions(code.replace(co_code=code.co_code[:end])):
        if step.opname.startswith("POP_JUMP") or (
            step.opname == "JUMP_FORWARD" and step.offset < skipped_until
        ):
            skipped_until = max(skipped_until, int(step.argval))
        elif step.opcode == _IMPORT and step.offset >= skipped_until:
            level, members = before
            yield int(str(level or 0)), str(step.argval), members if isinstance(members, tuple) else ()
        elif step.opname.startswith("LOAD"):
            before = [before[1], step.argval]
