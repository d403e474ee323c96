"""A word of each of forty-four scripts, with the marks that it needs."""

WORDS = {
    "Latin": "Brötchen", "Latin NFD": "cafe\u0301", "Vietnamese": "Phở", "Catalan": "col·lecció", "Greek": "ψωμί",
    "Cyrillic": "хлеб", "Armenian": "հաց", "Hebrew": "לחם", "Pointed Hebrew": "לֶחֶם", "Arabic": "خُبْز",
    "Persian": "می\u200cخواهم", "Urdu": "روٹی", "Syriac": "ܠܰܚܡܳܐ", "Thaana": "ފާން",
    "N'Ko": "ߓߎߙߎ", "Devanagari": "हिन्दी",
    "Marathi": "भाकरी", "Bengali": "রুটি",
    "Gurmukhi": "ਰੋਟੀ", "Gujarati": "રોટલી",
    "Odia": "ରୁଟି", "Tamil": "ரொட்டி",
    "Telugu": "రొట్టె", "Kannada": "ರೊಟ್ಟಿ", "Malayalam": "അപ്പം",
    "Malayalam chillu": "അവന്\u200dറെ",
    "Sinhala": "ක්\u200dරීඩා",
    "Thai": "ขนมปัง", "Lao": "ເຂົ້າຈີ່", "Tibetan": "བག་ལེབ".replace("\u0f0b", ""), "Burmese": "ပေါင်မုန့်", "Khmer": "នំប៉័ង",
    "Georgian": "პური", "Ethiopic": "ዳቦ", "Cherokee": "ᎦᏚ", "Canadian": "ᓂᖃᐅᔭᖅ", "Mongolian": "ᠲᠠᠯᠬ", "Hangul": "빵",
    "Jamo": "\u1112\u1161\u11ab\u1100\u1173\u11af", "Hiragana": "パン屋さん", "Katakana": "クロワッサン・ブック", "Han": "面包",
    "Bopomofo": "ㄅㄠ",
    "Yi": "ꃆꃀ", "Javanese": "ꦫꦺꦴꦠꦶ", "Balinese": "ᬭᭀᬢᬶ", "Sundanese": "ᮛᮧᮒᮤ", "Tifinagh": "ⴰⵖⵔⵓⵎ", "Adlam": "𞤥𞤵𞤪𞤵",
    "Ol Chiki": "ᱯᱤᱴᱷᱟᱹ", "Meetei": "ꯇꯥꯜ", "Deseret": "𐐺𐑉𐐯𐐼",
}  # fmt: skip
