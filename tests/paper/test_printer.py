import re
import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from PySide6.QtGui import QImage, QPageSize, QPdfWriter

from pocketref.model.noun import but
from pocketref.paper.printer import page_images, print_to, write_pdf
from pocketref.paper.saving import NotSavedError
from pocketref.paper.sheets import infusion_checklist
from pocketref.paper.sizes import Paper
from tests.paper.sheet_of_the_day import CHECKLIST, STEPS

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler")
SHEET = infusion_checklist(CHECKLIST)


def told(*command: str | Path) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module", params=list(Paper), ids=lambda paper: paper.name)
def written(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The checklist as a PDF, on each paper."""
    path = tmp_path_factory.mktemp("pdf") / "sheet.pdf"
    assert write_pdf(SHEET, path, request.param) == 1
    return path


@needs_poppler
def test_the_checklist_is_one_page_of_its_paper(written: Path) -> None:
    info = told("pdfinfo", written)
    assert re.search(r"Pages:\s+1\n", info)
    assert re.search(r"Page size:\s+(595 x 842 pts \(A4\)|612 x 792 pts \(letter\))", info)


@needs_poppler
def test_its_words_can_be_searched_and_copied(written: Path) -> None:
    text = unicodedata.normalize("NFKC", told("pdftotext", "-layout", written, "-"))
    for words in ("pertuzumab 840 mg", "trastuzumab 544 mg", "DOCEtaxel 132.4 mg", "checklist"):
        assert words in re.sub(r" +", " ", text)


@needs_poppler
def test_no_letters_are_joined_and_none_has_a_private_code(written: Path) -> None:
    text = told("pdftotext", written, "-")
    assert re.findall(r"[\ufb00-\ufb06\ue000-\uf8ff]", text) == []
    assert "Infusion" in text
    assert "finish" in text


@needs_poppler
def test_its_fonts_are_embedded(written: Path) -> None:
    fonts = told("pdffonts", written).splitlines()[2:]
    assert fonts
    for font in fonts:
        assert re.search(r"yes +(yes|no) +yes +\d+ +\d+$", font)


@needs_poppler
def test_it_is_black_and_grey_on_white(written: Path) -> None:
    told("pdftoppm", "-r", "60", "-png", written, written.with_suffix(""))
    (image,) = (QImage(str(path)) for path in written.parent.glob("*.png"))
    colours = {
        image.pixel(x, y) & 0xFFFFFF for x in range(image.width()) for y in range(image.height())
    }
    assert {
        colour for colour in colours if len({colour >> 16, colour >> 8 & 255, colour & 255}) > 1
    } == set()
    assert {0x000000, 0xFFFFFF} <= colours


@needs_poppler
def test_a_long_sheet_repeats_its_heads_and_counts_its_pages(tmp_path: Path) -> None:
    steps = tuple(but(step, number=at) for at, step in enumerate(STEPS * 6, start=1))
    pages = write_pdf(
        infusion_checklist(but(CHECKLIST, steps=steps)), tmp_path / "long.pdf", Paper.A4
    )
    assert pages >= 3
    for page in range(1, pages + 1):
        text = told("pdftotext", "-f", str(page), "-l", str(page), tmp_path / "long.pdf", "-")
        assert f"Page {page} of {pages}" in text
        assert "Cycle 1, loading doses" in text
        assert "Patient label" in text
        if "Only after 1 and 3 end." in text:
            assert "Planned" in text


def test_a_sheet_that_cannot_be_saved_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(NotSavedError, match=r"sheet\.pdf was not saved"):
        write_pdf(SHEET, tmp_path / "none" / "sheet.pdf", Paper.A4)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("paper", "size"), [(Paper.A4, (827, 1169)), (Paper.LETTER, (850, 1100))])
def test_the_preview_shows_the_pages_themselves(paper: Paper, size: tuple[int, int]) -> None:
    (image,) = page_images(SHEET, paper, 100)
    assert (image.width(), image.height()) == size
    assert image.isGrayscale()


@pytest.mark.parametrize("paper", list(Paper))
def test_a_printer_is_given_the_paper_of_the_sheet(tmp_path: Path, paper: Paper) -> None:
    printer = QPdfWriter(str(tmp_path / "printed.pdf"))
    assert print_to(SHEET, printer, paper)
    assert (printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter) is (
        paper is Paper.LETTER
    )


@pytest.mark.qt_log_ignore("QPainter::begin")  # what Qt says to itself
def test_a_printer_that_takes_nothing_is_known(tmp_path: Path) -> None:
    printer = QPdfWriter(str(tmp_path / "none" / "printed.pdf"))
    long = infusion_checklist(but(CHECKLIST, steps=STEPS * 6))
    assert not print_to(long, printer, Paper.A4)
