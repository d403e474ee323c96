"""The fence: files that this program did not make are decoded by other processes, with little memory and a deadline.

``gate`` is what the program sees, ``jobs`` what can be asked, ``worker`` the other side, ``bounds`` what the system holds it to.
"""
