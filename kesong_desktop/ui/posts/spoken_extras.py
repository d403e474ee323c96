"""Screen reader text of the poll, the quoted post and the link preview of a post."""

from PySide6.QtCore import QCoreApplication

from kesong_desktop.model.social.post import Post
from kesong_desktop.model.text.characters import isolated, one_line
from kesong_desktop.model.text.links import host
from kesong_desktop.ui.posts.cards.poll_part import facts_of, percent
from kesong_desktop.ui.posts.cards.quote_part import reason
from kesong_desktop.ui.shell.filter_effect import TIMELINES, is_hidden, warning_of

_CHARACTERS = 200


def spoken_extras(post: Post) -> list[str]:
    """Return a line for each of them; of a poll a line for each answer."""
    translate, lines = QCoreApplication.translate, []
    if (poll := post.poll) is not None:
        lines.append(translate("SpokenExtras", "Poll, {facts}").format(facts=facts_of(poll)))
        for place, option in enumerate(poll.options):
            share = poll.share(place) if poll.has_voted or poll.is_expired else None
            words = one_line(option.title)
            lines.append(f"{words}: {percent(share)}" if share is not None else words)
    if (quote := post.quote) is not None:
        quoted = quote.post
        if quoted is None or is_hidden(quoted, *TIMELINES):
            lines.append(reason(quote))
        else:
            said = one_line(warning_of(quoted, *TIMELINES) or f"{quoted.title} {quoted.text}")[:_CHARACTERS]
            words = translate("SpokenExtras", "Quotes {name}: {text}")
            lines.append(words.format(name=isolated(quoted.author.name), text=said))
    if (card := post.card) is not None:
        words = translate("SpokenExtras", "Link to {host}: {title}")
        lines.append(words.format(host=host(card.url), title=one_line(card.title)[:_CHARACTERS]))
    if post.has_gap:
        lines.append(translate("SpokenExtras", "Posts may be missing below"))
    return lines
