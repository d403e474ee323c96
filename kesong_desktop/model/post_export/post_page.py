"""HTML pages of posts: no script, nothing that is loaded from elsewhere, readable in any browser and on paper."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from kesong_desktop.model.post_export.post_document import label_of
from kesong_desktop.model.review import Review, figure
from kesong_desktop.model.social.post import Attachment, Post
from kesong_desktop.model.text.richtext import Runs

_STYLE: Final = """
body { font-family: system-ui, sans-serif; line-height: 1.5; color: #2d2620; background: #faf6f0; margin: 0; }
main { max-width: 44rem; margin: 0 auto; padding: 1rem; }
article { background: #fff; border: 1px solid #e5dccf; border-radius: 8px; padding: 1rem; margin: 1rem 0; }
article { overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.1rem; margin: 0 0 .5rem; }
.meta, figcaption, .note { color: #6b5f53; font-size: .9rem; margin: .25rem 0; }
.text { white-space: pre-wrap; }
figure { margin: .75rem 0; } img, video { max-width: 100%; height: auto; border-radius: 4px; }
.missing { border: 1px dashed #b9ab99; border-radius: 4px; padding: 1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; } dd { margin: 0; }
a { color: #8a4b14; }
@media (prefers-color-scheme: dark) {
  body { background: #1d1915; color: #eee5da; } article { background: #28221d; border-color: #443a31; }
  .meta, figcaption, .note { color: #b9ab99; } a { color: #e5a566; }
}
@media print { body { background: #fff; } article { break-inside: avoid; } }
"""


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to another page of the export, by its path relative to the page."""

    path: str
    text: str
    note: str = ""


def page(title: str, body: Iterable[str], *, links: Sequence[PageLink] = (), language: str = "") -> str:
    """Return a whole page with a heading, links to other pages, and a body of HTML."""
    lang = f' lang="{escape(language)}"' if language else ""
    return "\n".join(
        (
            "<!DOCTYPE html>",
            f"<html{lang}>",
            '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{escape(title)}</title><style>{_STYLE}</style></head>",
            f"<body><main><h1>{escape(title)}</h1>",
            link_list(links),
            *body,
            "</main></body></html>",
            "",
        )
    )


def link_list(links: Sequence[PageLink]) -> str:
    """Return links as a list; empty without any."""
    if not links:
        return ""
    items = "".join(
        f'<li><a href="{escape(one.path)}">{escape(one.text)}</a>{escape(one.note and f" {one.note}")}</li>'
        for one in links
    )
    return f"<ul>{items}</ul>"


def article(post: Post, files: Mapping[str, str], *, note: str = "", author: str = "") -> str:
    """Return a post as HTML. ``files`` are paths of its media by their addresses, relative to the page.

    A link stands with its address as text, so that nothing leads anywhere by a click, and what is missing is said.
    """
    review, created = post.review, post.created_utc.isoformat(timespec="minutes")
    facts = [
        escape(author),
        f'<time datetime="{escape(created)}">{escape(_when(post))}</time>',
        escape(post.visibility),
    ]
    parts = [f'<article id="p{escape(post.id)}"><p class="meta">{" · ".join(filter(None, facts))}</p>']
    if post.spoiler:
        parts.append(f'<p class="note">Content warning: {escape(post.spoiler)}</p>')
    if post.title:
        parts.append(f"<h2>{_words(post.title_runs)}</h2>")
    if review is not None:
        parts.append(review_facts(review, label_of(review, post.language)))
    if words := _words(post.body_runs):
        parts.append(f'<div class="text"{_lang(post)}>{words}</div>')
    parts += [_media(one, files.get(one.url, "")) for one in post.attachments]
    for option in post.poll.options if post.poll else ():
        votes = f": {option.votes}" if option.votes is not None else ""
        parts.append(f'<p class="note">Poll: {escape(option.title)}{votes}</p>')
    if post.quote is not None and post.quote.post is not None:
        quoted = post.quote.post
        parts.append(f'<p class="note">Quotes {escape(quoted.author.handle)}: {_words(quoted.runs)}</p>')
    if note:
        parts.append(f'<p class="note">Your note: {escape(note)}</p>')
    counts = f"{post.favourites} likes · {post.replies} replies · {post.reblogs} boosts"
    parts.append(f'<p class="meta">{counts}<br>{escape(post.url)}</p></article>')
    return "\n".join(parts)


def review_facts(review: Review, label: str) -> str:
    """Return what a review says beside its text, as HTML; ``label`` is its relation in words, empty for bought."""
    price = f"{review.price} {review.currency}".strip()
    name = ", ".join(part for part in (review.product, review.brand) if part)
    facts = (
        ("Relation", label),
        ("Product", name),
        ("Rating", f"{figure(review.halves)}/5"),
        ("Price", price),
        ("Where", review.where),
        ("Used", review.used),
        *(("+", one) for one in review.pros),
        *(("−", one) for one in review.cons),
    )
    return (
        "<dl>" + "".join(f"<dt>{head}</dt><dd>{escape(text)}</dd>" for head, text in facts if text) + "</dl>"
    )


def _words(runs: Runs) -> str:
    parts = []
    for run in runs:
        parts.append(escape(run.text))
        # What a link shows may be cut short, and may name another host.
        if run.href and run.kind == "link" and run.href.rstrip("/") != run.text.rstrip("/"):
            parts.append(f" ({escape(run.href)})")
    return "".join(parts)


def _media(one: Attachment, path: str) -> str:
    alt = escape(one.alt)
    if not path:
        return f'<figure class="missing">Missing: {escape(one.kind)}. {alt}</figure>'
    source = escape(path)
    if one.kind == "image":
        shown = f'<img src="{source}" alt="{alt}" loading="lazy">'
    elif one.kind in {"video", "gifv"}:
        shown = f'<video src="{source}" controls preload="metadata" aria-label="{alt}"></video>'
    elif one.kind == "audio":
        shown = f'<audio src="{source}" controls preload="metadata" aria-label="{alt}"></audio>'
    else:
        shown = f'<a href="{source}">{source}</a>'
    caption = f"<figcaption>{alt}</figcaption>" if alt else ""
    return f"<figure>{shown}{caption}</figure>"


def _when(post: Post) -> str:
    return post.created_utc.astimezone().strftime("%Y-%m-%d %H:%M")


def _lang(post: Post) -> str:
    return f' lang="{escape(post.language)}"' if post.language else ""
