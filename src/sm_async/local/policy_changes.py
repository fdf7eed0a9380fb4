"""What is done to scheduler configurations and compute quotas alike: created, changed, retired, found and listed.

They belong to a cluster and go when it goes.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias, TypeVar

from sm_async import shapes
from sm_async.local.account import Account, Cluster
from sm_async.local.pages import Page, Position, Query, Window
from sm_async.local.policies import Policy
from sm_async.local.refusals import RequestRefused
from sm_async.local.specifications import merged
from sm_async.local.timeline import Timeline
from sm_async.schema import Structure

__all__ = ["change", "create", "find", "page_of", "retire", "version_of"]

S = TypeVar("S", bound=Structure)

Listing: TypeAlias = "shapes.ListClusterSchedulerConfigsRequest | shapes.ListComputeQuotasRequest"


def create(
    account: Account, cluster: Cluster, policies: dict[str, Policy[S]], request: S, *, kind: str, name: str, now: float
) -> Policy[S]:
    """Take in a policy that is Creating for as long as clusters are. A name stands for one policy of a cluster."""
    if any(policy.name == name and policy.timeline.at(now) is not None for policy in policies.values()):
        raise RequestRefused("ConflictException", f"Cluster {cluster.name!r} has a {kind} {name!r} already.")
    policy_id = account.ids.cluster_id()
    ready = now + account.settings.cluster_seconds
    policy = policies[policy_id] = Policy(
        number=account.next_number(),
        id=policy_id,
        arn=f"{cluster.arn.split(':cluster/')[0]}:{kind}/{policy_id}",
        name=name,
        created_at=now,
        modified_at=now,
        versions=[request],
        timeline=Timeline[str | None].of((now, "Creating"), (ready, "Created")),
    )
    return policy


def find(policies: Iterable[tuple[Cluster, Policy[S]]], policy_id: str, now: float) -> tuple[Cluster, Policy[S]]:
    """The policy of an id, with its cluster. Raises `RequestRefused` if there is none."""
    for cluster, policy in policies:
        if policy.id == policy_id and policy.timeline.at(now) is not None:
            return cluster, policy
    raise RequestRefused("ResourceNotFound", f"There is no {policy_id!r}.")


def version_of(policy: Policy[S], version: int | None) -> S:
    """What a version says, the latest if none is named. Raises `RequestRefused` if there is none of that number."""
    number = policy.version if version is None else version
    if not 1 <= number <= policy.version:
        raise RequestRefused("ResourceNotFound", f"{policy.name!r} has no version {number}.")
    return policy.versions[number - 1]


def change(account: Account, policy: Policy[S], update: Structure, target_version: int, now: float) -> None:
    """Make another version. Raises `RequestRefused` where the policy is busy, or has been changed by somebody else."""
    status = policy.timeline.at(now)
    if status not in ("Created", "Updated"):
        raise RequestRefused("ConflictException", f"{policy.name!r} is {status}.")
    if target_version != policy.version:
        raise RequestRefused(
            "ConflictException", f"{policy.name!r} has the version {policy.version} and not {target_version}."
        )
    policy.versions.append(merged(policy.versions[-1], update))
    policy.modified_at = now
    ready = now + account.settings.cluster_seconds
    policy.timeline = policy.timeline.then(now, (now, "Updating"), (ready, "Updated"))


def retire(account: Account, policy: Policy[S], now: float) -> None:
    """Delete a policy; one that is Deleting goes when it would have gone."""
    if policy.timeline.at(now) != "Deleting":
        gone = now + account.settings.shutdown_seconds
        policy.timeline = policy.timeline.then(now, (now, "Deleting"), (gone, None))


def page_of(
    policies: Iterable[tuple[Cluster, Policy[S]]], request: Listing, kind: str, now: float
) -> Page[tuple[Cluster, Policy[S]]]:
    """A page of the policies that a request is about, the latest first unless another order is asked for."""
    window = Window(request.created_after, request.created_before)
    sort_by = request.sort_by or "CreationTime"
    wanted = (
        (cluster, policy)
        for cluster, policy in policies
        if policy.created_at <= now
        and policy.timeline.at(now) is not None
        and request.status in (None, policy.timeline.at(now))
        and request.cluster_arn in (None, cluster.arn)
        and (request.name_contains or "") in policy.name
        and policy.created_at in window
    )

    def position(found: tuple[Cluster, Policy[S]]) -> Position:
        cluster, policy = found
        keys = {"Name": policy.name, "Status": policy.timeline.at(now), "ClusterArn": cluster.arn}
        return (keys.get(sort_by) or "", policy.number)

    return Query(
        subject=(
            kind,
            request.cluster_arn,
            request.name_contains,
            request.status,
            sort_by,
            *window.ends,
        ),
        descending=request.sort_order != "Ascending",
        size=request.max_results,
        token=request.next_token,
    ).page(wanted, position)
