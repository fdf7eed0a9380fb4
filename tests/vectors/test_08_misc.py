"""Timestamps, error codes, error bodies, the User-Agent and the trace of Lambda against the suites of other SDKs.

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
from tests.seams import Script, answer, client_of
from tests.vectors import suites

NAMES = "feature_id_to_metric_value.json"
"""What features are called in the User-Agent."""

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


@attrs.frozen(kw_only=True)
class AgentCase:
    """Variables and a profile, and what the User-Agent holds then."""

    variables: dict[str, str]
    profile: dict[str, str]
    machine: dict[str, dict[str, str]]
    """`os` and `language` that the client runs on; its own are meant where there are none."""
    other: frozenset[str]
    """What else is given that this client has no way to be given."""
    parts: list[str]
    """Parts of the header in their order."""
    contains: list[str]
    """Texts anywhere in it."""


@attrs.frozen(kw_only=True)
class TraceCase:
    """Variables, and headers of a request before and after the trace is handed on."""

    variables: dict[str, str]
    before: dict[str, str]
    after: dict[str, str]


MiscCase = TimestampCase | AnswerCase | SanitizeCase | AgentCase | TraceCase


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


def agent_cases(suite: Path) -> Iterator[tuple[str, AgentCase]]:
    for row in suites.read_json(suite / "user_agent_tests.json"):
        given, expected = row["given"], row["expectedRequestHeaders"]["user-agent"]
        assert set(expected) <= {"contains", "containsInAnyOrder", "containsInExactOrder"}
        case = AgentCase(
            variables=given.get("environmentVariables", {}),
            profile=given.get("sharedConfigFile", {}),
            machine={name: given[name] for name in ("os", "language") if name in given},
            other=frozenset(given) - {"environmentVariables", "sharedConfigFile", "os", "language"},
            parts=expected.get("containsInExactOrder", []),
            contains=[*expected.get("contains", []), *expected.get("containsInAnyOrder", [])],
        )
        yield row["description"], case


def trace_cases(suite: Path) -> Iterator[tuple[str, TraceCase]]:
    for row in suites.read_json(suite / "recursion-detection.json"):
        before, after = (
            dict(line.split(": ", 1) for line in row[name]) for name in ("requestHeadersBefore", "requestHeadersAfter")
        )
        yield " ".join(row["description"]), TraceCase(variables=row["env"], before=before, after=after)


LOADERS: dict[str, Callable[[Path], Iterator[tuple[str, MiscCase]]]] = {
    "timestamps": timestamp_cases,
    "error-code-rust": error_code_cases,
    "error-bodies-net": error_body_cases,
    "recursion-detection": trace_cases,
    "user-agent": agent_cases,
    "user-agent-sanitize": sanitize_cases,
}
COVERAGE = suites.cover("08-misc", {f"08-misc/{name}": loader for name, loader in LOADERS.items()})


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
    environment, python = (None, row.raw) if row.is_value else (row.raw, "3")
    header = user_agent(
        version="1", system="linux", python=python, implementation="cpython", execution_environment=environment
    )
    if row.is_value:
        assert f" lang/python#{row.expected} " in header
    else:
        assert header.partition(" exec-env/")[2] == row.expected


async def sent_headers(monkeypatch: pytest.MonkeyPatch, variables: dict[str, str]) -> httpx.Headers:
    """The headers of a client's request where these variables are set."""
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    transport = Script(answer({"TrainingJobSummaries": []}))
    async with client_of(transport) as client:
        await client.list_training_jobs()
    (request,) = transport.requests
    return request.headers


@pytest.mark.parametrize("case", COVERAGE.params("08-misc/user-agent"))
async def test_a_client_names_itself_as_the_suite_says(
    case: suites.Case[AgentCase], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = case.data
    if row.other:
        pytest.skip(f"not to be set in this client: {', '.join(sorted(row.other))}")
    header = agent_on(row) if row.machine else await agent_sent(row, tmp_path / "config", monkeypatch)
    assert row.parts or row.contains
    for text in row.contains:
        assert text in header
    left = iter(header.split(" "))
    for part in row.parts:
        if part.startswith("aws-sdk-{language}"):  # what this client calls itself
            assert next(left).startswith("sm-async/")
        else:
            assert part in left, f"not there, or too early: {part}"


async def agent_sent(row: AgentCase, config: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The header of a client's request."""
    write_profile(config, row.profile)
    headers = await sent_headers(monkeypatch, {"AWS_CONFIG_FILE": str(config), **row.variables})
    return headers["user-agent"]


def write_profile(config: Path, settings: dict[str, str]) -> None:
    lines = [f"{key} = {value}" for key, value in settings.items()]
    config.write_text("\n".join(["[default]", *lines]), encoding="utf-8")


def agent_on(row: AgentCase) -> str:
    """The header on another machine. Whatever the language of a case is called, here it is Python."""
    system, language = row.machine.get("os", {}), row.machine.get("language", {})
    header = user_agent(
        version="1",
        system=system.get("family", "linux"),
        release=system.get("version"),
        python=language.get("version", "3"),
        implementation="cpython",
        execution_environment=row.variables.get("AWS_EXECUTION_ENV"),
        app_id=row.variables.get("AWS_SDK_UA_APP_ID") or row.profile.get("sdk_ua_app_id"),
    )
    return header.replace(" lang/python#", f" lang/{language.get('name', 'python')}#")


def test_features_have_the_ids_of_the_suite() -> None:
    file = COVERAGE.root / "08-misc/user-agent" / NAMES
    if not file.exists():
        pytest.skip(f"no {NAMES} among the vectors")
    ids = suites.read_json(file)
    for mode in ("standard", "adaptive"):
        header = user_agent(
            version="1",
            system="linux",
            python="3",
            implementation="cpython",
            retry_mode=mode,
            is_endpoint_overridden=True,
        )
        assert f" m/{ids[f'RETRY_MODE_{mode.upper()}']},{ids['ENDPOINT_OVERRIDE']} " in header


@pytest.mark.parametrize("case", COVERAGE.params("08-misc/recursion-detection"))
async def test_a_function_of_lambda_hands_its_trace_on_as_the_suite_says(
    case: suites.Case[TraceCase], monkeypatch: pytest.MonkeyPatch
) -> None:
    if case.data.before:
        pytest.skip("requests that have the header already: callers of this client set no headers")
    headers = await sent_headers(monkeypatch, case.data.variables)
    found = {name: value for name, value in headers.multi_items() if "trace" in name.lower()}
    assert found == {name.lower(): value for name, value in case.data.after.items()}
