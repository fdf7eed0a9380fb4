"""The signer: what it signs, what it refuses, and that its fast path signs as the general function does."""

from __future__ import annotations

import calendar
import datetime
import hashlib
import string
from collections.abc import Iterable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sm_async.errors import ConfigurationError
from sm_async.protocol.sigv4 import (
    ADDED_HEADERS,
    Credentials,
    Signed,
    Signer,
    SigningOptions,
    SigningTemplate,
    derive_signing_key,
    sign,
)

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLEtc764bNrC9SAPBSM22wDOk4x4HIZ8j4FZTwdQWLWsKWHGBuFqwAeMicRXmx=="
KEYS = Credentials("AKIDEXAMPLE", SECRET)
TEMPORARY = Credentials("ASIAEXAMPLE", SECRET, TOKEN)
NOW = float(calendar.timegm((2015, 8, 30, 12, 36, 0)))
HEADERS = (
    ("Content-Type", "application/x-amz-json-1.1"),
    ("Host", "api.sagemaker.us-east-1.amazonaws.com"),
    ("X-Amz-Target", "SageMaker.BatchAddClusterNodes"),
)

visible = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1, max_size=40)
header_values = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")) | st.just("\t"), max_size=40)
header_names = st.text(string.ascii_letters + string.digits + "-", min_size=1, max_size=20).filter(
    lambda name: name.lower() not in {"host", *ADDED_HEADERS}
)
headers_with_host = st.lists(st.tuples(header_names, header_values), max_size=6).map(lambda rest: [*rest, HEADERS[1]])
credentials = st.builds(
    Credentials,
    visible.filter(lambda text: not set(text) & set("/,")),
    visible,
    st.none() | visible,
)
printable = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), max_size=40)
times = st.floats(min_value=0, max_value=253_402_300_799, allow_nan=False)


def sagemaker(
    body: bytes = b"{}",
    credentials: Credentials = KEYS,
    now: float = NOW,
    *,
    method: str = "POST",
    path: str = "/",
    query: str = "",
    headers: Iterable[tuple[str, str]] = HEADERS,
    options: SigningOptions | None = None,
) -> Signed:
    return sign(
        method=method,
        path=path,
        query=query,
        headers=headers,
        body=body,
        credentials=credentials,
        region="us-east-1",
        service="sagemaker",
        now=now,
        options=options or SigningOptions(),
    )


def test_the_example_of_the_specification_gives_its_signature() -> None:
    result = sign(
        method="GET",
        path="/",
        query="Action=ListUsers&Version=2010-05-08",
        headers=[
            ("Host", "iam.amazonaws.com"),
            ("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),
        ],
        body=b"",
        credentials=KEYS,
        region="us-east-1",
        service="iam",
        now=NOW,
    )
    assert result.signature == "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    assert (
        derive_signing_key(SECRET, "20150830", "us-east-1", "iam").hex()
        == "c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9"
    )


def test_an_operation_signs_content_type_host_date_token_and_target() -> None:
    headers = dict(Signer("us-east-1", "sagemaker").sign(SigningTemplate(headers=HEADERS), b"{}", TEMPORARY, NOW))
    assert headers[b"X-Amz-Date"] == b"20150830T123600Z"
    assert headers[b"X-Amz-Security-Token"] == TOKEN.encode()
    assert headers[b"Authorization"].startswith(
        b"AWS4-HMAC-SHA256 Credential=ASIAEXAMPLE/20150830/us-east-1/sagemaker/aws4_request, "
        b"SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature="
    )


def test_without_a_token_none_is_sent_or_signed() -> None:
    headers = dict(Signer("us-east-1", "sagemaker").sign(SigningTemplate(headers=HEADERS), b"{}", KEYS, NOW))
    assert set(headers) == {b"X-Amz-Date", b"Authorization"}
    assert b"SignedHeaders=content-type;host;x-amz-date;x-amz-target," in headers[b"Authorization"]


