"""Credentials and region from the metadata service of an EC2 instance, on real sockets."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from sm_async.credentials import Environment
from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.imds import ENDPOINTS, ImdsProvider, ImdsSettings
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.shared_config import Section
from tests.credentials.metadata_services import (
    DOCUMENT,
    EXTENDED,
    FOUND,
    PLAIN,
    REGION,
    TOKEN,
    UNAVAILABLE,
    Answers,
    InstanceMetadata,
    direct_calls,
    instance_metadata,
    listening,
    refusal,
    text,
)
from tests.seams import NOON, Sleeps


def patient(
    url: str, *, max_attempts: int | None = None, role_name: str | None = None, calls: ServiceCalls | None = None
) -> ImdsProvider:
    """A provider whose requests may take their time: the machine may be busy."""
    return ImdsProvider(endpoint=url, attempt_timeout=10.0, max_attempts=max_attempts, role_name=role_name, calls=calls)


@pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])
async def test_token_then_role_then_credentials() -> None:
    async with instance_metadata() as (url, service):
        assert await patient(url).credentials() == FOUND
    assert service.asked == [TOKEN, EXTENDED, PLAIN, f"{PLAIN}train-role"]
    assert service.seen[0].headers["x-aws-ec2-metadata-token-ttl-seconds"] == "21600"
    assert {each.headers.get("x-aws-ec2-metadata-token") for each in service.seen[1:]} == {service.tokens[0]}
    assert {each.headers["host"] for each in service.seen} == {url.removeprefix("http://")}


async def test_the_extended_directory_tells_the_account_and_is_asked_first() -> None:
    extended: Answers = {
        EXTENDED: text("train-role"),
        f"{EXTENDED}train-role": text(DOCUMENT | {"AccountId": "123456789012"}),
    }
    async with instance_metadata(extended) as (url, service):
        provider = patient(url)
        assert (await provider.credentials()).account_id == "123456789012"
        await provider.credentials()
    assert service.asked == [TOKEN, EXTENDED, *2 * [f"{EXTENDED}train-role"]]


async def test_token_role_and_directory_are_kept_while_credentials_are_asked_for_again() -> None:
    async with instance_metadata() as (url, service):
        provider = patient(url)
        await provider.credentials()
        service.answers[f"{PLAIN}train-role"] = text(DOCUMENT | {"AccessKeyId": "ASIANEXT"})
        assert (await provider.credentials()).access_key_id == "ASIANEXT"
        assert await provider.region() == "eu-west-3"
    assert service.asked[4:] == [f"{PLAIN}train-role", REGION]


@pytest.mark.parametrize(("ttl", "later", "tokens"), [(None, 21_479, 1), (None, 21_480, 2), (300, 181, 2)])
async def test_the_token_is_renewed_two_minutes_before_its_end(ttl: int | None, later: float, tokens: int) -> None:
    clock = [NOON]
    async with instance_metadata(ttl=ttl) as (url, service):
        provider = patient(url, calls=direct_calls(clock))
        await provider.credentials()
        clock[0] += later
        await provider.credentials()
    assert len(service.tokens) == tokens


async def test_a_token_that_is_not_valid_any_more_is_replaced_at_once() -> None:
    async with instance_metadata() as (url, service):
        provider = patient(url)
        await provider.credentials()
        service.tokens[:] = ["of another life"]
        assert await provider.credentials() == FOUND
    assert service.asked[4:] == [f"{PLAIN}train-role", TOKEN, f"{PLAIN}train-role"]


async def test_a_role_that_was_replaced_is_looked_up_again() -> None:
    async with instance_metadata() as (url, service):
        provider = patient(url)
        await provider.credentials()
        del service.answers[f"{PLAIN}train-role"]
        service.answers |= {PLAIN: text("other"), f"{PLAIN}other": text(DOCUMENT)}
        assert await provider.credentials() == FOUND
    assert service.asked[4:] == [f"{PLAIN}train-role", PLAIN, f"{PLAIN}other"]


async def test_a_role_that_is_named_is_not_looked_up() -> None:
    async with instance_metadata({f"{PLAIN}a%2Bb": text(DOCUMENT)}) as (url, service):
        assert await patient(url, role_name="a+b").credentials() == FOUND
        assert service.asked == [TOKEN, f"{EXTENDED}a%2Bb", f"{PLAIN}a%2Bb"]
        error = await refusal(patient(url, role_name="none"))
    assert str(error).endswith(f"{PLAIN}none: answered 404; the instance has no role 'none'")


async def test_several_may_ask_at_once() -> None:
    async with instance_metadata() as (url, _):
        provider = patient(url, calls=direct_calls())
        assert await asyncio.gather(*(provider.credentials() for _ in range(20))) == 20 * [FOUND]


async def test_expired_credentials_are_given_as_they_are() -> None:
    old = text(DOCUMENT | {"Expiration": "2020-01-01T00:00:00Z"})
    async with instance_metadata({f"{PLAIN}train-role": old}) as (url, _):
        found = await patient(url).credentials()
    assert found.expiration == datetime(2020, 1, 1, tzinfo=UTC)


async def test_a_directory_of_extended_credentials_that_fails_does_not_stand_in_the_way() -> None:
    """As where something in between knows only the paths that it was written for."""
    async with instance_metadata({EXTENDED: UNAVAILABLE}) as (url, service):
        provider = patient(url, calls=direct_calls())
        assert await provider.credentials() == FOUND
        service.answers |= {f"{EXTENDED}train-role": text(DOCUMENT | {"AccountId": "123456789012"})}
        assert (await provider.credentials()).account_id == "123456789012"


async def test_each_request_is_repeated_where_the_service_is_busy() -> None:
    async with instance_metadata() as (url, service):
        for key, told in service.answers.items():
            assert isinstance(told, bytes)
            service.answers[key] = [UNAVAILABLE, told]
        sleeps = Sleeps()
        noted = ServiceCalls(DirectSender(), sleep=sleeps, jitter=lambda: 1.0)
        assert await patient(url, calls=noted).credentials() == FOUND
    assert service.asked[2:] == [*2 * [PLAIN], *2 * [f"{PLAIN}train-role"]]
    assert sleeps.slept == [0.05, 0.05]


async def test_the_number_of_attempts_is_a_setting() -> None:
    async with instance_metadata({TOKEN: UNAVAILABLE}) as (url, service):
        error = await refusal(patient(url, max_attempts=5, calls=direct_calls()))
        assert str(error).endswith(f"{TOKEN}: answered 503 (5 attempts)")
        await refusal(patient(url, max_attempts=1, calls=direct_calls()))
    assert service.asked == 6 * [TOKEN]


async def test_a_path_of_the_endpoint_stands_before_those_of_the_service() -> None:
    async with instance_metadata() as (url, service):
        service.answers = {key.replace(" ", " /behind"): told for key, told in service.answers.items()}
        assert await patient(f"{url}/behind/").region() == "eu-west-3"
    assert service.asked == ["PUT /behind/latest/api/token", "GET /behind/latest/meta-data/placement/region"]


async def test_ipv6_is_spoken() -> None:
    service = InstanceMetadata({})
    try:
        async with listening(service, host="::1") as port:
            assert await patient(f"http://[::1]:{port}").region() == "eu-west-3"
    except OSError as error:
        pytest.skip(f"this machine has no IPv6 loopback: {error}")
    assert service.seen[0].headers["host"] == f"[::1]:{port}"


# The region


@pytest.mark.parametrize("told", ["", "<html></html>", "evil.example.com", "x" * 64])
async def test_what_is_no_region_is_refused(told: str) -> None:
    async with instance_metadata({REGION: text(told)}) as (url, _):
        with pytest.raises(CredentialsError, match=f"{REGION}: "):
            await patient(url, calls=direct_calls()).region()


# Settings


def resolved(variables: Mapping[str, str], profile: Mapping[str, str] | None = None) -> ImdsSettings:
    section = None if profile is None else Section(name="default", where="config, line 1", values=profile)
    return ImdsSettings.resolve(Environment(variables), section)


def test_settings_have_defaults() -> None:
    assert resolved({}) == resolved({}, {}) == ImdsSettings()
    assert ImdsSettings() == ImdsSettings(
        is_disabled=False, endpoint="http://169.254.169.254", timeout=1.0, attempts=None, role_name=None
    )


@pytest.mark.parametrize(
    ("variable", "key", "value", "expected"),
    [
        (
            "AWS_EC2_METADATA_SERVICE_ENDPOINT",
            "ec2_metadata_service_endpoint",
            "http://h:1",
            ("endpoint", "http://h:1"),
        ),
        (
            "AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",
            "ec2_metadata_service_endpoint_mode",
            "IPv6",
            ("endpoint", ENDPOINTS["ipv6"]),
        ),
        ("AWS_METADATA_SERVICE_TIMEOUT", "metadata_service_timeout", "2.5", ("timeout", 2.5)),
        ("AWS_METADATA_SERVICE_NUM_ATTEMPTS", "metadata_service_num_attempts", "4", ("attempts", 4)),
        ("AWS_EC2_INSTANCE_PROFILE_NAME", "ec2_instance_profile_name", "role", ("role_name", "role")),
    ],
)
def test_a_setting_comes_from_the_environment_or_else_from_the_profile(
    variable: str, key: str, value: str, expected: tuple[str, object]
) -> None:
    name, meant = expected
    for found in (resolved({variable: value}), resolved({variable: " "}, {key: value})):
        assert getattr(found, name) == meant
    other = {"http://h:1": "http://other:2", "IPv6": "IPv4"}.get(value, "7")
    assert getattr(resolved({variable: value}, {key: other}), name) == meant


@pytest.mark.parametrize(("value", "is_disabled"), [("true", True), ("TRUE", True), ("false", False), ("", False)])
def test_the_service_is_disabled_by_the_environment(value: str, is_disabled: bool) -> None:
    assert resolved({"AWS_EC2_METADATA_DISABLED": value}).is_disabled is is_disabled


@pytest.mark.parametrize(
    ("profile", "named"),
    [
        ({"ec2_metadata_service_endpoint_mode": "IPv5"}, "ec2_metadata_service_endpoint_mode: 'IPv5' is neither"),
        ({"ec2_metadata_service_endpoint": "169.254.169.254"}, "endpoint (ec2_metadata_service_endpoint): "),
        ({"metadata_service_timeout": "soon"}, "metadata_service_timeout: 'soon' is no number of seconds"),
        ({"metadata_service_timeout": "-1"}, "metadata_service_timeout: -1.0 is no positive"),
        ({"metadata_service_timeout": "nan"}, "metadata_service_timeout: nan is no positive"),
        ({"metadata_service_num_attempts": "0"}, "metadata_service_num_attempts: '0' is no whole number from 1 up"),
        ({"metadata_service_num_attempts": "2.5"}, "metadata_service_num_attempts: '2.5' is no whole number"),
        ({"ec2_instance_profile_name": "a/b"}, "role_name (ec2_instance_profile_name): 'a/b' is no name of a role"),
    ],
)
def test_a_setting_that_cannot_work_is_named(profile: dict[str, str], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolved({}, profile)
    assert str(caught.value).startswith(named)


async def test_settings_make_the_provider_that_they_mean() -> None:
    async with instance_metadata({f"{EXTENDED}role": text(DOCUMENT)}) as (url, service):
        settings = ImdsSettings(endpoint=url, timeout=2.0, attempts=1, role_name="role")
        assert await settings.provider().credentials() == FOUND
    assert service.asked == [TOKEN, f"{EXTENDED}role"]
