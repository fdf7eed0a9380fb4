"""What became of a plan's requests: nodes that were added, failures, and what is not known."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import attrs

from sm_async import shapes
from sm_async.errors import InvalidInputError, MalformedResponse, SageMakerError
from sm_async.hyperpod.addition_answers import AddedNode, GroupFailure, failures_of, nodes_of
from sm_async.hyperpod.addition_plans import AdditionPlan, AdditionRequest, counted
from sm_async.hyperpod.documents import from_json, to_json
from sm_async.hyperpod.failures import (
    NOT_REPORTED,
    PLAN_EXPIRED,
    UNDER_WAY,
    NodesNotAdded,
    OutcomeUnknown,
    PlanExpired,
    code_of,
    passes_with_time,
)
from sm_async.hyperpod.wording import amount, plain

__all__ = ["AdditionReport", "AdditionResult", "RequestOutcome"]

RequestOutcome = Literal["answered", "refused", "not_sent", "maybe_applied"]
"""What became of a request: answered, or what `sm_async.errors.Outcome` says of one that failed."""


@attrs.frozen(kw_only=True)
class AdditionReport:
    """What became of one request."""

    request: AdditionRequest
    outcome: RequestOutcome
    nodes: tuple[AddedNode, ...] = ()
    """Nodes that the answer names."""
    failures: tuple[GroupFailure, ...] = ()
    """Empty where the outcome is not known."""
    code: str | None = None
    """Why there was no answer; None if there was."""
    message: str | None = None
    """The reason in words."""
    is_retryable: bool = False
    """Whether the same request, with its token, can be expected to be answered later."""

    @classmethod
    def of_answer(cls, request: AdditionRequest, output: shapes.BatchAddClusterNodesResponse) -> AdditionReport:
        """The report of a request that was answered; in doubt where the answer does not say what it is about."""
        nodes = nodes_of(request, output)
        failures = failures_of(request, output, nodes)
        report = cls(request=request, outcome="answered", nodes=nodes, failures=failures or ())
        return report if failures is not None else report.in_doubt()

    @classmethod
    def of_error(cls, request: AdditionRequest, error: SageMakerError) -> AdditionReport:
        """The report of a request that ended in an error."""
        nodes = nodes_of(request, error.output) if isinstance(error, MalformedResponse) else ()
        report = cls.without_answer(
            request, error.outcome, code_of(error), error.message, is_retryable=passes_with_time(error)
        )
        return attrs.evolve(report, nodes=nodes)

    @classmethod
    def without_answer(
        cls,
        request: AdditionRequest,
        outcome: Literal["refused", "not_sent", "maybe_applied"],
        code: str,
        message: str,
        *,
        is_retryable: bool = False,
    ) -> AdditionReport:
        """The report of a request for whose groups all the same holds."""
        failures = (
            ()
            if outcome == "maybe_applied"
            else tuple(
                GroupFailure(group=part.group, code=code, count=part.count, is_retryable=is_retryable, message=message)
                for part in request.parts
            )
        )
        return cls(
            request=request,
            outcome=outcome,
            failures=failures,
            code=code,
            message=message[:500],
            is_retryable=is_retryable,
        )

    def added(self, group: str) -> int:
        """Nodes of a group that the answer names."""
        return sum(node.group == group for node in self.nodes)

    @property
    def node_ids(self) -> tuple[str, ...]:
        """Logical ids of the nodes that the answer names."""
        return tuple(node.node_logical_id for node in self.nodes)

    @property
    def is_silent(self) -> bool:
        """Whether the answer says of some nodes neither that they were added nor why not."""
        return any(failure.code == NOT_REPORTED for failure in self.failures)

    def in_doubt(self) -> AdditionReport:
        """The same answer, taken as proof of nothing but the nodes that it names: its token is to be sent again."""
        return attrs.evolve(
            self,
            outcome="maybe_applied",
            failures=(),
            code=NOT_REPORTED,
            message="the answer does not say what became of all nodes",
            is_retryable=True,
        )


@attrs.frozen(kw_only=True, repr=False)
class AdditionResult:
    """What became of a plan: for each node that was asked for it says added, failed or unknown.

    Immutable. While `add_nodes` works there is one after each change, in which requests that are being sent count as
    unknown: so whichever was stored last is true, whatever happened since.
    """

    plan: AdditionPlan
    reports: tuple[AdditionReport, ...] = ()
    """One a request, in the plan's order; requests that have not had their turn have none."""

    @property
    def nodes(self) -> tuple[AddedNode, ...]:
        """All nodes that were added."""
        return tuple(node for report in self.reports for node in report.nodes)

    @property
    def failures(self) -> tuple[GroupFailure, ...]:
        """What was not added and is known not to be, merged by group and code."""
        merged: dict[tuple[str, str], GroupFailure] = {}
        for failure in self._last_failures():
            known = merged.get((failure.group, failure.code))
            total = failure if known is None else attrs.evolve(known, count=known.count + failure.count)
            merged[failure.group, failure.code] = total
        return tuple(merged[key] for key in sorted(merged))

    @property
    def unknown(self) -> tuple[AdditionReport, ...]:
        """Requests that may have been applied; while its token is known, sending one again is safe and tells."""
        return tuple(report for report in self.reports if report.outcome == "maybe_applied")

    @property
    def added(self) -> dict[str, int]:
        """Nodes that were added to each group of the plan, by the group's name."""
        counts = counted((node.group, 1) for node in self.nodes)
        return {group: counts[group] for group in self.plan.additions}

    @property
    def missing(self) -> dict[str, int]:
        """Nodes of each group that are not known to be added: failed, unknown or still to come."""
        added = self.added
        return {group: max(0, count - added[group]) for group, count in self.plan.additions.items()}

    @property
    def pending(self) -> tuple[AdditionRequest, ...]:
        """Requests of the plan that have not had their turn; empty when `add_nodes` returns."""
        known = {report.request.client_token for report in self.reports}
        return tuple(request for request in self.plan.requests if request.client_token not in known)

    @property
    def is_complete(self) -> bool:
        """Whether every node of the plan was added."""
        return not any(count > 0 for count in self.missing.values())

    def raise_for_failures(self) -> None:
        """Raise an ExceptionGroup unless every node was added.

        It holds a `NodesNotAdded` for each group and reason, and an `OutcomeUnknown` (a `PlanExpired` where the plan is
        too old) for each request that may have been applied.
        """
        errors: list[SageMakerError] = [
            NodesNotAdded(
                plain(
                    f"{amount(each.count, 'node')} of {each.group!r}: {each.code}: {each.message or 'no reason given'}"
                ),
                group=each.group,
                code=each.code,
                count=each.count,
                is_retryable=each.is_retryable,
            )
            for each in self.failures
        ]
        errors += [_unknown_error(report) for report in self.unknown if len(report.nodes) < report.request.count]
        errors += [
            OutcomeUnknown(f"{request}: not sent yet", client_token=request.client_token) for request in self.pending
        ]
        if errors:
            raise ExceptionGroup(self._summary(), errors)

    def follow_ups(self) -> tuple[AdditionRequest, ...]:
        """Requests of the next generation: for each group of an answer whose failures all pass with time."""
        followed = {self._place(report.request, part.group) for report in self.reports for part in report.request.parts}
        return tuple(
            self.plan.follow_up(report.request, group, lacking)
            for report in self.reports
            if report.outcome == "answered"
            for group, lacking in _to_repeat(report)
            if self._place(report.request, group, later=1) not in followed
        )

    def to_json(self) -> str:
        """The result as JSON, with its plan."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> AdditionResult:
        """The result of a JSON text. Raises `InvalidInputError` for one that was altered."""
        result = from_json(cls, text)
        if not all(result.plan.is_own(report.request) for report in result.reports):
            raise InvalidInputError(["reports: one is of a request that does not belong to the plan"])
        if len({report.request.client_token for report in result.reports}) < len(result.reports):
            raise InvalidInputError(["reports: a request stands there twice"])
        return result

    def __repr__(self) -> str:
        return f"<AdditionResult {self.plan.intent!r}: {self._summary()}>"

    def __str__(self) -> str:
        failures = [
            f"  {each.group}: {each.count} not added: {each.code} "
            f"({'retry later' if each.is_retryable else 'permanent'}){f': {each.message}' if each.message else ''}"
            for each in self.failures
        ]
        unknown = [f"  {report.request}: {report.code}: {report.message}" for report in self.unknown]
        return "\n".join([self._summary(), *map(plain, [*failures, *unknown])])

    def _summary(self) -> str:
        parts = [f"{len(self.nodes):,} of {amount(self.plan.count, 'node')} added"]
        if failed := sum(failure.count for failure in self._last_failures()):
            parts.append(f"{failed} failed")
        if unknown := sum(report.request.count - len(report.nodes) for report in self.unknown):
            parts.append(f"{unknown} of unknown outcome")
        if pending := sum(request.count for request in self.pending):
            parts.append(f"{pending} still to come")
        return ", ".join(parts)

    def _last_failures(self) -> Iterator[GroupFailure]:
        """Failures that no request of a later generation stands for."""
        followed = {self._place(report.request, part.group) for report in self.reports for part in report.request.parts}
        for report in self.reports:
            for failure in report.failures:
                if self._place(report.request, failure.group, later=1) not in followed:
                    yield failure

    @staticmethod
    def _place(request: AdditionRequest, group: str, *, later: int = 0) -> tuple[int, str, int]:
        return request.number, group, request.generation + later


def _to_repeat(report: AdditionReport) -> Iterator[tuple[str, int]]:
    """Groups whose failures all pass with time, and how many nodes each of them lacks."""
    for part in report.request.parts:
        reasons = [failure.is_retryable for failure in report.failures if failure.group == part.group]
        lacking = part.count - report.added(part.group)
        if reasons and all(reasons) and lacking > 0:
            yield part.group, lacking


def _unknown_error(report: AdditionReport) -> OutcomeUnknown:
    request, token = report.request, report.request.client_token
    if report.code == PLAN_EXPIRED:
        return PlanExpired(f"{request}: {report.message}", client_token=token)
    said = "it was under way" if report.code == UNDER_WAY else f"{report.code}: {report.message}"
    return OutcomeUnknown(f"{request}: {said}; the same plan asks again", client_token=token)
