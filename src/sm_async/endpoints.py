"""Endpoints: from region, FIPS and dual-stack settings or a configured URL to where a service's requests go.

Pure. The rules are the service's endpoint rule set; what differs between services and partitions is data: `HostNames`
for the service and the partition rows of the model.
"""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from ipaddress import IPv4Address, IPv6Address
from types import MappingProxyType
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from sm_async._model.partitions import PARTITIONS
from sm_async._model.service import ENDPOINT_PREFIX
from sm_async.errors import ConfigurationError
from sm_async.rows import PartitionRow

__all__ = [
    "SAGEMAKER",
    "SSO",
    "SSO_OIDC",
    "STS",
    "Endpoint",
    "HostNames",
    "check_region",
    "partition_of",
    "resolve_endpoint",
]


class Endpoint(NamedTuple):
    """Where the requests of a service go."""

    scheme: str
    """"https", or "http" for a configured URL."""
    host: str
    """Value of the Host header: name or address, and the port where it is not the scheme's own."""
    path: str = "/"
    """Path of requests, percent-encoded as sent; it ends with a slash."""

    @property
    def url(self) -> str:
        """URL of requests."""
        return f"{self.scheme}://{self.host}{self.path}"


class HostNames(NamedTuple):
    """What stands before the region in a service's host names."""

    standard: str
    fips: str
    fips_by_partition: Mapping[str, str] = MappingProxyType({})
    """FIPS names of partitions that have their own; dual-stack hosts have none."""


SAGEMAKER = HostNames(
    standard=ENDPOINT_PREFIX,
    fips=f"{ENDPOINT_PREFIX}-fips",
    fips_by_partition={"aws": "api-fips.sagemaker", "aws-us-gov": "api-fips.sagemaker"},
)

STS = HostNames(standard="sts", fips="sts-fips", fips_by_partition={"aws-us-gov": "sts"})

SSO = HostNames(standard="portal.sso", fips="portal.sso-fips", fips_by_partition={"aws-us-gov": "portal.sso"})

SSO_OIDC = HostNames(standard="oidc", fips="oidc-fips", fips_by_partition={"aws-us-gov": "oidc"})


def resolve_endpoint(
    *,
    region: str | None,
    use_fips: bool = False,
    use_dualstack: bool = False,
    endpoint_url: str | None = None,
    names: HostNames = SAGEMAKER,
    partitions: Mapping[str, PartitionRow] = PARTITIONS,
) -> Endpoint:
    """The endpoint that the settings mean.

    A configured URL is taken as it is and needs no region; it excludes FIPS and dual-stack. A region that no partition
    knows is taken for a new one of the first partition, `aws`.

    Raises ConfigurationError, naming the argument, for settings that do not fit together, a region that is no host
    label, and a URL that cannot be an endpoint.
    """
    if region is not None:
        check_region(region)
    if endpoint_url is not None:
        for name, is_on in (("use_fips", use_fips), ("use_dualstack", use_dualstack)):
            if is_on:
                raise ConfigurationError(f"{name}: has no effect on a configured endpoint_url; leave one of them out")
        return _configured(endpoint_url)
    if region is None:
        raise ConfigurationError("region: not set; pass region=, or set AWS_REGION or AWS_DEFAULT_REGION")
    partition = partition_of(region, partitions)
    for name, is_on, is_supported in (
        ("use_fips", use_fips, partition.supports_fips),
        ("use_dualstack", use_dualstack, partition.supports_dual_stack),
    ):
        if is_on and not is_supported:
            raise ConfigurationError(f"{name}: partition {partition.id} of region {region} does not support it")
    prefix = names.standard
    if use_fips:
        prefix = names.fips if use_dualstack else names.fips_by_partition.get(partition.id, names.fips)
    suffix = partition.dual_stack_dns_suffix if use_dualstack else partition.dns_suffix
    return Endpoint("https", f"{prefix}.{region}.{suffix}")


def check_region(region: str) -> None:
    """Raise ConfigurationError unless the region can be part of a host name without changing what host that is."""
    _check_text("region", region)
    is_label = 1 <= len(region) <= 63 and _OF_REGIONS.issuperset(region) and "-" not in {region[0], region[-1]}
    if not is_label or region.isdigit():
        raise ConfigurationError(
            f"region: {_shortened(region)} is no region name, such as 'us-east-1': "
            "1 to 63 lower-case letters, digits and hyphens, no hyphen at either end, not digits alone"
        )


