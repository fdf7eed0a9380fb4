"""`delete_nodes`: a plan of nodes to delete, carried out. Deleting again what is gone does no harm."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.hyperpod.failures import NOT_REPORTED, passes_with_time_code
from sm_async.hyperpod.node_plans import DeletionPlan, NodeRequest
from sm_async.hyperpod.node_results import DeletionResult, NodeVerdict
from sm_async.hyperpod.node_runs import carry_out, require_plan
from sm_async.hyperpod.running import Repeat

__all__ = ["delete_nodes"]


async def delete_nodes(
    client: SageMakerClient,
    plan: DeletionPlan,
    *,
    concurrency: int = 8,
    repeat: Repeat | None = None,
    timeout: float | None = None,  # noqa: ASYNC109  (it bounds delays too, and ends in a result, not in an exception)
    options: CallOptions | None = None,
    resume: DeletionResult | None = None,
    on_progress: Callable[[DeletionResult], object] | None = None,
) -> DeletionResult:
    """Delete the nodes of a plan, and say what became of every id.

        plan = plan_node_deletions("train", node_logical_ids=ids)
        print(plan)                                    # nothing has happened yet
        result = await delete_nodes(client, plan, repeat=Repeat(rounds=3))
        result.raise_for_failures()

    An id can be deleted only once, so the same plan can be handed in again at any time. Nodes that are gone, whoever
    deleted them, are `absent`, which is no failure. After an answer that was lost, a repeat may find nodes ShuttingDown
    and fail with InvalidNodeStatus; with `repeat` they are asked for until they are gone.

    **Others at work.** Nothing but the nodes of these ids is deleted, whatever others do to the cluster, and no node
    is deleted in place of one that is gone. But a node that is replaced has another instance id from then on: by the
    old one it is `absent` and lives on. Logical ids survive that. Where something else holds a group's count
    (UpdateCluster, an autoscaler), it may put new nodes in place of those that were deleted.

    Args:
        client: Client of the cluster's region. Its rate limits pace the requests.
        plan: What to delete, from `plan_node_deletions`.
        concurrency: Requests under way at once.
        repeat: Whether and when failures that pass with time are tried again; None for not.
        timeout: Seconds that bound everything, delays included; None leaves it to the bound of each call.
        options: Settings of each call.
        resume: A result of the same plan: ids that were accepted, or were absent, are not sent again.
        on_progress: Called with the result so far, before requests are sent and when answers came, from this task.

    Raises:
        InvalidInputError: The plan is of another kind or another region, or `resume` is of another plan.
        ConfigurationError: An argument, or the client, cannot work. In either case nothing was sent.
    """
    require_plan(plan, DeletionPlan)

    async def send(request: NodeRequest, settings: CallOptions) -> Iterator[NodeVerdict]:
        output = await client.batch_delete_cluster_nodes(
            cluster_name=plan.cluster,
            node_ids=list(request.node_ids) or None,
            node_logical_ids=list(request.node_logical_ids) or None,
            options=settings,
        )
        return _verdicts(request, output)

    return await carry_out(
        client,
        resume or DeletionResult(plan=plan),
        send,
        plan=plan,
        concurrency=concurrency,
        repeat=repeat,
        repeats_unknown=True,
        timeout=timeout,
        options=options,
        on_progress=on_progress,
    )


def _verdicts(request: NodeRequest, output: shapes.BatchDeleteClusterNodesResponse) -> Iterator[NodeVerdict]:
    accepted = {*(output.successful or ()), *(output.successful_node_logical_ids or ())}
    failed = {each.node_id: (each.code, each.message) for each in output.failed or ()}
    failed |= {each.node_logical_id: (each.code, each.message) for each in output.failed_node_logical_ids or ()}
    for node_id in request.ids:
        code, message = failed.get(node_id, (None, "the answer does not name it"))
        code = code or NOT_REPORTED
        if node_id in accepted:
            yield NodeVerdict(node_id=node_id, verdict="accepted")
        elif code.endswith("NotFound"):
            yield NodeVerdict(node_id=node_id, verdict="absent", code=code, message=message)
        else:
            yield NodeVerdict(
                node_id=node_id,
                verdict="failed",
                code=code,
                message=message,
                is_retryable=passes_with_time_code(code),
            )
