"""Interruption: ends what a program that is closing would otherwise wait for."""

from collections.abc import Callable


class Interruption:
    """``stop_network`` ends all requests and streams, ``stop_decoders`` all decoding; neither is begun again.

    What was intended is in the journal: the next start continues. Files are not blamed for an interrupted decoder.
    """

    def __init__(self, stop_network: Callable[[], object], stop_decoders: Callable[[], object]) -> None:
        self._stop_network = stop_network
        self._stop_decoders = stop_decoders

    def interrupt(self) -> None:
        """End requests and decoding; return when no task of the engine runs. A second call does nothing."""
        # First, so that no job is noted as failed because its decoder was stopped.
        self._stop_network()
        self._stop_decoders()
