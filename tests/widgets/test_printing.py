from threading import Event

from pytestqt.qtbot import QtBot

from pocketref.widgets.printing import SILENT, PrintJob


def test_a_job_ends_with_nothing_to_say_when_the_printer_took_it(qtbot: QtBot) -> None:
    job = PrintJob(lambda: "")
    with qtbot.waitSignal(job.ended, timeout=2000) as ended:
        job.start()
    assert ended.args == [""]


def test_a_job_ends_with_what_went_wrong(qtbot: QtBot) -> None:
    job = PrintJob(lambda: "No paper.")
    with qtbot.waitSignal(job.ended, timeout=2000) as ended:
        job.start()
    assert ended.args == ["No paper."]


def test_a_silent_printer_is_given_up_and_its_late_answer_dropped(qtbot: QtBot) -> None:
    answer = Event()

    def wait() -> str:
        answer.wait()
        return "late"

    job = PrintJob(wait, limit=10)
    heard: list[str] = []
    job.ended.connect(heard.append)
    with qtbot.waitSignal(job.ended, timeout=2000):
        job.start()
    with qtbot.waitSignal(job.answered, timeout=2000):
        answer.set()
    assert heard == [SILENT]
