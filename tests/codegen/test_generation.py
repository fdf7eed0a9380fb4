"""What is written for small models, imported and looked at."""

from __future__ import annotations

import ast
import datetime
import importlib
import inspect
import pickle
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, Literal, get_args

import attrs
import pytest

from codegen import Model, Settings, generate
from codegen.settings import Domain, OperationProse, Prose, ShapeProse
from sm_async.schema import Member, Output, Structure, Traits, Union, members
from tests.codegen.small_models import Shapes, generated_package, model_of, operation, structure

VALUES: Shapes = {
    "Blob": {"type": "blob"},
    "Colour": {"type": "string", "enum": ["red", "class", "a b"]},
    "Count": {"type": "integer", "min": 1, "max": 5},
    "Document": {"type": "structure", "members": {}, "document": True},
    "Level": {"type": "integer", "intEnum": [1, 2]},
    "Moment": {"type": "timestamp", "timestampFormat": "rfc822"},
    "Names": {"type": "list", "member": {"shape": "Word"}, "min": 1, "max": 3},
    "Ratio": {"type": "double", "max": 1.5},
    "Secret": {"type": "string", "sensitive": True},
    "SparseNames": {"type": "list", "member": {"shape": "Word"}, "sparse": True},
    "SparseSizes": {"type": "map", "key": {"shape": "Word"}, "value": {"shape": "Count"}, "sparse": True},
    "Words": {"type": "map", "key": {"shape": "Colour"}, "value": {"shape": "Word"}, "max": 9},
    "Word": {"type": "string", "min": 2, "pattern": r"[a-z\-]+"},
    "Root": structure(
        required=["Colour", "Count", "Token"],
        Blob="Blob",
        Colour="Colour",
        Count="Count",
        Document="Document",
        Json={"shape": "String", "jsonvalue": True},
        Level="Level",
        Moment="Moment",
        Iso={"shape": "Moment", "timestampFormat": "iso8601"},
        Epoch={"shape": "Moment", "timestampFormat": "unixTimestamp"},
        Names="Names",
        Ratio="Ratio",
        Renamed={"shape": "String", "locationName": "wire-name"},
        Secret="Secret",
        SparseNames="SparseNames",
        SparseSizes="SparseSizes",
        Token={"shape": "String", "idempotencyToken": True},
        Words="Words",
    ),
}


@pytest.fixture(scope="module")
def shapes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package generated from VALUES."""
    with generated_package(tmp_path_factory.mktemp("values"), model_of(VALUES)) as package:
        yield package


def fact(cls: type[Structure], wire_name: str) -> Member:
    """What stands on a member."""
    return next(row for _, row in members(cls) if row.wire_name == wire_name)


def annotation(cls: type[Structure], wire_name: str) -> Any:
    """The type that a member's annotation resolves to."""
    attrs.resolve_types(cls)
    return next(field.type for field, row in members(cls) if row.wire_name == wire_name)


@pytest.mark.parametrize(
    ("wire_name", "expected"),
    [
        ("Blob", bytes | None),
        ("Colour", Literal["red", "class", "a b"] | str),
        ("Count", int),
        ("Document", Any),
        ("Json", Any),
        ("Level", int | None),
        ("Moment", datetime.datetime | None),
        ("Names", list[str] | None),
        ("Ratio", float | None),
        ("wire-name", str | None),
        ("SparseNames", list[str | None] | None),
        ("SparseSizes", dict[str, int | None] | None),
        ("Token", str | None),
        ("Words", dict[Literal["red", "class", "a b"] | str, str] | None),
    ],
)
def test_a_member_has_the_type_of_its_shape(shapes: ModuleType, wire_name: str, expected: Any) -> None:
    assert annotation(shapes.Root, wire_name) == expected


