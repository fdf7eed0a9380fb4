"""Pure protocol: bytes and values. Time, randomness and environment are arguments; nothing here does I/O."""
