"""What the embedded server refuses, and in which words: the errors that AWS answers, raised where they are found."""

from __future__ import annotations

__all__ = ["RequestRefused", "validation_refused"]

MESSAGE_LIMIT = 4_000
"""Characters of a message that is sent."""


class RequestRefused(Exception):  # noqa: N818  (says what happened; the answer is an error, the server has none)
    """The request is answered with an error and changes nothing."""

    def __init__(self, code: str, message: str, *, status: int = 400) -> None:
        super().__init__(code, message)
        self.code = code
        """The error code, as it stands in `__type`."""
        self.message = message if len(message) <= MESSAGE_LIMIT else f"{message[:MESSAGE_LIMIT]}…"
        """One or more sentences; never a secret."""
        self.status = status
        """HTTP status; AWS answers most errors with 400."""


def validation_refused(*problems: str) -> RequestRefused:
    """The ValidationException of an input, which AWS counts the problems of. They name members as documents do."""
    errors = "error" if len(problems) == 1 else "errors"
    return RequestRefused("ValidationException", f"{len(problems)} validation {errors} detected: {'; '.join(problems)}")
