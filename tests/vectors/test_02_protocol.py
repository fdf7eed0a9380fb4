"""awsJson1.1 against the protocol suites of botocore and Smithy, on classes generated from the suites' own shapes.

Each request goes through the loop of attempts and is looked at as the transport gets it; each response comes from
the transport. In the suites' values timestamps are epoch seconds, blobs are text, and NaN and the infinities are words.
"""

from __future__ import annotations

import asyncio
import base64
import datetime
import importlib
import json
import math
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import attrs
import httpx
import pytest

from codegen import Model, read_model
from sm_async.attempts import Attempts
from sm_async.calls import Limits, Request
from sm_async.credentials import StaticProvider
from sm_async.errors import ServiceError
from sm_async.protocol import awsjson
from sm_async.protocol.converter import from_wire, to_wire
from sm_async.protocol.json_values import is_list_like, is_object
from sm_async.protocol.sigv4 import Signer, SigningTemplate
from sm_async.protocol.value_types import member_types
from sm_async.retries import NoRetry
from sm_async.rows import Operation
from sm_async.schema import Output, Structure
from sm_async.transport.httpx_sender import HttpxSender
from sm_async.transport.messages import Origin
from tests.codegen.small_models import generated_package
from tests.seams import KEYS, Script, answer
from tests.vectors import suites

HOST = "example.com"
TOKEN = "00000000-0000-4000-8000-000000000000"
"""What the suites expect where the client has to make a token."""

Document = Mapping[str, Any]


@attrs.frozen
class ProtocolCase:
    """One exchange of one operation."""

    model: str
    """The suite's shapes with the operation, as text: equal models are generated once."""
    row: Document
    """The case as the suite has it."""

    @property
    def operation(self) -> str:
        name: str = self.row["given"]["name"]
        return name


Generated = Callable[[ProtocolCase], ModuleType]


def protocol_cases(suite: Path) -> Iterator[tuple[str, ProtocolCase]]:
    for direction in ("input", "output"):
        path = suite / direction / "json.json"
        for group in suites.read_json(path) if path.exists() else ():
            for row, name in zip(group["cases"], names_of(group, f"{direction}:", suite), strict=True):
                given = row["given"]
                model = {
                    "metadata": group["metadata"],
                    "shapes": group["shapes"],
                    "operations": {given["name"]: given},
                }
                yield name, ProtocolCase(json.dumps(model, sort_keys=False), row)


def names_of(group: Document, direction: str, suite: Path) -> list[str]:
    """The names of a group's cases in the index: their ids, or the place of each in the suite that they come from.

    A folder may hold some of a suite's cases only, and then the place is not the one in the file.
    """
    rows = group["cases"]
    if all("id" in row for row in rows):
        return [direction + row["id"] for row in rows]
    stem = f"{direction}legacy {group['description']} #"
    counted = [f"{stem}{place}" for place in range(len(rows))]
    indexed = [name for name in indexed_names(suite) if name.removeprefix(stem).isdigit()]
    return indexed if len(indexed) == len(rows) else counted


def indexed_names(suite: Path) -> list[str]:
    """The names of a suite's cases, in the order of the index."""
    index = suite.parents[1] / "INDEX.jsonl"
    rows = map(json.loads, index.read_text("utf-8").splitlines() if index.exists() else ())
    own = f"{suite.parent.name}/{suite.name}"
    return [row["id"].removeprefix(f"{own}::") for row in rows if row["suite"] == own]


COVERAGE = suites.cover(
    "02-protocol",
    {
        "02-protocol/botocore-json": protocol_cases,
        "02-protocol/botocore-json-legacy": protocol_cases,
        "02-protocol/smithy-awsJson1_1": protocol_cases,
    },
)
INPUTS, OUTPUTS = (
    [param for param in COVERAGE.params() if param.values[0].name.startswith(direction)]
    for direction in ("input:", "output:")
)


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Generated]:
    """The generated shapes of a case, written and imported once a model."""
    made: dict[str, ModuleType] = {}
    with ExitStack() as stack:

        def shapes_of(case: ProtocolCase) -> ModuleType:
            if case.model not in made:
                package = generated_package(tmp_path_factory.mktemp("model"), model_of(case))
                made[case.model] = stack.enter_context(package)
            return made[case.model]

        yield shapes_of


def model_of(case: ProtocolCase) -> Model:
    return read_model(json.loads(case.model))


def operation_of(case: ProtocolCase, shapes: ModuleType) -> Operation:
    package = shapes.__name__.rpartition(".")[0]
    row: Operation = importlib.import_module(f"{package}._model.operations").OPERATIONS[case.operation]
    return row


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", INPUTS)
async def test_an_input_is_sent_as_the_suite_says(case: suites.Case[ProtocolCase], generated: Generated) -> None:
    skip_what_is_for_servers(case.data.row)
    shapes, expected = generated(case.data), case.data.row["serialized"]
    transport = Script(answer())
    await exchange(case.data, shapes, input_of(case.data, shapes), transport)
    (request,) = transport.requests
    assert request.method == expected.get("method", "POST")
    assert request.url.raw_path.decode() == expected["uri"]
    assert request.headers.items() >= httpx.Headers(expected.get("headers", {})).items()
    assert set(map(str.lower, expected.get("requireHeaders", ()))) <= set(request.headers)
    assert not set(map(str.lower, expected.get("forbidHeaders", ()))) & set(request.headers)
    if "host" in expected:
        assert request.headers["host"] == expected["host"]
    if "body" in expected:
        assert json.loads(request.content) == json.loads(expected["body"])


