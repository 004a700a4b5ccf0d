"""Measurements, as ratios of two ways in one run; `make bench` prints them."""
