"""TLS settings of connections: certificates and host names are always verified."""

from __future__ import annotations

import ssl
from pathlib import Path

import httpx

__all__ = ["is_verifying", "make_context"]


def make_context(ca_bundle: str | None = None) -> ssl.SSLContext:
    """A context that trusts the authorities of a PEM file or folder; if none is given, those that httpx trusts.

    httpx trusts certifi's, or what SSL_CERT_FILE and SSL_CERT_DIR name. It reads files, 50 ms and more, so call it in
    a thread. Raises OSError where they cannot be read.
    """
    if ca_bundle is None:
        return httpx.create_ssl_context()
    if Path(ca_bundle).is_dir():
        return ssl.create_default_context(capath=ca_bundle)
    return ssl.create_default_context(cafile=ca_bundle)


def is_verifying(context: ssl.SSLContext) -> bool:
    """Whether a context refuses certificates that do not verify and hosts that they do not name."""
    return context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname
