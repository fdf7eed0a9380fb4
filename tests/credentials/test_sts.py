"""STS: where it is asked, what goes over the wire, what is asked again, and what never shows."""

from __future__ import annotations

import asyncio
import datetime
import logging
import re
from collections.abc import Callable
from typing import Any
from xml.sax.saxutils import escape

import httpx
import pytest

from sm_async import Credentials
from sm_async.credentials.role_session import RoleSession
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import LEGACY_REGIONS, Secret, Sts, sts_endpoint
from sm_async.errors import (
    ConfigurationError,
    ConnectionFailedError,
    MalformedResponse,
    SageMakerError,
    ServiceError,
)
from sm_async.protocol.sigv4 import sign
from tests.credentials.sts_seams import ASSUMED, ROLE, SOURCE, Rig, document, granted, refused
from tests.raw_servers import Handler, always, http_answer, raw_server, read_request
from tests.seams import NOON, Answer, answer, failure
from tests.test_secrets import all_of, in_html, in_url, log_of

SESSION = RoleSession(role_arn=ROLE, session_name="nightly", duration=900, external_id="shared")
WITHOUT_MORE = RoleSession(role_arn=ROLE, session_name="nightly")
TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzeXN0ZW0ifQ.c2lnbmF0dXJl-LWVub3VnaA_TOKENWORD"
CODE = "314159"


async def test_assume_role_is_a_signed_form() -> None:
    rig = Rig(granted())
    found = await rig.sts.assume_role(SESSION, SOURCE)
    (request,) = rig.transport.requests
    assert (request.method, str(request.url)) == ("POST", "https://sts.eu-west-1.amazonaws.com/")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert rig.asked == [
        {
            "Action": "AssumeRole",
            "Version": "2011-06-15",
            "RoleArn": ROLE,
            "RoleSessionName": "nightly",
            "DurationSeconds": "900",
            "ExternalId": "shared",
        }
    ]
    expected = sign(
        method="POST",
        path="/",
        headers=[("host", "sts.eu-west-1.amazonaws.com"), ("content-type", "application/x-www-form-urlencoded")],
        body=request.content,
        credentials=SOURCE,
        region="eu-west-1",
        service="sts",
        now=NOON,
    )
    for name, value in expected.headers:
        assert request.headers[name.decode()] == value.decode()
    assert found == Credentials(
        ASSUMED.access_key_id,
        ASSUMED.secret_access_key,
        ASSUMED.session_token,
        datetime.datetime(2026, 11, 24, 13, tzinfo=datetime.UTC),
        "210987654321",
    )


async def test_assume_role_with_web_identity_is_not_signed() -> None:
    rig = Rig(granted("AssumeRoleWithWebIdentity"))
    found = await rig.sts.assume_role_with_web_identity(WITHOUT_MORE, Secret(TOKEN))
    (request,) = rig.transport.requests
    assert {"authorization", "x-amz-date", "x-amz-security-token"}.isdisjoint(request.headers)
    assert rig.asked == [
        {
            "Action": "AssumeRoleWithWebIdentity",
            "Version": "2011-06-15",
            "RoleArn": ROLE,
            "RoleSessionName": "nightly",
            "WebIdentityToken": TOKEN,
        }
    ]
    assert (found.access_key_id, found.account_id) == (ASSUMED.access_key_id, "210987654321")


async def test_the_global_endpoint_is_signed_for_its_own_region() -> None:
    rig = Rig(granted(), regional=False)
    await rig.sts.assume_role(SESSION, SOURCE)
    (request,) = rig.transport.requests
    assert str(request.url) == "https://sts.amazonaws.com/"
    assert "/us-east-1/sts/aws4_request" in request.headers["authorization"]


@pytest.mark.parametrize(
    ("settings", "url", "signing_region"),
    [
        ({"region": "eu-west-1"}, "https://sts.eu-west-1.amazonaws.com/", "eu-west-1"),
        ({"region": "us-east-1"}, "https://sts.us-east-1.amazonaws.com/", "us-east-1"),
        ({"region": "cn-north-1"}, "https://sts.cn-north-1.amazonaws.com.cn/", "cn-north-1"),
        ({"region": "aws-global"}, "https://sts.amazonaws.com/", "us-east-1"),
        ({"region": "eu-west-1", "regional": False}, "https://sts.amazonaws.com/", "us-east-1"),
        ({"region": "eu-south-1", "regional": False}, "https://sts.eu-south-1.amazonaws.com/", "eu-south-1"),
        ({"region": "cn-north-1", "regional": False}, "https://sts.cn-north-1.amazonaws.com.cn/", "cn-north-1"),
        (
            {"region": "us-east-1", "regional": False, "use_fips": True},
            "https://sts-fips.us-east-1.amazonaws.com/",
            "us-east-1",
        ),
        (
            {"region": "us-east-1", "regional": False, "use_dualstack": True},
            "https://sts.us-east-1.api.aws/",
            "us-east-1",
        ),
        (
            {"region": "us-east-1", "use_fips": True, "use_dualstack": True},
            "https://sts-fips.us-east-1.api.aws/",
            "us-east-1",
        ),
        ({"region": "us-gov-west-1", "use_fips": True}, "https://sts.us-gov-west-1.amazonaws.com/", "us-gov-west-1"),
        ({"region": "eu-west-1", "endpoint_url": "http://127.0.0.1:4566"}, "http://127.0.0.1:4566/", "eu-west-1"),
        (
            {"region": "eu-west-1", "endpoint_url": "http://127.0.0.1:4566", "regional": False},
            "http://127.0.0.1:4566/",
            "eu-west-1",
        ),
        ({"region": "aws-global", "endpoint_url": "http://127.0.0.1:4566"}, "http://127.0.0.1:4566/", "us-east-1"),
        ({"region": None, "endpoint_url": "http://127.0.0.1:4566"}, "http://127.0.0.1:4566/", None),
    ],
)
def test_an_endpoint_and_its_signing_region_follow_from_the_settings(
    settings: dict[str, Any], url: str, signing_region: str | None
) -> None:
    endpoint, region = sts_endpoint(**settings)
    assert (endpoint.url, region) == (url, signing_region)


