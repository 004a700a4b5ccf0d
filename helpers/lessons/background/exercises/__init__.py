"""The exercises of notebook 1, one a file, named as what is to be written."""
