"""The converter: shapes to documents and back, and what does not fit."""

from __future__ import annotations

import base64
import copy
import datetime
import importlib
import math
import re
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import attrs
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import InvalidInputError
from sm_async.protocol.converter import converter, from_wire, reader, to_wire, writer
from tests.protocol.kitchen_sink import Choice, Elements, Leaf, Sink, sinks

NOON = datetime.datetime(2026, 11, 24, 12, 0, 0, 250_000, tzinfo=datetime.UTC)


def untyped(**members: Any) -> Sink:
    """A kitchen sink with values that a type checker would refuse."""
    return Sink(**members)


@given(sinks())
def test_a_shape_comes_back_from_its_document(sink: Sink) -> None:
    assert from_wire(Sink, to_wire(sink)) == sink


@given(sinks())
def test_a_shape_comes_back_from_the_bytes_of_its_document(sink: Sink) -> None:
    assert from_wire(Sink, orjson.loads(orjson.dumps(to_wire(sink)))) == sink


@given(sinks())
def test_a_document_is_stable_after_one_round_trip(sink: Sink) -> None:
    document = to_wire(sink)
    assert to_wire(from_wire(Sink, document)) == document


@given(sinks(floats=st.floats()))
def test_neither_direction_changes_what_it_is_given(sink: Sink) -> None:
    before = repr(sink)
    document = to_wire(sink)
    assert repr(sink) == before
    snapshot = copy.deepcopy(document)
    from_wire(Sink, document)
    assert document == snapshot


@pytest.mark.parametrize(
    ("shape", "document"),
    [
        (Sink(text="t"), {"Text": "t"}),
        (Sink(colour="Mauve"), {"Colour": "Mauve"}),
        (Sink(flag=False, number=0, text=""), {"Text": "", "Number": 0, "Flag": False}),
        (Sink(blob=b"hi!"), {"Blob": "aGkh"}),
        (Sink(at=NOON), {"At": 1795521600.25}),
        (Sink(at=NOON.replace(microsecond=0)), {"At": 1795521600}),
        (Sink(at_text=NOON), {"AtText": "2026-11-24T12:00:00.25Z"}),
        (Sink(at_http=NOON.replace(microsecond=0)), {"AtHttp": "Tue, 24 Nov 2026 12:00:00 GMT"}),
        (Sink(document=[1, {"a": None}]), {"Document": [1, {"a": None}]}),
        (Sink(json={"a": [1, None]}), {"Json": '{"a":[1,null]}'}),
        (Sink(choice=Choice(numbers=[1, 2])), {"Choice": {"Numbers": [1, 2]}}),
        (Sink(texts=[], labels={}, leaves=[]), {"Texts": [], "Leaves": [], "Labels": {}}),
        (Sink(sparse_leaves=[None, Leaf(value="v")]), {"SparseLeaves": [None, {"Value": "v"}]}),
        (Sink(sparse_ratios={"a": None, "b": 0.5}), {"SparseRatios": {"a": None, "b": 0.5}}),
        (Sink(table=[[Leaf(value="v")], []]), {"Table": [[{"Value": "v"}], []]}),
        (Sink(times_by_name={"a": [NOON]}), {"TimesByName": {"a": [1795521600.25]}}),
        (Sink(children=[Sink(child=Sink(text="t"))]), {"Children": [{"Child": {"Text": "t"}}]}),
    ],
)
def test_a_member_is_written_and_read_as_its_kind_demands(shape: Sink, document: dict[str, Any]) -> None:
    assert to_wire(shape) == document
    assert from_wire(Sink, document) == shape


@pytest.mark.parametrize(("number", "word"), [(math.inf, "Infinity"), (-math.inf, "-Infinity"), (math.nan, "NaN")])
def test_numbers_that_json_lacks_are_words(number: float, word: str) -> None:
    document = to_wire(Sink(ratio=number, ratios=[number]))
    assert document == {"Ratio": word, "Ratios": [word]}
    shape = from_wire(Sink, document)
    assert repr(shape.ratio) == repr(number)
    assert repr(shape.ratios) == repr([number])


def test_an_integer_in_a_float_member_reads_as_a_float() -> None:
    ratio = from_wire(Sink, {"Ratio": 2}).ratio
    assert ratio == 2.0
    assert isinstance(ratio, float)


def test_a_null_member_is_an_absent_one() -> None:
    assert from_wire(Sink, {"Text": None, "At": None, "Leaf": None, "Leaves": None, "Labels": None}) == Sink()
    assert to_wire(Sink()) == {}