@pytest.mark.parametrize(
    ("wire_name", "expected"),
    [
        ("Blob", Traits()),
        ("Count", Traits(range=(1, 5))),
        ("Ratio", Traits(range=(None, 1.5))),
        ("Json", Traits(json_value=True)),
        ("Moment", Traits(timestamp_format="http-date")),
        ("Iso", Traits(timestamp_format="date-time")),
        ("Epoch", Traits(timestamp_format="epoch-seconds")),
        ("Names", Traits(length=(1, 3), each=Traits(length=(2, None), pattern=r"[a-z\-]+"))),
        ("Words", Traits(length=(None, 9), value=Traits(length=(2, None), pattern=r"[a-z\-]+"))),
        ("Secret", Traits(sensitive=True)),
    ],
)
def test_constraints_and_format_stand_on_the_member(shapes: ModuleType, wire_name: str, expected: Traits) -> None:
    assert fact(shapes.Root, wire_name).traits == expected


def test_required_members_have_no_default_and_the_token_is_filled_in_later(shapes: ModuleType) -> None:
    root = shapes.Root(colour="red", count=1)
    assert root.token is None
    assert fact(shapes.Root, "Token").idempotency_token
    assert [row.wire_name for _, row in members(shapes.Root) if row.required] == ["Colour", "Count"]
    with pytest.raises(TypeError, match="count"):
        shapes.Root(colour="red")


def test_an_enum_is_a_literal_of_its_known_values(shapes: ModuleType) -> None:
    assert get_args(shapes.Colour) == ("red", "class", "a b")


def test_a_structure_can_be_pickled_though_its_module_was_loaded_lazily(shapes: ModuleType) -> None:
    root = shapes.Root(colour="red", count=1)
    assert pickle.loads(pickle.dumps(root)) == root


def test_shapes_are_listed_and_unknown_names_are_attribute_errors(shapes: ModuleType) -> None:
    assert set(shapes.__all__) == {"Colour", "Root", "UseOutput"}
    assert {"Colour", "Root", "UseOutput"} <= set(dir(shapes))
    with pytest.raises(AttributeError, match="has no attribute 'Nowhere'"):
        _ = shapes.Nowhere


def test_a_recursive_structure_refers_to_itself(tmp_path: Path) -> None:
    model = model_of(
        {"Root": structure(Parts="Parts", Next="Root"), "Parts": {"type": "list", "member": {"shape": "Root"}}}
    )
    with generated_package(tmp_path, model) as shapes:
        assert annotation(shapes.Root, "Parts") == types.GenericAlias(list, (shapes.Root,)) | None
        assert annotation(shapes.Root, "Next") == shapes.Root | None


def test_all_members_of_a_union_are_optional_whatever_the_model_says(tmp_path: Path) -> None:
    choice = {**structure(required=["One"], One="String", Two="Integer"), "union": True}
    with generated_package(tmp_path, model_of({"Root": structure(Choice="Choice"), "Choice": choice})) as shapes:
        assert shapes.Choice(two=2).one is None
        assert issubclass(shapes.Choice, Union)


def test_outputs_and_empty_ends_have_classes(tmp_path: Path) -> None:
    model = model_of({"Answer": structure(Name="String")}, {"Ask": operation(None, "Answer"), "Tell": operation()})
    with generated_package(tmp_path, model) as shapes:
        assert issubclass(shapes.Answer, Output)
        assert issubclass(shapes.TellOutput, Output)
        assert list(members(shapes.TellOutput)) == []
        assert shapes.AskInput() == shapes.AskInput()
        assert not issubclass(shapes.AskInput, Output)


def test_a_member_named_like_what_outputs_have_does_not_collide_with_it(tmp_path: Path) -> None:
    model = model_of({"Answer": structure(Metadata="String", Lambda="String")}, {"Ask": operation(None, "Answer")})
    with generated_package(tmp_path, model) as shapes:
        assert shapes.Answer(metadata_="here", lambda_="there").metadata_ == "here"


def test_modules_of_domains_import_what_they_name(tmp_path: Path) -> None:
    model = model_of(
        {"One": structure(Part="Part"), "Two": structure(Part="Part"), "Part": structure(When="Timestamp")},
        {"DoOne": operation("One"), "DoTwo": operation("Two")},
    )
    domains = tuple(Domain(name=name.lower(), title=name, operations=(f"Do{name}",)) for name in ("One", "Two"))
    with generated_package(tmp_path, model, Settings(domains=domains)) as shapes:
        assert annotation(shapes.One, "Part") == shapes.Part | None
        assert shapes.One.__module__.endswith(".shapes.one")
        assert shapes.Part.__module__.endswith(".shapes.common")


