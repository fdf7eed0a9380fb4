"""Credential processes against the cases of the AWS SDK for Go: what they print, and how they fail to."""

from __future__ import annotations

import shlex
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import attrs
import pytest

from sm_async import Credentials
from sm_async.credentials.process import ProcessProvider
from sm_async.errors import CredentialsError
from tests.vectors import suites

SUITE = "06-credentials/process"
ELSEWHERE = "tested in a module of its own"
LATER = {
    f"06-credentials/{suite}": ELSEWHERE
    for suite in (
        "container-env",
        "container-request",
        "container-response",
        "imds-v2.1",
        "kotlin-default-chain-extra",
        "modular-chain",
        "profile-chain-resolution",
        "refresh",
        "smithy-rs-default-credential-provider-chain",
        "smithy-rs-profile-provider",
    )
}
TIMEOUT = 30.0
"""Seconds, where a case names none."""

EXPECTATIONS = {
    "accessKeyId",
    "secretAccessKey",
    "sessionToken",
    "sessionTokenSameAsFile",
    "expires",
    "expired",
    "error",
    "message",
}


@attrs.frozen
class Run:
    """A command, and what has to come of it."""

    command: str
    timeout: float
    expect: Mapping[str, Any]
    printed: Path | None
    """The file with what the command prints, where it prints one."""


def process_cases(suite: Path) -> Iterator[tuple[str, Run]]:
    for row in suites.read_json(suite / "process-credentials.json")["cases"]:
        printed = suite / row["stdoutFile"] if "stdoutFile" in row else None
        command = row["command"] if printed is None else shlex.join(["cat", str(printed)])
        yield row["name"], Run(command, row.get("timeoutSeconds", TIMEOUT), row["expect"], printed)


COVERAGE = suites.cover("06-credentials", {SUITE: process_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params(SUITE))
async def test_the_command_gives_what_the_suite_says(case: suites.Case[Run]) -> None:
    run = case.data
    assert set(run.expect) <= EXPECTATIONS, "what the harness does not know"
    provider = ProcessProvider(run.command, profile="default", timeout=run.timeout)
    if "error" in run.expect:
        with pytest.raises(CredentialsError, match=r"^profile 'default', credential_process: ") as caught:
            await provider.credentials()
        if "timed out" in run.expect.get("message", ""):
            assert f"did not end within {run.timeout:g} s" in str(caught.value)
        return
    found = await provider.credentials()
    for member, given in given_members(found).items():
        if member in run.expect:
            assert given == run.expect[member]
    if run.expect.get("sessionTokenSameAsFile"):
        assert run.printed is not None
        assert found.session_token == suites.read_json(run.printed)["SessionToken"]


def given_members(found: Credentials) -> dict[str, Any]:
    """The credentials in the suite's words."""
    return {
        "accessKeyId": found.access_key_id,
        "secretAccessKey": found.secret_access_key,
        "sessionToken": found.session_token,
        "expires": found.expiration is not None,
        "expired": found.expiration is not None and found.expiration <= datetime.now(UTC),
    }


PRINTED = COVERAGE.root / SUITE / "process-stdout"


@pytest.mark.parametrize("path", sorted(PRINTED.glob("*.json")), ids=lambda path: path.stem)
async def test_every_document_of_the_suite_is_read_or_told_what_is_wrong_with_it(path: Path) -> None:
    provider = ProcessProvider(shlex.join(["cat", str(path)]), profile="default")
    problems = {
        "malformed": "the command printed what is no JSON",
        "missingkey": "SecretAccessKey: missing",
        "missingsecret": "AccessKeyId: missing",
        "wrongversion": "Version: not 1, the only one there is",
    }
    if (problem := problems.get(path.stem)) is None:
        assert (await provider.credentials()).access_key_id == suites.read_json(path)["AccessKeyId"]
        return
    with pytest.raises(CredentialsError) as caught:
        await provider.credentials()
    assert str(caught.value) == f"profile 'default', credential_process: {problem}"
