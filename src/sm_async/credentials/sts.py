"""AWS STS as the providers of roles use it: AssumeRole, signed, and AssumeRoleWithWebIdentity, unsigned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

import attrs

from sm_async.calls import Request
from sm_async.credentials.json_credentials import credentials_of
from sm_async.credentials.role_session import RoleSession
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.static import StaticProvider
from sm_async.endpoints import STS, Endpoint, resolve_endpoint
from sm_async.errors import ConfigurationError, SageMakerError, ServiceError
from sm_async.protocol import awsquery
from sm_async.protocol.sigv4 import Credentials, Signer, SigningTemplate
from sm_async.retries import StandardRetry
from sm_async.transport.messages import Origin

__all__ = ["Secret", "Sts", "sts_endpoint"]

VERSION = "2011-06-15"

MAX_ATTEMPTS = 3

CALL_TIMEOUT = 25.0
"""Seconds for one call with its repeats."""

ATTEMPT_TIMEOUT = 8.0
"""Seconds for one attempt; STS answers within one."""

GLOBAL_ENDPOINT = Endpoint("https", "sts.amazonaws.com")
GLOBAL_REGION = "us-east-1"
"""What requests to the global endpoint are signed for."""
PSEUDO_REGION = "aws-global"
"""What stands for the global endpoint in the place of a region."""

LEGACY_REGIONS = frozenset(
    {"ap-northeast-1", "ap-south-1", "ap-southeast-1", "ap-southeast-2", "ca-central-1", "eu-central-1", "eu-north-1"}
    | {"eu-west-1", "eu-west-2", "eu-west-3", "sa-east-1", "us-east-1", "us-east-2", "us-west-1", "us-west-2"}
)
"""Regions that have the global endpoint in common where regional ones are not wanted; the rule set's list."""


@attrs.frozen
class Secret:
    """A text that no repr shows, so that no traceback with variables does."""

    value: str = attrs.field(repr=False)


