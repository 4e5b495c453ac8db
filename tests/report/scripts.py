"""A name, a question and a writer in each script that the page shows, and what is typed mixed."""

from typing import Final, NamedTuple


class Sample(NamedTuple):
    name: str
    question: str
    writer: str


SAMPLES: Final = {
    "Latin": Sample(
        "Zoë Łucja Đặng-Nguyễn",
        "Dùng “tã” có tốt không? e\u0301 a\u0302\u0301 q\u0307\u0323.",
        "Oma",
    ),
    "Greek": Sample("Ωμέγα Παπαδοπούλου", "Το ισχίο κάνει κλικ. Χρειάζεται υπέρηχο;", "Μαμά"),
    "Cyrillic": Sample("Яна Їжакевич", "Левое бедро щёлкает. Нужно ли УЗИ?", "Папа"),
    "Arabic": Sample(
        "مريم العلي",
        "يُصدر وركها الأيسر طقطقة (3 من 4 مرات) كل مرة أغيّر فيها الحفاض، هل تحتاج إلى فحص؟",
        "ماما",
    ),
    "Persian": Sample(
        "فاطمه می\u200cرود", "لگن چپش تقه می\u200cدهد؛ ۳ از ۴ بار. آیا سونوگرافی لازم است؟", "بابا"
    ),
    "Hebrew": Sample(
        "מִרְיָם כהן", 'הירך שלה נוקשת (3 מתוך 4) בכל החלפה. האם צריך אולטרסאונד? צה"ל', "אמא"
    ),
    "Devanagari": Sample(
        "आराध्या क्षत्रिय", "कूल्हे से क्लिक की आवाज़ आती है। क्या अल्ट्रासाउंड ज़रूरी है? र्क ट्र द्ध श्री", "माँ"
    ),
    "Thai": Sample("มะลิ ใจดี", "สะโพกซ้ายมีเสียงคลิกทุกครั้งที่เปลี่ยนผ้าอ้อม น้ำ ปู่ ที่นี่ ฟ้า ญี่ปุ่น", "แม่"),
    "Chinese": Sample("李小龙", "她的左髋在换尿布时经常发出咔嗒声。需要做超声检查吗\uff1f", "妈妈"),
    "Japanese": Sample(
        "佐藤 さくら",
        "おむつを替えるたびに左の股関節が「カクッ」と鳴ります。エコー検査は必要ですか\uff1f",
        "ママ",
    ),
    "Korean": Sample(
        "김민준", "왼쪽 고관절에서 딸깍 소리가 납니다. 초음파 검사가 필요한가요?", "엄마"
    ),
    "mixed": Sample(
        "Mia مريم 3 pops",
        "Mia مريم 3 pops (קליק) then 李 คลิก क्लिक 김, “نعم”, ok? 12% שלום 3/4 abc",
        "Mom مريم",
    ),
}
LEFTWARD: Final = ("Arabic", "Persian", "Hebrew")
