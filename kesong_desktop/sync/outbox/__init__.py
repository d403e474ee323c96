"""Execution of the outbox: job queues, rendering, uploads, sending, and searching for unconfirmed posts."""
