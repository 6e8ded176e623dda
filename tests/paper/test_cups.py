from pathlib import Path

import pytest

from pocketref.model.printing import Printers
from pocketref.paper.cups import Cups
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import Paper
from pocketref.paper.spooling import NotPrintedError
from pocketref.wording import printing
from tests.paper.sheet_of_the_day import CHECKLIST

SHEET = infusion_checklist(CHECKLIST)
RUNS = "scheduler is running"
IDLE = "printer ward is idle.  enabled since Mon Nov 23 03:29:11 2026"
STOPPED = "printer ward disabled since Mon Nov 23 03:29:13 2026 -\n\tout of paper"
NEVER = "exec tail -f /dev/null"


class Service:
    """Commands of our own in the place of those of CUPS."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.given, self.words = folder / "given", folder / "words"
        self.state(IDLE)
        self.command("lp", f'printf "%s\\n" "$@" > "{self.words}"; cat > "{self.given}"')

    def command(self, name: str, script: str) -> None:
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        path.chmod(0o700)

    def printers(self, names: str, default: str, running: str = RUNS) -> None:
        answers = {"-e": names, "-d": default, "-r": running}
        cases = "".join(f'{key}) echo "{said}";; ' for key, said in answers.items())
        self.command("lpstat", f'case "$1" in {cases}esac')

    def state(self, said: str, code: int = 0) -> None:
        self.command("lpstat", f'echo "{said}"; exit {code}')


@pytest.fixture
def service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Service:
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    return Service(tmp_path)


def refusal(cups: Cups | None = None, printer: str = "ward") -> str:
    with pytest.raises(NotPrintedError) as refused:
        (cups or Cups()).take(printer, "Infusion checklist", SHEET, Paper.A4)
    return str(refused.value)


def test_printers_are_named_and_one_is_the_default(service: Service) -> None:
    service.printers("office\nward", "system default destination: ward")
    assert Cups.is_here()
    assert Cups().printers() == Printers(names=("office", "ward"), default="ward")


def test_a_default_that_is_no_longer_there_is_none(service: Service) -> None:
    service.printers("office", "system default destination: ward")
    assert Cups().printers() == Printers(names=("office",))
    service.printers("office", "no system default destination")
    assert Cups().printers() == Printers(names=("office",))


def test_without_a_printer_it_says_so(service: Service) -> None:
    service.printers("", "no system default destination")
    assert Cups().printers() == Printers(problem=printing.NO_PRINTER)


def test_a_service_that_does_not_run_is_named(service: Service) -> None:
    service.printers("", "", running="scheduler is not running")
    with pytest.raises(NotPrintedError, match=printing.NOT_RUNNING):
        Cups().printers()


def test_the_printer_is_given_the_pdf_itself_and_its_paper(service: Service) -> None:
    Cups().take("ward", "Infusion checklist", SHEET, Paper.LETTER)
    assert service.given.read_bytes().startswith(b"%PDF")
    words = service.words.read_text(encoding="utf-8").splitlines()
    assert words[:4] == ["-d", "ward", "-t", "Infusion checklist"]
    assert "media=Letter" in words


def test_a_printer_that_is_stopped_is_given_nothing(service: Service) -> None:
    service.state(STOPPED)
    assert refusal() == printing.stopped("ward")
    assert not service.given.exists()


def test_a_printer_may_be_called_as_it_likes(service: Service) -> None:
    service.state("printer disabled is idle.  enabled since Mon Nov 23 03:29:11 2026")
    Cups().take("disabled", "Infusion checklist", SHEET, Paper.A4)
    assert service.given.exists()


def test_a_printer_with_options_of_its_own_is_stopped_as_it_is_without(service: Service) -> None:
    service.command("lpstat", f'[ "$2" = ward ] && echo "{STOPPED}"')
    assert refusal(printer="ward/both-sides") == printing.stopped("ward/both-sides")


def test_a_printer_that_is_gone_is_named(service: Service) -> None:
    service.state("", code=1)
    assert refusal() == printing.gone("ward")


def test_a_sheet_that_is_refused_is_not_lost_without_a_word(service: Service) -> None:
    service.command("lp", "cat > /dev/null; exit 1")
    assert refusal() == printing.refused("ward")


def test_a_service_that_never_answers_is_ended(service: Service) -> None:
    service.command("lpstat", NEVER)
    assert refusal(Cups(seconds=0.05)) == printing.SILENT


def test_a_command_that_cannot_be_run_is_a_service_that_does_not(service: Service) -> None:
    service.command("lpstat", "")
    (service.folder / "lpstat").write_text("#!/no/such/shell\n", encoding="utf-8")
    assert refusal() == printing.NOT_RUNNING


def test_without_the_commands_there_is_no_cups(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not Cups.is_here()
