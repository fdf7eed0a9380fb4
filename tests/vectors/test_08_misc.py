"""Timestamps, error codes, error bodies and the User-Agent against the suites of other SDKs.

Timestamps are datetimes, which hold microseconds: finer fractions are cut off. Epoch seconds are JSON numbers, and so
IEEE doubles. From the year 1698 to 2242 these tell microseconds apart, and a timestamp is read to the microsecond;
outside, a timestamp is right when it is written as the same double again.

Before 1970 the suite writes the pair (-1, 5 ms) as `-1.005` in its sections on epoch seconds, and as 23:59:59.005 in
the others. A number means what it says: in the former the fraction counts away from zero, as the suite's own remark
on such pairs ("DO NOT just add the two together") has it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import attrs
import httpx
import pytest

from sm_async.protocol.error_response import parse_error
from sm_async.protocol.timestamps import parse_timestamp, write_timestamp
from sm_async.protocol.user_agent import user_agent
from sm_async.schema import TimestampFormat
from tests.vectors import suites

LATER = {
    "08-misc/recursion-detection": "the header X-Amzn-Trace-Id comes with the configuration from the environment",
    "08-misc/user-agent": "the application's name from environment and files comes with the shared configuration",
}

HELD_EXACTLY = 2**33
"""Seconds from the epoch below which the doubles are less than a microsecond apart."""
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
FORMATS: dict[str, TimestampFormat] = {
    "epoch_seconds": "epoch-seconds",
    "date_time": "date-time",
    "http_date": "http-date",
}


@attrs.frozen(kw_only=True)
class TimestampCase:
    """A moment and its text in one format; `is_error` where there can be none."""

    is_format: bool
    """Whether the moment is to be written; else the text is to be read."""
    format: TimestampFormat
    moment: datetime | None
    """Cut off to microseconds; None outside the years that Python has."""
    text: str
    is_error: bool


@attrs.frozen(kw_only=True)
class AnswerCase:
    """An answer that is no success, and what it means; a message that the suite does not know is None."""

    status: int
    headers: dict[str, str]
    body: bytes
    code: str | None
    has_code: bool
    message: str | None


@attrs.frozen(kw_only=True)
class SanitizeCase:
    """A text, and what may be sent of it as a name (no `#`) or as a value."""

    raw: str
    is_value: bool
    expected: str


MiscCase = TimestampCase | AnswerCase | SanitizeCase


def timestamp_cases(suite: Path) -> Iterator[tuple[str, TimestampCase]]:
    for section, rows in suites.read_json(suite / "date_time_format_test_suite.json").items():
        direction, _, name = section.partition("_")
        for row in rows if name in FORMATS else ():
            case = TimestampCase(
                is_format=direction == "format",
                format=FORMATS[name],
                moment=moment_of(FORMATS[name], int(row["canonical_seconds"]), row["canonical_nanos"]),
                text=row.get("smithy_format_value") or "",
                is_error=row["error"],
            )
            yield f"{section} {row['iso8601']}", case


def moment_of(timestamp_format: TimestampFormat, seconds: int, nanoseconds: int) -> datetime | None:
    microseconds = nanoseconds // 1000
    if timestamp_format == "epoch-seconds" and seconds < 0:
        microseconds = -microseconds
    try:
        return EPOCH + timedelta(seconds=seconds, microseconds=microseconds)
    except OverflowError:
        return None


def error_code_cases(suite: Path) -> Iterator[tuple[str, AnswerCase]]:
    for row in suites.read_json(suite / "json-error-code.json")["cases"]:
        body = row["body"] if "body" in row else json.dumps({"__type": row["rawCode"]})
        yield row["name"], answer_case(row, body, status=400)


def error_body_cases(suite: Path) -> Iterator[tuple[str, AnswerCase]]:
    for row in suites.read_json(suite / "json-error-unmarshalling-net.json")["cases"]:
        yield row["name"], answer_case(row, row["body"], status=503)


def answer_case(row: dict[str, Any], body: str, status: int) -> AnswerCase:
    return AnswerCase(
        status=status,
        headers=row.get("headers", {}),
        body=body.encode(),
        code=row.get("code"),
        has_code="code" in row,
        message=row.get("message"),
    )


def sanitize_cases(suite: Path) -> Iterator[tuple[str, SanitizeCase]]:
    for row in suites.read_json(suite / "sanitize.json")["cases"]:
        yield row["name"], SanitizeCase(raw=row["raw"], is_value=row["allowHash"], expected=row["expected"])


LOADERS: dict[str, Callable[[Path], Iterator[tuple[str, MiscCase]]]] = {
    "timestamps": timestamp_cases,
    "error-code-rust": error_code_cases,
    "error-bodies-net": error_body_cases,
    "user-agent-sanitize": sanitize_cases,
}
COVERAGE = suites.cover("08-misc", {f"08-misc/{name}": loader for name, loader in LOADERS.items()}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params("08-misc/timestamps"))
def test_a_timestamp_is_written_and_read_as_the_suite_says(case: suites.Case[TimestampCase]) -> None:
    row = case.data
    if row.is_error:
        with pytest.raises(ValueError, match=r"."):
            result_of(row)
    elif row.is_format:
        assert result_of(row) == json_value(row)
    elif row.format == "epoch-seconds" and abs(float(row.text)) >= HELD_EXACTLY:
        assert write_timestamp(parse_timestamp(json_value(row)), row.format) == json_value(row)
    else:
        assert result_of(row) == row.moment


def result_of(row: TimestampCase) -> object:
    if not row.is_format:
        return parse_timestamp(json_value(row))
    if row.moment is None:
        raise ValueError("a datetime has no such year")
    return write_timestamp(row.moment, row.format)


def json_value(row: TimestampCase) -> object:
    """The timestamp as it stands in a body."""
    return json.loads(row.text) if row.format == "epoch-seconds" else row.text


@pytest.mark.parametrize("case", COVERAGE.params("08-misc/error-code-rust", "08-misc/error-bodies-net"))
def test_an_answer_gives_the_error_that_the_suite_says(case: suites.Case[AnswerCase]) -> None:
    row = case.data
    error = parse_error(row.status, httpx.Headers(row.headers), row.body)
    assert error.status == row.status
    if row.has_code:
        assert error.code == row.code
    if row.message is not None:
        assert error.message == row.message


@pytest.mark.parametrize("case", COVERAGE.params("08-misc/user-agent-sanitize"))
def test_the_user_agent_holds_what_may_be_sent_of_a_text(case: suites.Case[SanitizeCase]) -> None:
    row = case.data
    app_id, python = (None, row.raw) if row.is_value else (row.raw, "3")
    header = user_agent(version="1", system="linux", python=python, implementation="CPython", app_id=app_id)
    if row.is_value:
        assert f" lang/python#{row.expected} " in header
    else:
        assert header.partition(" app/")[2] == row.expected
