"""Reusable widgets. They import neither api, store, sync nor actions; user input emits change signals, setters do not."""
