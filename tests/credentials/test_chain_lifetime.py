"""The default chain over time: many callers, files that change, refused credentials, its end, many event loops."""

from __future__ import annotations

import asyncio
import logging
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

import sm_async
from sm_async import Credentials
from sm_async.errors import ClientClosedError
from tests.credentials.chain_seams import KEYS, OFF, ROLE, Rig, keys
from tests.credentials.metadata_services import DOCUMENT
from tests.credentials.sts_seams import ASSUMED, granted, refused
from tests.seams import Answer, answer, within_seconds

OTHER = Credentials("ASIAOTHER", "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJOTHER", "IQoJb3JpZ2luX2VjEFQaOTHERTOKEN==")
OF_BASE = f"[default]\n{ROLE}\nsource_profile = base\n[profile base]\n{keys('AKIDBASE')}"
OF_CONTAINER = f"[default]\n{ROLE}\ncredential_source = EcsContainer"
CONTAINER = {"AWS_CONTAINER_CREDENTIALS_FULL_URI": "http://127.0.0.1/agent"}
STS, IMDS = "sts.eu-west-1.amazonaws.com/", "169.254.169.254"
HOUR = 3_600
"""Seconds that the sessions of roles last which STS gives here; credentials of the container last six times as long."""
PACKAGE = Path(sm_async.__file__).parents[1]


class Gate:
    """An answer that is held back until a test lets it go."""

    def __init__(self, held: Answer) -> None:
        self._held = held
        self.is_asked = asyncio.Event()
        self.is_open = asyncio.Event()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        self.is_asked.set()
        await self.is_open.wait()
        return await self._held(request)


def others() -> set[asyncio.Task[object]]:
    """All tasks but the test's own."""
    current = asyncio.current_task()
    return {task for task in asyncio.all_tasks() if task is not current}


# Many callers.


async def test_a_thousand_tasks_at_the_same_instant_are_one_resolution(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=OF_BASE)
    found = await within_seconds(asyncio.gather(*(rig.chain.credentials() for _ in range(1_000))))
    assert {each.access_key_id for each in found} == {ASSUMED.access_key_id}
    assert rig.asked == [STS]
    assert others() == set()


async def test_whoever_started_may_be_cancelled_and_the_others_get_theirs(tmp_path: Path) -> None:
    gate = Gate(granted())
    rig = Rig(tmp_path, gate, config=OF_BASE)
    starter = asyncio.ensure_future(rig.chain.credentials())
    await within_seconds(gate.is_asked.wait())
    waiting = [asyncio.ensure_future(rig.chain.credentials()) for _ in range(3)]
    await asyncio.sleep(0)
    starter.cancel()
    with pytest.raises(asyncio.CancelledError):
        await starter
    gate.is_open.set()
    found = await within_seconds(asyncio.gather(*waiting))
    assert {each.access_key_id for each in found} == {ASSUMED.access_key_id}
    assert len(rig.asked) == 1


async def test_whoever_started_may_be_cancelled_while_files_are_read(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=OF_BASE)
    starter = asyncio.ensure_future(rig.chain.credentials())
    waiting = asyncio.ensure_future(rig.chain.credentials())
    await asyncio.sleep(0)
    starter.cancel()
    assert (await within_seconds(waiting)).access_key_id == ASSUMED.access_key_id


# Refreshes.


async def test_credentials_at_hand_are_given_without_asking_anybody(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=OF_BASE)
    assert rig.chain.ready() is None
    found = await rig.found()
    rig.write(config="[default]\n" + keys("AKIDCHANGED"))
    assert rig.chain.ready() is found
    assert await rig.found() is found


async def test_a_change_of_the_files_counts_from_the_next_refresh_on(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), config=OF_BASE)
    assert await rig.key() == ASSUMED.access_key_id
    assert rig.chain.source == "role of profile default"
    rig.write(config="[default]\n" + keys("AKIDCHANGED"))
    rig.now += HOUR
    assert await rig.key() == "AKIDCHANGED"
    assert rig.chain.source == "keys of profile default"


