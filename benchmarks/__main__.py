"""Runs the benchmarks and prints their tables; a full run also writes them down, with a chart.

`scripts/bench` makes the environments and runs this.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from pathlib import Path

from benchmarks.chart import chart
from benchmarks.machine import machine, version_of_node, version_of_package
from benchmarks.plan import FULL, QUICK, carry_out
from benchmarks.processes import Workshop, allow_many_sockets, server
from benchmarks.report import report
from benchmarks.results import Results
from benchmarks.roster import Place

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
MARKS = ("<!-- figures -->\n", "<!-- end of figures -->")
"""What stands around the tables in README.md."""


def main() -> None:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two loads, one round, nothing is written: 2 minutes")
    parser.add_argument("--aiobotocore", metavar="PYTHON", help="interpreter of aiobotocore's environment")
    parser.add_argument("--node", metavar="NODE", help="Node, with benchmarks/node/node_modules installed")
    parser.add_argument("--render", action="store_true", help="measure nothing; write the tables of results.json anew")
    chosen = parser.parse_args()
    if chosen.render:
        written = json.loads(RESULTS.read_text(encoding="utf-8"))
        _write(Results.read(written["figures"], written["failures"]), written["machine"])
        return
    plan = QUICK if chosen.quick else FULL
    facts = machine()
    interpreters: dict[Place, str] = {"bench": sys.executable}
    if chosen.aiobotocore:
        interpreters["aiobotocore"] = chosen.aiobotocore
    if chosen.node:
        interpreters["node"] = chosen.node
        facts["Node"] = version_of_node(chosen.node)
    for package in ("aiohttp", "httpx", "httptools", "uvloop", "capo-sagemaker", "boto3"):
        facts[package] = version_of_package(package)
    limit = allow_many_sockets()
    if limit < max(plan.loads) + 100:
        plan = plan.up_to(limit - 100)
        _say(f"open files are limited to {limit}: fewer calls in flight")
    begun = time.monotonic()
    with server() as served:
        results = carry_out(plan, Workshop(interpreters), served, _say)
    _say(f"{time.monotonic() - begun:.0f} s in all")
    print(report(results, facts))
    if not chosen.quick:
        document = {"machine": facts, "figures": results.document(), "failures": results.failure_document()}
        RESULTS.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
        _write(results, facts)


def _say(what: str) -> None:
    print(what, file=sys.stderr, flush=True)


def _write(results: Results, facts: dict[str, str]) -> None:
    (HERE / "cpu_per_call.svg").write_text(chart(results, facts), encoding="utf-8")
    readme = HERE / "README.md"
    begin, end = MARKS
    pattern = re.compile(f"(?<={re.escape(begin)}).*(?={re.escape(end)})", re.DOTALL)
    readme.write_text(
        pattern.sub(lambda _: f"\n{report(results, facts)}\n", readme.read_text(encoding="utf-8")), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
