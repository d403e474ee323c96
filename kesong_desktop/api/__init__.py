"""The protocol's client: the Mastodon client API as servers really speak it."""
