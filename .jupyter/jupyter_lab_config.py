"""Settings of the JupyterLab that `make lab` starts."""

c = get_config()  # noqa: F821  (provided by Jupyter)

# Nothing is to be fetched while a class is running.
c.LabApp.extension_manager = "readonly"
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"

# The address to open is said all the same.
c.ServerApp.log_level = 30
