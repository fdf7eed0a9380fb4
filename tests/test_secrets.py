"""Neither secret key nor session token shows anywhere, whatever a service echoes and however a call ends.

Looked at are all log records of all loggers, the text, repr, attributes and pickle of errors and of what caused
them, tracebacks with the local variables of our frames, and the repr of what holds credentials.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import pickle
import re
import socket
import traceback
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from sm_async import CallOptions, Credentials, SageMakerClient, errors, shapes
from sm_async.transport import AsyncioTransport
from tests.raw_servers import Handler, http_answer, raw_server, read_request
from tests.seams import Script, answer, failure

SECRET = "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJ0+eXVqTzP"
TOKEN = "FwoGZXIvYXdzEJrzLeqVpT0kQm//////////wEaDHb3dYkW7sUfPq2XnJmR+cG5tLoEiAyZx8Bh4Vw9K=="
PASSWORD = "proxyPasswordOfTheTests"
WORDS = [word for secret in (SECRET, TOKEN, PASSWORD) for word in re.findall(r"[0-9A-Za-z]{8,}", secret)]
KEYS = Credentials("AKIDEXAMPLE", SECRET, TOKEN)

Spell = Callable[[str], str]


@pytest.fixture(autouse=True)
def everything_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    """Every logger at DEBUG, those of httpx, httpcore and asyncio included."""
    caplog.set_level(logging.DEBUG)


def secrets_in(shown: str) -> list[str]:
    """The parts of secrets that a text shows, with where they are."""
    return [shown[max(0, shown.index(word) - 200) :][:400] for word in WORDS if word in shown]


def causes(error: BaseException) -> Iterator[BaseException]:
    """An error, its causes, and what it was raised instead of, as far as tracebacks show that."""
    current: BaseException | None = error
    while current is not None:
        yield current
        current = current.__cause__ if current.__suppress_context__ else current.__context__


def our_locals(error: BaseException) -> str:
    """The local variables of our frames in the tracebacks of an error and its causes."""
    frames = (
        frame
        for one in causes(error)
        for frame in traceback.TracebackException.from_exception(one, capture_locals=True).stack
        if "/sm_async/" in frame.filename or frame.filename.startswith("<")
    )
    return "\n".join(
        f"{frame.name}: {name} = {value}" for frame in frames for name, value in (frame.locals or {}).items()
    )


def all_of(error: BaseException) -> str:
    """Everything that an error may show to somebody."""
    parts = ["".join(traceback.format_exception(error)), our_locals(error)]
    for one in causes(error):
        parts += [str(one), repr(one), repr(one.args), repr(getattr(one, "__notes__", None))]
        if isinstance(one, errors.SageMakerError):
            parts += [repr(vars(one)), repr(pickle.dumps(one)), repr(vars(copy.copy(one)))]
            parts.append(repr(getattr(one, "output", None)))
    return "\n".join(parts)


def log_of(caplog: pytest.LogCaptureFixture) -> str:
    formatter = logging.Formatter("%(name)s %(message)s %(args)s")
    return "\n".join(f"{formatter.format(record)} {vars(record)}" for record in caplog.records)


def as_it_is(text: str) -> str:
    return text


def in_json(text: str) -> str:
    return text.replace("/", "\\/").replace("=", "\\u003d")


def in_html(text: str) -> str:
    return text.replace("/", "&#x2F;").replace("+", "&#43;").replace("=", "&#61;")


def in_url(text: str) -> str:
    return text.replace("/", "%2F").replace("+", "%2B").replace("=", "%3d")


def echo(status: str, before: str, spell: Spell, after: str = "", *headers: str) -> Handler:
    """Answer with what the request's headers held, and with the secret key, which no request holds."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head, _ = await read_request(reader)
            assert TOKEN.encode() in head
            assert SECRET.encode() not in head
            body = f"{before}x-amz-security-token:{spell(TOKEN)} signed with {spell(SECRET)}{after}"
            writer.write(http_answer(body.encode(), status, *headers))

    return handle


