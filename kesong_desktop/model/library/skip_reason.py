"""The reasons for which a file of an archive is not imported."""

from enum import StrEnum


class SkipReason(StrEnum):
    """Why a file of an archive is not imported. The values are the codes of ``kesong roll import --json``."""

    NOT_MEDIA = "not_media"
    FROM_CONVERSATION = "from_conversation"
    IN_TRASH = "in_trash"
    SYSTEM_FILE = "system_file"
    DUPLICATE = "duplicate"
    ALREADY_IN_ROLL = "already_in_roll"
    NO_EXTENSION = "no_extension"
    EMPTY = "empty"
    DAMAGED = "damaged"
    DAMAGED_METADATA = "damaged_metadata"
    TOO_LARGE = "too_large"
    LINK = "link"
    SPECIAL_FILE = "special_file"
    ENCRYPTED = "encrypted"
    UNKNOWN_COMPRESSION = "unknown_compression"
    ZIP_BOMB = "zip_bomb"
    ABSOLUTE_PATH = "absolute_path"
    PARENT_PATH = "parent_path"
    UNUSABLE_NAME = "unusable_name"