def partition_of(region: str, partitions: Mapping[str, PartitionRow] = PARTITIONS) -> PartitionRow:
    """The partition that lists the region; else the one whose pattern it matches; else the first."""
    rows = partitions.values()
    listed = (row for row in rows if region in row.regions)
    matching = (row for row in rows if re.fullmatch(row.region_pattern, region))
    return next(listed, None) or next(matching, None) or next(iter(rows))


_OF_REGIONS = frozenset(string.ascii_lowercase + string.digits + "-")
# Compiled by `re` on first use: most clients have no URL configured.
_VISIBLE = r"[\x21-\x7E]*"
_LABEL = r"[A-Za-z0-9_](?:[A-Za-z0-9_-]{0,61}[A-Za-z0-9_])?"
_AUTHORITY = rf"(?:(?P<name>{_LABEL}(?:\.{_LABEL})*\.?)|\[(?P<address>[0-9A-Fa-f:.]+)\])(?::(?P<port>[0-9]{{1,5}}))?"
_IPV4 = r"(?:[0-9]+\.){3}[0-9]+"
_PATH = r"(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*"  # RFC 3986, section 3.3
_DEFAULT_PORTS = {"http": 80, "https": 443}


def _check_text(argument: str, value: object) -> None:
    if not isinstance(value, str):
        raise ConfigurationError(f"{argument}: expected a string, got {type(value).__name__}")


def _configured(url: str) -> Endpoint:
    _check_text("endpoint_url", url)
    if not re.fullmatch(_VISIBLE, url):  # urlsplit would drop line breaks silently
        raise _refused(url, "holds white space or another character that is not visible ASCII")
    try:
        parts = urlsplit(url)
    except ValueError:
        raise _refused(url, "holds an IP address that is none") from None
    if parts.scheme not in _DEFAULT_PORTS:
        raise _refused(url, "does not start with http:// or https://")
    if "@" in parts.netloc:
        raise _refused(url, "holds a user name; credentials are arguments of their own")
    if "?" in url or "#" in url:
        raise _refused(url, "has a query or a fragment")
    return Endpoint(parts.scheme, _host(parts, url), _path(parts, url))


def _host(parts: SplitResult, url: str) -> str:
    """The Host header: lower case, without the scheme's own port, as HTTP clients send it."""
    authority = re.fullmatch(_AUTHORITY, parts.netloc)
    if authority is None or len(authority["name"] or "") > 253:
        raise _refused(url, "has no valid host name and port")
    host = str(authority["name"]).lower()
    try:
        if authority["address"] is not None:
            host = f"[{IPv6Address(authority['address'])}]"
        elif re.fullmatch(_IPV4, host):
            IPv4Address(host)
    except ValueError:
        raise _refused(url, "holds an IP address that is none") from None
    port = _DEFAULT_PORTS[parts.scheme] if authority["port"] is None else int(authority["port"])
    if not 0 < port < 65_536:
        raise _refused(url, "has a port that is not between 1 and 65535")
    return host if port == _DEFAULT_PORTS[parts.scheme] else f"{host}:{port}"


def _path(parts: SplitResult, url: str) -> str:
    """The path, closed with a slash: awsJson requests go to `/` below it."""
    if not re.fullmatch(_PATH, parts.path):
        raise _refused(url, "has characters in its path that need percent-encoding")
    if not {".", ".."}.isdisjoint(parts.path.split("/")):
        raise _refused(url, "has a segment . or .. in its path")
    return parts.path if parts.path.endswith("/") else f"{parts.path}/"


def _refused(url: str, rule: str) -> ConfigurationError:
    """The error for a URL, of which nothing is shown that may be a password or a key."""
    shown = "a URL with an @" if "@" in url else _shortened(re.sub(r"[?#].*", "?…", url, flags=re.DOTALL))
    return ConfigurationError(f"endpoint_url: {shown} {rule}")


def _shortened(text: str) -> str:
    return repr(text if len(text) <= 80 else f"{text[:80]}…")