async def test_files_that_are_broken_at_a_refresh_leave_what_is_at_hand(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    rig = Rig(tmp_path, granted(), config=OF_BASE)
    await rig.found()
    rig.write(config="[default\nrole_arn")
    rig.now += HOUR
    with caplog.at_level(logging.WARNING, "sm_async"):
        assert await rig.key() == ASSUMED.access_key_id
    (warning,) = caplog.messages
    assert f"{rig.config}, line 1" in warning


async def test_the_source_of_a_role_is_kept_for_as_long_as_it_is_valid(tmp_path: Path) -> None:
    answers = (answer(DOCUMENT), granted(), granted(keys=OTHER))
    rig = Rig(tmp_path, *answers, config=OF_CONTAINER, variables=CONTAINER)
    assert await rig.key() == ASSUMED.access_key_id
    rig.now += HOUR - 10
    assert await rig.key() == OTHER.access_key_id
    assert rig.asked == ["127.0.0.1/agent", STS, STS]


async def test_the_token_of_an_instance_is_kept_while_the_files_are_the_same(tmp_path: Path) -> None:
    document = DOCUMENT | {"Expiration": "2026-11-24T13:00:00Z"}
    token = answer(body=b"token", headers={"x-aws-ec2-metadata-token-ttl-seconds": "21600"})
    rig = Rig(tmp_path, token, answer(body=b"role"), answer(document), config="[default]\nregion = eu-west-1")
    await rig.found()
    rig.now += HOUR - 10
    await rig.found()
    role = f"{IMDS}/latest/meta-data/iam/security-credentials-extended/"
    assert rig.asked == [f"{IMDS}/latest/api/token", role, f"{role}role", f"{role}role"]


async def test_credentials_that_the_service_refused_are_fetched_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), granted(keys=OTHER), config=OF_BASE)
    rig.chain.reject(await rig.found())
    assert rig.chain.ready() is None
    assert await rig.key() == OTHER.access_key_id


async def test_refused_keys_of_a_profile_are_looked_for_in_the_files_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, config="[default]\n" + keys("AKIDFIRST"))
    first = await rig.found()
    rig.write(config="[default]\n" + keys("AKIDSECOND"))
    assert await rig.found() is first
    rig.chain.reject(first)
    assert await rig.key() == "AKIDSECOND"


async def test_refused_keys_of_the_environment_are_looked_for_there_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=KEYS, config=OF_BASE)
    first = await rig.found()
    rig.variables["AWS_ACCESS_KEY_ID"] = "AKIDSECOND"
    rig.chain.reject(first)
    assert await rig.key() == "AKIDSECOND"


async def test_variables_that_are_gone_at_a_refresh_leave_it_to_the_next_source(tmp_path: Path) -> None:
    rig = Rig(tmp_path, granted(), variables=KEYS, config=OF_BASE)
    rig.chain.reject(await rig.found())
    for name in KEYS:
        del rig.variables[name]
    assert await rig.key() == ASSUMED.access_key_id
    assert rig.chain.source == "role of profile default"


async def test_a_role_is_assumed_with_the_keys_that_the_environment_has_then(tmp_path: Path) -> None:
    config = f"[profile dev]\n{ROLE}\ncredential_source = Environment"
    rig = Rig(tmp_path, granted(), granted(keys=OTHER), variables=KEYS, config=config, profile="dev")
    rig.chain.reject(await rig.found())
    rig.variables["AWS_ACCESS_KEY_ID"] = "AKIDSECOND"
    assert await rig.key() == OTHER.access_key_id
    signed = [request.headers["authorization"].partition("Credential=")[2] for request in rig.transport.requests]
    assert [each.partition("/")[0] for each in signed] == [KEYS["AWS_ACCESS_KEY_ID"], "AKIDSECOND"]


async def test_a_source_whose_credentials_sts_refuses_as_expired_is_asked_again(tmp_path: Path) -> None:
    answers = (answer(DOCUMENT), refused("ExpiredToken"), answer(DOCUMENT | {"AccessKeyId": "ASIANEW"}), granted())
    rig = Rig(tmp_path, *answers, config=OF_CONTAINER, variables=CONTAINER)
    assert await rig.key() == ASSUMED.access_key_id
    assert rig.asked == ["127.0.0.1/agent", STS, "127.0.0.1/agent", STS]


async def test_a_chain_that_found_nothing_looks_again(tmp_path: Path) -> None:
    rig = Rig(tmp_path, variables=OFF)
    assert str(await rig.failure()).startswith("no credentials found: ")
    assert rig.chain.source is None
    rig.write(credentials="[default]\n" + keys("AKIDLATE"))
    assert await rig.key() == "AKIDLATE"


# The end.


async def test_closing_leaves_no_task_and_ends_those_who_wait(tmp_path: Path) -> None:
    gate = Gate(granted())
    rig = Rig(tmp_path, gate, config=OF_BASE)
    waiting = asyncio.ensure_future(rig.chain.credentials())
    await within_seconds(gate.is_asked.wait())
    await within_seconds(rig.chain.aclose())
    with pytest.raises(ClientClosedError):
        await waiting
    assert others() == set()
    with pytest.raises(ClientClosedError):
        await rig.chain.credentials()


