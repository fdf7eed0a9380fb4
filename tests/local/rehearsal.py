"""The embedded service with a clock that tests turn: operations by name and JSON document, without HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.calls import Call
from sm_async.local.capacity import Capacity
from sm_async.local.ids import Ids
from sm_async.local.ledger import Ledger
from sm_async.local.refusals import RequestRefused
from sm_async.local.service import Service
from sm_async.local.settings import Settings
from sm_async.protocol.converter import to_wire

START = 1_800_000_000.0
ROLE = "arn:aws:iam::123456789012:role/hyperpod"
GPU = "ml.p5.48xlarge"

Document = dict[str, Any]


def group(name: str, count: int = 0, **others: Any) -> Document:
    """An instance group as CreateCluster and UpdateCluster take it."""
    kind = {} if "InstanceRequirements" in others else {"InstanceType": GPU}
    return {"InstanceGroupName": name, "InstanceCount": count, "ExecutionRole": ROLE, **kind, **others}


def more(name: str, count: int, **others: Any) -> Document:
    """A part of BatchAddClusterNodes' NodesToAdd."""
    return {"InstanceGroupName": name, "IncrementTargetCountBy": count, **others}


class Rehearsal:
    """A service whose clock stands still until it is told to go on."""

    def __init__(self, **settings: Any) -> None:
        times: dict[str, Any] = {"cluster_seconds": 60.0, "node_seconds": 300.0, "shutdown_seconds": 30.0}
        self.now = START
        self.service = Service(Settings(**times | settings), Ids(seed=7))
        self.capacity = Capacity(self.service.account, lambda: self.now)
        self._requests = 0

    @property
    def ledger(self) -> Ledger:
        self.service.account.clusters(self.now)
        return self.service.account.ledger

    def call(self, operation: str, **document: Any) -> Document:
        """The output document of an operation."""
        self._requests += 1
        call = Call(operation=operation, document=document, request_id=f"request-{self._requests}", now=self.now)
        output = self.service.call(call)
        return to_wire(output)

    def refusal(self, operation: str, **document: Any) -> RequestRefused:
        """The refusal of an operation, which has to be refused."""
        with pytest.raises(RequestRefused) as caught:
            self.call(operation, **document)
        return caught.value

    def advance(self, seconds: float) -> None:
        self.now += seconds

    def cluster(self, *groups: Document, name: str = "train", continuous: bool = True, **others: Any) -> str:
        """Create a cluster, wait until it and its nodes are there, and return its ARN."""
        optional: Document = {"InstanceGroups": list(groups)} if groups else {}
        if continuous:
            optional["NodeProvisioningMode"] = "Continuous"
        created = self.call("CreateCluster", ClusterName=name, **optional, **others)
        settings = self.service.account.settings
        self.advance(settings.cluster_seconds + settings.node_seconds)
        return str(created["ClusterArn"])

    def add(self, *specifications: Document, cluster: str = "train", token: str | None = None) -> Document:
        """BatchAddClusterNodes."""
        client_token = {} if token is None else {"ClientToken": token}
        return self.call("BatchAddClusterNodes", ClusterName=cluster, NodesToAdd=list(specifications), **client_token)

    def nodes(self, cluster: str = "train") -> list[Document]:
        """All nodes of a cluster, those without an instance included, over as many pages as it takes."""
        found: list[Document] = []
        token: Document = {}
        while True:
            page = self.call(
                "ListClusterNodes", ClusterName=cluster, IncludeNodeLogicalIds=True, MaxResults=100, **token
            )
            found += page["ClusterNodeSummaries"]
            if "NextToken" not in page:
                return found
            token = {"NextToken": page["NextToken"]}

    def statuses(self, cluster: str = "train") -> list[str]:
        """InstanceStatus of all nodes."""
        return [str(node["InstanceStatus"]["Status"]) for node in self.nodes(cluster)]

    def events(self, cluster: str = "train", **filters: Any) -> list[Document]:
        """Events of a cluster with all that is told of them, oldest first; at most a hundred."""
        listed = self.call("ListClusterEvents", ClusterName=cluster, MaxResults=100, SortOrder="Ascending", **filters)
        return [
            self.call("DescribeClusterEvent", ClusterName=cluster, EventId=event["EventId"])["EventDetails"]
            for event in listed["Events"]
        ]

    def status(self, logical_id: str, cluster: str = "train") -> str:
        """InstanceStatus of a node."""
        details = self.call("DescribeClusterNode", ClusterName=cluster, NodeLogicalId=logical_id)["NodeDetails"]
        return str(details["InstanceStatus"]["Status"])

    def group(self, name: str, cluster: str = "train") -> Document:
        """Details of an instance group."""
        details = self.call("DescribeCluster", ClusterName=cluster)
        groups: list[Document] = details["InstanceGroups"] + details.get("RestrictedInstanceGroups", [])
        return next(each for each in groups if each["InstanceGroupName"] == name)
