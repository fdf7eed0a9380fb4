"""The embedded server: SageMaker HyperPod in this process, for tests, demonstrations and rehearsals."""

from sm_async.local.calls import Call
from sm_async.local.capacity import Capacity
from sm_async.local.effects import CutOff, Delay, Drop, Effect, EmptyPage, Fail, Garble, Hang, Stale
from sm_async.local.faults import Fault, Faults
from sm_async.local.journal import Exchange, Journal
from sm_async.local.ledger import Addition, Entry, Interruption, Ledger, Removal, Replacement
from sm_async.local.resources.courses import Course, Courses
from sm_async.local.server import LocalSageMaker
from sm_async.local.settings import Switches
from sm_async.local.shortages import Breakdown, Script, Shortage
from sm_async.local.throttling import Throttle

__all__ = [
    "Addition",
    "Breakdown",
    "Call",
    "Capacity",
    "Course",
    "Courses",
    "CutOff",
    "Delay",
    "Drop",
    "Effect",
    "EmptyPage",
    "Entry",
    "Exchange",
    "Fail",
    "Fault",
    "Faults",
    "Garble",
    "Hang",
    "Interruption",
    "Journal",
    "Ledger",
    "LocalSageMaker",
    "Removal",
    "Replacement",
    "Script",
    "Shortage",
    "Stale",
    "Switches",
    "Throttle",
]
