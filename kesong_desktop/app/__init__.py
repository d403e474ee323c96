"""Composition root: builds each object of a profile once and passes it on. The only package that knows all layers."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kesong_desktop.app.database import repair_databases
    from kesong_desktop.app.desktop import run_self_test, window
    from kesong_desktop.app.environment import DEFAULT_ENVIRONMENT, Environment
    from kesong_desktop.app.profile import open_profile
    from kesong_desktop.app.renderer import make_renderer

__all__ = [
    "DEFAULT_ENVIRONMENT",
    "Environment",
    "make_renderer",
    "open_profile",
    "repair_databases",
    "run_self_test",
    "window",
]

_MODULES = {
    "DEFAULT_ENVIRONMENT": "environment",
    "Environment": "environment",
    "make_renderer": "renderer",
    "open_profile": "profile",
    "repair_databases": "database",
    "run_self_test": "desktop",
    "window": "desktop",
}


def __getattr__(name: str) -> Any:
    """Return a name of ``__all__`` from its module, which is imported now: the window is drawn before most of them are."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
