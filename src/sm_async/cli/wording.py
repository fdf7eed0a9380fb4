"""How the command line says numbers to people. Pure."""

__all__ = ["number_of_nodes"]


def number_of_nodes(count: int) -> str:
    """As "1 node" or "1,200 nodes"."""
    return "1 node" if count == 1 else f"{count:,} nodes"
