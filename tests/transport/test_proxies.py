"""Which proxy a request goes through, and that no password of one is ever shown."""

from __future__ import annotations

import base64
import traceback

import pytest

from sm_async.transport.proxies import Proxy, parse_proxy, proxy_from_environment

PROXY = "http://proxy.test:3128"


@pytest.mark.parametrize(
    ("url", "proxy"),
    [
        ("http://proxy.test:3128", Proxy("proxy.test", 3128)),
        ("http://proxy.test", Proxy("proxy.test", 80)),
        ("https://proxy.test", Proxy("proxy.test", 443, True)),
        ("https://proxy.test:8443/", Proxy("proxy.test", 8443, True)),
        ("proxy.test:3128", Proxy("proxy.test", 3128)),
        ("http://[::1]:3128", Proxy("::1", 3128)),
    ],
)
def test_a_proxy_is_named_by_its_url(url: str, proxy: Proxy) -> None:
    assert parse_proxy(url) == proxy


@pytest.mark.parametrize(
    ("userinfo", "pair"),
    [("user:secret", b"user:secret"), ("user", b"user:"), ("u%40x:s%3A%2F%C3%A9", "u@x:s:/é".encode())],
)
def test_credentials_of_a_proxy_are_sent_and_not_shown(userinfo: str, pair: bytes) -> None:
    proxy = parse_proxy(f"http://{userinfo}@proxy.test:3128")
    assert proxy.authorization == b"Basic " + base64.b64encode(pair)
    assert base64.b64encode(pair).decode() not in repr(proxy)


@pytest.mark.parametrize("url", ["socks5://user:hunter2@proxy.test", "http://user:hunter2@", "http://user:hunter2/x@h"])
def test_a_url_that_cannot_be_a_proxy_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(ValueError, match="proxy") as caught:
        parse_proxy(url)
    assert "hunter2" not in "".join(traceback.format_exception(caught.value))


@pytest.mark.parametrize(
    ("scheme", "environment", "has_proxy"),
    [
        ("https", {"HTTPS_PROXY": PROXY}, True),
        ("https", {"https_proxy": PROXY}, True),
        ("https", {"HTTP_PROXY": PROXY}, False),
        ("http", {"HTTP_PROXY": PROXY}, True),
        ("http", {"http_proxy": PROXY, "REQUEST_METHOD": "GET"}, True),
        ("http", {"HTTP_PROXY": PROXY, "REQUEST_METHOD": "GET"}, False),  # in CGI a request can set it
        ("http", {"HTTPS_PROXY": PROXY}, False),
        ("https", {"ALL_PROXY": PROXY}, True),
        ("https", {"https_proxy": "", "HTTPS_PROXY": " "}, False),
        ("https", {"https_proxy": PROXY, "HTTPS_PROXY": "http://other.test"}, True),
        ("https", {}, False),
    ],
)
def test_the_environment_names_a_proxy(scheme: str, environment: dict[str, str], has_proxy: bool) -> None:
    proxy = proxy_from_environment(scheme, "service.test", 443, environment)
    assert proxy == (Proxy("proxy.test", 3128) if has_proxy else None)


@pytest.mark.parametrize(
    ("no_proxy", "host", "port", "is_exempt"),
    [
        ("*", "service.test", 443, True),
        ("service.test", "service.test", 443, True),
        ("service.test", "SERVICE.test", 443, True),
        ("service.test", "api.service.test", 443, True),
        (".service.test", "api.service.test", 443, True),
        ("*.service.test", "api.service.test", 443, True),
        ("service.test", "myservice.test", 443, False),
        ("a.test, service.test ,b.test", "service.test", 443, True),
        ("service.test:443", "service.test", 443, True),
        ("service.test:80", "service.test", 443, False),
        ("127.0.0.1", "127.0.0.1", 80, True),
        ("127.0.0.0/8", "127.1.2.3", 80, True),
        ("10.0.0.0/8", "127.0.0.1", 80, False),
        ("::1", "::1", 80, True),
        ("[::1]", "::1", 80, True),
        ("[::1]:80", "::1", 80, True),
        ("[::1]:81", "::1", 80, False),
        ("fe80::/10", "fe80::1", 80, True),
        ("", "service.test", 443, False),
        (",, ,", "service.test", 443, False),
    ],
)
def test_no_proxy_names_what_goes_directly(no_proxy: str, host: str, port: int, is_exempt: bool) -> None:
    environment = {"HTTPS_PROXY": PROXY, "NO_PROXY": no_proxy}
    assert (proxy_from_environment("https", host, port, environment) is None) is is_exempt
