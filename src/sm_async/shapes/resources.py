# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of tags and resource catalogs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag

ResourceCatalogSortBy = Literal["CreationTime"]

ResourceCatalogSortOrder = Literal["Ascending", "Descending"]


@structure
class AddTagsInput(Structure):
    """Input of AddTags."""

    resource_arn: str = member(
        "ResourceArn", length=(0, 256), pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"
    )
    tags: list[Tag] = member("Tags", length=(0, 50))


@structure
class AddTagsOutput(Output):
    """Output of AddTags."""

    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class DeleteTagsInput(Structure):
    """Input of DeleteTags."""

    resource_arn: str = member(
        "ResourceArn", length=(0, 256), pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"
    )
    tag_keys: list[str] = member(
        "TagKeys",
        length=(1, 50),
        each=Traits(
            length=(1, 128), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
    )


@structure
class DeleteTagsOutput(Output):
    """Output of DeleteTags."""


@structure
class ListResourceCatalogsRequest(Structure):
    """Input of ListResourceCatalogs."""

    name_contains: str | None = member("NameContains", default=None, length=(1, 64))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_order: ResourceCatalogSortOrder | str | None = member("SortOrder", default=None)
    sort_by: ResourceCatalogSortBy | str | None = member("SortBy", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListResourceCatalogsResponse(Output):
    """Output of ListResourceCatalogs."""

    resource_catalogs: list[ResourceCatalog] | None = member("ResourceCatalogs", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTagsInput(Structure):
    """Input of ListTags."""

    resource_arn: str = member(
        "ResourceArn", length=(0, 256), pattern="arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(50, None))


@structure
class ListTagsOutput(Output):
    """Output of ListTags."""

    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ResourceCatalog(Structure):
    """Part of ListResourceCatalogsResponse."""

    resource_catalog_arn: str = member(
        "ResourceCatalogArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:sagemaker-catalog/.*",
    )
    resource_catalog_name: str = member("ResourceCatalogName", length=(1, 64))
    description: str = member("Description", length=(0, 256))
    creation_time: datetime.datetime = member("CreationTime")
