"""What became of nodes that were to be deleted, rebooted or replaced: a verdict for each id."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, Self

import attrs

from sm_async.errors import InvalidInputError, SageMakerError
from sm_async.hyperpod.documents import from_json, to_json
from sm_async.hyperpod.failures import NodesRefused, OutcomeUnknown
from sm_async.hyperpod.node_plans import DeletionPlan, NodePlan, RebootPlan, ReplacementPlan
from sm_async.hyperpod.wording import amount, plain

__all__ = ["DeletionResult", "NodeResult", "NodeVerdict", "RebootResult", "ReplacementResult", "Verdict"]

Verdict = Literal["accepted", "absent", "failed", "maybe_applied"]
"""`accepted`: it is being done. `absent`: the cluster does not have it. `failed`: it is not being done.
`maybe_applied`: not known."""


@attrs.frozen(kw_only=True)
class NodeVerdict:
    """What became of one id."""

    node_id: str
    """Instance id or logical id, as it stood in the plan."""
    verdict: Verdict
    code: str | None = None
    """The service's code for the id, or for the whole request, or the name of the error that the request ended in;
    `NotReported` where the answer did not name the id."""
    message: str | None = None
    """The reason in words."""
    is_retryable: bool = False
    """True: retry later. False: permanent, or not known."""


@attrs.frozen(kw_only=True, repr=False)
class NodeResult:
    """What became of a plan. Immutable; while the work is under way, ids that are being sent count as unknown."""

    plan: NodePlan
    verdicts: tuple[NodeVerdict, ...] = ()
    """One an id, in the plan's order; ids that have not had their turn have none."""

    @property
    def accepted(self) -> tuple[str, ...]:
        """Ids for which it is being done."""
        return self._with("accepted")

    @property
    def failures(self) -> tuple[NodeVerdict, ...]:
        """Ids for which it is not being done, each with the reason."""
        return tuple(each for each in self.verdicts if each.verdict == "failed")

    @property
    def unknown(self) -> tuple[str, ...]:
        """Ids for which it may have been done."""
        return self._with("maybe_applied")

    @property
    def absent(self) -> tuple[str, ...]:
        """Ids that the cluster did not have; for deletions only, where that is no failure.

        Deleted before, perhaps by an attempt whose answer was lost, or never there. An instance id is also absent once
        its node was replaced: the node then lives on, with another instance.
        """
        return self._with("absent")

    @property
    def pending(self) -> tuple[str, ...]:
        """Ids that have not had their turn; empty when the work is over."""
        known = {verdict.node_id for verdict in self.verdicts}
        return tuple(node_id for node_id in self.plan.ids if node_id not in known)

    @property
    def is_complete(self) -> bool:
        """Whether it is done for every id, or needs not be."""
        return len(self.accepted) + len(self.absent) == len(self.plan.ids)

    def raise_for_failures(self) -> None:
        """Raise an ExceptionGroup unless `is_complete`: a `NodesRefused` a reason, an `OutcomeUnknown` for the rest."""
        errors: list[SageMakerError] = [
            NodesRefused(
                plain(f"{amount(len(ids), 'node')}: {code}: {message or 'no reason given'}: {', '.join(ids[:10])}")
                + (", …" if len(ids) > 10 else ""),
                code=code,
                node_ids=ids,
                is_retryable=is_retryable,
            )
            for (code, message, is_retryable), ids in self._by_reason()
        ]
        if self.unknown:
            errors.append(OutcomeUnknown(f"{amount(len(self.unknown), 'node')}: {', '.join(self.unknown)}"))
        if self.pending:
            errors.append(OutcomeUnknown(f"{amount(len(self.pending), 'node')}: not sent yet"))
        if errors:
            raise ExceptionGroup(self._summary(), errors)

    def to_json(self) -> str:
        """The result as JSON, with its plan."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The result of a JSON text. Raises `InvalidInputError` for one of another kind, or with foreign ids."""
        result = from_json(cls, text)
        ids = [verdict.node_id for verdict in result.verdicts]
        if len(set(ids)) < len(ids) or not set(ids) <= set(result.plan.ids):
            raise InvalidInputError(["verdicts: an id is not in the plan, or stands there twice"])
        return result

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._summary()}>"

    def __str__(self) -> str:
        failures = [
            f"  {len(ids)} failed: {code} ({'retry later' if is_retryable else 'permanent'})"
            f"{f': {message}' if message else ''}: {', '.join(ids)}"
            for (code, message, is_retryable), ids in self._by_reason()
        ]
        unknown = [f"  unknown: {', '.join(self.unknown)}"] if self.unknown else []
        return "\n".join([self._summary(), *map(plain, [*failures, *unknown])])

    def _summary(self) -> str:
        counts = {
            "absent": len(self.absent),
            "failed": len(self.failures),
            "of unknown outcome": len(self.unknown),
            "still to come": len(self.pending),
        }
        others = [f"{count} {what}" for what, count in counts.items() if count]
        head = f"{len(self.accepted)} of {amount(len(self.plan.ids), 'node')} of {self.plan.cluster} {self.plan.state}"
        return ", ".join([head, *others])

    def _with(self, verdict: Verdict) -> tuple[str, ...]:
        return tuple(each.node_id for each in self.verdicts if each.verdict == verdict)

    def _by_reason(self) -> Iterator[tuple[tuple[str, str | None, bool], tuple[str, ...]]]:
        """Failed ids by code, message and class; where ids of one code have several messages, without them."""
        messages: dict[str, set[str | None]] = {}
        for each in self.failures:
            messages.setdefault(each.code or "", set()).add(each.message)
        grouped: dict[tuple[str, str | None, bool], list[str]] = {}
        for each in self.failures:
            code = each.code or ""
            message = each.message if len(messages[code]) == 1 else None
            grouped.setdefault((code, message, each.is_retryable), []).append(each.node_id)
        return ((key, tuple(ids)) for key, ids in grouped.items())


@attrs.frozen(kw_only=True, repr=False)
class DeletionResult(NodeResult):
    """What became of nodes to delete."""

    plan: DeletionPlan


@attrs.frozen(kw_only=True, repr=False)
class RebootResult(NodeResult):
    """What became of nodes to reboot."""

    plan: RebootPlan


@attrs.frozen(kw_only=True, repr=False)
class ReplacementResult(NodeResult):
    """What became of nodes to replace."""

    plan: ReplacementPlan
