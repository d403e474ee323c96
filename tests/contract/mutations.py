"""Mutation testing of the server handling: each entry removes one handling, and names a test that must fail then.

Each line names a surprise (by its number in the notes on servers) or a difference between kinds, undoes what the program does
about it, and names the test that must then fail, with the kind that it is run on.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from kesong_desktop.api import capability, loopback, oauth, write_methods
from kesong_desktop.api import read_methods as pages
from kesong_desktop.api.client import Client
from kesong_desktop.api.http import error_conversion, transport
from kesong_desktop.api.http.multipart_body import MultipartBody
from kesong_desktop.api.wire import decode, lenient_decode, page_link
from kesong_desktop.imaging.export import render
from kesong_desktop.model.account import Limits, Visibility
from kesong_desktop.model.outbox import post_delivery, unconfirmed
from kesong_desktop.store.cache import timelines
from kesong_desktop.sync import sign_in
from kesong_desktop.sync.outbox import error_mapping
from kesong_desktop.sync.outbox.effect_runner import EffectRunner
from kesong_desktop.sync.token_refresh import TokenRefresher
from tests.contract import patches as un
from tests.contract import test_sending as outbox
from tests.contract import test_sign_in as door
from tests.contract import test_surprises as odd
from tests.contract import test_table as table
from tests.contract.patches import (
    MEDIA,
    STATUS,
    around,
    both,
    field_left_out,
    fields,
    put,
    query,
    scenario_steps,
)
from tests.fakes import pictures
from tests.fakes.servers.model import Answer


@dataclass(frozen=True)
class Mutation:
    """A handling, what undoes it, and its guard: a test that takes a model of ``kind``, and these arguments more."""

    what: str
    patch: un.Patch
    guard: Callable[..., object]
    kind: str = "mastodon"
    more: dict[str, Any] = field(default_factory=dict)


R = Mutation
RESENT = around(error_mapping, "of_send", un.taken_for_unsent)
TOLD_ALIKE = put(unconfirmed, "differences", lambda _job, _seen: "")
UNSIGNED = put(error_conversion, "_NOT_SIGNED_IN", un.NEVER)
NO_REFUSAL = put(error_conversion, "_is_refusal", lambda _body: False)
ONE_WORD = put(error_conversion, "_words_in", un.word_of_error)
IN_LIST = around(oauth, "_post", un.addresses_in_list)
NO_OOB = put(oauth, "PASTED", "http://127.0.0.1:9/x")
WORDLESS = put(error_conversion, "words", lambda _body, _kind: "")
ALL_WORDS = put(error_conversion, "words", lambda body, _kind: body.decode())
UNRENDERED = put(render, "render_pending", un.file_itself)
BELIEVED = put(Client, "set_marker", un.marker_believed)
HALF_LIMITS = around(
    capability, "_limits", lambda known: lambda *given: replace(known(*given), image_pixels=2_073_600)
)
NUMBERS = fields("PUT", STATUS, lambda sent: sent.update(media_ids=[int(one) for one in sent["media_ids"]]))
SCHEDULED = fields("POST", "/statuses", lambda sent: sent.update(scheduled_at="2030-01-01T00:00:00Z"))
ONE_LEFT_OUT = fields("PUT", STATUS, lambda sent: sent["media_ids"].pop())
ALWAYS_SCHEDULES = put(capability, "with_answers", lambda can, _there: replace(can, schedules=True))
WRAPPER_SHOWN = both(
    around(decode, "from_complete", un.wrapper_shown), around(decode, "to_post", un.wrapper_shown)
)
ODD_STATE = put(sign_in.random_source, "token_urlsafe", lambda _count=0: "a+b/c=" * 6)
HEIC, JPEG = {"make": pictures.heic}, {"make": pictures.jpeg}
BARE = {"answer": Answer(422, json="Closed"), "said": "Closed"}
OPEN = {"visibility": Visibility.PUBLIC}
EDIT, FILES = table.test_edit_keeps_every_picture, outbox.test_files_are_such_as_each_kind_takes
FOLLOWED = around(transport, "make_http", un.redirects_followed)
ENDLESS = around(Client, "_page", un.never_ending)
BY_LINK_ALONE = around(page_link, "cursors", un.link_alone)
NO_MEDIA, NO_ALTS = (field_left_out("PUT", STATUS, name) for name in ("media_ids", "media_attributes"))
NO_ALT, NO_FOCUS = (field_left_out("PUT", MEDIA, name) for name in ("description", "focus"))
NO_VISIBILITY, NO_FLAG = (field_left_out("POST", "/statuses", name) for name in ("visibility", "sensitive"))
AT_THE_EDIT_ALONE = put(Client, "_with_descriptions_updated", un.answer_as_it_is)
UNSETTLED = put(capability, "with_settings", lambda can, _settings: can)
CLEARED = put(timelines, "drop_unlisted", un.not_shown_is_deleted)
ALBUM_EDIT = scenario_steps("post_pictures", "edit")

# fmt: off
MUTATIONS = [
    R("1 a lost answer is looked for, for media move", RESENT, outbox.test_lost_answer, "takahe"),
    R("1 a lost answer is looked for, for the key is refused", RESENT, outbox.test_lost_answer, "pixelfed"),
    R("1 a lost answer is looked for, for media serve once", RESENT, outbox.test_lost_answer, "gotosocial"),
    R("1 a lost answer is looked for, for it doubles", RESENT, outbox.test_lost_answer, "akkoma"),
    R("1 a new key after a refusal", around(post_delivery, "_refused", un.key_kept), outbox.test_new_key_after_a_refusal),
    R("2 nothing is scheduled", SCHEDULED, odd.test_nothing_is_scheduled, "takahe"),
    R("2 a 404 means that nothing is", ALWAYS_SCHEDULES, table.test_what_it_can, "unknown"),
    R("3 not signed in, as 400", UNSIGNED, table.test_sign_in_that_is_over, "takahe"),
    R("3 not signed in, as 500", UNSIGNED, table.test_sign_in_that_is_over, "pixelfed-old"),
    R("4 Accept", un.header("accept", "*/*"), table.test_who_i_am, "pixelfed"),
    R("4 no redirect is followed", FOLLOWED, odd.test_redirect_to_a_page_is_not_followed),
    R("5 each post of a page once", put(decode, "each_once", tuple), table.test_home_to_its_end, "gotosocial"),
    R("5 a page that leads to itself is the last", ENDLESS, odd.test_page_that_repeats_itself),
    R("6 only_media is not asked for", query(only_media="true"), odd.test_only_media_is_not_asked_for, "takahe"),
    R("7 another order is told", TOLD_ALIKE, outbox.test_lost_order_is_reported),
    R("8 an edit names the media", NO_MEDIA, EDIT, "gotosocial"),
    R("8 an edit names the media, or breaks", NO_MEDIA, EDIT, "pixelfed"),
    R("8 an edit names all media", ONE_LEFT_OUT, EDIT, "pixelfed"),
    R("8 their ids are texts", NUMBERS, EDIT, "takahe"),
    R("9 focus goes with the description", NO_ALT, odd.test_description_and_focus_go_together),
    R("9 a description goes with the focus", NO_FOCUS, table.test_new_description, "takahe"),
    R("10 looked at before it is boosted", put(Client, "boost", un.boost_blindly), table.test_boost_twice_is_once, "gotosocial"),
    R("10 a boost may be wrapped", WRAPPER_SHOWN, table.test_boost_twice_is_once, "mastodon"),
    R("11 a state of safe letters", ODD_STATE, door.test_state_needs_no_encoding),
    R("11 the state is compared", put(loopback.hmac, "compare_digest", lambda *_: True), door.test_foreign_state_is_not_taken),
    R("11 PKCE, where it is checked", put(oauth, "make_pkce", lambda _: ("a", "b")), door.test_one_address_for_each_app),
    R("12 the visibility is sent", NO_VISIBILITY, odd.test_visibility_is_always_sent, "gotosocial", OPEN),
    R("13 posts are JSON", un.request(un.form), odd.test_posts_are_json, "takahe"),
    R("limits as the document has them", put(capability, "_limits", lambda *_: Limits()), table.test_what_it_is, "gotosocial"),
    R("limits of descriptions, which Pixelfed keeps elsewhere", UNSETTLED, table.test_what_it_is, "pixelfed"),
    R("limits of pixels that are not held to", HALF_LIMITS, table.test_what_it_is, "pixelfed"),
    R("uploads: 202 without an address", put(Client, "_processed", un.address_awaited), table.test_album, "pixelfed"),
    R("uploads: their length", around(MultipartBody, "__init__", un.without_length), table.test_album, "takahe"),
    R("uploads: no HEIC, which is a fault", UNRENDERED, FILES, "takahe", HEIC),
    R("uploads: no HEIC, which is refused", UNRENDERED, FILES, "gotosocial", HEIC),
    R("uploads: nothing hidden, which would stay public", UNRENDERED, FILES, "pixelfed", JPEG),
    R("sign-in: one address, as text", IN_LIST, door.test_one_address_for_each_app, "takahe"),
    R("sign-in: the scope for following", put(oauth, "SCOPES", "read write"), door.test_scope_for_following, "pixelfed"),
    R("sign-in: a code by hand", NO_OOB, door.test_code_by_hand_where_the_loopback_is_refused),
    R("sign-in: renewed in time", put(TokenRefresher, "_renew", un.nothing), door.test_token_is_renewed_before_it_ends),
    R("errors: refusals in the shape of faults", NO_REFUSAL, odd.test_refused_field_in_the_shape_of_a_fault),
    R("errors: such a refusal rests", NO_REFUSAL, outbox.test_clear_refusals_rest),
    R("errors: what is not there, as a fault", WORDLESS, table.test_what_is_not_there, "pixelfed-old"),
    R("errors: pages have no words", ALL_WORDS, odd.test_fault_of_a_page_has_no_words),
    R("errors: bare words", ONE_WORD, odd.test_words_of_each_kind, more=BARE),
    R("errors: comments that are closed", ONE_WORD, odd.test_comments_that_are_closed),
    R(
        "errors: the wait as a moment",
        put(error_conversion, "_date", lambda _text, _now: None),
        odd.test_wait_that_is_reported_as_a_moment,
    ),
    R("posts: words alone are refused beforehand", put(capability, "QUIRKS_BY_SOFTWARE", {}), table.test_text_alone, "pixelfed"),
    R("posts: a warning with its flag", NO_FLAG, odd.test_warning_goes_with_its_flag, "pixelfed"),
    R("posts: a forced visibility is told", TOLD_ALIKE, outbox.test_forced_visibility_is_reported),
    R("home: 206 is waited for", put(pages, "_WARMING_S", ()), odd.test_cold_home_is_waited_for),
    R("home: a late one loses nothing", CLEARED, outbox.test_own_post_stays_though_home_is_late),
    R("pages: without a Link header", BY_LINK_ALONE, table.test_other_timelines_to_their_end, "pixelfed", {"name": "account:7"}),
    R("pages: the server's own cursor", put(page_link, "_KEPT", ("max_id",)), table.test_bookmarks_to_their_end, "pixelfed"),
    R("pages: downwards alone", query(min_id="1"), odd.test_what_is_never_asked, "pixelfed"),
    R("people: a follow that is carried out later", put(write_methods, "_FOLLOW_POLLS_S", ()), table.test_follow, "takahe"),
    R("people: who is asked first", put(decode, "relationships", un.only_following), table.test_follow, "gotosocial"),
    R("people: an object for a list", put(lenient_decode, "items", un.lists_alone), table.test_follow, "pixelfed"),
    R("markers that are not there", BELIEVED, table.test_marker, "takahe"),
    R("markers that are not kept", BELIEVED, table.test_marker, "pixelfed"),
    R("conversations: one post above", put(pages, "_STEPS_UP", 0), table.test_conversation, "pixelfed"),
    R("edits: typed words, elsewhere", put(Client, "source", un.source_alone), EDIT, "pixelfed"),
    R("edits: descriptions at the picture", AT_THE_EDIT_ALONE, ALBUM_EDIT, "pixelfed"),
    R("edits: descriptions with the edit", NO_ALTS, ALBUM_EDIT, "mastodon"),
    R("flags: a like tells no bookmark", put(EffectRunner, "_do", un.answer_kept), scenario_steps("react"), "takahe"),
    R("search: a hundred characters", query("/search", q="x" * 300), odd.test_long_search, "pixelfed"),
    R("search: of all kinds at once", query("/search", type="hashtags"), table.test_search, "takahe"),
    R("headers: the token on each request", put(Client, "_authorisation", lambda _: {}), table.test_who_i_am),
    R("headers: User-Agent", un.header("user-agent"), table.test_who_i_am, "gotosocial"),
    R("headers: Accept is no page", un.header("accept", "text/html"), table.test_who_i_am, "gotosocial"),
]
# fmt: on
