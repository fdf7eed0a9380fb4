"""What single kinds of resources have besides: transitions of jobs, variants of endpoints, versions, repeats."""

from __future__ import annotations

from sm_async.local.resources.courses import Course
from tests.local.rehearsal import START, Document, Rehearsal
from tests.local.resources.samples import BY_NOUN, creation


def test_a_training_job_tells_its_transitions_and_where_its_model_is(rehearsal: Rehearsal) -> None:
    rehearsal.call("CreateTrainingJob", **creation(BY_NOUN["TrainingJob"]))
    running = rehearsal.call("DescribeTrainingJob", TrainingJobName="x")
    assert running["SecondaryStatus"] == "Training"
    assert "TrainingEndTime" not in running
    rehearsal.advance(40)
    rehearsal.call("StopTrainingJob", TrainingJobName="x")
    rehearsal.advance(30)
    stopped = rehearsal.call("DescribeTrainingJob", TrainingJobName="x")
    assert stopped["SecondaryStatusTransitions"] == [
        {"Status": "Training", "StartTime": START, "EndTime": START + 40},
        {"Status": "Stopping", "StartTime": START + 40, "EndTime": START + 70},
        {"Status": "Stopped", "StartTime": START + 70, "EndTime": START + 70},
    ]
    assert (stopped["TrainingStartTime"], stopped["TrainingEndTime"]) == (START, START + 70)
    assert stopped["TrainingTimeInSeconds"] == 70
    assert stopped["ModelArtifacts"] == {"S3ModelArtifacts": "s3://bucket/out/x/output/model.tar.gz"}


def test_a_training_job_without_a_stopping_condition_has_one_of_a_day(rehearsal: Rehearsal) -> None:
    request = creation(BY_NOUN["TrainingJob"])
    del request["StoppingCondition"]
    rehearsal.call("CreateTrainingJob", **request)
    described = rehearsal.call("DescribeTrainingJob", TrainingJobName="x")
    assert described["StoppingCondition"] == {"MaxRuntimeInSeconds": 86_400}


def test_a_job_that_is_stopped_twice_stops_as_it_would_have(rehearsal: Rehearsal) -> None:
    rehearsal.call("CreateTrainingJob", **creation(BY_NOUN["TrainingJob"]))
    rehearsal.call("StopTrainingJob", TrainingJobName="x")
    rehearsal.advance(20)
    rehearsal.call("StopTrainingJob", TrainingJobName="x")
    rehearsal.advance(10)
    assert rehearsal.call("DescribeTrainingJob", TrainingJobName="x")["TrainingJobStatus"] == "Stopped"


def test_a_job_that_was_to_fail_and_is_stopped_before_is_stopped(rehearsal: Rehearsal) -> None:
    rehearsal.service.account.resources.courses.add(Course("CreateTrainingJob", failure="AlgorithmError"))
    rehearsal.call("CreateTrainingJob", **creation(BY_NOUN["TrainingJob"]))
    rehearsal.call("StopTrainingJob", TrainingJobName="x")
    rehearsal.advance(1_000)
    described = rehearsal.call("DescribeTrainingJob", TrainingJobName="x")
    assert (described["TrainingJobStatus"], described.get("FailureReason")) == ("Stopped", None)


def test_an_endpoint_has_the_variants_of_the_configuration_in_force(rehearsal: Rehearsal) -> None:
    for noun in ("Model", "EndpointConfig", "Endpoint"):
        rehearsal.call(f"Create{noun}", **creation(BY_NOUN[noun]))
    rehearsal.advance(60)
    variants = [creation(BY_NOUN["EndpointConfig"])["ProductionVariants"][0] | {"InitialInstanceCount": 5}]
    rehearsal.call("CreateEndpointConfig", EndpointConfigName="larger", ProductionVariants=variants)
    rehearsal.call("UpdateEndpoint", EndpointName="x", EndpointConfigName="larger")
    rehearsal.call("DeleteEndpointConfig", EndpointConfigName="c")
    described = rehearsal.call("DescribeEndpoint", EndpointName="x")
    assert (described["EndpointConfigName"], described["EndpointStatus"]) == ("larger", "Updating")
    assert [variant["CurrentInstanceCount"] for variant in described["ProductionVariants"]] == [5]


