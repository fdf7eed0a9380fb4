"""`_model/`: rows of operations, paginators, waiters and partitions, and the service's constants."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.emit.text import header, python_string, raw_string, tuple_of
from codegen.model import AcceptorModel, PaginatorModel, PartitionModel, WaiterModel
from codegen.naming import snake_case
from codegen.plan import Plan, PlannedOperation, PlannedStructure

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
    rows = ((name, _paginator(plan, row)) for name, row in plan.model.paginators.items())
    return _table(
        "How operations that answer in pages are paged.", "PAGINATORS", "PaginatorRow", ["PaginatorRow"], rows
    )


def _paginator(plan: Plan, row: PaginatorModel) -> str:
    operation = plan.operations[row.operation]
    limit = plan.member(operation.input, row.limit_key)
    limits = plan.model.shapes[limit.model.use.shape].limits
    highest = None if limits is None or limits.high is None else int(limits.high)
    facts = (
        row.operation,
        plan.member(operation.input, row.input_token).attribute,
        plan.member(operation.output, row.output_token).attribute,
        plan.member(operation.output, row.result_key).attribute,
        limit.attribute,
    )
    return f"PaginatorRow({', '.join(map(python_string, facts))}, {highest})"


def _waiters(plan: Plan) -> str:
    rows = ((snake_case(name), _waiter(plan, row)) for name, row in plan.model.waiters.items())
    return _table(
        "What the service model says can be waited for.", "WAITERS", "WaiterRow", ["AcceptorRow", "WaiterRow"], rows
    )


def _waiter(plan: Plan, row: WaiterModel) -> str:
    output = plan.operations[row.operation].output
    return _call(
        "WaiterRow",
        name=python_string(row.name),
        operation=python_string(row.operation),
        delay=repr(float(row.delay)),
        max_attempts=str(row.max_attempts),
        acceptors=tuple_of(_acceptor(plan, output, acceptor) for acceptor in row.acceptors),
    )


def _acceptor(plan: Plan, output: PlannedStructure, row: AcceptorModel) -> str:
    facts = [row.state, row.expected]
    if row.path is not None:
        facts.append(plan.member(output, row.path).attribute)
    return f"AcceptorRow({', '.join(map(python_string, facts))})"


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
