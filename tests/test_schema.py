"""Structures as values: comparison, repr, copies and pickles; the settings of a call; members and their traits."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given

from sm_async import shapes
from sm_async.errors import ConfigurationError
from sm_async.retries import NoRetry
from sm_async.schema import (
    CallMetadata,
    CallOptions,
    Output,
    Structure,
    Traits,
    Union,
    members,
    require_attempts,
    require_seconds,
)
from tests.protocol.kitchen_sink import Choice, Leaf, Limits, Sink, sinks

METADATA = CallMetadata(
    request_id="1f3",
    status=200,
    headers=httpx.Headers({"X-Amzn-RequestId": "1f3"}),
    attempts=2,
    client_token="token",
    elapsed=0.25,
)


def pickled(shape: Any) -> Any:
    return pickle.loads(pickle.dumps(shape))


def deeply_copied(shape: Any) -> Any:
    return copy.deepcopy(shape)


duplicates = pytest.mark.parametrize("duplicate", [copy.copy, deeply_copied, pickled])


def of_a_call(sink: Sink) -> Sink:
    sink.metadata = METADATA
    return sink


@given(sinks())
def test_a_shape_survives_pickling_and_copying(sink: Sink) -> None:
    for duplicate in (copy.copy, deeply_copied, pickled):
        again = duplicate(sink)
        assert again == sink
        assert again is not sink
        assert repr(again) == repr(sink)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_shape_survives_every_pickle_protocol(protocol: int) -> None:
    sink = of_a_call(Sink(leaf=Leaf(value="v"), unknown_members={"New": 1}))
    again = pickle.loads(pickle.dumps(sink, protocol))
    assert again == sink
    assert again.metadata.client_token == "token"


@duplicates
def test_a_duplicate_keeps_the_facts_of_the_call(duplicate: Callable[[Any], Any]) -> None:
    metadata = duplicate(of_a_call(Sink(text="t"))).metadata
    assert metadata == METADATA
    assert metadata.headers["x-amzn-requestid"] == "1f3"


@duplicates
def test_a_duplicate_makes_up_no_facts_of_a_call(duplicate: Callable[[Any], Any]) -> None:
    with pytest.raises(AttributeError):
        _ = duplicate(Sink(text="t")).metadata


def test_a_deep_copy_shares_nothing() -> None:
    sink = Sink(leaves=[Leaf(value="v")], unknown_members={"New": [1]})
    again = copy.deepcopy(sink)
    assert sink.leaves is not None
    sink.leaves[0].value = "w"
    assert again == Sink(leaves=[Leaf(value="v")], unknown_members={"New": [1]})


def test_the_facts_of_a_call_are_no_part_of_comparison_and_repr() -> None:
    assert of_a_call(Sink(text="t")) == Sink(text="t")
    assert repr(of_a_call(Sink(text="t"))) == "Sink(text='t')"


def test_shapes_are_equal_when_class_and_all_members_are() -> None:
    assert Leaf(value="v") == Leaf(value="v")
    assert Leaf(value="v") != Leaf(value="w")
    assert Leaf(value="v") != Leaf(value="v", unknown_members={"New": 1})
    assert Leaf(value="v") != Choice(text="v")
    assert Leaf(value="v") != {"Value": "v"}
    assert Leaf(value="v") is not None


def test_shapes_can_be_changed_and_so_are_not_hashable() -> None:
    leaf = Leaf(value="v")
    leaf.value = "w"
    assert leaf == Leaf(value="w")
    with pytest.raises(TypeError, match="unhashable"):
        hash(leaf)


def test_a_member_that_the_class_lacks_cannot_be_set() -> None:
    leaf: Any = Leaf(value="v")
    with pytest.raises(AttributeError):
        leaf.valeu = "w"


def test_members_are_given_by_keyword() -> None:
    make: Any = Leaf
    with pytest.raises(TypeError):
        make("v")
    with pytest.raises(TypeError, match="valeu"):
        make(value="v", valeu="w")
    with pytest.raises(TypeError, match="value"):
        make()


def test_the_repr_shows_what_is_set() -> None:
    sink = Sink(text="", number=0, flag=False, leaf=Leaf(value="v"), texts=[], unknown_members={"New": 1})
    assert repr(sink) == (
        "Sink(text='', number=0, flag=False, leaf=Leaf(value='v'), texts=[], unknown_members={'New': 1})"
    )
    assert repr(Sink()) == "Sink()"
    assert repr(Structure()) == "Structure()"


def test_the_repr_hides_what_is_sensitive_at_every_depth() -> None:
    sink = Sink(secret="hunter2", children=[Sink(child_by_name={"a": Sink(secret="hunter2")})])
    assert "hunter2" not in repr(sink)
    assert repr(sink).count("secret=<hidden>") == 2
    assert "hunter2" not in f"{sink!s} {[sink]}"


def test_the_secret_of_a_generated_shape_is_hidden() -> None:
    config = shapes.OidcConfig(
        client_id="id",
        client_secret="hunter2",
        issuer="https://idp",
        authorization_endpoint="https://idp/a",
        token_endpoint="https://idp/t",
        user_info_endpoint="https://idp/u",
        logout_endpoint="https://idp/l",
        jwks_uri="https://idp/j",
    )
    assert "hunter2" not in repr(config)
    assert "client_secret=<hidden>" in repr(config)
    assert "hunter2" not in repr(shapes.CreateWorkforceRequest(workforce_name="w", oidc_config=config))


def test_bases_say_what_a_shape_is() -> None:
    assert isinstance(Choice(), Union)
    assert isinstance(Sink(), Output)
    assert not isinstance(Leaf(value="v"), Output)


def test_members_come_in_order_with_what_the_model_says_of_them() -> None:
    rows = [(field.name, facts.wire_name, facts.required) for field, facts in members(Leaf)]
    assert rows == [("value", "Value", True), ("count", "Count", False)]
    traits = {field.name: facts.traits for field, facts in members(Limits)}
    assert traits["name"] == Traits(length=(2, 5), pattern="[a-z-]*")
    assert traits["password"].sensitive
    assert traits["flag"] == Traits()


def test_the_headers_of_a_call_are_not_in_its_repr() -> None:
    metadata = attrs.evolve(METADATA, headers=httpx.Headers({"X-Secret": "hunter2"}))
    assert "hunter2" not in repr(metadata)


def test_options_that_are_unset_are_the_clients() -> None:
    assert set(attrs.asdict(CallOptions()).values()) == {None}


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        ({"timeout": 0}, "timeout: 0 is no positive number of seconds up to 1,000,000,000"),
        ({"timeout": -1.5}, "timeout: -1.5 is no positive"),
        ({"timeout": float("inf")}, "timeout: inf is no positive"),
        ({"timeout": float("nan")}, "timeout: nan is no positive"),
        ({"timeout": True}, "timeout: True is no positive"),
        ({"timeout": "30"}, "timeout: '30' is no positive"),
        ({"attempt_timeout": 0.0}, "attempt_timeout: 0.0 is no positive"),
        ({"max_attempts": 0}, "max_attempts: 0 is no whole number from 1 up"),
        ({"max_attempts": 2.0}, "max_attempts: 2.0 is no whole number"),
        ({"max_attempts": True}, "max_attempts: True is no whole number"),
        ({"max_attempts": 2, "retry": NoRetry()}, "retry, max_attempts: a strategy brings its own number of attempts"),
    ],
)
def test_options_that_cannot_work_are_refused(settings: dict[str, Any], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        CallOptions(**settings)


def test_limits_that_work_are_taken() -> None:
    require_seconds("timeout", 0.001)
    require_seconds("timeout", 60)
    require_attempts(1)
    assert CallOptions(timeout=1, attempt_timeout=0.5, max_attempts=1).max_attempts == 1


def test_a_shape_that_is_half_made_has_a_repr_for_the_traceback() -> None:
    half_made = Leaf.__new__(Leaf)
    assert repr(half_made) == "Leaf()"