@pytest.mark.parametrize("case", OUTPUTS)
async def test_a_response_means_what_the_suite_says(case: suites.Case[ProtocolCase], generated: Generated) -> None:
    row = case.data.row
    skip_what_is_for_servers(row)
    shapes = generated(case.data)
    response = row["response"]
    transport = Script(
        answer(
            status=response["status_code"],
            headers=response.get("headers", {}),
            body=response.get("body", "").encode(),
        )
    )
    if "errorCode" in row:
        with pytest.raises(ServiceError) as caught:
            await exchange(case.data, shapes, {}, transport)
        check_error(caught.value, case.data, shapes)
    else:
        output = await exchange(case.data, shapes, {}, transport)
        model = model_of(case.data)
        assert as_json(output) == in_json(model, model.operations[case.data.operation].output, row.get("result", {}))


def skip_what_is_for_servers(row: Document) -> None:
    if row.get("appliesTo") == "server":
        pytest.skip("not applicable: for servers")


def check_error(error: ServiceError, case: ProtocolCase, shapes: ModuleType) -> None:
    row = case.row
    assert error.status == row["response"]["status_code"]
    assert error.code == row["errorCode"]
    if "errorMessage" in row:
        assert error.message == row["errorMessage"]
    if (modelled := getattr(shapes, row["errorCode"], None)) is not None:
        members = from_wire(modelled, json.loads(error.body or b"{}"))
        assert as_json(members) == in_json(model_of(case), row["errorCode"], row["error"])


async def exchange(case: ProtocolCase, shapes: ModuleType, document: Document, transport: Script) -> Output:
    """Send a document through the loop of attempts, once, and read the answer."""
    operation = operation_of(case, shapes)
    prefix = model_of(case).metadata.get("targetPrefix", "")
    target = awsjson.target(prefix, case.operation)
    headers = {"host": HOST, "content-type": awsjson.CONTENT_TYPE, "x-amz-target": target}
    request: Request[Output] = Request(
        operation=case.operation,
        origin=Origin("https", HOST, 443),
        target=b"/",
        template=SigningTemplate(method="POST", path="/", headers=[*headers.items()]),
        headers=tuple((name.encode(), value.encode()) for name, value in headers.items()),
        body=awsjson.encode({**document}),
        decode=awsjson.decoder(getattr(shapes, operation.output)),
        may_repeat_ambiguous=False,
    )
    attempts = Attempts(
        sender=HttpxSender(transport),
        credentials=StaticProvider(KEYS),
        signer=Signer("us-east-1", "service"),
    )
    deadline = asyncio.get_running_loop().time() + 60
    return (await attempts.run(request, Limits(deadline, 60, 60, NoRetry()))).output


def input_of(case: ProtocolCase, shapes: ModuleType) -> Document:
    """The document that our classes make of a case's parameters."""
    model, operation = model_of(case), operation_of(case, shapes)
    document = in_json(model, model.operations[case.operation].input, case.row["params"])
    shape: Structure = from_wire(getattr(shapes, operation.input), document)
    if operation.token is not None and getattr(shape, operation.token) is None:
        setattr(shape, operation.token, TOKEN)
    return to_wire(shape)


def in_json(model: Model, name: str | None, value: Any, *, json_value: bool = False) -> Any:
    """A value of the suites as it stands in a body: blobs in base64, members under their wire names.

    A JSON document in a string becomes the document.
    """
    if value is None or name is None:
        return value
    shape = model.shapes[name]
    if shape.type == "structure":
        return {
            member.wire_name: in_json(model, member.use.shape, value[member.name], json_value=member.use.json_value)
            for member in shape.members
            if member.name in value
        }
    if shape.element is not None:
        return [in_json(model, shape.element.shape, item) for item in value]
    if shape.value is not None and is_object(value):
        return {key: in_json(model, shape.value.shape, item) for key, item in value.items()}
    if json_value and isinstance(value, str):
        return json.loads(value)
    return base64.b64encode(value.encode()).decode() if shape.type == "blob" else value


def as_json(value: Any) -> Any:
    """What we read, in the form of `in_json`, without unknown members."""
    if isinstance(value, Structure):
        known = {row.wire_name: getattr(value, row.name) for row in member_types(type(value))}
        return {name: as_json(item) for name, item in known.items() if item is not None}
    if is_object(value):
        return {key: as_json(item) for key, item in value.items()}
    if is_list_like(value):
        return [as_json(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.timestamp()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode()
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    return value
