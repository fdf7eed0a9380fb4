# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Facts of the service as rows: what it has, not how it is called."""
