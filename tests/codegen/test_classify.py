"""What a repeat of an operation does."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from codegen import ModelError, Settings
from codegen.classify import kind_of
from codegen.planned import Plan
from codegen.settings import Override
from tests.codegen.small_models import model_of, operation, structure

STRICT = Settings(default_kind=None)


def kind(name: str, shape: dict[str, Any] | None = None, settings: Settings = STRICT, **traits: bool) -> str:
    """The kind of an operation that takes such an input."""
    model = model_of({"Root": shape or structure()}, {name: operation("Root", **traits)})
    return kind_of(model.operations[name], model, settings)


@pytest.mark.parametrize("name", ["DescribeThing", "ListThings", "GetThing", "SearchThings", "BatchDescribeThings"])
def test_verbs_that_look_are_reads(name: str) -> None:
    assert kind(name) == "read"


@pytest.mark.parametrize("name", ["DeleteThing", "UpdateThing", "StopThing", "AddTags", "BatchDeleteThings"])
def test_verbs_that_say_what_they_act_on_are_named(name: str) -> None:
    assert kind(name) == "named"


@pytest.mark.parametrize("name", ["BatchRebootThings", "BatchReplaceThings", "StartThing", "ExtendThing", "SendThing"])
def test_verbs_that_do_it_again_are_effects(name: str) -> None:
    assert kind(name) == "effect"


def test_a_create_is_named_if_it_requires_the_name_of_what_it_creates() -> None:
    assert kind("CreateBigThing", structure(required=["ThingName"], ThingName="String")) == "named"
    assert kind("CreateThing", structure(required=["Name"], Name="String")) == "named"


def test_a_create_whose_name_is_optional_or_another_thing_s_is_not_decided() -> None:
    for shape in (structure(ThingName="String"), structure(required=["BoxName"], BoxName="String")):
        with pytest.raises(ModelError, match="nothing tells what a repeat of CreateThing does"):
            kind("CreateThing", shape)


def test_an_idempotency_token_decides_over_the_verb() -> None:
    token = {"shape": "String", "idempotencyToken": True}
    assert kind("StartThing", structure(ClientToken=token)) == "token"


def test_traits_decide_over_the_verb() -> None:
    assert kind("FrobnicateThing", readonly=True) == "read"
    assert kind("FrobnicateThing", idempotent=True) == "named"


def test_an_unknown_verb_says_what_to_add() -> None:
    with pytest.raises(ModelError, match=r'Add to overrides.toml: \[\[kinds\]\] operation = "FrobnicateThing"'):
        kind("FrobnicateThing")


def test_a_model_of_one_s_own_has_effects_where_the_verb_is_unknown() -> None:
    assert kind("FrobnicateThing", settings=Settings()) == "effect"


def test_an_override_decides_over_everything() -> None:
    settings = attrs.evolve(STRICT, kinds={"DeleteThing": Override("effect", "it rings a bell")})
    assert kind("DeleteThing", settings=settings) == "effect"


def test_an_override_with_an_unknown_kind_is_refused() -> None:
    settings = attrs.evolve(STRICT, kinds={"DeleteThing": Override("often", "no")})
    with pytest.raises(ModelError, match="DeleteThing has the kind 'often'"):
        kind("DeleteThing", settings=settings)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("BatchAddClusterNodes", "token"),
        ("BatchDeleteClusterNodes", "named"),
        ("BatchRebootClusterNodes", "effect"),
        ("BatchReplaceClusterNodes", "effect"),
        ("StartClusterHealthCheck", "effect"),
        ("UpdateClusterSoftware", "effect"),
        ("CreateCluster", "named"),
        ("ListClusterNodes", "read"),
        ("CreateTrainingPlan", "named"),
        ("ExtendTrainingPlan", "effect"),
        ("SendPipelineExecutionStepSuccess", "token"),
        ("CreateModelPackage", "token"),
        ("StartSession", "effect"),
        ("CreatePresignedDomainUrl", "read"),
        ("CreateArtifact", "effect"),
    ],
)
def test_operations_of_the_service_have_the_kind_that_was_decided(decided: Plan, name: str, expected: str) -> None:
    assert decided.operations[name].kind == expected


def test_each_operation_with_a_token_is_a_token_operation_and_names_it(decided: Plan) -> None:
    tokens = {name: row.token for name, row in decided.operations.items() if row.kind == "token"}
    assert len(tokens) == 16
    assert set(tokens.values()) == {"client_token", "client_request_token"}


def test_reads_have_verbs_that_look_or_make_urls(decided: Plan) -> None:
    reads = [name for name, row in decided.operations.items() if row.kind == "read"]
    assert all(
        name.startswith(("Describe", "Get", "List", "Query", "Render", "Search", "Batch", "Create")) for name in reads
    )
    assert [name for name in reads if name.startswith("Create")] == [
        "CreateHubContentPresignedUrls",
        "CreatePartnerAppPresignedUrl",
        "CreatePresignedDomainUrl",
        "CreatePresignedMlflowAppUrl",
        "CreatePresignedMlflowTrackingServerUrl",
        "CreatePresignedNotebookInstanceUrl",
    ]


def test_the_effects_of_the_service_are_these(decided: Plan) -> None:
    """Each of them is repeated only where it is proven that nothing was applied; a new one deserves a look."""
    assert [name for name, row in decided.operations.items() if row.kind == "effect"] == [
        "BatchRebootClusterNodes",
        "BatchReplaceClusterNodes",
        "CreateArtifact",
        "CreateMlflowApp",
        "ExtendTrainingPlan",
        "ImportHubContent",
        "StartClusterHealthCheck",
        "StartSession",
        "UpdateClusterSoftware",
        "UpdateModelCard",
        "UpdatePipeline",
    ]
