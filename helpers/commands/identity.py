"""Who may speak to the course's server: its own pages, with its token."""

from jupyter_server.auth.identity import PasswordIdentityProvider
from traitlets import Bool


class OneOrigin(PasswordIdentityProvider):
    """Asks for the token as Jupyter does, and for the page's origin also where the token is right.

    Jupyter itself lets a page of any site in that knows the token. Nothing of the course needs
    that, and a token is seen by everyone when an address stands on a projector.
    """

    say_address = Bool(False, config=True, help="Print the address with the token at the start.")

    def validate_security(self, app, ssl_options=None):
        super().validate_security(app, ssl_options)
        # JupyterLab prints only a token that it takes for its own. To say so earlier would let
        # an empty token in somebody's settings take its place.
        self.token_generated = self.say_address

    def should_check_origin(self, handler):
        return True
