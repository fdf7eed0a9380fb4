"""TLS settings of connections: certificates and host names are always verified."""

from __future__ import annotations

import os
import ssl
from pathlib import Path

__all__ = ["is_verifying", "make_context"]


def make_context(ca_bundle: str | None = None) -> ssl.SSLContext:
    """A context that trusts the authorities of a PEM file or folder; if none is given, those that httpx would trust.

    These are what SSL_CERT_FILE or SSL_CERT_DIR names, else certifi's. It reads files, 50 ms and more, so call it in a
    thread. Raises OSError where they cannot be read.
    """
    if ca_bundle is not None:
        if Path(ca_bundle).is_dir():
            return ssl.create_default_context(capath=ca_bundle)
        return ssl.create_default_context(cafile=ca_bundle)
    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=folder)
    import certifi  # noqa: PLC0415  (with importlib.resources 20 ms to import, and of no use without TLS)

    return ssl.create_default_context(cafile=certifi.where())


def is_verifying(context: ssl.SSLContext) -> bool:
    """Whether a context refuses certificates that do not verify and hosts that they do not name."""
    return context.verify_mode is ssl.CERT_REQUIRED and context.check_hostname
