"""Right programs, a file for each exercise."""
