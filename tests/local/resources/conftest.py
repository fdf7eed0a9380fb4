"""A service with a clock that tests turn, in which jobs take 100 s, deployments 60 s and shutting down 30 s."""

from __future__ import annotations

import pytest

from tests.local.rehearsal import Rehearsal


@pytest.fixture
def rehearsal() -> Rehearsal:
    return Rehearsal(job_seconds=100.0, deployment_seconds=60.0, shutdown_seconds=30.0)
