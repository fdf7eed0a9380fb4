# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of code repositories."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag

CodeRepositorySortBy = Literal["Name", "CreationTime", "LastModifiedTime"]

CodeRepositorySortOrder = Literal["Ascending", "Descending"]


@structure
class CodeRepositorySummary(Structure):
    """Part of ListCodeRepositoriesOutput."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    code_repository_arn: str = member(
        "CodeRepositoryArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:code-repository/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    git_config: GitConfig | None = member("GitConfig", default=None)


@structure
class CreateCodeRepositoryInput(Structure):
    """Input of CreateCodeRepository."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    git_config: GitConfig = member("GitConfig")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateCodeRepositoryOutput(Output):
    """Output of CreateCodeRepository."""

    code_repository_arn: str = member(
        "CodeRepositoryArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:code-repository/[\S]{1,2048}",
    )


@structure
class DeleteCodeRepositoryInput(Structure):
    """Input of DeleteCodeRepository."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteCodeRepositoryOutput(Output):
    """Output of DeleteCodeRepository."""


@structure
class DescribeCodeRepositoryInput(Structure):
    """Input of DescribeCodeRepository."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeCodeRepositoryOutput(Output):
    """Output of DescribeCodeRepository."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    code_repository_arn: str = member(
        "CodeRepositoryArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:code-repository/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    git_config: GitConfig | None = member("GitConfig", default=None)


@structure
class GitConfig(Structure):
    """Part of CodeRepositorySummary, CreateCodeRepositoryInput, DescribeCodeRepositoryOutput."""

    repository_url: str = member(
        "RepositoryUrl", length=(11, 1024), pattern=r"https://[^/]+(?:/.{2,}|[^/\n]/.|[^/\n]{2}/|[^/\n]{3})"
    )
    branch: str | None = member("Branch", default=None, length=(1, 1024), pattern=r"[^ ~^:?*\[]+")
    secret_arn: str | None = member(
        "SecretArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.*",
    )


@structure
class GitConfigForUpdate(Structure):
    """Part of UpdateCodeRepositoryInput."""

    secret_arn: str | None = member(
        "SecretArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.*",
    )


@structure
class ListCodeRepositoriesInput(Structure):
    """Input of ListCodeRepositories."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: CodeRepositorySortBy | str | None = member("SortBy", default=None)
    sort_order: CodeRepositorySortOrder | str | None = member("SortOrder", default=None)


@structure
class ListCodeRepositoriesOutput(Output):
    """Output of ListCodeRepositories."""

    code_repository_summary_list: list[CodeRepositorySummary] = member("CodeRepositorySummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class UpdateCodeRepositoryInput(Structure):
    """Input of UpdateCodeRepository."""

    code_repository_name: str = member("CodeRepositoryName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    git_config: GitConfigForUpdate | None = member("GitConfig", default=None)


@structure
class UpdateCodeRepositoryOutput(Output):
    """Output of UpdateCodeRepository."""

    code_repository_arn: str = member(
        "CodeRepositoryArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:code-repository/[\S]{1,2048}",
    )
