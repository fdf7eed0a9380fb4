"""The lock and the files that it stands for."""

from __future__ import annotations

from pathlib import Path

import attrs
import pytest

from codegen import ModelError
from codegen.__main__ import HERE
from codegen.source import Lock, check_lock, installed_source, lock_of, read_lock

LOCK = Lock(version="1.2.3", sha256={"service": "aa", "waiters": "bb"}, counts={"operations": 3})


def test_the_committed_lock_is_that_of_the_installed_model() -> None:
    source = installed_source()
    assert lock_of(source, source.model()) == read_lock(HERE / "model.lock")


def test_a_lock_survives_being_written(tmp_path: Path) -> None:
    (tmp_path / "model.lock").write_text(LOCK.text(), "utf-8")
    assert read_lock(tmp_path / "model.lock") == LOCK


def test_the_same_files_fit() -> None:
    check_lock(LOCK, attrs.evolve(LOCK))


@pytest.mark.parametrize(
    ("changed", "message"),
    [
        (attrs.evolve(LOCK, version="1.2.4"), r"botocore 1\.2\.4 is installed, the lock has 1\.2\.3"),
        (attrs.evolve(LOCK, sha256={"service": "ax", "waiters": "bb"}), "service differs"),
        (attrs.evolve(LOCK, sha256={"service": "aa"}), "waiters differs"),
        (attrs.evolve(LOCK, counts={"operations": 4}), "4 operations, the lock has 3"),
    ],
)
def test_a_difference_is_named_with_what_to_do(changed: Lock, message: str) -> None:
    with pytest.raises(ModelError, match=rf"{message}.*python -m codegen --lock"):
        check_lock(LOCK, changed)


def test_one_changed_byte_of_an_input_does_not_fit() -> None:
    source = installed_source()
    name = next(name for name in source.files if name.endswith("waiters-2.json"))
    changed = attrs.evolve(source, files={**source.files, name: source.files[name] + b"\n"})
    with pytest.raises(ModelError, match=f"{name} differs"):
        check_lock(read_lock(HERE / "model.lock"), lock_of(changed, source.model()))
