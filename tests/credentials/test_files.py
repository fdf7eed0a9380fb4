"""The shared config files on a real file system: what is found, what is refused, and how often they are read."""

from __future__ import annotations

import asyncio
import os
import re
import threading
from collections.abc import Callable, Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import ParamSpec, TypeVar

import pytest

from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SIZE_LIMIT, SharedConfigFiles, home_of, locations, profile_name, profile_source
from sm_async.errors import ConfigurationError
from tests.seams import within_seconds
from tests.test_secrets import SECRET, all_of, secrets_in

P = ParamSpec("P")
T = TypeVar("T")

LONG_AGO = 10**18
"""Nanoseconds since 1970."""


def files(folder: Path, **contents: str | bytes) -> SharedConfigFiles:
    """The files `config` and `credentials` of a folder, written as told."""
    for name, content in contents.items():
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
    return SharedConfigFiles(
        Environment(
            {"AWS_CONFIG_FILE": str(folder / "config"), "AWS_SHARED_CREDENTIALS_FILE": str(folder / "credentials")}
        )
    )


def at_home(home: Path) -> SharedConfigFiles:
    return SharedConfigFiles(Environment({"HOME": str(home)}))


async def region(both: SharedConfigFiles) -> str | None:
    """The region of the default profile; None where there is none."""
    profile = (await within_seconds(both.load())).profile("default")
    return None if profile is None else profile.text("region")


async def refusal(both: SharedConfigFiles) -> str:
    with pytest.raises(ConfigurationError) as caught:
        await within_seconds(both.load())
    assert secrets_in(all_of(caught.value)) == []
    return str(caught.value)


def configured(region: str) -> str:
    return f"[default]\nregion = {region}\n"


async def test_both_files_are_read_together(tmp_path: Path) -> None:
    both = files(tmp_path, config="[profile a]\nregion = one", credentials="[a]\nx = 1")
    assert dict((await both.load()).profiles["a"].values) == {"region": "one", "x": "1"}
    assert both.where() == f"{tmp_path / 'config'} and {tmp_path / 'credentials'}"


async def test_files_at_home_are_found(tmp_path: Path) -> None:
    (tmp_path / ".aws").mkdir()
    files(tmp_path / ".aws", config=configured("one"))
    assert await region(at_home(tmp_path)) == "one"


async def test_files_that_are_not_there_hold_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for both in (files(tmp_path), files(tmp_path / "missing"), files(tmp_path / "file")):
        assert (await both.load()).profiles == {}


async def test_the_null_device_holds_nothing() -> None:
    names = {"AWS_CONFIG_FILE": os.devnull, "AWS_SHARED_CREDENTIALS_FILE": os.devnull}
    assert (await SharedConfigFiles(Environment(names)).load()).profiles == {}


@pytest.mark.parametrize(
    "content", ["\ufeff[default]\nregion = ä", "[default]\r\nregion = ä\r\n", "\ufeff[default]\r  region=ä  "]
)
async def test_a_byte_order_mark_and_any_line_breaks_are_read(tmp_path: Path, content: str) -> None:
    assert await region(files(tmp_path, config=content)) == "ä"


