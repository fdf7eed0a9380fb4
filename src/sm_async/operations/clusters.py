# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClustersOperations(Operations):
    """Operations on HyperPod clusters."""

    async def create_cluster(
        self,
        *,
        cluster_name: str,
        instance_groups: list[shapes.ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: list[shapes.ClusterRestrictedInstanceGroupSpecification] | None = None,
        restricted_instance_groups_config: shapes.ClusterRestrictedInstanceGroupsConfig | None = None,
        vpc_config: shapes.VpcConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        orchestrator: shapes.ClusterOrchestrator | None = None,
        node_recovery: shapes.ClusterNodeRecovery | str | None = None,
        tiered_storage_config: shapes.ClusterTieredStorageConfig | None = None,
        node_provisioning_mode: shapes.ClusterNodeProvisioningMode | str | None = None,
        cluster_role: str | None = None,
        auto_scaling: shapes.ClusterAutoScalingConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateClusterResponse:
        r"""Create a HyperPod cluster.

        The name decides: a second cluster of the same name is refused with ResourceInUse, so a repeat cannot make two.
        The answer comes at once and holds the ARN only; DescribeCluster shows when `cluster_status` turns from Creating
        to InService.

        The orchestrator and the node provisioning mode shape all that follows: only Continuous clusters take
        BatchAddClusterNodes, keep an event history, and accept logical ids for a reboot or a replacement. In that mode
        InService does not mean that the nodes are there: compare `current_count` with `target_count` of each group.

        Args:
            cluster_name: Name of the cluster, unique in account and region. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            instance_groups: Groups of instances that share type, role and scripts. 1 to 100 items.
            restricted_instance_groups: Groups of the kind that trains Amazon Nova models. 1 to 100 items.
            restricted_instance_groups_config: What the restricted groups share.
            vpc_config: Subnets and security groups of nodes whose group has none of its own.
            tags: Tags of the cluster. At most 50 items.
            orchestrator: EKS or Slurm; exactly one of its members is set.
            node_recovery: Whether the service reboots or replaces faulty nodes, or leaves them to you. `Automatic` or
                `None`.
            tiered_storage_config: Checkpoints kept in the memory of the nodes.
            node_provisioning_mode: Provision what is available and keep trying; BatchAddClusterNodes needs it.
                `Continuous`.
            cluster_role: ARN of the IAM role that autoscaling assumes; needed with `auto_scaling` only. 20 to 2,048
                characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            auto_scaling: Autoscaling by Karpenter.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html
        """
        return await self._pipeline.call(
            "CreateCluster",
            shapes.CreateClusterRequest(
                cluster_name=cluster_name,
                instance_groups=instance_groups,
                restricted_instance_groups=restricted_instance_groups,
                restricted_instance_groups_config=restricted_instance_groups_config,
                vpc_config=vpc_config,
                tags=tags,
                orchestrator=orchestrator,
                node_recovery=node_recovery,
                tiered_storage_config=tiered_storage_config,
                node_provisioning_mode=node_provisioning_mode,
                cluster_role=cluster_role,
                auto_scaling=auto_scaling,
            ),
            shapes.CreateClusterResponse,
            options,
        )

    async def delete_cluster(
        self,
        *,
        cluster_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteClusterResponse:
        """Delete a cluster and all of its nodes.

        The answer comes while the cluster is still Deleting; it is gone when DescribeCluster answers ResourceNotFound.
        A repeat does no harm, and answers ResourceNotFound in the end.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteCluster.html
        """
        return await self._pipeline.call(
            "DeleteCluster",
            shapes.DeleteClusterRequest(cluster_name=cluster_name),
            shapes.DeleteClusterResponse,
            options,
        )

    async def describe_cluster(
        self,
        *,
        cluster_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterResponse:
        """Describe a cluster, its status and its instance groups.

        `cluster_status` InService does not mean that all nodes are there: in Continuous mode a cluster stays InService
        while its groups are being filled. Compare `current_count` with `target_count` of each group. The nodes
        themselves are listed by ListClusterNodes.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, `cluster_status`, `instance_groups`, `cluster_name`, `creation_time` and 10 more, beside the
            call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCluster.html
        """
        return await self._pipeline.call(
            "DescribeCluster",
            shapes.DescribeClusterRequest(cluster_name=cluster_name),
            shapes.DescribeClusterResponse,
            options,
        )

    async def list_clusters(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ClusterSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        training_plan_arn: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClustersResponse:
        r"""List the HyperPod clusters of the account in the region.

        `max_results` counts clusters that are looked at, not those that pass the filter: a page can be empty and still
        have a `next_token`.

        Args:
            creation_time_after: Only clusters created after this time.
            creation_time_before: Only clusters created before this time.
            max_results: Clusters that a page looks at, at most. 1 to 100.
            name_contains: Only clusters whose name contains this. At most 63 characters that match `[a-zA-Z0-9\-]+`.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            sort_by: `CREATION_TIME` unless said otherwise. `CREATION_TIME` or `NAME`.
            sort_order: `Ascending` unless said otherwise. `Ascending` or `Descending`.
            training_plan_arn: Only clusters that use this training plan. 50 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusters.html
        """
        return await self._pipeline.call(
            "ListClusters",
            shapes.ListClustersRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
                training_plan_arn=training_plan_arn,
            ),
            shapes.ListClustersResponse,
            options,
        )

    async def update_cluster(
        self,
        *,
        cluster_name: str,
        instance_groups: list[shapes.ClusterInstanceGroupSpecification] | None = None,
        restricted_instance_groups: list[shapes.ClusterRestrictedInstanceGroupSpecification] | None = None,
        restricted_instance_groups_config: shapes.ClusterRestrictedInstanceGroupsConfig | None = None,
        tiered_storage_config: shapes.ClusterTieredStorageConfig | None = None,
        node_recovery: shapes.ClusterNodeRecovery | str | None = None,
        instance_groups_to_delete: list[str] | None = None,
        node_provisioning_mode: shapes.ClusterNodeProvisioningMode | str | None = None,
        cluster_role: str | None = None,
        auto_scaling: shapes.ClusterAutoScalingConfig | None = None,
        orchestrator: shapes.ClusterOrchestrator | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateClusterResponse:
        r"""Change the configuration of a cluster: groups, their sizes, recovery, scaling.

        A group that is named here is set to what is given, `instance_count` included, so a request built from an older
        DescribeCluster undoes what was changed since. To add nodes, BatchAddClusterNodes is the safer call: it says how
        many more, not how many, and cannot touch the rest of the configuration. To remove nodes,
        BatchDeleteClusterNodes names which.

        The answer comes while the cluster is still Updating. ConflictException means that another change is under way.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            instance_groups: Groups to create or to change; each is set to what is given here. 1 to 100 items.
            restricted_instance_groups: Restricted groups to create or to change. 1 to 100 items.
            restricted_instance_groups_config: What the restricted groups share.
            tiered_storage_config: Checkpoints kept in the memory of the nodes.
            node_recovery: Whether the service reboots or replaces faulty nodes, or leaves them to you. `Automatic` or
                `None`.
            instance_groups_to_delete: Names of the groups to delete, with all of their nodes. At most 100 items, each 1
                to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            node_provisioning_mode: Provision what is available and keep trying; BatchAddClusterNodes needs it.
                `Continuous`.
            cluster_role: ARN of the IAM role that autoscaling assumes; fixed while autoscaling is on. 20 to 2,048
                characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            auto_scaling: Autoscaling by Karpenter.
            orchestrator: Settings of the orchestrator.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateCluster.html
        """
        return await self._pipeline.call(
            "UpdateCluster",
            shapes.UpdateClusterRequest(
                cluster_name=cluster_name,
                instance_groups=instance_groups,
                restricted_instance_groups=restricted_instance_groups,
                restricted_instance_groups_config=restricted_instance_groups_config,
                tiered_storage_config=tiered_storage_config,
                node_recovery=node_recovery,
                instance_groups_to_delete=instance_groups_to_delete,
                node_provisioning_mode=node_provisioning_mode,
                cluster_role=cluster_role,
                auto_scaling=auto_scaling,
                orchestrator=orchestrator,
            ),
            shapes.UpdateClusterResponse,
            options,
        )

    async def update_cluster_software(
        self,
        *,
        cluster_name: str,
        instance_groups: list[shapes.UpdateClusterSoftwareInstanceGroupSpecification] | None = None,
        deployment_config: shapes.DeploymentConfiguration | None = None,
        image_id: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateClusterSoftwareResponse:
        """Update the machine image of a cluster's nodes.

        Without `instance_groups` it updates every group. Nodes are SystemUpdating meanwhile and what runs on them is
        interrupted; `deployment_config` makes it happen in batches. A group that uses a custom image needs `image_id`.
        A group that is below its minimum count refuses the call.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            instance_groups: Groups to update; all if left out. 1 to 100 items.
            deployment_config: Size of the batches, pause between them, alarms that roll back.
            image_id: Image to update to, as `ami-…`, or `default` for the newest of HyperPod. 7 to 21 characters that
                match `(ami-[0-9a-fA-F]{8,17}|default)`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSoftware.html
        """
        return await self._pipeline.call(
            "UpdateClusterSoftware",
            shapes.UpdateClusterSoftwareRequest(
                cluster_name=cluster_name,
                instance_groups=instance_groups,
                deployment_config=deployment_config,
                image_id=image_id,
            ),
            shapes.UpdateClusterSoftwareResponse,
            options,
        )
