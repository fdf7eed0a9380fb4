"""`sm-async call` as scripts meet it: streams, exit codes, lines."""

from __future__ import annotations

import json
import os
import re
import signal
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from sm_async import SageMakerClient, shapes
from sm_async.local import LocalSageMaker
from tests.cli.endpoint import answer, endpoint
from tests.cli.process import end, run, settings, settings_of, start

ADD = {"ClusterName": "train", "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 2}]}
TOKEN = r"[\x21-\x7E]{16,64}"


@pytest.fixture
async def server() -> AsyncIterator[LocalSageMaker]:
    """A server with a Continuous cluster `train` that has an empty group `gpu`."""
    async with LocalSageMaker(cluster_seconds=0, node_seconds=0) as server:
        async with SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client:
            await client.create_cluster(
                cluster_name="train",
                node_provisioning_mode="Continuous",
                instance_groups=[
                    shapes.ClusterInstanceGroupSpecification(
                        instance_group_name="gpu",
                        instance_type="ml.p5.48xlarge",
                        instance_count=0,
                        execution_role="arn:aws:iam::123456789012:role/nodes",
                    )
                ],
            )
        yield server


async def test_the_output_is_json_under_the_service_s_names(server: LocalSageMaker) -> None:
    ended = await run("call", "DescribeCluster", '{"ClusterName": "train"}', variables=settings_of(server))
    assert (ended.code, ended.errors) == (0, "")
    output = json.loads(ended.output)
    assert output["ClusterStatus"] == "InService"
    assert output["InstanceGroups"][0]["InstanceGroupName"] == "gpu"
    assert isinstance(output["CreationTime"], int | float)
    assert ended.output.startswith(b'{\n  "')
    assert ended.output.endswith(b"}\n")


async def test_compact_output_is_one_line(server: LocalSageMaker) -> None:
    ended = await run("call", "list-clusters", "--compact", variables=settings_of(server))
    assert ended.code == 0
    assert ended.output.count(b"\n") == 1
    assert json.loads(ended.output)["ClusterSummaries"][0]["ClusterName"] == "train"


async def test_input_comes_from_a_file_or_standard_input_too(server: LocalSageMaker, tmp_path: Path) -> None:
    path = tmp_path / "request.json"
    path.write_text(json.dumps(ADD | {"ClientToken": "from-a-file"}), "utf-8")
    text = json.dumps(ADD | {"ClientToken": "from-standard-input"}).encode()
    from_file = await run("call", "BatchAddClusterNodes", f"@{path}", variables=settings_of(server))
    from_input = await run("call", "batch-add-cluster-nodes", "-", text=text, variables=settings_of(server))
    assert [from_file.code, from_input.code] == [0, 0]
    assert [len(json.loads(ended.output)["Successful"]) for ended in (from_file, from_input)] == [2, 2]
    assert [entry.client_token for entry in server.ledger.additions()] == ["from-a-file", "from-standard-input"]


async def test_options_go_before_the_environment(server: LocalSageMaker) -> None:
    variables = settings_of(server) | {
        "AWS_ENDPOINT_URL_SAGEMAKER": "http://127.0.0.1:9",
        "AWS_REGION": "eu-west-1",
    }
    options = ("--endpoint-url", server.endpoint_url, "--region", server.region)
    ended = await run("call", "ListClusters", *options, variables=variables)
    assert ended.code == 0, ended.errors


async def test_metadata_is_a_line_of_json_on_standard_error(server: LocalSageMaker) -> None:
    ended = await run("call", "BatchAddClusterNodes", json.dumps(ADD), "--metadata", variables=settings_of(server))
    assert ended.code == 0
    assert set(json.loads(ended.output)) <= {"Successful", "Failed"}
    metadata = json.loads(ended.line)
    assert metadata["RequestId"] == server.journal.of("BatchAddClusterNodes")[0].request_id
    assert metadata["ClientToken"] == server.ledger.additions()[0].client_token
    assert (metadata["Status"], metadata["Attempts"]) == (200, 1)
    assert 0 < metadata["Elapsed"] < 30


@pytest.mark.parametrize(
    ("arguments", "text", "code", "said"),
    [
        (["DescribeClustre", "{}"], None, 3, "did you mean DescribeCluster"),
        (["describe-clustre", "{}"], None, 3, "did you mean DescribeCluster"),
        (["DescribeCluster", "{ClusterName: train}"], None, 3, "the input is not JSON"),
        (["DescribeCluster", "-"], b"\xff", 3, "standard input is not JSON"),
        (["DescribeCluster", "-"], b"", 3, "standard input is not JSON"),
        (["DescribeCluster", '["train"]'], None, 3, "not an object"),
        (["DescribeCluster", '{"ClusterName": NaN}'], None, 3, "the input is not JSON"),
        (["DescribeCluster", '{"ClusterName": 5}'], None, 3, "ClusterName: expected a string, got"),
        (["DescribeCluster"], None, 3, "required"),
        (["DescribeCluster", '{"ClusterName": "-"}'], None, 3, "--no-validate"),
        (["DescribeCluster", '{"ClusterName": "train", "Colour": "red"}'], None, 3, "Colour"),
        (["DescribeCluster", "@/no/such/file"], None, 2, "cannot read /no/such/file: No such file or directory"),
        (["DescribeCluster", "@/"], None, 2, "cannot read /: Is a directory"),
    ],
)
async def test_input_that_cannot_be_valid_is_not_sent(
    arguments: list[str], text: bytes | None, code: int, said: str, server: LocalSageMaker
) -> None:
    server.journal.clear()
    ended = await run("call", *arguments, text=text, variables=settings_of(server))
    assert (ended.code, ended.output) == (code, b"")
    assert said in ended.line
    assert len(server.journal) == 0


async def test_all_problems_of_an_input_are_in_the_one_line(server: LocalSageMaker) -> None:
    document = {"ClusterName": "-", "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 9999}]}
    ended = await run("call", "BatchAddClusterNodes", json.dumps(document), variables=settings_of(server))
    assert ended.code == 3
    assert "ClusterName: '-' does not match" in ended.line
    assert "NodesToAdd[0].IncrementTargetCountBy: 9999 is greater than 50" in ended.line


async def test_fifty_one_nodes_over_two_groups_are_not_sent(server: LocalSageMaker) -> None:
    groups = [
        {"InstanceGroupName": "a", "IncrementTargetCountBy": 26},
        {"InstanceGroupName": "b", "IncrementTargetCountBy": 25},
    ]
    document = {"ClusterName": "train", "NodesToAdd": groups}
    ended = await run("call", "BatchAddClusterNodes", json.dumps(document), variables=settings_of(server))
    assert ended.code == 3
    assert "51 nodes" in ended.line
    assert not server.journal.of("BatchAddClusterNodes")


async def test_without_validation_the_service_judges(server: LocalSageMaker) -> None:
    arguments = ("call", "DescribeCluster", '{"ClusterName": "-"}', "--no-validate")
    ended = await run(*arguments, variables=settings_of(server))
    assert (ended.code, ended.output) == (4, b"")
    assert ended.line.startswith("sm-async: DescribeCluster: ValidationException: ")


async def test_a_refusal_of_the_service_has_its_code_and_request_id(server: LocalSageMaker) -> None:
    ended = await run("call", "DescribeCluster", '{"ClusterName": "other"}', variables=settings_of(server))
    assert (ended.code, ended.output) == (4, b"")
    assert ended.line.startswith("sm-async: DescribeCluster: ResourceNotFound: ")
    assert server.journal.of("DescribeCluster")[-1].request_id in ended.line


async def test_a_wrong_secret_key_is_refused_and_not_shown(server: LocalSageMaker) -> None:
    variables = settings_of(server) | {"AWS_SECRET_ACCESS_KEY": "wrong-but-secret", "AWS_SESSION_TOKEN": "secret-token"}
    ended = await run("call", "ListClusters", variables=variables)
    assert (ended.code, ended.output) == (4, b"")
    assert "secret" not in ended.line


async def test_no_connection_means_not_sent() -> None:
    with socket.socket() as reserved:  # bound, but nobody listens
        reserved.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{reserved.getsockname()[1]}"
        ended = await run("call", "BatchAddClusterNodes", json.dumps(ADD), variables=settings(url))
    assert (ended.code, ended.output) == (5, b"")
    assert "could not connect to 127.0.0.1" in ended.line
    assert "not_sent" in ended.line


@pytest.mark.parametrize(
    ("response", "said"),
    [
        (b"", "lost the connection"),
        (answer(500, b'{"__type": "InternalFailure"}'), "InternalFailure"),
        (answer(502, b"<html>\n<h1>Bad\tGateway</h1>\n</html>", "text/html"), "HTTP 502"),
        (answer(200, b'{"Successful": ['), "BatchAddClusterNodes"),
    ],
)
async def test_where_the_service_may_have_acted_the_line_has_the_token_that_was_sent(
    response: bytes, said: str
) -> None:
    async with endpoint(response) as found:
        arguments = ("call", "BatchAddClusterNodes", json.dumps(ADD), "--max-attempts", "2")
        ended = await run(*arguments, variables=settings(found.url))
    assert (ended.code, ended.output) == (6, b"")
    assert said in ended.line
    assert {json.loads(body)["ClientToken"] for body in found.requests} == {_token(ended.line)}


async def test_what_an_incomplete_answer_holds_is_written() -> None:
    response = answer(200, b'{"ClusterArn": "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"}')
    async with endpoint(response) as found:
        ended = await run("call", "DescribeCluster", '{"ClusterName": "a"}', variables=settings(found.url))
    assert ended.code == 6
    assert json.loads(ended.output)["ClusterArn"].endswith("abcdefghijkl")
    assert "ClusterStatus" in ended.line


async def test_time_that_runs_out_ends_the_call() -> None:
    async with endpoint(None) as found:
        arguments = ("call", "BatchAddClusterNodes", json.dumps(ADD), "--timeout", "0.5")
        ended = await run(*arguments, variables=settings(found.url))
    assert ended.code == 6
    assert "0.5 s ran out" in ended.line
    assert json.loads(found.requests[0])["ClientToken"] == _token(ended.line)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_during_a_call_leaves_the_token(number: signal.Signals) -> None:
    async with endpoint(None) as found:
        process = await start("call", "BatchAddClusterNodes", json.dumps(ADD), variables=settings(found.url))
        await found.arrived.wait()
        process.send_signal(number)
        ended = await end(process)
    assert (ended.code, ended.output) == (128 + number, b"")
    assert ended.line.startswith(f"sm-async: interrupted by {number.name}: BatchAddClusterNodes: may have been applied")
    assert json.loads(found.requests[0])["ClientToken"] == _token(ended.line)


async def test_a_signal_during_a_call_without_token_says_that_it_may_have_been_applied() -> None:
    async with endpoint(None) as found:
        process = await start("call", "DeleteCluster", '{"ClusterName": "a"}', variables=settings(found.url))
        await found.arrived.wait()
        process.send_signal(signal.SIGINT)
        ended = await end(process)
    assert ended.code == 130
    assert ended.line == "sm-async: interrupted by SIGINT: DeleteCluster: may have been applied"


async def test_a_signal_that_the_parent_ignores_stays_ignored() -> None:
    async with endpoint(None) as found:
        process = await start(
            *("call", "ListClusters", "--timeout", "1.5"),
            variables=settings(found.url),
            shell="trap '' INT; exec \"$@\"",
        )
        await found.arrived.wait()
        process.send_signal(signal.SIGINT)
        ended = await end(process)
    assert ended.code == 6
    assert "ran out" in ended.line


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({}, "region"),
        ({"AWS_REGION": "us-east-1"}, "AWS_ACCESS_KEY_ID"),
        ({"AWS_REGION": "us-east-1", "AWS_ENDPOINT_URL_SAGEMAKER": "http://me:pass-phrase@localhost"}, "user name"),
    ],
)
async def test_a_lack_of_settings_is_told_without_what_was_set(variables: dict[str, str], said: str) -> None:
    ended = await run("call", "ListClusters", variables=variables)
    assert (ended.code, ended.output) == (7, b"")
    assert said in ended.line
    assert "pass-phrase" not in ended.line


