"""The ledger: what was applied, and that it agrees with what the service says whatever happens."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sm_async.local.ledger import Addition, Ledger, Removal
from sm_async.local.refusals import RequestRefused
from sm_async.local.settings import Repeat, Switches
from tests.local.rehearsal import Document, Rehearsal, group, more

pytestmark = pytest.mark.long

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"


def addition(*nodes: str, token: str | None = None, arn: str = ARN) -> Addition:
    return Addition(
        time=0.0,
        request_id="r",
        invocation_id=None,
        operation="BatchAddClusterNodes",
        cluster_arn=arn,
        client_token=token,
        nodes=tuple(("gpu", node) for node in nodes),
    )


def removal(*nodes: str) -> Removal:
    return Removal(
        time=0.0,
        request_id="r",
        invocation_id=None,
        operation="BatchDeleteClusterNodes",
        cluster_arn=ARN,
        nodes=tuple(("gpu", node) for node in nodes),
    )


def test_nodes_are_what_was_added_and_not_removed() -> None:
    ledger = Ledger()
    for entry in (addition("a", "b"), removal("a"), addition("c"), addition("d", arn=f"{ARN[:-1]}x")):
        ledger.record(entry)
    assert ledger.nodes(ARN) == {"b": "gpu", "c": "gpu"}


def test_additions_can_be_asked_for_by_token_and_by_cluster() -> None:
    ledger = Ledger()
    first, second = addition("a", token="t"), addition("b", token="u")
    for entry in (first, second, removal("a")):
        ledger.record(entry)
    assert ledger.additions() == (first, second)
    assert ledger.additions(client_token="t") == (first,)
    assert ledger.additions(cluster_arn="arn:other") == ()
    assert ledger.removals() == ledger.removals(cluster_arn=ARN) == (removal("a"),)
    assert ledger.removals(cluster_arn="arn:other") == ()


def test_a_request_that_changed_nothing_has_no_entry() -> None:
    ledger = Ledger()
    ledger.record(addition())
    assert ledger.entries == ()


GROUPS = ("gpu", "cpu")
TOKENS = st.sampled_from([None, "a", "b", "c"])
ADDITIONS = st.lists(st.builds(more, st.sampled_from((*GROUPS, "absent")), st.integers(1, 4)), min_size=1, max_size=3)


class Cluster(RuleBasedStateMachine):
    """One cluster under random additions, replays, deletions, updates and passing time."""

    def __init__(self) -> None:
        super().__init__()
        self.rehearsal = Rehearsal()
        self.arn = ""
        self.bought: dict[str, tuple[float, list[Document], list[str]]] = {}
        self.ever: set[str] = set()

    @initialize(counts=st.tuples(st.integers(0, 3), st.integers(0, 3)), deletion=st.sampled_from(["refuse", "accept"]))
    def create(self, counts: tuple[int, int], deletion: Repeat) -> None:
        self.rehearsal = Rehearsal(switches=Switches(deletion_while_shutting_down=deletion))
        groups = [group(name, count) for name, count in zip(GROUPS, counts, strict=True)]
        self.arn = self.rehearsal.cluster(*groups)

    @rule(specifications=ADDITIONS, token=TOKENS)
    def add(self, specifications: list[Document], token: str | None) -> None:
        now = self.rehearsal.now
        first = self.bought.get(token or "")
        is_remembered = first is not None and now - first[0] < 8 * 3600
        entries = len(self.rehearsal.ledger.entries)
        if is_remembered and first is not None and first[1] != specifications:
            with pytest.raises(RequestRefused, match="other parameters"):
                self.rehearsal.add(*specifications, token=token)
            assert len(self.rehearsal.ledger.entries) == entries
            return
        answer = self.rehearsal.add(*specifications, token=token)
        added = [node["NodeLogicalId"] for node in answer["Successful"]]
        wanted = sum(each["IncrementTargetCountBy"] for each in specifications)
        assert len(added) + sum(failure["FailedCount"] for failure in answer["Failed"]) == wanted
        if is_remembered and first is not None:
            assert first[1:] == (specifications, added)
            assert len(self.rehearsal.ledger.entries) == entries
        else:
            assert self.ever.isdisjoint(added)
            if token is not None:
                self.bought[token] = (now, specifications, added)
        self.ever.update(added)

    @rule(token=st.sampled_from(["a", "b", "c"]))
    def replay(self, token: str) -> None:
        if token in self.bought:
            self.add(self.bought[token][1], token)

    @precondition(lambda self: self.rehearsal.nodes())
    @rule(data=st.data(), by_instance=st.booleans())
    def delete(self, data: st.DataObject, by_instance: bool) -> None:
        chosen = data.draw(st.lists(st.sampled_from(self.rehearsal.nodes()), min_size=1, max_size=4))
        ids = {"NodeLogicalIds": [node["NodeLogicalId"] for node in chosen]}
        instances = [node["InstanceId"] for node in chosen if "InstanceId" in node]
        if instances and by_instance:
            ids["NodeIds"] = instances
        answer = self.rehearsal.call("BatchDeleteClusterNodes", ClusterName=self.arn, **ids)
        assert sum(map(len, answer.values())) == sum(len(set(each)) for each in ids.values())

    @rule(name=st.sampled_from(GROUPS), count=st.integers(0, 5))
    def update(self, name: str, count: int) -> None:
        self.rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroups=[group(name, count)])
        assert self.rehearsal.group(name)["TargetCount"] == count

    @rule(seconds=st.sampled_from([1.0, 29.0, 31.0, 149.0, 301.0, 3600.0, 5 * 3600.0]))
    def wait(self, seconds: float) -> None:
        self.rehearsal.advance(seconds)

    @invariant()
    def the_list_is_what_the_ledger_says(self) -> None:
        if not self.arn:
            return
        listed = self.rehearsal.nodes()
        staying = {
            node["NodeLogicalId"]: node["InstanceGroupName"]
            for node in listed
            if node["InstanceStatus"]["Status"] != "ShuttingDown"
        }
        assert staying == self.rehearsal.ledger.nodes(self.arn)
        for name in GROUPS:
            details = self.rehearsal.group(name)
            statuses = [node["InstanceStatus"]["Status"] for node in listed if node["InstanceGroupName"] == name]
            assert details["TargetCount"] == len(statuses) - statuses.count("ShuttingDown")
            assert statuses.count("Running") <= details["CurrentCount"] <= len(statuses) - statuses.count("Pending")

    @invariant()
    def no_token_buys_twice_within_8_hours(self) -> None:
        for token in ("a", "b", "c"):
            times = [entry.time for entry in self.rehearsal.ledger.additions(client_token=token)]
            assert all(later - earlier >= 8 * 3600 for earlier, later in itertools.pairwise(times))


TestCluster = Cluster.TestCase
TestCluster.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)
