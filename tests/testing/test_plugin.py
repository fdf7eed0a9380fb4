"""The pytest plugin as pytest finds it: in runs of their own, of suites that somebody else might have."""

from __future__ import annotations

import pytest

from tests.testing.suites import run

pytestmark = pytest.mark.long

pytest_plugins = ["pytester"]

ASYNC_TEST = """
    from sm_async import shapes
    from sm_async.local import Fail, Fault

    async def test_it(sagemaker_client, sagemaker_local):
        await sagemaker_client.create_cluster(cluster_name="train")
        sagemaker_local.faults.add(Fault("ListClusters", effect=Fail(503)))
        listed = await sagemaker_client.list_clusters()
        assert [each.cluster_name for each in listed.cluster_summaries] == ["train"]
        await sagemaker_local.advance(minutes=10)
        described = await sagemaker_client.describe_cluster(cluster_name="train")
        assert described.cluster_status == "InService"
        assert [exchange.status for exchange in sagemaker_local.journal] == [200, 503, 200, 200]
"""
BOTO3_TEST = """
    import boto3
    import pytest
    from botocore.exceptions import EndpointConnectionError

    @pytest.mark.usefixtures("sagemaker_environment")
    @pytest.mark.parametrize("number", range(4))
    def test_it(sagemaker_local, number):
        client = boto3.client("sagemaker")
        assert client.list_clusters()["ClusterSummaries"] == []
        client.create_cluster(ClusterName=f"train-{number}")
        sagemaker_local.advance(minutes=10)
        assert client.describe_cluster(ClusterName=f"train-{number}")["ClusterStatus"] == "InService"
        client.close()
"""


def test_a_test_that_awaits_has_a_server_and_a_client(suite: pytest.Pytester) -> None:
    suite.makepyfile(ASYNC_TEST)
    run(suite).assert_outcomes(passed=1)


def test_any_plugin_for_async_tests_will_do(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\n")
    suite.makeconftest('import pytest\n@pytest.fixture\ndef anyio_backend():\n    return "asyncio"')
    suite.makepyfile("    import pytest\n\n    pytestmark = pytest.mark.anyio\n" + ASYNC_TEST)
    run(suite, "-p", "no:asyncio").assert_outcomes(passed=1)


def test_none_is_needed_where_a_test_runs_its_own_loop(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\n")
    suite.makepyfile(
        """
        import asyncio

        def test_it(sagemaker_client):
            assert asyncio.run(sagemaker_client.list_clusters()).cluster_summaries == []
        """
    )
    run(suite, "-p", "no:asyncio", "-p", "no:anyio").assert_outcomes(passed=1)


def test_boto3_finds_the_server_by_its_environment(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "of-the-machine")
    monkeypatch.setenv("AWS_SESSION_TOKEN", "of-the-machine")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    suite.makeini("[pytest]\n")
    suite.makepyfile(BOTO3_TEST)
    run(suite, "-p", "no:asyncio").assert_outcomes(passed=4)


def test_workers_of_xdist_do_not_meet(suite: pytest.Pytester) -> None:
    suite.makepyfile(test_boto3=BOTO3_TEST, test_async=ASYNC_TEST)
    run(suite, "-n", "2").assert_outcomes(passed=5)


def test_a_client_without_arguments_finds_the_server_too(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import os
        from sm_async import Credentials, SageMakerClient

        def test_variables(sagemaker_environment):
            assert sagemaker_environment.items() <= os.environ.items()
            assert sagemaker_environment["AWS_SESSION_TOKEN"] == "a-token"

        async def test_it(sagemaker_environment, sagemaker_local):
            async with SageMakerClient() as client:
                assert (await client.list_clusters()).cluster_summaries == []
            assert len(sagemaker_local.journal) == 1
        """
    )
    suite.makeconftest(
        """
        import pytest
        from sm_async import Credentials

        @pytest.fixture
        def sagemaker_local_options():
            return {"credentials": Credentials("ASIAEXAMPLE", "secret", "a-token"), "region": "eu-west-1"}
        """
    )
    run(suite).assert_outcomes(passed=2)


def test_the_environment_is_as_before_after_a_test(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "mine")
    suite.makepyfile(
        """
        import os

        def test_it(sagemaker_environment):
            assert "AWS_PROFILE" not in os.environ

        def test_later():
            assert os.environ["AWS_PROFILE"] == "mine"
            assert "AWS_ENDPOINT_URL_SAGEMAKER" not in os.environ
        """
    )
    run(suite).assert_outcomes(passed=2)


def test_a_client_heeds_no_setting_of_the_machine(suite: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_PROFILE", "that-is-not-there")
    monkeypatch.setenv("AWS_USE_FIPS_ENDPOINT", "true")
    suite.makepyfile(ASYNC_TEST)
    run(suite).assert_outcomes(passed=1)


def test_options_come_from_a_fixture_and_from_marks_the_nearest_last(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import pytest

        @pytest.fixture
        def sagemaker_local_options():
            return {"region": "eu-west-1", "seed": 1}

        @pytest.mark.sagemaker_local(region="eu-west-2")
        class TestOfAClass:
            def test_mark_of_the_class(self, sagemaker_local):
                assert sagemaker_local.region == "eu-west-2"

            @pytest.mark.sagemaker_local(region="eu-west-3")
            def test_mark_of_the_test(self, sagemaker_local):
                assert sagemaker_local.region == "eu-west-3"

        def test_fixture(sagemaker_local):
            assert sagemaker_local.region == "eu-west-1"
        """
    )
    run(suite, "--strict-markers").assert_outcomes(passed=3)


def test_each_test_has_a_server_of_its_own_that_ends_with_it(suite: pytest.Pytester) -> None:
    suite.makepyfile(
        """
        import threading
        seen = []

        async def test_first(sagemaker_client, sagemaker_local):
            await sagemaker_client.create_cluster(cluster_name="train")
            seen.append(sagemaker_local)

        async def test_second(sagemaker_client, sagemaker_local):
            assert (await sagemaker_client.list_clusters()).cluster_summaries == []
            assert sagemaker_local is not seen[0]

        def test_third():
            assert "LocalSageMaker" not in {thread.name for thread in threading.enumerate()}
        """
    )
    run(suite).assert_outcomes(passed=3)


def test_a_program_that_imports_the_package_and_then_runs_pytest_is_not_warned(suite: pytest.Pytester) -> None:
    suite.makepyfile(ASYNC_TEST)
    program = suite.makepyfile(
        program="""
        import sys
        import pytest
        import sm_async
        sys.exit(pytest.main(["-W", "error"]))
    """
    )
    suite.runpython(program).assert_outcomes(passed=1)


def test_who_does_not_use_it_loads_nothing_of_it(suite: pytest.Pytester) -> None:
    suite.makeini("[pytest]\n")
    suite.makepyfile(
        """
        import sys

        def test_it():
            loaded = {name for name in sys.modules if name.split(".")[0] == "sm_async"}
            assert loaded == {"sm_async", "sm_async._version", "sm_async.testing", "sm_async.testing.plugin"}
        """
    )
    run(suite, "-p", "no:asyncio").assert_outcomes(passed=1)
    listed = run(suite, "-p", "no:asyncio", "--fixtures")
    listed.stdout.fnmatch_lines(["sagemaker_local*", "sagemaker_client*", "sagemaker_environment*"])
    run(suite, "-p", "no:asyncio", "--markers").stdout.fnmatch_lines(["*sagemaker_local(**options)*"])
