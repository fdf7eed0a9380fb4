"""Carrying out a plan of ids: what deletions, reboots and replacements have in common."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Generic, TypeVar

import attrs

from sm_async import CallOptions, SageMakerClient
from sm_async.errors import InvalidInputError, SageMakerError
from sm_async.hyperpod.failures import (
    CALLED_OFF,
    UNDER_WAY,
    code_of,
    meets_every_request,
    passes_with_time,
    was_never_sent,
)
from sm_async.hyperpod.node_plans import NodePlan, NodeRequest
from sm_async.hyperpod.node_results import NodeResult, NodeVerdict, Verdict
from sm_async.hyperpod.running import (
    Deadline,
    Repeat,
    call_options,
    client_timeout,
    require_count,
    run_bounded,
    sleep_within,
)
from sm_async.hyperpod.splitting import split_ids

__all__ = ["Send", "carry_out", "require_plan"]

N = TypeVar("N", bound=NodeResult)

Send = Callable[[NodeRequest, CallOptions], Awaitable[Iterable[NodeVerdict]]]
"""Sends one request, and reads a verdict for each of its ids from the answer."""


def require_plan(plan: object, kind: type[NodePlan]) -> None:
    """Raise `InvalidInputError` for a plan of another kind: a plan to reboot must not delete."""
    if not isinstance(plan, kind):
        raise InvalidInputError([f"plan: expected {kind.__name__}, got {type(plan).__name__}; nothing was sent"])


async def carry_out(
    client: SageMakerClient,
    known: N,
    send: Send,
    *,
    plan: NodePlan,
    concurrency: int,
    repeat: Repeat | None,
    repeats_unknown: bool,
    timeout: float | None,  # noqa: ASYNC109  (it bounds delays too, and ends in a result, not in an exception)
    options: CallOptions | None,
    on_progress: Callable[[N], object] | None,
) -> N:
    """Send what `known` has no final verdict for. Unknown ids are sent again only where `repeats_unknown` says so."""
    require_count("concurrency", concurrency)
    if known.plan != plan:
        raise InvalidInputError(["resume: the result is of another plan"])
    deadline = Deadline.of(timeout)
    run = _Run(
        known,
        send,
        repeats_unknown=repeats_unknown,
        timeout=await client_timeout(client, plan.region),
        concurrency=concurrency,
        deadline=deadline,
        options=options or CallOptions(),
        on_progress=on_progress,
    )
    try:
        await run.all_rounds(repeat)
    except asyncio.CancelledError as error:
        error.add_note(f"sm_async.hyperpod: {run.result!r}")
        raise
    return run.result


class _Run(Generic[N]):
    """One run of a plan: what it knows, and the rounds that it makes."""

    def __init__(
        self,
        known: N,
        send: Send,
        *,
        repeats_unknown: bool,
        timeout: float,
        concurrency: int,
        deadline: Deadline,
        options: CallOptions,
        on_progress: Callable[[N], object] | None,
    ) -> None:
        self._known = known
        self._plan = known.plan
        self._verdicts = {verdict.node_id: verdict for verdict in known.verdicts}
        self._send = send
        self._repeats_unknown = repeats_unknown
        self._timeout = timeout
        self._concurrency = concurrency
        self._deadline = deadline
        self._options = options
        self._on_progress = on_progress
        self._reason: SageMakerError | None = None  # what kept further requests from being sent

    @property
    def result(self) -> N:
        """What is known by now."""
        verdicts = (self._verdicts.get(node_id) for node_id in self._plan.ids)
        return attrs.evolve(self._known, verdicts=tuple(each for each in verdicts if each is not None))

    async def all_rounds(self, repeat: Repeat | None) -> None:
        """Send every id that is not decided, then those again whose failures pass with time."""
        await self._round([node_id for node_id in self._plan.ids if self._is_due(self._verdicts.get(node_id))])
        for number in range(1, 1 + (repeat.rounds if repeat else 0)):
            due = [each.node_id for each in self._verdicts.values() if each.is_retryable and self._is_due(each)]
            if repeat is None or not due or self._reason is not None:
                return
            if not await sleep_within(repeat.delay(number), self._deadline, float("inf")):
                return
            await self._round(due)

    def _is_due(self, verdict: NodeVerdict | None) -> bool:
        if verdict is None or verdict.verdict == "failed":
            return True
        return self._repeats_unknown and verdict.verdict == "maybe_applied"

    async def _round(self, ids: Sequence[str]) -> None:
        before = dict(self._verdicts)

        def starting(batch: Sequence[NodeRequest]) -> None:
            for request in batch:
                self._note(
                    _for_all(request.ids, "maybe_applied", UNDER_WAY, "sent, and not answered yet", is_retryable=True)
                )
            self._tell()

        def finished(verdicts: Sequence[NodeVerdict]) -> bool:
            self._note(verdicts)
            self._tell()
            return self._reason is None

        async def perform(request: NodeRequest) -> Sequence[NodeVerdict]:
            return await self._perform(request, before)

        left = await run_bounded(
            self._requests(ids), perform, concurrency=self._concurrency, starting=starting, finished=finished
        )
        if left and self._reason is not None:
            code, message = code_of(self._reason), f"not sent, since another request met: {self._reason.message}"
            for request in left:
                self._note(_in_light_of(before, _for_all(request.ids, "failed", code, message)))
            self._tell()

    def _requests(self, ids: Sequence[str]) -> list[NodeRequest]:
        due = set(ids)
        instances = [node_id for request in self._plan.requests for node_id in request.node_ids if node_id in due]
        logical = [node_id for request in self._plan.requests for node_id in request.node_logical_ids if node_id in due]
        split = split_ids(instances, logical, self._plan.limits)
        return [NodeRequest(node_ids=first, node_logical_ids=second) for first, second in split]

    async def _perform(self, request: NodeRequest, before: dict[str, NodeVerdict]) -> Sequence[NodeVerdict]:
        options = call_options(self._options, self._timeout, self._deadline.left)
        if options is None:
            message = "the time for the whole plan ran out before its turn"
            return _in_light_of(before, _for_all(request.ids, "failed", "DeadlineExceeded", message, is_retryable=True))
        try:
            return tuple(await self._send(request, options))
        except asyncio.CancelledError as error:
            if not was_never_sent(error):
                raise
            message = "called off before it was sent"
            return _in_light_of(before, _for_all(request.ids, "failed", CALLED_OFF, message, is_retryable=True))
        except SageMakerError as error:
            if meets_every_request(error) and self._reason is None:
                self._reason = error
            verdict: Verdict = "maybe_applied" if error.outcome == "maybe_applied" else "failed"
            passes = passes_with_time(error)
            return _in_light_of(
                before, _for_all(request.ids, verdict, code_of(error), error.message, is_retryable=passes)
            )

    def _note(self, verdicts: Iterable[NodeVerdict]) -> None:
        self._verdicts.update({verdict.node_id: verdict for verdict in verdicts})

    def _tell(self) -> None:
        if self._on_progress is not None:
            self._on_progress(self.result)


def _for_all(
    ids: Iterable[str], verdict: Verdict, code: str, message: str, *, is_retryable: bool = False
) -> list[NodeVerdict]:
    """The same verdict for all ids of a request."""
    return [
        NodeVerdict(node_id=each, verdict=verdict, code=code, message=message[:500], is_retryable=is_retryable)
        for each in ids
    ]


def _in_light_of(before: dict[str, NodeVerdict], verdicts: Iterable[NodeVerdict]) -> list[NodeVerdict]:
    """Verdicts of an error: what may have been applied before is not undone by a refusal now."""
    return [
        attrs.evolve(each, verdict="maybe_applied")
        if (earlier := before.get(each.node_id)) is not None and earlier.verdict == "maybe_applied"
        else each
        for each in verdicts
    ]
