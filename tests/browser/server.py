"""The JupyterLab that `make lab` starts, on a fresh copy of the project, for a browser."""

from tests.course_server import CourseServer, copy_course


class Server(CourseServer):
    """JupyterLab on a copy of the project, as a student opens it.

    Parameters
    ----------
    folder : Path
        An empty folder, for the copy and the log.
    """

    def __init__(self, folder):
        course = copy_course(folder / "the course")
        super().__init__(course, folder / "lab.log", ["--no-browser", "--expose-app-in-browser"])
