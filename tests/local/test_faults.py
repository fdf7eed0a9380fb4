"""Rules of faults: which calls they befall, how often and in which order."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.calls import Call
from sm_async.local.effects import Delay, Drop, Effect, Fail
from sm_async.local.faults import Fault, Faults

ADD, LIST = "BatchAddClusterNodes", "ListClusterNodes"
LOST = Drop(applied=True)


def call(
    operation: str = ADD, *, invocation_id: str | None = None, attempt: int | None = None, **document: Any
) -> Call:
    return Call(
        operation=operation,
        document=document,
        request_id="r",
        invocation_id=invocation_id,
        attempt=attempt,
        now=0.0,
    )


def of(*rules: Fault) -> Faults:
    faults = Faults()
    faults.add(*rules)
    return faults


def befallen(faults: Faults, *operations: str) -> list[Effect | None]:
    return [faults.befall(call(operation)) for operation in operations]


def test_without_rules_nothing_happens() -> None:
    assert Faults().befall(call()) is None


def test_a_rule_befalls_the_next_call_of_its_operation_once() -> None:
    faults = of(Fault(ADD, effect=LOST))
    assert befallen(faults, LIST, ADD, ADD) == [None, LOST, None]


def test_a_rule_without_operations_befalls_any_so_many_times() -> None:
    faults = of(Fault(effect=Fail(), times=3))
    assert befallen(faults, ADD, LIST, ADD, LIST) == [Fail(), Fail(), Fail(), None]


def test_a_rule_without_a_number_befalls_for_ever() -> None:
    faults = of(Fault(ADD, LIST, effect=LOST, times=None))
    assert befallen(faults, *[ADD, LIST, "ListClusters"] * 50) == [LOST, LOST, None] * 50
    assert len(faults) == 1


def test_of_two_rules_that_fit_the_older_one_is_used_up_first() -> None:
    faults = of(Fault(ADD, effect=LOST), Fault(effect=Fail(), times=2))
    assert befallen(faults, ADD, ADD, LIST, ADD) == [LOST, Fail(), Fail(), None]


@pytest.mark.parametrize(
    "fitting",
    [call(ClientToken="t"), call(invocation_id="i"), call(attempt=2)],
    ids=["document", "invocation id", "attempt"],
)
def test_a_condition_looks_at_the_call(fitting: Call) -> None:
    def is_meant(each: Call) -> bool:
        return each.document.get("ClientToken") == "t" or each.invocation_id == "i" or each.attempt == 2

    faults = of(Fault(effect=LOST, when=is_meant))
    assert [faults.befall(call(ClientToken="u", attempt=1)), faults.befall(fitting)] == [None, LOST]


def test_a_condition_is_asked_of_no_call_that_the_rule_is_not_for() -> None:
    asked: list[Call] = []

    def never(each: Call) -> bool:
        asked.append(each)
        return False

    faults = of(Fault(effect=Fail()), Fault(LIST, effect=LOST, when=never))
    assert befallen(faults, ADD, ADD, LIST) == [Fail(), None, None]
    assert [each.operation for each in asked] == [LIST]


def test_rules_that_are_used_up_are_gone_and_others_can_be_taken_out() -> None:
    once, ever, other = Fault(effect=Fail()), Fault(effect=LOST, times=None), Fault(effect=Delay(seconds=1))
    faults = of(once, ever, other)
    assert list(faults) == [once, ever, other]
    faults.befall(call())
    assert list(faults) == [ever, other]
    faults.remove(ever)
    faults.remove(once)
    assert list(faults) == [other]
    faults.clear()
    assert len(faults) == 0


def test_the_same_rule_can_be_added_again() -> None:
    rule = Fault(ADD, effect=LOST)
    faults = of(rule, rule)
    assert befallen(faults, ADD, ADD, ADD) == [LOST, LOST, None]
    faults.add(rule)
    assert befallen(faults, ADD) == [LOST]


@pytest.mark.parametrize("times", [0, -1])
def test_a_number_of_times_below_one_is_refused(times: int) -> None:
    with pytest.raises(ValueError, match=f"times: {times}"):
        Fault(effect=LOST, times=times)


def test_an_operation_that_the_service_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="no operation 'AddNodes'"):
        Fault("AddNodes", effect=LOST)


def test_a_class_is_no_effect() -> None:
    effect: Any = Drop
    with pytest.raises(TypeError, match="effect: "):
        Fault(effect=effect)


def test_a_rule_says_what_it_is() -> None:
    assert repr(Fault(ADD, effect=LOST)) == (
        "Fault('BatchAddClusterNodes', effect=Drop(applied=True, reset=True), times=1)"
    )
    assert ", when=<function" in repr(Fault(effect=LOST, when=lambda _: True))