def test_only_regions_of_the_first_partition_share_the_global_endpoint() -> None:
    assert len(LEGACY_REGIONS) == 15
    for region in LEGACY_REGIONS:
        assert sts_endpoint(region=region)[0].url == f"https://sts.{region}.amazonaws.com/"


@pytest.mark.parametrize(
    "settings",
    [
        {"region": None},
        {"region": "eu-west-1/evil"},
        {"region": "eu-west-1", "endpoint_url": "ftp://x"},
        {"region": "eu-west-1", "endpoint_url": "http://127.0.0.1", "use_fips": True},
    ],
)
def test_settings_of_which_no_endpoint_follows_are_refused_at_once(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        Sts(**settings)


async def test_without_a_region_only_unsigned_requests_can_be_sent() -> None:
    sts = Sts(region=None, endpoint_url="http://127.0.0.1:1")
    with pytest.raises(ConfigurationError, match="region: needed to sign"):
        await sts.assume_role(SESSION, SOURCE)
    with pytest.raises(ConnectionFailedError):
        await sts.assume_role_with_web_identity(WITHOUT_MORE, Secret(TOKEN))


AGAIN: dict[str, Answer] = {
    "a fault of STS": refused("InternalFailure", status=500),
    "throttling": refused("Throttling"),
    "an identity provider that STS did not reach": refused("IDPCommunicationError"),
    "a gateway's empty answer": answer(status=503, body=b""),
    "a connection that broke": failure(httpx.ReadError("reset")),
    "an empty answer": answer(body=b""),
    "a page for an answer": answer(body=b"<!DOCTYPE html><html><br></html>"),
    "an answer cut off": answer(body=document("AssumeRoleWithWebIdentity")[:-40]),
}


@pytest.mark.parametrize("case", AGAIN)
async def test_what_passes_is_asked_for_again(case: str) -> None:
    action = "AssumeRoleWithWebIdentity"
    rig = Rig(AGAIN[case], AGAIN[case], granted(action))
    found = await rig.sts.assume_role_with_web_identity(WITHOUT_MORE, Secret(TOKEN))
    assert found.access_key_id == ASSUMED.access_key_id
    assert len(rig.transport.requests) == 3
    assert len(rig.sleeps.slept) == 2

    rig = Rig(AGAIN[case])
    with pytest.raises(SageMakerError) as caught:
        await rig.sts.assume_role_with_web_identity(WITHOUT_MORE, Secret(TOKEN))
    assert [attempt.number for attempt in caught.value.attempts] == [1, 2, 3]
    assert caught.value.operation == action


@pytest.mark.parametrize("code", ["AccessDenied", "ExpiredToken", "RegionDisabledException", "ValidationError"])
async def test_a_refusal_is_not_asked_for_again(code: str) -> None:
    rig = Rig(refused(code, status=403))
    with pytest.raises(ServiceError) as caught:
        await rig.sts.assume_role(SESSION, SOURCE)
    assert (caught.value.code, caught.value.outcome) == (code, "refused")
    assert len(rig.transport.requests) == 1


async def test_an_mfa_code_is_not_used_twice_but_where_the_first_use_was_refused() -> None:
    rig = Rig(failure(httpx.ReadError("reset")), granted())
    with pytest.raises(ConnectionFailedError):
        await rig.sts.assume_role(SESSION, SOURCE, mfa_code=Secret(CODE))
    assert len(rig.transport.requests) == 1

    rig = Rig(failure(httpx.ConnectError("refused")), refused("Throttling"), granted())
    await rig.sts.assume_role(SESSION, SOURCE, mfa_code=Secret(CODE))
    assert [asked["TokenCode"] for asked in rig.asked] == [CODE] * 3


@pytest.mark.parametrize("without", ["AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"])
async def test_an_answer_without_whole_credentials_is_malformed_and_not_asked_for_again(without: str) -> None:
    rig = Rig(granted(without=without))
    with pytest.raises(MalformedResponse, match=f"holds no credentials that can be used: .*{without}") as caught:
        await rig.sts.assume_role(SESSION, SOURCE)
    assert len(rig.transport.requests) == 1
    assert caught.value.body == b""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"2026-11-24T13:00:00Z", b"soon"),
        (b"ASIAASSUMED", b"ASIA ASSUMED"),
        (b"Credentials>", b"Kredentials>"),
        (b"IQoJ", "ü".encode()),
    ],
)
async def test_credentials_that_cannot_be_used_are_malformed(old: bytes, new: bytes) -> None:
    body = document("AssumeRole").replace(old, new)
    with pytest.raises(MalformedResponse, match="no credentials that can be used"):
        await Rig(answer(body=body)).sts.assume_role(SESSION, SOURCE)


