"""``kesong doctor`` and ``kesong self-test``."""
