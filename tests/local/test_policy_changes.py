"""Scheduler configurations and compute quotas: the same life under different names."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from tests.local.rehearsal import START, Document, Rehearsal

QUOTA: Document = {
    "ComputeQuotaConfig": {"ComputeQuotaResources": [{"InstanceType": "ml.p5.48xlarge", "Count": 4}]},
    "ComputeQuotaTarget": {"TeamName": "research"},
}
CONFIG: Document = {"SchedulerConfig": {"FairShare": "Enabled", "PriorityClasses": [{"Name": "high", "Weight": 90}]}}


@attrs.frozen
class Kind:
    """One of the two kinds of policies by its names on the wire."""

    name: str
    plural: str
    said: Document
    rehearsal: Rehearsal
    arn: str

    def create(self, name: str = "first", **others: Any) -> str:
        document = {"Name": name, "ClusterArn": self.arn, **self.said, **others}
        created = self.rehearsal.call(f"Create{self.name}", **document)
        assert created[f"{self.name}Arn"].endswith(f"/{created[f'{self.name}Id']}")
        return str(created[f"{self.name}Id"])

    def named(self, policy: str, version: int | None = None) -> Document:
        return {f"{self.name}Id": policy} | ({} if version is None else {f"{self.name}Version": version})

    def describe(self, policy: str, version: int | None = None) -> Document:
        return self.rehearsal.call(f"Describe{self.name}", **self.named(policy, version))

    def update(self, policy: str, target_version: int, **others: Any) -> int:
        document = {**self.named(policy), "TargetVersion": target_version, **others}
        return int(self.rehearsal.call(f"Update{self.name}", **document)[f"{self.name}Version"])

    def names(self, **filters: Any) -> list[str]:
        answer = self.rehearsal.call(f"List{self.plural}", **filters)
        return [each["Name"] for each in answer[f"{self.name}Summaries"]]


@pytest.fixture(params=["ClusterSchedulerConfig", "ComputeQuota"])
def kind(request: pytest.FixtureRequest) -> Kind:
    rehearsal = Rehearsal()
    arn = rehearsal.cluster()
    name = str(request.param)
    return Kind(name, f"{name}s", CONFIG if name == "ClusterSchedulerConfig" else QUOTA, rehearsal, arn)


def test_what_was_created_is_described(kind: Kind) -> None:
    policy = kind.create(Description="for tests")
    assert kind.describe(policy)["Status"] == "Creating"
    kind.rehearsal.advance(60)
    described = kind.describe(policy)
    assert kind.said.items() <= described.items()
    assert (described["Name"], described["Status"], described["Description"]) == ("first", "Created", "for tests")
    assert (described["ClusterArn"], described[f"{kind.name}Version"]) == (kind.arn, 1)
    assert described["CreationTime"] == described["LastModifiedTime"] == START + 360


def test_an_update_makes_another_version_and_the_first_one_stays(kind: Kind) -> None:
    policy = kind.create(Description="old")
    kind.rehearsal.advance(60)
    assert kind.update(policy, 1, Description="new") == 2
    assert kind.describe(policy)["Status"] == "Updating"
    kind.rehearsal.advance(60)
    described = kind.describe(policy)
    assert (described["Status"], described["Description"], described[f"{kind.name}Version"]) == ("Updated", "new", 2)
    assert kind.said.items() <= described.items()
    assert kind.describe(policy, 1)["Description"] == "old"
    assert described["LastModifiedTime"] > described["CreationTime"]


def test_an_update_of_another_version_or_of_a_busy_policy_is_refused(kind: Kind) -> None:
    policy = kind.create()
    update = f"Update{kind.name}"
    busy = kind.rehearsal.refusal(update, **kind.named(policy), TargetVersion=1)
    kind.rehearsal.advance(60)
    stale = kind.rehearsal.refusal(update, **kind.named(policy), TargetVersion=2)
    assert (busy.code, stale.code) == ("ConflictException", "ConflictException")
    assert ("Creating" in busy.message, "version 1" in stale.message) == (True, True)
    assert kind.describe(policy)[f"{kind.name}Version"] == 1


def test_a_name_is_taken_until_its_policy_is_gone(kind: Kind) -> None:
    policy = kind.create()
    document = {"Name": "first", "ClusterArn": kind.arn, **kind.said}
    assert kind.rehearsal.refusal(f"Create{kind.name}", **document).code == "ConflictException"
    kind.rehearsal.call(f"Delete{kind.name}", **kind.named(policy))
    kind.rehearsal.call(f"Delete{kind.name}", **kind.named(policy))
    assert kind.describe(policy)["Status"] == "Deleting"
    kind.rehearsal.advance(30)
    assert kind.names() == []
    assert kind.create() != policy


def test_what_is_not_there_is_not_found(kind: Kind) -> None:
    policy = kind.create()
    absent = kind.named("abcdefghijkl")
    refusals = [
        kind.rehearsal.refusal(f"Describe{kind.name}", **absent),
        kind.rehearsal.refusal(f"Describe{kind.name}", **kind.named(policy, 2)),
        kind.rehearsal.refusal(f"Update{kind.name}", **absent, TargetVersion=1),
        kind.rehearsal.refusal(f"Delete{kind.name}", **absent),
        kind.rehearsal.refusal(
            f"Create{kind.name}", **kind.said, Name="other", ClusterArn=f"{kind.arn[:-12]}abcdefghijkl"
        ),
    ]
    assert {refusal.code for refusal in refusals} == {"ResourceNotFound"}


def test_policies_go_with_their_cluster(kind: Kind) -> None:
    kind.create()
    kind.rehearsal.call("DeleteCluster", ClusterName="train")
    kind.rehearsal.advance(30)
    assert kind.names() == []


def test_lists_are_filtered_sorted_and_paged(kind: Kind) -> None:
    for name in ("b", "c", "a"):
        kind.create(name)
        kind.rehearsal.advance(30)
    assert kind.names() == ["a", "c", "b"]
    assert kind.names(SortOrder="Ascending") == ["b", "c", "a"]
    assert kind.names(SortBy="Name", SortOrder="Ascending") == ["a", "b", "c"]
    assert kind.names(SortBy="Status", SortOrder="Ascending") == ["b", "c", "a"]
    assert kind.names(Status="Created") == ["c", "b"]
    assert kind.names(NameContains="c") == ["c"]
    assert kind.names(CreatedAfter=START + 360, CreatedBefore=START + 420) == ["c"]
    assert kind.names(ClusterArn=f"{kind.arn[:-12]}abcdefghijkl") == []
    first = kind.rehearsal.call(f"List{kind.plural}", MaxResults=2)
    assert kind.names(MaxResults=2, NextToken=first["NextToken"]) == ["b"]


def test_a_quota_is_enabled_unless_it_says_otherwise() -> None:
    rehearsal = Rehearsal()
    quotas = Kind("ComputeQuota", "ComputeQuotas", QUOTA, rehearsal, rehearsal.cluster())
    assert quotas.describe(quotas.create())["ActivationState"] == "Enabled"
    assert quotas.describe(quotas.create("second", ActivationState="Disabled"))["ActivationState"] == "Disabled"


def test_the_parts_of_a_scheduler_configuration_have_its_status() -> None:
    rehearsal = Rehearsal()
    configs = Kind("ClusterSchedulerConfig", "ClusterSchedulerConfigs", CONFIG, rehearsal, rehearsal.cluster())
    assert configs.describe(configs.create())["StatusDetails"] == {
        "FairShare": "Creating",
        "PriorityClasses": "Creating",
    }
