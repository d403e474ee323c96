"""Describes an account's server in one line, for diagnosis."""

from kesong_desktop.api.client import Client


async def describe_server(client: Client) -> str:
    """Return the name of the signed-in person and the server's software with its version.

    Raises:
        KesongError: the server does not answer, or refuses the token.
    """
    me = await client.me()
    capability = await client.capability()
    return f"{me.person.name}, {capability.software} {capability.version}".strip()
