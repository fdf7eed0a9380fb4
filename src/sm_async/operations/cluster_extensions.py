# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on extensions of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterExtensionsOperations(Operations):
    """Operations on extensions of HyperPod clusters."""

    async def create_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_name: str,
        extension_version: str | None = None,
        configuration_values: str | None = None,
        tags: list[shapes.Tag] | None = None,
        client_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateClusterExtensionResponse:
        r"""Install an extension on all nodes of a cluster that Slurm orchestrates.

        Only Continuous clusters take it, and only one extension of a name. The installation goes on after the answer:
        follow it with DescribeClusterExtension. For 8 hours the same `client_token` with the same parameters returns
        the first extension's ARN; with other parameters it is refused.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            extension_name: Name of the extension, such as `sagemaker-observability`. 1 to 128 characters that match
                `[a-z]([a-z0-9]|-[a-z0-9])*`.
            extension_version: Version as `major.minor.patch`; the newest if left out. 1 to 64 characters that match
                `[0-9]+\.[0-9]+\.[0-9]+`.
            configuration_values: Settings as a JSON object in a string; the extension's defaults for what it leaves
                out. 1 to 10,240 characters.
            tags: Tags of the extension. At most 50 items.
            client_token: Idempotency token, valid 8 hours. At most 64 characters that match `[\x21-\x7E]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extension_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateClusterExtension.html
        """
        return await self._pipeline.call(
            "CreateClusterExtension",
            shapes.CreateClusterExtensionRequest(
                cluster_arn=cluster_arn,
                extension_name=extension_name,
                extension_version=extension_version,
                configuration_values=configuration_values,
                tags=tags,
                client_token=client_token,
            ),
            shapes.CreateClusterExtensionResponse,
            options,
        )

    async def delete_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteClusterExtensionResponse:
        """Remove an extension from every node of a cluster.

        The extension is Deleting until it has left all nodes; DescribeClusterExtension then answers ResourceNotFound.
        Data that it sent to other services stays.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            extension_arn: ARN of the extension. 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extension_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteClusterExtension.html
        """
        return await self._pipeline.call(
            "DeleteClusterExtension",
            shapes.DeleteClusterExtensionRequest(cluster_arn=cluster_arn, extension_arn=extension_arn),
            shapes.DeleteClusterExtensionResponse,
            options,
        )

    async def describe_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterExtensionResponse:
        """Describe an extension of a cluster: version, settings, status, and how many nodes run it.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            extension_arn: ARN of the extension. 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extension_details`, `node_summary` and `health`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterExtension.html
        """
        return await self._pipeline.call(
            "DescribeClusterExtension",
            shapes.DescribeClusterExtensionRequest(cluster_arn=cluster_arn, extension_arn=extension_arn),
            shapes.DescribeClusterExtensionResponse,
            options,
        )

    async def list_cluster_extension_versions(
        self,
        *,
        extension_name: str,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterExtensionVersionsResponse:
        """List the versions of an extension that can be installed, highest first.

        An extension that does not exist has an empty list; it is not an error.

        Args:
            extension_name: Name of the extension. 1 to 128 characters that match `[a-z]([a-z0-9]|-[a-z0-9])*`.
            max_results: Versions in a page at most; 100 if left out. 1 to 100.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extension_versions` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterExtensionVersions.html
        """
        return await self._pipeline.call(
            "ListClusterExtensionVersions",
            shapes.ListClusterExtensionVersionsRequest(
                extension_name=extension_name, max_results=max_results, next_token=next_token
            ),
            shapes.ListClusterExtensionVersionsResponse,
            options,
        )

    async def list_cluster_extensions(
        self,
        *,
        cluster_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterExtensionsResponse:
        """List the extensions that are installed on a cluster.

        With a filter by time, a page can be empty and still have a `next_token`.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            max_results: Extensions in a page at most; 100 if left out. 1 to 100.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            creation_time_after: Only extensions created at this time or later.
            creation_time_before: Only extensions created at this time or earlier.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extensions` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterExtensions.html
        """
        return await self._pipeline.call(
            "ListClusterExtensions",
            shapes.ListClusterExtensionsRequest(
                cluster_arn=cluster_arn,
                max_results=max_results,
                next_token=next_token,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
            ),
            shapes.ListClusterExtensionsResponse,
            options,
        )

    async def update_cluster_extension(
        self,
        *,
        cluster_arn: str,
        extension_arn: str,
        extension_version: str | None = None,
        configuration_values: str | None = None,
        client_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateClusterExtensionResponse:
        r"""Change the version or the settings of an extension on all nodes of a cluster.

        Versions only go up. Settings that are left out keep their values; a setting of null returns to its default.
        Repeating the same update applies it once and is no error; an update that changes nothing tries again on the
        nodes where it failed.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            extension_arn: ARN of the extension. 1 to 256 characters.
            extension_version: Version to go up to, as `major.minor.patch`; unchanged if left out. 1 to 64 characters
                that match `[0-9]+\.[0-9]+\.[0-9]+`.
            configuration_values: Settings to change, as a JSON object in a string. 1 to 10,240 characters.
            client_token: Idempotency token. At most 64 characters that match `[\x21-\x7E]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `extension_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterExtension.html
        """
        return await self._pipeline.call(
            "UpdateClusterExtension",
            shapes.UpdateClusterExtensionRequest(
                cluster_arn=cluster_arn,
                extension_arn=extension_arn,
                extension_version=extension_version,
                configuration_values=configuration_values,
                client_token=client_token,
            ),
            shapes.UpdateClusterExtensionResponse,
            options,
        )
