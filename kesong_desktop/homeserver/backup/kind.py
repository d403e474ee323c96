"""The kind of backup file that contains a home server."""

import re

from kesong_desktop.homeserver.storage.schema import MIGRATIONS
from kesong_desktop.store.backup.backup_manifest import BackupKind

DATABASE = "home.db"
ENTRY = r"home\.db|media/[0-9a-f]{2}/[0-9a-f]{32}\.[a-z0-9]{3,4}|tls/[a-z0-9_-]{1,40}\.[a-z]{1,8}"
"""Matches the paths of all files in a server's folder that are in a backup."""
SCHEMA = len(MIGRATIONS)
HOME_BACKUP = BackupKind("kesong-home-backup", 1, DATABASE, re.compile(ENTRY), {DATABASE: SCHEMA})
