"""Reading the shared config files: what is found, what is refused, and how often they are read."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SIZE_LIMIT, SharedConfigFiles, locations, profile_name
from sm_async.errors import ConfigurationError


def files(folder: Path, **texts: str | bytes) -> SharedConfigFiles:
    """The files of a folder, written as told."""
    for name, text in texts.items():
        (folder / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return SharedConfigFiles(environment(folder))


def environment(folder: Path) -> Environment:
    return Environment(
        {"AWS_CONFIG_FILE": str(folder / "config"), "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials")}
    )


async def test_both_files_are_read_together(tmp_path: Path) -> None:
    shared = await files(tmp_path, config="[profile a]\nregion = one", credentials="[a]\nx = 1").load()
    assert dict(shared.profiles["a"].values) == {"region": "one", "x": "1"}


async def test_files_that_are_not_there_hold_nothing(tmp_path: Path) -> None:
    assert (await files(tmp_path).load()).profiles == {}
    assert (await files(tmp_path / "missing").load()).profiles == {}


async def test_a_file_is_parsed_anew_when_it_has_changed_and_only_then(tmp_path: Path) -> None:
    both = files(tmp_path, config="[default]\nregion = one")
    first = await both.load()
    assert await both.load() is first
    files(tmp_path, config="[default]\nregion = three")
    assert (await both.load()).profiles["default"].text("region") == "three"
    (tmp_path / "config").unlink()
    assert (await both.load()).profiles == {}


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"[default]\nx = \xff", "is no UTF-8 at byte 14"), (b"#" * (SIZE_LIMIT + 1), "is larger than 4194304 bytes")],
)
async def test_a_file_that_cannot_be_text_is_named(tmp_path: Path, content: bytes, reason: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        await files(tmp_path, credentials=content).load()
    assert str(caught.value) == f"{tmp_path / 'credentials'} {reason}"


async def test_a_folder_in_a_files_place_is_named_with_the_systems_reason(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    with pytest.raises(ConfigurationError, match=r"config cannot be read: Is a directory"):
        await files(tmp_path).load()


async def test_an_error_goes_away_with_its_cause(tmp_path: Path) -> None:
    both = files(tmp_path, config="nonsense")
    with pytest.raises(ConfigurationError, match=r"config, line 1: Expected a section definition"):
        await both.load()
    files(tmp_path, config="[default]\nregion = one")
    assert (await both.load()).profiles["default"].text("region") == "one"


async def test_a_thousand_tasks_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[Path] = []
    opened = Path.open

    def counted(path: Path, mode: str) -> object:
        read.append(path)
        return opened(path, mode)

    both = files(tmp_path, config="[default]\nregion = one", credentials="[default]\nx = 1")
    monkeypatch.setattr(Path, "open", counted)
    found = await asyncio.gather(*(both.load() for _ in range(1_000)))
    assert len(read) == 2
    assert all(each is found[0] for each in found)


async def test_whoever_asked_first_can_be_cancelled_without_harm_to_the_others(tmp_path: Path) -> None:
    both = files(tmp_path, config="nonsense")
    first = asyncio.ensure_future(both.load())
    await asyncio.sleep(0)
    second = asyncio.ensure_future(both.load())
    await asyncio.sleep(0)
    first.cancel()
    with pytest.raises(ConfigurationError):
        await second
    assert first.cancelled()


async def test_an_error_that_nobody_waits_for_any_more_is_not_logged_as_lost(tmp_path: Path) -> None:
    loading = asyncio.ensure_future(files(tmp_path, config="nonsense").load())
    await asyncio.sleep(0)
    loading.cancel()
    await asyncio.sleep(0.05)  # warnings are errors: a lost exception would fail the test


def test_files_may_be_read_from_one_event_loop_after_the_other(tmp_path: Path) -> None:
    both = files(tmp_path, config="[default]\nregion = one")
    assert asyncio.run(both.load()) is asyncio.run(both.load())


def test_a_tilde_is_the_home() -> None:
    found = locations(Environment({"HOME": "/home/me", "AWS_CONFIG_FILE": "~/here/config"}))
    assert found == (Path("/home/me/here/config"), Path("/home/me/.aws/credentials"))


@pytest.mark.parametrize(
    ("argument", "variable", "name"),
    [
        (None, None, ("default", False)),
        (None, "  ", ("default", False)),
        (None, "dev", ("dev", True)),
        ("mine", "dev", ("mine", True)),
        ("default", None, ("default", True)),
    ],
)
def test_the_profile_is_the_arguments_the_variables_then_the_default(
    argument: str | None, variable: str | None, name: tuple[str, bool]
) -> None:
    environment = Environment({} if variable is None else {"AWS_PROFILE": variable})
    assert profile_name(argument, environment) == name
