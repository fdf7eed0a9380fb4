"""Ids in AWS's formats, repeatable where a test wants them to be."""

from __future__ import annotations

import re
import uuid

from sm_async.local.ids import Ids


def made(ids: Ids) -> list[str]:
    return [ids.request_id(), ids.cluster_id(), ids.node_logical_id(), ids.instance_id()]


def test_a_seed_makes_ids_repeatable() -> None:
    assert made(Ids(1)) == made(Ids(1)) != made(Ids(2))


def test_without_a_seed_ids_differ() -> None:
    assert made(Ids()) != made(Ids())


def test_ids_have_the_formats_of_aws() -> None:
    request_id, cluster_id, node_logical_id, instance_id = made(Ids())
    assert uuid.UUID(request_id).version == 4
    assert re.fullmatch("[a-z0-9]{12}", cluster_id)
    assert re.fullmatch(r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]", node_logical_id)
    assert re.fullmatch("i-[a-f0-9]{8}(?:[a-f0-9]{9})?", instance_id)
