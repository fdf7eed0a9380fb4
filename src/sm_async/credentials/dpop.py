"""DPoP proofs (RFC 9449): a JSON Web Token, signed with the key that a refresh token is bound to.

Needs `cryptography`, which the extra `login` brings. It is imported on first use; that and signing take milliseconds,
so they belong in a thread.
"""

from __future__ import annotations

import base64
import binascii
import importlib
from typing import TYPE_CHECKING

import attrs
import orjson

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey

__all__ = ["DpopKey", "is_available", "proof"]

COORDINATE_BYTES = 32
"""Bytes of a coordinate of P-256, and of each half of a signature."""


@attrs.frozen
class DpopKey:
    """A private key in PEM, as token files hold it."""

    pem: str = attrs.field(repr=False)


def is_available() -> bool:
    """Whether `cryptography` is installed; imports it."""
    try:
        importlib.import_module("cryptography.hazmat.primitives.asymmetric.ec")
    except ImportError:
        return False
    return True


def proof(key: DpopKey, *, url: str, now: float, unique: str) -> str | None:
    """The value of the DPoP header of a POST to a URL at a time in seconds since the epoch.

    `unique` is what no other proof has. None where the key is no private key on the curve P-256.
    """
    from cryptography.hazmat.primitives.asymmetric import ec, utils  # noqa: PLC0415  (an extra; see above)
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415  (an extra; see above)

    private = _private_key(key)
    if private is None:
        return None
    point = private.public_key().public_numbers()
    jwk = {"kty": "EC", "x": _encoded(_big_endian(point.x)), "y": _encoded(_big_endian(point.y)), "crv": "P-256"}
    header = {"typ": "dpop+jwt", "alg": "ES256", "jwk": jwk}
    claims = {"htm": "POST", "htu": url, "iat": int(now), "jti": unique}
    signed = f"{_encoded(orjson.dumps(header))}.{_encoded(orjson.dumps(claims))}"
    r, s = utils.decode_dss_signature(private.sign(signed.encode(), ec.ECDSA(SHA256())))
    return f"{signed}.{_encoded(_big_endian(r) + _big_endian(s))}"


def _private_key(key: DpopKey) -> EllipticCurvePrivateKey | None:
    """The key between the lines of a PEM; they are not looked at, as programs differ in what they write there."""
    from cryptography.exceptions import UnsupportedAlgorithm  # noqa: PLC0415  (an extra; see above)
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415  (an extra; see above)
    from cryptography.hazmat.primitives.serialization import load_der_private_key  # noqa: PLC0415  (an extra; see above)

    try:
        private = load_der_private_key(
            base64.b64decode("".join(line for line in key.pem.splitlines() if not line.startswith("-----"))), None
        )
    except (binascii.Error, ValueError, TypeError, UnsupportedAlgorithm):
        return None
    if isinstance(private, ec.EllipticCurvePrivateKey) and isinstance(private.curve, ec.SECP256R1):
        return private
    return None


def _big_endian(number: int) -> bytes:
    return number.to_bytes(COORDINATE_BYTES, "big")


def _encoded(data: bytes) -> str:
    """Base64 for URLs, without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()
