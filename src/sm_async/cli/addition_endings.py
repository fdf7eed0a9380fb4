"""What is said of a purchase when a command ends: exit code, document, and how it goes on. Pure."""

from __future__ import annotations

import datetime
from typing import Any

from sm_async.cli.endings import Exit
from sm_async.hyperpod import AdditionResult

__all__ = ["advice", "document", "exit_code", "headline"]


def headline(result: AdditionResult) -> str:
    """How many nodes were added, failed, are unknown and are to come: in one line."""
    return str(result).partition("\n")[0]


def exit_code(result: AdditionResult) -> Exit:
    """The exit code of a purchase that is over."""
    if result.is_complete:
        return Exit.OK
    if result.unknown or result.pending:
        return Exit.MAYBE_APPLIED
    failed = {report.outcome for report in result.reports if report.failures}
    return Exit.NOT_SENT if failed == {"not_sent"} else Exit.REFUSED


def advice(result: AdditionResult, command: str, now: datetime.datetime) -> str:
    """What to do about nodes that are missing, in one line; `command` goes on with the purchase."""
    plan = result.plan
    if now >= plan.expires_at:
        return (
            f"the purchase expired at {plan.expires_at:%Y-%m-%d %H:%M} UTC, since SageMaker forgets tokens after 8 "
            "hours, and nothing of it is sent any more: look what the cluster has, and buy what it lacks under "
            "another --intent"
        )
    if result.unknown or result.pending or any(failure.is_retryable for failure in result.failures):
        return f"go on with: {command}"
    return "this does not pass with time: mend the cause, and buy what is missing under another --intent"


def document(result: AdditionResult) -> dict[str, Any]:
    """A purchase as JSON, with members named as the service names them."""
    plan = result.plan
    return {
        "ClusterArn": plan.cluster,
        "Intent": plan.intent,
        "IssuedAt": plan.issued_at.timestamp(),
        "ExpiresAt": plan.expires_at.timestamp(),
        "IsComplete": result.is_complete,
        "Requested": plan.additions,
        "Added": result.added,
        "Nodes": [
            {"NodeLogicalId": node.node_logical_id, "InstanceGroupName": node.group, "Status": node.status}
            for node in result.nodes
        ],
        "Failed": [
            {
                "InstanceGroupName": failure.group,
                "ErrorCode": failure.code,
                "FailedCount": failure.count,
                "IsRetryable": failure.is_retryable,
                "Message": failure.message,
            }
            for failure in result.failures
        ],
        "Unknown": [
            {
                "ClientToken": report.request.client_token,
                "Code": report.code,
                "Message": report.message,
                "Requested": {part.group: part.count for part in report.request.parts},
            }
            for report in result.unknown
        ],
    }