@settings(deadline=None)  # a busy machine is no failure
@given(
    method=st.sampled_from(["GET", "POST", "PUT"]),
    path=printable.map("/{}".format),
    query=printable,
    headers=headers_with_host,
    body=st.binary(max_size=200),
    credentials=credentials,
    now=times,
)
@example(
    method="POST",
    path="/a/../%2e/b//",
    query="b&a=%20&a=+",
    headers=[("x-amz-z", "1"), ("X-Amz-D", " a  b "), HEADERS[1]],
    body=b"",
    credentials=TEMPORARY,
    now=0.0,
)
def test_a_template_signs_as_the_general_function_does(
    *,
    method: str,
    path: str,
    query: str,
    headers: list[tuple[str, str]],
    body: bytes,
    credentials: Credentials,
    now: float,
) -> None:
    template = SigningTemplate(method=method, path=path, query=query, headers=headers)
    general = sagemaker(body, credentials, now, method=method, path=path, query=query, headers=headers)
    assert Signer("us-east-1", "sagemaker").sign(template, body, credentials, now) == general.headers


@settings(deadline=None)  # a busy machine is no failure
@given(
    st.lists(
        st.tuples(
            st.sampled_from([KEYS, TEMPORARY, Credentials("AKIDEXAMPLE", SECRET), Credentials("AKIDEXAMPLE", "other")]),
            st.sampled_from([NOW, NOW + 0.9, NOW + 1, NOW + 86_400, NOW - 86_400]) | times,
            st.binary(max_size=20),
        ),
        min_size=2,
        max_size=12,
    )
)
def test_a_signer_serves_any_credentials_at_any_time_in_any_order(
    calls: list[tuple[Credentials, float, bytes]],
) -> None:
    signer, template = Signer("us-east-1", "sagemaker"), SigningTemplate(headers=HEADERS)
    for keys, now, body in calls:
        assert signer.sign(template, body, keys, now) == sagemaker(body, keys, now).headers


def test_midnight_utc_changes_date_scope_and_key() -> None:
    midnight = float(calendar.timegm((2026, 1, 1, 0, 0, 0)))
    signer, template = Signer("us-east-1", "sagemaker"), SigningTemplate(headers=HEADERS)
    before = signer.sign(template, b"{}", KEYS, midnight - 0.001)
    after = signer.sign(template, b"{}", KEYS, midnight)
    assert dict(before)[b"X-Amz-Date"] == b"20251231T235959Z"
    assert b"/20251231/" in dict(before)[b"Authorization"]
    assert dict(after)[b"X-Amz-Date"] == b"20260101T000000Z"
    assert b"/20260101/" in dict(after)[b"Authorization"]
    assert (before, after) == (sagemaker(now=midnight - 1).headers, sagemaker(now=midnight).headers)


def test_one_second_has_one_date_and_one_signature() -> None:
    assert sagemaker(now=NOW).headers == sagemaker(now=NOW + 0.999).headers
    assert sagemaker(now=NOW).headers != sagemaker(now=NOW + 1).headers


def test_rotated_credentials_are_used_at_once() -> None:
    signer, template = Signer("us-east-1", "sagemaker"), SigningTemplate(headers=HEADERS)
    signer.sign(template, b"{}", KEYS, NOW)
    rotated = Credentials("AKIDEXAMPLE", SECRET[::-1])
    assert signer.sign(template, b"{}", rotated, NOW) == sagemaker(credentials=rotated).headers
    assert signer.sign(template, b"{}", TEMPORARY, NOW) == sagemaker(credentials=TEMPORARY).headers


def test_templates_share_a_signer_without_mixing() -> None:
    signer = Signer("us-east-1", "sagemaker")
    other = SigningTemplate(headers=[*HEADERS[:2], ("X-Amz-Target", "SageMaker.ListClusters")])
    first = signer.sign(SigningTemplate(headers=HEADERS), b"{}", KEYS, NOW)
    assert signer.sign(other, b"{}", KEYS, NOW) != first
    assert signer.sign(SigningTemplate(headers=HEADERS), b"{}", KEYS, NOW) == first


