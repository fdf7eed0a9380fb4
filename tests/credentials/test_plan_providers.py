"""What plans are carried out with: endpoints, settings, codes of MFA devices. No more is loaded than that takes."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from sm_async.credentials import DefaultChain
from sm_async.credentials.process import ProcessProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import CredentialsError
from sm_async.transport.httpx_sender import HttpxSender
from tests.credentials.chain_seams import ARN, ROLE, Rig, keys
from tests.credentials.metadata_services import DOCUMENT
from tests.credentials.sign_in_services import ROLE_KEYS, login_document, sso_document
from tests.credentials.sts_seams import ASSUMED, granted
from tests.seams import NOON, Script, answer, failure
from tests.test_secrets import all_of

OF_BASE = f"{ROLE}\nsource_profile = base\n[profile base]\n{keys('AKIDBASE')}"
SSO = "sso_account_id = 123456789012\nsso_role_name = Trainer\nsso_session = corp\n"
SESSION = "[sso-session corp]\nsso_start_url = https://example.awsapps.com/start\nsso_region = eu-west-1"
LOGIN_SESSION = "arn:aws:sts::123456789012:assumed-role/Admin/me"


# Endpoints.


async def test_a_role_is_assumed_in_the_region_of_the_client(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=f"[default]\nregion = eu-north-1\n{OF_BASE}", region="us-west-2")
    assert await rig.key() == ASSUMED.access_key_id
    (request,) = rig.transport.requests
    assert request.url.host == "sts.us-west-2.amazonaws.com"
    assert "Credential=AKIDBASE/20261124/us-west-2/sts/aws4_request" in request.headers["authorization"]


async def test_a_chain_of_the_process_finds_files_and_region_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "config").write_text(f"[profile admin]\nregion = eu-north-1\n{OF_BASE}")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    transport = Script(granted())
    calls = ServiceCalls(HttpxSender(transport), time_source=lambda: NOON)
    chain = DefaultChain(profile="admin", calls=calls, time_source=lambda: NOON)
    assert (await chain.credentials()).access_key_id == ASSUMED.access_key_id
    assert transport.requests[0].url.host == "sts.eu-north-1.amazonaws.com"
    await chain.aclose()


async def test_a_role_is_assumed_with_all_that_the_profile_says(tmp_path: Path) -> None:
    lines = "role_session_name = train\nexternal_id = me@example\nduration_seconds = 1800"
    rig = Rig(tmp_path, granted(), config=f"[default]\n{lines}\n{OF_BASE}")
    await rig.found()
    assert dict(parse_qsl(rig.transport.requests[0].content.decode())) == {
        "Action": "AssumeRole",
        "Version": "2011-06-15",
        "RoleArn": ARN,
        "RoleSessionName": "train",
        "ExternalId": "me@example",
        "DurationSeconds": "1800",
    }


STS_ENDPOINTS: dict[str, tuple[dict[str, Any], dict[str, str], str, str]] = {
    "of a region": ({}, {}, "", "sts.us-east-1.amazonaws.com/"),
    "with FIPS": ({"use_fips": True}, {}, "", "sts-fips.us-east-1.amazonaws.com/"),
    "with dual-stack": ({"use_dualstack": True}, {}, "", "sts.us-east-1.api.aws/"),
    "of all regions": ({}, {"AWS_STS_REGIONAL_ENDPOINTS": "legacy"}, "", "sts.amazonaws.com/"),
    "of all regions, in the profile": ({}, {}, "sts_regional_endpoints = legacy", "sts.amazonaws.com/"),
    "in a variable": ({}, {"AWS_ENDPOINT_URL_STS": "http://sts.test/x"}, "", "sts.test/x/"),
    "in the variable of all": ({}, {"AWS_ENDPOINT_URL": "http://all.test"}, "", "all.test/"),
    "in the profile": ({}, {}, "endpoint_url = http://profile.test", "profile.test/"),
    "ignored": (
        {},
        {"AWS_ENDPOINT_URL": "http://all.test", "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"},
        "",
        "sts.us-east-1.amazonaws.com/",
    ),
}


@pytest.mark.parametrize("name", STS_ENDPOINTS)
async def test_settings_choose_the_endpoint_of_sts(tmp_path: Path, name: str) -> None:
    arguments, variables, line, where = STS_ENDPOINTS[name]
    config = f"[default]\n{line}\n{OF_BASE}"
    rig = Rig(tmp_path, granted(), config=config, variables=variables, region="us-east-1", **arguments)
    await rig.found()
    assert rig.asked == [where]


async def test_an_endpoint_that_changes_in_the_files_counts_from_the_next_refresh_on(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=f"[default]\nendpoint_url = http://first.test\n{OF_BASE}")
    rig.chain.reject(await rig.found())
    rig.write(config=f"[default]\nendpoint_url = http://second.test\n{OF_BASE}")
    await rig.found()
    assert rig.asked == ["first.test/", "second.test/"]


async def test_sso_uses_the_tokens_at_home_and_the_endpoints_of_its_two_services(tmp_path: Path) -> None:
    sso, oidc = "sso =\n  endpoint_url = http://sso.test", "sso_oidc =\n  endpoint_url = http://oidc.test"
    config = f"[default]\n{SSO}services = mine\n[services mine]\n{sso}\n{oidc}\n{SESSION}"
    refreshed = answer({"accessToken": "token-that-is-new", "expiresIn": 28_800})
    rig = Rig(tmp_path, refreshed, answer({"roleCredentials": ROLE_KEYS}), config=config)
    cache = rig.folder / "sso" / "cache"
    cache.mkdir(parents=True)
    token = sso_document(expires_at="2026-11-24T12:01:00Z")
    (cache / f"{hashlib.sha1(b'corp').hexdigest()}.json").write_text(json.dumps(token))
    assert await rig.key() == ROLE_KEYS["accessKeyId"]
    assert rig.asked == ["oidc.test/token", "sso.test/federation/credentials"]


@pytest.mark.parametrize(
    ("lines", "command"),
    [(f"{SSO}\n{SESSION}", "aws sso login"), (f"login_session = {LOGIN_SESSION}", "aws login")],
)
async def test_who_has_to_sign_in_is_told_the_command_with_the_profile(
    tmp_path: Path, lines: str, command: str
) -> None:
    rig = Rig(tmp_path, config=f"[profile dev]\n{lines}", profile="dev")
    assert str(await rig.failure()).endswith(f"run `{command} --profile dev`")


async def test_a_sign_in_is_looked_for_in_the_folder_that_a_variable_names(tmp_path: Path) -> None:
    variables = {"AWS_LOGIN_CACHE_DIRECTORY": str(signed_in(tmp_path, "2026-11-24T12:10:00Z"))}
    rig = Rig(tmp_path, config=f"[default]\nlogin_session = {LOGIN_SESSION}", variables=variables)
    assert await rig.key() == "ASIAOLD"
    assert rig.asked == []


async def test_a_sign_in_is_refreshed_at_its_own_endpoint(tmp_path: Path) -> None:
    folder = signed_in(tmp_path, "2026-11-24T12:01:00Z")
    variables = {"AWS_LOGIN_CACHE_DIRECTORY": str(folder), "AWS_ENDPOINT_URL_SIGNIN": "http://signin.test"}
    rig = Rig(tmp_path, config=f"[default]\nlogin_session = {LOGIN_SESSION}", variables=variables)
    assert await rig.key() == "ASIAOLD"  # it is valid for another minute, and the service fails
    assert set(rig.asked) == {"signin.test/v1/token"}


def signed_in(home: Path, expires_at: str) -> Path:
    """The folder with what `aws login` left."""
    folder = home / "sign-ins"
    folder.mkdir()
    file = folder / f"{hashlib.sha256(LOGIN_SESSION.encode()).hexdigest()}.json"
    file.write_text(json.dumps(login_document(expires_at=expires_at)))
    return folder


async def test_metadata_services_are_asked_directly_and_not_as_a_client_asks_its_services(tmp_path: Path) -> None:
    transport = Script(answer(DOCUMENT))
    directly = ServiceCalls(HttpxSender(transport))
    variables = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1/agent"}
    rig = Rig(tmp_path, variables=variables, direct_calls=directly)
    assert await rig.key() == DOCUMENT["AccessKeyId"]
    assert len(transport.requests) == 1
    assert rig.asked == []


async def test_instance_metadata_is_where_the_profile_says(tmp_path: Path) -> None:
    config = "[default]\nec2_metadata_service_endpoint = http://imds.test"
    rig = Rig(tmp_path, failure(AssertionError("asked once")), config=config)
    await rig.failure()
    assert rig.asked == ["imds.test/latest/api/token"]


async def test_a_container_needs_its_variables_where_a_role_has_it_for_a_source(tmp_path: Path) -> None:
    variables = {
        "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/v2/credentials/5",
        "AWS_ACCESS_KEY_ID": "AKIDUNUSED",
        "AWS_SECRET_ACCESS_KEY": "unused",
    }
    config = f"[profile dev]\n{ROLE}\ncredential_source = EcsContainer"
    rig = Rig(tmp_path, answer(DOCUMENT), granted(), config=config, variables=variables, profile="dev")
    assert await rig.key() == ASSUMED.access_key_id
    assert rig.asked == ["169.254.170.2/v2/credentials/5", "sts.eu-west-1.amazonaws.com/"]


async def test_a_role_from_the_environment_has_its_keys_though_a_profile_was_named(tmp_path: Path) -> None:
    variables = {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT", "AWS_SECRET_ACCESS_KEY": "secret"}
    config = f"[profile dev]\n{ROLE}\ncredential_source = Environment"
    rig = Rig(tmp_path, granted(), config=config, variables=variables, profile="dev")
    await rig.found()
    assert "Credential=AKIDENVIRONMENT/" in rig.transport.requests[0].headers["authorization"]


# Codes of MFA devices.

DEVICE = "arn:aws:iam::123456789012:mfa/me"


async def test_a_role_that_needs_a_code_asks_for_it_by_the_device(tmp_path: Path) -> None:
    asked: list[str] = []

    async def code(serial: str) -> str:
        asked.append(serial)
        return "123456"

    rig = Rig(tmp_path, granted(), config=f"[default]\nmfa_serial = {DEVICE}\n{OF_BASE}", mfa_code=code)
    assert await rig.key() == ASSUMED.access_key_id
    assert asked == [DEVICE]
    assert b"TokenCode=123456" in rig.transport.requests[0].content


async def test_a_role_without_a_device_asks_for_no_code(tmp_path: Path) -> None:
    async def code(_: str) -> str:
        raise AssertionError("asked")

    rig = Rig(tmp_path, granted(), config=f"[default]\n{OF_BASE}", mfa_code=code)
    assert await rig.key() == ASSUMED.access_key_id


async def test_a_code_that_nobody_can_be_asked_for_is_an_error(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=f"[default]\nmfa_serial = {DEVICE}\n{OF_BASE}")
    error = await rig.failure()
    assert str(error).startswith(f"role {ARN} needs an MFA code of device {DEVICE}; pass mfa_code=")
    assert rig.asked == []


# What nobody may see.


async def test_a_token_of_the_environment_shows_in_no_error_about_a_uri(tmp_path: Path) -> None:
    variables = {
        "AWS_CONTAINER_CREDENTIALS_FULL_URI": "ftp://127.0.0.1/",
        "AWS_CONTAINER_AUTHORIZATION_TOKEN": "the-token-of-the-container",
    }
    error = await Rig(tmp_path, variables=variables).failure()
    assert isinstance(error, CredentialsError)
    assert str(error).startswith("container: full_uri (AWS_CONTAINER_CREDENTIALS_FULL_URI): ")
    assert "the-token" not in all_of(error)


async def test_a_command_shows_in_no_error_and_no_repr(tmp_path: Path) -> None:
    rig = Rig(tmp_path, config="[default]\ncredential_process = /nowhere/print-keys --password hunter2hunter2")
    error = await rig.failure()
    assert "hunter2" not in all_of(error)
    assert rig.chain.source == "process of profile default"
    assert "hunter2" not in repr(ProcessProvider("print-keys hunter2hunter2", profile="default"))


# Where it is loaded.

CHAIN = """
import asyncio, sys
from sm_async.credentials.chain import DefaultChain
from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SharedConfigFiles