async def test_a_message_of_the_service_cannot_steer_the_terminal() -> None:
    body = json.dumps({"__type": "ValidationException", "message": "\x1b]0;title\x07 two\nlines \x9b31m"}).encode()
    async with endpoint(answer(400, body)) as found:
        ended = await run("call", "ListClusters", variables=settings(found.url))
    assert ended.code == 4
    assert r"\x1b]0;title\x07 two\nlines \x9b31m" in ended.line


async def test_an_output_cannot_steer_the_terminal_and_is_the_same_json() -> None:
    summaries: dict[str, Any] = {"ClusterSummaries": [], "Added later": "\x1b[1m \x9b31m \x7f Größe \x85"}
    body = json.dumps(summaries, ensure_ascii=False).encode()
    async with endpoint(answer(200, body)) as found:
        ended = await run("call", "ListClusters", variables=settings(found.url))
    assert ended.code == 0
    assert json.loads(ended.output) == summaries
    assert ended.output.decode().replace("\n", "").isprintable()
    assert "Größe" in ended.output.decode()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, a device without room")
async def test_an_output_that_cannot_be_written_does_not_take_the_token_with_it(server: LocalSageMaker) -> None:
    arguments = ("call", "BatchAddClusterNodes", json.dumps(ADD))
    ended = await end(await start(*arguments, variables=settings_of(server), shell='exec "$@" >/dev/full'))
    assert ended.code == 1
    assert "was applied, but its output could not be written: No space left on device" in ended.line
    assert server.ledger.additions()[0].client_token == _token(ended.line)


