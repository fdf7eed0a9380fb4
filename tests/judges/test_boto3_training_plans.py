"""boto3 searches for training plans, buys them, watches them come and go, and extends them."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.judges.boto3_judge import GPU, Document, Judge, group, judge_of

START = 1_800_000_000.0
HOUR = 3600
DAY = 24 * HOUR
ARN = "arn:aws:sagemaker:us-east-1:123456789012:training-plan/"


def at(seconds: float) -> datetime.datetime:
    """So many seconds after the beginning."""
    return datetime.datetime.fromtimestamp(START + seconds, datetime.UTC)


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server whose account may reserve 64 instances."""
    async with judge_of([START], node_limit=64) as each:
        yield each


async def offering(judge: Judge, **others: Any) -> Document:
    """What is offered to a search for two days with four instances, from an hour from now on."""
    search: Document = {"InstanceType": GPU, "InstanceCount": 4, "DurationHours": 48, "StartTimeAfter": at(HOUR)}
    (found,) = (await judge.call("SearchTrainingPlanOfferings", **search | others))["TrainingPlanOfferings"]
    return dict(found)


async def buy(judge: Judge, name: str = "spring", **others: Any) -> str:
    """Buy a plan and wait until it is paid; the answer is its ARN."""
    offering_id = (await offering(judge, **others))["TrainingPlanOfferingId"]
    answer = await judge.call("CreateTrainingPlan", TrainingPlanName=name, TrainingPlanOfferingId=offering_id)
    judge.advance(60)
    return str(answer["TrainingPlanArn"])


async def extend(judge: Judge, arn: str, days: int) -> list[Document]:
    """Extend a plan by so many days; the answer is all its extensions."""
    found = await judge.call("SearchTrainingPlanOfferings", TrainingPlanArn=arn, DurationHours=24 * days)
    (offered,) = found["TrainingPlanExtensionOfferings"]
    key = "TrainingPlanExtensionOfferingId"
    answer = await judge.call("ExtendTrainingPlan", TrainingPlanExtensionOfferingId=offered[key])
    return list(answer["TrainingPlanExtensions"])


async def test_search_training_plan_offerings(judge: Judge) -> None:
    before = at(3 * DAY)
    found = await offering(judge, EndTimeBefore=before, TargetResources=["hyperpod-cluster"])
    lasts = {"DurationHours": 48, "DurationMinutes": 0}
    capacity = lasts | {
        "InstanceType": GPU,
        "InstanceCount": 4,
        "ReservedCapacityType": "Instance",
        "AvailabilityZone": "us-east-1a",
        "StartTime": at(HOUR),
        "EndTime": at(HOUR + 2 * DAY),
    }
    offering_id = found.pop("TrainingPlanOfferingId")
    assert found == lasts | {
        "TargetResources": ["hyperpod-cluster"],
        "RequestedStartTimeAfter": at(HOUR),
        "RequestedEndTimeBefore": before,
        "UpfrontFee": "0.00",
        "CurrencyCode": "USD",
        "ReservedCapacityOfferings": [capacity],
    }
    again = await offering(judge, EndTimeBefore=before, TargetResources=["hyperpod-cluster"])
    assert again["TrainingPlanOfferingId"] == offering_id
    longer = await judge.call("SearchTrainingPlanOfferings", InstanceType=GPU, DurationHours=73, EndTimeBefore=before)
    assert longer["TrainingPlanOfferings"] == []
    arn = await buy(judge)
    more = await judge.call("SearchTrainingPlanOfferings", TrainingPlanArn=arn, DurationHours=24)
    (offered,) = more["TrainingPlanExtensionOfferings"]
    assert more["TrainingPlanOfferings"] == []
    assert (offered["StartDate"], offered["EndDate"]) == (at(HOUR + 2 * DAY), at(HOUR + 3 * DAY))


async def test_create_training_plan(judge: Judge) -> None:
    offering_id = (await offering(judge))["TrainingPlanOfferingId"]
    answer = await judge.call(
        "CreateTrainingPlan",
        TrainingPlanName="spring",
        TrainingPlanOfferingId=offering_id,
        Tags=[{"Key": "team", "Value": "research"}],
    )
    assert answer["TrainingPlanArn"] == ARN + "spring"
    again = await judge.error("CreateTrainingPlan", TrainingPlanName="spring", TrainingPlanOfferingId=offering_id)
    assert again[0] == "ResourceInUse"
    large = (await offering(judge, InstanceCount=64))["TrainingPlanOfferingId"]
    over = await judge.error("CreateTrainingPlan", TrainingPlanName="summer", TrainingPlanOfferingId=large)
    assert over[0] == "ResourceLimitExceeded"


