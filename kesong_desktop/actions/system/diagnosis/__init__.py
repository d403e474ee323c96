"""Checks of ``kesong doctor`` beside the installation: the profile, the network, and the diagnosis report."""
