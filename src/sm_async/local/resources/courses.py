"""Courses: how it goes with what the next operations begin, and whether it fails. Scripts of a test, and pure."""

from __future__ import annotations

from sm_async.local.resources.table import KINDS
from sm_async.local.rules import Rules, check_times

__all__ = ["Course", "Courses"]

_CHANGES = {change.operation: change for kind in KINDS for change in kind.operations()}


class Course:
    """How it goes with what operations begin, other than by the settings of the server.

    Course("CreateTrainingJob", failure="AlgorithmError: exit code 1", seconds=240)     # the next training job
    Course("CreateEndpoint", "UpdateEndpoint", seconds=900, times=None)                 # every endpoint
    Course("DeleteImage", failure="The image is in use.", name="base")                  # that image
    """

    def __init__(
        self,
        *operations: str,
        failure: str | None = None,
        seconds: float | None = None,
        times: int | None = 1,
        name: str | None = None,
    ) -> None:
        """With a `failure`, a FailureReason, what is begun fails.

        `seconds`, of the server's clock, is how long it takes until then or until it succeeds; None for what the
        server's settings say. `times` None is for ever; `name` is that of the resource, None for any. Raises ValueError
        for operations that begin nothing which takes time, or nothing that can fail, and for numbers that cannot work.
        """
        if not operations:
            raise ValueError("operations: name one or more")
        for operation in operations:
            change = _CHANGES.get(operation)
            if change is None or change.during is None:
                raise ValueError(f"operations: {operation!r} begins nothing that takes time in the embedded server")
            if failure is not None and change.failed is None:
                raise ValueError(f"operations: what {operation} begins cannot fail")
        if seconds is not None and not 0 <= seconds < float("inf"):
            raise ValueError(f"seconds: {seconds!r} is no finite number from 0 up")
        check_times(times)
        self.operations = operations
        self.failure = failure
        self.seconds = seconds
        self.times = times
        self.name = name

    def __repr__(self) -> str:
        names = ", ".join(f"{operation!r}" for operation in self.operations)
        return (
            f"Course({names}, failure={self.failure!r}, seconds={self.seconds!r}, times={self.times!r}, "
            f"name={self.name!r})"
        )


class Courses(Rules[Course]):
    """The courses in force, oldest first. Of those that fit what is begun the first one decides, and is used up."""

    def take(self, operation: str, name: str) -> Course | None:
        """The course of what an operation begins with a resource; None for the usual one."""
        return self.use(lambda course: operation in course.operations and course.name in (None, name))
