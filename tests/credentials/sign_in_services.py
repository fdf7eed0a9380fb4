"""Sign-in services on loopback that answer as told and note every request, and the token files that go with them."""

from __future__ import annotations

import asyncio
import json
import resource
from collections.abc import AsyncGenerator, Callable, Generator, Mapping
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from typing import Any, Protocol

import attrs
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from sm_async import Credentials
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import CredentialsError
from tests.raw_servers import http_answer, raw_server
from tests.seams import NOON, Sleeps, within_seconds
from tests.test_secrets import all_of

__all__ = [
    "ACCESS_TOKEN",
    "CLIENT_SECRET",
    "NEW_ACCESS_TOKEN",
    "NEW_REFRESH_TOKEN",
    "REFRESH_TOKEN",
    "ROLE_KEYS",
    "SECRET_KEY",
    "SESSION_TOKEN",
    "Answer",
    "Seen",
    "SignInService",
    "answered",
    "calls",
    "full_disk",
    "json_of",
    "login_document",
    "read_request_of_any_client",
    "refusal",
    "refused",
    "secrets_shown_in",
    "sign_in_service",
    "sso_document",
]

ACCESS_TOKEN = "aoaAAAAAGexampleAccessTokenOfTheFile"
NEW_ACCESS_TOKEN = "aoaAAAAAGexampleAccessTokenThatIsNew"
REFRESH_TOKEN = "aorAAAAAGexampleRefreshTokenOfTheFile"
NEW_REFRESH_TOKEN = "aorAAAAAGexampleRefreshTokenThatIsNew"
CLIENT_SECRET = "eyJraWQexampleClientSecretOfTheFile"
SECRET_KEY = "wJalrXUtnFEMIexampleSecretKeyOfTheRole"
SESSION_TOKEN = "IQoJb3JpZ2luexampleSessionTokenOfTheRole"

ROLE_KEYS = {
    "accessKeyId": "ASIAEXAMPLE",
    "secretAccessKey": SECRET_KEY,
    "sessionToken": SESSION_TOKEN,
    "expiration": 1_795_525_200_000,  # 2026-11-24T13:00:00Z
}

DPOP_KEY = (
    ec.generate_private_key(ec.SECP256R1())
    .private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    .decode()
)

SECRETS = (
    *(ACCESS_TOKEN, NEW_ACCESS_TOKEN, REFRESH_TOKEN, NEW_REFRESH_TOKEN, CLIENT_SECRET, SECRET_KEY, SESSION_TOKEN),
    DPOP_KEY.splitlines()[1],
)


def sso_document(*, expires_at: str = "2026-11-24T13:00:00Z", **members: object) -> dict[str, object]:
    """A token file as `aws sso login --sso-session` leaves it; members are added, and those that are None left out."""
    document = {
        "startUrl": "https://example.awsapps.com/start",
        "region": "eu-west-1",
        "accessToken": ACCESS_TOKEN,
        "expiresAt": expires_at,
        "clientId": "client-of-the-file",
        "clientSecret": CLIENT_SECRET,
        "registrationExpiresAt": "2027-01-01T00:00:00Z",
        "refreshToken": REFRESH_TOKEN,
    }
    return {name: value for name, value in (document | members).items() if value is not None}


def login_document(
    *, expires_at: str = "2026-11-24T11:00:00Z", access: dict[str, object] | None = None, **members: object
) -> Any:
    """A token file as `aws login` leaves it; members that are None are left out."""
    document = {
        "accessToken": {
            "accessKeyId": "ASIAOLD",
            "secretAccessKey": ACCESS_TOKEN,
            "sessionToken": NEW_ACCESS_TOKEN,
            "accountId": "123456789012",
            "expiresAt": expires_at,
            **(access or {}),
        },
        "tokenType": "aws_sigv4",
        "refreshToken": REFRESH_TOKEN,
        "idToken": "an.id.token",
        "clientId": "arn:aws:signin:::devtools/same-device",
        "dpopKey": DPOP_KEY,
    }
    return {name: value for name, value in (document | members).items() if value is not None}


def json_of(path: Path) -> dict[str, Any]:
    """What a file holds."""
    found: dict[str, Any] = json.loads(path.read_text())
    return found


@attrs.frozen
class Seen:
    """A request as it came."""

    method: str
    target: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes

    @property
    def document(self) -> Any:
        """The body, as JSON."""
        return json.loads(self.body)


async def read_request_of_any_client(reader: asyncio.StreamReader) -> Seen:
    """The next request, of a client that may leave out the length of a body that it does not send."""
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    first, *lines = head.rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    method, target, _ = first.split(" ")
    return Seen(method, target, headers, await reader.readexactly(int(headers.get("content-length", 0))))


Answer = bytes | None | Callable[[Seen], bytes]
"""The bytes of an answer, or what gives them for a request; None to say nothing."""


class SignInService:
    """Gives its answers one after the other, and the last one for ever."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.seen: list[Seen] = []
        self.is_asked = asyncio.Event()
        self.url = ""

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection."""
        while True:
            request = await read_request_of_any_client(reader)
            self.seen.append(request)
            self.is_asked.set()
            answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
            if answer is None:
                await reader.read()
                return
            writer.write(answer if isinstance(answer, bytes) else answer(request))
            await writer.drain()


@asynccontextmanager
async def sign_in_service(*answers: Answer) -> AsyncGenerator[SignInService]:
    """A service on a real socket; its `url` is where."""
    service = SignInService(*answers)
    async with raw_server(service.handle) as url:
        service.url = url
        yield service


def answered(document: object, status: str = "200 OK", *headers: str) -> bytes:
    """An answer with a JSON document."""
    return http_answer(json.dumps(document).encode(), status, "Content-Type: application/json", *headers)


def refused(status: str, code: str, message: str = "no", **members: str) -> bytes:
    """An answer with an error as services with JSON over REST give it."""
    return answered({"message": message, **members}, status, f"x-amzn-ErrorType: {code}:http://errors.test/")


def calls(now: float = NOON) -> ServiceCalls:
    """Calls with a clock that is set, and backoffs that nobody waits for."""
    return ServiceCalls(time_source=lambda: now, sleep=Sleeps(), jitter=lambda: 1.0)


class Provider(Protocol):
    """Anything that gives credentials."""

    async def credentials(self) -> Credentials: ...


async def refusal(provider: Provider) -> CredentialsError:
    """The error that a provider raises, checked for secrets in everything that it may show to somebody."""
    with pytest.raises(CredentialsError) as caught:
        await within_seconds(provider.credentials())
    assert secrets_shown_in(all_of(caught.value)) == []
    return caught.value


def secrets_shown_in(text: str) -> list[str]:
    """The secrets of this page that a text shows, with what stands before them."""
    return [text[max(0, text.index(secret) - 300) :][:340] for secret in SECRETS if secret in text]


@contextmanager
def full_disk() -> Generator[None]:
    """No file of this process can grow, as on a disk that is full or mounted read-only; root included."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
