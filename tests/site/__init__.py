"""The site, made, served and used as a student uses it."""
