"""Reusable parts of the window. They know neither api, store, sync nor actions; setters never emit a change signal, people do."""
