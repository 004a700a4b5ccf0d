"""The course as a student meets it: real JupyterLab in a real browser."""
