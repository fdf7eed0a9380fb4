# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on extensions of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ClusterExtensionsPaginators(Paginators):
    """Paginators of operations on extensions of HyperPod clusters."""

    def list_cluster_extension_versions(
        self,
        *,
        extension_name: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ExtensionVersionSummary, shapes.ListClusterExtensionVersionsResponse]:
        """List the versions of an extension that can be installed, highest first.

        Each page is one call of ListClusterExtensionVersions, made when it is needed. `async for` gives the items of
        `extension_versions`, `pages()` whole outputs.

        Args:
            extension_name: Name of the extension. 1 to 128 characters that match `[a-z]([a-z0-9]|-[a-z0-9])*`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ExtensionVersionSummary`, whose pages are
            `shapes.ListClusterExtensionVersionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterExtensionVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterExtensionVersions"],
            shapes.ListClusterExtensionVersionsRequest(extension_name=extension_name),
            shapes.ListClusterExtensionVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_cluster_extensions(
        self,
        *,
        cluster_arn: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ExtensionSummary, shapes.ListClusterExtensionsResponse]:
        """List the extensions that are installed on a cluster.

        Each page is one call of ListClusterExtensions, made when it is needed. `async for` gives the items of
        `extensions`, `pages()` whole outputs.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            creation_time_after: Only extensions created at this time or later.
            creation_time_before: Only extensions created at this time or earlier.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ExtensionSummary`, whose pages are `shapes.ListClusterExtensionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterExtensions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterExtensions"],
            shapes.ListClusterExtensionsRequest(
                cluster_arn=cluster_arn,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
            ),
            shapes.ListClusterExtensionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
