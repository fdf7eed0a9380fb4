"""A web service that adds nodes to a cluster when it is asked to, once for each purchase.

    uvicorn scaling_service:app
    curl -X PUT localhost:8000/clusters/train/purchases/run-7 -H 'Content-Type: application/json' -d '{"gpu": 4}'

The same PUT again answers with the same nodes, whatever happened to the first one: the plan with its tokens lies in a
file before anything is sent. `PLANS` names the folder.
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
from sm_async.hyperpod import AdditionPlan, add_nodes, plan_node_additions

PLANS = Path(os.environ.get("PLANS", "plans"))
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
        plan = await decided(client, cluster, intent, additions)
    if plan.additions != additions:
        raise HTTPException(409, f"{intent} is a purchase of {plan.additions}")
    result = await add_nodes(client, plan, timeout=50)
    can_help = bool(result.unknown) or any(failure.is_retryable for failure in result.failures)
    body = {
        "added": result.added,
        "nodes": [node.node_logical_id for node in result.nodes],
        "failures": [f"{each.group}: {each.count} nodes: {each.code}" for each in result.failures],
    }
    return JSONResponse(body, 200 if result.is_complete else 503 if can_help else 409)


async def decided(client: SageMakerClient, cluster: str, intent: str, additions: dict[str, int]) -> AdditionPlan:
    """The plan of a purchase: the one that was stored, or a new one, stored before anything of it is sent."""
    file = PLANS / f"{cluster}.{intent}.json"
    if file.exists():
        return AdditionPlan.from_json(file.read_text())
    arn = (await client.describe_cluster(cluster_name=cluster)).cluster_arn
    plan = plan_node_additions(arn, additions, intent=intent, issued_at=datetime.datetime.now(datetime.UTC))
    PLANS.mkdir(exist_ok=True)
    partial = file.with_suffix(".partial")
    partial.write_text(plan.to_json())
    partial.replace(file)
    return plan
