"""The generated code against the service's model, as botocore itself reads it."""

from __future__ import annotations

import ast
import datetime
import gzip
import importlib
import inspect
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
import pytest

from codegen.__main__ import ROOT
from codegen.model import Model
from codegen.planned import Plan
from codegen.settings import Settings
from codegen.source import installed_source
from sm_async import shapes
from sm_async._model import service
from sm_async._model.operations import OPERATIONS
from sm_async._model.paginators import PAGINATORS
from sm_async._model.partitions import PARTITIONS
from sm_async._model.waiters import WAITERS
from sm_async.operations import AllOperations
from sm_async.operations.paginate import AllPaginators
from sm_async.operations.wait import AllWaiters
from sm_async.schema import Member, Output, Structure, Union, members

pytestmark = pytest.mark.long

_LOADERS: Any = importlib.import_module("botocore.loaders")
_MODELS: Any = importlib.import_module("botocore.model")

SCALARS: Mapping[str, Any] = {
    "boolean": bool,
    "double": float,
    "float": float,
    "integer": int,
    "long": int,
    "string": str,
    "timestamp": datetime.datetime,
}


@pytest.fixture(scope="module")
def theirs() -> Any:
    """The service as botocore's own classes read it."""
    document = _LOADERS.Loader().load_service_model("sagemaker", "service-2")
    return _MODELS.ServiceModel(document, "sagemaker")


def structures(theirs: Any) -> list[Any]:
    """botocore's structures."""
    found = [theirs.shape_for(name) for name in theirs.shape_names]
    return [shape for shape in found if shape.type_name == "structure"]


def test_everything_is_there(theirs: Any) -> None:
    named: list[str] = getattr(shapes, "__all__")  # noqa: B009  (the stub that type checkers read has none)
    ours = [getattr(shapes, name) for name in named]
    classes = [cls for cls in ours if isinstance(cls, type) and issubclass(cls, Structure)]
    empty_outputs = sum(theirs.operation_model(name).output_shape is None for name in theirs.operation_names)
    assert (len(OPERATIONS), len(PAGINATORS), len(WAITERS), len(PARTITIONS)) == (425, 95 + 7, 13, 8)
    assert (len(structures(theirs)), empty_outputs, len(classes)) == (1633, 63, 1633 + 63)
    assert len(ours) - len(classes) == 383
    assert sum(issubclass(cls, Union) for cls in classes) == 15
    facts = [fact for cls in classes for _, fact in members(cls)]
    assert sum(fact.idempotency_token for fact in facts) == 16
    assert sum(fact.traits.json_value for fact in facts) == 1
    assert sum(shape.metadata.get("exception", False) for shape in structures(theirs)) == 5


def test_every_member_has_the_wire_name_the_type_and_the_duty_of_the_model(theirs: Any, settings: Settings) -> None:
    for shape in structures(theirs):
        cls: type[Structure] = getattr(shapes, shape.name)
        attrs.resolve_types(cls)
        ours = {fact.wire_name: (field, fact) for field, fact in members(cls)}
        assert ours.keys() == shape.members.keys(), shape.name
        for name, theirs_member in shape.members.items():
            field, fact = ours[name]
            where = f"{shape.name}.{name}"
            optional = is_optional(shape, name, settings)
            assert fact.required is not optional, where
            check_type(field.type, theirs_member, optional, where)
            check_traits(fact, theirs_member, where)


def is_optional(shape: Any, name: str, settings: Settings) -> bool:
    """Whether Python takes the structure without the member."""
    token = shape.members[name].metadata.get("idempotencyToken", False)
    absent = f"{shape.name}.{name}" in settings.may_be_absent
    return name not in shape.required_members or token or absent or shape.is_tagged_union


