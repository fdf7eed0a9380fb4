"""The sending rates of the adaptive strategy against the cases of the AWS SDKs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sm_async.sending_rate import CubicRate, SendingRate
from tests.vectors import suites

SUITE = "04-retries/adaptive"
ELSEWHERE = "tested in a module of their own"
LATER = {
    f"04-retries/{suite}": ELSEWHERE
    for suite in (
        "amz-sdk-request-header",
        "backoff-and-quota",
        "clock-skew-calculator",
        "clock-skew-classification",
        "clock-skew-spec",
        "error-classification",
        "retry-after-js",
        "standard-2.1",
    )
}

Row = Mapping[str, Any]


def rate_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    """The cases of the 2026 standard, then those of an older variant, which the index calls not applicable."""
    files = sorted(suite.glob("*.json"), key=lambda file: (file.name != "adaptive.json", file.name))
    rows = [row for file in files for row in suites.read_json(file)["cases"]]
    return zip(suites.numbered(suite, [row["name"] for row in rows]), rows, strict=True)


COVERAGE = suites.cover("04-retries", {SUITE: rate_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params(SUITE))
def test_a_client_sends_as_fast_as_the_suite_says(case: suites.Case[Row]) -> None:
    calculated = calculated_rates(case.data) if "given" in case.data else measured_rates(case.data)
    for number, (step, rates) in enumerate(zip(case.data["cases"], calculated, strict=True)):
        told = {name: rate for name, rate in step.items() if name not in ("response", "timestamp")}
        assert told
        assert {name: rates[name] for name in told} == pytest.approx(told, abs=1e-6), f"step {number}"


def calculated_rates(row: Row) -> Iterator[dict[str, float]]:
    """Of the cubic function alone, from a rate at which requests were throttled."""
    rate = float(row["given"]["last_max_rate"])
    cubic = CubicRate(rate, float(row["given"]["last_throttle_time"]))
    for step in row["cases"]:
        now = float(step["timestamp"])
        rate = cubic.after_throttling(rate, now) if is_throttled(step) else cubic.after_success(now)
        yield {"calculated_rate": rate}


def measured_rates(row: Row) -> Iterator[dict[str, float]]:
    """Of a client that has never been throttled."""
    sending = SendingRate()
    for step in row["cases"]:
        sending.record(is_throttled(step), float(step["timestamp"]))
        yield {"measured_tx_rate": sending.measured, "new_token_bucket_rate": sending.line.bucket.rate}


def is_throttled(step: Row) -> bool:
    assert step["response"] in ("success", "throttle")
    return bool(step["response"] == "throttle")
