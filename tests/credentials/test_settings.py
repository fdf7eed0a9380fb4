"""Settings one after the other: what an error says of where their values stand."""

from __future__ import annotations

import pytest

from sm_async.credentials.environment import Environment
from sm_async.credentials.settings import Settings
from sm_async.errors import ConfigurationError


@pytest.mark.parametrize(
    ("names", "message"),
    [
        (("region",), "cannot be (from AWS_REGION)"),
        (("region", "app_id"), "cannot be (region from AWS_REGION)"),
        (("region", "ca_bundle"), "cannot be (region from AWS_REGION, ca_bundle from AWS_CA_BUNDLE)"),
        (("app_id",), "cannot be"),
        (("retry_mode", "never_looked_up"), "cannot be"),
    ],
)
def test_an_error_says_where_values_stand_that_are_neither_arguments_nor_defaults(
    names: tuple[str, ...], message: str
) -> None:
    settings = Settings(Environment({"AWS_REGION": "here", "AWS_CA_BUNDLE": "there"}))
    settings.text("region", variables=("AWS_REGION",))
    settings.text("ca_bundle", variables=("AWS_CA_BUNDLE",))
    settings.text("app_id", argument="mine", variables=("AWS_SDK_UA_APP_ID",))
    settings.text("retry_mode", variables=("AWS_RETRY_MODE",))
    assert str(settings.located(ConfigurationError("cannot be"), *names)) == message