def check_type(annotation: Any, shape: Any, optional: bool, where: str) -> None:
    """Compare a resolved annotation with botocore's shape, to the bottom."""
    if shape.serialization.get("jsonvalue"):
        assert annotation is Any, where
        return
    parts = set(get_args(annotation)) if not isinstance(annotation, type) else set[Any]()
    is_union = get_origin(annotation) not in (list, dict, None)
    assert (type(None) in parts and is_union) is optional, where
    options = [part for part in get_args(annotation) if part is not type(None)] if is_union else [annotation]
    if shape.type_name == "string" and shape.enum:
        assert [set(get_args(option)) or option for option in options] == [set(shape.enum), str], where
    elif shape.type_name == "list":
        assert get_origin(options[0]) is list, where
        check_type(get_args(options[0])[0], shape.member, optional=False, where=where)
    elif shape.type_name == "map":
        assert get_origin(options[0]) is dict, where
        check_type(get_args(options[0])[0], shape.key, optional=False, where=where)
        check_type(get_args(options[0])[1], shape.value, optional=False, where=where)
    elif shape.type_name == "structure":
        assert options == [getattr(shapes, shape.name)], where
    else:
        assert options == [SCALARS[shape.type_name]], where


def check_traits(fact: Member, shape: Any, where: str) -> None:
    """Compare the constraints that stand on a member with botocore's."""
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    expected = None if low is None and high is None else (low, high)
    is_number = shape.type_name in ("integer", "long", "float", "double")
    assert (fact.traits.range if is_number else fact.traits.length) == expected, where
    assert fact.idempotency_token is shape.metadata.get("idempotencyToken", False), where
    assert fact.traits.sensitive is shape.metadata.get("sensitive", False), where
    assert (fact.traits.pattern is not None) is ("pattern" in shape.metadata), where


def test_every_operation_has_a_row_and_a_method_with_the_model_s_ends(theirs: Any, decided: Plan) -> None:
    for name in theirs.operation_names:
        operation, row = theirs.operation_model(name), OPERATIONS[name]
        assert row.input == operation.input_shape.name
        assert row.output == (operation.output_shape.name if operation.output_shape else f"{name}Output")
        assert issubclass(getattr(shapes, row.output), Output)
        assert callable(getattr(AllOperations, decided.operations[name].method))
        assert getattr(shapes, row.input).__module__ == f"sm_async.shapes.{row.domain}"
        tokens = [fact for _, fact in members(getattr(shapes, row.input)) if fact.idempotency_token]
        assert len(tokens) == (row.token is not None)


def test_paginators_name_attributes_of_the_inputs_and_outputs(theirs: Any) -> None:
    document = _LOADERS.Loader().load_service_model("sagemaker", "paginators-1")["pagination"]
    for name in document:
        row = PAGINATORS[name]
        given = wire_names(getattr(shapes, OPERATIONS[name].input))
        answered = wire_names(getattr(shapes, OPERATIONS[name].output))
        assert {key: value for key, value in document[name].items() if key != "non_aggregate_keys"} == {
            "input_token": given[row.input_token],
            "limit_key": given[row.page_size or ""],
            "output_token": answered[row.output_token],
            "result_key": answered[row.items],
        }
        limit = theirs.operation_model(name).input_shape.members[given[row.page_size or ""]]
        assert row.highest_page_size == limit.metadata.get("max")


def test_every_operation_with_a_page_token_has_a_paginator_or_needs_none(theirs: Any, settings: Settings) -> None:
    """The model lacks some of them; a new model may lack more, or bring those that were added by hand."""
    paged = {
        name
        for name in theirs.operation_names
        if (operation := theirs.operation_model(name)).output_shape is not None
        and operation.input_shape is not None
        and {"NextToken"} <= operation.input_shape.members.keys() & operation.output_shape.members.keys()
    }
    assert paged == PAGINATORS.keys()
    assert {name: (row.items, row.page_size, row.highest_page_size) for name, row in PAGINATORS.items()}.items() >= {
        "DescribeDevice": ("models", None, None),
        "DescribeEdgeDeploymentPlan": ("stages", "max_results", 10),
        "DescribeFeatureGroup": ("feature_definitions", None, None),
        "ListHubContentVersions": ("hub_content_summaries", "max_results", 100),
        "ListHubContents": ("hub_content_summaries", "max_results", 100),
        "ListHubs": ("hub_summaries", "max_results", 100),
        "QueryLineage": ("vertices", "max_results", 50),
    }.items()
    assert len(settings.paginators) == 7


