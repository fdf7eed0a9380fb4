"""Timestamps: three formats, both ways, to the microsecond."""

from __future__ import annotations

import datetime
import email.utils

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.protocol.timestamps import (
    format_date_time,
    format_epoch_seconds,
    format_http_date,
    parse_timestamp,
    write_timestamp,
)
from sm_async.schema import TimestampFormat

EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
NOON = datetime.datetime(2026, 11, 24, 12, 0, 0, tzinfo=datetime.UTC)
ONE_HOUR_EAST = datetime.timezone(datetime.timedelta(hours=1))

moments = st.datetimes(timezones=st.just(datetime.UTC))
# A double has 53 bits: microseconds of the years 1842 to 2112 fit.
near_moments = st.integers(-(2**52), 2**52).map(lambda micros: EPOCH + datetime.timedelta(microseconds=micros))
offsets = st.integers(-23 * 60, 23 * 60).map(lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes)))


@given(near_moments)
def test_epoch_seconds_lose_nothing_while_a_double_holds_microseconds(moment: datetime.datetime) -> None:
    assert parse_timestamp(format_epoch_seconds(moment)) == moment


@given(moments)
def test_epoch_seconds_of_any_year_are_right_to_a_double(moment: datetime.datetime) -> None:
    back = parse_timestamp(format_epoch_seconds(moment))
    assert abs(back - moment) <= datetime.timedelta(microseconds=32)  # half of a double's last bit in the year 9999


@given(moments)
def test_date_time_loses_nothing(moment: datetime.datetime) -> None:
    assert parse_timestamp(format_date_time(moment)) == moment
    assert format_date_time(moment) == moment.isoformat().replace("+00:00", "Z").replace(
        f".{moment.microsecond:06}", f".{moment.microsecond:06}".rstrip("0")
    )


@given(moments)
def test_http_date_loses_the_fraction_only(moment: datetime.datetime) -> None:
    assert parse_timestamp(format_http_date(moment)) == moment.replace(microsecond=0)


@given(moments.filter(lambda moment: moment.year >= 1000))
def test_http_date_is_what_the_standard_library_writes(moment: datetime.datetime) -> None:
    assert format_http_date(moment) == email.utils.format_datetime(moment, usegmt=True)


@given(near_moments, offsets)
def test_the_zone_of_a_moment_makes_no_difference(moment: datetime.datetime, zone: datetime.timezone) -> None:
    there = moment.astimezone(zone)
    assert format_epoch_seconds(there) == format_epoch_seconds(moment)
    assert format_date_time(there) == format_date_time(moment)
    assert format_http_date(there) == format_http_date(moment)


def zone_of(value: object) -> datetime.tzinfo | None:
    try:
        return parse_timestamp(value).tzinfo
    except ValueError:
        return datetime.UTC


@given(st.text() | st.floats() | st.integers() | st.none() | st.booleans() | st.lists(st.integers()))
def test_any_value_is_a_moment_in_utc_or_a_value_error(value: object) -> None:
    assert zone_of(value) is datetime.UTC


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (1795521600, NOON),
        (1795521600.25, NOON.replace(microsecond=250_000)),
        (1795521600.001, NOON.replace(microsecond=1_000)),
        (1795521600.000001, NOON.replace(microsecond=1)),
        (0, EPOCH),
        (-0.5, EPOCH - datetime.timedelta(milliseconds=500)),
        ("1795521600", NOON),
        ("1795521600.5", NOON.replace(microsecond=500_000)),
        ("1.7955216e9", NOON),
        ("2026-11-24T12:00:00Z", NOON),
        ("2026-11-24t12:00:00z", NOON),
        ("2026-11-24 12:00:00Z", NOON),
        ("2026-11-24T13:00:00+01:00", NOON),
        ("2026-11-24T02:30:00-09:30", NOON),
        ("2026-11-24T12:00:00.1Z", NOON.replace(microsecond=100_000)),
        ("2026-11-24T12:00:00.123456999Z", NOON.replace(microsecond=123_456)),
        ("2026-11-24T12:00:00.1234569999999999Z", NOON.replace(microsecond=123_456)),
        ("Tue, 24 Nov 2026 12:00:00 GMT", NOON),
        ("Tue, 24 Nov 2026 12:00:00.25 GMT", NOON.replace(microsecond=250_000)),
    ],
)
def test_a_number_or_a_text_is_read_in_any_format(value: object, moment: datetime.datetime) -> None:
    parsed = parse_timestamp(value)
    assert parsed == moment
    assert parsed.tzinfo is datetime.UTC


@pytest.mark.parametrize(
    "value",
    [
        "",
        "noon",
        "2026-11-24",
        "2026-11-24T12:00:00",
        "2026-13-24T12:00:00Z",
        "2026-02-30T12:00:00Z",
        "2026-11-24T25:00:00Z",
        "2026-11-24T12:00:60Z",
        "2026-11-24T12:00:00+99:99",
        "0000-01-01T00:00:00Z",
        "0001-01-01T00:00:00+01:00",
        "9999-12-31T23:59:59-01:00",
        "Tue, 31 Feb 2026 12:00:00 GMT",
        "Tue, 24 Nov 2026 12:00:00 CET",
        "\u0662026-11-24T12:00:00Z",
        "NaN",
        "Infinity",
        "1e400",
        float("nan"),
        float("inf"),
        1e12,
        -1e12,
        10**400,
        True,
        None,
        [],
        {},
        b"0",
    ],
)
def test_what_is_no_timestamp_is_a_value_error(value: object) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_timestamp(value)


def test_a_datetime_is_taken_as_it_is() -> None:
    east = NOON.astimezone(ONE_HOUR_EAST)
    assert parse_timestamp(east) is east


def test_whole_seconds_are_integers() -> None:
    assert isinstance(format_epoch_seconds(NOON), int)
    assert format_epoch_seconds(NOON) == 1795521600
    assert format_epoch_seconds(EPOCH) == 0
    assert isinstance(format_epoch_seconds(NOON.replace(microsecond=500_000)), float)


@pytest.mark.parametrize(
    ("timestamp_format", "written"),
    [
        ("epoch-seconds", 1795521600.25),
        ("date-time", "2026-11-24T12:00:00.25Z"),
        ("http-date", "Tue, 24 Nov 2026 12:00:00 GMT"),
    ],
)
def test_a_moment_is_written_in_the_format_that_the_member_names(
    timestamp_format: TimestampFormat, written: object
) -> None:
    assert write_timestamp(NOON.replace(microsecond=250_000), timestamp_format) == written


@pytest.mark.parametrize("timestamp_format", ["epoch-seconds", "date-time", "http-date"])
def test_a_naive_datetime_is_refused_since_it_names_no_moment(timestamp_format: TimestampFormat) -> None:
    with pytest.raises(ValueError, match="without time zone"):
        write_timestamp(NOON.replace(tzinfo=None), timestamp_format)


@pytest.mark.parametrize("timestamp_format", ["date-time", "http-date"])
def test_a_moment_before_the_year_1_in_utc_is_refused(timestamp_format: TimestampFormat) -> None:
    with pytest.raises(ValueError, match="outside the years 1 to 9999"):
        write_timestamp(datetime.datetime(1, 1, 1, tzinfo=ONE_HOUR_EAST), timestamp_format)


def test_years_have_four_digits() -> None:
    moment = datetime.datetime(7, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)
    assert format_date_time(moment) == "0007-02-03T04:05:06Z"
    assert format_http_date(moment) == "Sat, 03 Feb 0007 04:05:06 GMT"
