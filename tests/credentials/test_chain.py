"""The default chain: which source decides, and what is told where it fails or none is there."""

from __future__ import annotations

import asyncio
import os
import traceback
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from sm_async.credentials.chain import choose
from sm_async.credentials.environment import Environment
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.shared_config import Text, parse_shared_config
from tests.credentials.chain_seams import ARN, KEYS, OFF, ROLE, Rig, keys
from tests.credentials.metadata_services import DOCUMENT, hang
from tests.credentials.sts_seams import granted, refused
from tests.raw_servers import raw_server
from tests.seams import answer, silence
from tests.test_secrets import all_of

NOBODY = parse_shared_config(None, None)
WEB_IDENTITY = {"AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere/token", "AWS_ROLE_ARN": ARN}
CONTAINER = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1/credentials"}
SSO = "sso_account_id = 1\nsso_role_name = Trainer\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1"

# Which source decides. The machine has all of them; the first one is taken away again and again.

IN_ORDER: tuple[tuple[str, dict[str, str] | str], ...] = (
    ("environment variables", KEYS),
    ("role of profile default", f"{ROLE}\ncredential_source = EcsContainer"),
    ("web identity of environment variables", WEB_IDENTITY),
    ("web identity of profile default", f"{ROLE}\nweb_identity_token_file = /nowhere/token"),
    ("SSO of profile default", SSO),
    ("keys of profile default", keys("AKIDPROFILE")),
    ("sign-in of profile default", "login_session = arn:aws:sts::1:assumed-role/Admin/me"),
    ("process of profile default", "credential_process = print-keys"),
    ("container", CONTAINER),
    ("instance metadata", {}),
)
"""Each source in words, and what configures it: variables, or lines of the profile."""


@pytest.mark.parametrize("first", range(len(IN_ORDER)), ids=[words for words, _ in IN_ORDER])
def test_the_first_source_that_is_configured_decides(first: int) -> None:
    variables: dict[str, str] = {}
    lines = ["[default]"]
    for _, configured in IN_ORDER[first:]:
        if isinstance(configured, dict):
            variables |= configured
        elif ROLE not in lines:  # with a role in front, a token file would be the role's
            lines += configured.splitlines()
    shared = parse_shared_config(Text("config", "\n".join(lines)), None)
    assert str(choose(Environment(variables), shared, None)) == IN_ORDER[first][0]


def test_a_profile_that_a_program_names_puts_keys_and_web_identity_of_the_environment_aside() -> None:
    shared = parse_shared_config(Text("config", f"[profile dev]\n{keys('AKIDDEV')}\n[profile bare]\nregion = x"), None)
    environment = Environment(KEYS | WEB_IDENTITY | CONTAINER)
    assert str(choose(environment, shared, None)) == "environment variables"
    assert str(choose(environment, shared, "dev")) == "keys of profile dev"
    assert str(choose(environment, shared, "bare")) == "container"


def test_a_profile_that_the_environment_names_does_not() -> None:
    shared = parse_shared_config(Text("config", f"[profile dev]\n{keys('AKIDDEV')}"), None)
    assert str(choose(Environment(KEYS | {"AWS_PROFILE": "dev"}), shared, None)) == "environment variables"
    assert str(choose(Environment({"AWS_PROFILE": "dev"}), shared, None)) == "keys of profile dev"


def test_the_older_variable_names_a_profile_too() -> None:
    shared = parse_shared_config(Text("config", f"[profile dev]\n{keys('AKIDDEV')}"), None)
    assert str(choose(Environment({"AWS_DEFAULT_PROFILE": "dev"}), shared, None)) == "keys of profile dev"


async def test_keys_of_the_environment_expire_as_their_variable_says(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=KEYS | {"AWS_CREDENTIAL_EXPIRATION": "2199-01-01T00:00:00Z"})
    assert (await rig.chain.credentials()).expiration == datetime(2199, 1, 1, tzinfo=UTC)


