"""The words of a review's text in each language: its relation, the labels of its facts, and their values."""

from types import MappingProxyType

from kesong_desktop.model.review import BuyAgain, Relation, ReviewKind
from kesong_desktop.record import Record

MARKER_TAG = "kesongreview"


class ReviewWords(Record, frozen=True):
    """The words of one language. ``used`` and ``at`` stand before a value, with the space they need."""

    gifted: str
    affiliate: str
    sponsored: str
    own: str
    used: str
    at: str
    kind: str
    place: str
    service: str
    category: str
    when: str
    again: str
    yes: str
    maybe: str
    no: str
    link: str
    tag: str
    colon: str = ": "
    quotes: str = "“”"

    def relation(self, relation: Relation) -> str:
        """Return the label of a relation; empty for what was bought."""
        labels = {
            Relation.GIFTED: self.gifted,
            Relation.AFFILIATE: self.affiliate,
            Relation.SPONSORED: self.sponsored,
            Relation.OWN: self.own,
        }
        return labels.get(relation, "")

    @property
    def kinds(self) -> dict[ReviewKind, str]:
        """The words for what is reviewed; none for a product."""
        return {ReviewKind.PLACE: self.place, ReviewKind.SERVICE: self.service}

    @property
    def answers(self) -> dict[BuyAgain, str]:
        """The words for whether one would buy it again."""
        return {BuyAgain.YES: self.yes, BuyAgain.MAYBE: self.maybe, BuyAgain.NO: self.no}

    @property
    def labels(self) -> dict[str, str]:
        """The labels of facts, by the field of ``Review``."""
        return {
            "kind": self.kind,
            "category": self.category,
            "when": self.when,
            "again": self.again,
            "gtin": "GTIN",
            "link": self.link,
        }

    @property
    def tag_line(self) -> str:
        """The last line of a review: a word that people look for, and the mark of this form."""
        return f"#{self.tag} #{MARKER_TAG}"


ENGLISH = ReviewWords(
    "[Ad · gifted]", "[Ad · affiliate]", "[Ad · sponsored]", "[Ad · own product]", "used ", "at ",
    "Kind", "place", "service", "Category", "Bought", "Would buy again", "yes", "maybe", "no", "Link", "review",
)  # fmt: skip
WORDS = MappingProxyType({
    "en": ENGLISH,
    "zh-hans": ReviewWords(
        "[广告 · 获赠]", "[广告 · 推广链接]", "[广告 · 品牌赞助]", "[广告 · 自家产品]", "用了 ", "购于 ",
        "类型", "地点", "服务", "类别", "购买时间", "会回购", "会", "也许", "不会", "链接", "测评", "：", "“”",
    ),
    "zh-hant": ReviewWords(
        "[廣告 · 獲贈]", "[廣告 · 推廣連結]", "[廣告 · 品牌贊助]", "[廣告 · 自家產品]", "用了 ", "購於 ",
        "類型", "地點", "服務", "類別", "購買時間", "會回購", "會", "也許", "不會", "連結", "評測", "：", "「」",
    ),
    "ja": ReviewWords(
        "[広告 · 提供品]", "[広告 · アフィリエイト]", "[広告 · スポンサー]", "[広告 · 自社製品]", "使用期間 ", "購入先 ",
        "種類", "場所", "サービス", "カテゴリー", "購入時期", "また買う",
        "はい", "たぶん", "いいえ", "リンク", "レビュー", "：", "「」",
    ),
    "pt": ReviewWords(
        "[Publicidade · recebido]", "[Publicidade · afiliado]", "[Publicidade · patrocinado]", "[Publicidade · produto próprio]",
        "usado por ", "comprado em ", "Tipo", "lugar", "serviço", "Categoria", "Data da compra", "Compraria de novo",
        "sim", "talvez", "não", "Link", "resenha",
    ),
    "de": ReviewWords(
        "[Werbung · geschenkt]", "[Werbung · Partnerlink]", "[Werbung · bezahlt]", "[Werbung · eigenes Produkt]",
        "benutzt seit ", "gekauft bei ", "Art", "Ort", "Dienstleistung", "Kategorie", "Gekauft", "Würde wieder kaufen",
        "ja", "vielleicht", "nein", "Link", "Testbericht", ": ", "„“",
    ),
    "fr": ReviewWords(
        "[Publicité · offert]", "[Publicité · affiliation]", "[Publicité · sponsorisé]", "[Publicité · produit maison]",
        "utilisé depuis ", "acheté chez ", "Type", "lieu", "service", "Catégorie", "Acheté", "À racheter",
        "oui", "peut-être", "non", "Lien", "avis", " : ", "«»",
    ),
    "es": ReviewWords(
        "[Publicidad · regalo]", "[Publicidad · afiliado]", "[Publicidad · patrocinado]", "[Publicidad · producto propio]",
        "usado durante ", "comprado en ", "Tipo", "lugar", "servicio", "Categoría", "Fecha de compra", "Volvería a comprar",
        "sí", "quizás", "no", "Enlace", "reseña", ": ", "«»",
    ),
})  # fmt: skip
"""By language; what a text is read by in any of them."""

_TRADITIONAL = frozenset({"hant", "tw", "hk", "mo"})
_EARLIER = {"[own product]": Relation.OWN}


def words_for(language: str) -> ReviewWords:
    """Return the words of a language, given as a tag of BCP 47; English for one that has none."""
    base, *rest = language.replace("_", "-").lower().split("-")
    if base == "zh":
        return WORDS["zh-hant" if _TRADITIONAL.intersection(rest) else "zh-hans"]
    return WORDS.get(base, ENGLISH)


def _label_key(label: str) -> str:
    """Return a label as it is compared: without case, brackets and spaces, its parts by one sign."""
    bare = "".join(label.casefold().split()).strip("[]【】［］()（）").rstrip(":：")
    return bare.replace("・", "·").replace("•", "·").replace("|", "·").replace("-", "·").replace("–", "·")


RELATIONS = MappingProxyType(
    {
        _label_key(words.relation(one)): one
        for words in WORDS.values()
        for one in Relation
        if words.relation(one)
    }
    | {_label_key(label): one for label, one in _EARLIER.items()}
)
LABELS = MappingProxyType(
    {label.casefold(): name for words in WORDS.values() for name, label in words.labels.items()}
)
KINDS = MappingProxyType(
    {word.casefold(): kind for words in WORDS.values() for kind, word in words.kinds.items()}
)
ANSWERS = MappingProxyType(
    {word.casefold(): one for words in WORDS.values() for one, word in words.answers.items()}
)
USED = tuple(dict.fromkeys(words.used for words in WORDS.values()))
AT = tuple(dict.fromkeys(words.at for words in WORDS.values()))
QUOTES = MappingProxyType({words.quotes[0]: words.quotes[1] for words in WORDS.values()})


def relation_of(line: str) -> Relation | None:
    """Return the relation that a line states in any language, or None for a line of another kind."""
    return RELATIONS.get(_label_key(line))
