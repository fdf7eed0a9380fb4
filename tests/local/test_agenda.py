"""The agenda: what is due is done once, in the order of time."""

from __future__ import annotations

from sm_async.local.agenda import Agenda


def test_what_is_due_is_done_once_and_in_the_order_of_time() -> None:
    agenda, done = Agenda(), list[tuple[str, float]]()
    agenda.at(20, lambda moment: done.append(("later", moment)))
    agenda.at(10, lambda moment: done.append(("first", moment)))
    agenda.at(10, lambda moment: done.append(("second", moment)))
    agenda.run(9.9)
    assert done == []
    agenda.run(10)
    assert done == [("first", 10), ("second", 10)]
    agenda.run(100)
    agenda.run(100)
    assert done[2:] == [("later", 20)]
    assert len(agenda) == 0


def test_what_an_action_puts_down_is_done_in_its_turn() -> None:
    agenda, done = Agenda(), list[float]()
    agenda.at(10, lambda moment: agenda.at(moment + 5, done.append))
    agenda.at(12, done.append)
    agenda.run(15)
    assert done == [12, 15]
