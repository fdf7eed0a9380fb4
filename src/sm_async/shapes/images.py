# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of images and image versions."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag

ImageSortBy = Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "IMAGE_NAME"]

ImageSortOrder = Literal["ASCENDING", "DESCENDING"]

ImageStatus = Literal["CREATING", "CREATED", "CREATE_FAILED", "UPDATING", "UPDATE_FAILED", "DELETING", "DELETE_FAILED"]

ImageVersionSortBy = Literal["CREATION_TIME", "LAST_MODIFIED_TIME", "VERSION"]

ImageVersionSortOrder = Literal["ASCENDING", "DESCENDING"]

ImageVersionStatus = Literal["CREATING", "CREATED", "CREATE_FAILED", "DELETING", "DELETE_FAILED"]

JobType = Literal["TRAINING", "INFERENCE", "NOTEBOOK_KERNEL"]

Processor = Literal["CPU", "GPU"]

VendorGuidance = Literal["NOT_PROVIDED", "STABLE", "TO_BE_ARCHIVED", "ARCHIVED"]


@structure
class CreateImageRequest(Structure):
    """Input of CreateImage."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    description: str | None = member("Description", default=None, length=(1, 512), pattern=".*")
    display_name: str | None = member("DisplayName", default=None, length=(1, 128), pattern=r"\S(.*\S)?")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateImageResponse(Output):
    """Output of CreateImage."""

    image_arn: str | None = member(
        "ImageArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )


@structure
class CreateImageVersionRequest(Structure):
    """Input of CreateImageVersion."""

    base_image: str = member("BaseImage", length=(1, 255), pattern=".*")
    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+", idempotency_token=True
    )
    aliases: list[str] | None = member(
        "Aliases", default=None, each=Traits(length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")
    )
    vendor_guidance: VendorGuidance | str | None = member("VendorGuidance", default=None)
    job_type: JobType | str | None = member("JobType", default=None)
    ml_framework: str | None = member(
        "MLFramework", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    programming_lang: str | None = member(
        "ProgrammingLang", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    processor: Processor | str | None = member("Processor", default=None)
    horovod: bool | None = member("Horovod", default=None)
    release_notes: str | None = member("ReleaseNotes", default=None, length=(1, 255), pattern=".*")


@structure
class CreateImageVersionResponse(Output):
    """Output of CreateImageVersion."""

    image_version_arn: str | None = member(
        "ImageVersionArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)",
    )


@structure
class DeleteImageRequest(Structure):
    """Input of DeleteImage."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")


@structure
class DeleteImageResponse(Output):
    """Output of DeleteImage."""


@structure
class DeleteImageVersionRequest(Structure):
    """Input of DeleteImageVersion."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    version: int | None = member("Version", default=None, range=(0, None))
    alias: str | None = member("Alias", default=None, length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")


@structure
class DeleteImageVersionResponse(Output):
    """Output of DeleteImageVersion."""


@structure
class DescribeImageRequest(Structure):
    """Input of DescribeImage."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")


