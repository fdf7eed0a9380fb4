"""`reboot_nodes` and `replace_nodes`: plans carried out with no id sent twice where once may have been enough."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.errors import InvalidInputError
from sm_async.hyperpod.failures import NOT_REPORTED, passes_with_time_code
from sm_async.hyperpod.node_plans import NodeRequest, RebootPlan, ReplacementPlan
from sm_async.hyperpod.node_results import NodeVerdict, RebootResult, ReplacementResult
from sm_async.hyperpod.node_runs import carry_out, require_plan
from sm_async.hyperpod.wording import amount

__all__ = ["reboot_nodes", "replace_nodes"]


async def reboot_nodes(
    client: SageMakerClient,
    plan: RebootPlan,
    *,
    concurrency: int = 4,
    timeout: float | None = None,  # noqa: ASYNC109  (it ends in a result, not in an exception)
    options: CallOptions | None = None,
    resume: RebootResult | None = None,
    on_progress: Callable[[RebootResult], object] | None = None,
) -> RebootResult:
    """Reboot the nodes of a plan, and say what became of every id.

        result = await reboot_nodes(client, plan_node_reboots("train", node_ids=ids))

    There is no token, and a reboot that is asked for again is another reboot. So nothing whose outcome is not known is
    sent again, neither by this call nor with `resume`: such ids are in `unknown`, and the node's own uptime tells.
    After an interruption hand in the last result that `on_progress` was given as `resume`: ids that are in it as
    accepted or unknown are left alone, and the others sent. The plan by itself reboots everything again.

    Nodes that others replaced or deleted meanwhile are failures with InstanceIdNotFound; no other node is rebooted in
    their place.

    Args:
        client: Client of the cluster's region. Its rate limits pace the requests; it repeats a request only where it is
            proven that the service did not act on it.
        plan: What to reboot, from `plan_node_reboots`.
        concurrency: Requests under way at once.
        timeout: Seconds that bound everything; None leaves it to the bound of each call.
        options: Settings of each call.
        resume: A result of the same plan.
        on_progress: Called with the result so far, before requests are sent and when answers came, from this task.
            Store it there if it is to survive a crash.

    Raises:
        InvalidInputError: The plan is of another kind or another region, or `resume` is of another plan.
        ConfigurationError: An argument, or the client, cannot work. In either case nothing was sent.
    """
    require_plan(plan, RebootPlan)

    async def send(request: NodeRequest, settings: CallOptions) -> Iterator[NodeVerdict]:
        output = await client.batch_reboot_cluster_nodes(
            cluster_name=plan.cluster,
            node_ids=list(request.node_ids) or None,
            node_logical_ids=list(request.node_logical_ids) or None,
            options=settings,
        )
        return _verdicts(request, output)

    return await carry_out(
        client,
        resume or RebootResult(plan=plan),
        send,
        plan=plan,
        concurrency=concurrency,
        repeat=None,
        repeats_unknown=False,
        timeout=timeout,
        options=options,
        on_progress=on_progress,
    )


async def replace_nodes(
    client: SageMakerClient,
    plan: ReplacementPlan,
    *,
    destroy_volumes: bool = False,
    concurrency: int = 4,
    timeout: float | None = None,  # noqa: ASYNC109  (it ends in a result, not in an exception)
    options: CallOptions | None = None,
    resume: ReplacementResult | None = None,
    on_progress: Callable[[ReplacementResult], object] | None = None,
) -> ReplacementResult:
    """Replace the nodes of a plan by new instances; every volume of the old ones is destroyed.

        plan = plan_node_replacements("train", node_ids=ids)
        print(plan)                                    # says what is destroyed; nothing has happened yet
        result = await replace_nodes(client, plan, destroy_volumes=True)

    Without `destroy_volumes=True` it raises `InvalidInputError` and sends nothing. The logical id of a node stays, its
    instance id changes; so a node that was named by its instance id is not replaced twice, and one that was named by
    its logical id would be. Otherwise it does, takes and raises what `reboot_nodes` does: what may have been replaced
    is never sent again, but is in `unknown`.
    """
    require_plan(plan, ReplacementPlan)
    if destroy_volumes is not True:
        problem = f"destroy_volumes: replacing {amount(len(plan.ids), 'node')} destroys every volume of theirs"
        raise InvalidInputError([problem], hint="nothing was sent; destroy_volumes=True has it done")

    async def send(request: NodeRequest, settings: CallOptions) -> Iterator[NodeVerdict]:
        output = await client.batch_replace_cluster_nodes(
            cluster_name=plan.cluster,
            node_ids=list(request.node_ids) or None,
            node_logical_ids=list(request.node_logical_ids) or None,
            options=settings,
        )
        return _verdicts(request, output)

    return await carry_out(
        client,
        resume or ReplacementResult(plan=plan),
        send,
        plan=plan,
        concurrency=concurrency,
        repeat=None,
        repeats_unknown=False,
        timeout=timeout,
        options=options,
        on_progress=on_progress,
    )


def _verdicts(
    request: NodeRequest, output: shapes.BatchRebootClusterNodesResponse | shapes.BatchReplaceClusterNodesResponse
) -> Iterator[NodeVerdict]:
    accepted = {*(output.successful or ()), *(output.successful_node_logical_ids or ())}
    failed = dict(_failed(output))
    for node_id in request.ids:
        code, message = failed.get(node_id, (None, "the answer does not name it"))
        code = code or NOT_REPORTED
        if node_id in accepted:
            yield NodeVerdict(node_id=node_id, verdict="accepted")
        elif code == NOT_REPORTED or code.startswith("Internal"):  # how far it came is not known
            yield NodeVerdict(node_id=node_id, verdict="maybe_applied", code=code, message=message)
        else:
            is_retryable = passes_with_time_code(code)
            yield NodeVerdict(node_id=node_id, verdict="failed", code=code, message=message, is_retryable=is_retryable)


def _failed(
    output: shapes.BatchRebootClusterNodesResponse | shapes.BatchReplaceClusterNodesResponse,
) -> Iterable[tuple[str, tuple[str | None, str]]]:
    for each in output.failed or ():
        yield each.node_id, (each.error_code, each.message)
    for one in output.failed_node_logical_ids or ():
        yield one.node_logical_id, (one.error_code, one.message)
