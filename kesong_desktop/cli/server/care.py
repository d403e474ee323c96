"""``kesong home backup``, ``restore``, ``check`` and ``export``: keeping a home server's data.

The server's package is loaded by the commands that need it: most do not, and it costs a fifth of the start.
"""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from kesong_desktop.cli.context import print_json, say
from kesong_desktop.cli.server.folder import Data, home_folder
from kesong_desktop.paths import absolute

_MEGABYTE = 1_000_000
_FINDINGS = (
    ("files_missing", "stored files are missing"),
    ("files_changed", "stored files are not as they were"),
    ("files_unknown", "files belong to nothing"),
    ("media_without_file", "photos or videos cannot be shown"),
    ("pictures_without_file", "profile pictures cannot be shown"),
    ("names_without_owner", "stored names belong to nothing"),
    ("counts_wrong", "counts are wrong"),
    ("posts_not_searched", "posts are not found by search"),
)


def backup(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="FILE", help="The file to write.")],
    *,
    data: Data = None,
    without_media: Annotated[
        bool, typer.Option("--without-media", help="Leave photos and videos out.")
    ] = False,
    replace: Annotated[bool, typer.Option("--replace", help="Replace a file that is there already.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Write the home server into one file: people, posts, media and its key. The server may run."""
    from kesong_desktop.homeserver.backup.writer import write_backup

    path = absolute(target)
    result = write_backup(home_folder(context, data), path, has_media=not without_media, is_replaced=replace)
    if as_json:
        print_json({"path": str(path), **asdict(result)})
        return
    say(f"{path}: {result.files} files, {result.bytes / _MEGABYTE:.1f} MB.")
    if result.missing:
        say(f"{result.missing} files are missing on the disk. See: kesong home check")
    say("The file holds everything, also what is private: keep it where only you can read it.")


def restore(
    context: typer.Context,
    source: Annotated[Path, typer.Argument(metavar="FILE", help="The backup.")],
    *,
    data: Data = None,
    replace: Annotated[
        bool, typer.Option("--replace", help="Move a server that is there already aside.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Restore a home server from a backup. The server must not run. All is checked before anything is written."""
    from kesong_desktop.homeserver.backup.restore import restore_backup

    folder = home_folder(context, data)
    result = restore_backup(absolute(source), folder, is_replaced=replace)
    if as_json:
        print_json({**asdict(result), "path": str(folder), "before": result.before and str(result.before)})
        return
    say(f"{folder}: {result.files} files, {result.bytes / _MEGABYTE:.1f} MB.")
    if result.before is not None:
        say(f"What was there before is in {result.before} now.")
    if not result.has_media:
        say("The backup has no photos and videos.")


def export(
    context: typer.Context,
    target: Annotated[Path, typer.Argument(metavar="DIR", help="The folder for the archives.")],
    *,
    user: Annotated[str, typer.Option("--user", metavar="NAME", help="Only what this user has.")] = "",
    data: Data = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> None:
    """Write an archive of each user's posts, media and lists, in the layout of Mastodon's. The server may run."""
    from kesong_desktop.homeserver.admin import open_home

    folder = absolute(target)
    with open_home(home_folder(context, data)) as home:
        if user:
            results = [home.export.person(home.accounts.id_of(user), folder / f"{user}.zip")]
        else:
            results = home.export.everybody(folder)
    if as_json:
        print_json({"archives": [{**asdict(one), "path": str(one.path)} for one in results]})
        return
    for one in results:
        say(f"{one.path}: {one.posts} posts, {one.media} photos and videos.")
        if one.missing:
            say(f"{one.missing} photos or videos are missing on the disk. See: kesong home check")
    say("What moves to another server, and what does not, is in README.txt in each archive.")


def check(
    context: typer.Context,
    *,
    data: Data = None,
    mend: Annotated[bool, typer.Option("--mend", help="Mend what can be; the server must not run.")] = False,
    deep: Annotated[bool, typer.Option("--deep", help="Read every file and compare its checksum.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the result as JSON.")] = False,
) -> int:
    """Find rows without a file, files without a row and wrong counts. Exit code 1 where something was found and not mended."""
    from kesong_desktop.homeserver.admin import open_home
    from kesong_desktop.homeserver.runner import SERVING_LOCK
    from kesong_desktop.store.profile_lock import ProfileLock

    folder = home_folder(context, data)
    with open_home(folder) as home:
        if mend:
            with ProfileLock(folder / SERVING_LOCK):
                before = home.checks.mend()
            after = home.checks.check(is_deep=deep)
        else:
            before = after = home.checks.check(is_deep=deep)
    if as_json:
        print_json({**asdict(before), "is_sound": after.is_sound})
    else:
        for name, text in _FINDINGS:
            if count := getattr(before, name):
                say(f"{count} {text}")
        for line in before.damage:
            say(f"database: {line}")
        if before.files_merged:
            freed = before.freed_bytes / _MEGABYTE
            say(f"{before.files_merged} files were stored twice: merged, {freed:.1f} MB freed")
        elif before.files_doubled:
            taken = before.doubled_bytes / _MEGABYTE
            say(f"{before.files_doubled} files are stored twice and take {taken:.1f} MB: --mend merges them")
        say(
            "Mended."
            if mend and after.is_sound and not before.is_sound
            else _verdict(is_sound=after.is_sound)
        )
    return 0 if after.is_sound else 1


def _verdict(*, is_sound: bool) -> str:
    if is_sound:
        return "Everything is as it should be."
    return "Use --mend to mend what can be, or restore a backup."
