"""Texts for what is entered for posts, reviews and edits."""

from collections.abc import Mapping

from kesong_desktop.errors import Reason
from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, ErrorText

POSTS: Mapping[Reason, ErrorText] = {
    Reason.SEARCH_EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Nothing to search for"),
        QT_TRANSLATE_NOOP("messages", "There is nothing to search for."),
        QT_TRANSLATE_NOOP("messages", "Type a name, a hashtag or a word."),
    ),
    Reason.EDIT_CONFLICT: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Changed meanwhile"),
        QT_TRANSLATE_NOOP(
            "messages", "The text of this post was changed with another program after you wrote your edit."
        ),
        QT_TRANSLATE_NOOP("messages", "Try again to replace that text with yours, or dismiss your edit."),
    ),
    Reason.EDIT_UNSUPPORTED: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Editing is not supported"),
        QT_TRANSLATE_NOOP("messages", "{server} cannot edit posts."),
        QT_TRANSLATE_NOOP("messages", "Delete the post and publish it again."),
    ),
    Reason.NAME_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A name is missing"),
        QT_TRANSLATE_NOOP("messages", "A name is needed."),
        QT_TRANSLATE_NOOP("messages", "Use letters a to z, digits and underscores."),
    ),
    Reason.RECIPE_TOO_NEW: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "This edit was made by a newer version of Kesong."),
        QT_TRANSLATE_NOOP("messages", "Use that version."),
    ),
    Reason.RECIPE_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "The file does not contain an edit ({why})."),
        QT_TRANSLATE_NOOP("messages", "Choose another file."),
    ),
    Reason.RECIPE_FIELD_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "An edit has no field “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Choose another file, or remove the field."),
    ),
    Reason.RATING_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a rating."),
        QT_TRANSLATE_NOOP("messages", "Give stars out of five in halves, such as 4/5 or 4.5/5."),
    ),
    Reason.RATING_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A rating is missing"),
        QT_TRANSLATE_NOOP("messages", "A review needs a rating."),
        QT_TRANSLATE_NOOP("messages", "Give half a star to five stars."),
    ),
    Reason.PRICE_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a price."),
        QT_TRANSLATE_NOOP("messages", "Give a number such as 299 or 18.50, and the currency next to it."),
    ),
    Reason.PRICE_AMBIGUOUS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Can be read in two ways"),
        QT_TRANSLATE_NOOP("messages", "“{text}” can be {one} or {other}."),
        QT_TRANSLATE_NOOP("messages", "Write the one that you mean."),
    ),
    Reason.REVIEWS_UNREADABLE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be read"),
        QT_TRANSLATE_NOOP("messages", "Line or review {line} of the file cannot be read."),
        QT_TRANSLATE_NOOP(
            "messages", "A table needs a column “product”, and ratings such as 4.5. See the guide."
        ),
    ),
    Reason.PRICE_WITHOUT_CURRENCY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A currency is missing"),
        QT_TRANSLATE_NOOP("messages", "A price needs a currency."),
        QT_TRANSLATE_NOOP("messages", "Give both, such as 299 and CNY, or neither."),
    ),
    Reason.TEMPLATE_FIELD_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Unknown field"),
        QT_TRANSLATE_NOOP("messages", "The template has an unknown field “{name}” at character {position}."),
        QT_TRANSLATE_NOOP("messages", "Use one of {known}. A brace that is only text is written twice."),
    ),
    Reason.TEMPLATE_OPTION_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Unknown format"),
        QT_TRANSLATE_NOOP(
            "messages", "The field {name} at character {position} cannot have the format “{option}”."
        ),
        QT_TRANSLATE_NOOP("messages", "Dates take a format such as %d %B, counters a width such as 03."),
    ),
    Reason.TEMPLATE_BRACE: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A brace is missing"),
        QT_TRANSLATE_NOOP("messages", "The brace at character {position} of the template has no partner."),
        QT_TRANSLATE_NOOP("messages", "Close the field, or write the brace twice."),
    ),
    Reason.PLAN_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Mistakes in the plan"),
        QT_TRANSLATE_NOOP("messages", "The plan has mistakes. Nothing was taken from it."),
        QT_TRANSLATE_NOOP("messages", "Correct them and try again."),
    ),
    Reason.PLAN_NOT_WRITTEN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "The plan was not saved"),
        QT_TRANSLATE_NOOP("messages", "The plan could not be written to {path} ({why})."),
        QT_TRANSLATE_NOOP("messages", "Choose another folder."),
    ),
    Reason.BATCH_EMPTY: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No posts"),
        QT_TRANSLATE_NOOP("messages", "There is nothing to post in {name}."),
        QT_TRANSLATE_NOOP("messages", "Choose a folder with photos or videos, or a plan with rows."),
    ),
    Reason.LINK_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a web address."),
        QT_TRANSLATE_NOOP("messages", "Give an address that begins with https://."),
    ),
    Reason.GTIN_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a product number."),
        QT_TRANSLATE_NOOP("messages", "Copy the 8 to 14 digits below the bar code."),
    ),
    Reason.CURRENCY_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a currency."),
        QT_TRANSLATE_NOOP("messages", "Give a code such as EUR or CNY, or a sign such as €."),
    ),
    Reason.PRODUCT_MISSING: ErrorText(
        QT_TRANSLATE_NOOP("messages", "A product is missing"),
        QT_TRANSLATE_NOOP("messages", "A review needs the name of the product."),
        QT_TRANSLATE_NOOP("messages", "Fill in the product."),
    ),
    Reason.PRODUCT_UNKNOWN: ErrorText(
        QT_TRANSLATE_NOOP("messages", "No such product"),
        QT_TRANSLATE_NOOP("messages", "No review of “{text}” has been seen."),
        QT_TRANSLATE_NOOP("messages", "List the products with: kesong products list"),
    ),
    Reason.TOO_MANY_ALTS: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Too many descriptions"),
        QT_TRANSLATE_NOOP("messages", "There are {alts} descriptions for {files} files."),
        QT_TRANSLATE_NOOP("messages", "Give one --alt for each file."),
    ),
    Reason.LANGUAGE_INVALID: ErrorText(
        QT_TRANSLATE_NOOP("messages", "Cannot be used"),
        QT_TRANSLATE_NOOP("messages", "“{name}” is not a language."),
        QT_TRANSLATE_NOOP("messages", "Give a code, such as en, de or pt-BR."),
    ),
}
