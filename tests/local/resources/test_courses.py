"""Courses: which one decides, and what cannot be one."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.resources.courses import Course, Courses

JOB, IMAGE = "CreateTrainingJob", "DeleteImage"


def test_the_oldest_that_fits_decides_and_is_used_up() -> None:
    first, second, other = Course(JOB), Course(JOB, times=2), Course(IMAGE)
    courses = Courses()
    courses.add(first, second, other)
    taken = [courses.take(operation, "x") for operation in (JOB, JOB, IMAGE, JOB, JOB)]
    assert taken == [first, second, other, second, None]


def test_a_name_is_that_of_one_resource_and_no_number_of_times_is_for_ever() -> None:
    course = Course(JOB, name="x", times=None)
    courses = Courses()
    courses.add(course)
    assert [courses.take(JOB, name) for name in ("y", "x", "x")] == [None, course, course]
    assert list(courses) == [course]


@pytest.mark.parametrize(
    ("operations", "arguments", "problem"),
    [
        ((), {}, "name one"),
        (("CreateJob",), {}, "'CreateJob'"),
        (("DescribeImage",), {}, "takes time"),
        (("CreateModel",), {}, "takes time"),
        (("StopTrainingJob",), {"failure": "x"}, "StopTrainingJob begins cannot fail"),
        ((JOB,), {"seconds": -1.0}, "seconds: -1.0"),
        ((JOB,), {"seconds": float("inf")}, "seconds: inf"),
        ((JOB,), {"times": 0}, "times: 0"),
    ],
)
def test_what_cannot_work_is_refused(operations: tuple[str, ...], arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Course(*operations, **arguments)


def test_a_course_says_what_it_is() -> None:
    expected = "Course('DeleteImage', failure='In use.', seconds=3, times=1, name=None)"
    assert repr(Course(IMAGE, failure="In use.", seconds=3)) == expected