def test_a_null_in_a_list_or_map_stays_in_its_place() -> None:
    document = {
        "Texts": ["a", None],
        "Leaves": [None, {"Value": "v"}],
        "LeafByName": {"a": None},
        "Times": [None],
        "Ratios": [None],
        "Table": [None, [None]],
    }
    shape = from_wire(Sink, document)
    assert shape.leaves == [None, Leaf(value="v")]
    assert shape.texts == ["a", None]
    assert to_wire(shape) == document


def test_a_required_member_that_is_absent_reads_as_none() -> None:
    assert from_wire(Leaf, {}).value is None


def test_unknown_members_are_kept_compared_and_written() -> None:
    document = {"Value": "v", "Newer": {"Deep": [1, None]}, "Other": None}
    leaf = from_wire(Leaf, document)
    assert leaf.unknown_members == {"Newer": {"Deep": [1, None]}, "Other": None}
    assert leaf != Leaf(value="v")
    assert leaf == from_wire(Leaf, document)
    assert to_wire(leaf) == document
    assert from_wire(Leaf, {"Value": "v"}).unknown_members is None


def test_unknown_members_are_kept_at_every_depth() -> None:
    document = {"Table": [[{"Value": "v", "New": 1}]], "LeafByName": {"a": {"Value": "v", "New": 2}}}
    shape = from_wire(Sink, document)
    assert shape.unknown_members is None
    assert shape.table is not None
    assert shape.table[0][0].unknown_members == {"New": 1}
    assert to_wire(shape) == document


def test_an_unknown_variant_of_a_union_is_kept() -> None:
    shape = from_wire(Sink, {"Choice": {"Newer": {"a": 1}}})
    assert shape.choice is not None
    assert shape.choice.unknown_members == {"Newer": {"a": 1}}
    assert to_wire(shape) == {"Choice": {"Newer": {"a": 1}}}


@pytest.mark.parametrize(
    "document",
    [
        {"__type": "a.b#Sink", "Choice": {"__type": "a.b#Choice", "Text": "t"}},
        {"Choice": {"Text": "t", "__type": "Choice"}, "__type": "Sink"},
    ],
)
def test_a_type_tag_is_no_member(document: dict[str, Any]) -> None:
    shape = from_wire(Sink, document)
    assert shape == Sink(choice=Choice(text="t"))
    assert to_wire(shape) == {"Choice": {"Text": "t"}}


def test_a_shape_shares_nothing_with_the_document_that_it_was_read_from() -> None:
    document: dict[str, Any] = {"Texts": ["a"], "Labels": {"k": "v"}, "Document": {"d": [1]}, "Newer": {"n": [1]}}
    shape = from_wire(Sink, document)
    document["Texts"].append("b")
    document["Labels"]["l"] = "w"
    document["Document"]["d"].append(2)
    document["Newer"]["n"].append(2)
    assert shape == from_wire(Sink, {"Texts": ["a"], "Labels": {"k": "v"}, "Document": {"d": [1]}, "Newer": {"n": [1]}})


def test_a_document_shares_nothing_with_the_shape_that_it_was_made_of() -> None:
    shape = Sink(texts=["a"], labels={"k": "v"}, document={"d": [1]}, unknown_members={"New": [1]})
    document = to_wire(shape)
    document["Texts"].append("b")
    document["Labels"]["l"] = "w"
    document["Document"]["d"].append(2)
    document["New"].append(2)
    assert shape == Sink(texts=["a"], labels={"k": "v"}, document={"d": [1]}, unknown_members={"New": [1]})


def test_any_mapping_is_a_document_and_a_tuple_is_a_list() -> None:
    document = MappingProxyType({"Labels": MappingProxyType({"k": "v"}), "Leaves": (MappingProxyType({"Value": "v"}),)})
    assert from_wire(Sink, document) == Sink(labels={"k": "v"}, leaves=[Leaf(value="v")])
    assert to_wire(untyped(texts=("a", "b"))) == {"Texts": ["a", "b"]}


def test_a_datetime_in_a_document_is_taken_as_it_is() -> None:
    assert from_wire(Sink, {"At": NOON, "AtText": NOON}) == Sink(at=NOON, at_text=NOON)


def test_moments_are_the_same_in_every_time_zone() -> None:
    here = NOON.astimezone(datetime.timezone(datetime.timedelta(hours=-9, minutes=-30)))
    assert to_wire(Sink(at=here, at_text=here)) == to_wire(Sink(at=NOON, at_text=NOON))


