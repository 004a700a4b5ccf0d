"""The exercises of notebook 3, one a file, named as what is to be written."""
