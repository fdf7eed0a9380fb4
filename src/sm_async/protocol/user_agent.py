"""The User-Agent header: who calls, in the format of the AWS SDKs (`ua/2.1`)."""

from __future__ import annotations

import string

__all__ = ["user_agent"]

_OF_TOKENS = frozenset("!#$%&'*+-.^_`|~" + string.digits + string.ascii_letters)


def user_agent(*, version: str, system: str, python: str, implementation: str, app_id: str | None = None) -> str:
    """The header's value, such as `sm-async/0.1.0 ua/2.1 os/linux lang/python#3.13.0 md/pyimpl#CPython`.

    Characters that a header token may not hold become `-`. `app_id` is the name that a user gives to an application;
    the SDKs recommend at most 50 characters. It may hold no `#` either, which parts a name from its value.
    """
    parts = [
        f"sm-async/{_token(version)}",
        "ua/2.1",
        f"os/{_token(system.lower())}",
        f"lang/python#{_token(python)}",
        f"md/pyimpl#{_token(implementation)}",
    ]
    if app_id:
        parts.append(f"app/{_token(app_id).replace('#', '-')}")
    return " ".join(parts)


def _token(text: str) -> str:
    return "".join(character if character in _OF_TOKENS else "-" for character in text)