def test_waiters_poll_and_accept_as_the_model_says() -> None:
    document = _LOADERS.Loader().load_service_model("sagemaker", "waiters-2")["waiters"]
    assert sorted(row.name for row in WAITERS.values()) == sorted(document)
    for row in WAITERS.values():
        expected = document[row.name]
        answered = wire_names(getattr(shapes, OPERATIONS[row.operation].output))
        assert (row.operation, row.delay, row.max_attempts) == (
            expected["operation"],
            expected["delay"],
            expected["maxAttempts"],
        )
        assert [
            (acceptor.state, acceptor.expected, answered.get(acceptor.attribute or "")) for acceptor in row.acceptors
        ] == [(one["state"], one["expected"], one.get("argument")) for one in expected["acceptors"]]
        assert {acceptor.of for acceptor in row.acceptors} == {"one"}


def wire_names(cls: type[Structure]) -> dict[str, str]:
    """Wire name of each attribute."""
    return {field.name: fact.wire_name for field, fact in members(cls)}


def test_partitions_know_their_regions_and_suffixes() -> None:
    assert PARTITIONS["aws"].dns_suffix == "amazonaws.com"
    assert PARTITIONS["aws-cn"].dual_stack_dns_suffix == "api.amazonwebservices.com.cn"
    assert "us-gov-west-1" in PARTITIONS["aws-us-gov"].regions
    for row in PARTITIONS.values():
        assert any(re.fullmatch(row.region_pattern, region) for region in row.regions)


def test_the_service_s_constants_are_those_of_the_wire() -> None:
    assert (service.TARGET_PREFIX, service.SIGNING_NAME, service.ENDPOINT_PREFIX) == (
        "SageMaker",
        "sagemaker",
        "api.sagemaker",
    )
    assert (service.JSON_VERSION, service.SERVICE_ID, service.API_VERSION) == ("1.1", "SageMaker", "2017-07-24")


@pytest.mark.parametrize(
    "attribute",
    [
        "BatchAddClusterNodesResponse.failed",
        "ClusterNodeSummary.instance_id",
        "ClusterNodeSummary.node_logical_id",
        "ClusterNodeSummary.private_dns_hostname",
        "AddClusterNodeSpecification.increment_target_count_by",
        "SearchExpression.sub_expressions",
    ],
)
def test_members_that_others_rely_on_have_these_names(attribute: str) -> None:
    structure, name = attribute.split(".")
    assert name in attrs.fields_dict(getattr(shapes, structure))


@pytest.mark.parametrize(("folder", "cls"), [("", AllOperations), ("paginate", AllPaginators), ("wait", AllWaiters)])
def test_a_class_of_all_methods_is_the_same_to_programs_and_to_type_checkers(folder: str, cls: type) -> None:
    """Programs run a class that imports methods one by one; type checkers read a stub that inherits them."""
    stub = ast.parse((ROOT / "src" / "sm_async" / "operations" / folder / "__init__.pyi").read_text("utf-8"))
    (read,) = (node for node in stub.body if isinstance(node, ast.ClassDef))
    homes = {
        alias.name: f"{cls.__module__}.{node.module}" if node.level else str(node.module)
        for node in stub.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    }
    bases: list[type] = [getattr(importlib.import_module(homes[base]), base) for base in map(ast.unparse, read.bases)]
    inherited = {name: method for base in bases for name, method in vars(base).items() if not name.startswith("_")}
    own = {
        node.name: getattr(importlib.import_module(homes[result]), result)
        for node in read.body
        if isinstance(node, ast.FunctionDef) and (result := ast.unparse(node.returns or node))
    }
    assert {name: getattr(cls, name) for name in dir(cls) if not name.startswith("_")} == inherited | own
    assert ast.get_docstring(read) == cls.__doc__


