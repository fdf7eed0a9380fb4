"""Every pattern compiles, matches in time that grows with the text and no faster, and accepts what the model's does."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Iterator

import pytest

from codegen.model import Model
from codegen.settings import Settings
from tests.codegen.backtracking import Counter, TooManyStepsError
from tests.codegen.near_misses import near_misses

pytestmark = pytest.mark.long

UNBOUNDED = 2_000
"""Characters to try where the model sets no maximum."""
COUNTED = 320
"""Characters at most where steps are counted: enough to tell a square from a line."""
STEPS_A_CHARACTER = 20
STEPS_ANYWAY = 5_000


def lengths(model: Model) -> dict[str, int]:
    """The longest text that any member with a pattern may have, by the model's pattern."""
    found: dict[str, int] = {}
    for shape in model.shapes.values():
        if shape.pattern is not None:
            high = UNBOUNDED if shape.limits is None or shape.limits.high is None else int(shape.limits.high)
            found[shape.pattern] = max(found.get(shape.pattern, 0), high)
    return found


def emitted(pattern: str, settings: Settings) -> str:
    """A pattern as it is written into the shapes."""
    return settings.patterns[pattern].value if pattern in settings.patterns else pattern


def works_hard(pattern: str, length: int) -> bool:
    """Whether a near-miss takes more steps than its length allows."""
    counter = Counter(pattern)
    try:
        for text in near_misses(pattern, min(length, COUNTED)):
            matched, _ = counter.fullmatch(text, STEPS_ANYWAY + STEPS_A_CHARACTER * len(text))
            assert matched == (re.fullmatch(pattern, text) is not None), "the counter matches otherwise than re"
    except TooManyStepsError:
        return True
    return False


def test_no_near_miss_takes_more_steps_than_its_length_allows(model: Model, settings: Settings) -> None:
    hard = [pattern for pattern, length in lengths(model).items() if works_hard(emitted(pattern, settings), length)]
    assert hard == []


def test_patterns_were_rewritten_for_their_cost_only_where_they_had_one(model: Model, settings: Settings) -> None:
    costly = {
        pattern: length
        for pattern, length in lengths(model).items()
        if pattern in settings.patterns and compiles(pattern) and settings.patterns[pattern].value != "(?s:.*)"
    }
    assert len(costly) > 10
    assert [pattern for pattern, length in costly.items() if not works_hard(pattern, length)] == []


def compiles(pattern: str) -> bool:
    """Whether Python's `re` takes a pattern."""
    try:
        re.compile(pattern)
    except re.error:
        return False
    return True


_MATCH_ALL = """
import json, re, sys
for pattern, texts in json.load(sys.stdin):
    compiled = re.compile(pattern)
    for text in texts:
        compiled.fullmatch(text)
print("done")
"""


def test_near_misses_of_full_length_hang_nothing(model: Model, settings: Settings) -> None:
    """The kill limit is far above what they take, and far below what one exponential pattern takes."""
    work = [
        (emitted(pattern, settings), list(itertools.islice(near_misses(emitted(pattern, settings), length), 40)))
        for pattern, length in lengths(model).items()
        if length <= 20_480
    ]
    run = subprocess.run(
        [sys.executable, "-c", _MATCH_ALL],
        input=json.dumps(work),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    assert run.stdout == "done\n"


PIECES: dict[str, tuple[str, ...]] = {
    r"[a-z0-9]([-a-z0-9]*[a-z0-9]){0,39}?": ("a", "0", "-", "A", "\n"),
    r"https://([.\-_a-zA-Z0-9]+/?){3,1016}": ("https://", "a", "B", ".", "/", "\n"),
    r".*(?:[ \r\n\t].*)*": ("a", " ", "\r", "\n", "\t"),
    r".*(?:[ \r\n\t].*)*.*": ("a", " ", "\r", "\n", "\t"),
    r".*[0-9a-z]+.*": ("a", "0", "A", " ", "\n"),
    r"(https|s3)://([^/]+)/?(.*)": ("s3://", "https://", "a", "/", "\n"),
    r"(s3)://([^/]+)/?(.*)": ("s3://", "a", "/", "\n"),
    r"https://([^/]+)/?(.*)$|^[a-zA-Z0-9](-*[a-zA-Z0-9])*": ("https://", "a", "-", "/", "\n"),
    r"https://([^/]+)/?.{3,1016}": ("https://", "a", "/", "\n", "bc"),
    r"arn:aws[a-z\-]*:[a-z\-]*:[a-z\-]*:\d{12}:[a-z\-]*/?[a-zA-Z_0-9+=,.@\-_/]+": (
        "arn:aws:iot:eu:123456789012:",
        "a",
        "/",
        "_",
        "+",
        ":",
        "\n",
    ),
    r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,255})": (
        "arn:aws:sagemaker:eu:123456789012:pipeline/",
        "arn:aws:sagemaker:eu:aws:pipeline/",
        "a",
        "-",
        "/",
        "\n",
    ),
    r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62})": (
        "arn:aws:sagemaker:eu:123456789012:model-card/",
        "a",
        "-",
        "/",
        "\n",
    ),
    r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*/.*": ("arn:aws:sagemaker:eu:123456789012:", "a", "/", "\n"),
    r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*\/.*": ("arn:aws:sagemaker:eu:123456789012:", "a", "/", "\n"),
    r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline\/.*\/execution\/.*": (
        "arn:aws:sagemaker:eu:123456789012:pipeline/",
        "/execution/",
        "execution",
        "a",
        "/",
        "\n",
    ),
    r"(^\d+$)|(^\d+.\d+$)|(^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)"
    r"(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$)": (
        "0",
        "1",
        ".",
        "-",
        "+",
        "a",
        "\n",
    ),
}
"""What texts are put together from to compare a rewritten pattern with the model's."""


