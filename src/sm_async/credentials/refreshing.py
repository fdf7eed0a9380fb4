"""The refreshing cache of credentials: one refresh at a time for all tasks, ahead of need, with the old ones kept.

The rules and numbers are those of the AWS SDKs' credential refresh of 2026 (boto/botocore#3733, #3760, #3773, #3777):

    credentials held       who asks                       where the source fails           where it refuses
    far from expiration    gets them
    in the advisory        gets them; one refresh runs    they are kept                    they are kept
    window                 in the background
    in the mandatory       waits for the refresh          gets those held, even past       gets the error
    window, expired or                                    their expiration
    rejected
    none                   waits for the refresh          gets the error                   gets the error

A source that failed is not asked again for 5 to 10 minutes, as long as anything is held. Unlike there, a failure in the
advisory window is not waited out past the beginning of the mandatory one, so that one hiccup ahead of time does not
end in expired credentials. A refusal is told again for 1 to 5 seconds without asking.

Time is told by the wall clock and by a monotonic one, and a moment has come when either says so: a wall clock that
jumps forwards brings one refresh, and one that jumps backwards prolongs nothing.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import math
import random
import time
from collections.abc import Callable

import attrs

from sm_async.calls import CredentialsProvider
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, CredentialsRefused, SageMakerError
from sm_async.protocol.redaction import secrets_of, without_secrets_in_text
from sm_async.protocol.sigv4 import Credentials

__all__ = ["MANDATORY_WINDOW", "RefreshingProvider", "advisory_window_of"]

logger = logging.getLogger("sm_async")

MANDATORY_WINDOW = 60.0
"""Seconds before the expiration from which on callers wait for the refresh."""

SHORTEST_SPACING = 60.0
"""Seconds between a refresh and the next that runs ahead of need, where the source gives what expires soon."""

BACKOFF = (300.0, 600.0)
"""Seconds, at least and at most, in which a source that failed is not asked again."""

REFUSAL_KEPT = (1.0, 5.0)
"""Seconds, at least and at most, in which a refusal is told again without asking the source."""

REJECTED_AGAIN = 5.0
"""Seconds in which credentials that the source gave again after they were rejected are not fetched anew."""

MESSAGE_LIMIT = 500
"""Characters of an error that a log line shows."""


class RefreshingProvider:
    """Keeps the credentials of a source, and fetches them anew before they expire.

    Credentials without expiration are fetched once. Nothing here belongs to an event loop for longer than a refresh
    lasts, so that one provider may serve several loops one after the other. How long a refresh may take is the
    source's own matter.
    """

    def __init__(
        self,
        source: CredentialsProvider,
        *,
        advisory_window: float | None = None,
        patience: float = 5.0,
        time_source: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """`advisory_window`: seconds before the expiration from which on a refresh runs in the background.

        None means 5, 15 or 60 minutes, as the credentials' lifetime suggests. `patience`: seconds that callers in the
        mandatory window wait for a slow source before they use what is still valid.

        Raises `ConfigurationError` where the advisory window is shorter than the mandatory one.
        """
        if advisory_window is not None and not advisory_window >= MANDATORY_WINDOW:
            raise ConfigurationError(
                f"advisory_window: {advisory_window:g} is less than the {MANDATORY_WINDOW:g} s in which callers wait"
            )
        self._source = source
        self._window = advisory_window
        self._patience = patience
        self._clocks = _Clocks(time_source, monotonic)
        self._jitter = jitter
        self._held: _Held | None = None
        self._failure: _Failure | None = None
        self._refresh: asyncio.Task[Credentials | SageMakerError] | None = None
        self._refresh_began = 0.0
        self._is_closed = False

    def ready(self) -> Credentials | None:
        """Credentials to sign with at once; None where `credentials` has to be waited for.

        Inside the advisory window it starts the refresh that runs in the background. A refusal of the source is no
        reason to fail while these are valid: here they are given; `credentials` tells of it.
        """
        held = self._held
        if held is None:
            return None
        if not self._clocks.has_come(held.advisory):
            return held.credentials
        return self._ready_while_due(held)

    async def credentials(self) -> Credentials:
        """The same, after a refresh where one has to be waited for.

        Raises `CredentialsError` or the source's own `SageMakerError`, each caller a copy of its own, where the source
        failed and nothing is held, or where it refuses; `ClientClosedError` after `aclose`.
        """
        quiet = self._quiet()
        if quiet is not None and quiet.is_refusal:
            raise copy.copy(quiet.error) from quiet.error.__cause__
        if (found := self.ready()) is not None:
            return found
        if self._is_closed:
            raise _closed()
        refresh = self._refreshing(asyncio.get_running_loop())
        while not refresh.done():
            left = self._patience_left()
            if left is None or left > 0:
                await asyncio.wait({refresh}, timeout=left)
            elif self._held is not None:
                return self._held.credentials
        return self._outcome(refresh)

    def reject(self, credentials: Credentials) -> None:
        """Drop credentials that the service refused as expired, so that whoever asks next waits for others.

        Others than those held are not looked at: who signed with them was overtaken by a refresh.
        """
        held = self._held
        if held is not None and held.credentials == credentials and self._clocks.has_come(held.stands_until):
            self._held = attrs.evolve(held, advisory=_PAST, mandatory=_PAST, expiration=_PAST)

    async def aclose(self) -> None:
        """Cancel the refresh that runs, and start no other; whoever waits for it gets `ClientClosedError`."""
        self._is_closed = True
        refresh = self._in_flight(asyncio.get_running_loop())
        if refresh is not None:
            refresh.cancel()
            await asyncio.wait({refresh})

    # What callers get.

    def _ready_while_due(self, held: _Held) -> Credentials | None:
        quiet = self._quiet()
        if quiet is not None and not quiet.is_refusal:
            return held.credentials
        if not self._clocks.has_come(held.mandatory):
            if quiet is None:
                self._refresh_in_background()
            return held.credentials
        left = self._patience_left()
        return held.credentials if left is not None and left <= 0 else None

    def _quiet(self) -> _Failure | None:
        """The last failure, as long as the source is not asked again."""
        failure = self._failure
        return None if failure is None or self._clocks.has_come(failure.until) else failure

    def _patience_left(self) -> float | None:
        """Seconds for which to wait for the refresh that runs; None where nothing runs, or nothing valid is held."""
        refresh, held = self._in_flight(_running_loop()), self._held
        if refresh is None or held is None or self._clocks.has_come(held.expiration):
            return None
        return self._refresh_began + self._patience - refresh.get_loop().time()

    def _outcome(self, refresh: asyncio.Task[Credentials | SageMakerError]) -> Credentials:
        if refresh.cancelled():
            # By `aclose`, or with the event loop's other tasks. The caller was not.
            if self._is_closed:
                raise _closed()
            if self._held is None:
                raise CredentialsError("the refresh of the credentials was cancelled")
            return self._held.credentials
        found = refresh.result()
        if isinstance(found, SageMakerError):
            raise copy.copy(found) from found.__cause__  # from the error itself, its words would be shown twice
        return found

    # The one refresh.

    def _refresh_in_background(self) -> None:
        loop = _running_loop()
        if loop is not None and not self._is_closed:
            self._refreshing(loop)

    def _refreshing(self, loop: asyncio.AbstractEventLoop) -> asyncio.Task[Credentials | SageMakerError]:
        """The refresh that runs, started where none does."""
        refresh = self._in_flight(loop)
        if refresh is None:
            self._refresh_began = loop.time()
            refresh = self._refresh = loop.create_task(self._refreshed(), name="sm_async refresh of credentials")
        return refresh

    def _in_flight(self, loop: asyncio.AbstractEventLoop | None) -> asyncio.Task[Credentials | SageMakerError] | None:
        """The refresh that runs on the loop. What was left on another one does not run any more."""
        refresh = self._refresh
        return None if refresh is None or refresh.done() or refresh.get_loop() is not loop else refresh

    async def _refreshed(self) -> Credentials | SageMakerError:
        """What those who wait get. An error is returned, for nobody may be there to retrieve an exception."""
        try:
            found = self._fresh(await self._source.credentials())
        except SageMakerError as error:
            return self._after_failure(error)
        except asyncio.CancelledError:
            if (task := asyncio.current_task()) is None or task.cancelling():
                raise
            return self._after_failure(CredentialsError("the credentials provider gave up: it was cancelled inside"))
        except Exception as error:  # noqa: BLE001  (whatever a source of the user's raises is a failed refresh)
            failure = CredentialsError(f"the credentials provider failed with {type(error).__name__}")
            failure.__cause__ = error  # its own words may hold what it was given; they stand in the cause
            return self._after_failure(failure)
        return self._after_success(found)

    def _fresh(self, found: object) -> Credentials:
        if not isinstance(found, Credentials):
            raise CredentialsError(f"the credentials provider gave {type(found).__name__}, not Credentials")
        now = self._clocks.time_source()
        if found.expiration is not None and found.expiration.timestamp() <= now:
            ago = now - found.expiration.timestamp()
            raise CredentialsError(
                f"the credentials provider gave credentials that expired {ago:.0f} s ago by this machine's clock"
            )
        return found

    def _after_success(self, found: Credentials) -> Credentials:
        before, self._failure = self._held, None
        was_rejected = before is not None and before.expiration is _PAST and before.credentials == found
        stands_until = self._clocks.after(REJECTED_AGAIN) if was_rejected else _PAST
        self._held = held = self._holding(found, stands_until)
        logger.debug("credentials refreshed, %s", self._told(held))
        return found

    def _holding(self, found: Credentials, stands_until: _Moment) -> _Held:
        if found.expiration is None:
            return _Held(found, _NEVER, _NEVER, _NEVER, stands_until)
        lifetime = found.expiration.timestamp() - self._clocks.time_source()
        window = self._window or advisory_window_of(lifetime)
        # Processes that got the same credentials at the same instant, as on one machine, do not all come back at once.
        begins = lifetime - window * (1 - self._jitter() / 10)
        begins = max(begins, min(SHORTEST_SPACING, lifetime / 2))
        waits = max(begins, lifetime - min(MANDATORY_WINDOW, lifetime / 4))
        after = self._clocks.after
        return _Held(found, after(begins), after(waits), after(lifetime), stands_until)

    def _after_failure(self, error: SageMakerError) -> Credentials | SageMakerError:
        held, before = self._held, self._failure
        if isinstance(error, CredentialsRefused):
            kept = self._between(REFUSAL_KEPT)
            self._failure = _Failure(error, self._clocks.after(kept), is_refusal=True)
            if held is not None:
                level = logging.DEBUG if before is not None and before.is_refusal else logging.WARNING
                logger.log(level, "credentials not refreshed: %s; %s", self._said(error, held), self._told(held))
            return error
        if held is None:
            return error
        quiet = self._between(BACKOFF)
        if not self._clocks.has_come(held.mandatory):
            quiet = min(quiet, self._clocks.seconds_until(held.mandatory))
        self._failure = _Failure(error, self._clocks.after(quiet), is_refusal=False)
        logger.warning(
            "credentials not refreshed: %s; those at hand are used on, %s; the source is asked again after %.0f s",
            self._said(error, held),
            self._told(held),
            quiet,
        )
        return held.credentials

    def _between(self, bounds: tuple[float, float]) -> float:
        least, most = bounds
        return least + (most - least) * self._jitter()

    def _said(self, error: SageMakerError, held: _Held) -> str:
        message = without_secrets_in_text(error.message, secrets_of(held.credentials))
        return f"{type(error).__name__}: {' '.join(message[:MESSAGE_LIMIT].split())}"

    def _told(self, held: _Held) -> str:
        left = held.expiration.wall - self._clocks.time_source()
        if math.isinf(left):
            return "which do not expire" if left > 0 else "which the service rejected"
        return f"valid for {left:.0f} s" if left > 0 else f"expired {-left:.0f} s ago"


def advisory_window_of(lifetime: float) -> float:
    """Seconds before the expiration from which on credentials of that lifetime, in seconds, are refreshed."""
    if lifetime <= 20 * 60:
        return 5 * 60.0
    return 15 * 60.0 if lifetime < 90 * 60 else 60 * 60.0


@attrs.frozen
class _Moment:
    """A moment on both clocks, in seconds."""

    wall: float
    monotonic: float


_NEVER = _Moment(math.inf, math.inf)
_PAST = _Moment(-math.inf, -math.inf)


@attrs.frozen
class _Clocks:
    time_source: Callable[[], float]
    monotonic: Callable[[], float]

    def has_come(self, moment: _Moment) -> bool:
        return moment.wall <= self.time_source() or moment.monotonic <= self.monotonic()

    def after(self, seconds: float) -> _Moment:
        return _Moment(self.time_source() + seconds, self.monotonic() + seconds)

    def seconds_until(self, moment: _Moment) -> float:
        return min(moment.wall - self.time_source(), moment.monotonic - self.monotonic())


@attrs.frozen
class _Held:
    """Credentials, and when what begins; rejected ones are past everything."""

    credentials: Credentials
    advisory: _Moment
    mandatory: _Moment
    expiration: _Moment
    stands_until: _Moment
    """Until when a rejection is not heeded, because the source has just given them again after one."""


@attrs.frozen
class _Failure:
    """A refresh that failed."""

    error: SageMakerError
    until: _Moment
    """When the source may be asked again."""
    is_refusal: bool


def _running_loop() -> asyncio.AbstractEventLoop | None:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None


def _closed() -> ClientClosedError:
    return ClientClosedError("the credentials provider was closed")
