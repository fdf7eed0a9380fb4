"""Validation: all problems at once, each with its path and its exact text."""

from __future__ import annotations

import datetime
import importlib
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.protocol.converter import from_wire
from sm_async.protocol.cross_member_rules import CROSS_MEMBER_RULES
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.validation import Names, check_of, problems_of
from sm_async.schema import Structure, Traits, member, members, structure
from tests.protocol.kitchen_sink import Choice, Elements, Leaf, Limits, Sink, sinks

NOT_IN_MODEL = "not in this version's model of the service"
NODE_ID = "i-0123456789abcdef0"
NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)


def limits(**members: Any) -> Limits:
    """Valid but for what is given, which may be what a type checker refuses."""
    members.setdefault("name", "abc")
    return Limits(**members)


BAD: Any = {"value": "v", "count": "5"}
BAD_LEAF = Leaf(**BAD)


def test_a_valid_shape_has_no_problems() -> None:
    assert (
        problems_of(
            limits(
                count=50,
                share=0.5,
                password="secret",
                pin=0,
                blob=b"1234",
                tags=["t", "t-1"],
                labels={"a": 0, "b": 9},
                flag=True,
                at=NOON,
                leaf=Leaf(value=""),
                choice=Choice(text="t"),
                sparse=[None, "abc"],
            )
        )
        == []
    )


@given(sinks())
def test_shapes_without_constraints_have_problems_of_unions_and_unknown_members_only(shape: Sink) -> None:
    for problem in problems_of(shape):
        assert "unknown_members: " in problem or "exactly one member" in problem or "choice.text: " in problem


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"name": None}, "name: required"),
        ({"name": 5}, "name: expected a string, got int"),
        ({"name": b"abc"}, "name: expected a string, got bytes"),
        ({"name": "a"}, "name: 1 characters, fewer than 2"),
        ({"name": "abcdef"}, "name: 6 characters, more than 5"),
        ({"name": "ABC"}, "name: 'ABC' does not match [a-z-]*"),
        ({"name": "abc\n"}, "name: 'abc\\n' does not match [a-z-]*"),
        ({"count": 0}, "count: 0 is less than 1"),
        ({"count": 9999}, "count: 9999 is greater than 50"),
        ({"count": True}, "count: expected an integer, got bool"),
        ({"count": False}, "count: expected an integer, got bool"),
        ({"count": 5.0}, "count: expected an integer, got float"),
        ({"count": "5"}, "count: expected an integer, got str"),
        ({"share": 0.25}, "share: 0.25 is less than 0.5"),
        ({"share": 0}, "share: 0 is less than 0.5"),
        ({"share": True}, "share: expected a number, got bool"),
        ({"share": "1"}, "share: expected a number, got str"),
        ({"share": float("nan")}, "share: nan is less than 0.5"),
        ({"share": float("-inf")}, "share: -inf is less than 0.5"),
        ({"blob": b""}, "blob: 0 bytes, fewer than 1"),
        ({"blob": b"12345"}, "blob: 5 bytes, more than 4"),
        ({"blob": "text"}, "blob: expected bytes, got str"),
        ({"tags": []}, "tags: 0 items, fewer than 1"),
        ({"tags": ["t", "t", "t"]}, "tags: 3 items, more than 2"),
        ({"tags": "t"}, "tags: expected a list, got str"),
        ({"tags": {"t": 1}}, "tags: expected a list, got dict"),
        ({"tags": ["t", "x"]}, "tags[1]: 'x' does not match t.*"),
        ({"tags": ["t", None]}, "tags[1]: expected a string, got NoneType"),
        ({"tags": [5]}, "tags[0]: expected a string, got int"),
        ({"labels": {"a": 1, "b": 2, "c": 3}}, "labels: 3 items, more than 2"),
        ({"labels": {"A": 1}}, "labels['A']: 'A' does not match [a-z]+"),
        ({"labels": {"a": 10}}, "labels['a']: 10 is greater than 9"),
        ({"labels": {5: 1}}, "labels[5]: expected a string, got int"),
        ({"labels": [("a", 1)]}, "labels: expected a dict, got list"),
        ({"flag": 1}, "flag: expected True or False, got int"),
        ({"flag": "true"}, "flag: expected True or False, got str"),
        ({"at": 1795521600}, "at: expected a datetime, got int"),
        ({"at": NOON.date()}, "at: expected a datetime, got date"),
        ({"at": NOON.replace(tzinfo=None)}, "at: a datetime without time zone"),
        ({"leaf": {"Value": "v"}}, "leaf: expected Leaf, got dict"),
        ({"leaf": Leaf(value="v", count=True)}, "leaf.count: expected an integer, got bool"),
        ({"choice": Choice()}, "choice: exactly one member must be set, got none"),
        ({"choice": Choice(text="t", numbers=[1])}, "choice: exactly one member must be set, got text, numbers"),
        ({"choice": Choice(leaf=BAD_LEAF)}, "choice.leaf.count: expected an integer, got str"),
        ({"sparse": [None, "abcd"]}, "sparse[1]: 4 characters, more than 3"),
        ({"unknown_members": {"New": 1, "Newer": 2}}, f"unknown_members: New, Newer: {NOT_IN_MODEL}"),
        ({"unknown_members": {5: 1}}, f"unknown_members: 5: {NOT_IN_MODEL}"),
        ({"leaf": Leaf(value="v", unknown_members={"New": 1})}, f"leaf.unknown_members: New: {NOT_IN_MODEL}"),
    ],
)  # fmt: skip
def test_a_problem_names_path_value_and_rule(members: dict[str, Any], problem: str) -> None:
    assert problems_of(limits(**members)) == [problem]


