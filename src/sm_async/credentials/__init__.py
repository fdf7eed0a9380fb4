"""Credentials and the providers that find them."""

from sm_async.attempts import CredentialsProvider
from sm_async.credentials.environment import Environment, EnvironmentProvider
from sm_async.credentials.static import StaticProvider
from sm_async.protocol.sigv4 import Credentials

__all__ = ["Credentials", "CredentialsProvider", "Environment", "EnvironmentProvider", "StaticProvider"]