async def test_closing_ends_the_refresh_of_a_roles_source_too(tmp_path: Path) -> None:
    gate = Gate(answer(DOCUMENT))
    rig = Rig(tmp_path, gate, config=OF_CONTAINER, variables=CONTAINER)
    waiting = asyncio.ensure_future(rig.chain.credentials())
    await within_seconds(gate.is_asked.wait())
    await within_seconds(rig.chain.aclose())
    with pytest.raises(ClientClosedError):
        await waiting
    assert others() == set()


async def test_closing_a_chain_that_was_never_asked_does_nothing(tmp_path: Path) -> None:
    rig = Rig(tmp_path, config=OF_BASE)
    await rig.chain.aclose()
    assert rig.asked == []


# One event loop after the other.


def test_one_event_loop_after_the_other_uses_it(tmp_path: Path) -> None:
    answers = (answer(DOCUMENT), granted(), granted(keys=OTHER), granted())
    rig = Rig(tmp_path, *answers, config=OF_CONTAINER, variables=CONTAINER)
    found: list[str] = []
    for seconds in (0, HOUR - 10, 0, 8):
        rig.now += seconds
        found.append(asyncio.run(rig.key()))
    assert found == [ASSUMED.access_key_id, OTHER.access_key_id, OTHER.access_key_id, ASSUMED.access_key_id]


def test_an_event_loop_that_ended_in_the_middle_harms_no_other(tmp_path: Path) -> None:
    gate = Gate(granted())
    rig = Rig(tmp_path, gate, granted(), config=OF_BASE)

    async def leave() -> None:
        asking = asyncio.ensure_future(rig.chain.credentials())
        await within_seconds(gate.is_asked.wait())
        asking.cancel()

    asyncio.run(leave())
    assert asyncio.run(rig.key()) == ASSUMED.access_key_id


# What is loaded.

PROVIDERS = {
    *("assume_role", "botocore_session", "callables", "container", "imds", "login"),
    *("process", "requests_auth", "sso", "web_identity"),
}
SSO = "sso_account_id = 1\nsso_role_name = T\nsso_start_url = https://x.awsapps.com/start\nsso_region = eu-west-1"
SCRIPT = """
import asyncio, os, sys
from sm_async.credentials.chain import DefaultChain
from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SharedConfigFiles
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import CredentialsError
from sm_async.transport.faults import ConnectError

class Nowhere:
    def send(self, request, ends):
        raise ConnectError

async def no_sleep(_):
    pass

async def main():
    environment, calls = Environment(os.environ), ServiceCalls(Nowhere(), sleep=no_sleep)
    files = SharedConfigFiles(environment)
    chain = DefaultChain(environment=environment, files=files, region="eu-west-1", calls=calls, direct_calls=calls)
    try:
        await chain.credentials()
    except CredentialsError:
        pass
    print(chain.source)
    print(*(name.rpartition(".")[2] for name in sys.modules if name.startswith("sm_async.credentials.")))
    print("httpx" in sys.modules)

asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("lines", "variables", "source", "loaded"),
    [
        ("", {"AWS_ACCESS_KEY_ID": "AKID", "AWS_SECRET_ACCESS_KEY": "secret"}, "environment variables", set[str]()),
        (keys("AKID"), {}, "keys of profile default", set[str]()),
        (f"{ROLE}\nsource_profile = base", {}, "role of profile default", {"assume_role"}),
        (
            f"{ROLE}\nweb_identity_token_file = {sys.executable}",
            {},
            "web identity of profile default",
            {"web_identity"},
        ),
        (SSO, {}, "SSO of profile default", {"sso"}),
        ("credential_process = false", {}, "process of profile default", {"process"}),
        ("", CONTAINER, "container", {"container"}),
        ("", {}, "instance metadata", {"imds"}),
    ],
)
def test_the_source_that_is_configured_is_all_that_is_loaded(
    tmp_path: Path, lines: str, variables: dict[str, str], source: str, loaded: set[str]
) -> None:
    config = tmp_path / "config"
    config.write_text(f"[default]\n{lines}\n[profile base]\n{keys('AKIDBASE')}")
    environment = {"PYTHONPATH": str(PACKAGE), "AWS_CONFIG_FILE": str(config), "HOME": str(tmp_path), **variables}
    ran = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment, capture_output=True, text=True, timeout=30, check=True
    )
    found, modules, has_httpx = ran.stdout.splitlines()
    assert found == source
    assert PROVIDERS & set(modules.split()) == loaded
    assert has_httpx == "False"
