"""awsQuery: forms that are encoded, and XML that is read within bounds or refused."""

from __future__ import annotations

from urllib.parse import parse_qsl
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.errors import AccessDeniedException, InvalidInputError, MalformedResponse, UnknownServiceError
from sm_async.protocol import awsquery
from sm_async.protocol.awsquery import Element

ANSWER = b"""<?xml version="1.0" encoding="UTF-8"?>
<!-- an answer -->
<AssumeRoleResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <AssumeRoleResult>
    <Credentials><SecretAccessKey>the-secret/key+1</SecretAccessKey></Credentials>
    <Empty/>
  </AssumeRoleResult>
</AssumeRoleResponse>
"""
REFUSAL = b"""<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">
  <Error>
    <Type>Sender</Type>
    <Code>AccessDenied</Code>
    <Message>User: x is not authorized &amp; more</Message>
  </Error>
  <RequestId>f874b1d6</RequestId>
</ErrorResponse>
"""


def root_of(body: bytes) -> Element:
    root = awsquery.read_xml(body)
    assert isinstance(root, Element), root
    return root


def test_members_lists_and_structures_have_the_names_of_the_protocol() -> None:
    body = awsquery.encode(
        "AssumeRole",
        "2011-06-15",
        {
            "RoleArn": "arn:aws:iam::1:role/a",
            "DurationSeconds": 900,
            "ExternalId": None,
            "Tags": [{"Key": "team", "Value": "ü 1"}, {"Key": "b", "Value": ""}],
            "TransitiveTagKeys": ["team", "b"],
            "Nobody": [],
        },
    )
    assert body == (
        b"Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Fa&DurationSeconds=900"
        b"&Tags.member.1.Key=team&Tags.member.1.Value=%C3%BC%201&Tags.member.2.Key=b&Tags.member.2.Value="
        b"&TransitiveTagKeys.member.1=team&TransitiveTagKeys.member.2=b&Nobody="
    )


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_comes_back_out_of_a_form(text: str) -> None:
    body = awsquery.encode("A", "1", {"Text": text})
    pairs = parse_qsl(body.decode("ascii"), keep_blank_values=True, strict_parsing=True)
    assert pairs == [("Action", "A"), ("Version", "1"), ("Text", text)]


def test_text_without_utf_8_form_is_refused_and_not_shown() -> None:
    with pytest.raises(InvalidInputError, match="no UTF-8 form") as caught:
        awsquery.encode("A", "1", {"Token": "secret\ud800"})
    assert "secret" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_elements_are_found_by_their_names_without_namespace() -> None:
    root = root_of(
        b'<s:R xmlns:s="urn:s" xmlns="urn:d" a="1"><s:A>1</s:A><A>2</A>'
        b"<B><C> x<![CDATA[<y>]]>&#x26;&lt;z\n</C></B></s:R>"
    )
    assert root.name == "R"
    assert [child.name for child in root.children] == ["A", "A", "B"]
    assert root.text_of("A") == "1"
    assert root.text_of("B", "C") == "x<y>&<z"
    assert root.text_of("B") is None
    assert root.text_of("B", "D", "E") is None
    assert root.child("B", "C") == Element("C", "x<y>&<z", ())


def test_no_repr_shows_a_text() -> None:
    assert "secret" not in repr(root_of(ANSWER))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")))
def test_any_text_comes_back_out_of_an_element(text: str) -> None:
    assert root_of(f"<a><b>{escape(text)}</b></a>".encode()).text_of("b") == (text.strip() or None)


EXPLODING = b'<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", "is empty"),
        (b" \r\n", "is empty"),
        (b"{}", "is no whole XML"),
        (b"busy", "is no whole XML"),
        (b"<a>", "is no whole XML"),
        (b"<a></b>", "is no whole XML"),
        (b"<a/><b/>", "is no whole XML"),
        (b"<x:a/>", "is no whole XML"),
        (b"<a>&c;</a>", "is no whole XML"),
        (b"<a>\xff</a>", "is no whole XML"),
        (b"<a>\x00</a>", "is no whole XML"),
        (b"<!DOCTYPE html><html><body><br></body></html>", "has a document type"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "has a document type"),
        (EXPLODING, "has a document type"),
        (b'<!DOCTYPE a [<!ENTITY b SYSTEM "http://127.0.0.1/">]><a>&b;</a>', "has a document type"),
        (b"<a>" * 17 + b"</a>" * 17, "has more elements than any answer"),
        (b"<a>" + b"<b/>" * 1_000 + b"</a>", "has more elements than any answer"),
        (b"<a>" + b" " * 256 * 1024 + b"</a>", "is larger than 256 KiB"),
    ],
)
def test_what_is_no_answer_is_told_and_not_raised(body: bytes, problem: str) -> None:
    found = awsquery.read_xml(body)
    assert isinstance(found, str)
    assert problem in found


