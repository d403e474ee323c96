"""The draft of a reply."""

from kesong_desktop.model.account import Account, Visibility
from kesong_desktop.model.draft import Draft, DraftId
from kesong_desktop.model.social.post import Post

_OPEN_FIRST = tuple(Visibility)


def reply_draft(account: Account, post: Post) -> Draft:
    """Return an unsaved draft that replies to ``post``: it names all who take part, and is not more public than the post."""
    author = [] if post.author.id == account.remote_id else [post.author.acct]
    others = [one.acct for one in post.mentions if one.id != account.remote_id]
    named = dict.fromkeys([*author, *others])
    widest = max(account.default_visibility, post.visibility, key=_OPEN_FIRST.index)
    return Draft(
        id=DraftId(""),
        account=account.key,
        text="".join(f"@{acct} " for acct in named),
        visibility=widest,
        spoiler=post.spoiler,
        in_reply_to_id=post.id,
    )
