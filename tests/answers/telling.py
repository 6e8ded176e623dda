"""A question as one line, so that a table of them can be read."""

from pocketref.answers.question import How, Question


def told(question: Question) -> str:
    """What was understood: kind; what it is about; values; what is refused, asked, left over."""
    kind = str(question.kind) if question.kind else "finds"
    about = [*question.drugs]
    about += [part for part in (question.regimen, question.event) if part]
    if question.term and question.term != question.event:
        about.append(question.term)
    values = [f"{each.field}={each.text}" for each in question.typed]
    parts = [
        " ".join((kind, *about)),
        " ".join(values),
        *(f"refuses {each.field} ({each.hint or each.code})" for each in question.faults),
        *(
            f"asks {each.code}: {' | '.join(choice.text for choice in each.choices)}"
            for each in question.doubts
        ),
        *(f"at {each.value}" for each in question.readings if each.what == "place"),
        *(f"scope {each}" for each in (question.scope,) if each),
        *(f"corrected {each.typed}" for each in question.readings if each.how is How.SPELLING),
        *(f"loose {each}" for each in question.loose),
    ]
    return "; ".join(part for part in parts if part)
