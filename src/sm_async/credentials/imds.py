"""Credentials and region of an EC2 instance, from its metadata service IMDS. Version 2 only: a token is required."""

from __future__ import annotations

import asyncio
import re
from typing import Self
from urllib.parse import quote

import attrs

from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.environment import Environment
from sm_async.credentials.json_credentials import read_credentials
from sm_async.credentials.metadata_requests import MetadataAnswer, MetadataService, what_happened
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.endpoints import check_region, resolve_endpoint
from sm_async.errors import (
    ClientClosedError,
    ConfigurationError,
    CredentialsError,
    DeadlineExceeded,
    SageMakerError,
    ServiceError,
)
from sm_async.protocol.sigv4 import Credentials
from sm_async.schema import require_attempts, require_seconds
from sm_async.shared_config import Section
from sm_async.transport.messages import Origin

__all__ = ["ENDPOINTS", "ImdsProvider", "ImdsSettings"]

ENDPOINTS = {"ipv4": "http://169.254.169.254", "ipv6": "http://[fd00:ec2::254]"}
"""Where the service is, by the endpoint mode."""

TOKEN = "/latest/api/token"  # noqa: S105  (a path)
TOKEN_TTL = 21_600
"""Seconds for which a token is asked for: the longest time that the service allows."""
TOKEN_MARGIN = 120.0
"""Seconds before its end at which a token is renewed."""

EXTENDED = "/latest/meta-data/iam/security-credentials-extended/"
"""Roles, and their credentials with the account's id; not known to every instance."""
PLAIN = "/latest/meta-data/iam/security-credentials/"
REGION = "/latest/meta-data/placement/region"

ATTEMPTS = 3
"""Attempts of one request where the number is not set."""
REQUESTS = 4
"""Requests of one look-up that may each take an attempt's time after the first, which may take all its attempts."""

_ROLE_NAME = re.compile(r"[\w+=,.@-]{1,128}", re.ASCII)
_TOKEN = re.compile(rb"[\x21-\x7E]{1,4096}")
_WHOLE_NUMBER = re.compile(r"[0-9]{1,9}")


@attrs.frozen(kw_only=True)
class ImdsSettings:
    """What environment and profile say of the metadata service."""

    is_disabled: bool = False
    """Whether the service may not be asked at all."""
    endpoint: str = ENDPOINTS["ipv4"]
    """URL of the service."""
    timeout: float = 1.0
    """Seconds that one attempt has."""
    attempts: int | None = None
    """Attempts of one request; None where the number is not set."""
    role_name: str | None = None
    """The role whose credentials are asked for; None means the one that the instance has."""

    @classmethod
    def resolve(
        cls,
        environment: Environment,
        profile: Section | None = None,
        *,
        endpoint: str | None = None,
        endpoint_mode: str | None = None,
    ) -> Self:
        """The settings of arguments, environment and profile, in that order; an endpoint goes before an endpoint mode.

        Raises `ConfigurationError` that names the setting for what cannot work.
        """

        def text(variable: str) -> str | None:
            found = environment.get(variable)
            if found is not None or profile is None:
                return found
            return profile.text(variable.removeprefix("AWS_").lower())

        url = endpoint or text("AWS_EC2_METADATA_SERVICE_ENDPOINT")
        mode = endpoint_mode or text("AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE") or "ipv4"
        if url is None and mode.lower() not in ENDPOINTS:
            raise ConfigurationError(
                f"ec2_metadata_service_endpoint_mode: {mode[:80]!r} is neither {' nor '.join(map(repr, ENDPOINTS))}"
            )
        timeout = text("AWS_METADATA_SERVICE_TIMEOUT")
        attempts = text("AWS_METADATA_SERVICE_NUM_ATTEMPTS")
        settings = cls(
            is_disabled=(environment.get("AWS_EC2_METADATA_DISABLED") or "").lower() == "true",
            endpoint=url or ENDPOINTS[mode.lower()],
            timeout=1.0 if timeout is None else _seconds("metadata_service_timeout", timeout),
            attempts=None if attempts is None else _count("metadata_service_num_attempts", attempts),
            role_name=text("AWS_EC2_INSTANCE_PROFILE_NAME"),
        )
        settings.provider()  # which checks them
        return settings

    def provider(self, calls: ServiceCalls | None = None) -> ImdsProvider:
        """A provider with these settings. Whether it may be asked at all is not its matter."""
        return ImdsProvider(
            endpoint=self.endpoint,
            attempt_timeout=self.timeout,
            max_attempts=self.attempts,
            role_name=self.role_name,
            calls=calls,
        )


