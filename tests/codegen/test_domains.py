"""Which module a structure or enum lives in."""

from __future__ import annotations

import attrs
import pytest

from codegen import Model, ModelError, Settings
from codegen.domains import COMMON, EXCEPTIONS, domain_by_operation, home_by_shape, imports_of
from codegen.model import Model as ModelType
from codegen.planned import Plan
from codegen.settings import Domain, SharedModule
from tests.codegen.small_models import model_of, operation, structure


def domain(name: str, *operations: str, sideways: bool = False) -> Domain:
    """A domain of these operations."""
    return Domain(name=name, title=name, operations=operations, sideways=sideways)


def shared(name: str, *domains: str) -> SharedModule:
    """A module that these domains share."""
    return SharedModule(name=name, title=name, domains=frozenset(domains))


def three_domains() -> Model:
    """Cats, dogs and birds: legs are shared by the first two, names by all."""
    return model_of(
        {
            "PetCatInput": structure(Whiskers="Whiskers", Legs="Legs"),
            "PetDogInput": structure(Legs="Legs", Name="Name"),
            "PetBirdInput": structure(Names="Names"),
            "Whiskers": structure(Name="Name"),
            "Legs": structure(Kind="LegKind"),
            "LegKind": {"type": "string", "enum": ["long", "short"]},
            "Names": {"type": "list", "member": {"shape": "Name"}},
            "Name": structure(Text="String"),
        },
        {name: operation(f"{name}Input") for name in ("PetCat", "PetDog", "PetBird")},
    )


CATS, DOGS, BIRDS = domain("cats", "PetCat"), domain("dogs", "PetDog"), domain("birds", "PetBird")


def homes(model: Model, *domains: Domain, shared_modules: tuple[SharedModule, ...] = ()) -> dict[str, str]:
    """The module of each structure and enum."""
    settings = Settings(domains=domains, shared=shared_modules)
    return home_by_shape(model, settings, domain_by_operation(model, settings))


def test_what_one_domain_reaches_lives_there_and_what_several_reach_is_common() -> None:
    found = homes(three_domains(), CATS, DOGS, BIRDS)
    assert found == {
        "LegKind": COMMON,
        "Legs": COMMON,
        "Name": COMMON,
        "PetBirdInput": "birds",
        "PetCatInput": "cats",
        "PetDogInput": "dogs",
        "Whiskers": "cats",
    }


def test_the_smallest_shared_module_that_covers_the_users_takes_a_shape() -> None:
    modules = (shared("animals", "birds", "cats", "dogs"), shared("walkers", "cats", "dogs"))
    found = homes(three_domains(), CATS, DOGS, BIRDS, shared_modules=modules)
    assert (found["Legs"], found["LegKind"], found["Name"]) == ("walkers", "walkers", "animals")


def test_a_sideways_domain_leaves_shapes_where_they_are() -> None:
    found = homes(three_domains(), CATS, DOGS, domain("birds", "PetBird", sideways=True))
    assert (found["Name"], found["Legs"]) == (COMMON, COMMON)
    found = homes(three_domains(), CATS, domain("dogs", "PetDog", sideways=True), BIRDS)
    assert (found["Legs"], found["LegKind"]) == ("cats", "cats")


def test_modules_import_what_their_annotations_name_and_nothing_else() -> None:
    model = three_domains()
    found = homes(model, CATS, DOGS, BIRDS)
    assert imports_of(model, "birds", found) == {COMMON: ["Name"]}
    assert imports_of(model, "cats", found) == {COMMON: ["Legs", "Name"]}
    assert imports_of(model, COMMON, found) == {}


def test_exceptions_have_a_module_of_their_own() -> None:
    model = model_of(
        {
            "Root": structure(Name="String"),
            "Broken": {**structure(Detail="Detail"), "exception": True},
            "Detail": structure(Text="String"),
        },
        {"Use": operation("Root", errors=[{"shape": "Broken"}])},
    )
    assert homes(model) == {"Broken": EXCEPTIONS, "Detail": EXCEPTIONS, "Root": "main"}


def test_an_operation_in_no_domain_says_what_to_add() -> None:
    with pytest.raises(ModelError, match=r"no domain for PetBird\. Add them to the `operations` of a domain"):
        homes(three_domains(), CATS, DOGS)


def test_an_operation_in_two_domains_is_refused() -> None:
    with pytest.raises(ModelError, match="PetCat stands in cats and in felines"):
        homes(three_domains(), CATS, DOGS, BIRDS, domain("felines", "PetCat"))


def test_a_domain_of_an_operation_that_is_gone_is_refused() -> None:
    with pytest.raises(ModelError, match="fish lists PetFish, which the model does not have"):
        homes(three_domains(), CATS, DOGS, BIRDS, domain("fish", "PetFish"))


def test_a_shared_module_of_an_unknown_domain_is_refused() -> None:
    with pytest.raises(ModelError, match="walkers is shared by horses, no such domain"):
        homes(three_domains(), CATS, DOGS, BIRDS, shared_modules=(shared("walkers", "cats", "horses"),))


def test_an_input_that_two_domains_use_is_refused() -> None:
    model = model_of({"Root": structure()}, {"PetCat": operation("Root"), "PetDog": operation("Root")})
    with pytest.raises(ModelError, match="put the operations that share it into one domain"):
        homes(model, CATS, DOGS)


def test_the_service_s_modules_import_each_other_in_no_circle(model: ModelType, decided: Plan) -> None:
    graph = {module: set(imports_of(model, module, decided.homes)) for module in decided.titles}
    while free := [module for module, imports in graph.items() if not imports]:
        for module in free:
            del graph[module]
        for imports in graph.values():
            imports.difference_update(free)
    assert graph == {}


def test_only_search_reaches_sideways(model: ModelType, decided: Plan) -> None:
    domains = {row.name for row in decided.settings.domains}
    sideways = {
        module for module in decided.titles for other in imports_of(model, module, decided.homes) if other in domains
    }
    assert sideways == {"search"}


@pytest.mark.parametrize(
    ("domain", "shared", "most"),
    [
        ("cluster_scaling", {"common_clusters"}, 12),
        ("cluster_nodes", {"common", "common_cluster_groups", "common_clusters"}, 25),
    ],
)
def test_importing_what_adds_and_lists_nodes_brings_few_classes_with_it(
    model: ModelType, decided: Plan, domain: str, shared: set[str], most: int
) -> None:
    """A class costs a third of a millisecond; nodes are what the client is for, and load in a blink."""
    modules = {domain, *imports_of(model, domain, decided.homes)}
    assert modules - {domain} == shared
    assert sum(len(decided.structures_in(module)) for module in modules) <= most


def test_what_nearly_every_domain_imports_is_small(decided: Plan) -> None:
    assert len(decided.structures_in("common")) <= 5


def test_a_domain_that_is_left_out_of_the_settings_is_missed(model: ModelType, decided: Plan) -> None:
    settings = attrs.evolve(decided.settings, domains=decided.settings.domains[1:])
    with pytest.raises(ModelError, match="no domain for"):
        domain_by_operation(model, settings)