@pytest.mark.parametrize(
    "arn", [b"", b"reader", b"arn:aws:sts::x:assumed-role/a/b", "arn:aws:sts::１２:assumed-role/a/b".encode()]
)
async def test_an_account_that_the_answer_does_not_name_is_not_made_up(arn: bytes) -> None:
    body = re.sub(rb"<Arn>.*</Arn>", b"<Arn>" + arn + b"</Arn>", document("AssumeRole"))
    assert (await Rig(answer(body=body)).sts.assume_role(SESSION, SOURCE)).account_id is None
    found = await Rig(granted(without="AssumedRoleUser")).sts.assume_role(SESSION, SOURCE)
    assert found.account_id is None


# What never shows, over real sockets.

WORDS = [
    word
    for secret in (TOKEN, SOURCE.secret_access_key, SOURCE.session_token, ASSUMED.secret_access_key, CODE)
    for word in re.findall(r"[0-9A-Za-z]{6,}", secret or "")
]


def shown(error: BaseException, caplog: pytest.LogCaptureFixture) -> list[str]:
    text = all_of(error) + log_of(caplog)
    return [text[max(0, text.index(word) - 200) :][:300] for word in WORDS if word in text]


def as_it_is(text: str) -> str:
    return text


def echo(status: str, before: str, after: str, spell: Callable[[str], str] = as_it_is) -> Handler:
    """Answer with all that the client sent, and with what it signed or proved itself with."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head, body = await read_request(reader)
            is_signed = b"X-Amz-Security-Token" in head
            secrets = f"{SOURCE.secret_access_key} {SOURCE.session_token}" if is_signed else TOKEN
            text = f"{before}{spell(f'{secrets} {body.decode()}')}{after}"
            writer.write(http_answer(text.encode(), status, "Content-Type: text/xml"))

    return handle


async def echo_in_headers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head, _ = await read_request(reader)
    secret = SOURCE.session_token if b"X-Amz-Security-Token" in head else TOKEN
    location = f"Location: https://elsewhere.test/?{secret}"
    writer.write(http_answer(b"", "307 Temporary Redirect", location, f"x-amzn-RequestId: {secret}"))


async def hang_up(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await read_request(reader)


async def no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head, body = await read_request(reader)
    writer.write(head + body)


ERROR = "<ErrorResponse><Error><Code>SignatureDoesNotMatch</Code><Message>canonical: "
ENDING = "</Message></Error></ErrorResponse>"
HANDLERS: dict[str, Handler] = {
    "a refusal": echo("403 Forbidden", ERROR, ENDING, escape),
    "a refusal in another spelling": echo("403 Forbidden", ERROR, ENDING, in_html),
    "a long refusal": echo("403 Forbidden", ERROR + "x" * 3_900, ENDING, escape),
    "a refusal that is no XML": echo("403 Forbidden", ERROR, ENDING),
    "a page": echo("502 Bad Gateway", "<html>", "</html>", in_url),
    "a page for an answer": echo("200 OK", "<html>", "</html>"),
    "an answer cut off": always(http_answer(document("AssumeRole")[:-30])),
    "an answer without expiration": always(http_answer(document("AssumeRole", without="Expiration"))),
    "an answer to web identity without expiration": always(
        http_answer(document("AssumeRoleWithWebIdentity", without="Expiration"))
    ),
    "a redirect": echo_in_headers,
    "a lost connection": hang_up,
    "no HTTP": no_http,
}


@pytest.mark.parametrize("case", HANDLERS)
async def test_no_failure_shows_a_secret(case: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def no_sleep(_: float) -> None:
        pass

    async with raw_server(HANDLERS[case]) as url:
        sts = Sts(region="eu-west-1", endpoint_url=url, calls=ServiceCalls(sleep=no_sleep))
        with pytest.raises(SageMakerError) as caught:
            await sts.assume_role(SESSION, SOURCE, mfa_code=Secret(CODE))
        assert shown(caught.value, caplog) == []
        with pytest.raises(SageMakerError) as caught:
            await sts.assume_role_with_web_identity(WITHOUT_MORE, Secret(TOKEN))
        assert shown(caught.value, caplog) == []


def test_no_repr_shows_a_secret() -> None:
    assert TOKEN not in repr(Secret(TOKEN))
