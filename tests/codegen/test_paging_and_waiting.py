"""What is decided about paginators and waiters, and the methods that are written for them."""

from __future__ import annotations

import importlib
import inspect
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from codegen import Model, ModelError, Settings, generate, read_model
from codegen.__main__ import HERE
from codegen.model import read_paginator
from codegen.plan import plan
from codegen.settings import HandWritten, read_settings
from tests.codegen.small_models import PLAIN, generated_package, operation, structure

PAGED = {"input_token": "NextToken", "output_token": "NextToken", "result_key": "Things", "limit_key": "MaxResults"}


def shop(**members: str) -> Model:
    """A model with a list that pages, an operation to poll, and no paginator or waiter yet."""
    return read_model(document(**members))


def document(**members: str) -> dict[str, Any]:
    return {
        "metadata": {"serviceId": "Shop", "targetPrefix": "Shop", "jsonVersion": "1.1"},
        "operations": {
            "ListThings": {"name": "ListThings", **operation("ListThingsRequest", "ListThingsResponse")},
            "DescribeThing": {"name": "DescribeThing", **operation("DescribeThingRequest", "DescribeThingResponse")},
        },
        "shapes": {
            **PLAIN,
            "Limit": {"type": "integer", "min": 1, "max": 40},
            "ListThingsRequest": structure(
                required=[], NextToken="String", MaxResults="Limit", Colour="String", **members
            ),
            "ListThingsResponse": structure(Things="Things", NextToken="String", Total="Integer"),
            "Things": {"type": "list", "member": {"shape": "Thing"}},
            "Thing": structure(Status="String", IsDone="Boolean"),
            "DescribeThingRequest": structure(required=["Name"], Name="String", **members),
            "DescribeThingResponse": structure(Thing="Thing", Parts="Things"),
        },
    }


def with_paginator(**row: str | None) -> Settings:
    return Settings(paginators={"ListThings": read_paginator("ListThings", PAGED | row)})


def waiter(*acceptors: Mapping[str, Any]) -> dict[str, Any]:
    return {"ThingDone": {"operation": "DescribeThing", "delay": 5, "maxAttempts": 3, "acceptors": list(acceptors)}}


def accepts(path: str, *, matcher: str = "path", expected: object = "Done", state: str = "success") -> dict[str, Any]:
    return {"matcher": matcher, "argument": path, "expected": expected, "state": state}


GONE = {"matcher": "error", "expected": "Gone", "state": "success"}


def test_a_paginator_that_was_added_is_planned_like_the_model_s_own() -> None:
    added = plan(shop(), with_paginator()).paginators["ListThings"]
    own = plan(read_model(document(), paginators={"ListThings": PAGED}), Settings()).paginators["ListThings"]
    assert added == own
    assert (added.items.attribute, added.highest_page_size) == ("things", 40)
    assert [member.attribute for member in added.own_members] == ["colour"]


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        (with_paginator(result_key="Total"), "takes Total for a list, which it is not"),
        (with_paginator(result_key="Gone"), "looks for Gone in ListThingsResponse, which has no such member"),
        (with_paginator(input_token="Token"), "looks for Token in ListThingsRequest"),
    ],
)
def test_a_paginator_of_what_is_not_there_is_refused(settings: Settings, message: str) -> None:
    with pytest.raises(ModelError, match=message):
        plan(shop(), settings)


def test_a_paginator_that_the_model_has_by_now_is_refused() -> None:
    with pytest.raises(ModelError, match="paginators: the model has one of its own for ListThings"):
        plan(read_model(document(), paginators={"ListThings": PAGED}), with_paginator())


def test_a_paginator_of_an_operation_that_is_gone_is_refused() -> None:
    settings = Settings(paginators={"ListGone": read_paginator("ListGone", PAGED)})
    with pytest.raises(ModelError, match="paginators: the model has no such thing as 'ListGone'"):
        plan(shop(), settings)


@pytest.mark.parametrize("name", ["Limit", "PageSize", "StartingToken"])
def test_a_member_that_a_paginator_needs_for_itself_is_refused(name: str) -> None:
    with pytest.raises(ModelError, match=r"the paginator of ListThings has a parameter of that name itself: "):
        plan(shop(**{name: "String"}), with_paginator())