def texts(pieces: tuple[str, ...]) -> Iterator[str]:
    """Every text of up to six of the pieces."""
    for count in range(7):
        for chosen in itertools.product(pieces, repeat=count):
            yield "".join(chosen)


def test_every_rewritten_pattern_that_python_takes_is_compared(settings: Settings) -> None:
    assert {pattern for pattern in settings.patterns if compiles(pattern)} == PIECES.keys()


@pytest.mark.parametrize("pattern", PIECES)
def test_a_rewritten_pattern_accepts_what_the_model_s_does(pattern: str, settings: Settings) -> None:
    ours, theirs = re.compile(settings.patterns[pattern].value), re.compile(pattern)
    accepted = 0
    for text in texts(PIECES[pattern]):
        expected = theirs.fullmatch(text) is not None
        accepted += expected
        assert (ours.fullmatch(text) is not None) is expected, text
    assert accepted > 5


def is_other(character: str) -> bool:
    """Controls, formats, surrogates, private use: never in a class of categories."""
    return unicodedata.category(character) in ("Cc", "Cf", "Cs", "Co")


def is_separator(character: str) -> bool:
    """A space of any kind."""
    return unicodedata.category(character)[0] == "Z"


def is_symbol_of_latin_1(character: str) -> bool:
    """The symbols that are told apart; those above Latin-1 pass."""
    return ord(character) < 256 and unicodedata.category(character)[0] == "S"


def is_letter_number_or_separator(character: str) -> bool:
    """What tags may have beside punctuation that is listed."""
    return unicodedata.category(character)[0] in "LNZ"


CATEGORIES: dict[str, Callable[[str], bool]] = {
    r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+": lambda one: not is_other(one) and not is_separator(one),
    r"[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}]*": lambda one: not is_other(one),
    r"[\p{L}\p{M}\p{Z}\p{N}\p{P}]{0,1024}": lambda one: not is_other(one) and not is_symbol_of_latin_1(one),
    r"([\p{L}\p{Z}\p{N}_.:/=+\-@]*)": lambda one: is_letter_number_or_separator(one) or one in "_.:/=+-@",
    r"([\p{L}\p{Z}\p{N}_.:/=+\-]*)": lambda one: is_letter_number_or_separator(one) or one in "_.:/=+-",
    r"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,128}": lambda one: is_letter_number_or_separator(one) or one in "_.:/=+-@",
    r"([\p{L}\p{Z}\p{N}_.:\/=+\-@]*)${1,256}": lambda one: is_letter_number_or_separator(one) or one in "_.:/=+-@",
    r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*": lambda one: (
        one == "\t" or " " <= one <= "\ud7ff" or "\ue000" <= one <= "\ufffd" or one >= "\U00010000"
    ),
}
"""What a single character has to be, for patterns that `re` does not take, in terms of the Unicode database."""


@pytest.mark.parametrize("flags", [re.UNICODE, re.ASCII])
@pytest.mark.parametrize("pattern", CATEGORIES)
def test_a_class_of_categories_takes_the_characters_of_those_categories(
    pattern: str, flags: re.RegexFlag, settings: Settings
) -> None:
    ours = re.compile(settings.patterns[pattern].value, flags)
    assigned = (chr(code) for code in range(sys.maxunicode + 1) if unicodedata.category(chr(code)) != "Cn")
    wrong = [one for one in assigned if (ours.fullmatch(one) is not None) is not CATEGORIES[pattern](one)]
    if pattern == r"[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\t]*":
        assert wrong == []
    else:
        assert [one for one in wrong if unicodedata.category(one) != "Cf"] == []


def test_the_patterns_that_python_does_not_take_are_all_compared(settings: Settings) -> None:
    untaken = {pattern for pattern in settings.patterns if not compiles(pattern)}
    assert untaken - CATEGORIES.keys() == {r"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*"}


def test_java_s_name_of_letters_and_digits_means_the_ascii_ones(settings: Settings) -> None:
    ours = settings.patterns[r"arn:[\p{Alnum}\-]+:lambda:[\p{Alnum}\-]+:[0-9]{12}:function:.*"].value
    assert re.fullmatch(ours, "arn:aws-cn:lambda:cn-north-1:123456789012:function:f")
    assert not re.fullmatch(ours, "arn:åws:lambda:cn-north-1:123456789012:function:f")


def test_cluster_names_and_tokens_are_what_the_service_takes(model: Model, settings: Settings) -> None:
    name = emitted(model.shapes["ClusterNameOrArn"].pattern or "", settings)
    assert re.fullmatch(name, "train-1")
    assert re.fullmatch(name, "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl")
    assert not re.fullmatch(name, "-train")
    token = emitted(model.shapes["BatchAddClusterNodesRequestClientTokenString"].pattern or "", settings)
    assert re.fullmatch(token, "!~azAZ09")
    assert not re.fullmatch(token, "a b")
