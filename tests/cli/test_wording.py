"""Numbers, moments and nodes in words."""

from __future__ import annotations

import pytest

from sm_async import from_wire, shapes
from sm_async.cli.wording import launch_time, number_of_nodes, status_of


@pytest.mark.parametrize(("count", "said"), [(0, "0 nodes"), (1, "1 node"), (2, "2 nodes"), (10000, "10,000 nodes")])
def test_one_node_is_one_node(count: int, said: str) -> None:
    assert number_of_nodes(count) == said


def test_a_node_is_said_with_its_status_and_the_moment_of_its_launch() -> None:
    document = {"InstanceStatus": {"Status": "Running"}, "LaunchTime": 1_795_521_600}
    node = from_wire(shapes.ClusterNodeSummary, document)
    assert (status_of(node), launch_time(node)) == ("Running", "2026-11-24T12:00:00Z")


def test_a_node_of_which_the_list_says_little_is_said_all_the_same() -> None:
    node = from_wire(shapes.ClusterNodeSummary, {})
    assert (status_of(node), launch_time(node)) == ("Unknown", None)