@pytest.mark.parametrize("name", ["Timeout", "Delay"])
def test_a_member_that_a_waiter_needs_for_itself_is_refused(name: str) -> None:
    model = read_model(document(**{name: "String"}), waiters=waiter(GONE))
    with pytest.raises(ModelError, match=r"the waiter ThingDone has a parameter of that name itself: "):
        plan(model, Settings())


@pytest.mark.parametrize(
    ("acceptor", "attribute"),
    [
        (accepts("Thing.Status"), "thing.status"),
        (accepts("Thing.IsDone", expected=True), "thing.is_done"),
        (accepts("Parts[].Status", matcher="pathAll"), "parts[].status"),
        (GONE, None),
    ],
)
def test_paths_of_acceptors_are_put_in_attributes(acceptor: Mapping[str, Any], attribute: str | None) -> None:
    planned = plan(read_model(document(), waiters=waiter(acceptor)), Settings()).waiters["thing_done"]
    assert [row.attribute for row in planned.acceptors] == [attribute]
    assert planned.ends_without_output is (attribute is None)


@pytest.mark.parametrize("path", ["Gone", "Thing.Gone", "Thing.Status.Deeper", "Parts[].Gone"])
def test_a_path_that_leads_nowhere_is_refused(path: str) -> None:
    with pytest.raises(ModelError, match="looks for"):
        plan(read_model(document(), waiters=waiter(accepts(path))), Settings())


def test_every_override_needs_its_reason(tmp_path: Path) -> None:
    for name in ("domains.toml", "prose.toml", "overrides.toml"):
        (tmp_path / name).write_text((HERE / name).read_text("utf-8"), "utf-8")
    kept = (tmp_path / "overrides.toml").read_text("utf-8")
    for entry in (
        '[[paginators]]\noperation = "A"\ninput_token = "B"\noutput_token = "B"\nresult_key = "C"\n',
        '[[waiters]]\nclass = "a.B"\nmethods = []\n',
    ):
        (tmp_path / "overrides.toml").write_text(f"{kept}\n{entry}", "utf-8")
        with pytest.raises(ModelError, match="an entry has no reason"):
            read_settings(tmp_path)


def test_a_package_of_one_s_own_has_paginators_and_waiters(tmp_path: Path) -> None:
    model = read_model(document(), paginators={"ListThings": PAGED}, waiters=waiter(accepts("Thing.Status"), GONE))
    by_hand = HandWritten("sm_async.cluster_waiters", "ClusterWaiters", ("cluster_deleted",))
    settings = Settings(waiters=(by_hand,))
    with generated_package(tmp_path, model, settings) as shapes:
        package = shapes.__name__.rpartition(".")[0]
        paginate = importlib.import_module(f"{package}.operations.paginate").AllPaginators
        wait = importlib.import_module(f"{package}.operations.wait").AllWaiters
        signature = inspect.signature(paginate.list_things)
        assert signature.return_annotation == "Paginator[shapes.Thing, shapes.ListThingsResponse]"
        assert [*signature.parameters] == ["self", "colour", "starting_token", "page_size", "limit", "options"]
        assert "40 unless set" in paginate.list_things.__doc__
        assert inspect.signature(wait.thing_done).return_annotation == "Waiter[shapes.DescribeThingResponse | None]"
        assert "Comes when `thing.status` is `Done` or when the service answers `Gone`." in wait.thing_done.__doc__
        assert wait.cluster_deleted.__module__ == "sm_async.cluster_waiters"


def test_a_model_without_lists_and_states_has_empty_namespaces() -> None:
    files = generate(shop(), attrs.evolve(Settings(), package="made_up"))
    assert sorted(name for name in files if name.startswith(("operations/paginate", "operations/wait"))) == [
        "operations/paginate/__init__.py",
        "operations/paginate/__init__.pyi",
        "operations/wait/__init__.py",
        "operations/wait/__init__.pyi",
    ]
    assert "from sm_async.waiters import Waiters" in files["operations/wait/__init__.pyi"]