async def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    text = configured("one")
    assert await region(files(tmp_path, config=text + "#" * (SIZE_LIMIT - len(text)))) == "one"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (f"[default]\nx = {SECRET} ".encode() + b"\xe4", ", line 2: not in UTF-8; save the file in that encoding"),
        (configured("one").encode("utf-16"), ", line 1: not in UTF-8; save the file in that encoding"),
        (SECRET.encode() * (SIZE_LIMIT // len(SECRET) + 1), " is larger than 4194304 bytes"),
        (f"[default]\naws_secret_access_key {SECRET}".encode(), ", line 2: Expected an '=' sign defining a property"),
    ],
)
async def test_a_content_that_cannot_be_read_is_refused_and_not_shown(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    assert await refusal(files(tmp_path, config=configured("one"), credentials=content)) == (
        f"{tmp_path / 'credentials'}{reason}"
    )


async def test_a_folder_in_a_files_place_is_refused_with_the_systems_reason(tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    assert await refusal(files(tmp_path)) == f"{tmp_path / 'config'} cannot be read: Is a directory"


async def test_a_path_that_the_system_refuses_is_named_with_its_reason(tmp_path: Path) -> None:
    (tmp_path / "config").symlink_to(tmp_path / "config")
    assert re.search(r"config cannot be read: Too many levels of symbolic links", await refusal(files(tmp_path)))
    assert "cannot be read: File name too long" in await refusal(files(tmp_path / ("x" * 300)))
    assert "cannot be read: " in await refusal(files(tmp_path / "\0"))


async def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "config")
    assert await refusal(files(tmp_path)) == f"{tmp_path / 'config'} is no regular file"


@contextmanager
def somebody() -> Generator[None]:
    """As a user whom the system keeps out of what is not his; the test is skipped where it cannot be one."""
    if os.geteuid() != 0:
        yield
        return
    try:
        os.seteuid(65_534)
    except OSError:
        pytest.skip("root may read everything here, and may be nobody else")
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody may enter."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder


async def test_a_file_that_may_not_be_read_is_refused_with_the_systems_reason(open_folder: Path) -> None:
    home = open_folder / ".aws"
    home.mkdir()
    both = files(home, config=configured("one"))
    (home / "config").chmod(0)
    await region(files(home / "missing"))  # what a first load imports may be out of reach for somebody
    with somebody():
        named, at_default = await refusal(both), await refusal(at_home(open_folder))
    assert named == at_default == f"{home / 'config'} cannot be read: Permission denied"


async def test_a_folder_that_may_not_be_entered_holds_nothing_unless_a_variable_names_it(open_folder: Path) -> None:
    home = open_folder / ".aws"
    home.mkdir()
    both = files(home, config=configured("one"))
    home.chmod(0)
    await region(files(home / "missing"))  # the same
    with somebody():
        named, at_default = await refusal(both), await region(at_home(open_folder))
    assert named == f"{home / 'config'} cannot be read: Permission denied"
    assert at_default is None


async def test_an_error_goes_away_with_its_cause(tmp_path: Path) -> None:
    both = files(tmp_path, config="nonsense")
    assert await refusal(both) == await refusal(both)
    files(tmp_path, config=configured("one"))
    assert await region(both) == "one"


async def test_what_changes_is_found_and_what_does_not_is_the_same_object(tmp_path: Path) -> None:
    both = files(tmp_path, config=configured("one"))
    first = await both.load()
    assert await both.load() is first
    (tmp_path / "config").touch()
    assert await both.load() is first
    files(tmp_path, credentials=configured("three"))
    assert await region(both) == "three"
    (tmp_path / "credentials").unlink()
    assert await region(both) == "one"


async def test_a_file_that_is_put_in_the_place_of_another_is_found(tmp_path: Path) -> None:
    both = files(tmp_path, config=configured("one"), other=configured("two"))
    for name in ("config", "other"):
        os.utime(tmp_path / name, ns=(LONG_AGO, LONG_AGO))
    assert await region(both) == "one"
    (tmp_path / "other").replace(tmp_path / "config")
    assert await region(both) == "two"


async def test_a_file_whose_time_size_and_inode_are_the_same_is_not_read_again(tmp_path: Path) -> None:
    both = files(tmp_path, config=configured("one"))
    os.utime(tmp_path / "config", ns=(LONG_AGO, LONG_AGO))
    assert await region(both) == "one"
    files(tmp_path, config=configured("two"))
    os.utime(tmp_path / "config", ns=(LONG_AGO, LONG_AGO))
    assert await region(both) == "one"


async def test_two_changes_that_a_coarse_clock_shows_as_one_are_both_found(tmp_path: Path) -> None:
    both = files(tmp_path, config=configured("one"))
    changed = (tmp_path / "config").stat().st_mtime_ns
    assert await region(both) == "one"
    files(tmp_path, config=configured("two"))
    os.utime(tmp_path / "config", ns=(changed, changed))
    assert await region(both) == "two"


async def test_variables_that_change_are_followed(tmp_path: Path) -> None:
    files(tmp_path, config=configured("one"), other=configured("two"))
    variables = {"HOME": str(tmp_path), "AWS_CONFIG_FILE": "~/config"}
    both = SharedConfigFiles(Environment(variables))
    assert await region(both) == "one"
    variables["AWS_CONFIG_FILE"] = "~/other"
    assert await region(both) == "two"
    for name in ("missing", "missing too"):
        variables["AWS_CONFIG_FILE"] = f"~/{name}"
        assert await region(both) is None
        assert both.where() == f"{tmp_path / name} and {tmp_path / '.aws' / 'credentials'}"


class Worker(ThreadPoolExecutor):
    """The only thread of a loop, which begins with its work when it is told, and counts it."""

    def __init__(self) -> None:
        super().__init__(max_workers=1)
        self.jobs = 0
        self.begin = threading.Event()

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        self.jobs += 1

        def work() -> T:
            self.begin.wait(5)
            return fn(*args, **kwargs)

        return super().submit(work)


@pytest.fixture
async def worker() -> Worker:
    """The executor of the test's loop."""
    worker = Worker()
    asyncio.get_running_loop().set_default_executor(worker)
    return worker


async def waiting(both: SharedConfigFiles, count: int) -> list[asyncio.Task[object]]:
    """Tasks that have asked and wait."""
    tasks: list[asyncio.Task[object]] = [asyncio.ensure_future(both.load()) for _ in range(count)]
    await asyncio.sleep(0)
    return tasks


async def test_a_thousand_tasks_read_once_while_the_loop_goes_on(tmp_path: Path, worker: Worker) -> None:
    tasks = await waiting(files(tmp_path, config=configured("one")), 1_000)
    worker.begin.set()  # the loop got here while the file was not read
    found = await within_seconds(asyncio.gather(*tasks))
    assert worker.jobs == 1
    assert all(each is found[0] for each in found)


async def test_a_thousand_tasks_get_an_error_each_of_one_reading(tmp_path: Path, worker: Worker) -> None:
    tasks = await waiting(files(tmp_path, config="nonsense"), 1_000)
    worker.begin.set()
    found = await within_seconds(asyncio.gather(*tasks, return_exceptions=True))
    assert worker.jobs == 1
    assert {str(each) for each in found} == {f"{tmp_path / 'config'}, line 1: Expected a section definition"}
    assert len({id(each) for each in found}) == 1_000


async def test_whoever_asked_first_can_be_cancelled_without_harm_to_the_others(tmp_path: Path, worker: Worker) -> None:
    first, *others = await waiting(files(tmp_path, config=configured("one")), 3)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    worker.begin.set()
    assert all(await within_seconds(asyncio.gather(*others)))
    assert worker.jobs == 1


async def test_who_asks_after_all_were_cancelled_gets_what_they_began(tmp_path: Path, worker: Worker) -> None:
    both = files(tmp_path, config=configured("one"))
    for task in await waiting(both, 2):
        task.cancel()
    worker.begin.set()
    assert await region(both) == "one"
    assert worker.jobs == 1


def test_files_may_be_read_from_one_event_loop_after_the_other(tmp_path: Path) -> None:
    both = files(tmp_path, config=configured("one"))
    assert asyncio.run(both.load()) is asyncio.run(both.load())


def test_a_reading_that_another_loop_has_begun_is_not_waited_for(tmp_path: Path) -> None:
    both, worker = files(tmp_path, config=configured("one")), Worker()
    with asyncio.Runner() as other:
        other.get_loop().set_default_executor(worker)
        (task,) = other.run(waiting(both, 1))  # it waits on, in a loop that does not run
        assert asyncio.run(region(both)) == "one"
        worker.begin.set()
        assert other.run(within_seconds(task))


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("~/here", "/home/me/here"),
        ("~", "/home/me"),
        ("~you/x", "~you/x"),
        ("here", "here"),
        ("  ", "/home/me/.aws/config"),
    ],
)
def test_a_tilde_at_the_beginning_is_the_home(name: str, place: str) -> None:
    assert locations(Environment({"HOME": "/home/me", "AWS_CONFIG_FILE": name})).config == Path(place)


