"""The journal: bounded, in order, and without secrets."""

from __future__ import annotations

import attrs

from sm_async.local.journal import Exchange, Journal


def exchange(operation: str, status: int = 200) -> Exchange:
    return Exchange(
        time=0.0,
        request_id="r",
        invocation_id=None,
        attempt=None,
        operation=operation,
        document={},
        status=status,
        code=None,
        fault=None,
    )


def test_the_journal_keeps_the_last_exchanges_in_their_order() -> None:
    journal = Journal(limit=2)
    for operation in ("First", "Second", "Third"):
        journal.record(exchange(operation))
    assert [each.operation for each in journal] == ["Second", "Third"]
    assert len(journal) == 2


def test_exchanges_of_one_operation_can_be_picked() -> None:
    journal = Journal()
    for status in (400, 200):
        journal.record(exchange("Add", status))
    journal.record(exchange("List"))
    assert [each.status for each in journal.of("Add")] == [400, 200]


def test_a_cleared_journal_is_empty() -> None:
    journal = Journal()
    journal.record(exchange("Add"))
    journal.clear()
    assert list(journal) == []


def test_an_exchange_has_no_room_for_other_headers() -> None:
    assert {field.name for field in attrs.fields(Exchange)} == {
        "time",
        "request_id",
        "invocation_id",
        "attempt",
        "operation",
        "document",
        "status",
        "code",
        "fault",
    }
