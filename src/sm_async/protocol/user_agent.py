"""The User-Agent header: who calls, in the format of the AWS SDKs (`ua/2.1`).

    sm-async/0.1.0 ua/2.1 os/linux#6.1.0 lang/python#3.13.0 md/pyimpl#CPython exec-env/AWS_Lambda_python3.13 m/E,N
    cfg/retry-mode#standard app/trainer

in one line. The order and the parts are those of botocore. `api/`, a service client's name and version, is left out:
this package is one client, whose version stands in front, and its credentials providers call other services with the
same header. So are the features that differ between requests, such as `m/C` for a paginator's.
"""

from __future__ import annotations

import string

__all__ = ["user_agent"]

_LONGEST = 128
"""Characters of a part that comes from the environment, so that no variable makes a header that servers refuse."""
_OF_TOKENS = frozenset("!#$%&'*+-.^_`|~" + string.digits + string.ascii_letters)

_SYSTEMS = {"darwin": "macos", "win32": "windows"}
"""What the format calls systems that Python names otherwise."""
_KNOWN_SYSTEMS = frozenset({"android", "ios", "linux", "macos", "tvos", "watchos", "windows"})
_IMPLEMENTATIONS = {"cpython": "CPython", "graalpy": "GraalVM", "pypy": "PyPy"}
"""How Python's `platform` writes names that `sys` has in lower case."""

_RETRY_MODES = {"standard": "E", "adaptive": "F"}
_ENDPOINT_OVERRIDE = "N"


def user_agent(
    *,
    version: str,
    system: str,
    release: str | None = None,
    python: str,
    implementation: str,
    execution_environment: str | None = None,
    retry_mode: str | None = None,
    is_endpoint_overridden: bool = False,
    app_id: str | None = None,
) -> str:
    """The header's value; what is None or empty is left out.

    `system` and `implementation` are names as in `sys`, `release` is the system's version. `execution_environment` is
    where AWS runs the program, as AWS_EXECUTION_ENV says. `retry_mode` is "standard" or "adaptive"; of another one
    nothing is said. `app_id` is the name that a user gives to an application; AWS allows 50 characters. Characters
    that a header token may not hold become `-`.
    """
    parts = [
        f"sm-async/{_token(version)}",
        "ua/2.1",
        *_system(system, release),
        f"lang/python#{_token(python)}",
        f"md/pyimpl#{_token(_IMPLEMENTATIONS.get(implementation, implementation))}",
    ]
    if execution_environment:
        parts.append(f"exec-env/{_name(execution_environment[:_LONGEST])}")
    features = [_RETRY_MODES[retry_mode]] if retry_mode in _RETRY_MODES else []
    if is_endpoint_overridden:
        features.append(_ENDPOINT_OVERRIDE)
    if features:
        parts.append(f"m/{','.join(features)}")
    if retry_mode in _RETRY_MODES:
        parts.append(f"cfg/retry-mode#{retry_mode}")
    if app_id:
        parts.append(f"app/{_token(app_id)}")
    return " ".join(parts)


def _system(system: str, release: str | None) -> list[str]:
    """The parts for a system; one that the format has no word for is `other`, and named beside it."""
    name = _SYSTEMS.get(system.lower(), system.lower())
    suffix = f"#{_token(release)}" if release else ""
    if name in _KNOWN_SYSTEMS:
        return [f"os/{name}{suffix}"]
    return ["os/other", f"md/{_name(name)}{suffix}"] if name else ["os/other"]


def _name(text: str) -> str:
    """A token without `#`, which parts a name from its value."""
    return _token(text).replace("#", "-")


def _token(text: str) -> str:
    return "".join(character if character in _OF_TOKENS else "-" for character in text)