async def test_keys_of_the_environment_that_have_expired_are_an_error(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=KEYS | {"AWS_CREDENTIAL_EXPIRATION": "2001-01-01T00:00:00Z"})
    assert "gave credentials that expired" in str(await rig.failure())


def test_blank_variables_are_not_set() -> None:
    blank = dict.fromkeys((*KEYS, *WEB_IDENTITY, *CONTAINER, "AWS_PROFILE"), " ")
    assert str(choose(Environment(blank), NOBODY, None)) == "instance metadata"


@pytest.mark.parametrize("variable", KEYS)
def test_half_a_pair_of_keys_in_the_environment_decides_too(variable: str) -> None:
    assert str(choose(Environment({variable: "x"}), NOBODY, None)) == "environment variables"


# The first one decides even where it fails.

FAILING: dict[str, tuple[str, dict[str, str], str]] = {
    "half a pair of keys": (
        "",
        {"AWS_ACCESS_KEY_ID": "AKIDENVIRONMENT"},
        "no credentials: AWS_SECRET_ACCESS_KEY not set in the environment",
    ),
    "a token without a role": (
        "",
        {"AWS_WEB_IDENTITY_TOKEN_FILE": "/nowhere/token"},
        "AWS_WEB_IDENTITY_TOKEN_FILE is set, but AWS_ROLE_ARN is not",
    ),
    "a token file that is not there": ("", WEB_IDENTITY, f"role {ARN}: no token in /nowhere/token: No such file"),
    "a role without a source": (ROLE, {}, "profile default ({file}, line 1) has a role_arn, but no source_profile"),
    "a role whose source is nowhere": (
        f"{ROLE}\nsource_profile = base",
        {},
        "profile default: its source_profile base does not exist",
    ),
    "a role in a circle": (
        f"{ROLE}\nsource_profile = default",
        {},
        "profile default: source_profile goes in a circle: default -> default",
    ),
    "a role that is no role": (
        "role_arn = reader\ncredential_source = Environment",
        {},
        "role of profile default: role_arn: 'reader' is not the ARN of a role",
    ),
    "a role from the environment": (
        f"{ROLE}\ncredential_source = Environment",
        {},
        f"role {ARN}: no credentials of environment variables to assume it with: no credentials: AWS_ACCESS_KEY_ID and",
    ),
    "a role from no container": (
        f"{ROLE}\ncredential_source = EcsContainer",
        {},
        "role of profile default: container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_",
    ),
    "a role from instance metadata that is turned off": (
        f"{ROLE}\ncredential_source = Ec2InstanceMetadata",
        OFF,
        "role of profile default: instance metadata: AWS_EC2_METADATA_DISABLED turns it off",
    ),
    "a role of a role that is no role": (
        f"{ROLE}\nsource_profile = hop\n[profile hop]\nrole_arn = reader\ncredential_source = Environment",
        {},
        "role of profile default: role of profile hop: role_arn: 'reader' is not",
    ),
    "a region that is none": (
        f"{SSO}.com",
        {},
        "SSO of profile default: region: 'eu-west-1.com' is no region name",
    ),
    "nobody signed in": (SSO, {}, "the SSO token of https://x.awsapps.com/start: there is no "),
    "a process that is not there": (
        "credential_process = /nowhere/print-keys",
        CONTAINER,
        "profile 'default', credential_process: ",
    ),
    "a container that may not be asked": (
        "region = eu-west-1",
        {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://198.51.100.1/x"},
        "container: full_uri (AWS_CONTAINER_CREDENTIALS_FULL_URI): 198.51.100.1 may not be asked over plain http",
    ),
    "a container that fails": ("region = eu-west-1", CONTAINER, "container credentials from http://127.0.0.1 "),
    "settings of instance metadata that cannot be": (
        "ec2_metadata_service_endpoint_mode = ipv5",
        {},
        "no credentials found: ",
    ),
}
"""Lines of the profile and variables, and how the error begins."""


@pytest.mark.parametrize("name", FAILING)
async def test_a_source_that_is_configured_and_fails_is_the_error(tmp_path: Path, name: str) -> None:
    lines, variables, said = FAILING[name]
    rig = Rig(tmp_path, config=f"[default]\n{lines}" if lines else "", variables=variables)
    error = await rig.failure()
    assert isinstance(error, CredentialsError)
    assert str(error).startswith(said.replace("{file}", str(rig.config)))
    assert not any("169.254.169.254" in asked for asked in rig.asked)


async def test_a_refused_role_is_the_error_though_keys_are_at_hand(tmp_path: Path) -> None:
    config = f"[default]\n{ROLE}\nsource_profile = base\n[profile base]\n{keys('AKIDBASE')}"
    rig = Rig(tmp_path, refused("AccessDenied", status=403), config=config, credentials=f"[default]\n{keys('AKID')}")
    error = await rig.failure()
    assert f"role {ARN} not assumed with the credentials of keys of profile base (AKIDBASE)" in str(error)
    assert "AccessDenied" in str(error)
    assert rig.chain.source == "role of profile default"


@pytest.mark.parametrize(("argument", "variables"), [("dev", {}), (None, {"AWS_PROFILE": "dev"}), ("dev", KEYS)])
async def test_a_named_profile_that_does_not_exist_is_an_error(
    tmp_path: Path, argument: str | None, variables: dict[str, str]
) -> None:
    rig = Rig(tmp_path, config=f"[default]\n{keys('AKID')}", variables=variables, profile=argument)
    error = await rig.failure()
    assert isinstance(error, CredentialsError)
    assert str(error) == f"profile dev does not exist; looked in {rig.config} and {rig.credentials_file}"
    assert rig.asked == []


async def test_a_default_profile_that_does_not_exist_is_none(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=KEYS)
    assert await rig.key() == "AKIDENVIRONMENT"


# Nothing found.


async def test_the_error_lists_every_source_and_why_it_has_nothing(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=OFF)
    assert str(await rig.failure()) == (
        "no credentials found: "
        "environment variables: AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set; "
        "web identity: AWS_WEB_IDENTITY_TOKEN_FILE is not set; "
        f"profile default: does not exist in {rig.config} and {rig.credentials_file}; "
        "container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set; "
        "instance metadata: AWS_EC2_METADATA_DISABLED turns it off"
    )


async def test_the_error_is_shown_once_in_a_traceback(tmp_path: Path) -> None:
    error = await Rig(tmp_path, variables=OFF).failure()
    assert "".join(traceback.format_exception(error)).count("no credentials found: ") == 1


async def test_the_error_lists_what_a_profile_could_have_had(tmp_path: Path) -> None:
    rig = Rig(tmp_path, config="[profile dev]\nsso_session = corp\n[sso-session corp]", variables=OFF, profile="dev")
    assert str(await rig.failure()) == (
        "no credentials found: "
        "environment variables: keys and web identity not asked for, since profile= was given; "
        f"profile dev ({rig.config}, line 1): has none of role_arn, web_identity_token_file, sso_account_id, "
        "sso_role_name, aws_access_key_id, aws_secret_access_key, login_session, credential_process, "
        "and a sso_session alone gives tokens, not credentials; "
        "container: neither AWS_CONTAINER_CREDENTIALS_RELATIVE_URI nor AWS_CONTAINER_CREDENTIALS_FULL_URI is set; "
        "instance metadata: AWS_EC2_METADATA_DISABLED turns it off"
    )


async def test_the_error_ends_with_what_came_of_instance_metadata(tmp_path: Path) -> None:
    rig = Rig(tmp_path, answer(status=403), config="[default]\nregion = eu-west-1")
    error = await rig.failure()
    assert str(error).startswith("no credentials found: environment variables: ")
    assert "; instance metadata service (IMDS) at http://169.254.169.254: PUT /latest/api/token: answered 403" in str(
        error
    )
    assert isinstance(error.__cause__, CredentialsError)


async def test_instance_metadata_that_does_not_answer_costs_about_a_second(tmp_path: Path) -> None:
    loop = asyncio.get_running_loop()
    async with raw_server(hang) as url:
        variables = {"AWS_EC2_METADATA_SERVICE_ENDPOINT": url}
        rig = Rig(tmp_path, config="[default]\nregion = eu-west-1", variables=variables, direct_calls=None)
        started = loop.time()
        error = await rig.failure()
        took = loop.time() - started
    assert str(error).startswith("no credentials found: ")
    assert f"instance metadata service (IMDS) at {url}" in str(error)
    assert 0.9 < took < 2.5


async def test_instance_metadata_that_gave_credentials_once_is_no_last_resort_any_more(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    token = answer(body=b"token", headers={"x-aws-ec2-metadata-token-ttl-seconds": "21600"})
    rig = Rig(tmp_path, token, answer(body=b"role"), answer(DOCUMENT), answer(status=403), config="[default]\na = b")
    found = await rig.found()
    rig.now += 7 * 3_600
    assert await rig.found() == found
    (warning,) = caplog.messages
    assert "CredentialsError: instance metadata service (IMDS) at http://169.254.169.254: PUT /latest/" in warning


# Files.


@pytest.mark.parametrize("content", [b"aws_access_key_id = AKID", b"[default]\nkeys", b"\xff\xfe", b"[default"])
async def test_a_file_that_cannot_be_read_is_an_error_that_names_it(tmp_path: Path, content: bytes) -> None:
    rig = Rig(tmp_path)
    rig.config.write_bytes(content)
    error = await rig.failure()
    assert isinstance(error, ConfigurationError)
    assert str(rig.config) in str(error)
    assert rig.asked == []


async def test_a_profile_that_nests_what_is_a_text_is_an_error_that_names_the_line(tmp_path: Path) -> None:
    rig = Rig(tmp_path, config="[default]\naws_secret_access_key =\n  of = the-secret-key")
    error = await rig.failure()
    assert isinstance(error, CredentialsError)
    assert f"section default ({rig.config}, line 1)" in str(error)
    assert "the-secret-key" not in all_of(error)


async def test_a_change_of_the_files_ends_what_still_runs_for_the_old_ones(tmp_path: Path) -> None:
    agent = [silence, answer(DOCUMENT | {"Expiration": "2026-11-24T13:00:00Z"})]
    sts = [refused("AccessDenied"), granted()]

    async def services(request: httpx.Request) -> httpx.Response:
        return await (agent if request.url.path == "/credentials" else sts).pop()(request)

    config = f"[default]\n{ROLE}\ncredential_source = EcsContainer"
    rig = Rig(tmp_path, services, config=config, variables=CONTAINER)
    rig.chain.reject(await rig.found())
    rig.now += 50 * 60  # in the advisory window of what the container gave
    await rig.failure()
    assert len(asyncio.all_tasks()) == 2  # one waits for the container, which is silent
    rig.write(config=f"[default]\n{keys('AKIDCHANGED')}")
    rig.now += 10  # a refusal is told again for some seconds
    assert await rig.key() == "AKIDCHANGED"
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
async def test_a_file_that_may_not_be_read_is_an_error_that_names_it(tmp_path: Path) -> None:
    rig = Rig(tmp_path, credentials=f"[default]\n{keys('AKID')}")
    rig.credentials_file.chmod(0)
    error = await rig.failure()
    assert isinstance(error, ConfigurationError)
    assert str(error) == f"{rig.credentials_file} cannot be read: Permission denied"


async def test_a_folder_in_the_place_of_a_file_is_an_error_that_names_it(tmp_path: Path) -> None:
    rig = Rig(tmp_path)
    rig.credentials_file.mkdir()
    assert str(rig.credentials_file) in str(await rig.failure())