async def test_an_output_that_nobody_reads_ends_quietly_unless_there_is_a_token(server: LocalSageMaker) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    add = ("call", "BatchAddClusterNodes", json.dumps(ADD))
    try:
        quiet = await end(await start("call", "ListClusters", variables=settings_of(server), stdout=writing))
        told = await end(await start(*add, variables=settings_of(server), stdout=writing))
    finally:
        os.close(writing)
    assert (quiet.code, quiet.errors) == (141, "")
    assert told.code == 141
    assert server.ledger.additions()[0].client_token == _token(told.line)


@pytest.mark.parametrize(
    ("closing", "source", "code", "said"),
    [
        (">&-", "{}", 141, ""),
        ("2>&-", "{}", 0, ""),
        ("<&-", "{}", 0, ""),
        ("<&-", "-", 2, "sm-async: cannot read standard input: it is closed\n"),
    ],
)
async def test_a_stream_that_the_shell_has_closed_is_no_defect(
    closing: str, source: str, code: int, said: str, server: LocalSageMaker
) -> None:
    arguments = ("call", "ListClusters", source)
    ended = await end(await start(*arguments, variables=settings_of(server), shell=f'exec "$@" {closing}'))
    assert (ended.code, ended.errors) == (code, said)


def _token(line: str) -> str:
    """The client token that a line hands over."""
    found = re.search(rf"client token ({TOKEN}?)(?=[),]|$)", line)
    assert found is not None, line
    return found[1]
