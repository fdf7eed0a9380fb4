"""How plans, results and changes are said to people."""

__all__ = ["amount", "plain"]


def amount(count: int, noun: str) -> str:
    """A count with its noun: "1 node", "412 nodes"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def plain(text: str) -> str:
    """One line of text in which what steers a terminal is written out: it can be the service's, or a file's."""
    return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in text)
