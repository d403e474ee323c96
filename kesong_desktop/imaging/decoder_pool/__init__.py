"""Sandboxed decoding: files from outside are decoded in other processes, with limited memory and processor time.

``pool`` is the interface, ``jobs`` the messages, ``worker`` the decoding process, ``limits`` what the system holds it to.
"""
