"""The operations on HyperPod clusters and training plans that the server has: which function answers which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sm_async.local.account import Account
from sm_async.local.batch_add import batch_add_cluster_nodes
from sm_async.local.batch_delete import batch_delete_cluster_nodes
from sm_async.local.calls import Call
from sm_async.local.cluster_events import describe_cluster_event, list_cluster_events
from sm_async.local.cluster_extensions import (
    create_cluster_extension,
    delete_cluster_extension,
    describe_cluster_extension,
    list_cluster_extension_versions,
    list_cluster_extensions,
    update_cluster_extension,
)
from sm_async.local.cluster_operations import create_cluster, delete_cluster, describe_cluster, list_clusters
from sm_async.local.cluster_update import update_cluster
from sm_async.local.compute_quotas import (
    create_compute_quota,
    delete_compute_quota,
    describe_compute_quota,
    list_compute_quotas,
    update_compute_quota,
)
from sm_async.local.node_devices import (
    attach_cluster_node_network_interface,
    attach_cluster_node_volume,
    detach_cluster_node_volume,
)
from sm_async.local.node_operations import describe_cluster_node, list_cluster_nodes
from sm_async.local.node_repairs import (
    batch_reboot_cluster_nodes,
    batch_replace_cluster_nodes,
    start_cluster_health_check,
)
from sm_async.local.operation_history import describe_cluster_operation, list_cluster_operations
from sm_async.local.scheduler_configs import (
    create_cluster_scheduler_config,
    delete_cluster_scheduler_config,
    describe_cluster_scheduler_config,
    list_cluster_scheduler_configs,
    update_cluster_scheduler_config,
)
from sm_async.local.software_update import update_cluster_software
from sm_async.local.training_plan_offerings import search_training_plan_offerings
from sm_async.local.training_plan_operations import (
    create_training_plan,
    describe_training_plan,
    describe_training_plan_extension_history,
    extend_training_plan,
    list_training_plans,
)
from sm_async.schema import Structure

__all__ = ["HYPERPOD"]

HYPERPOD: Mapping[str, Callable[[Account, Any, Call], Structure]] = {
    "AttachClusterNodeNetworkInterface": attach_cluster_node_network_interface,
    "AttachClusterNodeVolume": attach_cluster_node_volume,
    "BatchAddClusterNodes": batch_add_cluster_nodes,
    "BatchDeleteClusterNodes": batch_delete_cluster_nodes,
    "BatchRebootClusterNodes": batch_reboot_cluster_nodes,
    "BatchReplaceClusterNodes": batch_replace_cluster_nodes,
    "CreateCluster": create_cluster,
    "CreateClusterExtension": create_cluster_extension,
    "CreateClusterSchedulerConfig": create_cluster_scheduler_config,
    "CreateComputeQuota": create_compute_quota,
    "CreateTrainingPlan": create_training_plan,
    "DeleteCluster": delete_cluster,
    "DeleteClusterExtension": delete_cluster_extension,
    "DeleteClusterSchedulerConfig": delete_cluster_scheduler_config,
    "DeleteComputeQuota": delete_compute_quota,
    "DescribeCluster": describe_cluster,
    "DescribeClusterEvent": describe_cluster_event,
    "DescribeClusterExtension": describe_cluster_extension,
    "DescribeClusterNode": describe_cluster_node,
    "DescribeClusterOperation": describe_cluster_operation,
    "DescribeClusterSchedulerConfig": describe_cluster_scheduler_config,
    "DescribeComputeQuota": describe_compute_quota,
    "DescribeTrainingPlan": describe_training_plan,
    "DescribeTrainingPlanExtensionHistory": describe_training_plan_extension_history,
    "DetachClusterNodeVolume": detach_cluster_node_volume,
    "ExtendTrainingPlan": extend_training_plan,
    "ListClusterEvents": list_cluster_events,
    "ListClusterExtensionVersions": list_cluster_extension_versions,
    "ListClusterExtensions": list_cluster_extensions,
    "ListClusterNodes": list_cluster_nodes,
    "ListClusterOperations": list_cluster_operations,
    "ListClusterSchedulerConfigs": list_cluster_scheduler_configs,
    "ListClusters": list_clusters,
    "ListComputeQuotas": list_compute_quotas,
    "ListTrainingPlans": list_training_plans,
    "SearchTrainingPlanOfferings": search_training_plan_offerings,
    "StartClusterHealthCheck": start_cluster_health_check,
    "UpdateCluster": update_cluster,
    "UpdateClusterExtension": update_cluster_extension,
    "UpdateClusterSchedulerConfig": update_cluster_scheduler_config,
    "UpdateClusterSoftware": update_cluster_software,
    "UpdateComputeQuota": update_compute_quota,
}
