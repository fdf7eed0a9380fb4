"""Waiters for HyperPod clusters and instance groups, which the model does not have.

Each needs one DescribeCluster a poll. Those for nodes, which share a poll, do not belong here.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from sm_async import shapes
from sm_async.acceptors import Verdict, verdict_without_acceptor
from sm_async.errors import SageMakerError
from sm_async.rows import AcceptorRow, WaiterRow
from sm_async.schema import CallOptions
from sm_async.waiters import Judge, Waiter, Waiters

if TYPE_CHECKING:
    Group = shapes.ClusterInstanceGroupDetails | shapes.ClusterRestrictedInstanceGroupDetails

__all__ = ["ClusterWaiters"]

CLUSTER_IN_SERVICE = WaiterRow(
    name="ClusterInService",
    operation="DescribeCluster",
    delay=30.0,
    max_attempts=120,
    acceptors=(
        AcceptorRow("success", "InService", "cluster_status"),
        AcceptorRow("failure", "Failed", "cluster_status"),
        AcceptorRow("failure", "Deleting", "cluster_status"),
        AcceptorRow("failure", "ResourceNotFound"),
    ),
)
CLUSTER_DELETED = WaiterRow(
    name="ClusterDeleted",
    operation="DescribeCluster",
    delay=30.0,
    max_attempts=120,
    acceptors=(
        AcceptorRow("success", "ResourceNotFound"),
        AcceptorRow("failure", "Failed", "cluster_status"),
    ),
)
# Three and a half hours: a group below its MinCount is rolled back after three, which ends these waits.
INSTANCE_GROUP_IN_SERVICE = WaiterRow("InstanceGroupInService", "DescribeCluster", 30.0, 420, ())
INSTANCE_GROUP_AT_TARGET = WaiterRow("InstanceGroupAtTarget", "DescribeCluster", 30.0, 420, ())


class ClusterWaiters(Waiters):
    """Waiters for HyperPod clusters and instance groups.

    Those for nodes stand beside the poll that they share.
    """

    def cluster_in_service(
        self,
        *,
        cluster_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeClusterResponse]:
        """Wait until a cluster is in service, polling DescribeCluster every 30 s.

        Comes when `cluster_status` is `InService`. Will not come when it is `Failed` or `Deleting`, or when there is no
        such cluster. It waits on while the cluster is `RollingBack`: that ends in service too, without the change that
        was asked for. In service does not mean that the nodes are there: `instance_group_at_target` waits for them.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, iterated its progress.

        Raises:
            WaiterFailed: The cluster will not come into service.
            WaiterTimeout: It did not in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        request = shapes.DescribeClusterRequest(cluster_name=cluster_name)
        return self._until(
            CLUSTER_IN_SERVICE,
            request,
            shapes.DescribeClusterResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def cluster_deleted(
        self,
        *,
        cluster_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeClusterResponse | None]:
        """Wait until a cluster is gone, polling DescribeCluster every 30 s.

        Comes when the service knows no such cluster any more. Will not come when `cluster_status` is `Failed`. A name
        can be given to another cluster meanwhile; the ARN cannot.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, None if there was none; iterated its progress.

        Raises:
            WaiterFailed: The deletion failed.
            WaiterTimeout: The cluster is not gone in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        request = shapes.DescribeClusterRequest(cluster_name=cluster_name)
        return self._until_gone(
            CLUSTER_DELETED,
            request,
            shapes.DescribeClusterResponse,
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def instance_group_in_service(
        self,
        *,
        cluster_name: str,
        instance_group_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeClusterResponse]:
        """Wait until an instance group is in service, polling DescribeCluster every 30 s.

        Comes when the status of the group is `InService`. Will not come when that is `Failed` or `Deleting`, when the
        cluster is, or when there is no such group. A group below its MinCount is `Creating` or `Updating` until it is
        rolled back after three hours. In service does not mean that all nodes are there: `instance_group_at_target`
        waits for them.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            instance_group_name: Name of the group, a restricted one included.
            timeout: Seconds that the wait may take; 12,600 unless set.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, iterated its progress.

        Raises:
            WaiterFailed: The group will not come into service.
            WaiterTimeout: It did not in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        return self._until(
            INSTANCE_GROUP_IN_SERVICE,
            shapes.DescribeClusterRequest(cluster_name=cluster_name),
            shapes.DescribeClusterResponse,
            _judge_of(instance_group_name, _is_in_service),
            timeout=timeout,
            delay=delay,
            options=options,
        )

    def instance_group_at_target(
        self,
        *,
        cluster_name: str,
        instance_group_name: str,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[shapes.DescribeClusterResponse]:
        """Wait until an instance group has as many instances as it shall have, polling DescribeCluster every 30 s.

        Comes when CurrentCount equals TargetCount, whatever moved either of them. That can be fewer than were asked
        for: the service takes back what it cannot provide after three hours (a rollback to MinCount), and others may
        lower the target. So read the counts of the output; `status` of the progress shows them, as `Updating, 3 of 4`.
        Nodes that fail do not end the wait, since the service replaces them. It will not come when the status of the
        group is `Failed` or `Deleting`, when the cluster is, or when there is no such group.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            instance_group_name: Name of the group, a restricted one included.
            timeout: Seconds that the wait may take; 12,600 unless set, which is longer than a rollback needs.
            delay: Seconds between two polls, give or take a fifth; 30 unless set.
            options: Settings of each poll; what is left unset is the client's.

        Returns:
            A waiter: awaited it gives the last output, iterated its progress.

        Raises:
            WaiterFailed: The group will not come to its target.
            WaiterTimeout: It did not in time.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        return self._until(
            INSTANCE_GROUP_AT_TARGET,
            shapes.DescribeClusterRequest(cluster_name=cluster_name),
            shapes.DescribeClusterResponse,
            _judge_of(instance_group_name, _is_at_target, _status_with_counts),
            timeout=timeout,
            delay=delay,
            options=options,
        )


def _judge_of(
    name: str,
    has_come: Callable[[shapes.DescribeClusterResponse, Group], bool],
    status_of: Callable[[Group], str] = lambda group: str(group.status),
) -> Judge:
    """What the description of a cluster means to who waits for one of its groups."""

    def judge(output: shapes.DescribeClusterResponse | None, error: SageMakerError | None) -> Verdict:
        if output is None:
            return verdict_without_acceptor(None, error)
        group = _group(output, name)
        if group is None:
            return Verdict("failure", output.cluster_status, f"the cluster has no instance group {name!r}")
        status, reason = status_of(group), output.failure_message
        if output.cluster_status == "Deleting" or group.status in ("Failed", "Deleting"):
            return Verdict("failure", status, reason)
        if has_come(output, group):
            return Verdict("success", status)
        return Verdict("failure", status, reason) if output.cluster_status == "Failed" else Verdict("retry", status)

    return judge


def _group(output: shapes.DescribeClusterResponse, name: str) -> Group | None:
    groups = (*(output.instance_groups or ()), *(output.restricted_instance_groups or ()))
    return next((group for group in groups if group.instance_group_name == name), None)


def _is_in_service(_: shapes.DescribeClusterResponse, group: Group) -> bool:
    return group.status == "InService"


def _is_at_target(output: shapes.DescribeClusterResponse, group: Group) -> bool:
    if output.cluster_status == "RollingBack":  # the target has been lowered, and instances are still leaving
        return False
    return group.current_count is not None and group.current_count == group.target_count


def _status_with_counts(group: Group) -> str:
    return f"{group.status}, {group.current_count} of {group.target_count}"
