"""The open draft as the post that it would become, to be drawn as a card."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cached_property
from html import escape

from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft, DraftPicture, ReviewForm
from kesong_desktop.model.social.post import Attachment, Person, Post
from kesong_desktop.model.text.caption import Caption


class DraftPost(Post, frozen=True, dict=True, weakref=True):
    """A post whose words are known apart: a review that is not finished has no text that could be read."""

    said: Caption = Caption("", "")

    @cached_property
    def caption(self) -> Caption:
        """The words of the draft."""
        return self.said


def draft_post(
    draft: Draft,
    account: Account | None,
    now_s: float,
    *,
    product: str,
    size_of: Callable[[DraftPicture], tuple[int, int]],
) -> DraftPost:
    """Return the draft as a post. ``product`` stands for a name that is missing; ``size_of`` gives pixels, 0 where unknown."""
    form = draft.review or ReviewForm()
    named = form if form.product.strip() else replace(form, product=product)
    name = account.username if account else ""
    shots = tuple(
        Attachment(str(number), "image", str(number), "", one.description, *size_of(one), focus=one.focus)
        for number, one in enumerate(draft.pictures)
    )
    return DraftPost(
        id="draft",
        author=Person("0", name or "-", name or "-", account.name if account else ""),
        created_utc=datetime.fromtimestamp(now_s, UTC),
        visibility=draft.visibility or (account.default_visibility if account else Visibility.PUBLIC),
        html=_html(draft.text),
        attachments=shots,
        spoiler=draft.spoiler,
        said=Caption(draft.title, draft.text, named.as_review(draft.text)),
    )


def _html(text: str) -> str:
    """Plain text as markup that gives it again."""
    parts = (escape(part).replace("\n", "<br>") for part in text.split("\n\n"))
    return "".join(f"<p>{part}</p>" for part in parts if part)