async def hang_up(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await read_request(reader)


async def say_nothing(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    await reader.read()


async def echo_in_headers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    location = f"Location: https://elsewhere.test/?X-Amz-Security-Token={in_url(TOKEN)}"
    writer.write(http_answer(b"", "307 Temporary Redirect", location, f"x-amzn-RequestId: {TOKEN}"))


async def no_http(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    head, _ = await read_request(reader)
    writer.write(head)


JSON = "Content-Type: application/x-amz-json-1.1"
HANDLERS: dict[str, Handler] = {
    "a wrong signature": echo(
        "400 Bad Request", '{"__type":"InvalidSignatureException","message":"canonical: ', in_json, '"}', JSON
    ),
    "a wrong signature, far into the body": echo(
        "403 Forbidden", '{"__type":"InvalidSignatureException","message":"' + "x" * 4_000, as_it_is, '"}', JSON
    ),
    "a throttled call": echo("400 Bad Request", '{"__type":"ThrottlingException","message":"', in_json, '"}', JSON),
    "a gateway's page": echo("502 Bad Gateway", "<html>" + "x" * 140, in_html, "</html>", "Content-Type: text/html"),
    "a page for an answer": echo("200 OK", "<html>" + "x" * 140, as_it_is, "</html>", "Content-Type: text/html"),
    "a URL for an answer": echo(
        "200 OK", "x" * 4_000 + "?X-Amz-Security-Token=", in_url, "", "Content-Type: text/plain"
    ),
    "an answer that does not fit": echo("200 OK", '{"ClusterSummaries":"', in_json, '"}', JSON),
    "an answer cut off": echo("200 OK", '{"ClusterSummaries":[],"Seen":"', in_json, "", JSON),
    "a redirect": echo_in_headers,
    "no HTTP": no_http,
    "a lost connection": hang_up,
    "a late answer": say_nothing,
}


def check(error: BaseException, caplog: pytest.LogCaptureFixture) -> None:
    assert secrets_in(all_of(error)) == []
    assert secrets_in(log_of(caplog)) == []
    assert secrets_in(caplog.text) == []


@asynccontextmanager
async def client_of(url: str, transport: httpx.AsyncBaseTransport | None = None) -> AsyncGenerator[SageMakerClient]:
    async with SageMakerClient(
        region="us-east-1",
        credentials=KEYS,
        endpoint_url=url,
        transport=transport,
        attempt_timeout=0.1,
        max_attempts=2,
    ) as client:
        yield client
    if transport is not None:
        await transport.aclose()


TRANSPORTS: dict[str, Callable[[], httpx.AsyncBaseTransport | None]] = {
    "the default": lambda: None,
    "ours": AsyncioTransport,
    "httpx": httpx.AsyncHTTPTransport,
}


@pytest.mark.parametrize(
    ("case", "transport"),
    # httpcore logs the headers of answers, which is not ours to change.
    [
        (case, transport)
        for case in HANDLERS
        for transport in TRANSPORTS
        if (case, transport) != ("a redirect", "httpx")
    ],
)
async def test_no_failure_of_a_service_shows_a_secret(
    case: str, transport: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with raw_server(HANDLERS[case]) as url, client_of(url, TRANSPORTS[transport]()) as client:
        with pytest.raises(errors.SageMakerError) as caught:
            await client.list_clusters()
    assert caught.value.attempts
    assert [record for record in caplog.records if record.name == "sm_async"]
    check(caught.value, caplog)


async def test_a_success_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    async with raw_server(echo("200 OK", '{"ClusterSummaries":[],"Seen":"', in_json, '"}', JSON)) as url:
        async with client_of(url) as client:
            output = await client.list_clusters()
        assert secrets_in(f"{client!r} {output.metadata!r}") == []
    assert "ListClusters attempt 1: status 200" in caplog.text
    assert secrets_in(log_of(caplog)) == []


async def test_what_a_successful_answer_holds_is_handed_on_even_if_it_is_the_secret() -> None:
    async def give(_: httpx.Request) -> httpx.Response:
        return httpx.Response(
            200,
            json={
                "TrainingJobName": "job",
                "TrainingJobArn": "arn",
                "ModelArtifacts": {"S3ModelArtifacts": "s3://bucket/model"},
                "TrainingJobStatus": "Completed",
                "SecondaryStatus": "Completed",
                "StoppingCondition": {},
                "CreationTime": 1,
                "Environment": {"AWS_SECRET_ACCESS_KEY": SECRET},
                "AlgorithmSpecification": {"TrainingInputMode": "File"},
                "ResourceConfig": {"VolumeSizeInGB": 1},
            },
        )

    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=httpx.MockTransport(give))
    job = await client.describe_training_job(training_job_name="job")
    assert job.environment == {"AWS_SECRET_ACCESS_KEY": SECRET}


async def test_an_endpoint_that_refuses_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        async with client_of(f"http://127.0.0.1:{closed.getsockname()[1]}") as client:
            with pytest.raises(errors.ConnectionFailedError) as caught:
                await client.list_clusters()
    check(caught.value, caplog)


QUOTING = [
    httpx.LocalProtocolError(f"Illegal header value {TOKEN.encode()!r}"),
    httpx.ConnectError(f"not to https://elsewhere.test/?token={in_url(TOKEN)}"),
    httpx.ReadTimeout(f"no answer to {TOKEN}"),
    OSError(5, f"no device for {TOKEN}"),
]


@pytest.mark.parametrize("raised", QUOTING, ids=lambda error: type(error).__name__)
async def test_an_exception_of_a_transport_that_quotes_the_request_shows_no_secret(
    raised: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    client = SageMakerClient(region="us-east-1", credentials=KEYS, transport=Script(failure(raised)), max_attempts=2)
    with pytest.raises(errors.SageMakerError) as caught:
        await client.list_clusters()
    error = caught.value
    shown = [str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error)), log_of(caplog)]
    assert secrets_in("\n".join(shown)) == []
    assert secrets_in("".join(traceback.format_exception(error))) == []


async def test_a_cancelled_call_shows_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    entered = asyncio.Event()

    async def wait(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_request(reader)
        entered.set()
        await reader.read()

    nodes = [shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)]
    async with raw_server(wait) as url, client_of(url) as client:
        call = asyncio.create_task(client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=nodes))
        await asyncio.wait_for(entered.wait(), 5)
        call.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await call
    assert caught.value.__notes__
    check(caught.value, caplog)


class Broken:
    """A provider with a defect."""

    async def credentials(self) -> Credentials:
        raise errors.CredentialsError("the vault is locked")


def defective(_: object) -> Any:
    raise RuntimeError("a defect")


WITHOUT_AN_ANSWER: dict[str, Callable[[], Awaitable[object]]] = {
    "bad input": lambda: SageMakerClient(region="us-east-1", credentials=KEYS).describe_cluster(cluster_name=""),
    "an unknown operation": lambda: SageMakerClient(region="us-east-1", credentials=KEYS).call("Nothing", {}),
    "a broken provider": lambda: SageMakerClient(region="us-east-1", credentials=Broken()).list_clusters(),
    "a defect of the transport": lambda: SageMakerClient(
        region="us-east-1", credentials=KEYS, transport=httpx.MockTransport(defective)
    ).list_clusters(),
    "no time": lambda: SageMakerClient(
        region="us-east-1",
        credentials=KEYS,
        transport=Script(answer(status=503, headers={"x-amz-retry-after": "4000"})),
    ).list_clusters(options=CallOptions(timeout=1)),
}


@pytest.mark.parametrize("case", WITHOUT_AN_ANSWER)
async def test_no_failure_without_an_answer_shows_a_secret(
    case: str, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_SESSION_TOKEN", TOKEN)
    with pytest.raises(Exception, match=r".") as caught:
        await WITHOUT_AN_ANSWER[case]()
    check(caught.value, caplog)


@pytest.mark.parametrize(
    "variables",
    [
        {"AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": TOKEN},
        {"AWS_SECRET_ACCESS_KEY": SECRET, "AWS_SESSION_TOKEN": f"{TOKEN} {TOKEN}", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE"},
        {"AWS_SECRET_ACCESS_KEY": f"{SECRET}\n{SECRET}", "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE"},
    ],
    ids=["no key id", "unfit token", "unfit key"],
)
async def test_credentials_in_the_environment_that_do_not_work_are_not_shown(
    variables: dict[str, str], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(errors.CredentialsError) as caught:
        await SageMakerClient(region="us-east-1", transport=Script(answer())).list_clusters()
    check(caught.value, caplog)


async def test_a_setting_that_cannot_work_shows_nothing_of_the_environment(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET)
    monkeypatch.setenv("AWS_SESSION_TOKEN", TOKEN)
    monkeypatch.setenv("HTTPS_PROXY", f"http://user:{PASSWORD}@proxy.test:3128")
    for arguments in ({}, {"region": "no region"}, {"region": "us-east-1", "timeout": -1}):
        settings: dict[str, Any] = {"credentials": KEYS, **arguments}
        with pytest.raises(errors.ConfigurationError) as caught:
            await SageMakerClient(**settings).preload()
        check(caught.value, caplog)


@pytest.mark.parametrize("is_resolved", [False, True])
async def test_nothing_that_holds_credentials_shows_them(is_resolved: bool) -> None:
    client = SageMakerClient(region="us-east-1", credentials=KEYS, proxy=f"http://user:{PASSWORD}@proxy.test:3128")
    if is_resolved:
        await client.preload("ListClusters")
    held: list[object] = [client, KEYS]
    seen: set[int] = set()
    shown: list[str] = []
    while held:
        thing = held.pop()
        if id(thing) in seen or isinstance(thing, str | bytes):
            continue
        seen.add(id(thing))
        shown += [repr(thing), str(thing)]
        held += [value for name in _attributes(thing) if (value := getattr(thing, name, None)) is not None]
    assert any("Credentials(access_key_id='AKIDEXAMPLE'" in text for text in shown)
    assert len(shown) > (20 if is_resolved else 10)
    assert secrets_in("\n".join(shown)) == []


def _attributes(thing: object) -> Iterator[str]:
    """Names of what an object of ours holds."""
    if type(thing).__module__.startswith("sm_async"):
        yield from getattr(thing, "__dict__", {})
        for cls in type(thing).__mro__:
            yield from getattr(cls, "__slots__", ())
