"""Texts about the translation of a post."""

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.ui.shell.post_translations import language_name


def translation_words(post: Post) -> str:
    """Return from which language a post is translated, and by whom; empty where it is in its own words."""
    if not post.translated_from:
        return ""
    language, provider = language_name(post.translated_from), one_line(post.translated_by)
    if not provider:
        words = QCoreApplication.translate("PostTranslation", "Translated from {language}")
        return words.format(language=isolated(language))
    words = QCoreApplication.translate("PostTranslation", "Translated from {language} by {provider}")
    return words.format(language=isolated(language), provider=isolated(provider))
