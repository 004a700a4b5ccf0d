"""Settings of the JupyterLab that `make lab` starts."""

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

c = get_config()  # noqa: F821  (provided by Jupyter)

# Nothing is to be fetched while a class is running.
c.LabApp.extension_manager = "readonly"
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"

# A notebook is saved as it is opened, as one .ipynb file; authors go from it to its .py with
# `make notebooks`.
c.ServerApp.jpserver_extensions = {"jupyterlab_jupytext": False}

# The address to open is said all the same.
c.ServerApp.log_level = 30


class PromptConnection(ZMQChannelsWebsocketConnection):
    """Sends each message to the browser at once."""

    def connect(self):
        self.websocket_handler.set_nodelay(True)
        return super().connect()


# Otherwise TCP may hold a slider's picture back until the browser has acknowledged the message
# before it, for some 40 ms.
c.ServerApp.kernel_websocket_connection_class = PromptConnection
