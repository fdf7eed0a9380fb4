"""The commands of `sm-async` with their options and help, and the one place where a failure becomes an exit code.

What a command does is in a module of its own, imported when it runs: `call` needs neither rich nor the embedded server.
"""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from pathlib import Path

import click

from sm_async import __version__
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.endings import EXIT_CODES, CommandFailed, Exit, ending_of
from sm_async.cli.node_commands import cluster, nodes
from sm_async.cli.signals import Interrupted
from sm_async.cli.streams import OutputClosed, discard_output, report
from sm_async.errors import SageMakerError

__all__ = ["cli", "run"]


def run(arguments: Sequence[str] | None = None) -> int:
    """Run one command line (sys.argv's unless given), report a failure in one line, and return the exit code."""
    try:
        ended: int | None = cli.main(arguments, prog_name="sm-async", standalone_mode=False, windows_expand_args=False)
    except OutputClosed:
        discard_output()
        return Exit.OUTPUT_CLOSED
    except Exception as error:  # noqa: BLE001  (to the user of a command, a traceback is no answer)
        code, line = _ending(error)
        report(f"sm-async: {line}")
        discard_output()
        return code
    return ended or Exit.OK


def _ending(error: Exception) -> tuple[int, str]:
    """Exit code and line of a command that failed."""
    match error:
        case CommandFailed():
            return error.code, error.line
        case SageMakerError():
            return ending_of(error)
        case Interrupted():
            return error.code, f"interrupted by {error.signal_name}"
        case OSError() if error.filename is None:  # a stream that was open: files and sockets are spoken of elsewhere
            return Exit.FAILED, f"cannot write the output: {error.strerror or error}"
        case click.Abort():  # what click makes of a KeyboardInterrupt
            return Exit.INTERRUPTED, "interrupted"
        case click.ClickException():
            context = error.ctx if isinstance(error, click.UsageError) else None
            hint = f" (see {context.command_path} --help)" if context else ""
            return Exit.USAGE, f"{' '.join(error.format_message().split())}{hint}"
        case _:
            last = traceback.extract_tb(error.__traceback__)[-1]
            place = f"{Path(last.filename).name}, line {last.lineno}"
            return Exit.FAILED, f"unexpected {type(error).__name__} in {place}: {error}"


@click.group(context_settings={"help_option_names": ["-h", "--help"]}, invoke_without_command=True, epilog=EXIT_CODES)
@click.version_option(__version__, message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context) -> int | None:
    """Amazon SageMaker from the command line, and an embedded server to try it on.

    Errors are one line on standard error.
    """
    if context.invoked_subcommand is not None:
        return None
    click.echo(context.get_help(), err=True)
    return Exit.USAGE


@cli.command(short_help="Add 400 nodes on the embedded server, with all that can go wrong.")
def demo() -> None:
    """Show how 400 nodes are added exactly once; takes about 10 seconds and needs no AWS account.

    Starts the embedded server on loopback, creates a cluster with three instance groups, and adds 400 nodes to them
    while an answer gets lost, the service throttles and the program dies. Then it goes on, repeats everything to show
    that nothing is added twice, and follows the nodes through a shortage of capacity and a breakdown until they run.
    Ends with exit code 1 if anything is not as it should be.
    """
    from sm_async.cli.demo import demonstrate  # noqa: PLC0415  (imports rich and the server)

    demonstrate()


