"""What the Makefile runs; the course itself needs none of it."""
