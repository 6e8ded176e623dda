from threading import Event

from pytestqt.qtbot import QtBot

from pocketref.widgets.printing import PrintJob


def test_a_job_ends_with_the_answer(qtbot: QtBot) -> None:
    job = PrintJob(lambda: "ward", "silent")
    with qtbot.waitSignal(job.ended, timeout=2000) as ended:
        job.start()
    assert ended.args == ["ward"]


def test_a_silent_printer_is_given_up_and_its_late_answer_dropped(qtbot: QtBot) -> None:
    answer = Event()

    def wait() -> str:
        answer.wait()
        return "late"

    job = PrintJob(wait, "silent", limit=10)
    heard: list[str] = []
    job.ended.connect(heard.append)
    with qtbot.waitSignal(job.ended, timeout=2000):
        job.start()
    with qtbot.waitSignal(job.answered, timeout=2000):
        answer.set()
    assert heard == ["silent"]


def test_an_answer_that_nobody_waits_for_any_more_is_dropped(qtbot: QtBot) -> None:
    job = PrintJob(lambda: "late", "silent")
    with qtbot.waitSignal(job.destroyed):
        job.deleteLater()
    job._run()  # noqa: SLF001  # what its thread does
