"""Texts in other languages: what is right there looks wrong in English, so only rules that hold in any language speak."""

import pytest

import proofer
from proofer.document import Document

OTHERS = {
    "German": "Am Abend kamen die Fischer zurück. sie hatten wenig gefangen, und der Wirt schloss das Tor. Die Kinder liefen barfuß über die nassen Steine, während ihre Mütter die Netze flickten und niemand ein Wort sprach.",
    "Spanish": "Por la tarde volvieron los pescadores. traían poca pesca, y el tabernero cerró la puerta. Los niños corrían descalzos sobre las piedras mojadas mientras sus madres remendaban las redes y nadie hablaba.",
    "French": "Le soir, les pêcheurs revinrent : ils avaient peu pris ! Les enfants couraient pieds nus sur les pierres mouillées, pendant que leurs mères raccommodaient les filets et que personne ne parlait.",
    "Indonesian": "Sore itu para nelayan pulang dan membawa sedikit ikan. Anak-anak berlari tanpa alas kaki di atas batu yang basah, sementara ibu mereka memperbaiki jala dan tidak seorang pun berbicara.",
    "Russian": "Вечером рыбаки вернулись. они поймали мало рыбы, и хозяин закрыл ворота. Дети бегали босиком по мокрым камням, пока матери чинили сети.",
    "Dutch": "Tegen de avond keerden de vissers terug. ze hadden weinig gevangen, en de waard sloot de poort. De kinderen liepen blootsvoets over de natte stenen terwijl hun moeders de netten herstelden.",
}  # fmt: skip


@pytest.mark.parametrize("text", OTHERS.values(), ids=OTHERS)
def test_right_text_of_another_language_stays(text):
    assert not Document("", text).is_english
    assert proofer.check(text) == [] and proofer.fix(text, unsafe=True).text == text


def test_what_holds_in_any_language_is_still_repaired():
    text = OTHERS["German"].replace("Tor.", "Tor.[3]  ").replace("gefangen,", "gefangen【4:0†source】,").replace("sie hatten", "Sie hatten")
    assert proofer.fix(text).text == OTHERS["German"].replace("sie hatten", "Sie hatten").replace("Tor. ", "Tor. ")


@pytest.mark.parametrize(
    "text",
    [
        "It rained. then it stopped.",
        "They sang “la mer qu’on voit danser le long des golfes clairs a des reflets changeants” as they walked to the harbor. then it was over, and all of them went home by the road that had been built for the mill.",
        "The frobnicator, the blorptangler and the quuxifier were brought to the mill by the road. then all of them were put to the test, and that was the end of it.",
    ],
)
def test_english_is_english(text):
    assert Document("", text).is_english
    assert any(finding.rule == "casing/sentence-start" for finding in proofer.check(text))
