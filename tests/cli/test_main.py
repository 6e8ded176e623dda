import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pocketref import __main__ as program
from tests.cli.conftest import Call

DOSE = "dose trastuzumab --weight 68"


def test_text_is_the_default_and_json_is_one_document(call: Call) -> None:
    assert "544" in call(DOSE).out
    document = call(f"{DOSE} --json").document
    assert document["schema"] == "pocketref/dose/1"
    assert document["pack"]["id"]


def test_the_words_of_the_program_are_the_default(
    pack_file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["pocketref", "--pack", str(pack_file), *DOSE.split(" ")])
    assert program.main() == 0
    assert "544" in capsys.readouterr().out


def test_a_mistake_in_the_options_uses_the_same_document(call: Call) -> None:
    said = call(f"{DOSE} --nonsense 1 --json")
    assert (said.code, said.error["code"]) == (2, "usage")


def test_today_is_the_day_of_treatment_where_none_is_given(call: Call) -> None:
    words = "day pertuzumab-trastuzumab-docetaxel --cycle 1 --json"
    dated = call(words).document["date"]
    assert len(dated) == len("2026-03-09")


def _program(pack: Path, words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "pocketref", "--pack", str(pack), *words.split(" ")]
    return subprocess.run(
        command, env={**os.environ, **environment}, capture_output=True, check=False
    )


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_signs_come_out_whatever_the_console_speaks(pack_file: Path, encoding: str) -> None:
    told = _program(pack_file, DOSE, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert told.returncode == 0, told.stderr
    assert "8\u00a0mg/kg × 68\u00a0kg" in told.stdout.decode("utf-8")


def test_the_program_starts_as_a_module(pack_file: Path) -> None:
    told = _program(pack_file, f"{DOSE} --json")
    assert json.loads(told.stdout)["doses"][0]["dose"]["value"] == "544"


def test_a_reader_that_leaves_early_is_no_fault(pack_file: Path) -> None:
    words = ["--pack", str(pack_file), "show", "pertuzumab-trastuzumab-docetaxel", "--json"]
    command = [sys.executable, "-m", "pocketref", *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == b""
        assert running.wait() == 0
