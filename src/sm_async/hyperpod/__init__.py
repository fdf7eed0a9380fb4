"""HyperPod in bulk: plans of nodes to add, delete, reboot and replace, carrying them out, and following the nodes."""

from sm_async.hyperpod.addition_answers import AddedNode, GroupFailure
from sm_async.hyperpod.addition_plans import AdditionPlan, AdditionRequest, GroupAddition, plan_node_additions
from sm_async.hyperpod.addition_results import AdditionReport, AdditionResult
from sm_async.hyperpod.additions import add_nodes
from sm_async.hyperpod.deletions import delete_nodes
from sm_async.hyperpod.failures import NodesNotAdded, NodesRefused, OutcomeUnknown, PlanExpired
from sm_async.hyperpod.node_changes import (
    EventsUnavailable,
    FailureReported,
    InstanceAssigned,
    InstanceReplaced,
    NodeChange,
    NodeGone,
    NodeStatusChanged,
)
from sm_async.hyperpod.node_plans import (
    DeletionPlan,
    NodePlan,
    NodeRequest,
    RebootPlan,
    ReplacementPlan,
    plan_node_deletions,
    plan_node_reboots,
    plan_node_replacements,
)
from sm_async.hyperpod.node_results import DeletionResult, NodeResult, NodeVerdict, RebootResult, ReplacementResult
from sm_async.hyperpod.repairs import reboot_nodes, replace_nodes
from sm_async.hyperpod.running import Repeat
from sm_async.hyperpod.tracking import NodeTracker, track_nodes

__all__ = [
    "AddedNode",
    "AdditionPlan",
    "AdditionReport",
    "AdditionRequest",
    "AdditionResult",
    "DeletionPlan",
    "DeletionResult",
    "EventsUnavailable",
    "FailureReported",
    "GroupAddition",
    "GroupFailure",
    "InstanceAssigned",
    "InstanceReplaced",
    "NodeChange",
    "NodeGone",
    "NodePlan",
    "NodeRequest",
    "NodeResult",
    "NodeStatusChanged",
    "NodeTracker",
    "NodeVerdict",
    "NodesNotAdded",
    "NodesRefused",
    "OutcomeUnknown",
    "PlanExpired",
    "RebootPlan",
    "RebootResult",
    "Repeat",
    "ReplacementPlan",
    "ReplacementResult",
    "add_nodes",
    "delete_nodes",
    "plan_node_additions",
    "plan_node_deletions",
    "plan_node_reboots",
    "plan_node_replacements",
    "reboot_nodes",
    "replace_nodes",
    "track_nodes",
]
