"""Bad days of the service and the network, as a user meets them: a typed error that tells what became of the call."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable

import pytest

from sm_async import SageMakerClient, errors, shapes
from tests.raw_servers import Handler, always, http_answer, raw_server, read_request
from tests.seams import KEYS

Call = Callable[[SageMakerClient], Awaitable[object]]


def add_nodes(client: SageMakerClient) -> Awaitable[object]:
    return client.batch_add_cluster_nodes(
        cluster_name="train",
        nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)],
    )


async def error_of(url: str, call: Call = add_nodes, *, seconds: float = 5.0) -> errors.SageMakerError:
    """What a call ends in at an endpoint: BatchAddClusterNodes if none is given."""
    client = SageMakerClient(region="us-east-1", credentials=KEYS, endpoint_url=url, timeout=seconds)
    async with asyncio.timeout(10), client:
        with pytest.raises(errors.SageMakerError) as caught:
            await call(client)
    return caught.value


async def test_an_endpoint_that_refuses_connections_was_sent_nothing() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))  # bound and not listening: the port is refused, and nobody else gets it
        port = closed.getsockname()[1]
        error = await error_of(f"http://127.0.0.1:{port}")
    assert type(error) is errors.ConnectionFailedError
    assert error.outcome == "not_sent"
    assert len(error.attempts) == 3
    assert str(error).startswith(f"BatchAddClusterNodes: could not connect to 127.0.0.1:{port}: ")
    assert str(error).endswith("(attempt 3 of 3, not_sent)")


async def speak_plainly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read(1)
    writer.write(http_answer(b"", "400 The plain HTTP request was sent to HTTPS port"))


async def test_tls_to_a_port_without_it_was_sent_nothing() -> None:
    async with raw_server(speak_plainly) as url:
        error = await error_of(url.replace("http://", "https://"))
    assert type(error) is errors.ConnectionFailedError
    assert error.outcome == "not_sent"
    assert "could not connect to 127.0.0.1:" in str(error)


PAGE = b"<html><body>\n  <h1>Welcome to the\tproxy</h1></body></html>"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (
            http_answer(PAGE, "200 OK", "Content-Type: text/html"),
            "(char 0)): text/html, 58 bytes, '<html><body> <h1>Welcome to the proxy</h1></body></html>'",
        ),
        (http_answer(b""), "the answer with status 200 is empty"),
        (http_answer(b"", "204 No Content"), "the answer with status 204 is empty"),
        (http_answer(b'{"Successful": [{"NodeLog'), "the answer with status 200 is no JSON ("),
        (http_answer(b"[]"), "the answer with status 200 is JSON, but no object"),
        (http_answer(b"null"), "the answer with status 200 is JSON, but no object"),
        (http_answer(b'\xff{"Successful": []}'), "the answer with status 200 is no JSON ("),
    ],
    ids=["HTML", "empty", "204", "cut off", "list", "null", "no UTF-8"],
)
async def test_what_is_not_the_services_answer_is_malformed_and_asked_for_again(given: bytes, words: str) -> None:
    async with raw_server(always(given)) as url:
        error = await error_of(url)
    assert type(error) is errors.MalformedResponse
    assert words in str(error)
    assert len(error.attempts) == 3
    assert (error.outcome, error.output) == ("maybe_applied", None)
    assert error.client_token is not None
    assert f"client token {error.client_token}" in str(error)


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b'{"Successful": "all"}', "the answer does not fit: Successful: expected a list, got a string"),
        (b'{"Successful": [5]}', "the answer does not fit: Successful[0]: expected an object, got a number"),
        (b'{"Failed": []}', "the answer lacks the required member Successful"),
    ],
)
async def test_an_answer_of_another_shape_is_malformed_and_not_asked_for_again(body: bytes, words: str) -> None:
    async with raw_server(always(http_answer(body))) as url:
        error = await error_of(url)
    assert type(error) is errors.MalformedResponse
    assert words in str(error)
    assert len(error.attempts) == 1


@pytest.mark.parametrize(
    ("given", "kind", "outcome", "attempts", "words"),
    [
        (
            http_answer(PAGE, "503 Service Unavailable", "Content-Type: text/html"),
            errors.UnknownServiceError,
            "maybe_applied",
            3,
            "HTTP 503: the answer is no JSON object (text/html): '<html><body> <h1>Welcome to the proxy</h1>",
        ),
        (
            http_answer(b"", "502 Bad Gateway"),
            errors.UnknownServiceError,
            "maybe_applied",
            3,
            "HTTP 502: the answer has",
        ),
        (http_answer(PAGE, "404 Not Found"), errors.UnknownServiceError, "maybe_applied", 1, "HTTP 404: "),
        (
            http_answer(b"", "301 Moved", "Location: https://elsewhere.test/"),
            errors.UnknownServiceError,
            "maybe_applied",
            1,
            "HTTP 301: redirect to 'https://elsewhere.test/', which is not followed",
        ),
        (
            http_answer(b'{"__type":"AccessDeniedException","Message":"not you"}', "400 Bad Request"),
            errors.AccessDeniedException,
            "refused",
            1,
            "AccessDeniedException: not you",
        ),
        (
            http_answer(b'{"message":"gone"}', "400 Bad", "x-amzn-errortype: ResourceNotFound:http://aws.test/"),
            errors.ResourceNotFound,
            "refused",
            1,
            "ResourceNotFound: gone",
        ),
        (
            http_answer(b'{"__type":"com.test#NewException","message":"new"}', "400 Bad Request"),
            errors.UnknownServiceError,
            "refused",
            1,
            "NewException: new",
        ),
    ],
    ids=["503 HTML", "502 empty", "404 HTML", "301", "denied", "not found", "unknown code"],
)
async def test_an_error_answer_is_a_typed_error(
    given: bytes, kind: type[errors.SageMakerError], outcome: str, attempts: int, words: str
) -> None:
    async with raw_server(always(given)) as url:
        error = await error_of(url)
    assert type(error) is kind
    assert error.outcome == outcome
    assert len(error.attempts) == attempts
    assert str(error).startswith(f"BatchAddClusterNodes: {words}")


async def hang_up(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await read_request(reader)


async def no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"220 mail.test ESMTP\r\n")


async def break_off(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b'HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"Succ')


async def gzipped(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(http_answer(b"\x1f\x8b", "200 OK", "Content-Encoding: gzip"))


async def endless_headers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: %b\r\n" % (b"x" * 8_000))
        await writer.drain()


@pytest.mark.parametrize("handle", [hang_up, no_http, break_off, gzipped, endless_headers])
async def test_a_connection_that_goes_wrong_leaves_a_call_that_may_have_been_applied(handle: Handler) -> None:
    async with raw_server(handle) as url:
        error = await error_of(url)
    assert type(error) is errors.ConnectionFailedError
    assert error.outcome == "maybe_applied"
    assert len(error.attempts) == 3
    assert "127.0.0.1:" in str(error)
    assert error.client_token is not None
    assert str(error).endswith(f"(attempt 3 of 3, maybe_applied, client token {error.client_token})")


async def say_nothing(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def trickle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.005)


@pytest.mark.parametrize("handle", [say_nothing, trickle])
async def test_a_service_that_does_not_finish_ends_with_the_time_of_the_call(handle: Handler) -> None:
    loop = asyncio.get_running_loop()
    async with raw_server(handle) as url:
        started = loop.time()
        error = await error_of(url, seconds=0.2)
        assert 0.2 <= loop.time() - started < 2
    assert type(error) is errors.DeadlineExceeded
    assert error.outcome == "maybe_applied"
    assert str(error).startswith("BatchAddClusterNodes: the call's 0.2 s ran out")


async def test_a_reboot_whose_answer_is_lost_is_not_repeated() -> None:
    def reboot(client: SageMakerClient) -> Awaitable[object]:
        return client.batch_reboot_cluster_nodes(cluster_name="train", node_ids=["i-0123456789abcdef0"])

    async with raw_server(hang_up) as url:
        error = await error_of(url, reboot)
    assert (len(error.attempts), error.outcome) == (1, "maybe_applied")
    assert error.client_token is None
