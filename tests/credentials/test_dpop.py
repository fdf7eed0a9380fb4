"""DPoP proofs, verified with the public key that they carry (RFC 9449)."""

from __future__ import annotations

import base64
import json
import sys
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
)

from sm_async.credentials import dpop
from sm_async.credentials.dpop import DpopKey, proof
from tests.seams import NOON

URL = "https://us-east-1.signin.aws.amazon.com/v1/token"
KEY = ec.generate_private_key(ec.SECP256R1())
SEC1, PKCS8 = PrivateFormat.TraditionalOpenSSL, PrivateFormat.PKCS8


def pem(
    key: PrivateKeyTypes = KEY, form: PrivateFormat = SEC1, protection: KeySerializationEncryption | None = None
) -> str:
    """A private key as text."""
    return key.private_bytes(Encoding.PEM, form, protection or NoEncryption()).decode()


def one_line(text: str) -> str:
    """A PEM whose key stands in one long line, as some programs write it."""
    first, *middle, last = text.splitlines()
    return "\n".join([first, "".join(middle), last])


def decoded(part: str) -> bytes:
    assert "=" not in part
    return base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))


def number(part: str) -> int:
    data = decoded(part)
    assert len(data) == 32
    return int.from_bytes(data, "big")


def made(text: str | None = None) -> tuple[dict[str, Any], dict[str, Any], bytes, bytes]:
    """Header, claims, signature and what is signed of a proof."""
    found = proof(DpopKey(pem() if text is None else text), url=URL, now=NOON + 0.7, unique="an-id")
    assert found is not None
    header, claims, signature = found.split(".")
    return json.loads(decoded(header)), json.loads(decoded(claims)), decoded(signature), f"{header}.{claims}".encode()


def test_a_proof_says_what_is_asked_where_and_when() -> None:
    header, claims, _, _ = made()
    assert (header["typ"], header["alg"]) == ("dpop+jwt", "ES256")
    assert claims == {"htm": "POST", "htu": URL, "iat": int(NOON), "jti": "an-id"}


def test_a_proof_carries_the_public_key_and_no_private_one() -> None:
    jwk = made()[0]["jwk"]
    numbers = KEY.public_key().public_numbers()
    assert (jwk.pop("kty"), jwk.pop("crv")) == ("EC", "P-256")
    assert {name: number(value) for name, value in jwk.items()} == {"x": numbers.x, "y": numbers.y}


@pytest.mark.parametrize(
    "text",
    [pem(), pem(form=PKCS8), pem().rstrip(), one_line(pem()), f"\n{pem()}\n".replace("\n", "\r\n")],
    ids=["SEC1", "PKCS8", "no line break", "one line", "CRLF"],
)
def test_a_proof_is_signed_with_the_key_of_the_file_however_it_is_written(text: str) -> None:
    _, _, signature, signed = made(text)
    assert len(signature) == 64
    r, s = (int.from_bytes(half, "big") for half in (signature[:32], signature[32:]))
    KEY.public_key().verify(encode_dss_signature(r, s), signed, ec.ECDSA(SHA256()))


def test_short_numbers_are_padded() -> None:
    for _ in range(600):  # one coordinate or half of a signature in 256 begins with a zero
        _, _, signature, _ = made()
        assert len(signature) == 64


@pytest.mark.parametrize(
    "text",
    [
        pem(ec.generate_private_key(ec.SECP384R1())),
        pem(rsa.generate_private_key(public_exponent=65537, key_size=2048)),
        pem(ed25519.Ed25519PrivateKey.generate(), PKCS8),
        pem(form=PKCS8, protection=BestAvailableEncryption(b"password")),
        pem()[:100],
        pem().replace("M", "?"),
        "-----BEGIN EC PRIVATE KEY-----\n-----END EC PRIVATE KEY-----",
        "no key",
        "ключ",
    ],
    ids=["P-384", "RSA", "Ed25519", "with a password", "cut off", "no Base64", "empty", "words", "no ASCII"],
)
def test_what_is_no_private_key_on_the_curve_gives_no_proof(text: str) -> None:
    assert proof(DpopKey(text), url=URL, now=NOON, unique="an-id") is None


def test_no_repr_shows_the_key() -> None:
    assert pem().splitlines()[1] not in repr(DpopKey(pem()))


def test_it_is_known_whether_cryptography_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    assert dpop.is_available()
    for name in [name for name in sys.modules if name.split(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)  # how Python marks what cannot be imported
    assert not dpop.is_available()