@pytest.mark.parametrize(
    ("variables", "home"),
    [
        ({"HOMEDRIVE": "C:", "HOMEPATH": r"\users\me"}, r"C:\users\me"),
        ({"HOMEDRIVE": "C:", "HOMEPATH": r"\users\me", "USERPROFILE": r"D:\me"}, r"D:\me"),
        ({"HOMEDRIVE": "C:"}, "system"),
        ({"HOMEPATH": r"\users\me"}, "system"),
        ({"HOME": "H", "USERPROFILE": r"D:\me"}, "H"),
    ],
)
def test_windows_has_further_variables_for_the_home(variables: dict[str, str], home: str) -> None:
    environment = Environment(variables)
    assert str(home_of(environment, is_windows=True, system_home=lambda: Path("system"))) == home
    assert home_of(environment, is_windows=False, system_home=lambda: Path("system")) == Path(
        variables.get("HOME", "system")
    )


async def test_a_user_without_a_home_has_no_files() -> None:
    def fail() -> Path:
        raise RuntimeError("Could not determine home directory.")

    home = home_of(Environment({}), system_home=fail)
    assert await region(at_home(home)) is None


@pytest.mark.parametrize(
    ("argument", "variable", "name"),
    [
        (None, None, ("default", False)),
        (None, "  ", ("default", False)),
        (None, "dev", ("dev", True)),
        ("mine", "dev", ("mine", True)),
        ("", "dev", ("", True)),
        ("default", None, ("default", True)),
    ],
)
def test_the_profile_is_the_arguments_the_variables_then_the_default(
    argument: str | None, variable: str | None, name: tuple[str, bool]
) -> None:
    environment = Environment({} if variable is None else {"AWS_PROFILE": variable})
    assert profile_name(argument, environment) == name


@pytest.mark.parametrize(
    ("argument", "variables", "name", "source"),
    [
        (None, {"AWS_DEFAULT_PROFILE": "older"}, "older", "AWS_DEFAULT_PROFILE"),
        (None, {"AWS_DEFAULT_PROFILE": "older", "AWS_PROFILE": "dev"}, "older", "AWS_DEFAULT_PROFILE"),
        (None, {"AWS_DEFAULT_PROFILE": " ", "AWS_PROFILE": "dev"}, "dev", "AWS_PROFILE"),
        ("mine", {"AWS_DEFAULT_PROFILE": "older"}, "mine", "argument"),
        (None, {}, "default", "default"),
    ],
)
def test_of_two_variables_that_name_a_profile_that_counts_which_botocore_takes(
    argument: str | None, variables: dict[str, str], name: str, source: str
) -> None:
    environment = Environment(variables)
    assert profile_name(argument, environment)[0] == name
    assert profile_source(argument, environment) == source
