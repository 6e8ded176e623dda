from pocketref.wording import printing


def test_what_went_wrong_is_followed_by_what_can_be_done() -> None:
    assert printing.while_open(printing.SILENT) == (
        "The printer did not answer in 20 seconds. The sheet is still open; "
        "save it as PDF or choose another printer."
    )
    assert printing.at_once(printing.stopped("ward")) == (
        "ward is stopped, and was sent nothing. Press Ctrl+P for PDF or another printer."
    )


def test_every_printer_is_called_by_its_name() -> None:
    for say in (printing.sent, printing.gone, printing.stopped, printing.refused):
        assert "ward" in say("ward")
        assert say("ward").endswith(".")


def test_where_nothing_is_saved_no_pdf_is_offered() -> None:
    for say in (printing.while_open, printing.at_once):
        assert "PDF" in say(printing.SILENT)
        assert "PDF" not in say(printing.SILENT, saves=False)
