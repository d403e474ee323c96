"""Makes the services of the profile's home server. Each is made, and its module loaded, when it is first asked for."""

from typing import TYPE_CHECKING

from kesong_desktop.app.account_services import AccountServices
from kesong_desktop.app.outbox_services import OutboxParts
from kesong_desktop.app.roll_services import MediaParts, RollParts
from kesong_desktop.app.runtime import Runtime
from kesong_desktop.locked_cached_property import locked_cached_property

if TYPE_CHECKING:
    from kesong_desktop.actions.system.demo import DemoFeed, DemoRoll
    from kesong_desktop.actions.system.home_care import HomeCare
    from kesong_desktop.actions.system.home_people import HomePeople
    from kesong_desktop.actions.system.local_server import LocalServer, LocalSignIn


def _server(made: "HomeParts") -> "LocalServer":
    from kesong_desktop.actions.system.local_server import LocalServer

    runtime = made.runtime
    server = LocalServer(
        runtime.paths,
        runtime.settings,
        decoder_pool=runtime.decoder_pool,
        discovery=runtime.environment.discovery,
    )
    return runtime.stack.enter_context(server)


def _care(made: "HomeParts") -> "HomeCare":
    from kesong_desktop.actions.system.home_care import HomeCare

    return HomeCare(made.server, made.runtime.paths)


def _people(made: "HomeParts") -> "HomePeople":
    from kesong_desktop.actions.system.home_people import HomePeople

    return HomePeople(made.server)


def _sign_in(made: "HomeParts") -> "LocalSignIn":
    from kesong_desktop.actions.system.local_server import LocalSignIn

    return LocalSignIn(made.server, made.account.sign_in)


def _demo_feed(made: "HomeParts") -> "DemoFeed":
    from kesong_desktop.actions.system.demo import DemoFeed

    runtime = made.runtime
    return DemoFeed(
        runtime.paths.home, made.sign_in, made.account.timelines, made.media.files, runtime.environment.clock
    )


def _demo_roll(made: "HomeParts") -> "DemoRoll":
    from kesong_desktop.actions.plan.posting_slots import PostingSlots
    from kesong_desktop.actions.system.demo import DemoRoll

    runtime, publishing = made.runtime, made.publishing
    return DemoRoll(
        runtime.paths.data / "demo" / "Pictures",
        made.roll.camera_roll,
        publishing.draft.drafts,
        publishing.publisher,
        publishing.outbox,
        slots=PostingSlots(runtime.settings),
        clock=runtime.environment.clock,
    )


class HomeParts:
    """The home server of the profile, the sign-in there, what its owner does, and what fills it for a demo."""

    server = locked_cached_property(_server)
    care = locked_cached_property(_care)
    people = locked_cached_property(_people)
    sign_in = locked_cached_property(_sign_in)
    demo_feed = locked_cached_property(_demo_feed)
    demo_roll = locked_cached_property(_demo_roll)

    def __init__(
        self,
        runtime: Runtime,
        account: AccountServices,
        publishing: OutboxParts,
        roll: RollParts,
        media: MediaParts,
    ) -> None:
        self.runtime = runtime
        self.account = account
        self.publishing = publishing
        self.roll = roll
        self.media = media