@structure
class DescribeImageResponse(Output):
    """Output of DescribeImage."""

    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    description: str | None = member("Description", default=None, length=(1, 512), pattern=".*")
    display_name: str | None = member("DisplayName", default=None, length=(1, 128), pattern=r"\S(.*\S)?")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    image_arn: str | None = member(
        "ImageArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )
    image_name: str | None = member(
        "ImageName", default=None, length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}"
    )
    image_status: ImageStatus | str | None = member("ImageStatus", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class DescribeImageVersionRequest(Structure):
    """Input of DescribeImageVersion."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    version: int | None = member("Version", default=None, range=(0, None))
    alias: str | None = member("Alias", default=None, length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")


@structure
class DescribeImageVersionResponse(Output):
    """Output of DescribeImageVersion."""

    base_image: str | None = member("BaseImage", default=None, length=(1, 255), pattern=".*")
    container_image: str | None = member("ContainerImage", default=None, length=(1, 255))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    image_arn: str | None = member(
        "ImageArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )
    image_version_arn: str | None = member(
        "ImageVersionArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)",
    )
    image_version_status: ImageVersionStatus | str | None = member("ImageVersionStatus", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    version: int | None = member("Version", default=None, range=(0, None))
    vendor_guidance: VendorGuidance | str | None = member("VendorGuidance", default=None)
    job_type: JobType | str | None = member("JobType", default=None)
    ml_framework: str | None = member(
        "MLFramework", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    programming_lang: str | None = member(
        "ProgrammingLang", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    processor: Processor | str | None = member("Processor", default=None)
    horovod: bool | None = member("Horovod", default=None)
    release_notes: str | None = member("ReleaseNotes", default=None, length=(1, 255), pattern=".*")


@structure
class Image(Structure):
    """Part of ListImagesResponse."""

    creation_time: datetime.datetime = member("CreationTime")
    image_arn: str = member(
        "ImageArn",
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )
    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    image_status: ImageStatus | str = member("ImageStatus")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    description: str | None = member("Description", default=None, length=(1, 512), pattern=".*")
    display_name: str | None = member("DisplayName", default=None, length=(1, 128), pattern=r"\S(.*\S)?")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class ImageVersion(Structure):
    """Part of ListImageVersionsResponse."""

    creation_time: datetime.datetime = member("CreationTime")
    image_arn: str = member(
        "ImageArn",
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )
    image_version_arn: str = member(
        "ImageVersionArn",
        length=(0, 256),
        pattern=r"(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)",
    )
    image_version_status: ImageVersionStatus | str = member("ImageVersionStatus")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    version: int = member("Version", range=(0, None))
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class ListAliasesRequest(Structure):
    """Input of ListAliases."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    alias: str | None = member("Alias", default=None, length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")
    version: int | None = member("Version", default=None, range=(0, None))
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListAliasesResponse(Output):
    """Output of ListAliases."""

    sagemaker_image_version_aliases: list[str] | None = member(
        "SageMakerImageVersionAliases",
        default=None,
        each=Traits(length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)"),
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListImageVersionsRequest(Structure):
    """Input of ListImageVersions."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ImageVersionSortBy | str | None = member("SortBy", default=None)
    sort_order: ImageVersionSortOrder | str | None = member("SortOrder", default=None)


@structure
class ListImageVersionsResponse(Output):
    """Output of ListImageVersions."""

    image_versions: list[ImageVersion] | None = member("ImageVersions", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListImagesRequest(Structure):
    """Input of ListImages."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-.]+")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ImageSortBy | str | None = member("SortBy", default=None)
    sort_order: ImageSortOrder | str | None = member("SortOrder", default=None)


@structure
class ListImagesResponse(Output):
    """Output of ListImages."""

    images: list[Image] | None = member("Images", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class UpdateImageRequest(Structure):
    """Input of UpdateImage."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    delete_properties: list[str] | None = member(
        "DeleteProperties",
        default=None,
        length=(0, 2),
        each=Traits(length=(1, 11), pattern="(^DisplayName$)|(^Description$)"),
    )
    description: str | None = member("Description", default=None, length=(1, 512), pattern=".*")
    display_name: str | None = member("DisplayName", default=None, length=(1, 128), pattern=r"\S(.*\S)?")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class UpdateImageResponse(Output):
    """Output of UpdateImage."""

    image_arn: str | None = member(
        "ImageArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image/[a-zA-Z0-9]([-.]?[a-zA-Z0-9])*",
    )


@structure
class UpdateImageVersionRequest(Structure):
    """Input of UpdateImageVersion."""

    image_name: str = member("ImageName", length=(1, 63), pattern="[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}")
    alias: str | None = member("Alias", default=None, length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")
    version: int | None = member("Version", default=None, range=(0, None))
    aliases_to_add: list[str] | None = member(
        "AliasesToAdd", default=None, each=Traits(length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")
    )
    aliases_to_delete: list[str] | None = member(
        "AliasesToDelete", default=None, each=Traits(length=(1, 128), pattern="(?!^[.-])^([a-zA-Z0-9-_.]+)")
    )
    vendor_guidance: VendorGuidance | str | None = member("VendorGuidance", default=None)
    job_type: JobType | str | None = member("JobType", default=None)
    ml_framework: str | None = member(
        "MLFramework", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    programming_lang: str | None = member(
        "ProgrammingLang", default=None, length=(1, 128), pattern=r"[a-zA-Z]+ ?\d+\.\d+(\.\d+)?"
    )
    processor: Processor | str | None = member("Processor", default=None)
    horovod: bool | None = member("Horovod", default=None)
    release_notes: str | None = member("ReleaseNotes", default=None, length=(1, 255), pattern=".*")


@structure
class UpdateImageVersionResponse(Output):
    """Output of UpdateImageVersion."""

    image_version_arn: str | None = member(
        "ImageVersionArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws(-[\w]+)*:sagemaker:.+:[0-9]{12}:image-version/[a-z0-9]([-.]?[a-z0-9])*/[0-9]+|None)",
    )
