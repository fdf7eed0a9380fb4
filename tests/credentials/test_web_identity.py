"""Roles assumed with the token in a file: which files do, when they are read, and what STS may say to them."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import Sts
from sm_async.credentials.web_identity import WebIdentityProvider
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, CredentialsRefused, ServiceError
from sm_async.transport.faults import TransportClosed
from tests.credentials.sts_seams import ASSUMED, ROLE, Rig, granted, refused
from tests.raw_servers import raw_server, read_request
from tests.seams import NOON, failure
from tests.test_secrets import all_of

TOKEN = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzeXN0ZW0ifQ.c2lnbmF0dXJl-LWVub3VnaA_TOKENWORD"
ACTION = "AssumeRoleWithWebIdentity"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return written(tmp_path, TOKEN.encode())


def written(folder: Path, content: bytes) -> Path:
    """A token file, new or replaced as a whole, as kubelet does."""
    path, other = folder / "token", folder / "other"
    other.write_bytes(content)
    return other.replace(path)


def provider(rig: Rig, file: Path | str, **arguments: Any) -> WebIdentityProvider:
    settings: dict[str, Any] = {"role_arn": ROLE, "token_file": file, "sts": rig.sts}
    return WebIdentityProvider(**settings | arguments)


async def failing(rig: Rig, file: Path | str) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        await provider(rig, file).credentials()
    return caught.value


async def test_the_role_is_assumed_with_the_token_in_the_file(file: Path) -> None:
    rig = Rig(granted(ACTION))
    found = await provider(rig, str(file), session_name="nightly").credentials()
    assert (found.access_key_id, found.account_id) == (ASSUMED.access_key_id, "210987654321")
    assert found.expiration is not None
    assert found.expiration.timestamp() == NOON + 3_600
    assert rig.asked == [
        {
            "Action": ACTION,
            "Version": "2011-06-15",
            "RoleArn": ROLE,
            "RoleSessionName": "nightly",
            "WebIdentityToken": TOKEN,
        }
    ]
    assert "authorization" not in rig.transport.requests[0].headers


async def test_the_file_is_read_again_each_time_and_the_session_keeps_its_name(file: Path) -> None:
    rig = Rig(granted(ACTION))
    assuming = provider(rig, file)
    await assuming.credentials()
    written(file.parent, b"the-next.token\n")
    await assuming.credentials()
    assert [(asked["WebIdentityToken"], asked["RoleSessionName"]) for asked in rig.asked] == [
        (TOKEN, "sm-async-1795521600"),
        ("the-next.token", "sm-async-1795521600"),
    ]


@pytest.mark.parametrize("content", [b" \t" + TOKEN.encode() + b"\r\n", TOKEN.encode() + b"\n\n"])
async def test_white_space_around_a_token_is_no_part_of_it(tmp_path: Path, content: bytes) -> None:
    rig = Rig(granted(ACTION))
    await provider(rig, written(tmp_path, content)).credentials()
    assert rig.asked[0]["WebIdentityToken"] == TOKEN


async def test_tokens_of_any_length_that_sts_takes_are_taken(tmp_path: Path) -> None:
    rig = Rig(granted(ACTION))
    for length in (4, 20_000):
        await provider(rig, written(tmp_path, b"t" * length)).credentials()
    assert [len(asked["WebIdentityToken"]) for asked in rig.asked] == [4, 20_000]


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", "it is empty"),
        (b" \n", "it is empty"),
        (b"abc", "it holds 3 characters, and a token has 4 to 20000"),
        (b"t" * 20_001, "it holds 20001 characters, and a token has 4 to 20000"),
        (b"t" * 1_000_000, "it holds 40000 characters, and a token has 4 to 20000"),
        (b"two tokens", "it holds more than one word, or others than visible ASCII characters"),
        ("tökenword".encode(), "it holds more than one word, or others than visible ASCII characters"),
        (b"token\x00word", "it holds more than one word, or others than visible ASCII characters"),
        (b"\x89PNG\r\n\x1a\nword", "it holds more than one word, or others than visible ASCII characters"),
    ],
)
async def test_what_is_no_token_is_told_with_file_and_reason_and_not_shown(
    tmp_path: Path, content: bytes, problem: str
) -> None:
    file, rig = written(tmp_path, content), Rig(granted(ACTION))
    error = await failing(rig, file)
    assert str(error) == f"role {ROLE}: no token in {file}: {problem}"
    assert rig.asked == []
    assert "kenword" not in all_of(error)


async def test_a_file_that_cannot_be_read_is_told_with_its_reason(tmp_path: Path) -> None:
    rig = Rig(granted(ACTION))
    assert str(await failing(rig, tmp_path / "none")).endswith(
        f"no token in {tmp_path / 'none'}: No such file or directory"
    )
    assert str(await failing(rig, tmp_path)).endswith(f"no token in {tmp_path}: it is no regular file")
    assert str(await failing(rig, "a\0b")).endswith(": its name is none")
    assert str(await failing(rig, "x" * 300)).endswith(": File name too long")
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert "no token in" in str(await failing(rig, loop))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every file")
async def test_a_file_of_somebody_else_is_told_with_its_reason(file: Path) -> None:
    os.chmod(file, 0)  # noqa: PTH101  (a Path's own may not be called in async functions)
    assert str(await failing(Rig(granted(ACTION)), file)).endswith("Permission denied")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes on this system")
async def test_a_pipe_that_nobody_writes_to_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    error = await failing(Rig(granted(ACTION)), tmp_path / "pipe")
    assert str(error).endswith("it is no regular file")


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"role_arn": ""}, "role_arn: "),
        ({"session_name": "a"}, "session_name: "),
        ({"token_file": " "}, "token_file: blank"),
        ({"region": "eu-west-1"}, "sts: has a region and calls of its own"),
        ({"calls": ServiceCalls()}, "sts: has a region and calls of its own"),
        ({"sts": None}, "region: not set"),
    ],
)
def test_an_argument_that_cannot_work_is_refused_at_once(file: Path, arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{problem}"):
        provider(Rig(granted(ACTION)), file, **arguments)


async def test_a_region_or_an_endpoint_is_enough(file: Path) -> None:
    rig = Rig(granted(ACTION))
    await provider(rig, file, sts=None, region="us-gov-west-1", calls=rig.calls).credentials()
    custom = Sts(region=None, endpoint_url="https://sts.internal/api", calls=rig.calls)
    await provider(rig, file, sts=custom).credentials()
    assert [str(request.url) for request in rig.transport.requests] == [
        "https://sts.us-gov-west-1.amazonaws.com/",
        "https://sts.internal/api/",
    ]


async def test_a_token_that_has_expired_is_told_with_its_file_and_is_no_refusal(file: Path) -> None:
    error = await failing(Rig(refused("ExpiredTokenException", "Token expired: current date/time 1")), file)
    assert type(error) is CredentialsError
    assert str(error).startswith(
        f"role {ROLE} not assumed with the token in {file}: {ACTION}: ExpiredTokenException: Token expired"
    )
    assert f"the token in {file} expired; the file is read again each time" in str(error)
    assert isinstance(error.__cause__, ServiceError)


@pytest.mark.parametrize(
    "code", ["AccessDenied", "InvalidIdentityToken", "IDPRejectedClaim", "RegionDisabledException"]
)
async def test_a_refusal_names_role_and_file(file: Path, code: str) -> None:
    error = await failing(Rig(refused(code, status=403)), file)
    assert isinstance(error, CredentialsRefused)
    assert f"role {ROLE} not assumed with the token in {file}: {ACTION}: {code}: " in str(error)


async def test_a_token_that_sts_echoes_does_not_show(tmp_path: Path) -> None:
    file = written(tmp_path, f"{TOKEN}\n".encode())
    error = await failing(Rig(refused("InvalidIdentityToken", f"cannot read {TOKEN}")), file)
    assert isinstance(error, CredentialsRefused)
    assert "InvalidIdentityToken: cannot read <hidden> (" in str(error)
    assert "TOKENWORD" not in all_of(error)
    assert "TOKENWORD" not in repr(vars(provider(Rig(granted(ACTION)), file)))


async def test_a_closed_client_is_told_as_it_is(file: Path) -> None:
    with pytest.raises(ClientClosedError):
        await provider(Rig(failure(TransportClosed("the client was closed"))), file).credentials()


async def test_a_lost_connection_is_told_with_role_and_file_on_a_real_socket(file: Path) -> None:
    received: list[bytes] = []

    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, body = await read_request(reader)
        received.append(body)

    async with raw_server(hang_up) as url:
        sts = Sts(region=None, endpoint_url=url)
        with pytest.raises(CredentialsError, match="connection was lost") as caught:
            await WebIdentityProvider(role_arn=ROLE, token_file=file, sts=sts).credentials()
    assert [b"TOKENWORD" in body for body in received] == [True, True, True]
    assert "attempt 3 of 3" in str(caught.value)
    assert "TOKENWORD" not in all_of(caught.value)
