"""The exercises of notebook 2, one a file, named as what is to be written."""
