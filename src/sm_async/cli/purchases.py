"""Purchases that were begun, kept in files so that the same command goes on with them after whatever happened.

One file a purchase, under `$XDG_STATE_HOME/sm-async/purchases/` (`~/.local/state` unless it is set), readable by its
owner only. It holds the last result with its plan and tokens, and is replaced whole or not at all.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from sm_async import client_token_for
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.errors import InvalidInputError
from sm_async.hyperpod import AdditionResult

__all__ = ["Purchases", "Saving"]

PAUSE = 0.5
"""Seconds between two writes at least: the result of 10,000 nodes is a megabyte, and changes 400 times."""


class Purchases:
    """The purchases that this user began on this machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @classmethod
    def of_environment(cls, variables: Mapping[str, str] = os.environ) -> Purchases:
        """Where XDG's specification has state; a relative path counts as unset, as it says."""
        state = Path(variables.get("XDG_STATE_HOME", ""))
        home = state if state.is_absolute() else Path("~/.local/state").expanduser()
        return cls(home / "sm-async" / "purchases")

    def find(self, cluster_arn: str, intent: str) -> AdditionResult | None:
        """What is known of a purchase; None if it was not begun here. Raises `CommandFailed` for a damaged file."""
        return self._read(self._file(cluster_arn, intent))

    def require(self, cluster_arn: str, intent: str) -> AdditionResult:
        """What is known of a purchase that was begun here. Raises `CommandFailed` where none was."""
        found = self.find(cluster_arn, intent)
        if found is None:
            raise CommandFailed(Exit.INVALID_INPUT, f"no purchase {intent!r} for {cluster_arn} was begun here")
        return found

    def unfinished(self, cluster_arn: str) -> list[AdditionResult]:
        """Purchases for a cluster of which nodes are missing, the oldest first. Damaged files are left out."""
        found: list[AdditionResult] = []
        for file in sorted(self._folder_of(cluster_arn).glob("*.json")):
            with contextlib.suppress(CommandFailed):
                result = self._read(file)
                if result is not None and not result.is_complete:
                    found.append(result)
        return sorted(found, key=lambda result: result.plan.issued_at)

    def save(self, result: AdditionResult) -> None:
        """Keep a result in place of what was known of its purchase. Raises `CommandFailed` where that cannot be."""
        file = self._file(result.plan.cluster, result.plan.intent)
        try:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            _replace(file, result.to_json().encode())
        except OSError as error:
            raise CommandFailed(Exit.CONFIGURATION, f"cannot keep the purchase {_reason(file, error)}") from None

    def _read(self, file: Path) -> AdditionResult | None:
        try:
            return AdditionResult.from_json(file.read_bytes())
        except FileNotFoundError:
            return None
        except OSError as error:
            raise CommandFailed(Exit.CONFIGURATION, f"cannot read the purchase {_reason(file, error)}") from None
        except InvalidInputError as error:
            line = f"the purchase in {file} is damaged: {'; '.join(error.problems)}"
            raise CommandFailed(Exit.CONFIGURATION, line) from None

    def _folder_of(self, cluster_arn: str) -> Path:
        return self.folder / client_token_for(cluster_arn)

    def _file(self, cluster_arn: str, intent: str) -> Path:
        return self._folder_of(cluster_arn) / f"{client_token_for(cluster_arn, intent)}.json"


class Saving:
    """Keeps a purchase that is under way: what is decided at once, what changes since a few times a second.

    Older results are true too, only less is known in them, so a crash between two writes costs nothing.
    """

    def __init__(self, purchases: Purchases, clock: Callable[[], float] = time.monotonic) -> None:
        self._purchases = purchases
        self._clock = clock
        self._saved: AdditionResult | None = None
        self._due = float("-inf")
        self.last: AdditionResult | None = None
        """The last result, kept or not."""
        self.problem: str | None = None
        """Why the last result could not be kept; None if it could. What was kept before is true still."""

    def begin(self, result: AdditionResult) -> None:
        """Keep a result before anything of it is sent. Raises `CommandFailed`."""
        self._purchases.save(result)
        self.last = self._saved = result
        self._due = self._clock() + PAUSE

    def update(self, result: AdditionResult) -> None:
        """Keep a result, unless another one was kept just before."""
        self.last = result
        if self._clock() >= self._due:
            self.flush()

    def flush(self) -> None:
        """Keep the last result. What cannot be kept is no reason to stop: the plan with its tokens is there."""
        if self.last is None or self.last is self._saved:
            return
        self._due = self._clock() + PAUSE
        try:
            self._purchases.save(self.last)
        except CommandFailed as failed:
            self.problem = failed.line
        else:
            self._saved, self.problem = self.last, None


def _reason(file: Path, error: OSError) -> str:
    return f"in {file}: {error.strerror}; XDG_STATE_HOME can name another place"


def _replace(file: Path, data: bytes) -> None:
    """Write a file that is there whole or not at all, whatever happens meanwhile, and only its owner can read."""
    descriptor, name = tempfile.mkstemp(dir=file.parent, prefix=".")  # which has the mode 0600
    try:
        with os.fdopen(descriptor, "wb") as temporary:
            temporary.write(data)
            temporary.flush()
            os.fsync(temporary.fileno())
        Path(name).replace(file)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Have a rename survive a power cut, where the system can."""
    with contextlib.suppress(OSError):  # Windows opens no folders
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
