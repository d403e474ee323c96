"""Publishing use cases: checking, queueing and controlling outbox jobs."""