@pytest.mark.parametrize(
    "changed",
    [
        sagemaker(b"{ }"),
        sagemaker(credentials=Credentials("AKIDEXAMPLE", "x" * 40)),
        sagemaker(credentials=Credentials("AKIDEXAMPLE", SECRET, TOKEN)),
        sagemaker(now=NOW + 1),
        sagemaker(method="GET"),
        sagemaker(path="/x"),
        sagemaker(query="a=1"),
        sagemaker(headers=[*HEADERS, ("X-Amz-More", "1")]),
    ],
    ids=["body", "secret", "token", "second", "method", "path", "query", "headers"],
)
def test_whatever_is_signed_changes_the_signature(changed: Signed) -> None:
    assert changed.signature != sagemaker().signature


def test_headers_that_proxies_change_are_not_signed() -> None:
    changing = [("User-Agent", "x"), ("Connection", "keep-alive"), ("X-Amzn-Trace-Id", "y"), ("Transfer-Encoding", "z")]
    template = SigningTemplate(headers=[*changing, *HEADERS])
    assert Signer("us-east-1", "sagemaker").sign(template, b"{}", KEYS, NOW) == sagemaker().headers


@pytest.mark.parametrize(
    ("sent", "canonical"),
    [
        ("/", "/"),
        ("/a//b/./c/../d/", "/a/b/d/"),
        ("/..", "/"),
        ("/../../a", "/a"),
        ("/a/.", "/a/"),
        ("/a/b/..", "/a/"),
        ("/a b", "/a%20b"),
        ("/a%20b", "/a%2520b"),
        ("/a:b~c", "/a%3Ab~c"),
        ("/ü", "/%C3%BC"),
    ],
)
def test_a_path_is_normalized_and_encoded_once_more(sent: str, canonical: str) -> None:
    result = sagemaker(path=sent)
    assert result.canonical_request.split("\n")[1] == canonical


def test_a_path_is_left_alone_where_the_service_wants_it_so() -> None:
    result = sagemaker(path="//a%20b/../c", options=SigningOptions(normalize_path=False, double_encode=False))
    assert result.canonical_request.split("\n")[1] == "//a%20b/../c"


@pytest.mark.parametrize(
    ("sent", "canonical"),
    [
        ("", ""),
        ("a", "a="),
        ("b=2&a=1", "a=1&b=2"),
        ("a=2&a=1", "a=1&a=2"),
        ("a=%20/", "a=%20%2F"),
        ("a=%2f", "a=%2F"),
        ("&&a=1&", "a=1"),
        ("a=b=c", "a=b%3Dc"),
        ("ü=ö", "%C3%BC=%C3%B6"),
    ],
)
def test_a_query_is_encoded_once_and_sorted(sent: str, canonical: str) -> None:
    result = sagemaker(query=sent)
    assert result.canonical_request.split("\n")[2] == canonical


def test_a_body_hash_is_added_and_signed_where_the_service_wants_it() -> None:
    result = sagemaker(b"{}", options=SigningOptions(sign_body=True))
    added = dict(result.headers)
    assert added[b"X-Amz-Content-SHA256"] == hashlib.sha256(b"{}").hexdigest().encode()
    assert b";x-amz-content-sha256;x-amz-date;" in added[b"Authorization"]


def test_a_session_token_is_sent_unsigned_where_the_service_wants_it() -> None:
    result = sagemaker(credentials=TEMPORARY, options=SigningOptions(sign_session_token=False))
    assert dict(result.headers)[b"X-Amz-Security-Token"] == TOKEN.encode()
    assert TOKEN not in result.canonical_request
    assert result.signature == sagemaker().signature


