"""The table of member types that converter, validation and mismatches share."""

from __future__ import annotations

import datetime
import importlib
import re

import pytest

from sm_async._model.operations import OPERATIONS
from sm_async.protocol.value_types import MemberType, ValueType, member_types
from sm_async.schema import Structure, Traits, member, structure
from tests.protocol.kitchen_sink import Choice, Elements, Leaf, Limits, Sink

BY_NAME = {row.name: row.type for row in member_types(Sink)}


@structure
class Unsupported(Structure):
    """A member of a type that no wire format holds."""

    pause: datetime.timedelta | None = member("Pause", default=None)


@structure
class Longer(Leaf):
    """Members of its own beside those of another module's structure."""

    ends: list[datetime.datetime] | None = member("Ends", default=None)


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("text", "string"),
        ("colour", "string"),
        ("number", "integer"),
        ("ratio", "float"),
        ("flag", "boolean"),
        ("blob", "blob"),
        ("at", "timestamp"),
        ("document", "document"),
        ("json", "json_value"),
        ("leaf", "structure"),
        ("choice", "structure"),
        ("texts", "list"),
        ("labels", "map"),
    ],
)
def test_the_kind_of_a_member_is_read_from_its_annotation(name: str, kind: str) -> None:
    assert BY_NAME[name].kind == kind


def test_members_stand_in_their_order_with_both_names() -> None:
    assert member_types(Leaf) == (
        MemberType("value", "Value", required=True, type=ValueType("string", Traits())),
        MemberType("count", "Count", required=False, type=ValueType("integer", Traits())),
    )


def test_the_members_of_a_structure_that_another_extends_are_its_own() -> None:
    assert member_types(Longer)[:2] == member_types(Leaf)
    assert [row.name for row in member_types(Longer)] == ["value", "count", "ends"]


def test_structures_are_known_by_class_even_inside_themselves() -> None:
    assert BY_NAME["leaf"].structure is Leaf
    assert BY_NAME["choice"].structure is Choice
    assert BY_NAME["child"].structure is Sink
    children = BY_NAME["children"].element
    assert children is not None
    assert children.structure is Sink


def test_containers_know_their_elements_and_keys() -> None:
    times = BY_NAME["times_by_name"]
    assert times.key is not None
    assert times.key.kind == "string"
    assert times.element is not None
    assert times.element.kind == "list"
    assert times.element.element is not None
    assert times.element.element.kind == "timestamp"


def test_traits_reach_the_values_that_they_bind() -> None:
    rows = {row.name: row.type for row in member_types(Limits)}
    assert rows["tags"].traits.length == (1, 2)
    assert rows["tags"].element is not None
    assert rows["tags"].element.traits == Traits(length=(1, 3), pattern="t.*")
    assert rows["labels"].key is not None
    assert rows["labels"].key.traits.pattern == "[a-z]+"
    assert rows["labels"].element is not None
    assert rows["labels"].element.traits.range == (0, 9)
    grid = member_types(Elements)[0].type
    assert grid.element is not None
    assert grid.element.element is not None
    assert grid.element.element.traits.range == (0, 9)


@pytest.mark.parametrize(
    ("name", "is_sparse"),
    [("texts", False), ("sparse_texts", True), ("sparse_leaves", True), ("sparse_ratios", True), ("ratios", False)],
)
def test_a_container_is_sparse_where_its_elements_may_be_none(name: str, is_sparse: bool) -> None:
    assert BY_NAME[name].is_sparse is is_sparse


@pytest.mark.parametrize(
    ("name", "is_plain"),
    [
        ("text", True),
        ("number", True),
        ("flag", True),
        ("document", True),
        ("texts", True),
        ("colours", True),
        ("labels", True),
        ("ratio", False),
        ("at", False),
        ("blob", False),
        ("json", False),
        ("leaf", False),
        ("leaves", False),
        ("ratios", False),
        ("times_by_name", False),
    ],
)
def test_a_value_is_plain_where_python_and_json_write_it_alike(name: str, is_plain: bool) -> None:
    assert BY_NAME[name].is_plain is is_plain


def test_a_type_that_no_wire_format_holds_is_refused() -> None:
    with pytest.raises(TypeError, match=re.escape("no shape holds a value of type <class 'datetime.timedelta'>")):
        member_types(Unsupported)


def test_the_table_is_made_once() -> None:
    assert member_types(Sink) is member_types(Sink)


@pytest.mark.parametrize("domain", sorted({row.domain for row in OPERATIONS.values()}))
def test_every_generated_structure_has_a_table(domain: str) -> None:
    module = importlib.import_module(f"sm_async.shapes.{domain}")
    structures = [value for value in vars(module).values() if isinstance(value, type) and issubclass(value, Structure)]
    assert structures
    for cls in structures:
        wire_names = [row.wire_name for row in member_types(cls)]
        assert len(set(wire_names)) == len(wire_names)
