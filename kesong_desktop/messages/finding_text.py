"""Texts for the findings of the preflight, by their code."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, FindingText

_LIMIT = QT_TRANSLATE_NOOP("messages", "{host} allows {limit}.")

_FILE_UNCHANGED = QT_TRANSLATE_NOOP("messages", "Only the published copy is changed; your file keeps it.")
_METADATA_REMOVED = QT_TRANSLATE_NOOP("messages", "Serial numbers and maker notes removed from every photo")

FINDINGS: Mapping[str, FindingText] = {
    "invalid": FindingText(QT_TRANSLATE_NOOP("messages", "The review cannot be published as it is.")),
    "no_direct": FindingText(
        QT_TRANSLATE_NOOP("messages", "{host} does not support direct messages."),
        QT_TRANSLATE_NOOP("messages", "Choose another audience."),
    ),
    "empty": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post is empty."),
        QT_TRANSLATE_NOOP("messages", "Add a photo or some text."),
    ),
    "needs_picture": FindingText(
        QT_TRANSLATE_NOOP("messages", "{host} does not accept posts without a photo.")
    ),
    "account_gone": FindingText(
        QT_TRANSLATE_NOOP("messages", "You are signed out of {account}."),
        QT_TRANSLATE_NOOP("messages", "Sign in again, or post without it."),
    ),
    "too_many": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post has {count} photos. {host} allows {limit}."),
        QT_TRANSLATE_NOOP("messages", "Remove some."),
    ),
    "too_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "The text is too long by {over} characters."),
        QT_TRANSLATE_NOOP("messages", "{host} allows {limit}; title, hashtags and review lines count too."),
    ),
    "warning_too_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "The content warning is too long by {over} characters."), _LIMIT
    ),
    "many_tags": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post has {count} hashtags."),
        QT_TRANSLATE_NOOP("messages", "Screen readers read every one, and many apps hide more than {limit}."),
    ),
    "insecure_link": FindingText(
        QT_TRANSLATE_NOOP("messages", "A link is not secure: {link}"),
        QT_TRANSLATE_NOOP("messages", "Browsers warn of addresses that begin with http."),
    ),
    "private_place": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post names a place in a private zone: {place}."),
        QT_TRANSLATE_NOOP("messages", "Places in “{zone}” are never published, as set in the preferences."),
    ),
    "place_told": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post contains a location: {place}."),
        QT_TRANSLATE_NOOP("messages", "Everyone who can see the post can see it."),
    ),
    "controls_unheard": FindingText(
        QT_TRANSLATE_NOOP("messages", "{host} lets everyone reply and quote."),
        QT_TRANSLATE_NOOP("messages", "It has no reply controls, so yours would have no effect."),
    ),
    "unreadable": FindingText(QT_TRANSLATE_NOOP("messages", "Photo {number} cannot be opened.")),
    "alt_too_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "The description of photo {number} is too long by {over} characters."),
        _LIMIT,
    ),
    "no_alt": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} has no description."),
        QT_TRANSLATE_NOOP("messages", "People who use a screen reader will only hear “image”."),
    ),
    "posted_before": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} was posted before."),
        QT_TRANSLATE_NOOP("messages", "On {day}, as {post}."),
    ),
    "in_outbox": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is already in the outbox."),
        QT_TRANSLATE_NOOP("messages", "It is part of {post}."),
    ),
    "looks_posted": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} looks like one that was posted before."),
        QT_TRANSLATE_NOOP("messages", "On {day}, as {post}."),
    ),
    "no_photos": FindingText(
        QT_TRANSLATE_NOOP("messages", "{host} does not accept photos, such as photo {number}.")
    ),
    "photo_converted": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is converted"),
        QT_TRANSLATE_NOOP("messages", "{host} does not accept {format} files."),
    ),
    "photo_fitted": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is made smaller for {host}"),
        QT_TRANSLATE_NOOP("messages", "It has {mb:.1f} MB and {megapixels:.1f} megapixels."),
    ),
    "too_small_to_read": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} becomes too small to read: {width} × {height}."),
        QT_TRANSLATE_NOOP("messages", "After cropping, and within what {host} accepts, few pixels are left."),
    ),
    "damaged_end": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is damaged at the end."),
        QT_TRANSLATE_NOOP("messages", "Part of it is missing. Copy it again from its source if you can."),
    ),
    "pages_left_out": FindingText(
        QT_TRANSLATE_NOOP("messages", "Only the first page of photo {number} is sent."),
        QT_TRANSLATE_NOOP(
            "messages", "The file has {pages} pages. Save the others as files of their own to post them."
        ),
    ),
    "animation_lost": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} will not move."),
        QT_TRANSLATE_NOOP("messages", "Only one picture of the animation is sent."),
    ),
    "animation_converted": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is sent as a video"),
        QT_TRANSLATE_NOOP("messages", "{host} does not accept animations in this format."),
    ),
    "animation_as_gif": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is sent as a GIF"),
        QT_TRANSLATE_NOOP("messages", "{host} does not accept animations in this format."),
    ),
    "long_picture": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is very tall: {width} × {height}."),
        QT_TRANSLATE_NOOP("messages", "Many apps show only a part of it. As an album it can be read."),
    ),
    "wide_picture": FindingText(
        QT_TRANSLATE_NOOP("messages", "Photo {number} is very wide: {width} × {height}."),
        QT_TRANSLATE_NOOP("messages", "Many apps show only a part of it. As an album it can be seen."),
    ),
    "no_clips": FindingText(
        QT_TRANSLATE_NOOP("messages", "Video {number} is in a format that {host} does not accept.")
    ),
    "clip_too_large": FindingText(
        QT_TRANSLATE_NOOP("messages", "Video {number} is {mb:.1f} MB. {host} allows {limit_mb:.1f} MB.")
    ),
    "clip_too_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "Video {number} is {seconds} seconds long. {host} allows {limit}.")
    ),
    "clip_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "Video {number} is {minutes} minutes long."),
        QT_TRANSLATE_NOOP("messages", "Few people watch a video of this length in a feed."),
    ),
    "product_without_relation": FindingText(
        QT_TRANSLATE_NOOP("messages", "You name “{product}”. Did you pay for it, or was it given to you?"),
        QT_TRANSLATE_NOOP("messages", "What was given or paid for must be said first and plainly."),
    ),
    "affiliate_without_relation": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post has an affiliate link to {link}, and does not say so."),
        QT_TRANSLATE_NOOP("messages", "Readers must be told first and plainly that you earn from it."),
    ),
    "review_needs_product": FindingText(
        QT_TRANSLATE_NOOP("messages", "The review needs a product."),
        QT_TRANSLATE_NOOP("messages", "Readers must know what it is about."),
    ),
    "review_needs_rating": FindingText(
        QT_TRANSLATE_NOOP("messages", "The review needs a rating."),
        QT_TRANSLATE_NOOP("messages", "Readers must know what you think of it."),
    ),
    "review_needs_relation": FindingText(
        QT_TRANSLATE_NOOP("messages", "The review needs to say how you got the product."),
        QT_TRANSLATE_NOOP("messages", "Readers must know who paid for it."),
    ),
    "first_comment": FindingText(
        QT_TRANSLATE_NOOP("messages", "Your first comment follows the post"),
        QT_TRANSLATE_NOOP("messages", "It is posted as your own reply once the post is published: “{text}”."),
    ),
    "comment_too_long": FindingText(
        QT_TRANSLATE_NOOP("messages", "The first comment is {over} characters too long."),
        QT_TRANSLATE_NOOP("messages", "{host} takes {limit} in one post."),
    ),
    "review_continued": FindingText(
        QT_TRANSLATE_NOOP("messages", "The review is published as {count} posts"),
        QT_TRANSLATE_NOOP(
            "messages", "It is longer than {host} allows. Each part is a reply to the one before it."
        ),
    ),
    "price_ambiguous": FindingText(
        QT_TRANSLATE_NOOP("messages", "The price “{text}” can be read in two ways."),
        QT_TRANSLATE_NOOP("messages", "Choose the one that you mean."),
    ),
    "affiliate_link": FindingText(
        QT_TRANSLATE_NOOP(
            "messages", "The review says “bought”, but its link looks like one that you earn by."
        ),
        QT_TRANSLATE_NOOP("messages", "If you earn by {url}, choose “affiliate”."),
    ),
    "shop_link": FindingText(
        QT_TRANSLATE_NOOP(
            "messages", "There is a shop link, and the post does not say how you relate to it."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "If you got it free or earn by it, say so first, such as “[Ad · gifted]”."
        ),
    ),
    "price_without_currency": FindingText(QT_TRANSLATE_NOOP("messages", "The price needs a currency.")),
    "currency_without_price": FindingText(
        QT_TRANSLATE_NOOP("messages", "There is a currency, but no price."),
        QT_TRANSLATE_NOOP("messages", "Enter the price, or remove the currency."),
    ),
    "zone_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Private location removed from photo {number}: {zone}"), _FILE_UNCHANGED
    ),
    "zones_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Private location removed from photos {numbers}: {zone}"),
        _FILE_UNCHANGED,
    ),
    "serial_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Camera serial number removed from photo {number}"), _FILE_UNCHANGED
    ),
    "serials_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Camera serial numbers removed from photos {numbers}"), _FILE_UNCHANGED
    ),
    "place_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Location removed from photo {number}"), _FILE_UNCHANGED
    ),
    "places_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Location removed from photos {numbers}"), _FILE_UNCHANGED
    ),
    "metadata_removed": FindingText(
        QT_TRANSLATE_NOOP("messages", "Serial numbers, names and maker notes removed from every photo")
    ),
    "metadata_removed_except_author": FindingText(
        _METADATA_REMOVED,
        QT_TRANSLATE_NOOP("messages", "The author is kept, as set in the preferences."),
    ),
    "metadata_removed_except_copyright": FindingText(
        _METADATA_REMOVED,
        QT_TRANSLATE_NOOP("messages", "The copyright notice is kept, as set in the preferences."),
    ),
    "metadata_removed_except_both": FindingText(
        _METADATA_REMOVED,
        QT_TRANSLATE_NOOP("messages", "Author and copyright are kept, as set in the preferences."),
    ),
}