class Watcher:
    def find_spec(self, name, path=None, target=None):
        if name.startswith("sm_async."):
            print(name, "on the event loop" if asyncio._get_running_loop() is not None else "beside it")

async def main():
    environment = Environment({"HOME": sys.argv[1], "AWS_EC2_METADATA_DISABLED": "true"})
    chain = DefaultChain(environment=environment, files=SharedConfigFiles(environment), region="eu-west-1")
    sys.meta_path.insert(0, Watcher())
    try:
        await chain.credentials()
    except Exception as error:
        print(type(error).__name__)
    await chain.aclose()

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("lines", "module"),
    [
        ("region = eu-west-1", "imds"),
        ("credential_process = false", "process"),
        (f"{SSO}\n{SESSION}", "sso"),
        (f"login_session = {LOGIN_SESSION}", "login"),
        (f"{ROLE}\ncredential_source = Environment", "assume_role"),
        (f"{ROLE}\nweb_identity_token_file = /nowhere/token", "web_identity"),
    ],
)
def test_a_provider_is_imported_beside_the_event_loop(tmp_path: Path, lines: str, module: str) -> None:
    folder = tmp_path / ".aws"
    folder.mkdir()
    (folder / "config").write_text(f"[default]\n{lines}")
    command = [sys.executable, "-c", CHAIN, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, check=True, text=True, timeout=60)
    *imports, error = done.stdout.splitlines()
    assert f"sm_async.credentials.{module} beside it" in imports
    assert all(each.endswith("beside it") for each in imports)
    assert error in ("CredentialsError", "CredentialsRefused")