async def test_describe_training_plan(judge: Judge) -> None:
    arn = await buy(judge, TargetResources=["hyperpod-cluster"])
    described = await judge.call("DescribeTrainingPlan", TrainingPlanName="spring")
    (capacity,) = described["ReservedCapacitySummaries"]
    assert (capacity["InstanceType"], capacity["TotalInstanceCount"], capacity["Status"]) == (GPU, 4, "Scheduled")
    assert (described["TrainingPlanArn"], described["Status"]) == (arn, "Scheduled")
    assert (described["StartTime"], described["EndTime"]) == (at(HOUR), at(HOUR + 2 * DAY))
    assert (described["DurationHours"], described["TargetResources"]) == (48, ["hyperpod-cluster"])
    judge.advance(HOUR)
    await judge.cluster(group("gpu", 3, TrainingPlanArn=arn))
    described = await judge.call("DescribeTrainingPlan", TrainingPlanName=arn)
    counts = [described[f"{kind}InstanceCount"] for kind in ("Total", "InUse", "Available", "Unhealthy")]
    assert (described["Status"], counts) == ("Active", [4, 3, 1, 0])
    judge.advance(2 * DAY)
    assert (await judge.call("DescribeTrainingPlan", TrainingPlanName=arn))["Status"] == "Expired"


async def test_list_training_plans(judge: Judge) -> None:
    for name, hours in (("b", 1), ("c", 3), ("a", 2)):
        await buy(judge, name, StartTimeAfter=at(hours * HOUR))
    pages = await judge.pages("ListTrainingPlans", page_size=2)
    names = [[each["TrainingPlanName"] for each in page["TrainingPlanSummaries"]] for page in pages]
    assert names == [["a", "c"], ["b"]]

    async def listed(**others: Any) -> str:
        answer = await judge.call("ListTrainingPlans", SortOrder="Ascending", **others)
        return "".join(each["TrainingPlanName"] for each in answer["TrainingPlanSummaries"])

    judge.advance(HOUR)
    assert await listed(SortBy="TrainingPlanName") == "abc"
    assert await listed(SortBy="StartTime") == "bac"
    assert await listed(StartTimeAfter=at(HOUR), StartTimeBefore=at(3 * HOUR)) == "a"
    assert await listed(Filters=[{"Name": "Status", "Value": "Active"}]) == "b"


async def test_extend_training_plan(judge: Judge) -> None:
    arn = await buy(judge)
    (extension,) = await extend(judge, arn, days=7)
    offering_id = extension.pop("TrainingPlanExtensionOfferingId")
    assert extension == {
        "ExtendedAt": at(60),
        "StartDate": at(HOUR + 2 * DAY),
        "EndDate": at(HOUR + 9 * DAY),
        "Status": "Pending",
        "PaymentStatus": "Pending",
        "AvailabilityZone": "us-east-1a",
        "DurationHours": 168,
        "UpfrontFee": "0.00",
        "CurrencyCode": "USD",
    }
    described = await judge.call("DescribeTrainingPlan", TrainingPlanName=arn)
    assert (described["EndTime"], described["DurationHours"]) == (at(HOUR + 9 * DAY), 48 + 168)
    code, _ = await judge.error("ExtendTrainingPlan", TrainingPlanExtensionOfferingId=offering_id)
    assert code == "ResourceNotFound"
    assert len(await extend(judge, arn, days=1)) == 2


async def test_describe_training_plan_extension_history(judge: Judge) -> None:
    arn = await buy(judge)
    for days in (1, 2, 3):
        await extend(judge, arn, days)
    judge.advance(HOUR + 2 * DAY)
    pages = await judge.pages("DescribeTrainingPlanExtensionHistory", page_size=2, TrainingPlanArn=arn)
    found = [[(each["DurationHours"], each["Status"]) for each in page["TrainingPlanExtensions"]] for page in pages]
    assert found == [[(24, "Active"), (48, "Scheduled")], [(72, "Scheduled")]]
    assert {each["PaymentStatus"] for page in pages for each in page["TrainingPlanExtensions"]} == {"Completed"}


NO_PLAN = {"TrainingPlanArn": ARN + "absent"}
NO_OFFERING = {"TrainingPlanOfferingId": "tpo-absent"}
REFUSED: list[tuple[str, Document, str]] = [
    ("SearchTrainingPlanOfferings", {"InstanceType": GPU, "InstanceCount": 65}, "ResourceLimitExceeded"),
    ("SearchTrainingPlanOfferings", {"InstanceCount": 257}, "ValidationException"),
    ("SearchTrainingPlanOfferings", {"InstanceType": "ml.m5.large"}, "ValidationException"),
    ("SearchTrainingPlanOfferings", NO_PLAN, "ValidationException"),
    ("CreateTrainingPlan", NO_OFFERING | {"TrainingPlanName": "spring"}, "ResourceNotFound"),
    ("CreateTrainingPlan", NO_OFFERING | {"TrainingPlanName": "-"}, "ValidationException"),
    ("DescribeTrainingPlan", {"TrainingPlanName": "absent"}, "ResourceNotFound"),
    ("ListTrainingPlans", {"NextToken": "made-up"}, "ValidationException"),
    ("ExtendTrainingPlan", {"TrainingPlanExtensionOfferingId": "tpeo-absent"}, "ResourceNotFound"),
    ("DescribeTrainingPlanExtensionHistory", NO_PLAN, "ResourceNotFound"),
]


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    assert (await judge.call("ListTrainingPlans"))["TrainingPlanSummaries"] == []
