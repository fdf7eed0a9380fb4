"""Certificates made for one run of the tests: an authority, and servers that deserve trust or do not."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from pathlib import Path

import attrs
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

__all__ = ["Certificates", "make_certificates"]

HERE = ("localhost", "127.0.0.1")


@attrs.frozen
class Certificates:
    """TLS settings of servers, and the file that a client has to trust."""

    authority: Path
    """PEM file of the authority that signed all but the self-signed one."""
    good: ssl.SSLContext
    self_signed: ssl.SSLContext
    wrong_host: ssl.SSLContext
    expired: ssl.SSLContext
    asks_for_client: ssl.SSLContext
    """As `good`, of a server that wants to see a certificate of the authority."""
    client: Path
    """PEM file of a client's certificate and key."""
    trust: ssl.SSLContext
    """Settings of a client that trusts the authority."""


@attrs.frozen
class Signed:
    """A certificate and its key."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate

    def save(self, path: Path) -> Path:
        """Write key and certificate as PEM."""
        key = self.key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        path.write_bytes(key + self.certificate.public_bytes(serialization.Encoding.PEM))
        return path

    def serving(self, folder: Path, name: str) -> ssl.SSLContext:
        """Settings of a server that shows the certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self.save(folder / f"{name}.pem"))
        return context


def make_certificates(folder: Path) -> Certificates:
    """Make them all; the files lie in the folder."""
    authority = _sign("authority", hosts=(), is_authority=True)
    authority_file = folder / "authority.pem"
    authority_file.write_bytes(authority.certificate.public_bytes(serialization.Encoding.PEM))
    good = _sign("good", hosts=HERE, by=authority)
    asks_for_client = good.serving(folder, "asks_for_client")
    asks_for_client.verify_mode = ssl.CERT_REQUIRED
    asks_for_client.load_verify_locations(authority_file)
    return Certificates(
        authority=authority_file,
        good=good.serving(folder, "good"),
        self_signed=_sign("self_signed", hosts=HERE).serving(folder, "self_signed"),
        wrong_host=_sign("wrong_host", hosts=("elsewhere.test",), by=authority).serving(folder, "wrong_host"),
        expired=_sign("expired", hosts=HERE, by=authority, days=-1).serving(folder, "expired"),
        asks_for_client=asks_for_client,
        client=_sign("client", hosts=("client.test",), by=authority).save(folder / "client.pem"),
        trust=ssl.create_default_context(cafile=str(authority_file)),
    )


def _sign(
    name: str, *, hosts: tuple[str, ...], by: Signed | None = None, is_authority: bool = False, days: int = 1
) -> Signed:
    """A certificate that ends in so many days, signed by an authority or by itself."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    signing_key = by.key if by else key
    now = datetime.datetime.now(datetime.UTC)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=10))
        .not_valid_after(now + datetime.timedelta(days=days))
        .add_extension(x509.BasicConstraints(ca=is_authority, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()),
            critical=False,
        )
        .add_extension(_usage(is_authority), critical=True)
    )
    if hosts:
        names = x509.SubjectAlternativeName([_general_name(host) for host in hosts])
        purposes = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH])
        builder = builder.add_extension(names, critical=False).add_extension(purposes, critical=False)
    return Signed(key, builder.sign(signing_key, hashes.SHA256()))


def _usage(is_authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=is_authority,
        crl_sign=is_authority,
        encipher_only=False,
        decipher_only=False,
    )


def _general_name(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(host))
    except ValueError:
        return x509.DNSName(host)
