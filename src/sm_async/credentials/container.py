"""Credentials of a container: of an ECS task, of a pod with EKS Pod Identity, or of whatever a full URI names."""

from __future__ import annotations

import asyncio
import os
import re
import socket
import stat
from ipaddress import IPv4Address, IPv6Address, ip_address
from pathlib import Path
from typing import Self
from urllib.parse import urlsplit

import attrs

from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.environment import Environment
from sm_async.credentials.json_credentials import read_credentials
from sm_async.credentials.metadata_requests import MetadataAnswer, MetadataService, what_happened
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.endpoints import Endpoint, resolve_endpoint
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, SageMakerError
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.sigv4 import Credentials
from sm_async.schema import require_seconds
from sm_async.transport.messages import Origin

__all__ = ["ContainerProvider"]

RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"  # noqa: S105  (a variable's name)
TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"  # noqa: S105  (a variable's name)

AGENTS = ("169.254.170.2", "169.254.170.23", "fd00:ec2::23")
"""Addresses that may be asked over plain HTTP though they are not loopback: of Amazon ECS and EKS Pod Identity."""

ATTEMPTS = 5

TOKEN_LIMIT = 16 * 1024
"""Bytes of a token."""

_TARGET = re.compile(r"/[\x21\x22\x24-\x7E]*")  # visible ASCII without #
_HEADER_VALUE = re.compile(r"[\x20-\x7E\t]+")

Address = IPv4Address | IPv6Address


@attrs.frozen
class _Token:
    """Value of the Authorization header."""

    value: str = attrs.field(repr=False)