@pytest.mark.parametrize(
    "members",
    [
        {"name": "ab"},
        {"name": "abcde"},
        {"count": 1},
        {"count": 50},
        {"share": float("inf")},
        {"share": 1},
        {"share": 10**30},
        {"tags": ("t", "t")},
        {"tags": ["t"] * 2},
        {"labels": {}},
        {"unknown_members": {}},
    ],
)
def test_bounds_are_inclusive(members: dict[str, Any]) -> None:
    assert problems_of(limits(**members)) == []


def test_nan_is_a_float_where_no_bound_is_given() -> None:
    assert problems_of(Sink(ratio=float("nan"), ratios=[float("inf")])) == []


def test_all_problems_are_found_at_once() -> None:
    assert problems_of(
        limits(
            name="ABCDEFG",
            count=0,
            tags=["t", "nope", None],
            labels={"A": 10},
            leaf=BAD_LEAF,
            choice=Choice(),
        )
    ) == [
        "name: 7 characters, more than 5",
        "count: 0 is less than 1",
        "tags: 3 items, more than 2",
        "tags[1]: 4 characters, more than 3",
        "tags[2]: expected a string, got NoneType",
        "labels['A']: 'A' does not match [a-z]+",
        "labels['A']: 10 is greater than 9",
        "leaf.count: expected an integer, got str",
        "choice: exactly one member must be set, got none",
    ]


def test_paths_lead_through_every_kind_of_container() -> None:
    shape = Sink(
        table=[[], [BAD_LEAF]],
        leaf_by_name={"it's": BAD_LEAF},
        children=[Sink(child_by_name={"a": Sink(leaf=BAD_LEAF)})],
        times_by_name={"a": [NOON, NOON.replace(tzinfo=None)]},
        sparse_leaves=[None, BAD_LEAF],
    )
    assert problems_of(shape) == [
        "table[1][0].count: expected an integer, got str",
        """leaf_by_name["it's"].count: expected an integer, got str""",
        "times_by_name['a'][1]: a datetime without time zone",
        "sparse_leaves[1].count: expected an integer, got str",
        "children[0].child_by_name['a'].leaf.count: expected an integer, got str",
    ]


def test_bounds_hold_for_the_innermost_values() -> None:
    assert problems_of(Elements(grid=[[0, 10], [], [1]])) == [
        "grid[0][1]: 10 is greater than 9",
        "grid[1]: 0 items, fewer than 1",
    ]


def test_an_unknown_variant_of_a_union_is_no_variant_for_a_request() -> None:
    assert problems_of(limits(choice=Choice(unknown_members={"Newer": 1}))) == [
        f"choice.unknown_members: Newer: {NOT_IN_MODEL}",
        "choice: exactly one member must be set, got none",
    ]


def test_enum_values_are_open() -> None:
    assert problems_of(Sink(colour="Mauve", colours=["Mauve"])) == []


def test_documents_are_not_looked_into() -> None:
    assert problems_of(Sink(document={1: object()}, json=[object()])) == []


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"password": "Hunter2"}, "password: '<hidden>' does not match [a-z]+"),
        ({"password": "hunterhunter"}, "password: 12 characters, more than 8"),
        ({"pin": 12345}, "pin: <hidden> is greater than 9999"),
        ({"pin": -1}, "pin: <hidden> is less than 0"),
        ({"pin": "1234"}, "pin: expected an integer, got str"),
    ],
)
def test_a_sensitive_value_is_not_shown(members: dict[str, Any], problem: str) -> None:
    assert problems_of(limits(**members)) == [problem]


