"""Catalogue of messages: turns reasons, facts and states into sentences, with or without a translator."""
