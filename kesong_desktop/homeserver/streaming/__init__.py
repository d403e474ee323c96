"""Live updates of the home server: events, subscriptions and delivery."""