def test_a_long_value_is_shortened() -> None:
    (problem,) = problems_of(Patient(anything="x" * 10_000 + "!"))
    assert problem == f"anything: '{'x' * 60}…' does not match [a-z]*"


@structure
class Secrets(Structure):
    """Sensitive values inside of containers, and containers that are sensitive as a whole."""

    words: list[str] | None = member("Words", default=None, each=Traits(pattern="[a-z]+", sensitive=True))
    numbers: dict[str, int] | None = member("Numbers", default=None, value=Traits(range=(0, 9), sensitive=True))
    hidden: list[list[str]] | None = member(
        "Hidden", default=None, sensitive=True, each=Traits(each=Traits(pattern="[a-z]+"))
    )


def test_a_sensitive_value_in_a_container_is_not_shown() -> None:
    secrets = Secrets(words=["Hunter2"], numbers={"pin": 1234}, hidden=[["Hunter2"]])
    assert problems_of(secrets) == [
        "words[0]: '<hidden>' does not match [a-z]+",
        "numbers['pin']: <hidden> is greater than 9",
        "hidden[0][0]: '<hidden>' does not match [a-z]+",
    ]
    assert repr(secrets) == "Secrets(words=<hidden>, numbers=<hidden>, hidden=<hidden>)"


@structure
class Patient(Structure):
    """Patterns that a careless matcher spends its time on."""

    slow: str | None = member("Slow", default=None, length=(0, 20), pattern="(a|aa)+b")
    anything: str | None = member("Anything", default=None, pattern="[a-z]*")


def test_a_pattern_is_not_tried_on_a_string_that_is_too_long() -> None:
    started = time.perf_counter()
    assert problems_of(Patient(slow="a" * 200)) == ["slow: 200 characters, more than 20"]
    assert time.perf_counter() - started < 5  # trying takes longer than the age of the universe


def test_a_shape_that_contains_itself_is_a_problem_and_not_a_hang() -> None:
    shape = Sink()
    shape.children = [shape]
    assert problems_of(shape) == ["Sink: nested too deep, or contains itself"]


def test_a_recursive_shape_is_checked_at_every_depth() -> None:
    shape = Sink()
    for _ in range(20):
        shape = Sink(child=shape, children=[Sink(leaf=BAD_LEAF)])
    problems = problems_of(shape)
    assert len(problems) == 20
    assert problems[0] == f"{'child.' * 19}children[0].leaf.count: expected an integer, got str"


@pytest.mark.parametrize("cls", [Leaf, Sink])
def test_a_check_is_compiled_once_for_each_language(cls: type[Structure]) -> None:
    assert check_of(cls) is check_of(cls, "python")
    assert check_of(cls, "wire") is check_of(cls, "wire")
    assert check_of(cls, "wire") is not check_of(cls)


@pytest.mark.parametrize(
    ("members", "problems"),
    [
        ({"name": None}, ["Name: required"]),
        ({"name": 5}, ["Name: expected a string, got a number"]),
        ({"count": True}, ["Count: expected an integer, got a boolean"]),
        ({"share": "1"}, ["Share: expected a number, got a string"]),
        ({"flag": 1}, ["Flag: expected true or false, got a number"]),
        ({"blob": "?"}, ["Blob: expected base64 text, got a string"]),
        ({"at": "noon"}, ["At: expected a timestamp, got a string"]),
        ({"leaf": []}, ["Leaf: expected an object, got a list"]),
        ({"labels": []}, ["Labels: expected an object, got a list"]),
        ({"tags": {}}, ["Tags: expected a list, got an object"]),
        ({"tags": ["t", None]}, ["Tags[1]: expected a string, got null"]),
        ({"labels": {"a": 10}}, ["Labels['a']: 10 is greater than 9"]),
        ({"name": "a", "count": 9999}, ["Name: 1 characters, fewer than 2", "Count: 9999 is greater than 50"]),
        ({"password": "Hunter2"}, ["Password: '<hidden>' does not match [a-z]+"]),
        ({"choice": Choice()}, ["Choice: exactly one member must be set, got none"]),
        ({"choice": Choice(text="t", numbers=[1])}, ["Choice: exactly one member must be set, got Text, Numbers"]),
        ({"choice": Choice(leaf=BAD_LEAF)}, ["Choice.Leaf.Count: expected an integer, got a string"]),
        ({"unknown_members": {"New": 1, "Newer": 2}}, [f"New: {NOT_IN_MODEL}", f"Newer: {NOT_IN_MODEL}"]),
        ({"leaf": Leaf(value="v", unknown_members={"New": 1})}, [f"Leaf.New: {NOT_IN_MODEL}"]),
    ],
)  # fmt: skip
def test_problems_can_be_told_in_the_names_and_types_of_the_wire(members: dict[str, Any], problems: list[str]) -> None:
    assert problems_of(limits(**members), names="wire") == problems


