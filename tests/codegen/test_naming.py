"""Python names for the model's names."""

from __future__ import annotations

from collections import Counter

import pytest

from codegen.model import Model
from codegen.naming import attribute_name, snake_case, words


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("ClusterArn", "cluster_arn"),
        ("NodeLogicalId", "node_logical_id"),
        ("IncrementTargetCountBy", "increment_target_count_by"),
        ("PrivateDnsHostname", "private_dns_hostname"),
        ("AIBenchmarkJobName", "ai_benchmark_job_name"),
        ("CreateAutoMLJobV2", "create_auto_ml_job_v2"),
        ("EFSFileSystem", "efs_file_system"),
        ("EnableSSMAccess", "enable_ssm_access"),
        ("S3Uri", "s3_uri"),
        ("AdditionalS3DataSource", "additional_s3_data_source"),
        ("ContentSha256", "content_sha256"),
        ("PrivatePrimaryIpv6", "private_primary_ipv6"),
        ("MemoryInGiBAmount", "memory_in_gib_amount"),
        ("FSxLustreConfig", "fsx_lustre_config"),
        ("ModelDataETag", "model_data_etag"),
        ("VCpu", "vcpu"),
        ("SageMakerImageArn", "sagemaker_image_arn"),
        ("RoleARNs", "role_arns"),
        ("SupportedResponseMIMETypes", "supported_response_mime_types"),
        ("snake_already", "snake_already"),
        ("camelCase", "camel_case"),
    ],
)
def test_names_split_where_a_reader_would_split_them(name: str, expected: str) -> None:
    assert snake_case(name) == expected


@pytest.mark.parametrize(("name", "expected"), [("Lambda", "lambda_"), ("None", "none"), ("Class", "class_")])
def test_keywords_get_an_underscore(name: str, expected: str) -> None:
    assert attribute_name(name) == expected


@pytest.mark.parametrize("name", ["Metadata", "Datetime", "UnknownMembers", "Str"])
def test_names_that_generated_classes_use_themselves_get_an_underscore(name: str) -> None:
    assert attribute_name(name) == f"{snake_case(name)}_"


def test_a_name_that_opens_with_a_digit_becomes_an_identifier() -> None:
    assert attribute_name("3Models") == "_3_models"


def test_digits_end_a_word() -> None:
    assert words("S3UriV2List") == ["S3", "Uri", "V2", "List"]


def test_every_name_of_the_service_is_made_of_known_words_or_longer_ones(model: Model) -> None:
    """A stray capital would show as a word of one or two letters that nobody has looked at."""
    members = {member.name for shape in model.structures() for member in shape.members}
    short = Counter(
        word for name in (*members, *model.operations) for word in snake_case(name).split("_") if len(word) < 3
    )
    known = [
        "a",
        "ai",
        "at",
        "by",
        "db",
        "gb",
        "id",
        "in",
        "ip",
        "is",
        "mb",
        "ml",
        "of",
        "on",
        "os",
        "q",
        "r",
        "s3",
        "to",
        "ui",
        "v2",
    ]
    assert sorted(short) == known
