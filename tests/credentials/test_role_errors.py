"""What the errors of STS are told as: with the role, what it was assumed with, and what to do."""

from __future__ import annotations

import pytest

from sm_async.credentials.role_errors import has_expired, role_error
from sm_async.credentials.role_session import RoleSession
from sm_async.errors import CredentialsError, CredentialsRefused, SageMakerError
from tests.credentials.sts_seams import ROLE, SOURCE, Rig, refused
from tests.seams import Answer, answer

SESSION = RoleSession(role_arn=ROLE, session_name="nightly")


async def failing(*answers: Answer) -> SageMakerError:
    """The error of an AssumeRole that is answered as told."""
    with pytest.raises(SageMakerError) as caught:
        await Rig(*answers).sts.assume_role(SESSION, SOURCE)
    return caught.value


def told(error: SageMakerError) -> CredentialsError:
    return role_error(error, SESSION, proof="the keys of x", renewal="renew them")


@pytest.mark.parametrize(
    ("code", "status", "advice"),
    [
        ("AccessDenied", 403, "does the role exist, and does its trust policy allow the keys of x"),
        ("AccessDeniedException", 403, "does the role exist"),
        ("IDPRejectedClaim", 403, "the identity provider does not accept the keys of x; renew them"),
        ("InvalidClientTokenId", 403, "the keys of x are not known to STS"),
        ("InvalidIdentityToken", 400, "STS does not accept the keys of x"),
        ("PackedPolicyTooLarge", 400, "use fewer or shorter tags"),
        ("RegionDisabledException", 403, "STS is not activated in that region"),
        ("SignatureDoesNotMatch", 403, "is the secret key right"),
        ("UnrecognizedClientException", 403, "the keys of x are not known to STS"),
        ("ValidationError", 400, ""),
    ],
)
async def test_a_refusal_says_what_was_asked_what_came_back_and_what_to_do(code: str, status: int, advice: str) -> None:
    error = told(await failing(refused(code, "the reason", status=status)))
    assert type(error) is CredentialsRefused
    beginning = f"role {ROLE} not assumed with the keys of x: AssumeRole: {code}: the reason (request f874b1d6"
    assert str(error).startswith(beginning)
    assert advice in str(error).removeprefix(beginning)
    assert not str(error).endswith("; ")


@pytest.mark.parametrize("code", ["ExpiredToken", "ExpiredTokenException"])
async def test_an_expired_proof_is_no_refusal_because_it_is_replaced_without_us(code: str) -> None:
    error = await failing(refused(code, status=403))
    assert has_expired(error)
    assert type(told(error)) is CredentialsError
    assert str(told(error)).endswith("; the keys of x expired; renew them")


@pytest.mark.parametrize(
    "given",
    [
        refused("Throttling"),
        refused("InternalFailure", status=500),
        answer(status=403, body=b"<html>no</html>"),
        answer(status=403, body=b"<Error><Code>AccessDenied</Code><Message>a proxy's</Message></Error>"),
        answer(body=b""),
    ],
)
async def test_what_is_not_the_last_word_of_sts_is_no_refusal(given: Answer) -> None:
    error = await failing(given)
    assert not has_expired(error)
    assert type(told(error)) is CredentialsError


async def test_a_refusal_after_a_failure_that_may_have_passed_is_a_refusal() -> None:
    error = await failing(refused("InternalFailure", status=500), refused("AccessDenied", status=403))
    assert error.outcome == "maybe_applied"
    assert type(told(error)) is CredentialsRefused