@pytest.mark.parametrize(
    ("shape", "why"),
    [
        (Sink(at=NOON.replace(tzinfo=None)), "Sink has no JSON form: a datetime without time zone"),
        (Sink(times=[NOON.replace(tzinfo=None)]), "Sink has no JSON form: a datetime without time zone"),
        (untyped(at="noon"), "Sink has no JSON form: 'str' object has no attribute 'tzinfo'"),
        (untyped(leaf={"Value": "v"}), "Sink has no JSON form: 'dict' object has no attribute"),
        (untyped(blob="text"), "Sink has no JSON form: a bytes-like object is required"),
        (Sink(json={1, 2}), "Sink has no JSON form: Type is not JSON serializable: set"),
        (untyped(ratio="much"), "Sink has no JSON form: must be real number, not str"),
    ],
)
def test_a_value_without_json_form_is_refused(shape: Sink, why: str) -> None:
    with pytest.raises(InvalidInputError, match=re.escape(why)) as caught:
        to_wire(shape)
    assert len(caught.value.problems) == 1


@pytest.mark.parametrize(
    ("document", "problems"),
    [
        ({"Leaf": "x"}, ("Leaf: expected an object, got a string",)),
        ({"Leaves": {"Value": "v"}}, ("Leaves: expected a list, got an object",)),
        ({"Leaves": [{"Value": "v"}, 5]}, ("Leaves[1]: expected an object, got a number",)),
        ({"LeafByName": [1]}, ("LeafByName: expected an object, got a list",)),
        (
            {"At": "noon", "Blob": "%"},
            ("Blob: expected base64 text, got a string", "At: expected a timestamp, got a string"),
        ),
        ({"At": True}, ("At: expected a timestamp, got a boolean",)),
        ({"Ratio": "much"}, ("Ratio: expected a number, got a string",)),
        ({"Child": {"Children": [{"Leaf": 1}]}}, ("Child.Children[0].Leaf: expected an object, got a number",)),
        (
            {"Texts": {}, "Number": "5"},
            ("Number: expected an integer, got a string", "Texts: expected a list, got an object"),
        ),
    ],
)
def test_what_does_not_fit_is_named_by_its_wire_path(document: dict[str, Any], problems: tuple[str, ...]) -> None:
    with pytest.raises(InvalidInputError) as caught:
        from_wire(Sink, document)
    assert caught.value.problems == problems


@pytest.mark.parametrize("document", [None, [], "text", 5, [("Value", "v")]])
def test_what_is_no_mapping_is_refused(document: Any) -> None:
    with pytest.raises(InvalidInputError, match="expected an object for Leaf, got"):
        from_wire(Leaf, document)


def a_cyclic_document() -> dict[str, Any]:
    document: dict[str, Any] = {}
    document["Child"] = document
    return document


def a_cyclic_unknown_member() -> dict[str, Any]:
    cycle: list[Any] = []
    cycle.append(cycle)
    return {"Newer": cycle}


def a_deep_document() -> dict[str, Any]:
    document: dict[str, Any] = {}
    for _ in range(5_000):
        document = {"Child": document}
    return document


@pytest.mark.parametrize("make", [a_cyclic_document, a_cyclic_unknown_member, a_deep_document])
def test_a_document_without_end_is_refused(make: Callable[[], dict[str, Any]]) -> None:
    with pytest.raises(InvalidInputError, match="nested too deep, or contains itself"):
        from_wire(Sink, make())


def a_cyclic_shape() -> Sink:
    sink = Sink()
    sink.children = [sink]
    return sink


def a_shape_with_a_cyclic_document() -> Sink:
    return Sink(document=a_cyclic_document())


@pytest.mark.parametrize("make", [a_cyclic_shape, a_shape_with_a_cyclic_document])
def test_a_shape_without_end_is_refused(make: Callable[[], Sink]) -> None:
    with pytest.raises(InvalidInputError, match="nested too deep, or contains itself"):
        to_wire(make())


def test_recursion_as_deep_as_people_write_it_passes() -> None:
    document: dict[str, Any] = {"Text": "innermost"}
    for _ in range(50):
        document = {"Children": [document]}
    assert to_wire(from_wire(Sink, document)) == document


def test_text_that_is_no_json_stays_the_text_that_the_service_sent() -> None:
    shape = from_wire(Sink, {"Json": "{not json"})
    assert shape.json == "{not json"
    assert to_wire(shape) == {"Json": "{not json"}


def test_a_json_value_that_is_no_string_is_taken_as_the_document() -> None:
    assert from_wire(Sink, {"Json": {"a": 1}}).json == {"a": 1}


