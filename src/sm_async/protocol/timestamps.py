"""Timestamps as awsJson writes them: epoch seconds as a number, or the text formats `date-time` and `http-date`.

Values are aware datetimes in UTC with microseconds; finer fractions are cut off, as datetime cannot hold them.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from sm_async.schema import TimestampFormat

__all__ = [
    "format_basic_date",
    "format_date_time",
    "format_epoch_seconds",
    "format_http_date",
    "parse_timestamp",
    "write_timestamp",
]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# Compiled by `re` when the first text comes: most programs meet numbers only.
_DATE_TIME = r"(?a)(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d{1,9})\d*)?([Zz]|[+-]\d\d:\d\d)"
_HTTP_DATE = (
    rf"(?a)(?:{'|'.join(_DAYS)}), (\d\d) ({'|'.join(_MONTHS)}) (\d{{4}}) "
    r"(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))? GMT"
)


def parse_timestamp(value: object) -> datetime:
    """A timestamp from a JSON value: a number of epoch seconds, or text in any of the three formats.

    The format that the model names is what a service sends; the others are accepted because services do not
    always keep to it. A datetime is taken as it is, for documents that a program wrote. Raises ValueError for
    anything else, years outside 1 to 9999 included.
    """
    if type(value) is float or type(value) is int:  # almost always, and twice for each node of a page
        return _from_epoch_seconds(value)
    if isinstance(value, str):
        if match := re.fullmatch(_DATE_TIME, value):
            day, time, fraction, offset = match.groups()
            return _in_utc(datetime.fromisoformat(f"{day}T{time}{_microseconds(fraction)}{offset.upper()}"))
        if match := re.fullmatch(_HTTP_DATE, value):
            date, month, year, hour, minute, second, fraction = match.groups()
            iso = f"{year}-{_MONTHS.index(month) + 1:02}-{date}T{hour}:{minute}:{second}{_microseconds(fraction)}Z"
            return datetime.fromisoformat(iso)
        try:
            return _from_epoch_seconds(float(value) if "." in value or "e" in value.lower() else int(value))
        except ValueError:
            pass
    if isinstance(value, datetime):
        return value
    raise ValueError(f"not a timestamp: {str(value)[:40]!r}")


def write_timestamp(value: datetime, timestamp_format: TimestampFormat) -> int | float | str:
    """The JSON value of a timestamp.

    Raises ValueError for a naive one, whose moment is not known, and for one that UTC puts outside the years 1 to 9999.
    """
    if value.tzinfo is None:
        raise ValueError("a datetime without time zone does not say which moment it means")
    if timestamp_format == "epoch-seconds":
        return format_epoch_seconds(value)
    return format_date_time(value) if timestamp_format == "date-time" else format_http_date(value)


def format_epoch_seconds(value: datetime) -> int | float:
    """Seconds since the epoch; an integer where there is no fraction."""
    seconds = value.timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def format_date_time(value: datetime) -> str:
    """RFC 3339 in UTC, with as many fractional digits as needed: `2026-11-24T06:00:00.25Z`."""
    utc = _in_utc(value)
    fraction = f".{utc.microsecond:06}".rstrip("0") if utc.microsecond else ""
    return f"{utc.year:04}-{utc:%m-%dT%H:%M:%S}{fraction}Z"


def format_http_date(value: datetime) -> str:
    """RFC 9110's IMF-fixdate: `Tue, 24 Nov 2026 06:00:00 GMT`."""
    utc = _in_utc(value)
    return (
        f"{_DAYS[utc.weekday()]}, {utc.day:02} {_MONTHS[utc.month - 1]} {utc.year:04} "
        f"{utc.hour:02}:{utc.minute:02}:{utc.second:02} GMT"
    )


def format_basic_date(seconds: float) -> str:
    """Seconds since the epoch in the basic format of ISO 8601, fractions cut off: `20150830T123600Z`."""
    return datetime.fromtimestamp(int(seconds), UTC).strftime("%Y%m%dT%H%M%SZ")


def _in_utc(value: datetime) -> datetime:
    try:
        return value.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(f"not a timestamp: {value.isoformat()} is outside the years 1 to 9999 in UTC") from error


def _from_epoch_seconds(seconds: float) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        pass  # some platforms know no years before 1970 or after 3000
    try:
        return _EPOCH + timedelta(seconds=seconds)
    except (OverflowError, ValueError) as error:
        raise ValueError(f"not a timestamp: {seconds!r} seconds are outside the years 1 to 9999") from error


def _microseconds(fraction: str | None) -> str:
    return f".{fraction[:6]:0<6}" if fraction else ""
