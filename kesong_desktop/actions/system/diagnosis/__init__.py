"""What ``kesong doctor`` looks at beside the installation: the profile, the network, and the report that can be sent."""