def test_blobs_of_any_bytes_are_base64() -> None:
    everything = bytes(range(256))
    assert to_wire(Sink(blob=everything)) == {"Blob": base64.b64encode(everything).decode()}
    assert from_wire(Sink, to_wire(Sink(blob=everything))).blob == everything


def test_integers_beyond_doubles_keep_every_digit() -> None:
    assert from_wire(Sink, {"Number": 2**63 - 1}).number == 2**63 - 1
    assert to_wire(Sink(number=-(2**63)))["Number"] == -(2**63)


def test_nested_containers_of_primitives_pass_through() -> None:
    document: dict[str, Any] = {"Grid": [[1, 2], []], "Groups": {"a": [{"Value": "v"}]}}
    shape = from_wire(Elements, document)
    assert shape == Elements(grid=[[1, 2], []], groups={"a": [Leaf(value="v")]})
    assert to_wire(shape) == document


def test_the_reader_of_a_class_consumes_its_document() -> None:
    document: dict[str, Any] = {"Value": "v", "Newer": 1}
    leaf = reader(Leaf)(document)
    assert leaf.unknown_members is document
    assert document == {"Newer": 1}


def test_reader_and_writer_are_compiled_once() -> None:
    assert reader(Leaf) is reader(Leaf)
    assert writer(Leaf) is writer(Leaf)


BATCH: dict[str, Any] = {
    "ClusterName": "train",
    "ClientToken": "token",
    "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 4}],
}


def test_a_generated_request_is_written_under_the_names_of_the_service() -> None:
    request = shapes.BatchAddClusterNodesRequest(
        cluster_name="train",
        client_token="token",
        nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4)],
    )
    assert to_wire(request) == BATCH
    assert from_wire(shapes.BatchAddClusterNodesRequest, BATCH) == request


def test_a_generated_page_reads_with_times_enums_and_new_members() -> None:
    page = from_wire(
        shapes.ListClusterNodesResponse,
        {
            "NextToken": "n",
            "ClusterNodeSummaries": [
                {
                    "InstanceGroupName": "gpu",
                    "InstanceId": "i-1",
                    "InstanceType": "ml.p9.huge",
                    "LaunchTime": 1795521600.25,
                    "InstanceStatus": {"Status": "Dreaming", "Since": 5},
                }
            ],
        },
    )
    (node,) = page.cluster_node_summaries
    assert node.launch_time == NOON
    assert node.instance_type == "ml.p9.huge"
    assert node.instance_status.status == "Dreaming"
    assert node.instance_status.unknown_members == {"Since": 5}


def test_the_recursive_shape_of_the_service_round_trips() -> None:
    expression: dict[str, Any] = {
        "Operator": "Or",
        "SubExpressions": [{"Filters": [{"Name": "n", "Operator": "Equals", "Value": "v"}]}, {"SubExpressions": []}],
    }
    assert to_wire(from_wire(shapes.SearchExpression, expression)) == expression


def test_the_json_value_of_the_service_is_a_document_in_a_string() -> None:
    config = from_wire(
        shapes.HumanLoopActivationConditionsConfig, {"HumanLoopActivationConditions": '{"Conditions":[1]}'}
    )
    assert config.human_loop_activation_conditions == {"Conditions": [1]}
    assert to_wire(config) == {"HumanLoopActivationConditions": '{"Conditions":[1]}'}


@attrs.define
class Order:
    """A class of a program's own that keeps shapes."""

    name: str
    leaves: list[Leaf]


def test_classes_of_a_program_s_own_keep_shapes_through_cattrs() -> None:
    document = {"name": "n", "leaves": [{"Value": "v", "New": {"a": [1]}}]}
    order = converter.structure(document, Order)
    assert order == Order("n", [Leaf(value="v", unknown_members={"New": {"a": [1]}})])
    assert converter.unstructure(order) == document
    assert document["leaves"] == [{"Value": "v", "New": {"a": [1]}}], "the document was taken apart"


def test_cattrs_refuses_what_does_not_fit_a_shape_in_the_same_words() -> None:
    with pytest.raises(InvalidInputError, match="Leaves: expected a list, got a number"):
        converter.structure({"Leaves": 7}, Sink)


def test_there_is_one_converter_for_all_who_ask() -> None:
    module = importlib.import_module("sm_async.protocol.converter")
    assert module.converter is converter
    with pytest.raises(AttributeError, match="has no attribute 'convertor'"):
        _ = module.convertor
