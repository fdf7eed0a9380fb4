"""The options of a client, and how they are written again."""

from __future__ import annotations

import click
from click.testing import CliRunner

from sm_async.cli.client_settings import ClientSettings, client_options


def test_a_command_can_be_written_again_with_the_options_that_it_had() -> None:
    given: list[ClientSettings] = []

    @click.command()
    @client_options
    def command(*, settings: ClientSettings) -> None:
        given.append(settings)

    arguments = ["--profile", "dev", "--region", "us-east-1", "--max-attempts", "5", "--fips", "--dualstack"]
    assert CliRunner().invoke(command, arguments).exit_code == 0
    assert given == [
        ClientSettings(profile="dev", region="us-east-1", max_attempts=5, use_fips=True, use_dualstack=True)
    ]
    assert given[0].arguments() == arguments
    assert ClientSettings().arguments() == []
