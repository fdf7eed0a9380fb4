"""How plans and results say numbers to people."""

__all__ = ["amount"]


def amount(count: int, noun: str) -> str:
    """A count with its noun: "1 node", "412 nodes"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
