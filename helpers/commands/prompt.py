"""An extension of Jupyter's server: it sends each message of a kernel to the browser at once.

Otherwise TCP may hold a slider's picture back until the browser has acknowledged the message
before it, for some 40 ms.
"""

from jupyter_server.services.kernels.connection.channels import ZMQChannelsWebsocketConnection

CHOSEN = "kernel_websocket_connection_class"


class PromptConnection(ZMQChannelsWebsocketConnection):
    """Sends each message to the browser at once."""

    def connect(self):
        self.websocket_handler.set_nodelay(True)
        return super().connect()


def _jupyter_server_extension_points():
    return [{"module": __name__}]


def _load_jupyter_server_extension(server):
    """Choose this connection, unless somebody has chosen another one."""
    settings = server.web_app.settings
    if settings.get(CHOSEN) in (None, ZMQChannelsWebsocketConnection):
        settings[CHOSEN] = PromptConnection
