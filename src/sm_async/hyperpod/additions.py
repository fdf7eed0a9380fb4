"""`add_nodes`: a plan of nodes to add, carried out once, however often it is begun."""

from __future__ import annotations

import asyncio
import datetime
import time
from collections.abc import Callable, Sequence

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.errors import InvalidInputError, SageMakerError
from sm_async.hyperpod.addition_plans import AdditionPlan, AdditionRequest
from sm_async.hyperpod.addition_results import AdditionReport, AdditionResult
from sm_async.hyperpod.failures import (
    CALLED_OFF,
    PLAN_EXPIRED,
    UNDER_WAY,
    meets_every_request,
    was_never_sent,
)
from sm_async.hyperpod.running import (
    Deadline,
    Repeat,
    call_options,
    client_timeout,
    require_count,
    run_bounded,
    sleep_within,
    utc,
)

__all__ = ["add_nodes"]

CLOCKS_APART = datetime.timedelta(minutes=5)
"""How far the clock that a plan was issued by may be ahead: with more, its age would be taken for too little."""


async def add_nodes(
    client: SageMakerClient,
    plan: AdditionPlan,
    *,
    concurrency: int = 8,
    repeat: Repeat | None = None,
    timeout: float | None = None,  # noqa: ASYNC109  (it bounds delays too, and ends in a result, not in an exception)
    options: CallOptions | None = None,
    resume: AdditionResult | None = None,
    on_progress: Callable[[AdditionResult], object] | None = None,
    time_source: Callable[[], float] = time.time,
) -> AdditionResult:
    """Add the nodes of a plan, at most once each, and say what became of every one of them.

        result = await add_nodes(client, plan, repeat=Repeat(rounds=5), timeout=1800)
        result.raise_for_failures()

    **Once.** Each request carries the token that the plan gave it, so the plan can be handed in again after whatever
    happened: a lost answer, a cancellation, a crash. What was bought is then answered with its nodes, and the rest is
    bought now. Nothing more is needed for that than the plan; hand in the last result as `resume` besides, and what was
    answered is not asked again, but for failures that pass with time, at once. From 7 hours and 50 minutes after
    `issued_at` on nothing is sent any more, because SageMaker may have forgotten the tokens: what has no answer is
    reported as `PlanExpired`.

    **Failures** do not raise, they are in the result: partial ones by group, and whole requests. An error that every
    request would meet, such as AccessDenied, keeps the others from being sent. With `repeat`, failures that pass with
    time are tried again: a request without an answer with its own token; a group that an answer refused as a request of
    the next generation, with a token of its own, for the nodes that are lacking. Resume a plan that was run with
    `repeat` with its last result, or with no fewer rounds: else nodes of later generations are not told of. The last
    result is the surer way. SageMaker documents that a token brings back the nodes that were added, but not whether a
    group that was refused stays refused when its first request is sent again, and the result spares sending it.

    **Cancellation** is safe at any moment. Whatever is under way counts as unknown until it is answered, so the last
    result that `on_progress` was given is true, and the plan resumes.

    **Others at work.** SageMaker adds to whatever the group's target is at the moment, so additions and deletions by
    others (Karpenter, the console, another plan) are neither undone by this nor do they undo it, and the nodes in the
    result are this plan's whatever the group counts. Two runs of one plan at once buy it once. UpdateCluster sets a
    count instead: issued at the same time it can take nodes of this plan away again. A node that somebody deletes was
    bought all the same; it is in the result, with the status NotFound once it is asked again, and is not replaced.
    While somebody updates a group it refuses with InvalidInstanceGroupStatus, which passes.

    Args:
        client: Client of the cluster's region. Its rate limits pace the requests, its retries and timeouts hold for
            each of them.
        plan: What to add, from `plan_node_additions` or `AdditionPlan.from_json`.
        concurrency: Requests under way at once.
        repeat: Whether and when failures that pass with time are tried again; None for not.
        timeout: Seconds that bound everything, delays included; what has not had its turn then is in the result as not
            sent. None leaves it to the bound of each call and to the plan's expiry.
        options: Settings of each call; its `timeout` is shortened where the plan's time runs out.
        resume: A result of the same plan, such as the last one that `on_progress` was given.
        on_progress: Called with the result so far, before requests are sent and when answers came, from this task.
            Store it there if it is to survive a crash. What it raises ends the work as a cancellation does.
        time_source: Epoch seconds, which the age of the plan is told by.

    Raises:
        InvalidInputError: The plan is from the future or of another region, or `resume` is of another plan.
        ConfigurationError: An argument, or the client, cannot work. In either case nothing was sent.
    """
    require_count("concurrency", concurrency)
    deadline = Deadline.of(timeout)
    age = utc(time_source()) - plan.issued_at
    if age < -CLOCKS_APART:
        raise InvalidInputError([f"plan: issued at {plan.issued_at}, which is {-age} from now; its age cannot be told"])
    if resume is not None and resume.plan != plan:
        raise InvalidInputError(["resume: the result is of another plan"])
    run = _Run(
        client,
        resume or AdditionResult(plan=plan),
        await client_timeout(client, plan.region),
        concurrency=concurrency,
        deadline=deadline,
        options=options or CallOptions(),
        on_progress=on_progress,
        time_source=time_source,
    )
    try:
        await run.all_rounds(repeat)
    except asyncio.CancelledError as error:
        error.add_note(f"add_nodes: {run.result!r}; the same plan resumes")
        raise
    return run.result


