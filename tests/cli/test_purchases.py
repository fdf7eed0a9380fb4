"""Purchases in files: where they lie, who can read them, and that each is whole."""

from __future__ import annotations

import datetime
import stat
from pathlib import Path

import pytest

from sm_async.cli.endings import CommandFailed
from sm_async.cli.purchases import PAUSE, Purchases, Saving
from sm_async.hyperpod import AdditionResult, plan_node_additions

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"
OTHER = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkm"
ISSUED = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


def result(intent: str = "run-7", *, arn: str = ARN, count: int = 2, hours: int = 0) -> AdditionResult:
    issued = ISSUED + datetime.timedelta(hours=hours)
    return AdditionResult(plan=plan_node_additions(arn, {"gpu": count}, intent=intent, issued_at=issued))


@pytest.mark.parametrize(
    ("variables", "folder"),
    [
        ({"XDG_STATE_HOME": "/var/state"}, Path("/var/state/sm-async/purchases")),
        ({"XDG_STATE_HOME": ""}, Path("~/.local/state/sm-async/purchases").expanduser()),
        ({"XDG_STATE_HOME": "state"}, Path("~/.local/state/sm-async/purchases").expanduser()),
        ({}, Path("~/.local/state/sm-async/purchases").expanduser()),
    ],
)
def test_they_lie_where_xdg_has_state(variables: dict[str, str], folder: Path) -> None:
    assert Purchases.of_environment(variables).folder == folder


def test_what_was_saved_is_found_by_cluster_and_intent(tmp_path: Path) -> None:
    purchases = Purchases(tmp_path)
    purchases.save(result())
    assert purchases.find(ARN, "run-7") == result()
    assert purchases.find(ARN, "run-8") is None
    assert purchases.find(OTHER, "run-7") is None
    with pytest.raises(CommandFailed, match="no purchase 'run-8'"):
        purchases.require(ARN, "run-8")


def test_an_intent_is_no_path(tmp_path: Path) -> None:
    purchases = Purchases(tmp_path / "purchases")
    purchases.save(result("../../escape"))
    assert purchases.find(ARN, "../../escape") is not None
    assert [file.name for file in tmp_path.iterdir()] == ["purchases"]


def test_only_the_owner_can_read_them(tmp_path: Path) -> None:
    purchases = Purchases(tmp_path)
    purchases.save(result())
    (file,) = tmp_path.rglob("*.json")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_a_save_that_fails_leaves_what_was_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    purchases = Purchases(tmp_path)
    purchases.save(result())
    before = list(tmp_path.rglob("*"))

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(CommandFailed, match="No space left on device") as caught:
        purchases.save(result(count=3))
    assert caught.value.code == 7
    assert purchases.find(ARN, "run-7") == result()
    assert list(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("text", ["", "{", '{"kind": "AdditionResult", "version": 99}'])
def test_a_damaged_file_is_said_and_not_taken_for_none(tmp_path: Path, text: str) -> None:
    purchases = Purchases(tmp_path)
    purchases.save(result())
    (file,) = tmp_path.rglob("*.json")
    file.write_text(text)
    with pytest.raises(CommandFailed, match="is damaged") as caught:
        purchases.find(ARN, "run-7")
    assert caught.value.code == 7


def test_unfinished_ones_are_listed_the_oldest_first_without_damaged_ones(tmp_path: Path) -> None:
    purchases = Purchases(tmp_path)
    purchases.save(result("later", hours=1))
    purchases.save(result("earlier"))
    purchases.save(result("elsewhere", arn=OTHER))
    purchases.save(result("damaged"))
    next(file for file in tmp_path.rglob("*.json") if b"damaged" in file.read_bytes()).write_text("{")
    assert [each.plan.intent for each in purchases.unfinished(ARN)] == ["earlier", "later"]


class Recorded(Purchases):
    """What is saved, instead of files."""

    def __init__(self) -> None:
        super().__init__(Path("/nowhere"))
        self.saved: list[AdditionResult] = []

    def save(self, result: AdditionResult) -> None:
        self.saved.append(result)


def test_changes_are_saved_a_few_times_a_second_and_the_first_and_last_in_any_case() -> None:
    now = 0.0
    recorded = Recorded()
    saving = Saving(recorded, clock=lambda: now)
    first, second, third, last = (result(count=count) for count in range(1, 5))
    saving.begin(first)
    saving.update(second)
    assert recorded.saved == [first]
    assert saving.last == second
    now += PAUSE
    saving.update(third)
    saving.update(last)
    assert recorded.saved == [first, third]
    saving.flush()
    saving.flush()
    assert recorded.saved == [first, third, last]


def test_what_cannot_be_kept_later_is_no_reason_to_stop() -> None:
    class Full(Recorded):
        is_full = False

        def save(self, result: AdditionResult) -> None:
            if self.is_full:
                raise CommandFailed(7, "the disk is full")
            super().save(result)

    purchases = Full()
    saving = Saving(purchases, clock=lambda: 0.0)
    first, second = result(count=1), result(count=2)
    saving.begin(first)
    purchases.is_full = True
    saving.update(second)
    saving.flush()
    assert (saving.last, saving.problem) == (second, "the disk is full")
    purchases.is_full = False
    saving.flush()
    assert (purchases.saved, saving.problem) == ([first, second], None)


def test_what_cannot_be_kept_at_first_is_one() -> None:
    class Full(Recorded):
        def save(self, result: AdditionResult) -> None:
            raise CommandFailed(7, "the disk is full")

    saving = Saving(Full())
    with pytest.raises(CommandFailed, match="the disk is full"):
        saving.begin(result())
    assert saving.last is None
