"""Text of generated files, one module a kind of file. Everything was decided in `plan`; here it is only written."""
