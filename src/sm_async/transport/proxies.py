"""Which proxy a request goes through, decided from the usual environment variables."""

from __future__ import annotations

import base64
import ipaddress
from collections.abc import Mapping
from urllib.parse import unquote, urlsplit

import attrs

__all__ = ["Proxy", "parse_proxy", "proxy_from_environment"]


@attrs.frozen
class Proxy:
    """An HTTP proxy that tunnels with CONNECT."""

    host: str
    port: int
    is_tls: bool = False
    """Whether the proxy itself is spoken to over TLS."""
    authorization: bytes | None = attrs.field(default=None, repr=False)
    """Value of Proxy-Authorization."""


def parse_proxy(url: str) -> Proxy:
    """A proxy from its URL, `http://user:password@host:3128`. Raises ValueError; the message shows no password."""
    try:
        parts = urlsplit(url if "://" in url else f"http://{url}")
        host, port = parts.hostname, parts.port
    except ValueError:
        raise ValueError("the URL of the proxy cannot be read") from None
    if parts.scheme not in ("http", "https") or not host:
        raise ValueError(f"the proxy's URL has scheme {parts.scheme!r} and host {host!r}; http or https is meant")
    authorization = None
    if parts.username is not None:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
        authorization = b"Basic " + base64.b64encode(pair)
    is_tls = parts.scheme == "https"
    return Proxy(host, port or (443 if is_tls else 80), is_tls, authorization)


def proxy_from_environment(scheme: str, host: str, port: int, environment: Mapping[str, str]) -> Proxy | None:
    """The proxy for an origin: HTTPS_PROXY or HTTP_PROXY by its scheme, else ALL_PROXY, unless NO_PROXY names it.

    Lower-case names win. HTTP_PROXY in capitals is not read where REQUEST_METHOD is set: in CGI it is a request's
    header. Raises ValueError for a URL that cannot be read.
    """
    url = _variable(environment, f"{scheme}_proxy") or _variable(environment, "all_proxy")
    if not url or _is_exempt(host, port, _variable(environment, "no_proxy")):
        return None
    return parse_proxy(url)


def _variable(environment: Mapping[str, str], name: str) -> str:
    upper = "" if name == "http_proxy" and "REQUEST_METHOD" in environment else environment.get(name.upper(), "")
    return (environment.get(name) or upper).strip()


def _is_exempt(host: str, port: int, no_proxy: str) -> bool:
    """Whether NO_PROXY covers a host: by name, by domain, by address, by network, with or without port."""
    host = host.strip("[]").lower()
    for entry in filter(None, (part.strip().lower() for part in no_proxy.split(","))):
        if entry == "*":
            return True
        name, colon, wanted_port = entry.rpartition(":")
        if colon and wanted_port.isdigit() and (name.count(":") == 0 or name.endswith("]")):
            if int(wanted_port) != port:
                continue
            entry = name  # noqa: PLW2901  (the entry without its port)
        entry = entry.strip("[]").removeprefix("*").removeprefix(".")  # noqa: PLW2901
        if host == entry or host.endswith(f".{entry}") or _is_inside(host, entry):
            return True
    return False


def _is_inside(host: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(host) in ipaddress.ip_network(network, strict=False)
    except ValueError:
        return False
