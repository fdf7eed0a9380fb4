"""`_model/`: rows of operations, paginators, waiters and partitions, and the service's constants."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit.text import header, python_string, raw_string, tuple_of
from codegen.model import PartitionModel
from codegen.planned import Plan, PlannedAcceptor, PlannedOperation, PlannedPaginator, PlannedWaiter

__all__ = ["row_files"]


def row_files(plan: Plan) -> dict[str, str]:
    """The files of `_model/`, by path below the package."""
    texts = {
        "__init__": '"""Facts of the service as rows: what it has, not how it is called."""\n',
        "operations": _operations(plan),
        "paginators": _paginators(plan),
        "partitions": _partitions(plan),
        "service": _service(plan),
        "waiters": _waiters(plan),
    }
    top = header(plan.model.service_name)
    return {f"_model/{name}.py": top + text for name, text in texts.items()}


def _table(summary: str, name: str, row: str, imports: Iterable[str], rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"    {python_string(key)}: {text},\n" for key, text in rows)
    return (
        f'"""{summary}"""\n\nfrom __future__ import annotations\n\n'
        f"from sm_async.rows import {', '.join(imports)}\n\n{name}: dict[str, {row}] = {{\n{lines}}}\n"
    )


def _operations(plan: Plan) -> str:
    rows = ((name, _operation(row)) for name, row in plan.operations.items())
    return _table("Every operation, and what a repeat of it does.", "OPERATIONS", "Operation", ["Operation"], rows)


def _operation(row: PlannedOperation) -> str:
    facts = [row.name, row.kind, row.domain.name, row.input.name, row.output.name]
    if row.token is not None:
        facts.append(row.token)
    return f"Operation({', '.join(map(python_string, facts))})"


def _paginators(plan: Plan) -> str:
    rows = ((name, _paginator(row)) for name, row in plan.paginators.items())
    return _table(
        "How operations that answer in pages are paged.", "PAGINATORS", "PaginatorRow", ["PaginatorRow"], rows
    )


def _paginator(row: PlannedPaginator) -> str:
    facts = (row.operation.name, row.input_token.attribute, row.output_token.attribute, row.items.attribute)
    page_size = "None" if row.page_size is None else python_string(row.page_size.attribute)
    return f"PaginatorRow({', '.join(map(python_string, facts))}, {page_size}, {row.highest_page_size})"


def _waiters(plan: Plan) -> str:
    rows = ((method, _waiter(row)) for method, row in plan.waiters.items())
    return _table(
        "What the service model says can be waited for.", "WAITERS", "WaiterRow", ["AcceptorRow", "WaiterRow"], rows
    )


def _waiter(row: PlannedWaiter) -> str:
    return _call(
        "WaiterRow",
        name=python_string(row.model.name),
        operation=python_string(row.operation.name),
        delay=repr(float(row.model.delay)),
        max_attempts=str(row.model.max_attempts),
        acceptors=tuple_of(map(_acceptor, row.acceptors)),
    )


def _acceptor(row: PlannedAcceptor) -> str:
    expected = row.model.expected
    facts = [python_string(row.model.state), python_string(expected) if isinstance(expected, str) else repr(expected)]
    if row.attribute is not None:
        facts.append(python_string(row.attribute))
    if row.model.of != "one":
        facts.append(python_string(row.model.of))
    return f"AcceptorRow({', '.join(facts)})"


def _partitions(plan: Plan) -> str:
    rows = ((row.id, _partition(row)) for row in plan.model.partitions)
    return _table("The partitions of AWS, by id.", "PARTITIONS", "PartitionRow", ["PartitionRow"], rows)


def _partition(row: PartitionModel) -> str:
    return _call(
        "PartitionRow",
        id=python_string(row.id),
        dns_suffix=python_string(row.dns_suffix),
        dual_stack_dns_suffix=python_string(row.dual_stack_dns_suffix),
        supports_fips=repr(row.supports_fips),
        supports_dual_stack=repr(row.supports_dual_stack),
        region_pattern=raw_string(row.region_pattern),
        implicit_global_region=python_string(row.implicit_global_region),
        regions=tuple_of(map(python_string, row.regions)),
    )


def _service(plan: Plan) -> str:
    metadata = plan.model.metadata
    constants = (
        ("SERVICE_ID", metadata.get("serviceId"), "Names the service in configuration files and user agents."),
        ("API_VERSION", metadata.get("apiVersion"), None),
        ("TARGET_PREFIX", metadata.get("targetPrefix"), "What stands before the operation in X-Amz-Target."),
        ("JSON_VERSION", metadata.get("jsonVersion"), "Of the content type: application/x-amz-json-1.1."),
        (
            "SIGNING_NAME",
            metadata.get("signingName", metadata.get("endpointPrefix")),
            "The service in a signature's scope.",
        ),
        ("ENDPOINT_PREFIX", metadata.get("endpointPrefix"), "What stands before the region in host names."),
        ("REFERENCE", plan.settings.reference, "Of an operation's page in the API reference."),
    )
    lines = (
        f"{name} = {python_string(value or '')}\n" + (f'"""{words}"""\n' if words else "")
        for name, value, words in constants
    )
    return '"""Constants of the service."""\n\n' + "".join(lines)


def _call(name: str, /, **arguments: str) -> str:
    return f"{name}({', '.join(f'{key}={value}' for key, value in arguments.items())},)"
