"""Roles assumed with other credentials: what is asked of source, user and STS, and what each may do wrong."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials import StaticProvider
from sm_async.credentials.assume_role import AssumeRoleProvider
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import Sts
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, CredentialsRefused, ServiceError
from sm_async.transport.faults import TransportClosed
from tests.credentials.sts_seams import ASSUMED, ROLE, SOURCE, Rig, granted, refused
from tests.seams import NOON, answer, failure
from tests.test_secrets import all_of

DEVICE = "GAHT87654321"
OTHER = Credentials("AKIDOTHER", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYOTHERKEY")


class Source:
    """A source that gives its answers one after the other, the last one for ever, and keeps nothing."""

    def __init__(self, *answers: object) -> None:
        self.answers = list(answers)
        self.asked = 0

    async def credentials(self) -> Any:
        self.asked += 1
        given = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(given, BaseException):
            raise given
        return given


class KeepingSource(Source):
    """One that keeps what it has until it is told that it was refused."""

    def __init__(self, *answers: object) -> None:
        super().__init__(*answers)
        self.rejected: list[Credentials] = []

    def reject(self, credentials: Credentials) -> None:
        self.rejected.append(credentials)


class Device:
    """A person with an MFA device."""

    def __init__(self, *codes: object) -> None:
        self.codes = list(codes)
        self.asked_for: list[str] = []

    async def __call__(self, serial: str) -> Any:
        self.asked_for.append(serial)
        code = self.codes.pop(0)
        if isinstance(code, BaseException):
            raise code
        return code


def provider(rig: Rig, **arguments: Any) -> AssumeRoleProvider:
    settings: dict[str, Any] = {"role_arn": ROLE, "source": StaticProvider(SOURCE), "sts": rig.sts}
    return AssumeRoleProvider(**settings | arguments)


async def failing(rig: Rig, **arguments: Any) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        await provider(rig, **arguments).credentials()
    return caught.value


async def test_the_role_is_assumed_with_the_credentials_of_the_source() -> None:
    rig = Rig(granted())
    found = await provider(
        rig,
        session_name="nightly",
        external_id="shared",
        duration=3_600,
        tags={"team": "vision"},
        transitive_tag_keys=["team"],
    ).credentials()
    assert (found.access_key_id, found.account_id) == (ASSUMED.access_key_id, "210987654321")
    assert found.expiration is not None
    assert found.expiration.timestamp() == NOON + 3_600
    assert rig.asked == [
        {
            "Action": "AssumeRole",
            "Version": "2011-06-15",
            "RoleArn": ROLE,
            "RoleSessionName": "nightly",
            "DurationSeconds": "3600",
            "Tags.member.1.Key": "team",
            "Tags.member.1.Value": "vision",
            "TransitiveTagKeys.member.1": "team",
            "ExternalId": "shared",
        }
    ]
    (request,) = rig.transport.requests
    assert request.headers["x-amz-security-token"] == SOURCE.session_token
    assert f"Credential={SOURCE.access_key_id}/" in request.headers["authorization"]


async def test_a_role_may_be_the_source_of_another_one() -> None:
    rig = Rig(granted(), granted(keys=OTHER))
    first = provider(rig, role_arn=f"{ROLE}-1")
    found = await provider(rig, role_arn=f"{ROLE}-2", source=first).credentials()
    assert found.access_key_id == OTHER.access_key_id
    assert [asked["RoleArn"] for asked in rig.asked] == [f"{ROLE}-1", f"{ROLE}-2"]
    assert f"Credential={ASSUMED.access_key_id}/" in rig.transport.requests[1].headers["authorization"]


async def test_a_session_without_a_name_has_one_for_the_life_of_the_provider() -> None:
    now = [NOON]
    rig = Rig(granted())
    rig.calls.time_source = lambda: now[0]
    assuming = provider(rig)
    await assuming.credentials()
    now[0] += 7_200
    await assuming.credentials()
    assert [asked["RoleSessionName"] for asked in rig.asked] == ["sm-async-1795521600"] * 2


async def test_the_source_is_asked_anew_for_each_session() -> None:
    rig = Rig(granted())
    assuming = provider(rig, source=Source(SOURCE, OTHER))
    await assuming.credentials()
    await assuming.credentials()
    keys = [request.headers["authorization"].split("=")[1].split("/")[0] for request in rig.transport.requests]
    assert keys == [SOURCE.access_key_id, OTHER.access_key_id]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"role_arn": "reader"}, "role_arn: "),
        ({"session_name": "a b"}, "session_name: "),
        ({"session_name": ""}, "session_name: "),
        ({"duration": 60}, "duration: "),
        ({"external_id": ""}, "external_id: "),
        ({"tags": {"": ""}}, "tags: "),
        ({"mfa_serial": "x"}, "mfa_serial: "),
        ({"mfa_code": Device()}, "mfa_code: of no use without mfa_serial"),
        ({"region": "eu-west-1"}, "sts: has a region and calls of its own"),
        ({"calls": ServiceCalls()}, "sts: has a region and calls of its own"),
        ({"sts": None}, "region: not set"),
        ({"sts": None, "region": "x/y"}, "region: "),
        ({"sts": Sts(region=None, endpoint_url="http://127.0.0.1:1")}, "region: needed to sign"),
    ],
)
def test_an_argument_that_cannot_work_is_refused_at_once(arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{problem}"):
        provider(Rig(granted()), **arguments)


async def test_a_region_is_enough_where_there_is_no_sts() -> None:
    rig = Rig(granted())
    assuming = provider(rig, sts=None, region="cn-north-1", calls=rig.calls)
    await assuming.credentials()
    assert rig.transport.requests[0].url.host == "sts.cn-north-1.amazonaws.com.cn"


# Multi-factor authentication.


async def test_each_session_asks_for_a_code_of_the_device() -> None:
    rig, device = Rig(granted()), Device("123456", " 654321\n")
    assuming = provider(rig, mfa_serial=DEVICE, mfa_code=device)
    await assuming.credentials()
    await assuming.credentials()
    assert device.asked_for == [DEVICE, DEVICE]
    assert [(asked["SerialNumber"], asked["TokenCode"]) for asked in rig.asked] == [
        (DEVICE, "123456"),
        (DEVICE, "654321"),
    ]


async def test_a_device_without_a_way_to_ask_names_the_argument_before_anything_is_asked() -> None:
    rig, source = Rig(granted()), Source(SOURCE)
    error = await failing(rig, source=source, mfa_serial=DEVICE)
    assert str(error) == (
        f"role {ROLE} needs an MFA code of device {DEVICE}; pass mfa_code=, an async function that asks for it"
    )
    assert (source.asked, rig.asked) == (0, [])


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("12345", "mfa_code gave no string of 6 digits"),
        ("1234567", "mfa_code gave no string of 6 digits"),
        ("12345a", "mfa_code gave no string of 6 digits"),
        ("１２３４５６", "mfa_code gave no string of 6 digits"),
        (123_456, "mfa_code gave no string of 6 digits"),
        (None, "mfa_code gave no string of 6 digits"),
        (ValueError("123456"), "it failed with ValueError"),
        (CredentialsRefused("the user closed the window"), "the user closed the window"),
    ],
)
async def test_a_code_that_is_none_is_told_without_showing_it(given: object, problem: str) -> None:
    rig = Rig(granted())
    error = await failing(rig, mfa_serial=DEVICE, mfa_code=Device(given))
    assert str(error) == f"role {ROLE}: no code of MFA device {DEVICE}: {problem}"
    assert isinstance(error, CredentialsRefused) == isinstance(given, CredentialsRefused)
    assert rig.asked == []
    if isinstance(given, str):
        assert given not in all_of(error)


async def test_who_is_not_asked_in_vain_is_the_user() -> None:
    device = Device("123456")
    await failing(Rig(granted()), source=Source(CredentialsError("none")), mfa_serial=DEVICE, mfa_code=device)
    assert device.asked_for == []


async def test_a_wrong_code_is_a_refusal_that_does_not_show_it() -> None:
    rig = Rig(refused("AccessDenied", "invalid MFA code 123456 for user", status=403))
    error = await failing(rig, mfa_serial=DEVICE, mfa_code=Device("123456"))
    assert isinstance(error, CredentialsRefused)
    assert "external id and MFA included?" in str(error)
    assert "invalid MFA code <hidden> for user" in str(error)
    assert "123456" not in all_of(error)


# What goes wrong at the source.


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (CredentialsError("the vault is sealed"), "the vault is sealed"),
        (CredentialsRefused("run `vault login`"), "run `vault login`"),
        (OSError("keys: AKID"), "it failed with OSError"),
        (None, "it gave NoneType, not Credentials"),
        (TimeoutError(), "it failed with TimeoutError"),
    ],
)
async def test_a_source_without_credentials_is_named_with_the_role(given: object, problem: str) -> None:
    rig = Rig(granted())
    error = await failing(rig, source=Source(given), source_name="profile base")
    assert str(error) == f"role {ROLE}: no credentials of profile base to assume it with: {problem}"
    assert isinstance(error, CredentialsRefused) == isinstance(given, CredentialsRefused)
    assert error.__cause__ is (given if isinstance(given, BaseException) else None)
    assert rig.asked == []


async def test_a_closed_client_is_told_as_it_is() -> None:
    with pytest.raises(ClientClosedError):
        await provider(Rig(granted()), source=Source(ClientClosedError("closed"))).credentials()
    with pytest.raises(ClientClosedError):
        await provider(Rig(failure(TransportClosed("the client was closed")))).credentials()


async def test_a_source_or_a_user_that_says_nothing_is_not_waited_for_longer_than_the_timeouts() -> None:
    async def silence(*_: object) -> Any:
        await asyncio.get_running_loop().create_future()

    class Silent:
        credentials = silence

    error = await failing(Rig(granted()), source=Silent(), source_timeout=0.01)
    assert str(error) == f"role {ROLE}: no credentials of Silent to assume it with within 0.01 s"
    error = await failing(Rig(granted()), mfa_serial=DEVICE, mfa_code=silence, mfa_timeout=0.01)
    assert str(error) == f"role {ROLE}: no code of MFA device {DEVICE} within 0.01 s"


async def test_a_cancelled_caller_is_cancelled() -> None:
    async def wait(_: str) -> str:
        await asyncio.get_running_loop().create_future()
        raise AssertionError("unreachable")

    task = asyncio.ensure_future(provider(Rig(granted()), mfa_serial=DEVICE, mfa_code=wait).credentials())
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


# What STS refuses.


async def test_a_role_that_is_refused_is_named_with_its_source() -> None:
    rig = Rig(refused("AccessDenied", "User: arn:aws:iam::1:user/u is not authorized", status=403))
    error = await failing(rig, source_name="profile base")
    assert isinstance(error, CredentialsRefused)
    assert str(error).startswith(
        f"role {ROLE} not assumed with the credentials of profile base (AKIDSOURCE): "
        "AssumeRole: AccessDenied: User: arn:aws:iam::1:user/u is not authorized (request f874b1d6"
    )
    assert isinstance(error.__cause__, ServiceError)
    assert error.__cause__.code == "AccessDenied"


async def test_a_source_is_named_by_its_kind_where_it_has_no_name() -> None:
    error = await failing(Rig(refused("AccessDenied", status=403)))
    assert "not assumed with the credentials of StaticProvider (AKIDSOURCE): " in str(error)


@pytest.mark.parametrize(
    "given", [answer(status=502, body=b"<html>"), answer(body=b""), answer(body=b"<!DOCTYPE html><html><br></html>")]
)
async def test_an_answer_that_is_not_of_sts_names_the_role_too(given: Any) -> None:
    error = await failing(Rig(given))
    assert type(error) is CredentialsError
    assert str(error).startswith(f"role {ROLE} not assumed with ")
    assert "attempt 3 of 3" in str(error)


async def test_a_source_that_keeps_credentials_is_asked_for_others_once_where_they_have_expired() -> None:
    rig, source = Rig(refused("ExpiredToken", status=403), granted()), KeepingSource(SOURCE, OTHER)
    found = await provider(rig, source=source, mfa_serial=DEVICE, mfa_code=Device("123456")).credentials()
    assert found.access_key_id == ASSUMED.access_key_id
    assert source.rejected == [SOURCE]
    assert f"Credential={OTHER.access_key_id}/" in rig.transport.requests[1].headers["authorization"]
    assert [asked["TokenCode"] for asked in rig.asked] == ["123456"] * 2

    rig, source = Rig(refused("ExpiredToken", status=403)), KeepingSource(SOURCE, OTHER)
    error = await failing(rig, source=source)
    assert type(error) is CredentialsError
    assert "(AKIDOTHER)" in str(error)
    assert str(error).endswith("expired; renew them at their source")
    assert len(rig.asked) == 2


async def test_a_source_that_has_no_others_is_not_asked_again_in_vain() -> None:
    rig, source = Rig(refused("ExpiredToken", status=403)), KeepingSource(SOURCE)
    await failing(rig, source=source)
    assert (len(rig.asked), source.asked) == (1, 2)

    rig, plain = Rig(refused("ExpiredToken", status=403)), Source(SOURCE, OTHER)
    await failing(rig, source=plain)
    assert (len(rig.asked), plain.asked) == (1, 1)


async def test_a_cache_in_front_of_the_source_fetches_others_where_sts_says_that_they_have_expired() -> None:
    behind = Source(SOURCE, OTHER)
    rig = Rig(refused("ExpiredToken", status=403), granted())
    found = await provider(rig, source=RefreshingProvider(behind)).credentials()
    assert (found.access_key_id, behind.asked) == (ASSUMED.access_key_id, 2)


async def test_no_repr_and_no_error_shows_the_sources_secrets() -> None:
    error = await failing(Rig(refused("AccessDenied", f"echo {SOURCE.session_token} {SOURCE.secret_access_key}")))
    assert "SOURCEKEY" not in all_of(error)
    assert "SOURCETOKEN" not in all_of(error)