def test_there_is_a_method_for_all_that_can_be_called_paged_or_waited_for(decided: Plan, settings: Settings) -> None:
    by_hand = {method for cls in settings.waiters for method in cls.methods}
    assert public(AllOperations) == {row.method for row in decided.operations.values()} | {"paginate", "wait"}
    assert public(AllPaginators) == {decided.operations[name].method for name in PAGINATORS}
    assert public(AllWaiters) == WAITERS.keys() | by_hand
    assert len(public(AllPaginators)) == 102
    assert len(by_hand) >= 4


def public(cls: type) -> set[str]:
    """Names that a class has for its users."""
    return {name for name in dir(cls) if not name.startswith("_")}


def test_a_paginator_takes_what_its_operation_takes_but_the_paging(decided: Plan) -> None:
    for name, row in PAGINATORS.items():
        method = decided.operations[name].method
        plain = inspect.signature(getattr(AllOperations, method)).parameters
        paged = inspect.signature(getattr(AllPaginators, method)).parameters
        own = {"starting_token", "limit", *(["page_size"] if row.page_size else [])}
        assert paged.keys() == plain.keys() - {row.input_token, row.page_size} | own, name
        assert all(paged[key] == plain[key] for key in paged.keys() & plain.keys())
        assert all(paged[key].kind is inspect.Parameter.KEYWORD_ONLY for key in own)


def test_a_waiter_takes_what_its_operation_takes_and_a_time(decided: Plan) -> None:
    for method, row in WAITERS.items():
        plain = inspect.signature(getattr(AllOperations, decided.operations[row.operation].method)).parameters
        waiting = inspect.signature(getattr(AllWaiters, method)).parameters
        assert waiting.keys() == plain.keys() | {"timeout", "delay"}, method
        assert all(waiting[key] == plain[key] for key in plain)


def test_importing_every_method_loads_no_shapes() -> None:
    code = (
        "import sys\n"
        "from sm_async.operations import AllOperations\n"
        "namespaces = [AllOperations, AllOperations.paginate, AllOperations.wait]\n"
        "methods = [getattr(cls, name) for cls in namespaces for name in dir(cls)]\n"
        "print(sorted(name for name in sys.modules if name.startswith('sm_async.shapes')))"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": str(ROOT / "src")},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ast.literal_eval(run.stdout) == ["sm_async.shapes", "sm_async.shapes._index"]


def test_no_run_of_eight_words_of_the_model_s_prose_stands_in_generated_text() -> None:
    document = json.loads(gzip.decompress(next(v for k, v in installed_source().files.items() if "service-2" in k)))
    theirs = {run for text in documentation(document) for run in runs(re.sub(r"<[^>]+>", " ", text))}
    assert len(theirs) > 50_000
    for folder in ("_model", "operations", "shapes"):
        for path in sorted((ROOT / "src" / "sm_async" / folder).rglob("*.py")):
            for text in written(path):
                assert not theirs.intersection(runs(text)), (path.name, theirs.intersection(runs(text)))


def documentation(document: Mapping[str, Any]) -> Iterator[str]:
    """All documentation of a C2J document."""
    for row in (*document["operations"].values(), *document["shapes"].values()):
        yield row.get("documentation", "")
        for part in (*row.get("members", {}).values(), row.get("member", {}), row.get("key", {}), row.get("value", {})):
            yield part.get("documentation", "")


def written(path: Path) -> Iterator[str]:
    """The docstrings of a module, its classes, functions and attributes, without values and patterns in backticks."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            yield re.sub("`[^`]*`", "`", node.value.value)


def runs(text: str, length: int = 8) -> Iterator[tuple[str, ...]]:
    """Every run of that many words."""
    found = re.findall(r"[a-z0-9']+|`", text.lower())
    return (tuple(found[start : start + length]) for start in range(len(found) - length + 1))


def test_no_structure_of_the_model_is_left_without_a_word_about_its_place(model: Model) -> None:
    for shape in model.structures():
        assert len(getattr(shapes, shape.name).__doc__ or "") > 10, shape.name