class ContainerProvider:
    """Asks an agent beside the container for credentials; the agent's address comes from environment variables.

    Over https any host may be asked. Over plain http, which shows the token to the network, only loopback addresses,
    names all of whose addresses are loopback, and the agents of ECS and EKS; a name is looked up each time, and the
    connection goes to an address that was checked. The agent is asked directly, never through a proxy, unless `calls`
    brings a sender that does otherwise. It may be used from any event loop.
    """

    def __init__(
        self,
        *,
        relative_uri: str | None = None,
        full_uri: str | None = None,
        token: str | None = None,
        token_file: str | Path | None = None,
        timeout: float = 10.0,
        attempt_timeout: float = 2.0,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`relative_uri` is a path and query at 169.254.170.2, and goes before `full_uri`.

        `token` is sent as Authorization; `token_file` names a file that holds it, is read again each time, and goes
        before `token`.

        `timeout`: seconds that bound a look-up, that is the host's name, the token's file and up to 5 attempts, each of
        which has `attempt_timeout`.

        Raises `ConfigurationError`, naming the argument, for what cannot work: a URI that is none, or that leads to an
        address which may not be asked over plain http.
        """
        found = None if token is None else _token_of(token)
        del token  # what shows a traceback's variables may not show it
        if isinstance(found, str):
            raise ConfigurationError(f"token ({TOKEN}): {found}")
        require_seconds("timeout", timeout)
        require_seconds("attempt_timeout", attempt_timeout)
        self._endpoint, self._target, self._variable = _where(relative_uri, full_uri)
        self._origin = Origin.of(self._endpoint.url)
        self._token = found
        self._token_file = None if token_file is None else Path(token_file)
        self._timeout = timeout
        self._attempt_timeout = attempt_timeout
        self._calls = calls if calls is not None else ServiceCalls(DirectSender())

    @classmethod
    def from_environment(cls, environment: Environment, calls: ServiceCalls | None = None) -> Self | None:
        """The provider that the environment asks for; None where it asks for none."""
        relative_uri, full_uri = environment.get(RELATIVE_URI), environment.get(FULL_URI)
        if relative_uri is None and full_uri is None:
            return None
        return cls(
            relative_uri=relative_uri,
            full_uri=full_uri,
            token=environment.get(TOKEN),
            token_file=environment.get(TOKEN_FILE),
            calls=calls,
        )

    async def credentials(self) -> Credentials:
        """The credentials that the agent gives at this moment.

        Raises `CredentialsError` that says who was asked, what came back and what to do.
        """
        deadline = asyncio.get_running_loop().time() + self._timeout
        try:
            async with asyncio.timeout_at(deadline):
                hosts = await self._hosts()
                token = await self._authorization()
        except TimeoutError:
            raise CredentialsError(
                f"{self._name}: the host's name or the token's file was not read within {self._timeout:g} s"
            ) from None
        try:
            answer = await self._answer(hosts, token, deadline)
        except ClientClosedError:
            raise
        except SageMakerError as error:
            raise CredentialsError(f"{self._name}: {what_happened(error)}") from error
        found = read_credentials(answer.body)
        if isinstance(found, str):
            raise CredentialsError(f"{self._name}: credentials that cannot be used: {found}")
        return found

    @property
    def _name(self) -> str:
        """What is asked, without the path: it can be all that a stranger needs to ask too."""
        return f"container credentials from {self._origin.scheme}://{self._endpoint.host} ({self._variable})"

    async def _hosts(self) -> list[str]:
        """Hosts to connect to; where the URI has a name and plain http, its addresses, all of them checked."""
        host, port = self._origin.host, self._origin.port
        if self._endpoint.scheme == "https" or _address(host) is not None:
            return [host]
        try:
            found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError) as error:
            raise CredentialsError(f"{self._name}: the host's name cannot be resolved: {error}") from error
        addresses = list(dict.fromkeys(str(where[0]) for *_, where in found))
        foreign = [each for each in addresses if not _is_loopback(_address(each))]
        if foreign:
            raise CredentialsError(
                f"{self._name}: the name resolves to {', '.join(foreign)}, which is no loopback address; "
                "plain http would show token and credentials to the network: use https"
            )
        return addresses

    async def _authorization(self) -> _Token | None:
        if self._token_file is None:
            return self._token
        read = await asyncio.to_thread(_read_token, self._token_file)
        if isinstance(read, str):
            raise CredentialsError(f"{self._name}: token file {str(self._token_file)!r} ({TOKEN_FILE}): {read}")
        return read

    async def _answer(self, hosts: list[str], token: _Token | None, deadline: float) -> MetadataAnswer:
        """The answer of the first host that answers: a name such as localhost can have an address without server."""
        for number, host in enumerate(hosts, start=1):
            service = MetadataService(
                origin=self._origin._replace(host=host),
                host=self._endpoint.host,
                calls=self._calls,
                attempt_timeout=self._attempt_timeout,
                max_attempts=ATTEMPTS,
            )
            try:
                return await service.ask(
                    "container credentials",
                    target=self._target.encode(),
                    deadline=deadline,
                    headers=((b"Accept", b"application/json"), *_headers(token)),
                    secrets=(*_secrets(token), self._target, self._target.rpartition("/")[2]),
                    repeats_silence=number == len(hosts),
                )
            except SageMakerError as error:
                if error.outcome != "not_sent" or number == len(hosts):
                    raise
        raise CredentialsError("the host's name has no address")


def _where(relative_uri: str | None, full_uri: str | None) -> tuple[Endpoint, str, str]:
    """Whom to ask and for which path and query, and the variable that says so."""
    if relative_uri is not None:
        return Endpoint("http", AGENTS[0]), _relative(relative_uri), RELATIVE_URI
    if full_uri is None:
        raise ConfigurationError("relative_uri, full_uri: one of them is needed")
    endpoint, target = _parted(full_uri)
    address = _address(Origin.of(endpoint.url).host)
    if endpoint.scheme == "http" and address is not None:
        _require_allowed(address)
    return endpoint, target, FULL_URI


def _relative(uri: str) -> str:
    if not _TARGET.fullmatch(uri):
        raise ConfigurationError(
            f"relative_uri ({RELATIVE_URI}): no path and query that begins with a slash and is visible ASCII"
        )
    return uri


def _parted(uri: str) -> tuple[Endpoint, str]:
    """Endpoint, and path with query. Messages show neither of these: they can be all that one needs to ask."""
    try:
        parts = urlsplit(uri)
        endpoint = resolve_endpoint(region=None, endpoint_url=f"{parts.scheme}://{parts.netloc}")
    except ConfigurationError as error:
        said = error.message.removeprefix("endpoint_url: ")
        raise ConfigurationError(f"full_uri ({FULL_URI}): {said}") from None
    except ValueError:
        raise ConfigurationError(f"full_uri ({FULL_URI}): holds an IP address that is none") from None
    target = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    if not _TARGET.fullmatch(target) or parts.fragment or len(uri.split()) != 1:
        raise ConfigurationError(f"full_uri ({FULL_URI}): has a fragment, white space or what is not visible ASCII")
    return endpoint, target


def _require_allowed(address: Address) -> None:
    if not (_is_loopback(address) or str(address) in AGENTS):
        raise ConfigurationError(
            f"full_uri ({FULL_URI}): {address} may not be asked over plain http, which would show token and "
            f"credentials to the network; use https, a loopback address or one of {', '.join(AGENTS)}"
        )


def _address(host: str) -> Address | None:
    try:
        return ip_address(host)
    except ValueError:
        return None


def _is_loopback(address: Address | None) -> bool:
    if isinstance(address, IPv6Address) and address.ipv4_mapped is not None:  # Python versions differ on these
        return address.ipv4_mapped.is_loopback
    return address is not None and address.is_loopback


def _token_of(text: str) -> _Token | str:
    """A token, or why the text cannot be the value of a header, in words that do not show it."""
    if not text.strip():
        return "is empty"
    if len(text) > TOKEN_LIMIT:
        return f"is longer than {TOKEN_LIMIT} bytes"
    if not _HEADER_VALUE.fullmatch(text):
        return "holds a line break or another character that no header may hold"
    return _Token(text)


def _read_token(path: Path) -> _Token | str:
    """The token in a file, or why there is none. Blocks; a pipe that nobody writes to would do so for ever."""
    try:
        descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
        with open(descriptor, "rb") as file:  # noqa: PTH123  (a descriptor, not a path)
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return "is no regular file"
            return _token_of(file.read(TOKEN_LIMIT + 1).decode("latin-1"))
    except OSError as error:
        return f"cannot be read: {error.strerror}"
    except ValueError:  # a NUL
        return "is no name of a file"


def _headers(token: _Token | None) -> tuple[HeaderBytes, ...]:
    return () if token is None else ((b"Authorization", token.value.encode()),)


def _secrets(token: _Token | None) -> tuple[str, ...]:
    return () if token is None else (token.value,)