class _Run:
    """One run of a plan: what it knows, and the rounds that it makes."""

    def __init__(
        self,
        client: SageMakerClient,
        known: AdditionResult,
        timeout: float,
        *,
        concurrency: int,
        deadline: Deadline,
        options: CallOptions,
        on_progress: Callable[[AdditionResult], object] | None,
        time_source: Callable[[], float],
    ) -> None:
        self._client = client
        self._plan = known.plan
        self._reports = {report.request.client_token: report for report in known.reports}
        self._timeout = timeout
        self._concurrency = concurrency
        self._deadline = deadline
        self._options = options
        self._on_progress = on_progress
        self._now = time_source
        self._reason: AdditionReport | None = None  # the report that kept further requests from being sent

    @property
    def result(self) -> AdditionResult:
        """What is known by now."""
        reports = sorted(self._reports.values(), key=_place)
        return AdditionResult(plan=self._plan, reports=tuple(reports))

    async def all_rounds(self, repeat: Repeat | None) -> None:
        """Ask for everything that has no answer, then again for what failed in a way that passes."""
        is_expired = self._seconds_until(self._plan.expires_at) <= 0  # then what is known not to be bought stays so
        known = [
            report.request
            for report in self._reports.values()
            if report.outcome == "maybe_applied" or (report.outcome != "answered" and not is_expired)
        ]
        follow_ups = () if is_expired else self.result.follow_ups()  # of the result that is resumed
        await self._round([*self.result.pending, *known, *follow_ups])
        for number in range(1, 1 + (repeat.rounds if repeat else 0)):
            requests = self._worth_repeating()
            if repeat is None or not requests or self._reason is not None:
                return
            if not await sleep_within(repeat.delay(number), self._deadline, self._seconds_until(self._plan.expires_at)):
                return
            await self._round(requests)

    def _worth_repeating(self) -> list[AdditionRequest]:
        unanswered = [each for each in self._reports.values() if each.outcome != "answered" and each.is_retryable]
        return [*(report.request for report in unanswered), *self.result.follow_ups()]

    async def _round(self, requests: Sequence[AdditionRequest]) -> None:
        before = dict(self._reports)

        def starting(batch: Sequence[AdditionRequest]) -> None:
            for request in batch:
                message = "sent, and not answered yet"
                report = AdditionReport.without_answer(request, "maybe_applied", UNDER_WAY, message, is_retryable=True)
                self._note(_with_earlier(report, before.get(request.client_token)))
            self._tell()

        def finished(report: AdditionReport) -> bool:
            self._note(_with_earlier(report, before.get(report.request.client_token)))
            self._tell()
            return self._reason is None

        left = await run_bounded(
            sorted(requests, key=lambda request: (request.number, request.generation)),
            self._send,
            concurrency=self._concurrency,
            starting=starting,
            finished=finished,
        )
        if left and self._reason is not None:
            code, message = (
                self._reason.code or "",
                f"not sent, since {self._reason.request} met: {self._reason.message}",
            )
            for request in left:
                report = AdditionReport.without_answer(request, "not_sent", code, message)
                self._note(_with_earlier(report, before.get(request.client_token)))
            self._tell()

    async def _send(self, request: AdditionRequest) -> AdditionReport:
        report = await self._ask(request)
        if not report.is_silent:
            return report
        again = await self._ask(request)  # what it says twice counts: a follow-up would buy under another token
        says_it_too = again.outcome == "answered" and set(report.node_ids) <= set(again.node_ids)
        return again if says_it_too else report.in_doubt()

    async def _ask(self, request: AdditionRequest) -> AdditionReport:
        if self._seconds_until(self._plan.expires_at) <= 0:
            message = f"the plan is of {self._plan.issued_at:%Y-%m-%dT%H:%M:%SZ}, and tokens are known for 8 hours"
            return AdditionReport.without_answer(request, "maybe_applied", PLAN_EXPIRED, message)
        options = call_options(
            self._options,
            self._timeout,
            self._deadline.left,
            self._seconds_until(self._plan.tokens_forgotten_at - CLOCKS_APART),  # it may have been issued ahead of us
        )
        if options is None:
            message = "the time for the whole plan ran out before its turn"
            return AdditionReport.without_answer(request, "not_sent", "DeadlineExceeded", message, is_retryable=True)
        try:
            output = await self._client.batch_add_cluster_nodes(
                cluster_name=self._plan.cluster,
                nodes_to_add=_specifications(request),
                client_token=request.client_token,
                options=options,
            )
        except asyncio.CancelledError as error:
            if not was_never_sent(error):
                raise
            message = "called off before it was sent"
            return AdditionReport.without_answer(request, "not_sent", CALLED_OFF, message, is_retryable=True)
        except SageMakerError as error:
            report = AdditionReport.of_error(request, error)
            if meets_every_request(error) and self._reason is None:
                self._reason = report
            return report
        return AdditionReport.of_answer(request, output)

    def _seconds_until(self, moment: datetime.datetime) -> float:
        return (moment - utc(self._now())).total_seconds()

    def _note(self, report: AdditionReport) -> None:
        self._reports[report.request.client_token] = report

    def _tell(self) -> None:
        if self._on_progress is not None:
            self._on_progress(self.result)


def _place(report: AdditionReport) -> tuple[int, int, str]:
    request = report.request
    return request.number, request.generation, request.parts[0].group


def _with_earlier(report: AdditionReport, earlier: AdditionReport | None) -> AdditionReport:
    """A report in the light of an earlier one: what may have been applied then is not undone by a refusal now."""
    if earlier is None or earlier.outcome != "maybe_applied" or report.outcome == "answered":
        return report
    return AdditionReport(
        request=report.request,
        outcome="maybe_applied",
        nodes=report.nodes or earlier.nodes,
        code=report.code,
        message=report.message,
        is_retryable=report.is_retryable,
    )


def _specifications(request: AdditionRequest) -> list[shapes.AddClusterNodeSpecification]:
    return [
        shapes.AddClusterNodeSpecification(
            instance_group_name=part.group,
            increment_target_count_by=part.count,
            availability_zones=list(part.availability_zones) or None,
            instance_types=list(part.instance_types) or None,
        )
        for part in request.parts
    ]
