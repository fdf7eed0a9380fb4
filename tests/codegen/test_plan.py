"""Settings are checked against the model, and names within a structure against each other."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from codegen import Model, ModelError, Settings, generate, read_model
from codegen.__main__ import HERE
from codegen.plan import plan
from codegen.settings import OperationProse, Override, Prose, ShapeProse, read_settings
from tests.codegen.small_models import model_of, operation, structure


def simple(**members: Any) -> Model:
    """A model whose root has these members."""
    return model_of({"Root": structure(**members)})


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (Settings(kinds={"Gone": Override("read", "why")}), "kinds: the model has no such thing as 'Gone'"),
        (Settings(names={"Root.Gone": Override("gone", "why")}), "names: .* 'Root.Gone'"),
        (Settings(patterns={"gone+": Override("gone", "why")}), r"patterns: .* 'gone\+'"),
        (Settings(may_be_absent={"Root.Gone": "why"}), "may_be_absent: .* 'Root.Gone'"),
        (Settings(may_be_absent={"Root.Name": "optional anyway"}), "may_be_absent: .* 'Root.Name'"),
        (Settings(prose=Prose(operations={"Gone": OperationProse()})), "operations of prose.toml: .* 'Gone'"),
        (Settings(prose=Prose(shapes={"Gone": ShapeProse()})), "shapes of prose.toml: .* 'Gone'"),
        (
            Settings(prose=Prose(operations={"Use": OperationProse(parameters={"Gone": "words"})})),
            "parameters of Use in prose.toml: .* 'Gone'",
        ),
        (
            Settings(prose=Prose(shapes={"Root": ShapeProse(members={"Gone": "words"})})),
            "members of Root in prose.toml: .* 'Gone'",
        ),
        (Settings(prose_is_due="^Use$"), "prose.toml has no words for Use"),
    ],
)
def test_a_setting_about_what_the_model_does_not_have_is_refused(settings: Settings, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        plan(simple(Name="String"), settings)


def test_two_members_of_one_python_name_are_refused_until_one_is_renamed() -> None:
    model = simple(RoleARN="String", RoleArn="String")
    with pytest.raises(ModelError, match=r'Root: RoleARN and RoleArn are both role_arn.*of = "Root.RoleArn"'):
        plan(model, Settings())
    decided = plan(model, Settings(names={"Root.RoleArn": Override("role", "taken")}))
    assert [member.attribute for member in decided.structures["Root"].members] == ["role_arn", "role"]


def test_an_operation_can_be_renamed() -> None:
    decided = plan(simple(Name="String"), Settings(names={"Use": Override("employ", "nicer")}))
    assert decided.operations["Use"].method == "employ"


def test_a_structure_cannot_be_named_as_what_generated_code_uses() -> None:
    with pytest.raises(ModelError, match="cannot be named as what generated code uses: Traits"):
        plan(model_of({"Root": structure(Traits="Traits"), "Traits": structure()}), Settings())


def test_an_input_s_member_that_a_method_needs_for_itself_gets_an_underscore() -> None:
    decided = plan(simple(Options="String"), Settings())
    assert decided.structures["Root"].members[0].attribute == "options_"


def test_a_member_that_may_be_absent_is_optional() -> None:
    model = model_of({"Root": structure(required=["Name", "Size"], Name="String", Size="Integer")})
    decided = plan(model, Settings(may_be_absent={"Root.Name": "answers leave it out"}))
    assert {member.name: member.optional for member in decided.structures["Root"].members} == {
        "Size": False,
        "Name": True,
    }


def test_required_members_come_first_and_each_kind_in_the_model_s_order() -> None:
    model = model_of({"Root": structure(required=["D", "B"], A="String", D="String", C="String", B="String")})
    assert [member.name for member in plan(model, Settings()).structures["Root"].members] == ["D", "B", "A", "C"]


def test_a_pattern_that_python_does_not_take_is_refused_until_it_is_rewritten() -> None:
    model = model_of({"Root": structure(Name="Word"), "Word": {"type": "string", "pattern": r"[\p{L}]+"}})
    with pytest.raises(ModelError, match=r"Rewrite it in overrides.toml, \[\[patterns\]\]"):
        plan(model, Settings())
    decided = plan(model, Settings(patterns={r"[\p{L}]+": Override(r"[^\W\d_]+", "no categories in re")}))
    assert decided.pattern(r"[\p{L}]+") == r"[^\W\d_]+"


def test_a_name_that_an_empty_output_needs_must_be_free() -> None:
    model = model_of({"Root": structure(Other="UseOutput"), "UseOutput": structure()}, {"Use": operation("Root")})
    with pytest.raises(ModelError, match="Use has no output, and the name UseOutput for an empty one is taken"):
        plan(model, Settings())


def test_an_entry_of_overrides_without_a_reason_is_refused(tmp_path: Any) -> None:
    for name in ("domains.toml", "prose.toml"):
        (tmp_path / name).write_text((HERE / name).read_text("utf-8"), "utf-8")
    reference = '[reference]\nprefix = ""\n[prose]\ndue = "x"\n'
    (tmp_path / "overrides.toml").write_text(f'{reference}[[kinds]]\noperation = "A"\nkind = "read"\n', "utf-8")
    with pytest.raises(ModelError, match="an entry has no reason"):
        read_settings(tmp_path)


def test_a_paginator_that_looks_for_a_member_that_is_not_there_is_refused() -> None:
    row = {"input_token": "Token", "output_token": "Next", "result_key": "Items", "limit_key": "Most"}
    ends = {"Root": structure(Token="String", Most="Integer"), "Answer": structure(Next="String")}
    model = attrs.evolve(
        model_of(ends, {"ListThings": operation("Root", "Answer")}),
        paginators=read_model(
            {"operations": {"ListThings": {}}, "shapes": {}}, paginators={"ListThings": row}
        ).paginators,
    )
    with pytest.raises(ModelError, match="looks for Items in Answer, which has no such member"):
        generate(model)
