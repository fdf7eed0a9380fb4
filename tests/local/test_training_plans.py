"""Training plans: what is offered, what becomes of a plan over time, and how it is extended."""

from __future__ import annotations

from typing import Any

import pytest

from tests.local.rehearsal import GPU, START, Document, Rehearsal, group

HOUR = 3600
DAY = 24 * HOUR
FOUR: Document = {"InstanceType": GPU, "InstanceCount": 4}


class Buyer:
    """An account, and what is done to its plans."""

    def __init__(self, **settings: Any) -> None:
        self.rehearsal = Rehearsal(**settings)
        self.call = self.rehearsal.call
        self.refusal = self.rehearsal.refusal
        self.advance = self.rehearsal.advance

    def search(self, **search: Any) -> list[Document]:
        found: list[Document] = self.call("SearchTrainingPlanOfferings", **search)["TrainingPlanOfferings"]
        return found

    def capacities(self, **search: Any) -> list[Document]:
        """The one reserved capacity of each offering that a search finds."""
        return [capacity for each in self.search(**search) for capacity in each["ReservedCapacityOfferings"]]

    def create(self, name: str = "spring", offering_id: str | None = None, **others: Any) -> str:
        """Buy what is offered to four instances for a day, or of what has the id."""
        known = offering_id or self.search(**FOUR)[0]["TrainingPlanOfferingId"]
        answer = self.call("CreateTrainingPlan", TrainingPlanName=name, TrainingPlanOfferingId=known, **others)
        return str(answer["TrainingPlanArn"])

    def describe(self, name: str = "spring") -> Document:
        return self.call("DescribeTrainingPlan", TrainingPlanName=name)

    def status(self, name: str = "spring") -> str:
        described = self.describe(name)
        (capacity,) = described["ReservedCapacitySummaries"]
        assert capacity["Status"] == described["Status"]
        return str(described["Status"])

    def extensions_offered(self, arn: str, **search: Any) -> list[Document]:
        answer = self.call("SearchTrainingPlanOfferings", TrainingPlanArn=arn, **search)
        assert answer["TrainingPlanOfferings"] == []
        offered: list[Document] = answer["TrainingPlanExtensionOfferings"]
        return offered

    def extend(self, arn: str, **search: Any) -> Document:
        """Buy an extension; the answer is the last one."""
        (offered,) = self.extensions_offered(arn, **search)
        key = "TrainingPlanExtensionOfferingId"
        extensions: list[Document] = self.call("ExtendTrainingPlan", **{key: offered[key]})["TrainingPlanExtensions"]
        return extensions[-1]

    def history(self, arn: str) -> list[Document]:
        extensions: list[Document] = self.call("DescribeTrainingPlanExtensionHistory", TrainingPlanArn=arn)[
            "TrainingPlanExtensions"
        ]
        return extensions


@pytest.fixture
def buyer() -> Buyer:
    return Buyer()


def test_the_same_search_finds_the_same_offering_within_an_hour(buyer: Buyer) -> None:
    buyer.advance(1)
    first, later = buyer.search(**FOUR), START + 2 * HOUR
    buyer.advance(HOUR - 1)
    assert buyer.search(**FOUR) == first
    buyer.advance(1)
    assert buyer.search(**FOUR)[0]["TrainingPlanOfferingId"] != first[0]["TrainingPlanOfferingId"]
    fixed = buyer.search(**FOUR, StartTimeAfter=later)
    assert Buyer().search(**FOUR, StartTimeAfter=later) == fixed


@pytest.mark.parametrize(
    "other",
    [
        {"InstanceCount": 5},
        {"InstanceType": "ml.p5e.48xlarge"},
        {"DurationHours": 25},
        {"StartTimeAfter": START + 1},
        {"TargetResources": ["endpoint"]},
    ],
)
def test_another_search_finds_another_offering(buyer: Buyer, other: Document) -> None:
    (first,), (second,) = buyer.search(**FOUR), buyer.search(**FOUR | other)
    assert first["TrainingPlanOfferingId"] != second["TrainingPlanOfferingId"]


