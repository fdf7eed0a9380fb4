"""Exit codes, and the line that says why."""

from __future__ import annotations

import pytest

from sm_async import Credentials, SageMakerClient, errors
from sm_async.cli.endings import Exit, ending_of, one_line


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (errors.InvalidInputError(["cluster_name: required"]), Exit.INVALID_INPUT),
        (errors.ConfigurationError("region: none"), Exit.CONFIGURATION),
        (errors.CredentialsError("none"), Exit.CONFIGURATION),
        (errors.ResourceNotFound("no cluster", code="ResourceNotFound"), Exit.REFUSED),
        (errors.ThrottlingException("slow down", code="ThrottlingException"), Exit.REFUSED),
        (errors.InternalFailure("oh", code="InternalFailure", status=500), Exit.MAYBE_APPLIED),
        (errors.UnknownServiceError("<html>", status=502), Exit.MAYBE_APPLIED),
        (errors.MalformedResponse("empty"), Exit.MAYBE_APPLIED),
        (errors.ConnectionFailedError("refused", request_sent=False), Exit.NOT_SENT),
        (errors.ConnectionFailedError("reset", request_sent=True), Exit.MAYBE_APPLIED),
        (errors.DeadlineExceeded("late", outcome="not_sent"), Exit.NOT_SENT),
        (errors.DeadlineExceeded("late", outcome="maybe_applied"), Exit.MAYBE_APPLIED),
        (errors.ClientClosedError("closed"), Exit.NOT_SENT),
    ],
)
def test_an_error_ends_in_the_code_of_what_became_of_the_call(error: errors.SageMakerError, code: Exit) -> None:
    assert ending_of(error) == (code, str(error))


def test_exit_codes_of_failed_calls_differ_from_each_other() -> None:
    assert len({code.value for code in Exit}) == len(Exit)


async def test_advice_about_validation_names_the_option() -> None:
    async with SageMakerClient(region="us-east-1", credentials=Credentials("AKIDEXAMPLE", "s")) as client:
        with pytest.raises(errors.InvalidInputError) as caught:
            await client.call("DescribeCluster", {"ClusterName": "-"})
    line = ending_of(caught.value)[1]
    assert "--no-validate" in line
    assert "validate=" not in line


async def test_advice_about_the_region_names_the_option(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_REGION", raising=False)
    monkeypatch.delenv("AWS_DEFAULT_REGION", raising=False)
    with pytest.raises(errors.ConfigurationError) as caught:
        await SageMakerClient().preload()
    line = ending_of(caught.value)[1]
    assert "--region" in line
    assert "region=" not in line


async def test_advice_about_credentials_names_variables_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID", raising=False)
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY", raising=False)
    async with SageMakerClient(region="us-east-1") as client:
        with pytest.raises(errors.CredentialsError) as caught:
            await client.call("ListClusters", {})
    line = ending_of(caught.value)[1]
    assert "AWS_ACCESS_KEY_ID" in line
    assert "credentials=" not in line


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("Größe 50 µs, 東京", "Größe 50 µs, 東京"),
        ("two\nlines\r", r"two\nlines\r"),
        ("\x1b[31mred\x07", r"\x1b[31mred\x07"),
        ("\x9b31m\x7f", r"\x9b31m\x7f"),
        ("right\u202eleft\u2028", r"right\u202eleft\u2028"),
        ("\udc80", r"\udc80"),
    ],
)
def test_a_line_stays_one_and_cannot_steer_the_terminal(text: str, line: str) -> None:
    assert one_line(text) == line
