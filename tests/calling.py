"""What the drugs of the tests are called."""

_SHOWN = {
    "docetaxel": "DOCEtaxel",
    "paclitaxel": "PACLitaxel",
    "nab-paclitaxel": "nab-PACLitaxel",
    "trastuzumab-emtansine": "ado-trastuzumab EMTANSINE",
    "trastuzumab-deruxtecan": "fam-trastuzumab DERUXTECAN",
}


def called(name: str) -> str:
    """The shown name of a drug; of everything else, what it is."""
    return _SHOWN.get(name, name)
