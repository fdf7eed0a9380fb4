"""The real model, read once, and what the generator makes of it."""

from __future__ import annotations

import pytest

from codegen.__main__ import HERE
from codegen.model import Model
from codegen.plan import plan
from codegen.planned import Plan
from codegen.settings import Settings, read_settings
from codegen.source import installed_source


@pytest.fixture(scope="session")
def model() -> Model:
    """SageMaker's model."""
    return installed_source().model()


@pytest.fixture(scope="session")
def settings() -> Settings:
    """What was decided about it."""
    return read_settings(HERE)


@pytest.fixture(scope="session")
def decided(model: Model, settings: Settings) -> Plan:
    """Both together."""
    return plan(model, settings)
