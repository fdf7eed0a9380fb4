"""The embedded server: SageMaker HyperPod in this process, for tests, demonstrations and rehearsals."""

from sm_async.local.journal import Exchange, Journal
from sm_async.local.ledger import Addition, Ledger, Removal
from sm_async.local.server import LocalSageMaker
from sm_async.local.settings import Switches

__all__ = ["Addition", "Exchange", "Journal", "Ledger", "LocalSageMaker", "Removal", "Switches"]
