"""The five operations on the compute quotas of teams."""

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
    "create_compute_quota",
    "delete_compute_quota",
    "describe_compute_quota",
    "list_compute_quotas",
    "update_compute_quota",
]

ComputeQuota: TypeAlias = "Policy[shapes.CreateComputeQuotaRequest]"


def create_compute_quota(
    account: Account, request: shapes.CreateComputeQuotaRequest, call: Call
) -> shapes.CreateComputeQuotaResponse:
    """Create the quota of a team."""
    cluster = account.cluster(request.cluster_arn, call.now)
    kind = "compute-quota"
    made = create(account, cluster, cluster.compute_quotas, request, kind=kind, name=request.name, now=call.now)
    return shapes.CreateComputeQuotaResponse(compute_quota_arn=made.arn, compute_quota_id=made.id)


def describe_compute_quota(
    account: Account, request: shapes.DescribeComputeQuotaRequest, call: Call
) -> shapes.DescribeComputeQuotaResponse:
    """Describe a version of a quota, the latest if none is named."""
    cluster, quota = find(_all(account, call.now), request.compute_quota_id, call.now)
    said = version_of(quota, request.compute_quota_version)
    return shapes.DescribeComputeQuotaResponse(
        compute_quota_arn=quota.arn,
        compute_quota_id=quota.id,
        name=quota.name,
        description=said.description,
        compute_quota_version=request.compute_quota_version or quota.version,
        status=quota.timeline.at(call.now) or "",
        cluster_arn=cluster.arn,
        compute_quota_config=said.compute_quota_config,
        compute_quota_target=said.compute_quota_target,
        activation_state=said.activation_state or "Enabled",
        creation_time=moment_of(quota.created_at),
        last_modified_time=moment_of(quota.modified_at),
    )


def update_compute_quota(
    account: Account, request: shapes.UpdateComputeQuotaRequest, call: Call
) -> shapes.UpdateComputeQuotaResponse:
    """Make another version of a quota."""
    _, quota = find(_all(account, call.now), request.compute_quota_id, call.now)
    change(account, quota, request, request.target_version, call.now)
    return shapes.UpdateComputeQuotaResponse(compute_quota_arn=quota.arn, compute_quota_version=quota.version)


def delete_compute_quota(
    account: Account, request: shapes.DeleteComputeQuotaRequest, call: Call
) -> shapes.DeleteComputeQuotaOutput:
    """Delete a quota with all its versions."""
    _, quota = find(_all(account, call.now), request.compute_quota_id, call.now)
    retire(account, quota, call.now)
    return shapes.DeleteComputeQuotaOutput()


def list_compute_quotas(
    account: Account, request: shapes.ListComputeQuotasRequest, call: Call
) -> shapes.ListComputeQuotasResponse:
    """List the quotas of all clusters."""
    page = page_of(_all(account, call.now), request, "compute quotas", call.now)
    return shapes.ListComputeQuotasResponse(
        compute_quota_summaries=[_summary(cluster, quota, call.now) for cluster, quota in page.items],
        next_token=page.next_token,
    )


def _all(account: Account, now: float) -> Iterator[tuple[Cluster, ComputeQuota]]:
    return ((cluster, each) for cluster in account.clusters(now) for each in cluster.compute_quotas.values())


def _summary(cluster: Cluster, quota: ComputeQuota, now: float) -> shapes.ComputeQuotaSummary:
    said = quota.versions[-1]
    return shapes.ComputeQuotaSummary(
        compute_quota_arn=quota.arn,
        compute_quota_id=quota.id,
        name=quota.name,
        compute_quota_version=quota.version,
        status=quota.timeline.at(now) or "",
        cluster_arn=cluster.arn,
        compute_quota_config=said.compute_quota_config,
        compute_quota_target=said.compute_quota_target,
        activation_state=said.activation_state or "Enabled",
        creation_time=moment_of(quota.created_at),
        last_modified_time=moment_of(quota.modified_at),
    )
