"""boto3 judges the default chain: on the same machine it finds the same keys, asked for in the same way.

A machine is one of a list of profiles in one of a list of situations. Where the two differ on purpose, the difference
has a name and a test of its own, and no part in the lists.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import attrs
import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import botocore.credentials  # type: ignore[import-untyped]  # botocore ships no types
import botocore.exceptions  # type: ignore[import-untyped]  # botocore ships no types
import botocore.loaders  # type: ignore[import-untyped]  # botocore ships no types
import botocore.session  # type: ignore[import-untyped]  # botocore ships no types
import botocore.tokens  # type: ignore[import-untyped]  # botocore ships no types
import pytest

from sm_async import SageMakerClient
from sm_async.errors import SageMakerError
from tests.credentials.sign_in_services import sign_in_service
from tests.judges.machines import (
    PROCESS,
    SSO_ROLE,
    WEB_IDENTITY,
    Machine,
    Profile,
    Situation,
    answer,
    key_for,
    keys,
    machines,
    settle,
)
from tests.seams import within_seconds

pytestmark = pytest.mark.long

LOADER: Any = botocore.loaders.create_loader(None)  # pyright: ignore[reportUnknownMemberType]  # botocore ships no types
"""Shared by all sessions, so that service models are loaded once."""


@attrs.frozen
class Resolved:
    """What a machine amounts to."""

    access_key_id: str
    secret_access_key: str
    session_token: str | None
    account_id: str | None
    region: str


async def by_us(machine: Machine) -> Resolved | None:
    """What a client finds; None where that is nothing or an error."""
    async with SageMakerClient(profile=machine.situation.argument) as client:
        try:
            configuration = await client.configuration()
            assert configuration.credentials is not None
            found = await within_seconds(configuration.credentials.credentials())
        except SageMakerError:
            return None
        return Resolved(
            access_key_id=found.access_key_id,
            secret_access_key=found.secret_access_key,
            session_token=found.session_token,
            account_id=found.account_id,
            region=configuration.region,
        )


def by_boto3(machine: Machine) -> Resolved | None:
    """What a session finds; None where that is nothing or an error."""
    inner: Any = botocore.session.Session()
    inner.register_component("data_loader", LOADER)
    try:
        session: Any = boto3.session.Session(profile_name=machine.situation.argument, botocore_session=inner)
        credentials: Any = session.get_credentials()
        if credentials is None:
            return None
        found: Any = credentials.get_frozen_credentials()
    except botocore.exceptions.BotoCoreError:
        return None
    return Resolved(found.access_key, found.secret_key, found.token, found.account_id, session.region_name)


async def both(
    machine: Machine, home: Path, monkeypatch: pytest.MonkeyPatch
) -> tuple[Resolved | None, Resolved | None]:
    """What we and boto3 find on a machine."""
    async with sign_in_service(answer) as service:
        variables = settle(machine, home, service.url)
        for name in ("AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"):
            monkeypatch.delenv(name)
        for name, value in variables.items():
            monkeypatch.setenv(name, value)
        for provider in (botocore.credentials.SSOProvider, botocore.tokens.SSOTokenProvider):
            monkeypatch.setattr(provider, "_SSO_TOKEN_CACHE_DIR", str(home / ".aws" / "sso" / "cache"))
        return await by_us(machine), await asyncio.to_thread(by_boto3, machine)


MACHINES = tuple(machines())
IN_ENVIRONMENT = {
    "AWS_ACCESS_KEY_ID": "AKIAENVIRONMENT",
    "AWS_SECRET_ACCESS_KEY": "secret-of-environment",
    "AWS_DEFAULT_REGION": "us-west-2",
}
OLDER_NAMES: dict[str, tuple[dict[str, str], Profile, str | None]] = {
    "profile": ({"AWS_DEFAULT_PROFILE": "base"}, Profile(), "AKIABASE"),
    "both names of the profile": ({"AWS_DEFAULT_PROFILE": "base", "AWS_PROFILE": "printing"}, Profile(), "AKIABASE"),
    "a profile that is not there": ({"AWS_DEFAULT_PROFILE": "nobody"}, Profile(), None),
    "token": (IN_ENVIRONMENT | {"AWS_SECURITY_TOKEN": "older"}, Profile(), "AKIAENVIRONMENT"),
    "token of a profile": ({}, Profile(credentials=keys("AKIAMINE", "aws_security_token = older")), "AKIAMINE"),
    "expiration": (
        IN_ENVIRONMENT | {"AWS_CREDENTIAL_EXPIRATION": "2099-01-01T00:00:00Z"},
        Profile(),
        "AKIAENVIRONMENT",
    ),
}
"""Variables, the profile `default`, and the id of the keys of that machine."""


@pytest.mark.parametrize("name", OLDER_NAMES)
async def test_what_few_aws_tools_still_read_is_read_as_by_boto3(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables, profile, key = OLDER_NAMES[name]
    situation = Situation({"AWS_DEFAULT_REGION": "us-west-2"} | variables)
    ours, theirs = await both(Machine(name=name, profile=profile, situation=situation), tmp_path, monkeypatch)
    assert ours == theirs
    assert (None if ours is None else ours.access_key_id) == key


DEV = Situation({"AWS_PROFILE": "dev"})


@attrs.frozen(kw_only=True)
class Difference:
    """A machine on which the two find other keys, by their ids, on purpose; None is nothing or an error."""

    name: str
    profile: Profile
    situation: Situation = DEV
    ours: str | None
    theirs: str | None


DIFFERENCES = (
    Difference(
        name="keys go before a process wherever they stand: boto3 asks those of the config file after it",
        profile=Profile(f"{keys('AKIACONFIG')}\n{PROCESS}"),
        ours="AKIACONFIG",
        theirs="AKIAPROCESS",
    ),
    Difference(
        name="what is there by half is an error: boto3 does not see a secret key without its id",
        profile=Profile(PROCESS, "aws_secret_access_key = secret"),
        ours=None,
        theirs="AKIAPROCESS",
    ),
    Difference(
        name="what is there by half is an error in the environment too",
        profile=Profile(credentials=keys("AKIAMINE")),
        situation=Situation({"AWS_SECRET_ACCESS_KEY": "secret"}),
        ours=None,
        theirs="AKIAMINE",
    ),
    Difference(
        name="the files are read as one: boto3 wants both keys in the same",
        profile=Profile("aws_access_key_id = AKIAMINE", "aws_secret_access_key = secret"),
        ours="AKIAMINE",
        theirs=None,
    ),
    Difference(
        name="blank counts as unset: boto3 takes a space for a key",
        profile=Profile(credentials=keys("AKIAMINE")),
        situation=Situation({"AWS_ACCESS_KEY_ID": " ", "AWS_SECRET_ACCESS_KEY": " "}),
        ours="AKIAMINE",
        theirs=" ",
    ),
    Difference(
        name="what looks like a comment is one, within quotes too, as in the other SDKs: boto3 hands it to the process",
        profile=Profile(PROCESS.replace("{", '{"Note": " # ", ', 1)),
        ours=None,
        theirs="AKIAPROCESS",
    ),
    Difference(
        name="what comes later is not looked at: boto3 calls STS for nobody whose SSO session is not there",
        profile=Profile(f"{SSO_ROLE}\nsso_session = nobody"),
        situation=Situation(WEB_IDENTITY),
        ours=key_for(
            "Action:AssumeRoleWithWebIdentity",
            "DurationSeconds:3600",
            f"RoleArn:{WEB_IDENTITY['AWS_ROLE_ARN']}",
            "RoleSessionName:generated",
            "Version:2011-06-15",
            "WebIdentityToken:token-of-environment-and-more",
            "",
        ),
        theirs=None,
    ),
)


@pytest.mark.parametrize("difference", DIFFERENCES, ids=[difference.name for difference in DIFFERENCES])
async def test_a_difference_is_as_it_is_named(
    difference: Difference, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(name=difference.name, profile=difference.profile, situation=difference.situation)
    ours, theirs = await both(machine, tmp_path, monkeypatch)
    assert ours != theirs
    assert (None if ours is None else ours.access_key_id) == difference.ours
    assert (None if theirs is None else theirs.access_key_id) == difference.theirs


async def test_the_newer_name_of_the_session_token_goes_before_the_older_which_boto3_prefers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = IN_ENVIRONMENT | {"AWS_SECURITY_TOKEN": "older", "AWS_SESSION_TOKEN": "newer"}
    machine = Machine(name="both", profile=Profile(), situation=Situation(variables))
    ours, theirs = await both(machine, tmp_path, monkeypatch)
    assert ours is not None
    assert theirs is not None
    assert (ours.session_token, theirs.session_token) == ("newer", "older")
    assert attrs.evolve(ours, session_token=None) == attrs.evolve(theirs, session_token=None)


async def test_aws_region_goes_before_aws_default_region_which_boto3_does_not_look_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    variables = {"AWS_REGION": "eu-north-1", "AWS_DEFAULT_REGION": "us-west-2"}
    machine = Machine(name="both", profile=Profile(credentials=keys("AKIAMINE")), situation=Situation(variables))
    ours, theirs = await both(machine, tmp_path, monkeypatch)
    assert ours is not None
    assert theirs is not None
    assert (ours.region, theirs.region) == ("eu-north-1", "us-west-2")
    assert attrs.evolve(ours, region="") == attrs.evolve(theirs, region="")


def test_there_are_enough_machines_to_judge_by() -> None:
    assert len({machine.name for machine in MACHINES}) == len(MACHINES) >= 200


@pytest.mark.parametrize("machine", MACHINES, ids=[machine.name for machine in MACHINES])
async def test_the_same_keys_are_found(machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = await both(machine, tmp_path, monkeypatch)
    assert ours == theirs
