"""The icons and colours of findings."""

from types import MappingProxyType

from kesong_desktop.model.preflight import Finding

TONES = MappingProxyType(
    {"must": ("bad", "bad_soft"), "look": ("warn", "warn_soft"), "done": ("ok", "ok_soft")}
)
"""The colours of ink and ground by the severity of a finding."""
_ICONS = MappingProxyType(
    {
        "unreadable": "file-x",
        "no_alt": "eye",
        "alt_too_long": "eye",
        "too_many": "copy",
        "too_long": "note-pencil",
        "review_needs_product": "star",
        "review_needs_rating": "star",
        "review_needs_relation": "gift",
        "product_without_relation": "gift",
        "affiliate_without_relation": "link",
        "currency_without_price": "tag",
        "many_tags": "hash",
        "insecure_link": "link",
        "private_place": "map-pin",
        "posted_before": "copy",
        "looks_posted": "copy",
        "in_outbox": "copy",
        "account_gone": "user",
        "too_small_to_read": "crop",
        "clip_too_long": "play-fill",
        "clip_too_large": "play-fill",
        "clip_long": "play-fill",
        "zone_removed": "shield-check",
        "zones_removed": "shield-check",
        "serial_removed": "shield-check",
        "serials_removed": "shield-check",
        "photo_fitted": "check-circle",
        "photo_converted": "check-circle",
        "price_without_currency": "tag",
        "review_continued": "copy",
        "first_comment": "chat-circle",
        "comment_too_long": "note-pencil",
        "price_ambiguous": "tag",
        "affiliate_link": "tag",
        "shop_link": "tag",
        "invalid": "star",
        "empty": "image",
        "needs_picture": "image",
        "no_direct": "envelope-simple",
        "damaged_end": "file-x",
        "pages_left_out": "copy",
        "animation_lost": "image",
        "animation_converted": "play-fill",
        "long_picture": "crop",
        "wide_picture": "crop",
        "place_removed": "check-circle",
        "place_told": "map-pin",
        "warning_too_long": "note-pencil",
        "places_removed": "check-circle",
        "metadata_removed": "shield-check",
        "metadata_removed_except_author": "shield-check",
        "metadata_removed_except_copyright": "shield-check",
        "metadata_removed_except_both": "shield-check",
    }
)


def icon_of(finding: Finding) -> str:
    """Return the name of the icon for a finding."""
    return _ICONS.get(finding.code, "warning-circle")
