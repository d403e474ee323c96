"""The folder of the home server that a command works on."""

from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import CliOptions
from kesong_desktop.paths import absolute
from kesong_desktop.private_files import make_folder

Data = Annotated[
    Path | None, typer.Option("--data", metavar="DIR", help="The server's folder; by default in the profile.")
]


def home_folder(context: typer.Context, data: Path | None) -> Path:
    """Return the folder of the server: the given one, or that of the profile."""
    if data is not None:
        return absolute(data)
    paths = context.ensure_object(CliOptions).paths
    make_folder(paths.data)
    return paths.home
