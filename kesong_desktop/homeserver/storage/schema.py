"""The schema of the home server's database, as numbered migrations. A released migration is never changed."""

import apsw

from kesong_desktop.homeserver.storage.migrations.migration_0001 import ACCOUNTS_AND_POSTS
from kesong_desktop.homeserver.storage.migrations.migration_0002 import BOOSTS_AND_EDITS
from kesong_desktop.homeserver.storage.migrations.migration_0003 import LISTS_AND_LIMITS
from kesong_desktop.homeserver.storage.migrations.migration_0004 import SCHEDULED_AND_WORKING
from kesong_desktop.homeserver.storage.migrations.migration_0005 import PROFILES_AND_POLLS
from kesong_desktop.homeserver.storage.migrations.migration_0006 import COUNTS_AND_WORDS
from kesong_desktop.homeserver.storage.migrations.migration_0007 import ROLES_AND_INVITATIONS
from kesong_desktop.homeserver.storage.migrations.migration_0008 import STORED_FILES
from kesong_desktop.homeserver.storage.migrations.migration_0009 import DEVICES
from kesong_desktop.homeserver.storage.migrations.migration_0010 import WORK_AND_UPLOADS
from kesong_desktop.store.sqlite_file import Migration


def sql_migration(sql: str) -> Migration:
    """Return a migration that runs the statements of ``sql``."""

    def migrate(connection: apsw.Connection) -> None:
        connection.execute(sql)

    return migrate


MIGRATIONS: tuple[Migration, ...] = tuple(
    map(
        sql_migration,
        (
            ACCOUNTS_AND_POSTS,
            BOOSTS_AND_EDITS,
            LISTS_AND_LIMITS,
            SCHEDULED_AND_WORKING,
            PROFILES_AND_POLLS,
            COUNTS_AND_WORDS,
            ROLES_AND_INVITATIONS,
            STORED_FILES,
            DEVICES,
            WORK_AND_UPLOADS,
        ),
    )
)
"""Migration N brings ``PRAGMA user_version`` from N to N + 1."""
