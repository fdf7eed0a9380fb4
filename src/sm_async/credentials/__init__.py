"""Credentials and the providers that find them."""

from sm_async.credentials.environment import EnvironmentProvider
from sm_async.credentials.static import StaticProvider
from sm_async.protocol.sigv4 import Credentials

__all__ = ["Credentials", "EnvironmentProvider", "StaticProvider"]
