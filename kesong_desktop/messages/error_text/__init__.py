"""Texts for errors: for each reason a title, what happened, and what to do."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.error_text.connection import CONNECTION
from kesong_desktop.messages.error_text.folder import FOLDERS
from kesong_desktop.messages.error_text.general import GENERAL
from kesong_desktop.messages.error_text.home_server import HOME_SERVER
from kesong_desktop.messages.error_text.media import MEDIA
from kesong_desktop.messages.error_text.outbox import OUTBOX
from kesong_desktop.messages.error_text.post import POSTS
from kesong_desktop.messages.error_text.profile import PROFILE
from kesong_desktop.messages.error_text.sign_in import SIGN_IN
from kesong_desktop.messages.error_text.unknown_name import UNKNOWN_NAMES
from kesong_desktop.messages.marker import ErrorText

ERRORS: Mapping[Reason, ErrorText] = {
    **CONNECTION,
    **SIGN_IN,
    **MEDIA,
    **FOLDERS,
    **PROFILE,
    **UNKNOWN_NAMES,
    **POSTS,
    **OUTBOX,
    **HOME_SERVER,
    **GENERAL,
}
