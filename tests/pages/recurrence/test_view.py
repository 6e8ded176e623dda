from pocketref.pages.recurrence.view import Choice, Question, Says


def test_a_question_tells_what_was_said_to_it() -> None:
    positive = Choice(id="positive", text="positive", chosen=True)
    nothing = Choice(id="", text="Not entered", chosen=False)
    asked = Question(id="hr", label="Receptors", title="3. Receptors", choices=(positive, nothing))
    assert asked.said == "positive"


def test_a_source_stands_before_its_statement() -> None:
    said = Says(name="Article", word="Does not say", statement="It does not say so.", silent=True)
    assert said.text == "**Article.** It does not say so."
