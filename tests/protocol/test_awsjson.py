"""What is sent beside the signature, and what an answer with a status of 2xx means."""

from __future__ import annotations

from typing import Any

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import BODY_LIMIT, InvalidInputError, MalformedResponse
from sm_async.protocol.awsjson import CONTENT_TYPE, decoder, encode, target
from sm_async.protocol.converter import to_wire
from sm_async.schema import Output, Structure, member, structure
from tests.protocol.kitchen_sink import Sink, sinks

ARN = "arn:aws:sagemaker:us-east-1:111122223333:cluster/abcdefghijkl"
HEADERS = {"content-type": CONTENT_TYPE}


@structure
class Empty(Output):
    """An output without members."""


@structure
class Item(Structure):
    """A nested structure with a required member."""

    name: str = member("Name")
    size: int | None = member("Size", default=None)


@structure
class Answer(Output):
    """An output with a required member at both levels."""

    arn: str = member("Arn")
    items: list[Item] | None = member("Items", default=None)


def malformed(body: bytes, *, status: int = 200, output: type[Output] = Answer) -> MalformedResponse:
    with pytest.raises(MalformedResponse) as caught:
        decoder(output)(status, HEADERS, body)
    return caught.value


def test_the_target_names_service_and_operation() -> None:
    assert target("SageMaker", "BatchAddClusterNodes") == "SageMaker.BatchAddClusterNodes"


def test_a_body_is_compact_json() -> None:
    assert encode({"ClusterName": "träin", "Nodes": [1, None]}) == '{"ClusterName":"träin","Nodes":[1,null]}'.encode()
    assert encode({}) == b"{}"


@pytest.mark.parametrize("value", ["\ud800", {1, 2}, 2**64, {5: 1}, object()])
def test_what_json_cannot_hold_is_refused(value: Any) -> None:
    with pytest.raises(InvalidInputError, match="the input has no JSON form"):
        encode({"A": value})


@given(sinks())
def test_an_output_is_read_from_what_encode_wrote(sink: Sink) -> None:
    assert decoder(Sink)(200, HEADERS, encode(to_wire(sink))) == sink


def test_a_decoder_reads_any_number_of_answers() -> None:
    decode = decoder(Answer)
    body = b'{"Arn":"a","Items":[{"Name":"n","New":1}],"Newer":2}'
    first, second = decode(200, HEADERS, body), decode(200, HEADERS, body)
    assert first == second
    assert first.items is not second.items
    assert first.unknown_members == {"Newer": 2}


@pytest.mark.parametrize("body", [b"", b"{}", b' {"New": 1} '])
def test_an_output_without_members_needs_no_body(body: bytes) -> None:
    assert isinstance(decoder(Empty)(200, {}, body), Empty)


@pytest.mark.parametrize("output", [Answer, Sink])
def test_an_empty_body_is_no_success_where_an_output_has_members(output: type[Output]) -> None:
    error = malformed(b"", output=output)
    assert str(error) == "the answer with status 200 is empty"
    assert error.is_retryable
    assert error.outcome == "maybe_applied"
    assert error.output is None


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"  \r\n", "is empty"),
        (b'{"Arn": "arn:aws', "is no JSON"),
        (b"<html><body>Login</body></html>", "is no JSON"),
        (b"\xff\xfe\x00", "is no JSON"),
        (b'{"Arn": NaN}', "is no JSON"),
        (b"[" * 2_000, "is no JSON"),
        (b"[]", "is JSON, but no object"),
        (b"null", "is JSON, but no object"),
        (b'"text"', "is JSON, but no object"),
        (b"5", "is JSON, but no object"),
    ],
)
@pytest.mark.parametrize("output", [Answer, Empty])
def test_a_body_that_is_no_object_is_not_the_answer_of_the_service(
    body: bytes, words: str, output: type[Output]
) -> None:
    error = malformed(body, output=output)
    assert words in str(error)
    assert error.is_retryable
    assert error.body == body
    assert error.status == 200
    assert error.output is None