class Sts:
    """Calls STS at one endpoint. One instance may serve any number of providers, from any event loop."""

    def __init__(
        self,
        *,
        region: str | None,
        use_fips: bool = False,
        use_dualstack: bool = False,
        endpoint_url: str | None = None,
        regional: bool = True,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`region` may be None where there is an `endpoint_url`; then nothing can be signed.

        `regional=False` is what AWS_STS_REGIONAL_ENDPOINTS=legacy means: the global endpoint, for the regions that are
        older than the choice. Raises `ConfigurationError` for settings of which no endpoint follows.
        """
        self._endpoint, self._signing_region = sts_endpoint(
            region=region,
            use_fips=use_fips,
            use_dualstack=use_dualstack,
            endpoint_url=endpoint_url,
            regional=regional,
        )
        self._calls = calls or ServiceCalls()
        self._retry = StandardRetry(MAX_ATTEMPTS)
        signed = [("content-type", awsquery.CONTENT_TYPE), ("host", self._endpoint.host)]
        self._template = SigningTemplate(path=self._endpoint.path, headers=signed)
        self._signer = None if self._signing_region is None else Signer(self._signing_region, "sts")

    @property
    def time_source(self) -> Callable[[], float]:
        """The clock, in seconds since the epoch."""
        return self._calls.time_source

    @property
    def host(self) -> str:
        """Where requests go, for the words of errors."""
        return self._endpoint.host

    def require_region(self) -> None:
        """Raise `ConfigurationError` unless requests can be signed."""
        if self._signer is None:
            raise ConfigurationError("region: needed to sign requests to STS, also to those of an endpoint_url")

    async def assume_role(
        self, session: RoleSession, credentials: Credentials, *, mfa_code: Secret | None = None
    ) -> Credentials:
        """Credentials of a role's session, for one who may assume it.

        With an MFA code, which is good for one use, a request that may have arrived is not repeated. Raises
        `SageMakerError`, as calls of a client do.
        """
        self.require_region()
        found = await self._called(
            self._request("AssumeRole", session, "TokenCode", mfa_code, template=self._template),
            StaticProvider(credentials),
        )
        if isinstance(found, SageMakerError):
            raise found
        return found

    async def assume_role_with_web_identity(self, session: RoleSession, token: Secret) -> Credentials:
        """Credentials of a role's session, for the holder of an identity provider's token."""
        found = await self._called(
            self._request("AssumeRoleWithWebIdentity", session, "WebIdentityToken", token, template=None)
        )
        if isinstance(found, SageMakerError):
            raise found
        return found

    async def _called(
        self, request: Request[Credentials], credentials: StaticProvider | None = None
    ) -> Credentials | SageMakerError:
        """The outcome of a request."""
        try:
            return await self._calls.call(
                request,
                call_timeout=CALL_TIMEOUT,
                attempt_timeout=ATTEMPT_TIMEOUT,
                retry=self._retry,
                credentials=credentials,
                signer=self._signer,
            )
        except SageMakerError as error:
            return _without_frames(error)

    def _request(
        self, action: str, session: RoleSession, name: str, proof: Secret | None, *, template: SigningTemplate | None
    ) -> Request[Credentials]:
        """The request for an action; `name` is the member that the proof goes into."""
        members = {**session.parameters(), name: None if proof is None else proof.value}
        return Request(
            operation=action,
            origin=Origin.of(self._endpoint.url),
            target=self._endpoint.path.encode(),
            template=template,
            headers=(
                (b"Host", self._endpoint.host.encode()),
                (b"Content-Type", awsquery.CONTENT_TYPE.encode()),
                (b"Accept-Encoding", b"identity"),
            ),
            body=awsquery.encode(action, VERSION, members),
            decode=partial(_credentials, action),
            may_repeat_ambiguous=proof is None or name != "TokenCode",
            fail=partial(_error, proof),
            secrets=() if proof is None else (proof.value,),
        )


def sts_endpoint(
    *,
    region: str | None,
    use_fips: bool = False,
    use_dualstack: bool = False,
    endpoint_url: str | None = None,
    regional: bool = True,
) -> tuple[Endpoint, str | None]:
    """The endpoint that the settings mean, and the region that requests to it are signed for, where that is known."""
    endpoint = resolve_endpoint(
        region=region, use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url=endpoint_url, names=STS
    )
    is_global = region == PSEUDO_REGION or (region in LEGACY_REGIONS and not regional)
    if is_global and not use_fips and not use_dualstack and endpoint_url is None:
        return GLOBAL_ENDPOINT, GLOBAL_REGION
    return endpoint, GLOBAL_REGION if region == PSEUDO_REGION else region


def _without_frames(error: SageMakerError) -> SageMakerError:
    """An error and what led to it without tracebacks, whose frames held request and answer."""
    one: BaseException | None = error
    while one is not None:
        one.__traceback__ = None
        one = one.__cause__ or one.__context__
    return error


def _credentials(action: str, status: int, headers: Mapping[str, str], body: bytes) -> Credentials:
    result = awsquery.read_result(action, status, headers, body)
    members = result.child("Credentials")
    document = {} if members is None else {child.name: child.text for child in members.children}
    document["AccountId"] = _account(result.text_of("AssumedRoleUser", "Arn"))
    found = credentials_of(document, session_member="SessionToken", required=("SessionToken", "Expiration"))
    if isinstance(found, str):
        raise awsquery.malformed(f"holds no credentials that can be used: {found}", status, headers)
    return found


def _account(arn: str | None) -> str:
    """The account in arn:aws:sts::123456789012:assumed-role/…; empty where there is none."""
    parts = (arn or "").split(":", 5)
    return parts[4] if len(parts) == 6 and parts[4].isascii() and parts[4].isdigit() else ""


def _error(proof: Secret | None, status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    if proof is not None:  # an MFA code is too short to be looked for among the other secrets
        body = body.replace(proof.value.encode(), b"<hidden>")
    error = awsquery.parse_error(status, headers, body)
    if error.code == "IDPCommunicationError":  # STS did not reach the identity provider
        error.is_retryable = True
    return error
