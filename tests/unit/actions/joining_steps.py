"""What the tests of joining share."""

from dataclasses import replace

from kesong_desktop.actions.services import Services
from kesong_desktop.actions.system.local_server import LocalServer
from kesong_desktop.model.social.invitation import Invitation


def here(server: LocalServer, **changes: object) -> Invitation:
    """An invitation that leads to the loopback interface, on which the server can be reached too."""
    invitation = server.invite()
    return replace(invitation, hosts=tuple(_local(one) for one in invitation.hosts[-1:]), **changes)


def _local(host: str) -> str:
    return f"127.0.0.1:{host.rpartition(':')[2]}"


def join(services: Services, text: str, name: str = "guest"):
    return services.sign_in.with_invitation(text, name).result(timeout=60)
