"""What it means to whoever assumes a role that STS refuses or fails, and what to do."""

from __future__ import annotations

from sm_async.credentials.role_session import RoleSession
from sm_async.errors import CredentialsError, CredentialsRefused, SageMakerError, ServiceError

__all__ = ["has_expired", "role_error"]

_EXPIRED = frozenset({"ExpiredToken", "ExpiredTokenException"})

_ADVICE = {
    "AccessDenied": "does the role exist, and does its trust policy allow {proof}, external id and MFA included?",
    "ExpiredToken": "{proof} expired; {renewal}",
    "IDPRejectedClaim": "the identity provider does not accept {proof}; {renewal}",
    "InvalidClientTokenId": "{proof} are not known to STS; are they of the same partition, and still active?",
    "InvalidIdentityToken": "STS does not accept {proof}; is its issuer an identity provider of the role's account?",
    "PackedPolicyTooLarge": "tags and what the source session passes on take too much room; use fewer or shorter tags",
    "RegionDisabledException": "STS is not activated in that region for the account; activate it or use another region",
    "SignatureDoesNotMatch": "is the secret key right, and the clock of this machine?",
}
_ADVICE["AccessDeniedException"] = _ADVICE["AccessDenied"]
_ADVICE["ExpiredTokenException"] = _ADVICE["ExpiredToken"]
_ADVICE["UnrecognizedClientException"] = _ADVICE["InvalidClientTokenId"]


def role_error(error: SageMakerError, session: RoleSession, *, proof: str, renewal: str) -> CredentialsError:
    """The error for a call of STS that failed; the caller raises it from that.

    `proof` is what the role was assumed with, in words; `renewal` what to do where that has expired. It is a
    `CredentialsRefused` where asking again does not help: not for an expired proof, which is replaced without us.
    """
    code = error.code if isinstance(error, ServiceError) else None
    advice = _ADVICE.get(code or "", "").format(proof=proof, renewal=renewal)
    said = f"role {session.role_arn} not assumed with {proof}: {error}{f'; {advice}' if advice else ''}"
    return CredentialsRefused(said) if _is_refusal(error) else CredentialsError(said)


def has_expired(error: SageMakerError) -> bool:
    """Whether STS refused what a role was assumed with as expired."""
    return isinstance(error, ServiceError) and error.code in _EXPIRED


def _is_refusal(error: SageMakerError) -> bool:
    """Whether STS itself refused for good, at last; what a gateway answers proves nothing."""
    return (
        isinstance(error, ServiceError)
        and error.attempts[-1:] != ()
        and error.attempts[-1].outcome == "refused"
        and not error.is_retryable
        and not has_expired(error)
    )
