"""The ledger beside capacity: it agrees with what is listed while nodes fail, are replaced and are rolled back."""

from __future__ import annotations

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from sm_async.local.ledger import Addition, Removal, Replacement
from sm_async.local.shortages import Breakdown, Shortage
from tests.local.rehearsal import Document, Rehearsal, group, more

pytestmark = pytest.mark.long

GROUPS = ("gpu", "cpu")
NAMES = st.sampled_from(GROUPS)
SECONDS = st.sampled_from([0.0, 10.0, 240.0, 1000.0, 4 * 3600.0])
LASTING = st.sampled_from([10.0, 600.0, 4 * 3600.0])


class Cluster(RuleBasedStateMachine):
    """One cluster whose nodes find no capacity, break down, are repaired and deleted, under minimums that time out."""

    def __init__(self) -> None:
        super().__init__()
        self.rehearsal = Rehearsal(health_check_seconds=600)
        checked = group("cpu", 1, OnStartDeepHealthChecks=["InstanceStress"])
        self.arn = self.rehearsal.cluster(group("gpu", 2), checked)
        self.instances: dict[str, str] = {}
        self.replaced = 0

    @rule(name=NAMES, count=st.integers(1, 3), after=SECONDS, lasts=st.none() | LASTING, of=st.none() | st.just(4))
    def shorten(self, name: str, count: int, after: float, lasts: float | None, of: int | None) -> None:
        retry_every = 60.0 if lasts == 600.0 else None
        shortage = Shortage("train", name, count=count, of=of, after=after, lasts=lasts, retry_every=retry_every)
        self.rehearsal.capacity.add(shortage)

    @rule(name=NAMES, after=SECONDS, lasts=LASTING)
    def plan_breakdown(self, name: str, after: float, lasts: float) -> None:
        self.rehearsal.capacity.add(Breakdown("train", name, after=after, lasts=lasts))

    @rule()
    def bring_capacity_back(self) -> None:
        self.rehearsal.capacity.clear()
        assert len(self.rehearsal.capacity) == 0

    @rule(data=st.data(), lasts=LASTING)
    def break_down(self, data: st.DataObject, lasts: float) -> None:
        self.rehearsal.capacity.break_down("train", *self.some(data, ("Running",)), lasts=lasts)

    @rule(name=NAMES, count=st.integers(1, 3))
    def add(self, name: str, count: int) -> None:
        answer = self.rehearsal.add(more(name, count))
        is_in_service = self.rehearsal.group(name)["Status"] == "InService"
        assert len(answer["Successful"]) == (count if is_in_service else 0)

    @rule(name=NAMES, count=st.integers(0, 4), minimum=st.none() | st.integers(0, 4))
    def update(self, name: str, count: int, minimum: int | None) -> None:
        least = {} if minimum is None else {"MinInstanceCount": min(minimum, count)}
        if self.rehearsal.call("DescribeCluster", ClusterName="train")["ClusterStatus"] == "InService":
            self.rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroups=[group(name, count, **least)])
            assert self.rehearsal.group(name)["TargetCount"] == count

    @rule(data=st.data())
    def delete(self, data: st.DataObject) -> None:
        if chosen := self.some(data, ("Pending", "Running", "Failure")):
            self.rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeLogicalIds=chosen)

    @rule(data=st.data(), operation=st.sampled_from(["BatchRebootClusterNodes", "BatchReplaceClusterNodes"]))
    def repair(self, data: st.DataObject, operation: str) -> None:
        if chosen := self.some(data, ("Pending", "Running", "Failure", "ShuttingDown")):
            self.rehearsal.call(operation, ClusterName="train", NodeLogicalIds=chosen)

    @rule(seconds=st.sampled_from([1.0, 31.0, 151.0, 301.0, 1000.0]))
    def wait(self, seconds: float) -> None:
        self.rehearsal.advance(seconds)

    @rule(hours=st.integers(1, 9))
    def wait_long(self, hours: int) -> None:
        self.rehearsal.advance(3600.0 * hours)

    @rule(name=NAMES, count=st.integers(2, 4))
    def ask_for_more_than_there_is(self, name: str, count: int) -> None:
        self.rehearsal.capacity.clear()
        self.rehearsal.capacity.add(Shortage("train", name, count=5, after=60, lasts=10**6))
        self.update(name, len(self.staying(name)) + count, len(self.staying(name)) + count)

    @invariant()
    def lists_counts_and_ledger_agree(self) -> None:
        listed = self.rehearsal.nodes()
        staying = {
            node["NodeLogicalId"]: node["InstanceGroupName"] for node in listed if status_of(node) != "ShuttingDown"
        }
        assert staying == self.rehearsal.ledger.nodes(self.arn)
        for name in GROUPS:
            details = self.rehearsal.group(name)
            statuses = [status_of(node) for node in listed if node["InstanceGroupName"] == name]
            assert details["TargetCount"] == len(statuses) - statuses.count("ShuttingDown")
            assert statuses.count("Running") <= details["CurrentCount"] <= len(statuses) - statuses.count("Failure")

    @invariant()
    def an_instance_changes_only_by_a_replacement_of_the_ledger(self) -> None:
        listed = {node["NodeLogicalId"]: node.get("InstanceId") for node in self.rehearsal.nodes()}
        entries = self.rehearsal.ledger.replacements()
        for entry in entries[self.replaced :]:
            for (_, logical_id), (old, new) in zip(entry.nodes, entry.instances, strict=True):
                assert self.instances.get(logical_id, old) == old
                self.instances[logical_id] = new
        self.replaced = len(entries)
        for logical_id, instance_id in listed.items():
            if instance_id is not None:
                assert self.instances.setdefault(logical_id, instance_id) == instance_id
        there = [instance_id for instance_id in listed.values() if instance_id is not None]
        assert len(there) == len(set(there))

    @invariant()
    def what_the_service_did_by_itself_is_told_from_requests(self) -> None:
        times = [entry.time for entry in self.rehearsal.ledger.entries]
        assert times == sorted(times)
        for entry in self.rehearsal.ledger.entries:
            if isinstance(entry, Addition | Removal | Replacement):
                assert (entry.operation in ("Rollback", "NodeRecovery")) == (entry.request_id == "")

    @invariant()
    def no_group_waits_for_its_minimum_for_longer_than_three_hours(self) -> None:
        waiting = self.rehearsal.service.account.cluster("train", self.rehearsal.now).groups.values()
        for each in waiting:
            assert each.transition is None or self.rehearsal.now < each.transition.since + 3 * 3600

    def staying(self, name: str) -> list[Document]:
        """The nodes of a group that do not leave."""
        listed = [node for node in self.rehearsal.nodes() if node["InstanceGroupName"] == name]
        return [node for node in listed if status_of(node) != "ShuttingDown"]

    def some(self, data: st.DataObject, statuses: tuple[str, ...]) -> list[str]:
        """Logical ids of some nodes with an instance, each of one of these statuses."""
        nodes = [node for node in self.rehearsal.nodes() if status_of(node) in statuses and "InstanceId" in node]
        ids = [str(node["NodeLogicalId"]) for node in nodes]
        return data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3, unique=True)) if ids else []


def status_of(node: Document) -> str:
    return str(node["InstanceStatus"]["Status"])


TestCluster = Cluster.TestCase
TestCluster.settings = settings(max_examples=80, stateful_step_count=40, deadline=None)
