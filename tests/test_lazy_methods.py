"""Methods that are imported on first use: to callers, subclasses, `inspect`, `help` and mocks they are plain ones."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import pydoc
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any
from unittest.mock import AsyncMock, MagicMock, Mock, create_autospec, patch

import pytest

from sm_async import SageMakerClient

PACKAGE = {
    "__init__.py": (
        "from sm_async.lazy_methods import LazyMethod, LazyNamespace\n"
        "class All:\n"
        "    beside = LazyNamespace('.words', 'Beside')\n"
        "    greet = LazyMethod('.words', 'Words')\n"
        "    part = LazyMethod('.words', 'Words')\n"
        "    vanish = LazyMethod('.nowhere', 'Nothing')\n"
    ),
    "words.py": (
        "class Words:\n"
        "    async def greet(self, *, name: str) -> str:\n"
        "        'Say hello.'\n"
        "        return f'{type(self).__name__} greets {name}'\n"
        "    async def part(self) -> str:\n"
        "        return 'bye'\n"
        "class Beside:\n"
        "    def __init__(self, owner):\n"
        "        self.owner = owner\n"
        "    def greet(self, *, name: str) -> str:\n"
        "        return f'beside {type(self.owner).__name__}, {name}'\n"
    ),
}


@pytest.fixture
def package(tmp_path: Path) -> Iterator[ModuleType]:
    """A package whose class has its methods elsewhere."""
    folder = tmp_path / "made_up_lazily"
    folder.mkdir()
    for name, text in PACKAGE.items():
        (folder / name).write_text(text, "utf-8")
    sys.path.insert(0, str(tmp_path))
    importlib.invalidate_caches()
    try:
        yield importlib.import_module("made_up_lazily")
    finally:
        sys.path.remove(str(tmp_path))
        for name in [name for name in sys.modules if name.split(".")[0] == "made_up_lazily"]:
            del sys.modules[name]


def is_loaded() -> bool:
    return "made_up_lazily.words" in sys.modules


def test_the_module_of_a_method_is_imported_when_the_method_is_looked_up(package: ModuleType) -> None:
    thing = package.All()
    assert {"greet", "part"} <= set(dir(thing))
    assert not is_loaded()
    assert asyncio.run(thing.greet(name="you")) == "All greets you"
    assert is_loaded()


def test_the_method_takes_the_place_that_was_held_for_it(package: ModuleType) -> None:
    _ = package.All().greet
    assert vars(package.All)["greet"] is importlib.import_module("made_up_lazily.words").Words.greet
    assert package.All.greet is vars(package.All)["greet"]


def test_its_signature_and_docstring_are_seen_through_class_and_instance(package: ModuleType) -> None:
    assert str(inspect.signature(package.All.greet)) == "(self, *, name: str) -> str"
    assert str(inspect.signature(package.All().greet)) == "(*, name: str) -> str"
    assert inspect.iscoroutinefunction(package.All().greet)
    assert inspect.getdoc(package.All.greet) == "Say hello."


def test_help_shows_methods_that_nobody_has_used(package: ModuleType) -> None:
    del package.All.vanish
    text = pydoc.plain(pydoc.render_doc(package.All))
    assert re.search(r"greet\(self, \*, name: str\) -> str.*\n \|      Say hello\.", text)


def test_a_subclass_overrides_a_method_and_reaches_the_one_above(package: ModuleType) -> None:
    base: Any = package.All

    class Polite(base):  # type: ignore[misc]  # a class made at run time
        async def greet(self, *, name: str) -> str:
            above: Any = super()
            return f"{await above.greet(name=name)}, politely"

    assert asyncio.run(Polite().greet(name="you")) == "Polite greets you, politely"


def test_a_mock_has_the_methods_signatures(package: ModuleType) -> None:
    del package.All.vanish
    double = create_autospec(package.All, instance=True)
    assert isinstance(double.greet, AsyncMock)
    with pytest.raises(TypeError):
        double.greet("you")
    double.greet.return_value = "hello"
    assert asyncio.run(double.greet(name="you")) == "hello"


@pytest.mark.parametrize("kind", [Mock, MagicMock])
@pytest.mark.parametrize("is_instance", [False, True])
def test_a_mock_with_a_spec_has_methods_that_can_be_awaited(
    package: ModuleType, kind: type[Mock], *, is_instance: bool
) -> None:
    del package.All.vanish
    double = kind(spec=package.All() if is_instance else package.All)
    double.greet.return_value = "hello"
    assert asyncio.run(double.greet(name="you")) == "hello"


@pytest.mark.parametrize("kind", [Mock, MagicMock])
def test_a_mock_of_the_client_has_operations_that_can_be_awaited(kind: type[Mock]) -> None:
    double = kind(spec=SageMakerClient)
    assert isinstance(double.list_clusters, AsyncMock)
    assert isinstance(double.describe_cluster, AsyncMock)


def test_what_a_patch_puts_in_the_place_of_a_method_can_be_awaited(package: ModuleType) -> None:
    with patch.object(package.All, "greet") as greet:
        greet.return_value = "patched"
        assert asyncio.run(package.All().greet(name="you")) == "patched"
    assert asyncio.run(package.All().greet(name="you")) == "All greets you"


def test_a_method_that_is_looked_at_while_another_stands_in_its_place_does_not_take_it(package: ModuleType) -> None:
    cls: Any = package.All
    held: Any = inspect.getattr_static(cls, "greet")
    with patch.object(package.All, "greet", AsyncMock(return_value="patched")):
        assert inspect.iscoroutinefunction(inspect.unwrap(held))
        assert asyncio.run(package.All().greet(name="you")) == "patched"


def test_a_method_can_be_patched_before_its_first_use_and_comes_back(package: ModuleType) -> None:
    with patch.object(package.All, "greet", AsyncMock(return_value="patched")):
        assert asyncio.run(package.All().greet(name="you")) == "patched"
    assert asyncio.run(package.All().greet(name="you")) == "All greets you"


def test_a_module_that_cannot_be_imported_says_so_each_time(package: ModuleType) -> None:
    for _ in range(2):
        with pytest.raises(ModuleNotFoundError, match=r"made_up_lazily\.nowhere"):
            _ = package.All().vanish


# Namespaces


def test_a_namespace_is_imported_when_it_is_looked_up_and_made_once_for_each_instance(package: ModuleType) -> None:
    first, second = package.All(), package.All()
    assert not is_loaded()
    assert first.beside.greet(name="you") == "beside All, you"
    assert is_loaded()
    assert first.beside is first.beside
    assert first.beside is not second.beside
    assert (first.beside.owner, second.beside.owner) == (first, second)


def test_a_namespace_looked_up_on_the_class_is_its_class(package: ModuleType) -> None:
    assert package.All.beside is importlib.import_module("made_up_lazily.words").Beside
    assert "beside" in dir(package.All)


def test_what_a_test_puts_into_a_namespace_stays_there(package: ModuleType) -> None:
    thing = package.All()
    with patch.object(thing.beside, "greet", return_value="patched"):
        assert thing.beside.greet(name="you") == "patched"
    assert thing.beside.greet(name="you") == "beside All, you"


def test_a_mock_of_the_client_has_its_paginators_and_waiters() -> None:
    double = create_autospec(SageMakerClient, instance=True)
    double.paginate.list_clusters.return_value.__aiter__.return_value = ["train"]
    double.wait.cluster_in_service.return_value = "waiter"
    assert double.wait.cluster_in_service(cluster_name="train") == "waiter"
    assert asyncio.run(_all_of(double.paginate.list_clusters())) == ["train"]
    with pytest.raises(AttributeError):
        _ = double.paginate.list_unicorns


async def _all_of(items: Any) -> list[Any]:
    return [item async for item in items]
