"""Verification of AWS Signature Version 4, as strict as AWS: who signed the request, when, and whether it was changed.

Written from the specification alone and sharing no code with the client's signer, so that each judges the other:
https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html. Pure: the time is an
argument. Only what SageMaker's protocol sends is accepted: `POST /` without a query, signed in the headers.
"""

from __future__ import annotations

import calendar
import contextlib
import hmac
import re
import time
from collections.abc import Iterable
from hashlib import sha256

import attrs

from sm_async.credentials import Credentials
from sm_async.local.refusals import RequestRefused

__all__ = ["Headers", "Verifier"]

Headers = Iterable[tuple[bytes, bytes]]
"""Header fields in the order in which they came, names in any case, one entry a field line."""

ALGORITHM = b"AWS4-HMAC-SHA256"
TERMINATOR = "aws4_request"
WINDOW = 300
"""Seconds that the client's clock may be away from the server's."""

_AMZ_DATE = re.compile(r"\d{8}T\d{6}Z", re.ASCII)
_ONCE = frozenset({b"authorization", b"host", b"x-amz-content-sha256", b"x-amz-date", b"x-amz-security-token"})
"""Header fields that decide what is verified, so that two of them are one too many."""


class Verifier:
    """Checks requests against the one set of credentials that the server knows."""

    def __init__(self, credentials: Credentials, *, region: str, service: str = "sagemaker") -> None:
        self._credentials = credentials
        self._region = region
        self._service = service
        self._signing_keys: dict[str, bytes] = {}

    def verify(self, method: str, headers: Headers, body: bytes, *, now: float) -> None:
        """Return if the request is authentic; raise `RequestRefused` with AWS's code otherwise.

        `now` is in epoch seconds. No message holds a secret, a session token or a signature.
        """
        fields = _fields(headers)
        claim = _claim(fields)
        _check_signed_headers(claim, fields)
        self._check_scope(claim)
        _check_clock(claim, now)
        self._check_identity(claim, fields, now)
        body_hash = _checked_body_hash(claim, fields, body)
        canonical_request = _canonical_request(method, claim, fields, body_hash)
        scope = "/".join((claim.date, claim.region, claim.service, TERMINATOR))
        string_to_sign = b"\n".join(
            (ALGORITHM, claim.amz_date.encode(), scope.encode(), sha256(canonical_request).hexdigest().encode())
        )
        expected = hmac.digest(self._signing_key(claim.date), string_to_sign, sha256).hex().encode()
        if not hmac.compare_digest(expected, claim.signature):
            raise _invalid(
                "The request signature we calculated does not match the signature you provided. "
                "Check your AWS Secret Access Key and signing method. Consult the service documentation for details."
            )

    def _check_scope(self, claim: _Claim) -> None:
        if claim.region != self._region:
            raise _invalid(f"Credential should be scoped to a valid region: {self._region!r}, not {claim.region!r}.")
        if claim.service != self._service:
            raise _invalid(f"Credential should be scoped to correct service: {self._service!r}, not {claim.service!r}.")
        if claim.terminator != TERMINATOR:
            raise _invalid(
                f"Credential should be scoped with a valid terminator: {TERMINATOR!r}, not {claim.terminator!r}."
            )
        if claim.date != claim.amz_date[:8]:
            raise _invalid(
                "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: "
                f"{claim.date!r} != {claim.amz_date[:8]!r}, from {claim.amz_date!r}."
            )

    def _check_identity(self, claim: _Claim, fields: _Fields, now: float) -> None:
        known = self._credentials
        sent_token = fields.get(b"x-amz-security-token", [b""])[0]
        key_is_known = hmac.compare_digest(claim.access_key_id.encode(), known.access_key_id.encode())
        token_is_known = hmac.compare_digest(sent_token, (known.session_token or "").encode())
        if not (key_is_known and token_is_known):
            raise RequestRefused(
                "UnrecognizedClientException", "The security token included in the request is invalid."
            )
        if known.expiration is not None and known.expiration.timestamp() <= now:
            raise RequestRefused("ExpiredTokenException", "The security token included in the request is expired")

    def _signing_key(self, date: str) -> bytes:
        """The key of one day; a day's requests share it."""
        key = self._signing_keys.get(date)
        if key is None:
            key = f"AWS4{self._credentials.secret_access_key}".encode()
            for part in (date, self._region, self._service, TERMINATOR):
                key = hmac.digest(key, part.encode(), sha256)
            self._signing_keys = {date: key}
        return key


_Fields = dict[bytes, list[bytes]]
"""Header values by lower-case name, without blanks around them."""


@attrs.frozen(kw_only=True)
class _Claim:
    """What a request says of its signature."""

    access_key_id: str
    date: str
    region: str
    service: str
    terminator: str
    signed_headers: tuple[bytes, ...]
    signature: bytes
    amz_date: str
    signed_at: int
    """`amz_date` in epoch seconds."""


def _fields(headers: Headers) -> _Fields:
    fields: _Fields = {}
    for name, value in headers:
        fields.setdefault(name.lower(), []).append(value.strip())
    for name in _ONCE:
        if len(fields.get(name, ())) > 1:
            raise _incomplete(f"Header {name.decode()!r} may stand in a request once only.")
    return fields


