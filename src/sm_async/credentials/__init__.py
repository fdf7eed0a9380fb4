"""Credentials and the providers that find them."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from sm_async.calls import CredentialsProvider
from sm_async.protocol.sigv4 import Credentials

if TYPE_CHECKING:
    from sm_async.credentials.assume_role import AssumeRoleProvider
    from sm_async.credentials.botocore_session import BotocoreSessionProvider
    from sm_async.credentials.callables import CallableProvider
    from sm_async.credentials.chain import DefaultChain
    from sm_async.credentials.container import ContainerProvider
    from sm_async.credentials.environment import Environment, EnvironmentProvider
    from sm_async.credentials.imds import ImdsProvider
    from sm_async.credentials.login import LoginProvider
    from sm_async.credentials.process import ProcessProvider
    from sm_async.credentials.refreshing import RefreshingProvider
    from sm_async.credentials.requests_auth import RequestsAuthProvider
    from sm_async.credentials.sso import SsoProvider
    from sm_async.credentials.static import StaticProvider
    from sm_async.credentials.web_identity import WebIdentityProvider

__all__ = [
    "AssumeRoleProvider",
    "BotocoreSessionProvider",
    "CallableProvider",
    "ContainerProvider",
    "Credentials",
    "CredentialsProvider",
    "DefaultChain",
    "Environment",
    "EnvironmentProvider",
    "ImdsProvider",
    "LoginProvider",
    "ProcessProvider",
    "RefreshingProvider",
    "RequestsAuthProvider",
    "SsoProvider",
    "StaticProvider",
    "WebIdentityProvider",
]

# Imported when they are first used (PEP 562): a program has one source of credentials.
_MODULES = {
    "AssumeRoleProvider": "assume_role",
    "BotocoreSessionProvider": "botocore_session",
    "CallableProvider": "callables",
    "ContainerProvider": "container",
    "DefaultChain": "chain",
    "Environment": "environment",
    "EnvironmentProvider": "environment",
    "ImdsProvider": "imds",
    "LoginProvider": "login",
    "ProcessProvider": "process",
    "RefreshingProvider": "refreshing",
    "RequestsAuthProvider": "requests_auth",
    "SsoProvider": "sso",
    "StaticProvider": "static",
    "WebIdentityProvider": "web_identity",
}


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module 'sm_async.credentials' has no attribute {name!r}")
    value = getattr(importlib.import_module(f"sm_async.credentials.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
