"""Reasons of errors, as stored and logged."""

from enum import StrEnum

Fact = str | int | float


class Reason(StrEnum):
    """What went wrong, as stored in databases and printed in logs. A released value is never changed."""

    UNKNOWN = "unknown"
    FAULT = "fault"
    """A bug of this program; the log has its traceback."""

    SERVER_PROBLEM = "server_problem"
    UNREACHABLE = "unreachable"
    HOME_SERVER_OFF = "home_server_off"
    NAME_UNKNOWN = "name_unknown"
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_OTHER_NAME = "certificate_other_name"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_CHANGED = "certificate_changed"
    TIMED_OUT = "timed_out"
    CONNECTION_LOST = "connection_lost"
    SERVER_GAVE_UP = "server_gave_up"
    CAPTIVE_PORTAL = "captive_portal"
    """A web page came from where the protocol is known to be spoken, as from a network that wants a sign-in."""
    PROXY_UNUSABLE = "proxy_unusable"
    PROXY_NEEDS_PASSWORD = "proxy_needs_password"  # noqa: S105 - a reason, not a secret
    UPLOAD_KEEPS_FAILING = "upload_keeps_failing"
    STILL_PROCESSING = "still_processing"
    NOT_AUTHORISED = "not_authorised"
    FORBIDDEN = "forbidden"
    GONE = "gone"
    REJECTED = "rejected"
    TOO_LARGE = "too_large_for_server"
    SLOW_DOWN = "slow_down"
    SERVER_FAULT = "server_fault"
    NOT_THIS_PROTOCOL = "not_this_protocol"

    SIGN_IN_FAILED = "sign_in_failed"
    SIGN_IN_REFUSED = "sign_in_refused"
    SIGN_IN_TIMED_OUT = "sign_in_timed_out"
    SIGN_IN_WRONG_SERVER = "sign_in_wrong_server"
    SIGN_IN_NO_CODE = "sign_in_no_code"
    SIGN_IN_CODE_USED = "sign_in_code_used"
    SIGN_IN_NO_TOKEN = "sign_in_no_token"  # noqa: S105 - a reason, not a secret
    SIGN_IN_NO_BROWSER = "sign_in_no_browser"
    SIGN_IN_NO_LISTENER = "sign_in_no_listener"
    SIGN_IN_APP_REFUSED = "sign_in_app_refused"
    APP_FORGOTTEN = "app_forgotten"

    NOT_A_PICTURE = "not_a_picture"
    TOO_SLOW = "too_slow"
    CUT_OFF = "cut_off"
    EMPTY = "empty"
    SPECIAL_FILE = "special_file"
    FILE_TOO_LARGE = "too_large"
    MISSING = "missing"
    NO_PERMISSION = "no_permission"
    ONLINE = "online"
    BROKEN = "broken"
    PRIVATE = "private"
    DECODER_STOPPED = "decoder_stopped"
    SOURCE_CHANGED = "source_changed"
    FORMAT_MISSING = "format_missing"
    NEEDS_EXTRA = "needs_extra"

    FOLDER_UNREADABLE = "folder_unreadable"
    FOLDER_AWAY = "folder_away"
    FOLDER_OF_ANOTHER_PROGRAM = "folder_of_another_program"
    ARCHIVE_UNREADABLE = "archive_unreadable"
    ARCHIVE_CUT_OFF = "archive_cut_off"
    ARCHIVE_TOO_MANY_FILES = "archive_too_many_files"
    ARCHIVE_AS_WEB_PAGES = "archive_as_web_pages"
    ARCHIVE_UNKNOWN = "archive_unknown"
    ARCHIVE_MISSING = "archive_missing"
    ARCHIVE_NOT_A_ZIP = "archive_not_a_zip"

    STORE_PROBLEM = "store_problem"
    STORE_DAMAGED = "store_damaged"
    STORE_TOO_NEW = "store_too_new"
    DISK_FULL = "disk_full"
    NOT_ENOUGH_SPACE = "not_enough_space"
    PROFILE_FOLDER_OPEN = "profile_folder_open"
    PROFILE_FOLDER_OF_ANOTHER = "profile_folder_of_another"
    PROFILE_FILE_IS_LINK = "profile_file_is_link"
    PROFILE_BUSY = "profile_busy"
    PICTURE_NOT_WRITTEN = "picture_not_written"
    NOT_KEPT = "not_kept"
    NOT_KEPT_TOO_LARGE = "not_kept_too_large"
    NO_KEYRING = "no_keyring"

    HOLDER_REFUSED = "holder_refused"
    HOLDER_OTHER_VERSION = "holder_other_version"
    COMMAND_TOO_LARGE = "command_too_large"

    ACCOUNT_UNKNOWN = "account_unknown"
    NO_ACCOUNT = "no_account"
    JOB_UNKNOWN = "job_unknown"
    DRAFT_UNKNOWN = "draft_unknown"
    PHOTO_UNKNOWN = "photo_unknown"
    LOOK_UNKNOWN = "look_unknown"
    COVER_UNKNOWN = "cover_unknown"
    PERSON_UNKNOWN = "person_unknown"
    NOT_FOUND = "not_found"

    INVALID_INPUT = "invalid_input"
    TOKEN_EMPTY = "token_empty"  # noqa: S105 - as above
    CODE_EMPTY = "code_empty"
    ADDRESS_INVALID = "address_invalid"
    ADDRESS_NOT_ENCRYPTED = "address_not_encrypted"
    SEARCH_EMPTY = "search_empty"
    EDIT_UNSUPPORTED = "edit_unsupported"
    NAME_MISSING = "name_missing"
    RECIPE_TOO_NEW = "recipe_too_new"
    RECIPE_INVALID = "recipe_invalid"
    RECIPE_FIELD_UNKNOWN = "recipe_field_unknown"
    RATING_INVALID = "rating_invalid"
    RATING_MISSING = "rating_missing"
    PRICE_INVALID = "price_invalid"
    PRICE_AMBIGUOUS = "price_ambiguous"
    REVIEWS_UNREADABLE = "reviews_unreadable"
    PRICE_WITHOUT_CURRENCY = "price_without_currency"
    LINK_INVALID = "link_invalid"
    GTIN_INVALID = "gtin_invalid"
    CURRENCY_INVALID = "currency_invalid"
    PRODUCT_MISSING = "product_missing"
    PRODUCT_UNKNOWN = "product_unknown"
    JOB_ENDED = "job_ended"
    JOB_ON_SERVER = "job_on_server"
    JOB_BEING_SENT = "job_being_sent"
    JOB_NOT_WAITING = "job_not_waiting"
    JOB_NOT_PAUSED = "job_not_paused"
    JOB_MAY_BE_PUBLISHED = "job_may_be_published"
    JOB_NEEDS_DECISION = "job_needs_decision"
    JOB_NOT_IN_DOUBT = "job_not_in_doubt"
    NOT_PUBLISHABLE = "not_publishable"
    JOB_KEEPS_PLACE = "job_keeps_place"
    TOO_MANY_NEWER_POSTS = "too_many_newer_posts"
    ARCHIVES_MIXED = "archives_mixed"
    TIMELINE_UNKNOWN = "timeline_unknown"
    PASSWORDS_DIFFER = "passwords_differ"
    TOO_MANY_ALTS = "too_many_alts"
    LANGUAGE_INVALID = "language_invalid"
    TIME_INVALID = "time_invalid"
    TIME_PAST = "time_past"
    TEMPLATE_FIELD_UNKNOWN = "template_field_unknown"
    TEMPLATE_OPTION_INVALID = "template_option_invalid"
    TEMPLATE_BRACE = "template_brace"
    PLAN_NOT_WRITTEN = "plan_not_written"
    PLAN_INVALID = "plan_invalid"
    BATCH_EMPTY = "batch_empty"
    DAY_INVALID = "day_invalid"
    TIME_ZONE_UNKNOWN = "time_zone_unknown"
    SLOT_INVALID = "slot_invalid"
    SLOT_TIME_MISSING = "slot_time_missing"
    PLAN_TIME_PAST = "plan_time_past"
    SCHEDULED_ELSEWHERE = "scheduled_elsewhere"
    ALT_TOO_LONG = "alt_too_long"
    SLOTS_MISSING = "slots_missing"
    SLOTS_FULL = "slots_full"
    JOB_NOT_MOVABLE = "job_not_movable"
    SCHEDULE_NOT_MOVED = "schedule_not_moved"
    HOST_NOT_ALLOWED = "host_not_allowed"
    HOST_UNUSABLE = "host_unusable"
    PORT_INVALID = "port_invalid"
    PORT_IN_USE = "port_in_use"
    PORT_NOT_ALLOWED = "port_not_allowed"
    HOME_NOT_SHARED = "home_not_shared"
    INVITATION_INVALID = "invitation_invalid"
    INVITATION_USED = "invitation_used"
    USER_NAME_INVALID = "user_name_invalid"
    USER_NAME_TAKEN = "user_name_taken"
    PASSWORD_LENGTH = "password_length"  # noqa: S105 - as above
    DISPLAY_NAME_TOO_LONG = "display_name_too_long"

    REFUSED = "refused"
    CANCELLED = "cancelled"


UNREACHABLE_REASONS = frozenset(
    {
        Reason.UNREACHABLE,
        Reason.HOME_SERVER_OFF,
        Reason.NAME_UNKNOWN,
        Reason.CERTIFICATE_EXPIRED,
        Reason.CERTIFICATE_OTHER_NAME,
        Reason.CERTIFICATE_UNTRUSTED,
        Reason.CERTIFICATE_CHANGED,
        Reason.TIMED_OUT,
        Reason.CONNECTION_LOST,
        Reason.SERVER_GAVE_UP,
        Reason.CAPTIVE_PORTAL,
        Reason.PROXY_UNUSABLE,
        Reason.PROXY_NEEDS_PASSWORD,
        Reason.STILL_PROCESSING,
    }
)
"""The reasons of ``Unreachable``."""
