"""Endpoints: hosts by region and partition, configured URLs, and the settings that are refused."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sm_async._model.partitions import PARTITIONS
from sm_async.endpoints import Endpoint, HostNames, check_region, partition_of, resolve_endpoint
from sm_async.errors import ConfigurationError


@pytest.mark.parametrize(
    ("region", "use_fips", "use_dualstack", "host"),
    [
        ("us-east-1", False, False, "api.sagemaker.us-east-1.amazonaws.com"),
        ("us-east-1", True, False, "api-fips.sagemaker.us-east-1.amazonaws.com"),
        ("us-east-1", False, True, "api.sagemaker.us-east-1.api.aws"),
        ("us-east-1", True, True, "api.sagemaker-fips.us-east-1.api.aws"),
        ("us-gov-west-1", True, False, "api-fips.sagemaker.us-gov-west-1.amazonaws.com"),
        ("cn-north-1", True, False, "api.sagemaker-fips.cn-north-1.amazonaws.com.cn"),
        ("us-iso-east-1", False, False, "api.sagemaker.us-iso-east-1.c2s.ic.gov"),
        ("eusc-de-east-1", False, True, "api.sagemaker.eusc-de-east-1.api.amazonwebservices.eu"),
    ],
)
def test_a_host_follows_from_region_and_settings(region: str, use_fips: bool, use_dualstack: bool, host: str) -> None:
    endpoint = resolve_endpoint(region=region, use_fips=use_fips, use_dualstack=use_dualstack)
    assert endpoint == Endpoint("https", host)
    assert endpoint.url == f"https://{host}/"


@pytest.mark.parametrize(
    ("region", "partition"),
    [
        ("us-east-1", "aws"),
        ("us-east-99", "aws"),
        ("mars-north-1", "aws"),
        ("aws-cn-global", "aws-cn"),
        ("cn-south-7", "aws-cn"),
        ("us-gov-north-1", "aws-us-gov"),
        ("us-isob-east-9", "aws-iso-b"),
    ],
)
def test_a_region_belongs_to_the_partition_that_lists_or_matches_it_else_to_aws(region: str, partition: str) -> None:
    assert partition_of(region).id == partition


def test_every_listed_region_resolves_below_its_partitions_suffix() -> None:
    listed = [(region, row) for row in PARTITIONS.values() for region in row.regions]
    assert len(listed) > 40
    for region, row in listed:
        assert resolve_endpoint(region=region).host == f"api.sagemaker.{region}.{row.dns_suffix}"


@pytest.mark.parametrize(
    "region",
    [
        "",
        "us-east-1/../evil",
        "a.b",
        "evil.example.com/",
        "us-east-1@evil",
        "us-east-1:80",
        "us-east-1#",
        "us-east-1\n",
        " us-east-1",
        "US-EAST-1",
        "-us-east-1",
        "us-east-1-",
        "12345",
        "us-éast-1",
        "us-east-１",  # a full-width digit
        "a" * 64,
        "x" * 10_000,
    ],
)
def test_a_region_that_is_no_host_label_is_refused_before_it_becomes_a_host(region: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^region: ") as caught:
        resolve_endpoint(region=region)
    assert "us-east-1'" in str(caught.value)
    assert len(str(caught.value)) < 400
    with pytest.raises(ConfigurationError, match=r"^region: "):
        resolve_endpoint(region=region, endpoint_url="https://example.com")


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=70))
def test_a_region_is_refused_or_is_one_label_of_the_host(region: str) -> None:
    try:
        check_region(region)
    except ConfigurationError:
        return
    host = resolve_endpoint(region=region).host
    assert host.split(".")[2] == region
    assert httpx.URL(f"https://{host}/").host == host


def test_a_missing_region_says_where_it_can_come_from() -> None:
    with pytest.raises(ConfigurationError, match=r"region=.*AWS_REGION.*AWS_DEFAULT_REGION"):
        resolve_endpoint(region=None)


@pytest.mark.parametrize("argument", ["region", "endpoint_url"])
def test_a_setting_of_another_type_is_named(argument: str) -> None:
    settings = {"region": "us-east-1", argument: 7}
    with pytest.raises(ConfigurationError, match=f"{argument}: expected a string, got int"):
        resolve_endpoint(**settings)  # type: ignore[arg-type]  # the wrong type is the case


@pytest.mark.parametrize(
    ("use_fips", "use_dualstack", "named"),
    [(True, False, "use_fips"), (False, True, "use_dualstack"), (True, True, "use_fips")],
)
def test_fips_and_dual_stack_exclude_a_configured_url(use_fips: bool, use_dualstack: bool, named: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{named}: .*endpoint_url"):
        resolve_endpoint(
            region="us-east-1", use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url="https://example.com"
        )


@pytest.mark.parametrize("named", ["use_fips", "use_dualstack"])
def test_a_partition_without_fips_or_dual_stack_refuses_it(named: str) -> None:
    bare = {"aws": PARTITIONS["aws"]._replace(supports_fips=False, supports_dual_stack=False)}
    fips, dualstack = named == "use_fips", named == "use_dualstack"
    with pytest.raises(ConfigurationError, match=f"^{named}: partition aws of region us-east-1 does not support it"):
        resolve_endpoint(region="us-east-1", use_fips=fips, use_dualstack=dualstack, partitions=bare)


def test_another_service_is_a_row_of_names() -> None:
    names = HostNames(standard="sts", fips="sts-fips", fips_by_partition={"aws-us-gov": "sts"})
    assert resolve_endpoint(region="eu-west-1", names=names).host == "sts.eu-west-1.amazonaws.com"
    assert resolve_endpoint(region="us-east-2", use_fips=True, names=names).host == "sts-fips.us-east-2.amazonaws.com"
    assert (
        resolve_endpoint(region="us-gov-west-1", use_fips=True, names=names).host == "sts.us-gov-west-1.amazonaws.com"
    )


@pytest.mark.parametrize(
    ("configured", "url", "host"),
    [
        ("https://example.com", "https://example.com/", "example.com"),
        ("https://example.com/", "https://example.com/", "example.com"),
        ("http://127.0.0.1:4566", "http://127.0.0.1:4566/", "127.0.0.1:4566"),
        ("http://localhost", "http://localhost/", "localhost"),
        ("https://Example.COM:443", "https://example.com/", "example.com"),
        ("http://example.com:80/", "http://example.com/", "example.com"),
        ("https://example.com:80", "https://example.com:80/", "example.com:80"),
        ("HTTPS://example.com", "https://example.com/", "example.com"),
        ("https://example.com/stage", "https://example.com/stage/", "example.com"),
        ("https://example.com/stage/", "https://example.com/stage/", "example.com"),
        ("https://example.com/a%20b", "https://example.com/a%20b/", "example.com"),
        ("http://[::1]:8080", "http://[::1]:8080/", "[::1]:8080"),
        ("http://[0:0::1]", "http://[::1]/", "[::1]"),
        ("http://sagemaker_local:9000", "http://sagemaker_local:9000/", "sagemaker_local:9000"),
    ],
)
def test_a_configured_url_is_where_requests_go(configured: str, url: str, host: str) -> None:
    endpoint = resolve_endpoint(region=None, endpoint_url=configured)
    assert (endpoint.url, endpoint.host) == (url, host)
    seen_by_httpx = httpx.URL(endpoint.url)
    assert seen_by_httpx.netloc.decode() == host
    assert seen_by_httpx.raw_path.decode() == endpoint.path


@pytest.mark.parametrize(
    ("configured", "rule"),
    [
        ("", "http://"),
        ("example.com", "http://"),
        ("example.com:443", "http://"),
        ("ftp://example.com", "http://"),
        ("file:///etc/passwd", "http://"),
        ("https:///path", "host name"),
        ("https://", "host name"),
        ("https://:443", "host name"),
        ("https://exa_mple..com", "host name"),
        ("https://-a.com", "host name"),
        (f"https://{'a.' * 127}com", "host name"),
        ("https://example.com:", "host name"),
        ("https://example.com:port", "host name"),
        ("https://example.com:123456", "host name"),
        ("https://example.com:0", "port"),
        ("https://example.com:65536", "port"),
        ("https://[::1", "IP address"),
        ("https://[::g]", "IP address|host name"),
        ("https://[1:2]", "IP address"),
        ("https://[::1]evil.com", "IP address|host name"),
        ("https://256.0.0.1", "IP address"),
        ("https://example.com?x=1", "query"),
        ("https://example.com/?", "query"),
        ("https://example.com/#top", "fragment"),
        ("https://example.com/a b", "white space"),
        ("https://example.com/\r\nHost: evil", "white space"),
        (" https://example.com", "white space"),
        ("https://exämple.com", "ASCII"),
        ("https://example.com/%zz", "percent-encoding"),
        ("https://example.com/a\\b", "percent-encoding"),
        ("https://example.com/a/../b", r"segment \. or \.\."),
    ],
)
def test_a_url_that_cannot_be_an_endpoint_is_refused_with_its_rule(configured: str, rule: str) -> None:
    with pytest.raises(ConfigurationError, match=rule) as caught:
        resolve_endpoint(region="us-east-1", endpoint_url=configured)
    assert str(caught.value).startswith("endpoint_url: ")


@pytest.mark.parametrize(
    "configured",
    [
        "https://user:hunter2@example.com",
        "ftp://user:hunter2@example.com",
        "user:hunter2@example.com",
        "https://user:hun?ter2@example.com",
        "https://example.com/?key=hunter2",
        "https://example.com/#hunter2",
        "https://example.com?mail=a@hunter2",
        "https://user:hunter2@exämple.com",
    ],
)
def test_a_refused_url_shows_no_password_and_no_query(configured: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve_endpoint(region="us-east-1", endpoint_url=configured)
    assert "hun" not in str(caught.value)


def test_a_long_url_is_shown_shortened() -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve_endpoint(region="us-east-1", endpoint_url="gopher://" + "x" * 10_000)
    assert len(str(caught.value)) < 200


@settings(deadline=None)  # a busy machine is no failure
@given(st.text(max_size=30) | st.text("htps:/.@[]?#%\\-_0123456789ab", max_size=30).map("http://{}".format))
def test_any_url_is_refused_or_means_to_httpx_what_it_means_here(configured: str) -> None:
    try:
        endpoint = resolve_endpoint(region=None, endpoint_url=configured)
    except ConfigurationError:
        return
    seen_by_httpx = httpx.URL(endpoint.url)
    assert seen_by_httpx.netloc.decode() == endpoint.host
    assert seen_by_httpx.raw_path.decode() == endpoint.path
