"""The window and the demo."""

import tempfile
from pathlib import Path

from kesong_desktop.cli.context import CliOptions
from kesong_desktop.paths import for_profile


def window(choices: CliOptions, *, is_hidden: bool = False) -> int:
    """Open the window on the chosen profile; with ``is_hidden`` only its icon in the tray, where there is one."""
    from kesong_desktop import app

    return app.window(
        choices.paths, is_verbose=choices.is_verbose, language=choices.language, is_hidden=is_hidden
    )


def demo(choices: CliOptions) -> int:
    """Open the window on a demo profile, which is deleted when it closes."""
    from kesong_desktop import app
    from kesong_desktop.store.secrets import SessionSecrets

    with tempfile.TemporaryDirectory(prefix="kesong-demo-", ignore_cleanup_errors=True) as folder:
        paths = for_profile(Path(folder))
        return app.window(
            paths,
            is_verbose=choices.is_verbose,
            secrets=SessionSecrets(),
            is_demo=True,
            language=choices.language,
        )