def test_an_update_that_names_a_configuration_that_is_not_there_changes_nothing(rehearsal: Rehearsal) -> None:
    for noun in ("Model", "EndpointConfig", "Endpoint"):
        rehearsal.call(f"Create{noun}", **creation(BY_NOUN[noun]))
    rehearsal.advance(60)
    refusal = rehearsal.refusal("UpdateEndpoint", EndpointName="x", EndpointConfigName="absent")
    assert (refusal.code, "Could not find endpoint configuration" in refusal.message) == ("ValidationException", True)
    described = rehearsal.call("DescribeEndpoint", EndpointName="x")
    assert (described["EndpointConfigName"], described["EndpointStatus"]) == ("c", "InService")


def test_an_image_version_is_meant_by_number_by_alias_or_as_the_latest(rehearsal: Rehearsal) -> None:
    rehearsal.call("CreateImage", **creation(BY_NOUN["Image"]))
    for number in (1, 2, 3):
        aliases = {"Aliases": [f"alias-{number}"], "ClientToken": f"token-of-version-{number}"}
        rehearsal.call("CreateImageVersion", **creation(BY_NOUN["ImageVersion"]) | aliases)
    ways: list[Document] = [{"Version": 2}, {"Alias": "alias-1"}, {}]
    described = [rehearsal.call("DescribeImageVersion", ImageName="i", **way) for way in ways]
    assert [each["Version"] for each in described] == [2, 1, 3]
    rehearsal.advance(60)
    rehearsal.call("DeleteImageVersion", ImageName="i", Alias="alias-3")
    rehearsal.advance(30)
    assert rehearsal.call("DescribeImageVersion", ImageName="i")["Version"] == 2
    rehearsal.call("CreateImageVersion", **creation(BY_NOUN["ImageVersion"]) | {"ClientToken": "one-more-token"})
    assert rehearsal.call("DescribeImageVersion", ImageName="i")["Version"] == 4, "numbers are not used again"


def test_what_a_resource_consists_of_is_gone_with_it(rehearsal: Rehearsal) -> None:
    rehearsal.call("CreateImage", **creation(BY_NOUN["Image"]))
    rehearsal.call("CreateImageVersion", **creation(BY_NOUN["ImageVersion"]))
    rehearsal.advance(60)
    rehearsal.call("DeleteImage", ImageName="i")
    rehearsal.advance(30)
    assert rehearsal.refusal("DescribeImageVersion", ImageName="i").code == "ResourceNotFound"
    rehearsal.call("CreateImage", **creation(BY_NOUN["Image"]))
    assert rehearsal.call("ListImageVersions", ImageName="i")["ImageVersions"] == []


def test_a_pipeline_is_found_by_its_arn_too(rehearsal: Rehearsal) -> None:
    arn = rehearsal.call("CreatePipeline", **creation(BY_NOUN["Pipeline"]))["PipelineArn"]
    assert rehearsal.call("DescribePipeline", PipelineName=arn)["PipelineName"] == "p"


def test_a_notebook_instance_tells_what_it_was_created_with_under_other_names(rehearsal: Rehearsal) -> None:
    request = creation(BY_NOUN["NotebookInstance"]) | {"SecurityGroupIds": ["sg-1"], "LifecycleConfigName": "setup"}
    rehearsal.call("CreateNotebookInstance", **request)
    described = rehearsal.call("DescribeNotebookInstance", NotebookInstanceName="x")
    assert (described["SecurityGroups"], described["NotebookInstanceLifecycleConfigName"]) == (["sg-1"], "setup")
