"""The client of one account (or of none, unauthenticated) on one server."""

from kesong_desktop.api.home_methods import HomeMethods
from kesong_desktop.api.media import MediaMethods, UploadedMedia
from kesong_desktop.api.read_methods import ReadMethods, VerifiedAccount
from kesong_desktop.api.social.conversation_methods import ConversationMethods
from kesong_desktop.api.social.domain_methods import DomainMethods
from kesong_desktop.api.social.filter_methods import FilterMethods
from kesong_desktop.api.social.list_methods import ListMethods
from kesong_desktop.api.social.notification_methods import NotificationMethods
from kesong_desktop.api.social.people_methods import PeopleMethods
from kesong_desktop.api.social.people_pages import PeoplePages
from kesong_desktop.api.social.profile_methods import ProfileMethods
from kesong_desktop.api.social.tag_methods import TagMethods
from kesong_desktop.api.streaming import StreamingMethods
from kesong_desktop.api.suggestion_methods import SuggestionMethods
from kesong_desktop.api.write_methods import WriteMethods

__all__ = ["Client", "UploadedMedia", "VerifiedAccount"]


class Client(
    ReadMethods,
    WriteMethods,
    MediaMethods,
    StreamingMethods,
    SuggestionMethods,
    PeopleMethods,
    PeoplePages,
    ProfileMethods,
    ListMethods,
    TagMethods,
    ConversationMethods,
    FilterMethods,
    NotificationMethods,
    DomainMethods,
    HomeMethods,
):
    """All API methods; the arguments are those of ``Connection``."""
