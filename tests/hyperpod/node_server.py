"""An embedded server in a process of its own, so that the memory of a test's process is that of its client.

Run as a program it prints its URL, and then answers lines: `cluster NAME COUNT AGE` has a cluster with so many nodes
that were asked for so many seconds ago, and tells their logical ids; `calls` counts the requests since it was last
asked. It ends with its standard input.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import subprocess
import sys
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any

import attrs

from sm_async import to_wire
from sm_async.local import LocalSageMaker

__all__ = ["NODE_SECONDS", "NodeServer", "node_server"]

ROOT = Path(__file__).parents[2]
NODE_SECONDS = 600.0
"""Until a node runs; it has its instance after half of them. Each request takes one second of the server's clock."""
GROUP_SIZE = 1000


@attrs.frozen
class NodeServer:
    """A server, from the process that uses it."""

    process: subprocess.Popen[str]
    endpoint_url: str

    def add_cluster(self, name: str, nodes: int, *, age: float = 0.0) -> list[str]:
        """Have a cluster whose nodes were asked for so many seconds ago; the answer is their logical ids."""
        ids: list[str] = self._ask(f"cluster {name} {nodes} {age}")
        return ids

    def calls(self) -> dict[str, int]:
        """Requests by operation, since it was last asked."""
        counts: dict[str, int] = self._ask("calls")
        return counts

    def _ask(self, line: str) -> Any:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())


@contextlib.contextmanager
def node_server() -> Generator[NodeServer]:
    """A server that runs until the block ends."""
    command = [sys.executable, "-m", "tests.hyperpod.node_server"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield NodeServer(process, process.stdout.readline().strip())


def _serve() -> None:
    seconds = itertools.count(1_800_000_000)
    with LocalSageMaker(clock=lambda: float(next(seconds)), cluster_seconds=0, node_seconds=NODE_SECONDS) as server:
        _say(server.endpoint_url)
        for line in sys.stdin:
            _say(json.dumps(_answer(server, line.split())))


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _answer(server: LocalSageMaker, words: list[str]) -> object:
    if words[0] == "cluster":
        return _cluster(server, words[1], int(words[2]), float(words[3]))
    counts = Counter(exchange.operation for exchange in server.journal)
    server.journal.clear()
    return counts


def _cluster(server: LocalSageMaker, name: str, nodes: int, age: float) -> list[str]:
    group = {"InstanceType": "ml.p5.48xlarge", "ExecutionRole": "arn:aws:iam::123456789012:role/hyperpod"}
    groups = [
        {"InstanceGroupName": f"gpu-{first}", "InstanceCount": GROUP_SIZE, **group}
        for first in range(0, nodes, GROUP_SIZE)
    ]
    request = {"ClusterName": name, "NodeProvisioningMode": "Continuous", "InstanceGroups": groups}
    (output,) = server.seed({"CreateCluster": [request]}, age=age)
    return list(server.ledger.nodes(to_wire(output)["ClusterArn"]))


if __name__ == "__main__":
    _serve()
