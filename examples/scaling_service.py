"""A web service that adds nodes to a cluster when it is asked to, once for each purchase.

    uvicorn scaling_service:app
    curl -X PUT localhost:8000/clusters/train/purchases/run-7 -H 'Content-Type: application/json' -d '{"gpu": 4}'

The same PUT again answers with the same nodes, whatever happened to the first one, and asks once more for what was
refused: what is known of a purchase, and its plan with the tokens, lies in a file before anything is sent. `PURCHASES`
names the folder.
"""

from __future__ import annotations

import asyncio
import datetime
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Annotated

from fastapi import FastAPI, HTTPException, Request
from fastapi import Path as InPath
from fastapi.responses import JSONResponse

from sm_async import RateLimit, SageMakerClient
from sm_async.errors import InvalidInputError, SageMakerError
from sm_async.hyperpod import AdditionResult, add_nodes, plan_node_additions

PURCHASES = Path(os.environ.get("PURCHASES", "purchases"))
Name = Annotated[str, InPath(pattern=r"^[a-zA-Z0-9][a-zA-Z0-9-]{0,62}$")]  # is part of a file's name


@asynccontextmanager
async def lifespan(app: FastAPI) -> AsyncGenerator[None]:
    """One client for all requests: one pool of connections, one limit on their pace."""
    async with SageMakerClient(rate_limits=[RateLimit("BatchAddClusterNodes", per_second=4, burst=4)]) as client:
        app.state.client = client
        app.state.deciding = asyncio.Lock()
        yield


app = FastAPI(lifespan=lifespan)


@app.exception_handler(SageMakerError)
async def failed(_: Request, error: Exception) -> JSONResponse:
    """What a call ended in; `outcome` says whether it may have been applied."""
    assert isinstance(error, SageMakerError)
    status = 422 if isinstance(error, InvalidInputError) else 502
    return JSONResponse({"error": str(error), "outcome": error.outcome}, status)


@app.put("/clusters/{cluster}/purchases/{intent}")
async def buy(request: Request, cluster: Name, intent: Name, additions: dict[str, int]) -> JSONResponse:
    """Add nodes, or say what became of them: 200 if all were added, 503 if asking again can help, 409 if not."""
    client: SageMakerClient = request.app.state.client
    async with request.app.state.deciding:  # two requests at once decide on one plan
        known = await begun(client, cluster, intent, additions)
    plan = known.plan
    if plan.additions != additions:
        raise HTTPException(409, f"{intent} is a purchase of {plan.additions}")
    file = file_of(cluster, intent)
    result = await add_nodes(client, plan, resume=known, timeout=50, on_progress=lambda result: store(result, file))
    can_help = bool(result.unknown) or any(failure.is_retryable for failure in result.failures)
    can_help = can_help and now() < plan.expires_at  # then nothing of it is sent any more
    body = {
        "added": result.added,
        "nodes": [node.node_logical_id for node in result.nodes],
        "failures": [f"{each.group}: {each.count} nodes: {each.code}" for each in result.failures],
    }
    return JSONResponse(body, 200 if result.is_complete else 503 if can_help else 409)


async def begun(client: SageMakerClient, cluster: str, intent: str, additions: dict[str, int]) -> AdditionResult:
    """What is known of a purchase: what was stored, or a new plan, stored before anything of it is sent."""
    file = file_of(cluster, intent)
    if file.exists():
        return AdditionResult.from_json(file.read_text())
    arn = (await client.describe_cluster(cluster_name=cluster)).cluster_arn
    result = AdditionResult(plan=plan_node_additions(arn, additions, intent=intent, issued_at=now()))
    store(result, file)
    return result


def file_of(cluster: str, intent: str) -> Path:
    return PURCHASES / f"{cluster}.{intent}.json"


def store(result: AdditionResult, file: Path) -> None:
    """Have the result in the file, whole or not at all."""
    file.parent.mkdir(exist_ok=True)
    partial = file.with_suffix(".partial")
    partial.write_text(result.to_json())
    partial.replace(file)


def now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
