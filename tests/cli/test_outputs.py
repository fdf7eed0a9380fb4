"""What goes to standard output, and what only people see."""

from __future__ import annotations

import pytest

from sm_async.cli.outputs import Output


def test_json_is_written_alone(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    output = Output(is_json=True)
    output.say("for people")
    output.write("text", {"Added": {"gpu": "\x9b1"}})
    captured = capsysbinary.readouterr()
    assert captured.out == b'{\n  "Added": {\n    "gpu": "\\u009b1"\n  }\n}\n'
    assert captured.err == b""


def test_text_is_lines_in_which_nothing_steers_a_terminal(capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    output = Output(is_json=False)
    assert output.width is None
    output.write("gpu: Running\ncpu: \x1b[2J", {})
    output.write("", {})
    assert capsysbinary.readouterr().out == b"gpu: Running\ncpu: \\x1b[2J\n"


def test_a_line_is_not_wrapped_where_nobody_looks(capsys: pytest.CaptureFixture[str]) -> None:
    Output(is_json=False).say("long " * 50)
    assert capsys.readouterr().out == "long " * 50 + "\n"
