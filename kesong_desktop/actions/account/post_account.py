"""The account that is used for interactions with a post."""

from kesong_desktop.actions.account.accounts import Accounts
from kesong_desktop.model.account import Account
from kesong_desktop.model.social.merged.merged_home import as_own
from kesong_desktop.model.social.post import Post


def acting(accounts: Accounts, post: Post) -> tuple[Account, Post] | None:
    """Return the account for interactions with a post, and the post as that account has it.

    Of a merged home that is the account whose post it is, and None if it signed out; else the account in use, if there is one.
    """
    if not post.seen_by:
        account = accounts.current_or_none()
    else:
        account = next((one for one in accounts.all() if one.key == post.seen_by), None)
    return (account, as_own(post)) if account is not None else None
