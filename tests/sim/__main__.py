"""``python -m tests.sim``: runs seeds and prints figures; a seed that breaks an invariant is printed with its trace."""

import argparse
import json
import sys
import time

from tests.sim.campaign import Tally, hunt_all, run_seeds
from tests.sim.planted import PLANTED
from tests.sim.servers import KINDS

SHOWN = 3
"""So many failing seeds are shown with their trace."""


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.sim", description=__doc__)
    parser.add_argument("--seeds", type=int, default=1000, help="how many (1000)")
    parser.add_argument("--first", type=int, default=0, help="the first of them (0)")
    parser.add_argument("--server", choices=KINDS, default="", help="one kind of server alone")
    parser.add_argument("--planted", action="store_true", help="look for the planted bugs as well")
    parser.add_argument("--late", action="store_true", help="servers commit up to 20 minutes late")
    parser.add_argument("--jobs", type=int, default=1, help="how many processes (1)")
    parser.add_argument("--trace", action="store_true", help="show the trace of every seed")
    parser.add_argument("--json", action="store_true", help="figures as JSON")
    return parser.parse_args()


def main() -> int:
    """Run; 1 where an invariant was broken, or a planted bug was not caught."""
    asked = _arguments()
    began_s = time.monotonic()
    tally = run_seeds(
        range(asked.first, asked.first + asked.seeds),
        only=asked.server,
        is_late=asked.late,
        jobs=asked.jobs,
        keep_traces=asked.trace,
    )
    took_s = time.monotonic() - began_s
    for outcome in tally.kept if asked.trace else tally.failed[:SHOWN]:
        options = " --late" * asked.late + f" --server {asked.server}" * bool(asked.server)
        print(f"\npython -m tests.sim --trace --seeds 1 --first {outcome.seed}{options}", file=sys.stderr)
        print("\n".join(outcome.trace), file=sys.stderr)
    for outcome in tally.failed[SHOWN:]:
        print(f"seed {outcome.seed}: {outcome.breach}", file=sys.stderr)
    caught = 0
    for found in hunt_all(jobs=asked.jobs) if asked.planted else ():
        caught += found.outcome is not None
        where = f"seed {found.outcome.seed}: {found.outcome.breach}" if found.outcome else "NOT CAUGHT"
        print(f"{found.bug.name} ({found.bug.wrong}): {where}", file=sys.stderr)
    planted = len(PLANTED) if asked.planted else 0
    _show(tally, took_s, planted, caught, is_json=asked.json)
    return int(bool(tally.failed) or caught < planted)


def _show(tally: Tally, took_s: float, planted: int, caught: int, *, is_json: bool) -> None:
    figures = {
        "seeds": tally.seeds,
        **{kind: tally.broken[kind] for kind in ("duplicates", "lost", "stuck", "disorder", "other")},
        "planted": planted,
        "caught": caught,
    }
    if is_json:
        print(json.dumps(figures))
        return
    print(", ".join(f"{name} {number}" for name, number in figures.items()))
    print(f"{tally.seeds / took_s:.1f} seeds a second")
    print("jobs:", ", ".join(f"{name} {number}" for name, number in sorted(tally.ended.items())))
    print("faults:", ", ".join(f"{name} {number}" for name, number in sorted(tally.struck.items())))


if __name__ == "__main__":
    sys.exit(main())
