"""Ways to InService that can fail: groups that wait for their minimum, and clusters that wait for all nodes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sm_async.local.account import Account, Cluster, InstanceGroup, Node, Specification, Transition
from sm_async.local.calls import Call
from sm_async.local.news import note_scaling
from sm_async.local.provisioning import add_nodes, begin_of, record_addition, remove_nodes
from sm_async.local.specifications import with_count

__all__ = ["MINIMUM_SECONDS", "await_all_nodes", "await_minimum", "former_specification"]

MINIMUM_SECONDS = 3 * 3600.0
"""How long AWS documents a group to have for reaching its MinInstanceCount."""


def former_specification(cluster: Cluster, group: InstanceGroup) -> Specification:
    """What a group rolls back to: its specification with the number of nodes that it has."""
    if group.transition is not None:
        return group.transition.former
    return with_count(group.specification, cluster.census(group.name).target)


def await_minimum(
    account: Account,
    cluster: Cluster,
    group: InstanceGroup,
    *,
    minimum: int | None,
    former: Specification,
    now: float,
) -> bool:
    """Keep a group from being InService until `minimum` nodes are up, and roll it back after three hours.

    False, and nothing happens, where there is no minimum or the cluster is not Continuous.
    """
    group.transition = None
    if not minimum or not cluster.is_continuous:
        return False
    deadline = begin_of(account, cluster, now) + MINIMUM_SECONDS
    transition = Transition(since=now, minimum=minimum, deadline=deadline, former=former)
    group.transition = transition

    def give_up(moment: float) -> None:
        met = cluster.meets_minimum_at(group)
        if group.transition is transition and (met is None or met > moment):
            text = f"Instance group {group.name} did not have {minimum} instances within 3 hours and is rolled back."
            note_scaling(account, cluster, group, moment, text, failure=text)
            done = _roll_back(account, cluster, group, former, moment)
            group.timeline = group.timeline.then(moment, (done, "InService"))

    account.agenda.at(deadline, give_up)
    return True


def await_all_nodes(
    account: Account,
    cluster: Cluster,
    changing: Sequence[Node],
    groups: Iterable[tuple[InstanceGroup, Specification]],
    now: float,
) -> bool:
    """Fail the creation or the update of a cluster that is not Continuous when one of its nodes fails.

    Each group is given with what it was before. False, and nothing happens, where none is going to fail.
    """
    failure = min((found for node in changing if (found := _first_failure(node)) is not None), default=None)
    if cluster.is_continuous or failure is None:
        return False
    former = list(groups)
    is_new = cluster.status(now) == "Creating"

    def decide(moment: float) -> None:
        if cluster.timeline.at(moment) not in ("Creating", "Updating"):
            return
        states = [node.timeline.at(moment) for node in changing]
        message = next((state.failure for state in states if state is not None and state.failure is not None), None)
        if message is None:
            _end(cluster, former, moment, max(node.timeline.settled_at for node in changing), "InService")
            return
        done = moment
        for group, specification in former:
            done = max(done, _roll_back(account, cluster, group, specification, moment))
        cluster.failure = message
        cluster.timeline = cluster.timeline.then(moment, (moment, "RollingBack"))
        _end(cluster, former, moment, done, "Failed" if is_new else "InService")

    account.agenda.at(failure[0], decide)
    return True


def _end(
    cluster: Cluster, groups: Iterable[tuple[InstanceGroup, Specification]], moment: float, done: float, status: str
) -> None:
    cluster.timeline = cluster.timeline.then(moment, (done, status))
    for group, _ in groups:
        group.timeline = group.timeline.then(moment, (done, status))


def _first_failure(node: Node) -> tuple[float, str] | None:
    """When and why a node finds no capacity."""
    failures = (
        (moment, state.failure or "")
        for moment, state in node.timeline.phases
        if state is not None and state.status == "Failure" and not state.has_run
    )
    return next(failures, None)


def _roll_back(account: Account, cluster: Cluster, group: InstanceGroup, former: Specification, moment: float) -> float:
    """Give a group back the number of nodes that it had; answers when those that leave are gone."""
    group.transition = None
    group.specification = former
    call = Call(operation="Rollback", document={}, request_id="", now=moment)
    staying = cluster.census(group.name).staying
    missing = former.instance_count - len(staying)
    record_addition(account, cluster, add_nodes(account, cluster, group, max(0, missing), now=moment), call)
    remove_nodes(account, cluster, staying[former.instance_count :], call)
    return moment + account.settings.shutdown_seconds
