"""``kesong backup``, ``restore`` and ``export``: the whole profile in one file, and an export of own data in open formats."""

import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.actions.backup.backup_wishes import BackupWishes
from kesong_desktop.cli.context import CliOptions, print_json, print_stderr, say
from kesong_desktop.cli.server import care
from kesong_desktop.cli.server.folder import Data
from kesong_desktop.errors import InvalidInput, Reason
from kesong_desktop.paths import absolute
from kesong_desktop.store.backup.sealed_box import SHORTEST

_MEGABYTE = 1_000_000


def backup(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="FILE", help="The backup to write.")],
    *,
    data: Data = None,
    without_media: Annotated[
        bool,
        typer.Option(
            "--without-media",
            help="Leave out the photos and videos of the home server and the pictures of collections.",
        ),
    ] = False,
    with_secrets: Annotated[
        bool,
        typer.Option(
            "--with-secrets",
            help="Also take sign-ins and the key of the home server along, encrypted by a passphrase that is asked for,"
            " or read from standard input.",
        ),
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a file that is there already.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Write the profile into one file: accounts, outbox, drafts, collections, preferences and its home server.

    Kesong may run. With --data only the home server in that folder is written.
    """
    choices = context.ensure_object(CliOptions)
    if data is not None or not choices.paths.journal_db.is_file():
        care.backup(context, target, data=data, without_media=without_media, replace=replace, as_json=as_json)
        return
    path = absolute(target)
    passphrase = _passphrase(is_new=True) if with_secrets else ""
    if with_secrets and len(passphrase) < SHORTEST:
        raise InvalidInput(Reason.PASSPHRASE_TOO_SHORT, shortest=SHORTEST)
    wishes = BackupWishes(not without_media, replace, passphrase)
    with choices.services(is_reader=True) as services:
        result = services.system.backup.write(path, wishes)
    if as_json:
        print_json({"path": str(path), **asdict(result)})
        return
    say(f"{path}: {result.files} files, {result.bytes / _MEGABYTE:.1f} MB.")
    if result.missing:
        say(f"{result.missing} files are missing on the disk. See: kesong home check")
    if result.has_secrets:
        say("Sign-ins and the home server's key are in it, encrypted. Without the passphrase they are lost.")
    else:
        say(
            "Sign-ins are not in it, so you sign in again after a restore."
            + (" Neither is the home server's key: other devices join again." if result.has_home else "")
        )
    say("Photos of your camera roll are not in it: back up their folders too.")
    say("All else in it can be read by whoever has the file: keep it where only you can.")


def restore(
    context: typer.Context,
    source: Annotated[
        Path, typer.Argument(metavar="FILE", help="A backup, of a profile or of a home server.")
    ],
    *,
    data: Data = None,
    with_secrets: Annotated[
        bool,
        typer.Option(
            "--with-secrets",
            help="Also restore sign-ins and the key of the home server; asks for the passphrase,"
            " or reads it from standard input.",
        ),
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Move what is there already aside.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Restore a profile, or a home server, from a backup. Kesong must not run. All is checked before anything is written."""
    from kesong_desktop.actions.backup.profile_files import PROFILE_BACKUP
    from kesong_desktop.actions.backup.profile_restore import restore_profile
    from kesong_desktop.store.backup.backup_reader import backup_format
    from kesong_desktop.store.secrets import open_secrets

    path = absolute(source)
    if backup_format(path) != PROFILE_BACKUP.format:
        care.restore(context, source, data=data, replace=replace, as_json=as_json)
        return
    if data is not None:
        raise InvalidInput(Reason.BACKUP_OF_PROFILE, path=str(path))
    paths = context.ensure_object(CliOptions).paths
    passphrase = _passphrase(is_new=False) if with_secrets else ""
    result = restore_profile(
        path,
        paths,
        lambda: open_secrets(os.environ.get("KESONG_SECRETS", ""), paths.secrets_file),
        is_replaced=replace,
        passphrase=passphrase,
    )
    if as_json:
        print_json(
            {**asdict(result), "path": str(paths.data), "before": result.before and str(result.before)}
        )
        return
    say(f"{paths.data}: {result.files} files, {result.bytes / _MEGABYTE:.1f} MB.")
    if result.before is not None:
        say(f"What was there before is in {result.before} now.")
    if not result.has_media:
        say("The backup has no photos and videos of the home server, and no pictures of collections.")
    if result.held:
        say(
            f"{result.held} entries wait in the outbox, which is paused: they may have been sent after the backup was made."
            " Look through them, then use: kesong outbox resume"
        )
    if not result.is_signed_in:
        hint = ", or restore again using --with-secrets" if result.has_secrets else ""
        say(f"Sign in again{hint}.")


def export(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="DIR", help="A new or empty folder.")],
    *,
    offline: Annotated[
        bool, typer.Option("--offline", help="Ask no server: write what was seen on this computer.")
    ] = False,
    replace: Annotated[
        bool, typer.Option("--replace", help="Move a folder that is there already aside.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Write all your posts, reviews and collections into a folder: HTML with pictures for any browser, JSON and CSV."""
    folder = absolute(target)
    with context.ensure_object(CliOptions).services(is_reader=offline) as services:
        result = services.system.export.write(
            folder,
            is_offline=offline,
            is_replaced=replace,
            progress=lambda account: print_stderr(f"{account}…"),
        )
    if as_json:
        print_json({**asdict(result), "path": str(folder)})
        return
    say(
        f"{folder}: {result.posts} posts, {result.reviews} reviews, {result.collections} collections,"
        f" {result.media} photos and videos. Open index.html in a browser."
    )
    if result.missing:
        say(
            f"{result.missing} photos or videos could not be downloaded. Try again when their server can be reached."
        )
    if result.cached_only:
        say(f"Only what was seen on this computer: {', '.join(result.cached_only)}.")


def _passphrase(*, is_new: bool) -> str:
    if not sys.stdin.isatty():
        return sys.stdin.readline().rstrip("\r\n")
    first = typer.prompt("Passphrase", hide_input=True)
    if is_new and first != typer.prompt("Once more", hide_input=True):
        raise InvalidInput(Reason.PASSWORDS_DIFFER)
    return str(first)