def test_a_recursive_shape_is_told_of_in_one_language_at_every_depth() -> None:
    shape = Sink(children=[Sink(child_by_name={"a": Sink(leaf=BAD_LEAF)})])
    assert problems_of(shape) == ["children[0].child_by_name['a'].leaf.count: expected an integer, got str"]
    assert problems_of(shape, names="wire") == [
        "Children[0].ChildByName['a'].Leaf.Count: expected an integer, got a string"
    ]


@given(
    st.fixed_dictionaries(
        {},
        optional={name: st.none() | st.booleans() | st.integers() | st.text() for name in ("Text", "Number", "Flag")},
    )
)
def test_what_the_reader_lets_pass_is_found_in_the_words_of_the_search_for_mismatches(document: dict[str, Any]) -> None:
    assert problems_of(from_wire(Sink, document), names="wire") == mismatches(Sink, document)


def test_a_check_can_be_compiled_by_many_threads_at_once() -> None:
    @structure
    class Fresh(Structure):
        """A structure that no check was compiled for."""

        leaf: Leaf | None = member("Leaf", default=None)

    shape = Fresh(leaf=BAD_LEAF)
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(problems_of, [shape] * 64))
    assert found == [["leaf.count: expected an integer, got str"]] * 64


@pytest.mark.parametrize("names", ["python", "wire"])
@pytest.mark.parametrize("domain", sorted({row.domain for row in OPERATIONS.values()}))
def test_every_generated_input_has_a_check(domain: str, names: Names) -> None:
    module = importlib.import_module(f"sm_async.shapes.{domain}")
    for row in OPERATIONS.values():
        if row.domain == domain:
            assert callable(check_of(getattr(module, row.input), names))


def group(count: Any, name: str = "gpu") -> shapes.AddClusterNodeSpecification:
    return shapes.AddClusterNodeSpecification(instance_group_name=name, increment_target_count_by=count)


def batch_add(*groups: shapes.AddClusterNodeSpecification, **members: Any) -> shapes.BatchAddClusterNodesRequest:
    members.setdefault("cluster_name", "train")
    return shapes.BatchAddClusterNodesRequest(nodes_to_add=list(groups), **members)


def test_fifty_nodes_over_two_groups_are_valid() -> None:
    assert problems_of(batch_add(group(25), group(25, "cpu"))) == []


def test_fifty_one_nodes_over_two_groups_are_too_many() -> None:
    assert problems_of(batch_add(group(26), group(25, "cpu"))) == [
        "nodes_to_add: 51 nodes over all groups are more than 50"
    ]


@pytest.mark.parametrize(
    ("names", "problems"),
    [
        ("python", ["cluster_name: 'bad name'", "nodes_to_add: 51 nodes over all groups are more than 50"]),
        ("wire", ["ClusterName: 'bad name'", "NodesToAdd: 51 nodes over all groups are more than 50"]),
    ],
)
def test_rules_between_members_are_tried_on_what_is_wrong_otherwise(names: Names, problems: list[str]) -> None:
    name, nodes = problems_of(batch_add(group(26), group(25, "cpu"), cluster_name="bad name"), names=names)
    assert [name.split(" does not match ")[0], nodes] == problems


def test_a_count_that_is_wrong_by_itself_is_left_out_of_the_sum() -> None:
    assert problems_of(batch_add(group(9999), group(None, "cpu"), group(-9, "a"))) == [
        "nodes_to_add[0].increment_target_count_by: 9999 is greater than 50",
        "nodes_to_add[1].increment_target_count_by: required",
        "nodes_to_add[2].increment_target_count_by: -9 is less than 1",
    ]
    assert problems_of(batch_add(group(-9), group(26, "a"), group(25, "b")))[1:] == [
        "nodes_to_add: 51 nodes over all groups are more than 50"
    ]


