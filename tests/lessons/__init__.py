"""What each lesson holds is tested here; a folder for each has the right programs and answers."""