@attrs.frozen
class _Session:
    """A token and the time of the wall clock up to which it is used."""

    token: str = attrs.field(repr=False)
    ends: float


class ImdsProvider:
    """The credentials of the role that an EC2 instance has.

    The token and the role's name are kept; credentials are asked for each time. The service is asked directly, never
    through a proxy, unless `calls` brings a sender that does otherwise. It may be used from any event loop.
    """

    def __init__(
        self,
        *,
        endpoint: str = ENDPOINTS["ipv4"],
        attempt_timeout: float = 1.0,
        max_attempts: int | None = None,
        role_name: str | None = None,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`attempt_timeout`: seconds of one attempt. `max_attempts`: of each request.

        Where `max_attempts` is None, a request is tried 3 times; but where nobody answers to the very first one, there
        is taken to be no such service, and that is the end: within `attempt_timeout`. A look-up as a whole ends within
        4 + `max_attempts` times `attempt_timeout`.

        `role_name` is the role to ask for; None means the one that the instance has.

        Raises `ConfigurationError`, naming the argument, for what cannot work.
        """
        try:
            where = resolve_endpoint(region=None, endpoint_url=endpoint)
        except ConfigurationError as error:
            said = error.message.removeprefix("endpoint_url: ")
            raise ConfigurationError(f"endpoint (ec2_metadata_service_endpoint): {said}") from None
        require_seconds("attempt_timeout", attempt_timeout)
        if max_attempts is not None:
            require_attempts(max_attempts)
        if role_name is not None and not _ROLE_NAME.fullmatch(role_name):
            raise ConfigurationError(f"role_name (ec2_instance_profile_name): {role_name[:80]!r} is no name of a role")
        self._name = f"instance metadata service (IMDS) at {where.url.rstrip('/')}"
        self._base = where.path.rstrip("/")
        self._repeats_silence = max_attempts is not None
        self._service = MetadataService(
            origin=Origin.of(where.url),
            host=where.host,
            calls=calls if calls is not None else ServiceCalls(DirectSender()),
            attempt_timeout=attempt_timeout,
            max_attempts=ATTEMPTS if max_attempts is None else max_attempts,
        )
        self._wanted_role = role_name
        self._role: str | None = None
        self._directory: str | None = None
        self._session: _Session | None = None

    async def credentials(self) -> Credentials:
        """The instance's credentials, as old as they may be: IMDS goes on giving them out when it cannot renew them.

        Raises `CredentialsError` that says what was asked, what came back and what to do.
        """
        deadline = self._deadline()
        try:
            answer = await self._document(deadline)
        except (CredentialsError, ClientClosedError):
            raise
        except SageMakerError as error:
            raise self._failed(error, self._advice_on_role(error)) from error
        found = read_credentials(answer.body, required=("Token", "Expiration"))
        if isinstance(found, str):
            raise CredentialsError(f"{self._name}: credentials that cannot be used: {found}")
        return found

    async def region(self) -> str:
        """The region that the instance is in, such as 'us-east-1'. Raises `CredentialsError` as `credentials` does."""
        try:
            answer = await self._get(REGION, self._deadline())
        except (CredentialsError, ClientClosedError):
            raise
        except SageMakerError as error:
            raise self._failed(error) from error
        region = answer.body.decode("ascii", "replace").strip()
        try:
            check_region(region)
        except ConfigurationError as error:
            raise CredentialsError(f"{self._name}: GET {REGION}: {error.message}") from None
        return region

    def _deadline(self) -> float:
        attempts = self._service.max_attempts + REQUESTS
        return asyncio.get_running_loop().time() + attempts * self._service.attempt_timeout

    async def _document(self, deadline: float) -> MetadataAnswer:
        """The credentials' document: with the account's id where the instance offers that."""
        if self._directory is not None:
            return await self._in(self._directory, deadline)
        try:
            answer = await self._in(EXTENDED, deadline)
        except ServiceError as error:
            if error.status == 401:
                raise
            answer = await self._in(PLAIN, deadline)
            # Only an instance that knows nothing of it is not asked again; a failure may be over the next time.
            self._directory = PLAIN if error.status == 404 else None
        else:
            self._directory = EXTENDED
        return answer

    async def _in(self, directory: str, deadline: float) -> MetadataAnswer:
        """The credentials' document in a directory: of the role that is wanted, that was found before, or is listed."""
        known = self._wanted_role or self._role
        if known is not None:
            try:
                return await self._get(directory + quote(known), deadline)
            except ServiceError as error:
                if error.status != 404 or self._wanted_role is not None:
                    raise
                self._role = None  # the instance may have got another one meanwhile
        answer = await self._get(directory, deadline)
        role = answer.body.decode("ascii", "replace").strip().partition("\n")[0].strip()
        if not _ROLE_NAME.fullmatch(role):
            raise CredentialsError(f"{self._name}: GET {directory}: the answer is no name of a role")
        answer = await self._get(directory + quote(role), deadline)
        self._role = role
        return answer

    async def _get(self, path: str, deadline: float) -> MetadataAnswer:
        """What is under a path, with a token, and with another one where that is not valid any more."""
        session, was_kept = self._session, True
        if session is None or session.ends <= self._service.calls.time_source():
            session, was_kept = await self._open(deadline), False
        try:
            return await self._with_token(session, path, deadline)
        except ServiceError as error:
            if error.status != 401:
                raise
            self._session = None
            if not was_kept:
                raise
        return await self._with_token(await self._open(deadline), path, deadline)

    async def _with_token(self, session: _Session, path: str, deadline: float) -> MetadataAnswer:
        return await self._service.ask(
            f"GET {path}",
            target=(self._base + path).encode(),
            deadline=deadline,
            headers=((b"X-aws-ec2-metadata-token", session.token.encode()),),
            secrets=(session.token,),
        )

    async def _open(self, deadline: float) -> _Session:
        """Get a token. A failure is the end of the look-up: without token nothing is asked."""
        asked = self._service.calls.time_source()
        try:
            answer = await self._service.ask(
                f"PUT {TOKEN}",
                target=(self._base + TOKEN).encode(),
                deadline=deadline,
                method=b"PUT",
                headers=((b"X-aws-ec2-metadata-token-ttl-seconds", b"%d" % TOKEN_TTL),),
                repeats_silence=self._repeats_silence,
            )
        except ClientClosedError:
            raise
        except SageMakerError as error:
            raise self._failed(error, _advice_on_token(error)) from error
        session = _session_of(answer, asked)
        if session is None:
            raise CredentialsError(f"{self._name}: PUT {TOKEN}: the answer is no token")
        self._session = session
        return session

    def _failed(self, error: SageMakerError, advice: str = "") -> CredentialsError:
        """What a user is told of a failure, with what to do about it where that is known."""
        return CredentialsError(f"{self._name}: {error.operation}: {what_happened(error)}{advice and f'; {advice}'}")

    def _advice_on_role(self, error: SageMakerError) -> str:
        if not isinstance(error, ServiceError) or error.status != 404:
            return ""
        if self._wanted_role is not None:
            return f"the instance has no role {self._wanted_role!r}"
        return "the instance has no role attached"


def _advice_on_token(error: SageMakerError) -> str:
    if isinstance(error, ServiceError):
        if error.status == 403:
            return "access to instance metadata is disabled on this instance, or blocked on the way"
        return "" if error.is_retryable else "IMDSv2 is not offered there, and IMDSv1 is never used"
    if any(attempt.status is not None for attempt in error.attempts):
        return ""
    if isinstance(error, DeadlineExceeded) and error.outcome == "maybe_applied":
        return "in a container, the instance's hop limit for metadata responses may have to be raised to 2"
    return "this may be no EC2 instance; AWS_EC2_METADATA_DISABLED=true keeps it from being asked"


def _session_of(answer: MetadataAnswer, asked: float) -> _Session | None:
    token = answer.body.strip()
    if not _TOKEN.fullmatch(token):
        return None
    lifetime = answer.headers.get("x-aws-ec2-metadata-token-ttl-seconds", "")
    seconds = int(lifetime) if _WHOLE_NUMBER.fullmatch(lifetime) else TOKEN_TTL
    return _Session(token.decode(), asked + seconds - TOKEN_MARGIN)


def _seconds(name: str, text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        raise ConfigurationError(f"{name}: {text[:80]!r} is no number of seconds") from None
    require_seconds(name, seconds)
    return seconds


def _count(name: str, text: str) -> int:
    if not _WHOLE_NUMBER.fullmatch(text) or int(text) == 0:
        raise ConfigurationError(f"{name}: {text[:80]!r} is no whole number from 1 up")
    return int(text)