def methods(model: Model, settings: Settings | None = None) -> dict[str, ast.AsyncFunctionDef]:
    """The methods of a model in one domain, parsed."""
    tree = ast.parse(generate(model, settings)["operations/main.py"])
    return {node.name: node for node in ast.walk(tree) if isinstance(node, ast.AsyncFunctionDef)}


def test_the_class_of_all_operations_has_the_methods_of_its_domains(tmp_path: Path) -> None:
    model = model_of({"Root": structure(Name="String")}, {"UseIt": operation("Root"), "Ask": operation()})
    with generated_package(tmp_path, model) as shapes:
        package = shapes.__name__.removesuffix(".shapes")
        everything = importlib.import_module(f"{package}.operations").AllOperations
        assert f"{package}.operations.main" not in sys.modules
        methods = importlib.import_module(f"{package}.operations.main").MainOperations
        assert (everything.ask, everything.use_it) == (methods.ask, methods.use_it)


def test_a_method_takes_the_input_s_members_by_keyword_and_hands_each_on() -> None:
    method = methods(model_of(VALUES))["use"]
    names = [argument.arg for argument in method.args.kwonlyargs]
    assert names[:3] == ["colour", "count", "blob"]
    assert names[-1] == "options"
    call = next(
        node for node in ast.walk(method) if isinstance(node, ast.Call) and ast.unparse(node.func) == "shapes.Root"
    )
    assert {word.arg: ast.unparse(word.value) for word in call.keywords} == {name: name for name in names[:-1]}


def test_a_method_s_docstring_says_what_is_allowed_what_comes_back_and_what_is_raised() -> None:
    model = model_of(
        {**VALUES, "Broken": {**structure(), "exception": True}, "Answer": structure(Name="String")},
        {"StartThing": operation("Root", "Answer", errors=[{"shape": "Broken"}])},
    )
    text = inspect.cleandoc(ast.get_docstring(methods(model)["start_thing"]) or "")
    assert text.startswith("Start a thing.\n\nA repeat with the same token is applied once.\n\nArgs:\n")
    for line in (
        "    colour: `red`, `class` or `a b`.",
        "    count: 1 to 5.",
        "    blob: Bytes.",
        "    names: 1 to 3 items, each at least 2 characters that match `[a-z\\-]+`.",
        "    ratio: At most 1.5.",
        "    token: Idempotency token; made by the client if left out.",
        "    `name`, beside the call's `metadata`.",
        "    Broken: As the service answered.",
    ):
        assert line in text.splitlines()


def test_own_words_come_first_and_bounds_after_them() -> None:
    prose = Prose(
        operations={
            "Use": OperationProse(
                summary="Use it well.", details="A b.\n\n- one\n- two", parameters={"Count": "How many."}
            )
        },
        shapes={"Root": ShapeProse(summary="The root.", members={"Count": "Counted."})},
    )
    files = generate(model_of(VALUES), Settings(prose=prose))
    assert (
        '"""Use it well.\n\n        A b.\n\n        - one\n        - two\n\n        Args:\n'
        in files["operations/main.py"]
    )
    assert "            count: How many. 1 to 5.\n" in files["operations/main.py"]
    assert 'class Root(Structure):\n    """The root."""\n' in files["shapes/main.py"]
    assert 'member("Count", range=(1, 5))\n    """Counted."""\n' in files["shapes/main.py"]


def test_every_file_opens_with_the_mark_and_a_docstring() -> None:
    for name, text in generate(model_of(VALUES)).items():
        assert text.startswith('# Generated from the Made Up service model by "python -m codegen". Do not edit.\n')
        assert name.endswith(".pyi") or ast.get_docstring(ast.parse(text))


def test_the_order_in_which_a_document_lists_shapes_and_operations_does_not_matter() -> None:
    operations = {"Use": operation("Root"), "Ask": operation(None, "Root")}
    backwards = dict(sorted(VALUES.items(), reverse=True)), dict(sorted(operations.items()))
    assert generate(model_of(VALUES, operations)) == generate(model_of(*backwards))
