"""Numbers in words."""

from __future__ import annotations

import pytest

from sm_async.cli.wording import number_of_nodes


@pytest.mark.parametrize(("count", "said"), [(0, "0 nodes"), (1, "1 node"), (2, "2 nodes"), (10000, "10,000 nodes")])
def test_one_node_is_one_node(count: int, said: str) -> None:
    assert number_of_nodes(count) == said
