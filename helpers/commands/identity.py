"""Who may speak to the course's server: its own pages, with its token."""

from jupyter_server.auth.identity import PasswordIdentityProvider


class OneOrigin(PasswordIdentityProvider):
    """Asks for the token as Jupyter does, and for the page's origin also where the token is right.

    Jupyter itself lets a page of any site in that knows the token. Nothing of the course needs
    that, and a token is seen by everyone when an address stands on a projector.
    """

    def should_check_origin(self, handler):
        return True
