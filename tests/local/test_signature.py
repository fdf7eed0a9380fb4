"""Verification of signatures, judged by requests that botocore signed, and by what becomes of them when changed."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Callable, Sequence

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.credentials import Credentials
from sm_async.local.core import Header
from sm_async.local.refusals import RequestRefused
from sm_async.local.signature import Verifier
from tests.local.signing import KEYS, NOW, TEMPORARY, changed, signed, without

BODY = b'{"ClusterName":"train"}'

Change = Callable[[list[Header]], list[Header]]


def verify(
    headers: Sequence[Header],
    body: bytes = BODY,
    *,
    credentials: Credentials = KEYS,
    now: float = NOW,
    method: str = "POST",
) -> None:
    Verifier(credentials, region="us-east-1").verify(method, headers, body, now=now)


def refusal(
    headers: Sequence[Header], body: bytes = BODY, *, credentials: Credentials = KEYS, now: float = NOW
) -> RequestRefused:
    with pytest.raises(RequestRefused) as caught:
        verify(headers, body, credentials=credentials, now=now)
    for secret in (KEYS.secret_access_key, TEMPORARY.session_token or ""):
        assert secret not in caught.value.message
    return caught.value


def authorization(replaced: bytes, by: bytes) -> Change:
    """Replace a part of the Authorization header, which has to be there."""

    def change(headers: list[Header]) -> list[Header]:
        def replace(value: bytes) -> bytes:
            assert replaced in value
            return value.replace(replaced, by)

        return changed(headers, b"Authorization", replace)

    return change


def repeated(name: bytes) -> Change:
    """Send a header twice."""
    return lambda headers: [*headers, *(each for each in headers if each[0] == name)]


header_values = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)


@pytest.mark.parametrize("credentials", [KEYS, TEMPORARY], ids=["without token", "with token"])
@given(
    body=st.binary(max_size=200),
    value=header_values,
    now=st.integers(0, 4_102_444_800),
    skew=st.integers(-300, 300),
)
def test_what_botocore_signs_is_accepted(
    credentials: Credentials, body: bytes, value: str, now: int, skew: int
) -> None:
    headers = signed(body, credentials=credentials, now=now, headers=[("X-Amz-Meta", value)])
    verify(headers, body, credentials=credentials, now=now + skew)


def test_names_of_headers_may_have_any_case_and_order() -> None:
    headers = [(name.upper() if index % 2 else name.lower(), value) for index, (name, value) in enumerate(signed(BODY))]
    verify(headers[::-1])


def test_blanks_around_and_runs_of_blanks_inside_values_do_not_matter() -> None:
    headers = signed(BODY, headers=[("X-Amz-Meta", "one two")])
    verify(changed(headers, b"X-Amz-Meta", lambda _: b"  one   two "))


def test_headers_that_were_not_signed_may_change() -> None:
    verify([*signed(BODY), (b"User-Agent", b"anything"), (b"X-Forwarded-For", b"10.0.0.1")])


def test_values_of_a_header_that_stands_there_twice_are_signed_in_their_order() -> None:
    headers = signed(BODY, headers=[("X-Amz-Meta", "one"), ("X-Amz-Meta", "two")])
    verify(headers)
    swapped = changed(headers, b"X-Amz-Meta", lambda value: b"two" if value == b"one" else b"one")
    assert refusal(swapped).code == "InvalidSignatureException"


def test_a_day_later_the_key_of_that_day_is_used() -> None:
    verifier = Verifier(KEYS, region="us-east-1")
    for now in (NOW, NOW + 86_400, NOW):
        verifier.verify("POST", signed(BODY, now=now), BODY, now=now)


CHANGES: dict[str, Change] = {
    "target": lambda headers: changed(headers, b"X-Amz-Target", lambda _: b"SageMaker.DeleteCluster"),
    "host": lambda headers: changed(headers, b"Host", lambda _: b"elsewhere"),
    "target added": lambda headers: [*headers, (b"X-Amz-Target", b"SageMaker.DeleteCluster")],
    "date": lambda headers: changed(headers, b"X-Amz-Date", lambda value: value[:-2] + b"7Z"),
    "signature": authorization(b"Signature=", b"Signature=0"),
    "signature in upper case": lambda headers: changed(
        headers,
        b"Authorization",
        lambda value: b"Signature=".join((value[:-64].removesuffix(b"Signature="), value[-64:].upper())),
    ),
    "signed headers left out": authorization(b"content-type;", b""),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_a_changed_request_is_refused(change: Change) -> None:
    error = refusal(change(signed(BODY)))
    assert (error.code, error.status) == ("InvalidSignatureException", 400)
    assert "does not match the signature you provided" in error.message


def test_a_changed_body_is_refused() -> None:
    assert refusal(signed(BODY), b'{"ClusterName":"other"}').code == "InvalidSignatureException"
    assert refusal(signed(BODY), b"").code == "InvalidSignatureException"


def test_another_method_is_refused() -> None:
    with pytest.raises(RequestRefused, match="does not match"):
        verify(signed(BODY), method="PUT")


def test_another_secret_key_is_refused() -> None:
    forged = attrs.evolve(KEYS, secret_access_key="x" * 40)
    assert refusal(signed(BODY, credentials=forged)).code == "InvalidSignatureException"


@pytest.mark.parametrize("content_sha256", ["UNSIGNED-PAYLOAD", "0" * 64])
def test_a_signed_body_hash_has_to_be_the_body_s(content_sha256: str) -> None:
    headers = signed(BODY, headers=[("X-Amz-Content-SHA256", content_sha256)])
    assert "x-amz-content-sha256" in refusal(headers).message


def test_a_signed_body_hash_that_is_the_body_s_is_accepted() -> None:
    verify(signed(BODY, headers=[("X-Amz-Content-SHA256", hashlib.sha256(BODY).hexdigest())]))


@pytest.mark.parametrize(
    ("scope", "complaint"),
    [
        ({"region": "us-west-2"}, "valid region: 'us-east-1', not 'us-west-2'"),
        ({"service": "sts"}, "correct service: 'sagemaker', not 'sts'"),
    ],
)
def test_a_signature_for_elsewhere_is_refused(scope: dict[str, str], complaint: str) -> None:
    error = refusal(signed(BODY, **scope))  # type: ignore[arg-type]  # keywords of strings, which the table cannot say
    assert error.code == "InvalidSignatureException"
    assert complaint in error.message


INVALID: list[tuple[Change, str]] = [
    (authorization(b"/aws4_request", b"/aws3_request"), "terminator"),
    (authorization(b"/20270115/", b"/20270114/"), "'20270114' != '20270115', from '20270115T080000Z'"),
    (authorization(b"host;", b""), "'Host' must be a 'SignedHeader'"),
    (authorization(b"x-amz-date;", b""), "'X-Amz-Date' must be a 'SignedHeader'"),
    (authorization(b"x-amz-date", b"x-amz-absent;x-amz-date"), "no header 'x-amz-absent'"),
    (authorization(b"content-type;host", b"host;content-type"), "lower case, sorted and distinct"),
    (authorization(b"content-type;host", b"Content-Type;host"), "lower case, sorted and distinct"),
    (authorization(b"content-type;host", b"content-type;host;host"), "lower case, sorted and distinct"),
    (lambda headers: without(headers, b"Content-Type"), "no header 'content-type'"),
    (lambda headers: without(headers, b"Host"), "no header 'host'"),
]


@pytest.mark.parametrize(("change", "complaint"), INVALID)
def test_a_signature_that_does_not_say_what_it_has_to_is_invalid(change: Change, complaint: str) -> None:
    error = refusal(change(signed(BODY)))
    assert error.code == "InvalidSignatureException"
    assert complaint in error.message


INCOMPLETE: list[tuple[Change, str]] = [
    (authorization(b"AWS4-HMAC-SHA256", b"AWS4-HMAC-SHA512"), "Unsupported AWS 'algorithm'"),
    (authorization(b"AWS4-HMAC-SHA256 ", b"AWS4-HMAC-SHA256"), "Unsupported AWS 'algorithm'"),
    (authorization(b"Credential=", b"Cred="), "requires 'Credential' parameter"),
    (authorization(b"SignedHeaders=", b"Headers="), "requires 'SignedHeaders' parameter"),
    (authorization(b", Signature=", b", Sign="), "requires 'Signature' parameter"),
    (authorization(b", Signature=", b", Signature=,"), "not a list of distinct"),
    (authorization(b"Credential=", b"Signature=1, Credential="), "not a list of distinct"),
    (authorization(b"/sagemaker/", b"/"), "exactly 5 slash-delimited elements"),
    (lambda headers: without(headers, b"X-Amz-Date"), "existence of a 'X-Amz-Date' header"),
    (lambda headers: changed(headers, b"X-Amz-Date", lambda _: b"2027-01-15T08:00:00Z"), "ISO-8601"),
    (lambda headers: changed(headers, b"X-Amz-Date", lambda _: b"20271315T080000Z"), "ISO-8601"),
    *((repeated(name), "once only") for name in (b"Authorization", b"Host", b"X-Amz-Date")),
]


@pytest.mark.parametrize(("change", "complaint"), INCOMPLETE)
def test_an_authorization_that_lacks_a_part_is_incomplete(change: Change, complaint: str) -> None:
    error = refusal(change(signed(BODY)))
    assert error.code == "IncompleteSignature"
    assert complaint in error.message


def test_a_request_that_is_not_signed_is_refused() -> None:
    assert refusal(without(signed(BODY), b"Authorization")).code == "MissingAuthenticationToken"
    assert refusal([]).code == "MissingAuthenticationToken"


@pytest.mark.parametrize("skew", [301, 86_400])
def test_an_old_signature_has_expired(skew: int) -> None:
    error = refusal(signed(BODY), now=NOW + skew)
    assert error.code == "InvalidSignatureException"
    assert error.message.startswith("Signature expired: 20270115T080000Z is now earlier than ")
    assert error.message.endswith(" - 5 min.)")


def test_a_signature_of_the_future_is_not_yet_current() -> None:
    error = refusal(signed(BODY), now=NOW - 301)
    assert error.code == "InvalidSignatureException"
    assert error.message == (
        "Signature not yet current: 20270115T080000Z is still later than 20270115T075959Z (20270115T075459Z + 5 min.)"
    )


@pytest.mark.parametrize(
    ("sent", "known"),
    [
        (attrs.evolve(KEYS, access_key_id="AKIDSTRANGER"), KEYS),
        (KEYS, attrs.evolve(KEYS, session_token="token")),
        (attrs.evolve(KEYS, session_token="token"), KEYS),
        (TEMPORARY, attrs.evolve(TEMPORARY, session_token="another")),
    ],
    ids=["access key", "token missing", "token too much", "another token"],
)
def test_unknown_credentials_are_refused(sent: Credentials, known: Credentials) -> None:
    error = refusal(signed(BODY, credentials=sent), credentials=known)
    assert error.code == "UnrecognizedClientException"
    assert error.message == "The security token included in the request is invalid."


def test_a_session_token_has_to_be_signed() -> None:
    headers = [*signed(BODY), (b"X-Amz-Security-Token", b"token")]
    error = refusal(headers, credentials=attrs.evolve(KEYS, session_token="token"))
    assert "'X-Amz-Security-Token' must be a 'SignedHeader'" in error.message


def test_a_second_session_token_is_refused() -> None:
    headers = [*signed(BODY, credentials=TEMPORARY), (b"X-Amz-Security-Token", b"token")]
    assert refusal(headers, credentials=TEMPORARY).code == "IncompleteSignature"


def test_credentials_that_have_expired_are_refused() -> None:
    expiration = datetime.datetime.fromtimestamp(NOW, datetime.UTC)
    known = attrs.evolve(TEMPORARY, expiration=expiration)
    headers = signed(BODY, credentials=TEMPORARY)
    assert refusal(headers, credentials=known).code == "ExpiredTokenException"
    verify(headers, credentials=known, now=NOW - 1)


@given(value=st.binary(max_size=200))
def test_any_authorization_header_is_answered_with_a_refusal(value: bytes) -> None:
    refusal(changed(signed(BODY), b"Authorization", lambda _: value))
