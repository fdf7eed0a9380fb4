"""Made-up shapes that hold every kind of value, and hypothesis strategies for them."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from hypothesis import strategies as st

from sm_async.schema import Output, Structure, Traits, Union, member, structure

__all__ = [
    "Choice",
    "Elements",
    "Leaf",
    "Limits",
    "Sink",
    "choices",
    "leaves",
    "nan_free",
    "sinks",
    "wide_datetimes",
]

Colour = Literal["Red", "Green"]


@structure
class Leaf(Structure):
    """A structure that others contain."""

    value: str = member("Value")
    count: int | None = member("Count", default=None)


@structure
class Choice(Union):
    """A union of a primitive, a structure, a list and a timestamp."""

    text: str | None = member("Text", default=None, length=(1, 10))
    leaf: Leaf | None = member("Leaf", default=None)
    numbers: list[int] | None = member("Numbers", default=None)
    at: datetime.datetime | None = member("At", default=None)


@structure
class Sink(Output):
    """Every kind of value that a member can hold."""

    text: str | None = member("Text", default=None)
    colour: Colour | str | None = member("Colour", default=None)
    number: int | None = member("Number", default=None)
    ratio: float | None = member("Ratio", default=None)
    flag: bool | None = member("Flag", default=None)
    blob: bytes | None = member("Blob", default=None)
    at: datetime.datetime | None = member("At", default=None)
    at_text: datetime.datetime | None = member("AtText", default=None, timestamp_format="date-time")
    at_http: datetime.datetime | None = member("AtHttp", default=None, timestamp_format="http-date")
    document: Any = member("Document", default=None)
    json: Any = member("Json", default=None, json_value=True)
    secret: str | None = member("Secret", default=None, sensitive=True)
    leaf: Leaf | None = member("Leaf", default=None)
    choice: Choice | None = member("Choice", default=None)
    texts: list[str] | None = member("Texts", default=None)
    colours: list[Colour | str] | None = member("Colours", default=None)
    ratios: list[float] | None = member("Ratios", default=None)
    times: list[datetime.datetime] | None = member("Times", default=None, each=Traits(timestamp_format="date-time"))
    leaves: list[Leaf] | None = member("Leaves", default=None)
    table: list[list[Leaf]] | None = member("Table", default=None)
    labels: dict[str, str] | None = member("Labels", default=None)
    leaf_by_name: dict[str, Leaf] | None = member("LeafByName", default=None)
    times_by_name: dict[str, list[datetime.datetime]] | None = member("TimesByName", default=None)
    sparse_texts: list[str | None] | None = member("SparseTexts", default=None)
    sparse_leaves: list[Leaf | None] | None = member("SparseLeaves", default=None)
    sparse_ratios: dict[str, float | None] | None = member("SparseRatios", default=None)
    child: Sink | None = member("Child", default=None)
    children: list[Sink] | None = member("Children", default=None)
    child_by_name: dict[str, Sink] | None = member("ChildByName", default=None)


@structure
class Limits(Structure):
    """Members with constraints of every kind."""

    name: str = member("Name", length=(2, 5), pattern="[a-z-]*")
    count: int | None = member("Count", default=None, range=(1, 50))
    share: float | None = member("Share", default=None, range=(0.5, None))
    password: str | None = member("Password", default=None, length=(0, 8), pattern="[a-z]+", sensitive=True)
    pin: int | None = member("Pin", default=None, range=(0, 9999), sensitive=True)
    blob: bytes | None = member("Blob", default=None, length=(1, 4))
    tags: list[str] | None = member("Tags", default=None, length=(1, 2), each=Traits(length=(1, 3), pattern="t.*"))
    labels: dict[str, int] | None = member(
        "Labels", default=None, length=(0, 2), key=Traits(pattern="[a-z]+"), value=Traits(range=(0, 9))
    )
    flag: bool | None = member("Flag", default=None)
    at: datetime.datetime | None = member("At", default=None)
    leaf: Leaf | None = member("Leaf", default=None)
    choice: Choice | None = member("Choice", default=None)
    sparse: list[str | None] | None = member("Sparse", default=None, each=Traits(length=(1, 3)))


@structure
class Elements(Structure):
    """Nested containers, with constraints on the innermost values."""

    grid: list[list[int]] | None = member("Grid", default=None, each=Traits(length=(1, 2), each=Traits(range=(0, 9))))
    groups: dict[str, list[Leaf]] | None = member("Groups", default=None)


texts = st.text(st.characters(codec="utf-8"), max_size=8)
whole_numbers = st.integers(-(2**63), 2**63 - 1)
ratios = st.floats()
nan_free = st.floats(allow_nan=False)

# Within these years a double holds microseconds, so epoch seconds lose nothing.
near_datetimes = st.datetimes(
    datetime.datetime(1900, 1, 1),  # noqa: DTZ001  (hypothesis adds the zone)
    datetime.datetime(2100, 1, 1),  # noqa: DTZ001  (hypothesis adds the zone)
    timezones=st.just(datetime.UTC),
)
wide_datetimes = st.datetimes(timezones=st.just(datetime.UTC))
whole_seconds = near_datetimes.map(lambda moment: moment.replace(microsecond=0))

json_documents = st.recursive(
    st.none() | st.booleans() | whole_numbers | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3),
    max_leaves=6,
)
# A member that is None is not set, and a json_value that is a string already holds the document.
set_documents = json_documents.filter(lambda value: value is not None)
json_values = set_documents.filter(lambda value: not isinstance(value, str))
unknown_members = st.none() | st.dictionaries(st.text("xyz", min_size=1), json_documents, min_size=1, max_size=2)


def leaves() -> st.SearchStrategy[Leaf]:
    return st.builds(Leaf, value=texts, count=st.none() | whole_numbers, unknown_members=unknown_members)


def choices() -> st.SearchStrategy[Choice]:
    """Unions with exactly one variant set, known or not."""
    return st.one_of(
        st.builds(Choice, text=texts),
        st.builds(Choice, leaf=leaves()),
        st.builds(Choice, numbers=st.lists(whole_numbers, max_size=3)),
        st.builds(Choice, at=near_datetimes),
        st.builds(Choice, unknown_members=st.dictionaries(st.just("Newer"), json_documents, min_size=1)),
    )


def _listed(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | st.lists(inner, max_size=3)


def _mapped(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | st.dictionaries(texts, inner, max_size=3)


def sinks(floats: st.SearchStrategy[float] = nan_free) -> st.SearchStrategy[Sink]:
    """Kitchen sinks, some with others inside."""
    members: dict[str, st.SearchStrategy[Any]] = {
        "text": st.none() | texts,
        "colour": st.sampled_from([None, "Red", "Mauve"]),
        "number": st.none() | whole_numbers,
        "ratio": st.none() | floats,
        "flag": st.none() | st.booleans(),
        "blob": st.none() | st.binary(max_size=8),
        "at": st.none() | near_datetimes,
        "at_text": st.none() | wide_datetimes,
        "at_http": st.none() | whole_seconds,
        "document": set_documents | st.none(),
        "json": json_values | st.none(),
        "secret": st.none() | texts,
        "leaf": st.none() | leaves(),
        "choice": st.none() | choices(),
        "texts": _listed(texts),
        "colours": _listed(st.sampled_from(["Red", "Mauve"])),
        "ratios": _listed(floats),
        "times": _listed(wide_datetimes),
        "leaves": _listed(leaves()),
        "table": _listed(st.lists(leaves(), max_size=2)),
        "labels": _mapped(texts),
        "leaf_by_name": _mapped(leaves()),
        "times_by_name": _mapped(st.lists(near_datetimes, max_size=2)),
        "sparse_texts": _listed(st.none() | texts),
        "sparse_leaves": _listed(st.none() | leaves()),
        "sparse_ratios": _mapped(st.none() | floats),
        "unknown_members": unknown_members,
    }
    # A few members at a time: all of them at once make examples that are slow to draw and hard to read.
    flat = st.sets(st.sampled_from(sorted(members)), max_size=4).flatmap(
        lambda names: st.fixed_dictionaries({name: members[name] for name in sorted(names)})
    )
    return st.recursive(
        flat.map(_sink),
        lambda inner: st.builds(
            _sink,
            flat,
            child=st.none() | inner,
            children=_listed(inner),
            child_by_name=_mapped(inner),
        ),
        max_leaves=3,
    )


def _sink(values: dict[str, Any], **nested: Any) -> Sink:
    return Sink(**values, **nested)
