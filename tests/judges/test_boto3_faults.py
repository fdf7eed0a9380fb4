"""boto3 beside this client on the same faults: what each reports, and how many nodes each bought."""

from __future__ import annotations

import asyncio

import pytest

from tests.judges.fault_table import Row, documented, measured, table_of
from tests.judges.fault_users import SUCCESS

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return asyncio.run(measured())


def test_this_client_reports_each_fault_as_what_it_is(rows: list[Row]) -> None:
    reported = {row.case.name: (row.ours.first, row.ours.outcome, row.ours.attempts, row.ours.replay) for row in rows}
    assert reported == {row.case.name: row.case.expected for row in rows}


def test_this_client_buys_what_was_asked_for_once_and_names_it(rows: list[Row]) -> None:
    bought = {row.case.name: (row.ours.bought, row.ours.named) for row in rows}
    assert bought == {row.case.name: (row.case.bought, row.case.bought) for row in rows}


def test_what_this_client_says_was_refused_or_not_sent_bought_nothing(rows: list[Row]) -> None:
    assert {row.ours.outcome for row in rows} == {None, "not_sent", "refused", "maybe_applied"}
    for row in rows:
        if row.ours.outcome in ("not_sent", "refused"):
            assert row.ours.bought_first == 0, row.case.name


def test_an_error_of_this_client_names_the_only_token_that_the_server_saw(rows: list[Row]) -> None:
    for row in rows:
        assert len(row.ours.tokens) <= 1, row.case.name
        if row.ours.first != SUCCESS and row.ours.tokens:
            assert row.ours.tokens == (row.ours.error_token,), row.case.name


def test_boto3_has_a_token_for_each_call_and_not_for_each_intent(rows: list[Row]) -> None:
    for row in rows:
        if row.boto3.tokens:
            calls = 1 if row.boto3.replay is None else 2
            assert len(row.boto3.tokens) == calls, row.case.name
            assert None not in row.boto3.tokens
            assert len(row.boto3_with_token.tokens) == 1, row.case.name


def test_a_token_that_is_passed_makes_boto3_buy_once_as_well(rows: list[Row]) -> None:
    for row in rows:
        assert row.boto3_with_token.bought <= row.case.asked, row.case.name


def test_the_document_has_the_table_as_it_was_measured(rows: list[Row]) -> None:
    assert documented() == table_of(rows), "scripts/reliability-table writes it anew"
