"""The catalogue of messages in a language, read without Qt: for the command line."""

import xml.etree.ElementTree as ET

from kesong_desktop import assets
from kesong_desktop.messages.catalogue import CONTEXT, Translate, untranslated
from kesong_desktop.messages.language import ENGLISH, offered_languages


def plain_translator(language: str) -> Translate:
    """Return the texts of the message catalogue in ``language``, read without Qt; English where it has none."""
    if language == ENGLISH or language not in offered_languages():
        return untranslated
    tree = ET.parse(assets.path(f"translations/kesong_{language}.ts"))  # noqa: S314 - our own file
    texts = {
        message.findtext("source", ""): message.findtext("translation", "")
        for context in tree.iter("context")
        if context.findtext("name") == CONTEXT
        for message in context.iter("message")
    }
    return lambda _context, text: texts.get(text) or text
