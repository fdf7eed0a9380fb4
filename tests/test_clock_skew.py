"""The service's clock, by the dates of its responses."""

from __future__ import annotations

import datetime
from email.utils import format_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.clock_skew import ClockSkew, is_clock_skew, skew_of
from tests.seams import NOON


def date(seconds: float) -> bytes:
    return format_datetime(datetime.datetime.fromtimestamp(seconds, datetime.UTC), usegmt=True).encode()


@given(st.datetimes(datetime.datetime(2000, 1, 1), datetime.datetime(2199, 12, 31)))  # noqa: DTZ001  (made aware below)
def test_every_date_that_a_server_may_send_is_read(moment: datetime.datetime) -> None:
    moment = moment.replace(microsecond=0, tzinfo=datetime.UTC)
    seconds = moment.timestamp()
    assert skew_of(format_datetime(moment, usegmt=True), has_age=False, sent=seconds, received=seconds) == 0.0


@given(st.text(max_size=40))
def test_what_is_no_date_shows_no_skew(text: str) -> None:
    assert skew_of(text, has_age=False, sent=0.0, received=0.0) is None


@pytest.mark.parametrize(
    "text",
    [
        "Tuesday, 24-Nov-26 12:00:00 GMT",
        "Tue Nov 24 12:00:00 2026",
        "Tue, 24 Nov 2026 12:00:00 UTC",
        "Tue, 31 Feb 2026 12:00:00 GMT",
        "Tue, 24 Nov 2026 25:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Mon, 01 Jan 0001 00:00:00 GMT",
        "Tue, xx Nov 2026 12:00:00 GMT",
        "",
    ],
)
def test_a_date_in_another_form_shows_no_skew(text: str) -> None:
    assert skew_of(text, has_age=False, sent=NOON, received=NOON) is None


def test_the_last_response_counts_and_one_without_a_date_changes_nothing() -> None:
    skew = ClockSkew()
    assert (skew.seconds, skew.is_known) == (0.0, False)
    assert skew.observe([(b"Content-Type", b"x")], NOON, NOON) is None
    assert not skew.is_known
    assert skew.observe([(b"DATE", date(NOON + 300))], NOON, NOON) == 300.0
    assert skew.observe([(b"Date", b"never")], NOON, NOON) is None
    assert (skew.seconds, skew.is_known) == (300.0, True)
    assert skew.observe([(b"date", date(NOON + 10))], NOON + 8, NOON + 12) == 0.0
    assert (skew.seconds, skew.at_arrival) == (0.0, -2.0)


def test_a_clock_that_was_set_back_during_the_request_shows_nothing() -> None:
    assert skew_of(date(NOON).decode(), has_age=False, sent=NOON, received=NOON - 3600) is None


def test_a_response_of_a_cache_changes_nothing() -> None:
    skew = ClockSkew()
    assert skew.observe([(b"Date", date(NOON - 3600)), (b"Age", b"3600")], NOON, NOON) is None
    assert skew.seconds == 0.0


@pytest.mark.parametrize(
    ("code", "seconds", "expected"),
    [
        ("RequestTimeTooSkewed", 241.0, True),
        ("SignatureDoesNotMatch", -241.0, True),
        ("RequestTimeTooSkewed", 240.0, False),
        ("ValidationException", 300.0, False),
        (None, 300.0, False),
    ],
)
def test_a_refusal_is_put_down_to_clocks_that_differ_by_more_than_four_minutes(
    code: str | None, seconds: float, expected: bool
) -> None:
    assert is_clock_skew(code, seconds) is expected