def test_a_page_of_html_is_quoted_in_short() -> None:
    error = malformed(b"<html>\n  <h1>Sign in</h1>" + b"x" * 10_000, status=203)
    assert str(error).startswith("the answer with status 203 is no JSON (")
    assert str(error).endswith("x'")
    assert "10025 bytes, '<html> <h1>Sign in</h1>xxx" in str(error)
    assert len(str(error)) < 500
    assert len(error.body) == BODY_LIMIT


@given(st.binary(max_size=40) | st.text(max_size=20).map(str.encode), st.sampled_from([Answer, Empty, Sink]))
def test_any_body_is_an_output_or_a_malformed_response(body: bytes, output: type[Output]) -> None:
    try:
        assert isinstance(decoder(output)(200, {}, body), output)
    except MalformedResponse as error:
        assert error.body == body  # noqa: PT017  (either is right)


@pytest.mark.parametrize("body", [b'{"Items":[{"Name":"bought"}]}', b'{"Arn":null,"Items":[{"Name":"bought"}]}'])
def test_what_could_be_read_of_an_answer_without_a_required_member_is_kept(body: bytes) -> None:
    error = malformed(body)
    assert str(error) == "the answer lacks the required member Arn"
    assert error.output == Answer(arn=None, items=[Item(name="bought")])  # type: ignore[arg-type]  # it is absent
    assert not error.is_retryable
    assert error.outcome == "maybe_applied"
    assert error.body == body


def test_a_nested_required_member_may_be_absent() -> None:
    answer = decoder(Answer)(200, HEADERS, b'{"Arn":"a","Items":[{"Size":1}]}')
    assert answer.items is not None
    assert answer.items[0].name is None


def test_a_nested_mismatch_is_named_and_not_retried() -> None:
    error = malformed(b'{"Arn":"a","Items":[{"Name":"n"},"oops"]}')
    assert str(error) == "the answer does not fit: Items[1]: expected an object, got a string"
    assert not error.is_retryable
    assert error.body.startswith(b'{"Arn"')


def test_responses_are_not_validated() -> None:
    answer = decoder(Answer)(200, HEADERS, b'{"Arn":5,"Items":[{"Name":true}]}')
    assert orjson.dumps(to_wire(answer)) == b'{"Arn":5,"Items":[{"Name":true}]}'


@pytest.mark.parametrize("depth", [400, 600, 1_000, 5_000])
def test_an_answer_that_is_nested_too_deep_is_malformed_or_read(depth: int) -> None:
    body = b'{"Child":' * depth + b"{}" + b"}" * depth
    try:
        shape = decoder(Sink)(200, HEADERS, body)
    except MalformedResponse as error:
        assert "nested too deep" in str(error) or "is no JSON" in str(error)  # noqa: PT017  (either is right)
    else:
        assert shape.child is not None


def test_the_node_ids_of_an_answer_that_lacks_another_member_are_not_thrown_away() -> None:
    body = b"""{"ClusterName":"train","Successful":[
        {"NodeLogicalId":"id-1","InstanceGroupName":"gpu","Status":"Pending"}]}"""
    answer = decoder(shapes.BatchAddClusterNodesResponse)(200, HEADERS, body)
    assert [node.node_logical_id for node in answer.successful] == ["id-1"]
    assert answer.failed is None
    with pytest.raises(MalformedResponse) as caught:
        decoder(shapes.BatchAddClusterNodesResponse)(200, HEADERS, b'{"Failed":[]}')
    assert isinstance(caught.value.output, shapes.BatchAddClusterNodesResponse)
    assert caught.value.output.failed == []


def test_the_answer_of_an_operation_without_output_may_be_empty() -> None:
    assert decoder(shapes.DeleteModelOutput)(200, {}, b"") == shapes.DeleteModelOutput()
