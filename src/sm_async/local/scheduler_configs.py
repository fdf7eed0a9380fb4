"""The five operations on the scheduler configurations of clusters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from sm_async import shapes
from sm_async.local.account import Account, Cluster
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.policies import Policy
from sm_async.local.policy_changes import change, create, find, page_of, retire, version_of

__all__ = [
    "create_cluster_scheduler_config",
    "delete_cluster_scheduler_config",
    "describe_cluster_scheduler_config",
    "list_cluster_scheduler_configs",
    "update_cluster_scheduler_config",
]

SchedulerConfig: TypeAlias = "Policy[shapes.CreateClusterSchedulerConfigRequest]"


def create_cluster_scheduler_config(
    account: Account, request: shapes.CreateClusterSchedulerConfigRequest, call: Call
) -> shapes.CreateClusterSchedulerConfigResponse:
    """Create the configuration of a cluster."""
    cluster = account.cluster(request.cluster_arn, call.now)
    kind = "cluster-scheduler-config"
    made = create(account, cluster, cluster.scheduler_configs, request, kind=kind, name=request.name, now=call.now)
    return shapes.CreateClusterSchedulerConfigResponse(
        cluster_scheduler_config_arn=made.arn, cluster_scheduler_config_id=made.id
    )


def describe_cluster_scheduler_config(
    account: Account, request: shapes.DescribeClusterSchedulerConfigRequest, call: Call
) -> shapes.DescribeClusterSchedulerConfigResponse:
    """Describe a version of a configuration, the latest if none is named."""
    cluster, config = find(_all(account, call.now), request.cluster_scheduler_config_id, call.now)
    said = version_of(config, request.cluster_scheduler_config_version)
    status = config.timeline.at(call.now) or ""
    parts = ("priority_classes", "fair_share", "idle_resource_sharing")
    return shapes.DescribeClusterSchedulerConfigResponse(
        cluster_scheduler_config_arn=config.arn,
        cluster_scheduler_config_id=config.id,
        name=config.name,
        cluster_scheduler_config_version=request.cluster_scheduler_config_version or config.version,
        status=status,
        creation_time=moment_of(config.created_at),
        status_details={
            "".join(word.capitalize() for word in part.split("_")): status
            for part in parts
            if getattr(said.scheduler_config, part) is not None
        },
        cluster_arn=cluster.arn,
        scheduler_config=said.scheduler_config,
        description=said.description,
        last_modified_time=moment_of(config.modified_at),
    )


def update_cluster_scheduler_config(
    account: Account, request: shapes.UpdateClusterSchedulerConfigRequest, call: Call
) -> shapes.UpdateClusterSchedulerConfigResponse:
    """Make another version of a configuration."""
    _, config = find(_all(account, call.now), request.cluster_scheduler_config_id, call.now)
    change(account, config, request, request.target_version, call.now)
    return shapes.UpdateClusterSchedulerConfigResponse(
        cluster_scheduler_config_arn=config.arn, cluster_scheduler_config_version=config.version
    )


def delete_cluster_scheduler_config(
    account: Account, request: shapes.DeleteClusterSchedulerConfigRequest, call: Call
) -> shapes.DeleteClusterSchedulerConfigOutput:
    """Delete a configuration with all its versions."""
    _, config = find(_all(account, call.now), request.cluster_scheduler_config_id, call.now)
    retire(account, config, call.now)
    return shapes.DeleteClusterSchedulerConfigOutput()


def list_cluster_scheduler_configs(
    account: Account, request: shapes.ListClusterSchedulerConfigsRequest, call: Call
) -> shapes.ListClusterSchedulerConfigsResponse:
    """List the configurations of all clusters."""
    page = page_of(_all(account, call.now), request, "scheduler configs", call.now)
    return shapes.ListClusterSchedulerConfigsResponse(
        cluster_scheduler_config_summaries=[_summary(cluster, config, call.now) for cluster, config in page.items],
        next_token=page.next_token,
    )


def _all(account: Account, now: float) -> Iterator[tuple[Cluster, SchedulerConfig]]:
    return ((cluster, each) for cluster in account.clusters(now) for each in cluster.scheduler_configs.values())


def _summary(cluster: Cluster, config: SchedulerConfig, now: float) -> shapes.ClusterSchedulerConfigSummary:
    return shapes.ClusterSchedulerConfigSummary(
        cluster_scheduler_config_arn=config.arn,
        cluster_scheduler_config_id=config.id,
        cluster_scheduler_config_version=config.version,
        name=config.name,
        creation_time=moment_of(config.created_at),
        last_modified_time=moment_of(config.modified_at),
        status=config.timeline.at(now) or "",
        cluster_arn=cluster.arn,
    )