@cli.command(short_help="Run the embedded server until Ctrl-C.")
@click.option("--port", type=click.IntRange(0, 65535), default=0, help="Port of 127.0.0.1. [default: a free one]")
@click.option("--region", default="us-east-1", show_default=True, help="Region that requests are signed for.")
@click.option(
    "--cluster-seconds", type=click.FloatRange(0), default=1.0, show_default=True, help="Time a cluster is Creating."
)
@click.option(
    "--node-seconds", type=click.FloatRange(0), default=5.0, show_default=True, help="Time a node takes to run."
)
@click.option(
    "--shutdown-seconds",
    type=click.FloatRange(0),
    default=1.0,
    show_default=True,
    help="Time nodes and clusters take to go.",
)
def local(port: int, region: str, cluster_seconds: float, node_seconds: float, shutdown_seconds: float) -> None:
    """Run the embedded server on 127.0.0.1 until Ctrl-C or SIGTERM.

    It keeps HyperPod clusters and nodes in memory and checks signatures. Prints its endpoint, its credentials, and
    what to set for sm-async, boto3 and the AWS CLI: the lines that begin with "export".
    """
    from sm_async.cli.local import ServerSettings, serve  # noqa: PLC0415  (imports the server)

    serve(
        ServerSettings(
            port=port,
            region=region,
            cluster_seconds=cluster_seconds,
            node_seconds=node_seconds,
            shutdown_seconds=shutdown_seconds,
        )
    )


@cli.command(short_help="Show what settings a client has, and where each stands.", epilog=EXIT_CODES)
@click.option("--profile", metavar="NAME", help="[default: AWS_PROFILE, default]")
@click.option("--region", help="[default: AWS_REGION, AWS_DEFAULT_REGION, the profile's]")
@click.option("--identity", is_flag=True, help="Find credentials too, and show which source they are from.")
def config(profile: str | None, region: str | None, *, identity: bool) -> None:
    """Show what environment variables and a profile amount to: each setting, its value, and where that stands.

    Calls no service unless it is asked for the identity, but for the metadata of an EC2 instance where nothing else
    tells the region. Shows no secrets.
    """
    from sm_async.cli.config import show  # noqa: PLC0415  (imports the client)

    show(profile=profile, region=region, with_credentials=identity)


@cli.command(short_help="Call one operation: JSON in, JSON out.", epilog=EXIT_CODES)
@click.argument("operation")
@click.argument("input", metavar="[JSON | @FILE | -]", required=False)
@click.option("--profile", metavar="NAME", help="Profile of the shared config files. [default: AWS_PROFILE, default]")
@click.option("--region", help="[default: AWS_REGION, AWS_DEFAULT_REGION, the profile's]")
@click.option("--endpoint-url", metavar="URL", help="[default: AWS_ENDPOINT_URL_SAGEMAKER, ..., the region's]")
@click.option("--fips", is_flag=True, help="Use the region's FIPS endpoint.")
@click.option("--dualstack", is_flag=True, help="Use the region's IPv6 and IPv4 endpoint.")
@click.option("--timeout", type=float, metavar="SECONDS", help="Bound on the call. [default: 60]")
@click.option("--attempt-timeout", type=float, metavar="SECONDS", help="Bound on one attempt. [default: 30]")
@click.option("--max-attempts", type=int, metavar="N", help="Attempts at most. [default: 3]")
@click.option("--no-validate", is_flag=True, help="Send the input without checking it first.")
@click.option("--compact", is_flag=True, help="Write the output on one line.")
@click.option("--metadata", is_flag=True, help="Write a line of JSON about the call to standard error.")
def call(
    *,
    operation: str,
    input: str | None,  # noqa: A002  (the field's word, and what click shows)
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    fips: bool,
    dualstack: bool,
    timeout: float | None,
    attempt_timeout: float | None,
    max_attempts: int | None,
    no_validate: bool,
    compact: bool,
    metadata: bool,
) -> None:
    """Call any operation of SageMaker and write its output as JSON.

    OPERATION is DescribeCluster or describe-cluster. Its input is a JSON object under the service's names: an argument,
    a file, or - for standard input; nothing stands for {}. Other users of the machine can see arguments, so use a file
    or standard input for what they should not.

    Credentials come from where the AWS CLI looks for them too; no option takes any.
    """
    from sm_async.cli.call import call as perform  # noqa: PLC0415  (imports the client)

    perform(
        operation,
        input,
        ClientSettings(
            profile=profile,
            region=region,
            endpoint_url=endpoint_url,
            use_fips=fips or None,
            use_dualstack=dualstack or None,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            max_attempts=max_attempts,
            validate=not no_validate,
        ),
        compact=compact,
        with_metadata=metadata,
    )


cli.add_command(nodes)
cli.add_command(cluster)
