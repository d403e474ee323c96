"""Tests of the planner's rules."""
