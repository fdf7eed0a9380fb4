"""Extensions of clusters: their life, their settings and versions, and what a repeated request does."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sm_async.local import LocalSageMaker
from sm_async.local.refusals import RequestRefused
from sm_async.local.settings import Settings
from tests.local.rehearsal import START, Document, Rehearsal, group, more

NAME = "sagemaker-observability"
SLURM: Document = {"Slurm": {}}
NOW = START + 360


class Cluster:
    """A Continuous cluster that Slurm orchestrates, with two running nodes, and what is done to its extensions."""

    def __init__(self) -> None:
        self.rehearsal = Rehearsal(extensions={NAME: ["1.0.0", "1.1.0"], "a": ["1.0.0"], "b": ["1.0.0"]})
        self.arn = self.rehearsal.cluster(group("gpu", 2), Orchestrator=SLURM)

    def create(self, **others: Any) -> str:
        document = {"ClusterArn": self.arn, "ExtensionName": NAME, **others}
        return str(self.rehearsal.call("CreateClusterExtension", **document)["ExtensionArn"])

    def there(self, **others: Any) -> str:
        """Create an extension and wait until it is Active."""
        arn = self.create(**others)
        self.rehearsal.advance(60)
        return arn

    def named(self, arn: str) -> Document:
        return {"ClusterArn": self.arn, "ExtensionArn": arn}

    def update(self, arn: str, **others: Any) -> None:
        answer = self.rehearsal.call("UpdateClusterExtension", **self.named(arn), **others)
        assert answer == {"ExtensionArn": arn}

    def delete(self, arn: str) -> None:
        assert self.rehearsal.call("DeleteClusterExtension", **self.named(arn)) == {"ExtensionArn": arn}

    def describe(self, arn: str) -> Document:
        details: Document = self.rehearsal.call("DescribeClusterExtension", **self.named(arn))["ExtensionDetails"]
        return details

    def settings(self, arn: str) -> Any:
        return json.loads(self.describe(arn)["ConfigurationValues"])

    def nodes(self, arn: str) -> tuple[int, int]:
        """How many nodes shall run it and how many do."""
        answer = self.rehearsal.call("DescribeClusterExtension", **self.named(arn))
        assert "Health" not in answer
        return answer["NodeSummary"]["TotalCount"], answer["NodeSummary"]["ActiveCount"]

    def listed(self, **others: Any) -> list[Document]:
        found: list[Document] = self.rehearsal.call("ListClusterExtensions", ClusterArn=self.arn, **others)[
            "Extensions"
        ]
        return found

    def refusal(self, operation: str, **document: Any) -> RequestRefused:
        return self.rehearsal.refusal(operation, **document)


@pytest.fixture
def cluster() -> Cluster:
    return Cluster()


def test_an_extension_is_creating_and_then_active_in_its_latest_version(cluster: Cluster) -> None:
    arn = cluster.create()
    described = cluster.describe(arn)
    assert described == {
        "ClusterArn": cluster.arn,
        "ExtensionArn": arn,
        "ExtensionName": NAME,
        "ExtensionVersion": "1.1.0",
        "Status": "Creating",
        "ConfigurationValues": "{}",
        "CreationTime": NOW,
        "LastModifiedTime": NOW,
    }
    cluster.rehearsal.advance(60)
    assert cluster.describe(arn) == described | {"Status": "Active"}
    (listed,) = cluster.listed()
    assert listed.items() <= cluster.describe(arn).items()


def test_an_extension_targets_the_nodes_that_run_and_those_that_come_to_run_later(cluster: Cluster) -> None:
    arn = cluster.create()
    assert cluster.nodes(arn) == (2, 0)
    cluster.rehearsal.advance(60)
    assert cluster.nodes(arn) == (2, 2)
    cluster.rehearsal.add(more("gpu", 3))
    assert cluster.nodes(arn) == (2, 2)
    cluster.rehearsal.advance(300)
    assert cluster.nodes(arn) == (5, 5)
    cluster.update(arn, ConfigurationValues='{"level": 1}')
    assert cluster.nodes(arn) == (5, 0)


def test_a_cluster_has_one_extension_of_a_name_until_that_is_gone(cluster: Cluster) -> None:
    arn = cluster.there()
    again = {"ClusterArn": cluster.arn, "ExtensionName": NAME}
    assert cluster.refusal("CreateClusterExtension", **again).code == "ResourceInUse"
    cluster.delete(arn)
    assert cluster.describe(arn)["Status"] == "Deleting"
    assert cluster.refusal("CreateClusterExtension", **again).code == "ResourceInUse"
    cluster.rehearsal.advance(30)
    assert cluster.listed() == []
    assert cluster.create() != arn


def test_what_is_being_deleted_is_neither_deleted_again_nor_updated(cluster: Cluster) -> None:
    arn = cluster.there()
    cluster.delete(arn)
    for operation in ("DeleteClusterExtension", "UpdateClusterExtension"):
        assert cluster.refusal(operation, **cluster.named(arn)).code == "ConflictException"
    cluster.rehearsal.advance(30)
    for operation in ("DescribeClusterExtension", "DeleteClusterExtension", "UpdateClusterExtension"):
        assert cluster.refusal(operation, **cluster.named(arn)).code == "ResourceNotFound"


def test_an_extension_belongs_to_one_cluster_and_goes_with_it(cluster: Cluster) -> None:
    arn = cluster.there()
    other = cluster.rehearsal.cluster(name="other", Orchestrator=SLURM)
    foreign = cluster.refusal("DescribeClusterExtension", ClusterArn=other, ExtensionArn=arn)
    cluster.rehearsal.call("DeleteCluster", ClusterName="train")
    late = cluster.refusal("CreateClusterExtension", ClusterArn=cluster.arn, ExtensionName=NAME)
    cluster.rehearsal.advance(30)
    gone = cluster.refusal("DescribeClusterExtension", **cluster.named(arn))
    assert [each.code for each in (foreign, late, gone)] == [
        "ResourceNotFound",
        "ConflictException",
        "ResourceNotFound",
    ]


@pytest.mark.parametrize(
    ("others", "problem"),
    [
        ({}, "does not name Slurm"),
        ({"Orchestrator": {"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}}}, "name Slurm"),
        ({"Orchestrator": SLURM, "continuous": False}, "'Continuous'"),
    ],
)
def test_only_continuous_clusters_of_slurm_have_extensions(others: Document, problem: str) -> None:
    rehearsal = Rehearsal()
    arn = rehearsal.cluster(**others)
    refusal = rehearsal.refusal("CreateClusterExtension", ClusterArn=arn, ExtensionName=NAME)
    assert (refusal.code, problem in refusal.message) == ("ValidationException", True)
    assert rehearsal.call("ListClusterExtensions", ClusterArn=arn) == {"Extensions": []}


@pytest.mark.parametrize(
    ("others", "problem"),
    [
        ({"ExtensionName": "made-up"}, "ExtensionName: there is no"),
        ({"ExtensionVersion": "9.9.9"}, "ExtensionVersion: 'sagemaker-observability' has no version 9.9.9"),
        ({"ConfigurationValues": "{"}, "ConfigurationValues: not JSON"),
        ({"ConfigurationValues": "[1]"}, "ConfigurationValues: not a JSON object"),
    ],
)
def test_what_cannot_be_installed_is_refused(cluster: Cluster, others: Document, problem: str) -> None:
    document = {"ClusterArn": cluster.arn, "ExtensionName": NAME, **others}
    refusal = cluster.refusal("CreateClusterExtension", **document)
    assert (refusal.code, problem in refusal.message) == ("ValidationException", True)
    assert cluster.listed() == []


def test_an_update_changes_the_settings_that_it_names(cluster: Cluster) -> None:
    arn = cluster.there(ConfigurationValues='{"metrics": {"level": "BASIC", "every": 5}, "logs": true, "none": null}')
    assert cluster.settings(arn) == {"metrics": {"level": "BASIC", "every": 5}, "logs": True}
    cluster.update(
        arn, ConfigurationValues='{"metrics": {"level": "ADVANCED", "every": null}, "logs": null, "new": {}}'
    )
    described = cluster.describe(arn)
    assert (described["Status"], described["LastModifiedTime"]) == ("Updating", NOW + 60)
    assert described["CreationTime"] == NOW
    assert cluster.settings(arn) == {"metrics": {"level": "ADVANCED"}, "new": {}}
    cluster.rehearsal.advance(60)
    assert cluster.describe(arn)["Status"] == "Active"


def test_versions_only_go_up(cluster: Cluster) -> None:
    arn = cluster.there(ExtensionVersion="1.0.0")
    cluster.update(arn, ExtensionVersion="1.1.0")
    described = cluster.describe(arn)
    assert (described["ExtensionVersion"], described["Status"]) == ("1.1.0", "Updating")
    down = cluster.refusal("UpdateClusterExtension", **cluster.named(arn), ExtensionVersion="1.0.0")
    absent = cluster.refusal("UpdateClusterExtension", **cluster.named(arn), ExtensionVersion="2.0.0")
    assert (down.code, absent.code) == ("ValidationException", "ValidationException")
    assert "1.0.0 is not later than 1.1.0" in down.message


def test_versions_are_compared_by_their_numbers_in_whichever_order_they_are_given() -> None:
    settings = Settings(extensions={"a": ["1.9.12", "2.0.0", "1.10.0"]})
    assert settings.extensions == {"a": ("2.0.0", "1.10.0", "1.9.12")}


@pytest.mark.parametrize("versions", [["1.0"], ["1.0.0", "latest"], [], ["1.0.0\n"]])
def test_what_is_no_version_cannot_be_set(versions: list[str]) -> None:
    with pytest.raises(ValueError, match="extensions: 'a' has"):
        LocalSageMaker(extensions={"a": versions})


def test_what_the_model_names_is_there_without_a_setting() -> None:
    versions = Rehearsal().call("ListClusterExtensionVersions", ExtensionName=NAME)
    assert versions == {"ExtensionVersions": [{"ExtensionVersion": "1.0.0"}]}


def test_an_update_that_changes_nothing_is_no_error(cluster: Cluster) -> None:
    arn = cluster.there(ConfigurationValues='{"level": 1}')
    before = cluster.describe(arn)
    cluster.update(arn)
    cluster.update(arn, ExtensionVersion="1.1.0", ConfigurationValues='{"level": 1}')
    assert cluster.describe(arn) == before


def test_a_repeated_creation_is_answered_with_the_first_extension(cluster: Cluster) -> None:
    arn = cluster.create(ClientToken="once")
    assert cluster.create(ClientToken="once") == arn
    cluster.rehearsal.advance(8 * 3600 - 1)
    assert cluster.create(ClientToken="once") == arn
    other = {"ClusterArn": cluster.arn, "ExtensionName": NAME, "ClientToken": "once", "ExtensionVersion": "1.0.0"}
    refusal = cluster.refusal("CreateClusterExtension", **other)
    assert (refusal.code, "other parameters" in refusal.message) == ("ValidationException", True)
    cluster.rehearsal.advance(1)
    assert cluster.refusal("CreateClusterExtension", **other).code == "ResourceInUse"


def test_a_repeated_update_is_applied_once(cluster: Cluster) -> None:
    arn = cluster.there(ClientToken="token")
    first = {"ConfigurationValues": '{"level": 1}', "ClientToken": "token"}
    cluster.update(arn, **first)
    cluster.update(arn, ConfigurationValues='{"level": 2}')
    cluster.update(arn, **first)
    assert cluster.settings(arn) == {"level": 2}


def test_a_page_is_filtered_after_it_was_cut(cluster: Cluster) -> None:
    names = ["a", "b", NAME]
    for name in names:
        cluster.there(ExtensionName=name)
    assert [each["ExtensionName"] for each in cluster.listed()] == names
    bounds = {"CreationTimeAfter": NOW + 60, "CreationTimeBefore": NOW + 60}
    assert [each["ExtensionName"] for each in cluster.listed(**bounds)] == ["b"]
    first = cluster.rehearsal.call("ListClusterExtensions", ClusterArn=cluster.arn, MaxResults=1, **bounds)
    assert first["Extensions"] == []
    second = cluster.listed(**bounds, MaxResults=1, NextToken=first["NextToken"])
    assert [each["ExtensionName"] for each in second] == ["b"]
    foreign = cluster.refusal("ListClusterExtensions", ClusterArn=cluster.arn, NextToken=first["NextToken"])
    assert foreign.code == "ValidationException"


def test_versions_are_listed_from_the_highest_on_in_pages(cluster: Cluster) -> None:
    call = cluster.rehearsal.call
    first = call("ListClusterExtensionVersions", ExtensionName=NAME, MaxResults=1)
    second = call("ListClusterExtensionVersions", ExtensionName=NAME, MaxResults=1, NextToken=first["NextToken"])
    versions = [each["ExtensionVersion"] for page in (first, second) for each in page["ExtensionVersions"]]
    assert versions == ["1.1.0", "1.0.0"]
    assert "NextToken" not in second
    assert call("ListClusterExtensionVersions", ExtensionName="made-up") == {"ExtensionVersions": []}


def test_a_read_of_the_past_does_not_find_what_came_later(cluster: Cluster) -> None:
    cluster.rehearsal.advance(10)
    arn = cluster.create()
    cluster.rehearsal.advance(-1)
    assert cluster.listed() == []
    assert cluster.refusal("DescribeClusterExtension", **cluster.named(arn)).code == "ResourceNotFound"
