"""The signer against the signing suites of AWS and of its other SDKs; presigned URLs (`query-*`) are not offered.

A request's text is taken as what goes over the wire. Of botocore's older suite, `.authz` is the word on the
Authorization header: the `.sreq` of get-vanilla-with-session-token shows that of a request without token.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from pathlib import Path

import attrs
import httpx
import pytest

from sm_async.protocol.sigv4 import Credentials, Signed, SigningOptions, sign
from tests.vectors import suites

AKIDEXAMPLE = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
DATE_OF_THE_SUITES = "20150830T123600Z"


@attrs.frozen(kw_only=True)
class Request:
    """A request as its text on the wire says."""

    method: str
    path: str
    query: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@attrs.frozen(kw_only=True)
class SigningCase:
    """A request, how to sign it, and what the suite says of the result; what it does not say is None."""

    request: Request
    credentials: Credentials = AKIDEXAMPLE
    region: str = "us-east-1"
    service: str = "service"
    date: str = DATE_OF_THE_SUITES
    options: SigningOptions = attrs.field(factory=SigningOptions)
    canonical_request: str | None = None
    string_to_sign: str | None = None
    signature: str | None = None
    authorization: str | None = None
    signed_request: Request | None = None


def aws_c_auth_cases(suite: Path) -> Iterator[tuple[str, SigningCase]]:
    """One folder a case: `context.json`, `request.txt`, `header-*.txt`."""
    for request in suite.glob("**/request.txt"):
        folder = request.parent
        context = suites.read_json(folder / "context.json")
        signed_request = parsed(text_of(folder / "header-signed-request.txt"))
        case = SigningCase(
            request=parsed(text_of(request)),
            credentials=credentials_of(context),
            region=context["region"],
            service=context["service"],
            date=date_of(context["timestamp"]),
            options=SigningOptions(
                normalize_path=context["normalize"],
                sign_body=context["sign_body"],
                sign_session_token=not context.get("omit_session_token", False),
            ),
            canonical_request=text_of(folder / "header-canonical-request.txt"),
            string_to_sign=text_of(folder / "header-string-to-sign.txt"),
            signature=text_of(folder / "header-signature.txt").strip(),
            authorization=header(signed_request, "authorization"),
            signed_request=signed_request,
        )
        yield folder.relative_to(suite).as_posix(), case


def botocore_cases(suite: Path) -> Iterator[tuple[str, SigningCase]]:
    """One folder a case, its files named as the folder: `.req` in; `.creq`, `.sts` and `.authz` out."""
    for file in suite.glob("**/*.req"):
        request = parsed(text_of(file))
        canonical_request = text_of(file.with_suffix(".creq"))
        signed_token = re.search("^x-amz-security-token:(.*)$", canonical_request, re.MULTILINE)
        sent_token = header(parsed(text_of(file.with_suffix(".sreq"))), "x-amz-security-token")
        case = SigningCase(
            request=unstamped(request),
            credentials=attrs.evolve(AKIDEXAMPLE, session_token=signed_token[1] if signed_token else sent_token),
            date=header(request, "x-amz-date") or DATE_OF_THE_SUITES,
            options=SigningOptions(sign_session_token=signed_token is not None),
            canonical_request=canonical_request,
            string_to_sign=text_of(file.with_suffix(".sts")),
            authorization=text_of(file.with_suffix(".authz")),
        )
        yield file.parent.relative_to(suite).as_posix(), case


def smithy_java_cases(suite: Path) -> Iterator[tuple[str, SigningCase]]:
    """One folder a case: `context.json`, `request.txt`, `signed.txt`."""
    for request in suite.glob("**/request.txt"):
        folder = request.parent
        context = suites.read_json(folder / "context.json")
        signed_request = parsed(text_of(folder / "signed.txt"))
        case = SigningCase(
            request=parsed(text_of(request)),
            credentials=credentials_of(context),
            region=context["properties"]["region"],
            service=context["properties"]["service"],
            date=date_of(context["properties"]["timestamp"]),
            authorization=header(signed_request, "authorization"),
            signed_request=signed_request,
        )
        yield folder.relative_to(suite).as_posix(), case


def smithy_rs_cases(suite: Path) -> Iterator[tuple[str, SigningCase]]:
    """One folder a case: `request.txt` and its canonical form, which has a date of its own; the key is not given."""
    for request in suite.glob("**/request.txt"):
        folder = request.parent
        canonical_request = text_of(folder / "header-canonical-request.txt")
        date = re.search("^x-amz-date:(.*)$", canonical_request, re.MULTILINE)
        case = SigningCase(
            request=unstamped(parsed(text_of(request))),
            date=date[1] if date else DATE_OF_THE_SUITES,
            canonical_request=canonical_request,
        )
        yield folder.relative_to(suite).as_posix(), case


def dotnet_cases(suite: Path) -> Iterator[tuple[str, SigningCase]]:
    """One file: URL, headers and body as a caller writes them; the request carries x-amz-content-sha256."""
    document = suites.read_json(suite / "sigv4_test_cases.json")
    shared = document["credentials"]
    for case in document["cases"]:
        url = httpx.URL(case["url"])
        path, _, query = url.raw_path.decode().partition("?")
        headers = (("Host", url.netloc.decode()), *case["headers"].items())
        yield (
            case["name"],
            SigningCase(
                request=Request(
                    method=case["method"],
                    path=path,
                    query=query,
                    headers=headers,
                    body=(case["body"] or "").encode(),
                ),
                credentials=Credentials(shared["accessKey"], shared["secretKey"]),
                region=shared["region"],
                service=shared["service"],
                date=shared["amzDate"],
                options=SigningOptions(
                    sign_body=True, payload_hash=None if case["signPayload"] else "UNSIGNED-PAYLOAD"
                ),
                signature=case["expectedSignature"],
            ),
        )


def text_of(file: Path) -> str:
    return file.read_bytes().decode()


def date_of(timestamp: str) -> str:
    return re.sub("[-:]", "", timestamp)


def credentials_of(context: dict[str, dict[str, str]]) -> Credentials:
    keys = context["credentials"]
    return Credentials(keys["access_key_id"], keys["secret_access_key"], keys.get("token"))


def parsed(text: str) -> Request:
    """The request in a text; a folded header value reads as one line (RFC 9112, section 5.2)."""
    head, _, body = text.partition("\n\n")
    line, *rows = re.sub(r"\n[ \t]+", " ", head.rstrip("\n")).split("\n")
    method, target = line.removesuffix(" HTTP/1.1").split(" ", 1)
    path, _, query = target.partition("?")
    headers = tuple((name, value) for name, _, value in (row.partition(":") for row in rows))
    return Request(method=method, path=path, query=query, headers=headers, body=body.encode())


def header(request: Request, name: str) -> str | None:
    return next((value.strip() for key, value in request.headers if key.lower() == name), None)


def unstamped(request: Request) -> Request:
    """The request before it was dated and given its token."""
    stamps = {"x-amz-date", "x-amz-security-token"}
    return attrs.evolve(request, headers=tuple(pair for pair in request.headers if pair[0].lower() not in stamps))


def signed(case: SigningCase) -> Signed:
    moment = datetime.datetime.strptime(case.date, "%Y%m%dT%H%M%SZ").replace(tzinfo=datetime.UTC)
    return sign(
        method=case.request.method,
        path=case.request.path,
        query=case.request.query,
        headers=case.request.headers,
        body=case.request.body,
        credentials=case.credentials,
        region=case.region,
        service=case.service,
        now=moment.timestamp(),
        options=case.options,
    )


LOADERS = {
    "01-sigv4/aws-c-auth-v4": aws_c_auth_cases,
    "01-sigv4/botocore-aws4_testsuite": botocore_cases,
    "01-sigv4/smithy-java-extra": smithy_java_cases,
    "01-sigv4/smithy-rs-extra": smithy_rs_cases,
    "01-sigv4/dotnet-known-answers": dotnet_cases,
}
COVERAGE = suites.cover("01-sigv4", LOADERS)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params())
def test_a_request_is_signed_as_the_suite_says(case: suites.Case[SigningCase]) -> None:
    expected = case.data
    result = signed(expected)
    answers = {
        "canonical request": (expected.canonical_request, result.canonical_request),
        "string to sign": (expected.string_to_sign, result.string_to_sign),
        "signature": (expected.signature, result.signature),
        "Authorization": (expected.authorization, dict(result.headers)[b"Authorization"].decode()),
    }
    said = {name: pair for name, pair in answers.items() if pair[0] is not None}
    assert said, "the suite says nothing of this case"
    for name, (theirs, ours) in said.items():
        assert ours == theirs, name


@pytest.mark.parametrize(
    "case", [param for param in COVERAGE.params() if param.values[0].data.signed_request is not None]
)
def test_the_headers_added_make_the_signed_request_of_the_suite(case: suites.Case[SigningCase]) -> None:
    def comparable(headers: tuple[tuple[str, str], ...]) -> list[tuple[str, str]]:
        return sorted((name.lower(), value.strip()) for name, value in headers)

    added = tuple((name.decode(), value.decode()) for name, value in signed(case.data).headers)
    assert case.data.signed_request is not None
    assert comparable((*case.data.request.headers, *added)) == comparable(case.data.signed_request.headers)
