"""Texts for the mistakes in a plan, by their code."""

from collections.abc import Mapping

from kesong_desktop.messages.marker import QT_TRANSLATE_NOOP, FindingText

PLAN_PROBLEMS: Mapping[str, FindingText] = {
    "account_unknown": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not an account that is signed in."),
        QT_TRANSLATE_NOOP("messages", "Use one of: {known}"),
    ),
    "when_invalid": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a time."),
        QT_TRANSLATE_NOOP("messages", "Write it like 2026-12-24 18:00."),
    ),
    "when_without_hour": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” has no time of day."),
        QT_TRANSLATE_NOOP("messages", "Write it like 2026-12-24 18:00."),
    ),
    "when_ambiguous": FindingText(
        QT_TRANSLATE_NOOP(
            "messages", "“{text}” may be either of two days: day and month could change places."
        ),
        QT_TRANSLATE_NOOP("messages", "Write it like 2026-12-24 18:00."),
    ),
    "when_serial": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is a date as a number, as spreadsheets keep it."),
        QT_TRANSLATE_NOOP(
            "messages", "Format the column as text or as a date, and write it like 2026-12-24 18:00."
        ),
    ),
    "when_past": FindingText(
        QT_TRANSLATE_NOOP("messages", "{text} is in the past."),
        QT_TRANSLATE_NOOP("messages", "Choose a later time, or leave the cell empty to publish at once."),
    ),
    "visibility_unknown": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a visibility."),
        QT_TRANSLATE_NOOP("messages", "Use one of: {known}"),
    ),
    "language_invalid": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a language."),
        QT_TRANSLATE_NOOP("messages", "Give a code, such as en, de or pt-BR."),
    ),
    "look_unknown": FindingText(
        QT_TRANSLATE_NOOP("messages", "There is no look “{text}”."),
        QT_TRANSLATE_NOOP("messages", "Use one of: {known}"),
    ),
    "crop_unknown": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a shape to crop to."),
        QT_TRANSLATE_NOOP("messages", "Use one of: {known}"),
    ),
    "review_invalid": FindingText(
        QT_TRANSLATE_NOOP("messages", "The cell does not contain a review ({why})."),
        QT_TRANSLATE_NOOP("messages", "Leave it as it was exported, or empty it."),
    ),
    "edit_invalid": FindingText(
        QT_TRANSLATE_NOOP("messages", "The cell does not contain an edit ({why})."),
        QT_TRANSLATE_NOOP("messages", "Leave it as it was exported, or empty it."),
    ),
    "focus_invalid": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is not a focal point."),
        QT_TRANSLATE_NOOP("messages", "Write two numbers from -1 to 1, such as 0.2 -0.5."),
    ),
    "picture_missing": FindingText(
        QT_TRANSLATE_NOOP("messages", "There is no picture {number} that this belongs to."),
        QT_TRANSLATE_NOOP("messages", "Add the file, or empty the cell."),
    ),
    "picture_elsewhere": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{text}” is a path of a computer with Windows."),
        QT_TRANSLATE_NOOP("messages", "Put the file beside the plan, and write only its name."),
    ),
    "cell_failed": FindingText(
        QT_TRANSLATE_NOOP(
            "messages", "“{text}” stands for a formula that the spreadsheet could not calculate."
        ),
        QT_TRANSLATE_NOOP(
            "messages", "Correct the cell. If you want to post it as it is, put an apostrophe before it."
        ),
    ),
    "column_unknown": FindingText(
        QT_TRANSLATE_NOOP("messages", "There is no column “{name}”."),
        QT_TRANSLATE_NOOP("messages", "Remove it, or correct its name."),
    ),
    "column_twice": FindingText(
        QT_TRANSLATE_NOOP("messages", "“{name}” is the column “{column}” a second time."),
        QT_TRANSLATE_NOOP("messages", "Remove one of the two."),
    ),
    "no_columns": FindingText(
        QT_TRANSLATE_NOOP("messages", "The first row has no column names."),
        QT_TRANSLATE_NOOP("messages", "Name the columns: {known}, picture_1, alt_1 and so on."),
    ),
    "extra_cells": FindingText(
        QT_TRANSLATE_NOOP("messages", "There are more cells than the {count} columns."),
        QT_TRANSLATE_NOOP("messages", "Put text that has separators in it in quotation marks."),
    ),
    "not_utf8": FindingText(
        QT_TRANSLATE_NOOP("messages", "The file is not UTF-8 text."),
        QT_TRANSLATE_NOOP("messages", "Save it as “CSV UTF-8” in your spreadsheet program."),
    ),
    "csv_broken": FindingText(
        QT_TRANSLATE_NOOP("messages", "A quotation mark has no partner."),
        QT_TRANSLATE_NOOP("messages", "Write a quotation mark inside a cell twice."),
    ),
    "json_broken": FindingText(
        QT_TRANSLATE_NOOP("messages", "The file is not JSON ({why})."),
        QT_TRANSLATE_NOOP("messages", "Correct it and try again."),
    ),
    "json_no_posts": FindingText(
        QT_TRANSLATE_NOOP("messages", "The file has no list of posts."),
        QT_TRANSLATE_NOOP("messages", "Put the posts in a list named “posts”."),
    ),
    "json_no_object": FindingText(
        QT_TRANSLATE_NOOP("messages", "The post is not an object."),
        QT_TRANSLATE_NOOP("messages", "Put the fields of the post in braces."),
    ),
    "json_no_text": FindingText(
        QT_TRANSLATE_NOOP("messages", "The field “{name}” is not text."),
        QT_TRANSLATE_NOOP("messages", "Put the value in quotation marks."),
    ),
}