@pytest.mark.parametrize(
    ("header", "rule"),
    [
        (("X-A", "1\r\nX-Injected: 2"), "line break"),
        (("X-A", "1\n"), "line break"),
        (("X-A", "1\0"), "control character"),
        (("X A", "1"), "no header name"),
        (("X-A\r\nX-B", "1"), "no header name"),
        (("", "1"), "no header name"),
        (("X-Amz-Date", "20150830T123600Z"), "the signer adds it"),
        (("authorization", "Bearer x"), "the signer adds it"),
    ],
)
def test_a_header_that_could_pose_as_another_is_refused(header: tuple[str, str], rule: str) -> None:
    with pytest.raises(ConfigurationError, match=rule):
        SigningTemplate(headers=[*HEADERS, header])
    with pytest.raises(ConfigurationError, match=rule):
        sagemaker(headers=[*HEADERS, header])


@pytest.mark.parametrize(
    ("method", "path", "query", "rule"),
    [
        ("POST\n", "/", "", "method"),
        ("POST", "/\n", "", "path"),
        ("POST", "x", "", "path"),
        ("POST", "", "", "path"),
        ("POST", "/", "a\n=1", "query"),
    ],
)
def test_a_request_line_that_cannot_be_sent_is_refused(method: str, path: str, query: str, rule: str) -> None:
    with pytest.raises(ConfigurationError, match=rule):
        SigningTemplate(method=method, path=path, query=query, headers=HEADERS)


def test_a_request_without_host_is_not_signed() -> None:
    with pytest.raises(ConfigurationError, match="host"):
        SigningTemplate(headers=[("Content-Type", "application/json")])


@pytest.mark.parametrize(
    ("region", "service"), [("", "sagemaker"), ("us-east-1/x", "sagemaker"), ("us-east-1", "a, b")]
)
def test_a_scope_that_would_break_the_header_is_refused(region: str, service: str) -> None:
    with pytest.raises(ConfigurationError, match=r"region|service"):
        Signer(region, service)


@pytest.mark.parametrize("value", ["", "with space", "line\nbreak", "end\n", "tab\t", "nul\0", "ümlaut", 7])
@pytest.mark.parametrize("argument", ["access_key_id", "secret_access_key", "session_token"])
def test_keys_that_cannot_stand_in_a_header_are_refused_without_being_shown(argument: str, value: object) -> None:
    keys: dict[str, object] = {"access_key_id": "AKIDEXAMPLE", "secret_access_key": SECRET, argument: value}
    with pytest.raises(ConfigurationError, match=f"^{argument}: ") as caught:
        Credentials(**keys)  # type: ignore[arg-type]  # a wrong type is one of the cases
    assert not value or str(value) not in str(caught.value)


@pytest.mark.parametrize("value", ["AKID/x", "AKID,x"])
def test_an_access_key_id_that_would_forge_a_scope_is_refused(value: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^access_key_id: "):
        Credentials(value, SECRET)


def test_an_expiration_needs_a_time_zone() -> None:
    naive = datetime.datetime(2026, 1, 1)  # noqa: DTZ001  (without a zone, which is the case)
    with pytest.raises(ConfigurationError, match=r"^expiration: .*time zone"):
        Credentials("AKIDEXAMPLE", SECRET, expiration=naive)
    aware = naive.replace(tzinfo=datetime.UTC)
    assert Credentials("AKIDEXAMPLE", SECRET, expiration=aware).expiration == aware


def test_no_repr_shows_a_secret() -> None:
    signer, template = Signer("us-east-1", "sagemaker"), SigningTemplate(headers=HEADERS)
    signer.sign(template, b"{}", TEMPORARY, NOW)
    shown = repr((TEMPORARY, signer, template, sagemaker(credentials=TEMPORARY)))
    assert "ASIAEXAMPLE" in shown
    assert SECRET not in shown
    assert TOKEN not in shown


def test_credentials_are_equal_by_value_and_frozen() -> None:
    assert Credentials("AKIDEXAMPLE", SECRET) == KEYS
    assert Credentials("AKIDEXAMPLE", SECRET, TOKEN) != KEYS
    with pytest.raises(AttributeError):
        KEYS.access_key_id = "other"  # type: ignore[misc]  # that it is refused is the case
