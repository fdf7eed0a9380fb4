"""What this interpreter and its machine are, as the User-Agent header tells it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from sm_async.protocol.user_agent import user_agent

__all__ = ["client_user_agent"]


def client_user_agent(
    *,
    version: str,
    environment: Mapping[str, str],
    app_id: str | None = None,
    retry_mode: str | None = None,
    is_endpoint_overridden: bool = False,
) -> str:
    """The header's value for requests of this process; `version` is this package's, the rest as in `user_agent`.

    Takes a few microseconds: a system call, and no subprocess as parts of `platform` start one.
    """
    return user_agent(
        version=version,
        system=sys.platform,
        release=_release(),
        python="{}.{}.{}".format(*sys.version_info),
        implementation=sys.implementation.name,
        execution_environment=environment.get("AWS_EXECUTION_ENV", "").strip(),
        retry_mode=retry_mode,
        is_endpoint_overridden=is_endpoint_overridden,
        app_id=app_id,
    )


def _release() -> str:
    """The release of the kernel; on Windows its version with the build."""
    if sys.platform == "win32":
        return "{}.{}.{}".format(*sys.getwindowsversion())
    return os.uname().release
