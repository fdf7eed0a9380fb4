"""UpdateClusterSoftware: groups get another image, batch by batch, and their nodes are SystemUpdating meanwhile."""

from __future__ import annotations

import math
from collections.abc import Sequence

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node, SoftwareUpdate
from sm_async.local.calls import Call
from sm_async.local.lifecycle import interrupt
from sm_async.local.node_repairs import record_interruption
from sm_async.local.provisioning import relaunch
from sm_async.local.refusals import RequestRefused, validation_refused

__all__ = ["update_cluster_software"]


def update_cluster_software(
    account: Account, request: shapes.UpdateClusterSoftwareRequest, call: Call
) -> shapes.UpdateClusterSoftwareResponse:
    """Update the groups of the request, or all. Every node takes `node_seconds`."""
    now = call.now
    cluster = account.cluster(request.cluster_name, now)
    releases = _releases(cluster, request)
    _check(cluster, releases, now)
    updated: list[Node] = []
    ends = [now]
    for name, release in releases.items():
        group = cluster.groups[name]
        nodes = _running(cluster, name, now)
        end = _update(account, cluster, nodes, request.deployment_config, now)
        before = group.software_update
        group.software_update = SoftwareUpdate(
            former=before.release
            if before is not None
            else getattr(group.specification, "image_release_version", None),
            release=release,
            ends=end,
        )
        group.timeline = group.timeline.then(now, (now, "SystemUpdating"), (end, "InService"))
        text = f"The software of instance group {name} is updated."
        account.note(cluster, now, "InstanceGroup", text, group=name)
        updated += nodes
        ends.append(end)
    cluster.timeline = cluster.timeline.then(now, (now, "SystemUpdating"), (max(ends), "InService"))
    record_interruption(account, cluster, updated, call)
    return shapes.UpdateClusterSoftwareResponse(cluster_arn=cluster.arn)


def _releases(cluster: Cluster, request: shapes.UpdateClusterSoftwareRequest) -> dict[str, str | None]:
    """The groups that are updated, with the release that is asked for."""
    if request.instance_groups is None:
        return dict.fromkeys(cluster.groups)
    return {each.instance_group_name: each.image_release_version for each in request.instance_groups}


def _check(cluster: Cluster, releases: dict[str, str | None], now: float) -> None:
    absent = [f"InstanceGroups: no group {name!r}" for name in releases if name not in cluster.groups]
    if absent:
        raise validation_refused(*absent)
    status = cluster.status(now)
    if status != "InService":
        raise RequestRefused("ConflictException", f"Cluster {cluster.name!r} is {status} and not InService.")
    for name in releases:
        of_group = cluster.groups[name].timeline.at(now)
        if of_group != "InService":
            raise RequestRefused("ConflictException", f"Instance group {name!r} is {of_group} and not InService.")


def _running(cluster: Cluster, group: str, now: float) -> list[Node]:
    states = ((node, node.timeline.at(now)) for node in cluster.census(group).staying)
    return [node for node, state in states if state is not None and state.status == "Running"]


def _update(
    account: Account,
    cluster: Cluster,
    nodes: Sequence[Node],
    deployment: shapes.DeploymentConfiguration | None,
    now: float,
) -> float:
    """Let the nodes of a group be updated; answers when the last one is."""
    seconds, size = account.settings.node_seconds, _batch_size(len(nodes), deployment)
    pause = (deployment.wait_interval_in_seconds or 0) if deployment is not None else 0
    end = now
    for index, node in enumerate(nodes):
        begin = now + index // size * (seconds + pause)
        end = begin + seconds
        state = node.timeline.at(now)
        if state is not None:
            relaunch(account, cluster, node, now, interrupt(state, "SystemUpdating", begin, seconds))
        node.updated_at = end
    return end


def _batch_size(count: int, deployment: shapes.DeploymentConfiguration | None) -> int:
    """Nodes that are updated at once: all, unless the request bounds it."""
    policy = deployment.rolling_update_policy if deployment is not None else None
    if policy is None:
        return max(1, count)
    limit = policy.maximum_batch_size
    if limit.type == "CAPACITY_PERCENTAGE":
        return max(1, math.floor(count * limit.value / 100))
    return limit.value
