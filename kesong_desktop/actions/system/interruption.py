"""Interruption: cancels work that would delay the end of the program."""

from collections.abc import Callable


class Interruption:
    """Cancels all work. ``stop_network`` ends all requests and streams, ``stop_decoders`` all decoding, for good.

    Jobs are in the journal and continue at the next start. Files are not marked as broken by an interrupted decoder.
    """

    def __init__(self, stop_network: Callable[[], object], stop_decoders: Callable[[], object]) -> None:
        self._stop_network = stop_network
        self._stop_decoders = stop_decoders

    def interrupt(self) -> None:
        """End requests and decoding; return when no task of the engine runs. A second call does nothing."""
        # First, so that no job fails because its decoder was stopped.
        self._stop_network()
        self._stop_decoders()
