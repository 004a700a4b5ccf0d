"""The exercises of notebook 4, one a file, named as what is to be written."""
