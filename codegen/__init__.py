"""Generator of an awsJson client from its service model: `python -m codegen [--check]`. Never imported by sm_async.

    source -> model -> plan (domains, classify, naming, settings) -> emit -> generation

`generate(read_model(document))` is all that a small model of one's own needs.
"""

from codegen.generation import generate
from codegen.model import Model, ModelError, read_model
from codegen.settings import Settings

__all__ = ["Model", "ModelError", "Settings", "generate", "read_model"]
