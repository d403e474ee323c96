"""The client of one account (or of nobody) on one server."""

from kesong_desktop.api.reading import Me, Reading
from kesong_desktop.api.sending import Sending, Uploaded
from kesong_desktop.api.streaming import Streaming
from kesong_desktop.api.suggesting import Suggesting
from kesong_desktop.api.writing import Writing

__all__ = ["Client", "Me", "Uploaded"]


class Client(Reading, Writing, Sending, Streaming, Suggesting):
    """All that the program asks of a server; see ``Connection`` for what it takes."""
