"""Numbers in words for people."""

from sm_async.hyperpod.wording import amount


def test_a_noun_agrees_with_its_number() -> None:
    assert [amount(count, "node") for count in (0, 1, 2, 10_000)] == ["0 nodes", "1 node", "2 nodes", "10,000 nodes"]
