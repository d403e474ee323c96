"""The ``kesong`` command that prints a line when its window accepts commands of other processes."""

import sys
from typing import Self

from kesong_desktop.__main__ import main
from kesong_desktop.actions.system import instance_server


class TellingServer(instance_server.InstanceServer):
    """Says when it is open."""

    def __enter__(self) -> Self:
        super().__enter__()
        sys.stdout.write("listening\n")
        sys.stdout.flush()
        return self


if __name__ == "__main__":
    instance_server.InstanceServer = TellingServer
    sys.exit(main())
