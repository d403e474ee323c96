"""Compare the start times of packaged program and script: ``xvfb-run -a python scripts/compare_starts.py FROZEN SCRIPT``.

FROZEN is the packaged ``kesong``, SCRIPT the one that pip installed. Each is started by turns on a profile of its own, until its
window is filled and takes requests of other processes; the medians of wall clock and of CPU time until then are compared.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from kesong_desktop.paths import for_profile

BOUND = 1.2
_PATIENCE_S = 300.0
_LOOK_EACH_S = 0.002


def started(program: str, profile: Path, variables: Mapping[str, str]) -> tuple[float, float]:
    """Start the program on a profile; return the seconds until it takes requests, and of CPU time in it by then.

    Raises:
        TimeoutError: it does not.
    """
    address = for_profile(profile).instance_address
    began = time.monotonic()
    # Output of the desktop's libraries is of no interest here.
    with subprocess.Popen(  # noqa: S603 - the programs that are compared
        [program, "--profile", str(profile)], env=variables, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while not address.exists():
                if time.monotonic() - began > _PATIENCE_S or process.poll() is not None:
                    raise TimeoutError(f"{program} did not start")
                time.sleep(_LOOK_EACH_S)
            took_s, cpu_s = time.monotonic() - began, _cpu_s(process.pid)
        finally:
            process.send_signal(signal.SIGTERM)
    return took_s, cpu_s


def _cpu_s(pid: int) -> float:
    # Source: proc_pid_stat(5), fields 14 and 15, after the name in brackets.
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def main() -> int:
    """Compare, print the ratios, and return 1 where the packaged program takes more than ``BOUND`` times the CPU time."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("frozen")
    parser.add_argument("script")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    kept = {
        name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY", "LANG") if name in os.environ
    }
    with tempfile.TemporaryDirectory(prefix="kesong-starts-", ignore_cleanup_errors=True) as folder:
        variables = {**kept, "HOME": folder, "KESONG_SECRETS": "file"}
        programs = {name: (getattr(given, name), Path(folder) / name) for name in ("frozen", "script")}
        # The first start makes the profile, and brings files into the system's cache.
        for program, profile in programs.values():
            started(program, profile, variables)
        rounds = [
            {name: started(program, profile, variables) for name, (program, profile) in programs.items()}
            for _ in range(given.rounds)
        ]
    ratios = []
    for at, what in enumerate(("wall clock", "CPU")):
        times = {name: median(one[name][at] for one in rounds) for name in programs}
        ratios.append(times["frozen"] / times["script"])
        print(f"{what}: {times['frozen']:.2f} s / {times['script']:.2f} s = {ratios[-1]:.2f}")
    print(f"load: {os.getloadavg()[0]:.1f}")
    return int(ratios[1] > BOUND)


if __name__ == "__main__":
    sys.exit(main())
