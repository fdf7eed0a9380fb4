"""What the User-Agent header tells of this process, judged by what botocore tells of it."""

from __future__ import annotations

import sys

import pytest
from botocore.useragent import UserAgentString  # type: ignore[import-untyped]  # botocore ships no types

from sm_async.agent import client_user_agent


def test_the_machine_is_described_as_botocore_describes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_EXECUTION_ENV", "AWS_Lambda_python3.13")
    judged: str = UserAgentString.from_environment().to_string()
    ours = client_user_agent(version="1.2", environment={"AWS_EXECUTION_ENV": "AWS_Lambda_python3.13"})
    assert ours.split(" ")[0] == "sm-async/1.2"
    named = [part for part in judged.split(" ")[1:] if not part.startswith(("md/arch#", "md/awscrt#"))]
    assert ours.split(" ")[1:] == named


def test_settings_of_the_client_are_told_after_the_machine() -> None:
    header = client_user_agent(
        version="1.2", environment={}, app_id="trainer", retry_mode="adaptive", is_endpoint_overridden=True
    )
    plain = client_user_agent(version="1.2", environment={"AWS_EXECUTION_ENV": " "})
    assert f"lang/python#{sys.version_info.major}.{sys.version_info.minor}." in plain
    assert header == f"{plain} m/F,N cfg/retry-mode#adaptive app/trainer"
