"""Serves a folder as any host of static files does, and counts what is asked for."""

import functools
import gzip
import http.server
import threading
from pathlib import Path

PACKED = {".whl", ".zip", ".woff2", ".png"}  # a host does not compress these again


class Server:
    """A server of a folder, on this machine only.

    Parameters
    ----------
    folder : Path
    """

    def __init__(self, folder):
        self.folder, self.paths = Path(folder), []
        handler = functools.partial(_Handler, self.paths, directory=str(folder))
        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        self.address = f"http://127.0.0.1:{self._server.server_port}/"

    def sent(self):
        """Return the bytes of all answers so far, as they are and as a host would compress them."""
        files = [self.folder / path for path in self.paths]
        files = [file for file in files if file.is_file()]
        packed = (
            len(file.read_bytes() if file.suffix in PACKED else gzip.compress(file.read_bytes(), 6))
            for file in files
        )
        return sum(file.stat().st_size for file in files), sum(packed)

    def stop(self):
        """Answer no longer."""
        self._server.shutdown()
        self._server.server_close()


class _Handler(http.server.SimpleHTTPRequestHandler):
    def __init__(self, paths, *arguments, **options):
        self._paths = paths
        super().__init__(*arguments, **options)

    def do_GET(self):  # noqa: N802
        path = self.path.partition("?")[0].lstrip("/")
        self._paths.append(f"{path}index.html" if path.endswith("/") or not path else path)
        super().do_GET()

    def end_headers(self):
        # pages of another address may fetch from here, as from a public network of files
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()

    def log_message(self, *_):
        pass
