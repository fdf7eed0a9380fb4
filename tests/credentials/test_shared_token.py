"""Who refreshes a token that lies in a shared file, when, and what is used meanwhile."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from sm_async import errors
from sm_async.credentials.shared_token import Renewal, SharedToken, time_of, written_time
from sm_async.credentials.token_cache import TokenFile
from sm_async.errors import CredentialsError, CredentialsRefused, SageMakerError, ServiceError
from sm_async.protocol.json_values import Document
from tests.credentials.sign_in_services import NEW_ACCESS_TOKEN, full_disk, json_of, secrets_shown_in, sso_document
from tests.seams import NOON, within_seconds
from tests.test_secrets import all_of, log_of

WINDOW = 900.0
ADVICE = "run `aws sso login`"
NAME = "the token of the test"
REFUSED = ServiceError("used before", code="InvalidGrantException", status=400)
FAILED = errors.ConnectionFailedError("could not connect")


def at(seconds: float) -> str:
    """A time so many seconds after noon, as a file has it."""
    return written_time(NOON + seconds)


@attrs.frozen
class Token:
    value: str = attrs.field(repr=False)
    expires_at: float
    renewal: Renewal | str = attrs.field(eq=False)


class Rig:
    """A token file, its shared token, and a service that renews it as told."""

    def __init__(self, folder: Path, document: dict[str, object]) -> None:
        self.path = folder / "token.json"
        self.write(document)
        self.asked_with: list[object] = []
        self.failure: SageMakerError | None = None
        self.obstacle: str | None = None
        self.renewed: Document = {"accessToken": NEW_ACCESS_TOKEN, "expiresAt": at(3600), "refreshToken": "second"}
        self.meanwhile: Callable[[], object] | None = None
        self.slept: list[float] = []
        self.during_sleep: Callable[[], object] | None = None
        self.now = NOON
        self.shared = SharedToken(
            TokenFile(self.path, advice=ADVICE, sleep=self._sleep),
            name=NAME,
            window=WINDOW,
            parse=self._parse,
            time_source=lambda: self.now,
        )

    def write(self, document: dict[str, object]) -> None:
        self.path.write_text(json.dumps(document))

    async def current(self) -> str:
        return (await within_seconds(self.shared.current())).value

    async def refusal(self, kind: type[CredentialsError]) -> CredentialsError:
        with pytest.raises(CredentialsError) as caught:
            await self.current()
        assert type(caught.value) is kind
        assert secrets_shown_in(all_of(caught.value)) == []
        return caught.value

    async def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        if self.during_sleep is not None:
            self.during_sleep()

    def _parse(self, document: Document) -> Token | str:
        expires_at = time_of(document.get("expiresAt"))
        if expires_at is None:
            return "has no expiresAt that can be used"

        async def renew() -> Document:
            self.asked_with.append(document["refreshToken"])
            if self.meanwhile is not None:
                self.meanwhile()
            if self.failure is not None:
                raise self.failure
            return self.renewed

        return Token(str(document["accessToken"]), expires_at, self.obstacle or renew)


def rig(folder: Path, *, ends_in: float, **members: object) -> Rig:
    return Rig(folder, sso_document(expires_at=at(ends_in), refreshToken="first", accessToken="old", **members))


async def test_a_token_that_lives_long_enough_is_used_as_it_is(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=WINDOW + 1)
    assert await each.current() == "old"
    assert each.asked_with == []


@pytest.mark.parametrize("ends_in", [WINDOW, 1, 0, -100_000])
async def test_a_token_that_ends_soon_or_has_ended_is_refreshed_and_written_back(
    tmp_path: Path, ends_in: float
) -> None:
    each = rig(tmp_path, ends_in=ends_in, ofAnotherProgram={"kept": True})
    assert await each.current() == NEW_ACCESS_TOKEN
    assert each.asked_with == ["first"]
    assert json_of(each.path) == sso_document(
        ofAnotherProgram={"kept": True}, accessToken=NEW_ACCESS_TOKEN, expires_at=at(3600), refreshToken="second"
    )
    assert await each.current() == NEW_ACCESS_TOKEN
    assert each.asked_with == ["first"], "what was written back was not read"


@pytest.mark.parametrize("failure", [REFUSED, FAILED, errors.MalformedResponse("no JSON")], ids=["no", "lost", "junk"])
async def test_a_token_whose_refresh_fails_is_used_as_long_as_it_lives(
    tmp_path: Path, failure: SageMakerError, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    each = rig(tmp_path, ends_in=1)
    each.failure = failure
    assert await each.current() == "old"
    assert f"{NAME} was not refreshed, and is used on: " in caplog.text
    assert each.slept == [], "somebody waited although there was no need"
    assert json_of(each.path)["refreshToken"] == "first"


async def test_a_token_that_cannot_be_refreshed_is_used_as_long_as_it_lives(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=1)
    each.obstacle = "nothing is there to refresh it with"
    assert await each.current() == "old"
    each.now += 1
    said = await each.refusal(CredentialsRefused)
    assert str(said) == f"{NAME} expired at {at(1)}, and nothing is there to refresh it with; {ADVICE}"


async def test_an_expired_token_whose_refresh_is_refused_needs_the_user(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=0)
    each.failure = REFUSED
    said = await each.refusal(CredentialsRefused)
    assert str(said) == (
        f"{NAME} expired at {at(0)}, and its refresh was refused: InvalidGrantException: used before; {ADVICE}"
    )
    assert said.__cause__ is REFUSED
    assert each.slept == [0.1, 0.3, 0.6], "no time for another process to write what it got"


async def test_an_expired_token_whose_refresh_fails_is_no_matter_for_the_user(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=0)
    each.failure = FAILED
    said = await each.refusal(CredentialsError)
    assert str(said) == f"{NAME} expired at {at(0)}, and its refresh failed: could not connect"
    assert each.slept == []


@pytest.mark.parametrize("failure", [REFUSED, FAILED], ids=["refused", "failed"])
@pytest.mark.parametrize("ends_in", [100, -100])
async def test_what_another_process_wrote_during_a_refresh_that_fails_is_used(
    tmp_path: Path, failure: SageMakerError, ends_in: float
) -> None:
    each = rig(tmp_path, ends_in=ends_in)
    each.failure = failure
    each.meanwhile = lambda: each.write(sso_document(accessToken="by another", expires_at=at(3600)))
    assert await each.current() == "by another"
    assert each.slept == []


async def test_the_token_of_a_process_that_was_faster_is_waited_for(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=-100)
    each.failure = REFUSED
    each.during_sleep = lambda: each.write(sso_document(accessToken="by another", expires_at=at(3600)))
    assert await each.current() == "by another"
    assert each.slept == [0.1]


async def test_an_expired_token_of_another_process_does_not_help(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=-100)
    each.failure = REFUSED
    each.meanwhile = lambda: each.write(sso_document(accessToken="by another", expires_at=at(0)))
    await each.refusal(CredentialsRefused)


async def test_a_file_that_changed_during_the_refresh_is_left_to_whoever_wrote_it(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=0)
    by_another = sso_document(accessToken="by another", expires_at=at(7200))
    each.meanwhile = lambda: each.write(by_another)
    assert await each.current() == NEW_ACCESS_TOKEN
    assert json_of(each.path) == by_another


async def test_a_session_that_was_signed_out_during_the_refresh_stays_so(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=0)
    each.meanwhile = each.path.unlink
    assert await each.current() == NEW_ACCESS_TOKEN
    assert not each.path.exists()
    said = await each.refusal(CredentialsRefused)
    assert str(said) == f"{NAME}: there is no {each.path}; {ADVICE}"


async def test_a_new_token_that_cannot_be_written_is_kept(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    each = rig(tmp_path, ends_in=0)
    with full_disk():
        assert await each.current() == NEW_ACCESS_TOKEN
    assert f"{NAME} was refreshed, for this process alone: {each.path} cannot be written: " in caplog.text
    assert await each.current() == NEW_ACCESS_TOKEN
    assert each.asked_with == ["first"]
    each.now += 3600
    each.renewed = {"accessToken": "third", "expiresAt": at(7200), "refreshToken": "third"}
    assert await each.current() == "third"
    assert each.asked_with == ["first", "second"], "the refresh token of the file was given out before"
    assert json_of(each.path)["accessToken"] == "third"
    assert secrets_shown_in(log_of(caplog)) == []


async def test_a_file_that_changes_counts_more_than_what_could_not_be_written(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=0)
    with full_disk():
        await each.current()
    each.write(sso_document(accessToken="signed in again", expires_at=at(3600)))
    assert await each.current() == "signed in again"


async def test_a_document_that_is_no_token_is_named(tmp_path: Path) -> None:
    each = Rig(tmp_path, {"accessToken": "old"})
    said = await each.refusal(CredentialsError)
    assert str(said) == f"{NAME}: {each.path} has no expiresAt that can be used; {ADVICE}"


async def test_another_token_than_the_refused_one_is_looked_for(tmp_path: Path) -> None:
    each = rig(tmp_path, ends_in=3600)
    token = await each.shared.current()
    assert await each.shared.other_than(token) is None
    each.write(sso_document(accessToken="expired", expires_at=at(0)))
    assert await each.shared.other_than(token) is None
    each.write({"accessToken": "no token"})
    assert await each.shared.other_than(token) is None
    each.path.write_text("{")
    assert await each.shared.other_than(token) is None
    each.path.unlink()
    assert await each.shared.other_than(token) is None
    each.write(sso_document(accessToken="by another", expires_at=at(100)))
    other = await each.shared.other_than(token)
    assert other is not None
    assert other.value == "by another"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("2026-11-24T12:00:00Z", NOON),
        ("2026-11-24T12:00:00UTC", NOON),
        (" 2026-11-24T12:00:00.5Z\n", NOON + 0.5),
        ("2026-11-24T13:00:00+01:00", NOON),
        ("2026-11-24T12:00:00+0000", NOON),
        ("2106-02-07T06:28:16Z", 2.0**32),
        ("0001-01-01T00:00:00Z", -62_135_596_800.0),
        ("2026-11-24T12:00:00", None),
        ("UTC", None),
        ("2026-13-24T12:00:00Z", None),
        ("", None),
        ("soon", None),
        (NOON, None),
        (None, None),
    ],
)
def test_times_of_token_files(text: object, seconds: float | None) -> None:
    assert time_of(text) == seconds


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(NOON + 0.9, "2026-11-24T12:00:00Z"), (0, "1970-01-01T00:00:00Z"), (2.0**32, "2106-02-07T06:28:16Z")],
)
def test_times_are_written_as_the_aws_cli_does(seconds: float, text: str) -> None:
    assert written_time(seconds) == text
