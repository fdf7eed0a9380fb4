"""Token files that other programs read and replace at the same time, on a real file system."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from sm_async.credentials.token_cache import LIMIT, Contents, TokenFile
from sm_async.errors import CredentialsError
from tests.credentials.sign_in_services import ACCESS_TOKEN, full_disk, json_of, secrets_shown_in, sso_document
from tests.seams import Sleeps, within_seconds
from tests.test_secrets import all_of

ADVICE = "run `aws sso login`"


class Meanwhile:
    """A sleep during which something happens, once, at the given number of it."""

    def __init__(self, number: int, action: Callable[[], object]) -> None:
        self._number = number
        self._action = action
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)
        if len(self.slept) == self._number:
            self._action()


def written(path: Path, document: object) -> Path:
    path.write_text(json.dumps(document))
    return path


async def held(file: TokenFile) -> Contents:
    """What a file holds, which is not nothing."""
    found = await file.read()
    assert found is not None
    return found


async def refusal(file: TokenFile) -> str:
    with pytest.raises(CredentialsError) as caught:
        await within_seconds(file.read())
    assert secrets_shown_in(all_of(caught.value)) == []
    return str(caught.value)


def files_of(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


async def test_a_file_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert await TokenFile(tmp_path / "none.json", advice=ADVICE).read() is None
    assert await TokenFile(tmp_path / "no folder" / "none.json", advice=ADVICE).read() is None


async def test_a_file_is_read_whole_and_not_shown(tmp_path: Path) -> None:
    file = TokenFile(written(tmp_path / "token.json", sso_document()), advice=ADVICE)
    found = await held(file)
    assert found.document == sso_document()
    assert secrets_shown_in(repr(found)) == []


@pytest.mark.parametrize(
    "text",
    ["", " ", "{", '{"accessToken": "' + ACCESS_TOKEN, "[]", "null", '"text"', "\udcff\udcfe", "[" * 100_000],
    ids=["empty", "blank", "cut off", "cut in a token", "list", "null", "text", "no UTF-8", "deep"],
)
async def test_what_is_no_json_object_is_looked_at_again_and_then_named(tmp_path: Path, text: str) -> None:
    path, sleep = tmp_path / "token.json", Sleeps()
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    assert await refusal(TokenFile(path, advice=ADVICE, sleep=sleep)) == f"{path} holds no JSON object; {ADVICE}"
    assert sleep.slept == [0.1, 0.3, 0.6]


async def test_a_file_that_another_program_is_writing_in_place_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "token.json"
    path.touch()
    sleep = Meanwhile(2, lambda: written(path, sso_document()))
    assert (await held(TokenFile(path, advice=ADVICE, sleep=sleep))).document == sso_document()
    assert sleep.slept == [0.1, 0.3]


async def test_a_file_that_is_too_large_is_not_read_to_its_end(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", {"padding": "x" * LIMIT})
    assert await refusal(TokenFile(path, advice=ADVICE)) == f"{path} is larger than 256 KiB; {ADVICE}"


async def test_the_largest_file_that_is_read_is_read(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", {"padding": "x" * (LIMIT - len('{"padding": ""}'))})
    assert path.stat().st_size == LIMIT
    assert (await held(TokenFile(path, advice=ADVICE))).raw == path.read_bytes()


async def test_a_pipe_a_folder_and_a_loop_of_links_are_named_and_hang_nobody(tmp_path: Path) -> None:
    pipe, folder, loop = (tmp_path / name for name in ("pipe.json", "folder.json", "loop.json"))
    os.mkfifo(pipe)
    folder.mkdir()
    loop.symlink_to(loop)
    assert await refusal(TokenFile(pipe, advice=ADVICE)) == f"{pipe} is no regular file; {ADVICE}"
    assert await refusal(TokenFile(folder, advice=ADVICE)) == f"{folder} is no regular file; {ADVICE}"
    assert await refusal(TokenFile(loop, advice=ADVICE)) == (
        f"{loop} cannot be read: {os.strerror(errno.ELOOP)}; {ADVICE}"
    )


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read every file")
async def test_a_file_of_somebody_else_is_named(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    path.chmod(0)
    assert await refusal(TokenFile(path, advice=ADVICE)) == f"{path} cannot be read: Permission denied; {ADVICE}"


async def test_a_file_system_that_does_not_answer_is_given_up(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    goes_on = threading.Event()
    with ThreadPoolExecutor(max_workers=1) as executor:
        asyncio.get_running_loop().set_default_executor(executor)
        hanging = asyncio.create_task(asyncio.to_thread(goes_on.wait, 10))
        await asyncio.sleep(0)
        said = await refusal(TokenFile(path, advice=ADVICE, timeout=0.05))
        goes_on.set()
        assert await hanging
    assert said == f"{path}: the file system did not answer within 0.05 s"


async def test_a_file_is_replaced_whole_and_for_its_owner_only(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    path.chmod(0o644)
    file = TokenFile(path, advice=ADVICE)
    before = await held(file)
    assert await file.replace(Contents({**before.document, "accessToken": "new"}, before.raw))
    assert json_of(path) == sso_document(accessToken="new")
    assert path.stat().st_mode & 0o777 == 0o600
    assert files_of(tmp_path) == ["token.json"]


async def test_numbers_and_texts_of_other_programs_survive(tmp_path: Path) -> None:
    document = {"big": 2**80, "exact": 0.1, "text": "é😀", "nested": {"list": [None, True]}}
    path = written(tmp_path / "token.json", document)
    file = TokenFile(path, advice=ADVICE)
    assert await file.replace(await held(file))
    assert json_of(path) == document


async def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    file = TokenFile(path, advice=ADVICE)
    before = await held(file)
    written(path, {"by": "another process"})
    assert not await file.replace(Contents({"by": "us"}, before.raw))
    assert json_of(path) == {"by": "another process"}
    assert files_of(tmp_path) == ["token.json"]


async def test_a_file_that_was_deleted_meanwhile_stays_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir()
    path = written(folder / "token.json", sso_document())
    file = TokenFile(path, advice=ADVICE)
    before = await held(file)
    path.unlink()
    assert not await file.replace(before)
    assert files_of(folder) == []
    folder.rmdir()
    assert not await file.replace(before)
    assert not folder.exists()


async def test_a_full_disk_is_told_and_leaves_the_old_file(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    file = TokenFile(path, advice=ADVICE)
    before = await held(file)
    with full_disk(), pytest.raises(CredentialsError) as caught:
        await file.replace(Contents({**before.document, "accessToken": "new"}, before.raw))
    assert str(caught.value) == f"{path} cannot be written: File too large"
    assert secrets_shown_in(all_of(caught.value)) == []
    assert json_of(path) == sso_document()
    assert files_of(tmp_path) == ["token.json"]


async def test_whoever_reads_while_the_file_is_replaced_meets_a_whole_one(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", {"number": 0, "padding": "x" * 50_000})
    file = TokenFile(path, advice=ADVICE)
    numbers: list[int] = []

    async def replace_again_and_again() -> None:
        for number in range(1, 101):
            before = await held(file)
            assert await file.replace(Contents({**before.document, "number": number}, before.raw))

    replacing = asyncio.create_task(replace_again_and_again())
    while not replacing.done():
        numbers.append((await asyncio.to_thread(json_of, path))["number"])
    await replacing
    assert numbers == sorted(numbers)
    assert len(set(numbers)) > 5
    assert json_of(path)["number"] == 100


async def test_a_change_by_another_process_is_seen(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    file = TokenFile(path, advice=ADVICE, sleep=(sleep := Sleeps()))
    before = await held(file)
    assert await file.changed(before, is_awaited=False) is None
    written(path, {"by": "another process"})
    found = await file.changed(before, is_awaited=False)
    assert found is not None
    assert found.document == {"by": "another process"}
    assert sleep.slept == []


async def test_a_change_that_is_on_its_way_is_waited_for(tmp_path: Path) -> None:
    path = written(tmp_path / "token.json", sso_document())
    sleep = Meanwhile(3, lambda: written(path, {"by": "another process"}))
    file = TokenFile(path, advice=ADVICE, sleep=sleep)
    found = await file.changed(await held(file), is_awaited=True)
    assert found is not None
    assert found.document == {"by": "another process"}
    assert sleep.slept == [0.1, 0.3, 0.6]


def cut_off(path: Path) -> None:
    path.write_text("{")


@pytest.mark.parametrize("end", [Path.unlink, cut_off])
async def test_a_file_that_is_gone_or_broken_is_no_change(tmp_path: Path, end: Callable[[Path], object]) -> None:
    path = written(tmp_path / "token.json", sso_document())
    file = TokenFile(path, advice=ADVICE, sleep=Sleeps())
    before = await held(file)
    end(path)
    assert await file.changed(before, is_awaited=True) is None
