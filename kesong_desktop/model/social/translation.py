"""A post in another language, as its server translated it."""

from msgspec.structs import replace

from kesong_desktop.model.social.post import Post
from kesong_desktop.record import Record


class Translation(Record, frozen=True):
    """The translated parts of a post; ``alts`` are by media id, ``poll_options`` in the poll's order."""

    html: str
    spoiler: str = ""
    source_language: str = ""
    language: str = ""
    provider: str = ""
    alts: tuple[tuple[str, str], ...] = ()
    poll_options: tuple[str, ...] = ()


def base_language(code: str) -> str:
    """Return the language of a code without its region and script: ``pt`` of ``pt-BR``; English for a system that names none."""
    found = code.replace("_", "-").partition("-")[0].partition(".")[0].lower()
    return "en" if found in {"c", "posix"} else found


def translated(post: Post, words: Translation) -> Post:
    """Return the post with the translated words: text, content warning, descriptions and answers; what is missing stays."""
    alts = dict(words.alts)
    poll = post.poll
    if poll is not None and len(words.poll_options) == len(poll.options):
        options = tuple(
            replace(one, title=title or one.title)
            for one, title in zip(poll.options, words.poll_options, strict=True)
        )
        poll = replace(poll, options=options)
    return replace(
        post,
        html=words.html or post.html,
        spoiler=words.spoiler or post.spoiler,
        attachments=tuple(replace(one, alt=alts.get(one.id) or one.alt) for one in post.attachments),
        poll=poll,
        translated_from=words.source_language or post.language or "und",
        translated_by=words.provider,
    )
