"""What concerns a person: reading it, and remembering how far it was read."""

from concurrent.futures import Future

from kesong_desktop.actions.desk import Desk
from kesong_desktop.api.client import Client
from kesong_desktop.errors import KesongError
from kesong_desktop.model.account import Account
from kesong_desktop.model.event import NoticesChanged, ReachChanged
from kesong_desktop.model.post import HOME, Post
from kesong_desktop.model.social import Notice, order_of
from kesong_desktop.sync import notices
from kesong_desktop.sync.pull import Pulled


def refresh(desk: Desk, account: Account) -> Future[Pulled]:
    """Pull the newest notices into the cache, and learn how far they were read elsewhere."""

    async def work(client: Client) -> Pulled:
        try:
            pulled = await notices.newest(client, desk.notices, account)
            capability = await desk.engine.capability(account)
            await notices.agree(client, capability, desk.markers, account)
        except KesongError as error:
            desk.report(ReachChanged(account.key, error))
            raise
        desk.report(ReachChanged(account.key, None))
        desk.engine.answered(account)
        desk.report(NoticesChanged(account.key, pulled.added))
        return pulled

    return desk.engine.with_client(account, work)


def older(desk: Desk, account: Account) -> Future[Pulled]:
    """Pull the next older notices into the cache."""

    async def work(client: Client) -> Pulled:
        pulled = await notices.older(client, desk.notices, account)
        desk.report(NoticesChanged(account.key))
        return pulled

    return desk.engine.with_client(account, work)


def read_up_to(desk: Desk, account: Account) -> str:
    """The id of the notice that was read last, here or elsewhere; empty where none was."""
    return desk.markers.get(account.key, notices.NOTIFICATIONS)


def unread(desk: Desk, account: Account) -> int:
    """How many notices are newer than what was read of them."""
    return desk.notices.unread(account.key, read_up_to(desk, account))


def mark_read(desk: Desk, account: Account, newest: Notice) -> Future[None] | None:
    """All notices up to ``newest`` are read. Kept here at once, and on the server where it keeps that; None: they were."""
    return _mark(desk, account, notices.NOTIFICATIONS, newest.id)


def mark_home_read(desk: Desk, account: Account, posts: list[Post]) -> Future[None] | None:
    """The home timeline is read as far as the newest of ``posts``, likewise; a boost's place there is not known."""
    own = [post.id for post in posts if post.reblogged_by is None]
    return _mark(desk, account, HOME.name, max(own, key=order_of)) if own else None


def _mark(desk: Desk, account: Account, timeline: str, last_read_id: str) -> Future[None] | None:
    if not desk.markers.advance(account.key, timeline, last_read_id):
        return None
    if timeline == notices.NOTIFICATIONS:
        desk.report(NoticesChanged(account.key))

    async def work(client: Client) -> None:
        capability = await desk.engine.capability(account)
        await notices.mark(client, capability, desk.markers, account, timeline)

    return desk.engine.with_client(account, work)
