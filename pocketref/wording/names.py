"""Names as readers see them: fields and formulas; what a drug is called stands in the pack."""

from pocketref.model.patient import Formula

_FIELDS = {
    "at": "Place",
    "chair": "Chair",
    "weight": "Weight",
    "height": "Height",
    "body-mass-index": "Body mass index",
    "cycle": "Cycle",
    "day": "Day of the cycle",
    "date": "Date of treatment",
    "start": "Start",
    "time-of-step": "Time",
    "last": "Last dose",
    "days-since-last": "Days since last dose",
    "first": "First infusion",
    "taxane-level": "Dose level",
    "vial": "Vial",
    "bsa": "Body surface area formula",
    "lvef": "LVEF",
    "lvef-baseline": "LVEF baseline",
    "lvef-normal": "Local lower limit of LVEF",
    "lvef-on": "Date of the last echo",
    "symptoms": "Symptoms of heart failure",
    "anc": "ANC",
    "platelets": "Platelets",
    "haemoglobin": "Haemoglobin",
    "bilirubin": "Bilirubin",
    "ast": "AST",
    "alt": "ALT",
    "alp": "ALP",
    "neuropathy": "Neuropathy",
    "temperature": "Temperature",
    "hold": "Held by decision",
    "split-loading": "Loading over two days",
    "region": "Region",
    "setting": "Setting",
    "prior": "Given before",
    "months": "Months since adjuvant treatment",
    "hr": "Hormone receptors",
    "menopause": "Menopause",
    "chemotherapy": "Fit for chemotherapy",
    "first-line": "First line contained",
    "last-dose": "Last adjuvant dose",
    "recurrence": "Date of recurrence",
    "sustained": "38\u00a0°C or more for over 1\u00a0hour",
    "stools": "Stools a day over baseline",
    "skin-area": "Skin area",
    "anc-normal": "Local lower limit of ANC",
    "platelets-normal": "Local lower limit of platelets",
    "haemoglobin-normal": "Local lower limit of haemoglobin",
    "bilirubin-baseline": "Bilirubin baseline",
    "ast-baseline": "AST baseline",
    "alt-baseline": "ALT baseline",
    "with-events": "Affected, with",
    "with-people": "People, with",
    "without-events": "Affected, without",
    "without-people": "People, without",
    "cohort": "People in the cohort",
    "with": "With",
    "without": "Without",
    "baseline": "Baseline",  # of the heart for `lvef`, of a liver test for `grade`
    "now": "LVEF",
    "normal": "Local lower limit of LVEF",
    "on": "Date of the last echo",
    "drug": "Drug",
    "event": "Event",
    "id": "ID",
    "trial": "Trial",
    "regimen": "Regimen",
    "sheet": "Sheet",
    "pdf": "PDF file",
    "paper": "Paper",
}
# Where there is little room and the field stands among others.
_SHORT = {
    "bsa": "BSA formula",
    "date": "Date",
    "day": "Day",
    "lvef": "LVEF now",
    "lvef-normal": "Local lower limit",
    "lvef-on": "Last echo",
    "split-loading": "Two days",
    "prior": "Prior adjuvant",
    "months": "Interval",
    "hr": "HR status",
    "stools": "Stools over baseline",
    "sustained": "Over 1\u00a0hour",
    "symptoms": "Symptoms",
}
_FORMULAS = {
    Formula.MOSTELLER: "Mosteller",
    Formula.DUBOIS: "DuBois",
    Formula.HAYCOCK: "Haycock",
    Formula.GEHAN_GEORGE: "Gehan-George",
    Formula.BOYD: "Boyd",
}
_NON_BREAKING_HYPHEN = "\u2011"


def unbroken(name: str) -> str:
    """A name whose hyphens do not break a line, for screen and paper."""
    return name.replace("-", _NON_BREAKING_HYPHEN)


def field(name: str) -> str:
    """What readers call a field or option: `Weight` for `weight`."""
    return _FIELDS.get(name, sentence_case(name.replace("-", " ")))


def short(name: str) -> str:
    """A field's name on the worksheet bar: `Date` for `Date of treatment`."""
    return _SHORT.get(name) or field(name)


def formula(which: Formula) -> str:
    """A surface-area formula by its author."""
    return _FORMULAS[which]


def within(name: str) -> str:
    """A field's name inside a sentence: `weight`, `LVEF baseline`, `ANC`."""
    title = field(name)
    first = title.split(" ")[0]
    return title if first.isupper() else title[:1].lower() + title[1:]


def sentence_case(text: str) -> str:
    """The text with its first letter in capitals, unless it is a name that has capitals already.

    An address of the web stays as it is: `example.org/a`.
    """
    first = text.split(" ", maxsplit=1)[0].rstrip(",;")
    plain = first == first.lower() and "." not in first[:-1]
    return text[:1].upper() + text[1:] if plain else text


def joined(names: tuple[str, ...], last: str = "and") -> str:
    """Names in a row: `pertuzumab, trastuzumab and DOCEtaxel`."""
    *before, end = names or ("",)
    return f"{', '.join(before)} {last} {end}" if before else end