def test_a_document_right_below_the_limits_is_read() -> None:
    assert root_of(b"<a>" * 16 + b"</a>" * 16).name == "a"
    assert len(root_of(b"<a>" + b"<b/>" * 999 + b"</a>").children) == 999
    assert len(root_of(b"<a>" + b"x" * (256 * 1024 - 7) + b"</a>").text) == 256 * 1024 - 7


def test_every_beginning_of_an_answer_is_refused() -> None:
    whole = ANSWER.rstrip()
    assert root_of(whole).name == "AssumeRoleResponse"
    for length in range(len(whole)):
        assert isinstance(awsquery.read_xml(whole[:length]), str)


@given(st.binary() | st.text("<>/a&;!-[]?\"'= x:#1").map(str.encode))
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    assert isinstance(awsquery.read_xml(body), Element | str)


def test_the_result_of_an_action_is_given() -> None:
    result = awsquery.read_result("AssumeRole", 200, {}, ANSWER)
    assert result.text_of("Credentials", "SecretAccessKey") == "the-secret/key+1"
    assert result.text_of("Empty") is None


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (b"", r"the answer with status 200 is empty \(text/xml, 0 bytes\)"),
        (ANSWER[:-10], "no whole XML"),
        (ANSWER.replace(b"AssumeRoleResponse", b"OtherResponse"), "is no AssumeRoleResponse but OtherResponse"),
        (ANSWER.replace(b"AssumeRoleResult", b"OtherResult"), "holds no AssumeRoleResult"),
        (REFUSAL, "is no AssumeRoleResponse but ErrorResponse"),
    ],
)
def test_an_answer_that_is_not_the_services_can_be_asked_for_again_and_shows_nothing_of_itself(
    body: bytes, problem: str
) -> None:
    headers = {"content-type": "text/xml", "x-amzn-requestid": "r-1"}
    with pytest.raises(MalformedResponse, match=problem) as caught:
        awsquery.read_result("AssumeRole", 200, headers, body)
    error = caught.value
    assert (error.is_retryable, error.request_id, error.body) == (True, "r-1", b"")
    assert "the-secret" not in str(error)


def test_an_error_of_the_service_has_its_code_message_and_request_id() -> None:
    error = awsquery.parse_error(403, {}, REFUSAL)
    assert isinstance(error, AccessDeniedException)
    assert (error.code, error.message) == ("AccessDenied", "User: x is not authorized & more")
    assert (error.status, error.request_id, error.outcome) == (403, "f874b1d6", "refused")
    assert not error.is_retryable


def test_an_error_may_stand_in_a_list_of_errors() -> None:
    body = REFUSAL.replace(b"<Error>", b"<Errors><Error>").replace(b"</Error>", b"</Error></Errors>")
    error = awsquery.parse_error(403, {}, body)
    assert (error.code, error.message, error.outcome) == (
        "AccessDenied",
        "User: x is not authorized & more",
        "refused",
    )


def test_the_header_names_the_request_before_the_body_does_and_asks_for_a_wait() -> None:
    headers = {"x-amzn-requestid": "r-1", "x-amz-retry-after": "1500"}
    error = awsquery.parse_error(400, headers, REFUSAL.replace(b"AccessDenied", b"Throttling"))
    assert (error.request_id, error.retry_after) == ("r-1", 1.5)
    assert error.is_throttling


@pytest.mark.parametrize(
    ("status", "body", "code", "outcome"),
    [
        (503, b"", None, "maybe_applied"),
        (403, b"<html><body>no<br></body></html>", None, "maybe_applied"),
        (403, b"<Error><Code>AccessDenied</Code></Error>", "AccessDenied", "maybe_applied"),
        (403, REFUSAL[:-20], "AccessDenied", "maybe_applied"),
        (403, REFUSAL.replace(b"Code>", b"Kode>"), None, "maybe_applied"),
        (400, b'{"__type":"Throttling"}', "Throttling", "refused"),
        (400, EXPLODING, None, "maybe_applied"),
    ],
)
def test_only_a_whole_error_response_is_the_services_own(
    status: int, body: bytes, code: str | None, outcome: str
) -> None:
    error = awsquery.parse_error(status, {}, body)
    assert (error.code, error.outcome) == (code, outcome)


def test_an_error_out_of_which_a_secret_was_cleared_is_still_the_services_own() -> None:
    error = awsquery.parse_error(403, {}, REFUSAL.replace(b"User: x", b"<hidden>"))
    assert (error.outcome, error.message) == ("refused", "<hidden> is not authorized & more")


def test_an_unknown_code_is_kept() -> None:
    error = awsquery.parse_error(400, {}, REFUSAL.replace(b"AccessDenied", b"MalformedPolicyDocument"))
    assert type(error) is UnknownServiceError
    assert error.code == "MalformedPolicyDocument"
    long = awsquery.parse_error(400, {}, REFUSAL.replace(b"AccessDenied", b"x" * 10_000))
    assert long.code == "x" * 200


@given(st.binary(), st.integers(300, 599))
def test_any_answer_outside_2xx_is_an_error(body: bytes, status: int) -> None:
    assert awsquery.parse_error(status, {}, body).status == status
