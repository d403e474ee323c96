"""The home server's HTTP side: requests in, entities and pages out."""