def _claim(fields: _Fields) -> _Claim:
    """The parts of the Authorization header, and the date that goes with it."""
    if b"authorization" not in fields:
        raise RequestRefused("MissingAuthenticationToken", "Missing Authentication Token")
    algorithm, _, rest = fields[b"authorization"][0].partition(b" ")
    if algorithm != ALGORITHM:
        raise _incomplete(f"Unsupported AWS 'algorithm': expected {ALGORITHM.decode()!r}.")
    parameters = _parameters(rest)
    absent = [name for name in ("Credential", "Signature", "SignedHeaders") if not parameters.get(name.encode())]
    problems = [f"Authorization header requires {name!r} parameter." for name in absent]
    if b"x-amz-date" not in fields:
        problems.append("Authorization header requires existence of a 'X-Amz-Date' header.")
    if problems:
        raise _incomplete(" ".join(problems))
    amz_date = fields[b"x-amz-date"][0].decode("latin-1")
    credential = parameters[b"Credential"].decode("latin-1").split("/")
    if len(credential) != 5:
        raise _incomplete(
            "Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term, "
            f"got {len(credential)}."
        )
    access_key_id, date, region, service, terminator = credential
    return _Claim(
        access_key_id=access_key_id,
        date=date,
        region=region,
        service=service,
        terminator=terminator,
        signed_headers=tuple(parameters[b"SignedHeaders"].split(b";")),
        signature=parameters[b"Signature"],
        amz_date=amz_date,
        signed_at=_epoch_seconds(amz_date),
    )


def _epoch_seconds(amz_date: str) -> int:
    if _AMZ_DATE.fullmatch(amz_date):
        with contextlib.suppress(ValueError):
            return calendar.timegm(time.strptime(amz_date, "%Y%m%dT%H%M%SZ"))
    raise _incomplete(f"Date must be in ISO-8601 'basic format'. Got {amz_date[:40]!r}.")


def _parameters(text: bytes) -> dict[bytes, bytes]:
    parameters: dict[bytes, bytes] = {}
    for part in text.split(b","):
        name, equals, value = part.strip().partition(b"=")
        if not equals or name in parameters:
            raise _incomplete(
                "Authorization header is not a list of distinct 'name=value' parameters separated by commas."
            )
        parameters[name] = value
    return parameters


def _check_signed_headers(claim: _Claim, fields: _Fields) -> None:
    signed = claim.signed_headers
    if list(signed) != sorted({name.lower() for name in signed}):
        raise _invalid("SignedHeaders must be in lower case, sorted and distinct.")
    needed = {b"host": "Host", b"x-amz-date": "X-Amz-Date"}
    if b"x-amz-security-token" in fields:
        needed[b"x-amz-security-token"] = "X-Amz-Security-Token"
    for name, shown in needed.items():
        if name not in signed:
            raise _invalid(f"{shown!r} must be a 'SignedHeader' in the AWS Authorization.")
    for name in signed:
        if name not in fields:
            raise _invalid(f"The request has no header {_shown(name)}, which stands in SignedHeaders.")


def _check_clock(claim: _Claim, now: float) -> None:
    date = claim.amz_date
    if claim.signed_at < now - WINDOW:
        raise _invalid(
            f"Signature expired: {date} is now earlier than {_amz_date(now - WINDOW)} ({_amz_date(now)} - 5 min.)"
        )
    if claim.signed_at > now + WINDOW:
        raise _invalid(
            f"Signature not yet current: {date} is still later than {_amz_date(now + WINDOW)} "
            f"({_amz_date(now)} + 5 min.)"
        )


def _amz_date(seconds: float) -> str:
    return time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(seconds))


def _checked_body_hash(claim: _Claim, fields: _Fields, body: bytes) -> bytes:
    computed = sha256(body).hexdigest().encode()
    if b"x-amz-content-sha256" in claim.signed_headers:
        stated = fields[b"x-amz-content-sha256"][0]
        if not hmac.compare_digest(stated, computed):
            raise _invalid("The provided 'x-amz-content-sha256' header does not match what was computed.")
    return computed


def _canonical_request(method: str, claim: _Claim, fields: _Fields, body_hash: bytes) -> bytes:
    lines = [method.encode(), b"/", b""]
    lines += [b"%s:%s" % (name, _canonical_value(fields[name])) for name in claim.signed_headers]
    lines += [b"", b";".join(claim.signed_headers), body_hash]
    return b"\n".join(lines)


def _canonical_value(values: list[bytes]) -> bytes:
    """Values of one name in their order, joined by commas, with runs of blanks made one."""
    return b",".join(b" ".join(value.split()) for value in values)


def _shown(value: bytes) -> str:
    return repr(value[:40].decode("latin-1"))


def _invalid(message: str) -> RequestRefused:
    return RequestRefused("InvalidSignatureException", message)


def _incomplete(message: str) -> RequestRefused:
    return RequestRefused("IncompleteSignature", message)
