"""Methods and namespaces that are imported when they are first looked up: a program uses few of them.

Making a client with all of them would otherwise read and run the modules of every domain.
"""

from __future__ import annotations

import importlib
from types import FunctionType
from typing import Any

__all__ = ["LazyMethod", "LazyNamespace"]


class LazyMethod:
    """Holds the place of a method of another class, in a module that is imported on the first look-up.

    The method then takes its place, so that callers, subclasses, `help`, `inspect` and mocks meet the plain function:

        class AllOperations(Operations):
            add_tags = LazyMethod(".resources", "ResourcesOperations")

    Who looks past the protocol of descriptors, as mocks with a `spec` do, finds the function where that of a
    `staticmethod` stands: in `__func__` and `__wrapped__`.
    """

    __slots__ = ("_class", "_module", "_name", "_owner")

    def __init__(self, module: str, cls: str) -> None:
        self._module = module
        self._class = cls

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        method: Any = self._method().__get__(instance, owner)
        return method

    @property
    def __func__(self) -> FunctionType:
        return self._method()

    @property
    def __wrapped__(self) -> FunctionType:
        return self._method()

    def _method(self) -> FunctionType:
        # A relative name starts from the module of the class, which is the package that has the domains.
        home: type = getattr(importlib.import_module(self._module, self._owner.__module__), self._class)
        method: FunctionType = vars(home)[self._name]
        if vars(self._owner).get(self._name) is self:  # and not what a test has patched in
            setattr(self._owner, self._name, method)
        return method


class LazyNamespace:
    """Holds the place of an object that every instance has one of, whose class is imported on the first look-up.

        class AllOperations(Operations):
            paginate = LazyNamespace(".paginate", "AllPaginators")

    The class is called with the instance, which then keeps what it made. Looked up on the owner it is the class itself,
    so that `help` and mocks see what the object will have.
    """

    def __init__(self, module: str, cls: str) -> None:
        self._module = module
        self._class = cls

    def __set_name__(self, owner: type, name: str) -> None:
        self._owner = owner
        self._name = name

    def __get__(self, instance: object, owner: type | None = None) -> Any:
        cls: Any = getattr(importlib.import_module(self._module, self._owner.__module__), self._class)
        if instance is None:
            return cls
        # In the instance's own dictionary, which Python looks into first from now on.
        made = instance.__dict__[self._name] = cls(instance)
        return made
