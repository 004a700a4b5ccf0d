"""Settings of the JupyterLab that `make lab` starts."""

from pathlib import Path

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

c = get_config()  # noqa: F821  (provided by Jupyter)

# Nothing is to be fetched while a class is running.
c.LabApp.extension_manager = "readonly"
c.LabApp.check_for_updates_class = "jupyterlab.NeverCheckForUpdate"

# The style in custom/ hides the notes for those who present.
c.LabApp.custom_css = True
c.ServerApp.tornado_settings.update(
    {"static_custom_path": [str(Path(__file__).with_name("custom"))]}
)

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