def test_an_offering_begins_at_the_first_full_hour_that_the_search_allows(buyer: Buyer) -> None:
    buyer.advance(1)
    starts = [
        buyer.capacities(**FOUR, **after)[0]["StartTime"] - START
        for after in ({}, {"StartTimeAfter": START - DAY}, {"StartTimeAfter": START + 2 * HOUR + 0.5})
    ]
    assert starts == [HOUR, HOUR, 3 * HOUR]


def test_an_offering_ends_within_the_time_that_the_search_allows(buyer: Buyer) -> None:
    within = {"StartTimeAfter": START, "EndTimeBefore": START + DAY}
    (capacity,) = buyer.capacities(**FOUR, **within, DurationHours=24)
    assert (capacity["StartTime"], capacity["EndTime"]) == (START, START + DAY)
    assert buyer.search(**FOUR, **within, DurationHours=25) == []
    assert buyer.search(**FOUR, StartTimeAfter=253_402_300_000) == []


def test_without_a_type_every_type_is_offered(buyer: Buyer) -> None:
    capacities = buyer.capacities(InstanceCount=2)
    assert len({each["InstanceType"] for each in capacities}) == len(capacities) == 11
    assert {each["InstanceCount"] for each in capacities} == {2}
    (offering,) = buyer.search(InstanceType=GPU)
    assert (offering["DurationHours"], offering["ReservedCapacityOfferings"][0]["InstanceCount"]) == (24, 1)
    assert offering["TargetResources"] == ["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]
    assert buyer.search(InstanceType=GPU, InstanceCount=0) == []


def test_ultra_servers_are_offered_with_all_their_instances(buyer: Buyer) -> None:
    (capacity,) = buyer.capacities(UltraServerType="ml.u-p6e-gb200x72", UltraServerCount=2)
    assert capacity["ReservedCapacityType"] == "UltraServer"
    assert (capacity["InstanceType"], capacity["InstanceCount"]) == ("ml.p6e-gb200.36xlarge", 36)
    assert (capacity["UltraServerType"], capacity["UltraServerCount"]) == ("ml.u-p6e-gb200x72", 2)
    assert [each["InstanceCount"] for each in buyer.capacities(UltraServerCount=1)] == [9, 18]
    assert [each["InstanceCount"] for each in buyer.capacities(UltraServerCount=1, InstanceCount=18)] == [18]


@pytest.mark.parametrize(
    "search",
    [
        {"UltraServerType": "ml.u-made-up"},
        {"UltraServerType": "ml.u-p6e-gb200x72", "UltraServerCount": 15},
        {"UltraServerType": "ml.u-p6e-gb200x72", "InstanceType": GPU},
    ],
)
def test_ultra_servers_that_there_are_not_are_not_offered(buyer: Buyer, search: Document) -> None:
    assert buyer.search(**search) == []


def test_spare_instances_of_ultra_servers_are_not_available(buyer: Buyer) -> None:
    (offering,) = buyer.search(UltraServerType="ml.u-p6e-gb200x72", UltraServerCount=2)
    offering_id = offering["TrainingPlanOfferingId"]
    too_many = buyer.refusal(
        "CreateTrainingPlan",
        TrainingPlanName="spring",
        TrainingPlanOfferingId=offering_id,
        SpareInstanceCountPerUltraServer=19,
    )
    assert (too_many.code, "19 is greater than 18" in too_many.message) == ("ValidationException", True)
    buyer.create("one", offering_id)
    buyer.create("two", offering_id, SpareInstanceCountPerUltraServer=2)
    buyer.create("plain", SpareInstanceCountPerUltraServer=2)
    buyer.advance(60)
    counts = [
        [buyer.describe(name)[f"{kind}InstanceCount"] for kind in ("Total", "AvailableSpare", "Available")]
        for name in ("one", "two", "plain")
    ]
    assert counts == [[36, 2, 34], [36, 4, 32], [4, 0, 4]]
    assert (buyer.describe("one")["TotalUltraServerCount"], "TotalUltraServerCount" in buyer.describe("plain")) == (
        2,
        False,
    )


def test_a_plan_is_pending_scheduled_active_and_expired(buyer: Buyer) -> None:
    buyer.advance(1)
    buyer.create()
    described = buyer.describe()
    assert (described["StartTime"], described["EndTime"]) == (START + HOUR, START + HOUR + DAY)
    seen: list[tuple[str, int]] = []
    for moment in (1, 60, 61, HOUR - 1, HOUR, HOUR + DAY - 1, HOUR + DAY, 1000 * DAY):
        buyer.rehearsal.now = START + moment
        seen.append((buyer.status(), buyer.describe()["AvailableInstanceCount"]))
    pending, scheduled, active, expired = ("Pending", 0), ("Scheduled", 0), ("Active", 4), ("Expired", 0)
    assert seen == [pending, pending, scheduled, scheduled, active, active, expired, expired]


def test_an_offering_is_good_until_it_ends(buyer: Buyer) -> None:
    (offering,) = buyer.search(**FOUR)
    buyer.advance(DAY - 1)
    buyer.create(offering_id=offering["TrainingPlanOfferingId"])
    assert buyer.status() == "Pending"
    buyer.advance(60)
    assert buyer.status() == "Expired"
    late = {"TrainingPlanName": "late", "TrainingPlanOfferingId": offering["TrainingPlanOfferingId"]}
    assert buyer.refusal("CreateTrainingPlan", **late).code == "ResourceNotFound"


def test_a_name_stands_for_one_plan_for_ever(buyer: Buyer) -> None:
    buyer.create()
    buyer.advance(2 * DAY)
    assert buyer.status() == "Expired"
    (offering,) = buyer.search(**FOUR)
    again = {"TrainingPlanName": "spring", "TrainingPlanOfferingId": offering["TrainingPlanOfferingId"]}
    assert buyer.refusal("CreateTrainingPlan", **again).code == "ResourceInUse"


def test_plans_that_are_not_expired_count_towards_the_limit() -> None:
    buyer = Buyer(node_limit=7)
    (offering,) = buyer.search(**FOUR)
    buyer.create("first", offering["TrainingPlanOfferingId"])
    second = {"TrainingPlanName": "second", "TrainingPlanOfferingId": offering["TrainingPlanOfferingId"]}
    over = buyer.refusal("CreateTrainingPlan", **second)
    assert (over.code, "would make it 8" in over.message) == ("ResourceLimitExceeded", True)
    assert buyer.refusal("SearchTrainingPlanOfferings", InstanceCount=8).code == "ResourceLimitExceeded"
    buyer.advance(DAY)
    buyer.create("second")


def test_instances_of_groups_that_name_the_plan_are_in_use(buyer: Buyer) -> None:
    arn = buyer.create()
    buyer.rehearsal.cluster(group("gpu", 3, TrainingPlanArn=arn), group("others", 5))
    buyer.rehearsal.cluster(name="another")
    counts = [buyer.describe()[f"{kind}InstanceCount"] for kind in ("Total", "InUse", "Available")]
    assert counts == [4, 3, 1]
    (listed,) = buyer.call("ListTrainingPlans")["TrainingPlanSummaries"]
    assert listed.items() <= buyer.describe().items()
    buyer.rehearsal.cluster(group("gpu", 3, TrainingPlanArn=arn), name="too-much")
    counts = [buyer.describe()[f"{kind}InstanceCount"] for kind in ("Total", "InUse", "Available")]
    assert counts == [4, 4, 0]


def test_plans_are_filtered_by_any_of_several_statuses(buyer: Buyer) -> None:
    for name, hours in (("first", 0), ("second", 2), ("third", 4)):
        (offering,) = buyer.search(**FOUR, StartTimeAfter=START + hours * HOUR, DurationHours=1)
        buyer.create(name, offering["TrainingPlanOfferingId"])
    buyer.advance(2 * HOUR)

    def listed(*statuses: str, **others: Any) -> Document:
        filters = [{"Name": "Status", "Value": status} for status in statuses]
        return buyer.call("ListTrainingPlans", Filters=filters, **others)

    def names(answer: Document) -> list[str]:
        return [each["TrainingPlanName"] for each in answer["TrainingPlanSummaries"]]

    assert names(listed("Active")) == ["second"]
    assert names(listed("Expired", "Scheduled")) == ["third", "first"]
    assert names(listed("made-up")) == []
    token = listed("Expired", "Scheduled", MaxResults=1)["NextToken"]
    assert names(listed("Scheduled", "Expired", MaxResults=1, NextToken=token)) == ["first"]
    foreign = {"NextToken": token, "Filters": [{"Name": "Status", "Value": "Expired"}]}
    assert buyer.refusal("ListTrainingPlans", **foreign).code == "ValidationException"


def test_an_extended_plan_lasts_until_its_extension_ends(buyer: Buyer) -> None:
    arn = buyer.create()
    extension = buyer.extend(arn, DurationHours=48)
    assert (extension["StartDate"], extension["EndDate"]) == (START + DAY, START + 3 * DAY)
    assert buyer.describe()["EndTime"] == START + 3 * DAY
    assert buyer.describe()["DurationHours"] == 72
    seen: list[tuple[str, str, str]] = []
    for moment in (0, 60, DAY, 3 * DAY - 1, 3 * DAY):
        buyer.rehearsal.now = START + moment
        (told,) = buyer.history(arn)
        seen.append((buyer.status(), told["Status"], told["PaymentStatus"]))
    assert seen == [
        ("Pending", "Pending", "Pending"),
        ("Active", "Scheduled", "Completed"),
        ("Active", "Active", "Completed"),
        ("Active", "Active", "Completed"),
        ("Expired", "Expired", "Completed"),
    ]


def test_an_extension_is_offered_to_a_plan_that_has_not_ended(buyer: Buyer) -> None:
    arn = buyer.create()
    (offered,) = buyer.extensions_offered(arn)
    assert offered["DurationHours"] == 24
    assert buyer.extensions_offered(arn, DurationHours=4368) != []
    assert buyer.extensions_offered(arn, DurationHours=4369) == []
    assert buyer.extensions_offered(arn, EndTimeBefore=START + 2 * DAY - 1) == []
    assert buyer.extensions_offered(arn, StartTimeAfter=START + DAY + 1) == []
    buyer.advance(DAY)
    assert buyer.extensions_offered(arn) == []
    late = {"TrainingPlanExtensionOfferingId": offered["TrainingPlanExtensionOfferingId"]}
    assert buyer.refusal("ExtendTrainingPlan", **late).code == "ResourceNotFound"
    assert buyer.history(arn) == []


def test_an_extension_cannot_be_bought_twice(buyer: Buyer) -> None:
    arn = buyer.create()
    (one_day,), (two_days,) = buyer.extensions_offered(arn), buyer.extensions_offered(arn, DurationHours=48)
    buyer.extend(arn)
    for offered in (one_day, two_days):
        again = {"TrainingPlanExtensionOfferingId": offered["TrainingPlanExtensionOfferingId"]}
        assert buyer.refusal("ExtendTrainingPlan", **again).code == "ResourceNotFound"
    buyer.extend(arn)
    assert [each["StartDate"] - START for each in buyer.history(arn)] == [DAY, 2 * DAY]


def test_a_read_of_the_past_does_not_find_what_came_later(buyer: Buyer) -> None:
    buyer.advance(10)
    arn = buyer.create()
    buyer.advance(10)
    buyer.extend(arn)
    buyer.advance(-1)
    assert buyer.history(arn) == []
    assert buyer.describe()["EndTime"] == START + HOUR + DAY
    buyer.advance(-10)
    assert buyer.call("ListTrainingPlans") == {"TrainingPlanSummaries": []}
    assert buyer.refusal("DescribeTrainingPlan", TrainingPlanName="spring").code == "ResourceNotFound"
