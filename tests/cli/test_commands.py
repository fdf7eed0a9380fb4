"""Commands, options and help; what a usage error looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest
from click.testing import CliRunner

from sm_async.cli.commands import cli, run
from sm_async.cli.endings import Exit


@pytest.fixture(autouse=True)
def no_configuration(monkeypatch: pytest.MonkeyPatch) -> None:
    """The variables that a client reads, unset."""
    for name in ("AWS_REGION", "AWS_DEFAULT_REGION", "AWS_ENDPOINT_URL_SAGEMAKER"):
        monkeypatch.delenv(name, raising=False)


def commands_of(group: click.Group) -> Iterator[click.Command]:
    """All commands below a group."""
    for command in group.commands.values():
        yield command
        if isinstance(command, click.Group):
            yield from commands_of(command)


@pytest.mark.parametrize("arguments", [["--help"], ["call", "--help"], ["nodes", "add", "--help"]])
def test_help_lists_every_exit_code(arguments: list[str]) -> None:
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 0
    codes = re.findall(r"^ +(\d+) {1,4}\S", result.output.partition("Exit codes:")[2], re.MULTILINE)
    assert [int(code) for code in codes] == [code.value for code in Exit]


@pytest.mark.parametrize(
    "command",
    [
        *("demo", "local", "call", "config", "cluster", "cluster status"),
        *("nodes", "nodes add", "nodes list", "nodes watch", "nodes delete"),
    ],
)
def test_each_command_has_help(command: str) -> None:
    result = CliRunner().invoke(cli, [*command.split(), "--help"])
    assert result.exit_code == 0
    assert result.output.startswith(f"Usage: cli {command} ")


def test_without_a_command_help_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert run([]) == Exit.USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("Usage: sm-async ")


@pytest.mark.parametrize(
    ("arguments", "said", "hint"),
    [
        (["frobnicate"], "frobnicate", "sm-async --help"),
        (["--frob"], "--frob", "sm-async --help"),
        (["call"], "OPERATION", "sm-async call --help"),
        (["call", "ListClusters", "{}", "more"], "more", "sm-async call --help"),
        (["call", "ListClusters", "--timeout", "soon"], "--timeout", "sm-async call --help"),
        (["nodes", "add", "train"], "GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu"], "'gpu' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=0"], "'gpu=0' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu="], "'gpu=' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "=1"], "'=1' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=00"], "'gpu=00' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=100001"], "more than 100,000 nodes", "sm-async nodes add --help"),
        (["nodes", "add", "train", f"gpu={'9' * 5000}"], "more than 100,000 nodes", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=1", "--timeout", "nan"], "--timeout", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=1", "--per-second", "inf"], "--per-second", "sm-async nodes add --help"),
        (["nodes", "watch", "train", "--interval", "nan"], "--interval", "sm-async nodes watch --help"),
        (["nodes", "add", "train", "gpu=-1"], "'gpu=-1' is no GROUP=COUNT", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=1", "gpu=2"], "'gpu' is named twice", "sm-async nodes add --help"),
        (["nodes", "add", "train", "gpu=1", "--output", "yaml"], "yaml", "sm-async nodes add --help"),
        (["nodes", "delete", "train"], "name nodes by their ids", "sm-async nodes delete --help"),
        (["nodes", "list"], "CLUSTER", "sm-async nodes list --help"),
        (["cluster", "status"], "CLUSTER", "sm-async cluster status --help"),
        (["local", "--port", "70000"], "--port", "sm-async local --help"),
        (["local", "--node-seconds", "-1"], "--node-seconds", "sm-async local --help"),
    ],
)
def test_a_usage_error_is_one_line_that_points_to_help(
    arguments: list[str], said: str, hint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == Exit.USAGE
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert captured.err.startswith("sm-async: ")
    assert said in captured.err
    assert captured.err.endswith(f"(see {hint})\n")


@pytest.mark.parametrize(
    "options",
    [
        ["--timeout", "0"],
        ["--timeout", "inf"],
        ["--timeout", "nan"],
        ["--attempt-timeout", "-1"],
        ["--max-attempts", "0"],
        ["--region", "us east"],
        ["--endpoint-url", "ftp://example"],
        ["--endpoint-url", "https://example", "--fips"],
        ["--endpoint-url", "https://example", "--dualstack"],
    ],
)
def test_a_setting_that_cannot_work_is_one_line(options: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    region = [] if "--region" in options else ["--region", "us-east-1"]
    assert run(["call", "ListClusters", *region, *options]) == Exit.CONFIGURATION
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert options[0].removeprefix("--").replace("-", "_") in captured.err


def test_no_option_takes_a_secret() -> None:
    options = [
        name
        for command in commands_of(cli)
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for name in parameter.opts
    ]
    assert options
    assert not [name for name in options if re.search("secret|key|token|password|credential", name)]


def test_a_defect_is_one_line_that_says_where(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise LookupError("no\nsuch thing")

    monkeypatch.setitem(cli.commands, "broken", click.Command("broken", callback=broken))
    assert run(["broken"]) == Exit.FAILED
    assert re.fullmatch(
        r"sm-async: unexpected LookupError in test_commands\.py, line \d+: no\\nsuch thing\n", capsys.readouterr().err
    )


def test_ctrl_c_before_there_is_a_call_ends_in_one_line_below_the_terminal_s_echo(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setitem(cli.commands, "reading", click.Command("reading", callback=interrupted))
    assert run(["reading"]) == Exit.INTERRUPTED
    assert capsys.readouterr().err == "\nsm-async: interrupted\n"
