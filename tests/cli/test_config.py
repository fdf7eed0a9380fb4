"""`sm-async config`: each setting, its value and where it stands, and no secret."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.process import run

CONFIG = """
[profile dev]
region = eu-south-1
aws_access_key_id = AKIDDEV
aws_secret_access_key = the-secret-key
aws_session_token = the-session-token
max_attempts = 5
"""


@pytest.fixture
def variables(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "config").write_text(CONFIG)
    return {
        "AWS_CONFIG_FILE": str(tmp_path / "config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "credentials"),
        "AWS_EC2_METADATA_DISABLED": "true",
    }


async def test_settings_are_shown_with_where_they_stand(variables: dict[str, str]) -> None:
    variables |= {"AWS_PROFILE": "dev", "AWS_SDK_UA_APP_ID": "mine"}
    ended = await run("config", variables=variables)
    assert (ended.code, ended.errors) == (0, "")
    rows = {line.split()[0]: line.split(maxsplit=2)[1:] for line in ended.output.decode().splitlines()}
    assert rows["profile"] == ["dev", "AWS_PROFILE"]
    assert rows["region"] == ["eu-south-1", "region of profile dev"]
    assert rows["max_attempts"] == ["5", "max_attempts of profile dev"]
    assert rows["app_id"] == ["mine", "AWS_SDK_UA_APP_ID"]
    assert rows["endpoint_url"] == ["https://api.sagemaker.eu-south-1.amazonaws.com/", "default"]
    assert "access_key_id" not in rows


async def test_credentials_are_found_when_asked_for_and_shown_without_secrets(variables: dict[str, str]) -> None:
    ended = await run("config", "--profile", "dev", "--identity", variables=variables)
    assert (ended.code, ended.errors) == (0, "")
    assert ended.output.decode().splitlines()[-1].split(maxsplit=2) == [
        "access_key_id",
        "AKIDDEV",
        "keys of profile dev",
    ]
    assert b"the-secret-key" not in ended.output
    assert b"the-session-token" not in ended.output


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (("--profile", "missing", "--region", "us-east-1"), "profile: 'missing' stands in none of "),
        ((), "region: none given; pass --region"),
        (
            ("--region", "us-east-1", "--identity"),
            "no credentials found: environment variables: AWS_ACCESS_KEY_ID and ",
        ),
    ],
)
async def test_what_cannot_be_resolved_is_one_line(
    variables: dict[str, str], arguments: tuple[str, ...], says: str
) -> None:
    ended = await run("config", *arguments, variables=variables)
    assert (ended.code, ended.output) == (7, b"")
    assert ended.errors.startswith(f"sm-async: {says}")
    assert ended.errors.count("\n") == 1