@pytest.mark.parametrize("groups", [None, 5, "gpu", {"a": 1}, [5], [None], ["gpu"], [{"IncrementTargetCountBy": 60}]])
def test_rules_between_members_pass_over_values_of_other_types(groups: Any) -> None:
    (problem,) = problems_of(shapes.BatchAddClusterNodesRequest(cluster_name="train", nodes_to_add=groups))
    assert problem.startswith("nodes_to_add")
    assert problem.endswith(": required") or "expected" in problem


def test_counts_of_other_types_are_left_out_of_the_sum() -> None:
    problems = problems_of(batch_add(*(group(count) for count in (True, 2.5, "9", 26, 25))))
    assert problems[-1] == "nodes_to_add: 51 nodes over all groups are more than 50"
    assert [problem.split(": ")[1] for problem in problems[:-1]] == [
        "expected an integer, got bool",
        "expected an integer, got float",
        "expected an integer, got str",
    ]


@pytest.mark.parametrize(
    ("node_ids", "node_logical_ids", "problems"),
    [
        ([NODE_ID], None, []),
        (None, ["logical"], []),
        ([NODE_ID], ["logical"], []),
        (None, None, ["node_ids, node_logical_ids: at least one of them is required"]),
        ([], None, ["node_ids: 0 items, fewer than 1"]),
        (5, None, ["node_ids: expected a list, got int"]),
    ],
)
def test_a_deletion_names_at_least_one_node(node_ids: Any, node_logical_ids: Any, problems: list[str]) -> None:
    request = shapes.BatchDeleteClusterNodesRequest(
        cluster_name="train", node_ids=node_ids, node_logical_ids=node_logical_ids
    )
    assert problems_of(request) == problems


def test_digits_of_other_scripts_are_no_digits_to_a_pattern() -> None:
    def zone(name: str) -> shapes.AddClusterNodeSpecification:
        return shapes.AddClusterNodeSpecification(
            instance_group_name="gpu", increment_target_count_by=1, availability_zones=[name]
        )

    assert problems_of(batch_add(zone("us-east-3a"))) == []
    (problem,) = problems_of(batch_add(zone("us-east-\u0663a")))  # an Arabic 3
    assert problem.startswith("nodes_to_add[0].availability_zones[0]: 'us-east-\u0663a' does not match ")


def test_more_groups_than_the_service_takes_are_a_problem() -> None:
    assert problems_of(batch_add(*(group(1) for _ in range(6)))) == ["nodes_to_add: 6 items, more than 5"]
    assert problems_of(batch_add()) == ["nodes_to_add: 0 items, fewer than 1"]


@pytest.mark.parametrize(
    ("node_id", "node_logical_id", "is_valid"),
    [(NODE_ID, None, True), (None, "logical", True), (None, None, False), (NODE_ID, "logical", False)],
)
def test_a_node_is_named_by_exactly_one_of_its_ids(
    node_id: str | None, node_logical_id: str | None, is_valid: bool
) -> None:
    request = shapes.DescribeClusterNodeRequest(cluster_name="train", node_id=node_id, node_logical_id=node_logical_id)
    assert problems_of(request) == ([] if is_valid else ["node_id, node_logical_id: exactly one of them is required"])


def test_rules_between_members_bind_structures_that_the_service_has() -> None:
    assert CROSS_MEMBER_RULES
    for name in CROSS_MEMBER_RULES:
        assert issubclass(getattr(shapes, name), Structure)


@pytest.mark.parametrize(
    ("members", "problem"),
    [
        ({"cluster_name": "x" * 1_000}, "cluster_name: 1000 characters, more than 256"),
        ({"client_token": "t" * 65}, "client_token: 65 characters, more than 64"),
        ({"client_token": "a b"}, r"client_token: 'a b' does not match [\x21-\x7E]+"),
    ],
)
def test_members_of_a_generated_request_are_checked(members: dict[str, Any], problem: str) -> None:
    assert problems_of(batch_add(group(1), **members)) == [problem]


def test_a_near_miss_of_maximum_length_does_not_freeze_the_loop() -> None:
    started = time.perf_counter()
    (problem,) = problems_of(batch_add(group(1), cluster_name="a" + "-" * 62))
    assert problem.startswith("cluster_name: ")
    assert time.perf_counter() - started < 5  # the worst patterns of the model double with each character


@given(st.integers(0, 64))
def test_generated_bounds_of_a_token_are_inclusive(length: int) -> None:
    request = batch_add(group(1), client_token="t" * length)
    bound = next(facts for _, facts in members(type(request)) if facts.idempotency_token).traits.length
    assert bound == (0, 64)
    # The pattern takes one character at least, although the length begins at none.
    assert (problems_of(request) == []) is (length > 0)
