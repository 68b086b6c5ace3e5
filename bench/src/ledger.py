"""A made-up ledger, always the same, and the peer that reads its rows by a plain query.

`fill FILE COUNT`: writes so many recommendations over some hundred sessions into an empty store, with letters and replies.
`serve FILE`: each line of standard input is a condition of SQL, answered by the milliseconds that all lines of the ledger took.
"""

import hashlib
import random
import sqlite3
import sys
import time
from datetime import date, timedelta

IN_SESSION = 170
FIRST_MADE = 1_452_470_400_000
RUSSIAN = (
    "рассмотреть вопрос о выделении средств из бюджета района на ремонт дорог и мостов обеспечить контроль за исполнением "
    "решения маслихата представить отчёт о проделанной работе усилить взаимодействие с общественными объединениями принять "
    "меры по благоустройству территории провести проверку состояния школ больниц и водоснабжения определить функции органа"
).split()
KAZAKH = (
    "аудан бюджетінен жолдар мен көпірлерді жөндеуге қаражат бөлу мәселесін қарау шешімнің орындалуын бақылауды қамтамасыз ету "
    "атқарылған жұмыс туралы есеп беру қоғамдық бірлестіктермен өзара іс-қимылды күшейту аумақты абаттандыру шараларын қабылдау"
).split()
TAGS = "дороги мосты школы вода бюджет транспорт медицина жильё экология культура спорт связь".split()

LINES = """
SELECT recommendation.id, recommendation.number, state, meeting.id, first_day, title.text, words.text, addressee.id,
       addressee.body, name.text, letter.id, letter.status, letter.sent_on, letter.received_on, reply.completeness
FROM recommendation
    JOIN meeting ON meeting.id = recommendation.meeting
    LEFT JOIN wording AS title ON title.owner = meeting.id AND title.kind = 'meetingTitle' AND title.language = 'ru'
    LEFT JOIN wording AS words ON words.owner = recommendation.id AND words.kind = 'recommendationText' AND words.language = 'ru'
    LEFT JOIN addressee ON addressee.recommendation = recommendation.id
    LEFT JOIN body_name ON body_name.body = addressee.body
    LEFT JOIN wording AS name ON name.owner = body_name.id AND name.kind = 'bodyName' AND name.language = 'ru'
    LEFT JOIN letter_recommendation ON letter_recommendation.recommendation = recommendation.id
    LEFT JOIN letter ON letter.id = letter_recommendation.letter AND letter.body = addressee.body AND letter.language = 'ru'
    LEFT JOIN reply ON reply.letter = letter.id
WHERE (letter_recommendation.letter IS NULL OR letter.id IS NOT NULL) AND {condition}
ORDER BY first_day DESC, recommendation.number
"""


class Writer:
    def __init__(self, path):
        self.chance = random.Random(6)
        self.store = sqlite3.connect(path, isolation_level=None)
        self.numbers = {}
        self.made = FIRST_MADE

    def id(self):
        """Of UUID version 7, as the program makes them: one millisecond after the other."""
        self.made += 1
        rest = bytearray(self.chance.randbytes(10))
        rest[0] = 0x70 | rest[0] & 0x0F
        rest[2] = 0x80 | rest[2] & 0x3F
        return self.made.to_bytes(6, "big") + bytes(rest)

    def insert(self, table, **values):
        columns = ", ".join(values)
        places = ", ".join("?" for _ in values)
        self.store.execute(f"INSERT INTO {table} ({columns}) VALUES ({places})", list(values.values()))

    def text(self, owner, kind, language, text):
        self.insert("wording", owner=owner, kind=kind, language=language, text=text, hash=hashlib.sha256(text.encode()).digest())

    def sentence(self, words):
        return " ".join(self.chance.choices(words, k=self.chance.randint(12, 30))).capitalize() + "."

    def body(self, number):
        body, name = self.id(), self.id()
        self.insert("body", id=body)
        self.insert("body_name", id=name, body=body)
        self.text(name, "bodyName", "ru", f"Управление по вопросам № {number}")
        self.text(name, "bodyName", "kk", f"№ {number} мәселелер басқармасы")
        return body

    def person(self, number):
        person = self.id()
        self.insert("person", id=person, family=f"Ответственный{number}", given="", patronymic="")
        return person

    def session(self, number, count, day, bodies, owners):
        meeting = self.id()
        self.insert("meeting", id=meeting, kind="regular", first_day=day.isoformat(), zone="Asia/Almaty", status="held",
                    created_at=f"{day.isoformat()}T09:00:00+00:00")
        self.text(meeting, "meetingTitle", "ru", f"Заседание {number} о развитии района")
        letters = {}
        for place in range(1, count + 1):
            recommendation, state = self.recommendation(meeting, place, day, owners)
            for to, body in enumerate(self.chance.sample(bodies, self.chance.choices([1, 2, 3], [75, 20, 5])[0])):
                self.insert("addressee", id=self.id(), recommendation=recommendation, place=to, body=body, confirmed=1)
                if state == "adopted":
                    letters.setdefault(body, []).append(recommendation)
        for body, carried in letters.items():
            self.letter(meeting, body, carried, day)

    def recommendation(self, meeting, number, day, owners):
        recommendation = self.id()
        state = self.chance.choices(["adopted", "draft", "withdrawn"], [85, 10, 5])[0]
        owner = self.chance.choice(owners) if self.chance.random() < 0.5 else None
        reason = "снято" if state == "withdrawn" else None
        self.insert("recommendation", id=recommendation, meeting=meeting, number=number, owner=owner, state=state,
                    state_on=day.isoformat() if state != "draft" else None, withdrawn_for=reason)
        self.text(recommendation, "recommendationText", "ru", self.sentence(RUSSIAN))
        if self.chance.random() < 1 / 3:
            self.text(recommendation, "recommendationText", "kk", self.sentence(KAZAKH))
        for place, tag in enumerate(self.chance.sample(TAGS, self.chance.randint(0, 2))):
            self.insert("recommendation_tag", recommendation=recommendation, tag=tag, place=place)
        return recommendation, state

    def letter(self, meeting, body, carried, day):
        twin = self.id()
        is_sent = self.chance.random() < 0.9
        for language in ["ru", "kk"]:
            letter = self.id()
            self.insert("letter", id=letter, meeting=meeting, body=body, language=language, twin=twin, status="draft")
            for place, recommendation in enumerate(carried):
                self.insert("letter_recommendation", letter=letter, recommendation=recommendation, place=place)
            if is_sent:
                self.send(letter, day + timedelta(days=self.chance.randint(1, 5)))
            if is_sent and language == "ru" and self.chance.random() < 0.8:
                completeness = self.chance.choices(["fully", "partly", "notToThePoint"], [70, 20, 10])[0]
                self.insert("reply", id=self.id(), letter=letter, place=1, text="Рассмотрено.", completeness=completeness)

    def send(self, letter, day):
        number = self.numbers[day.year] = self.numbers.get(day.year, 0) + 1
        paper = "{" + '"text":"' + self.sentence(RUSSIAN) * 40 + '"}'
        received = (day + timedelta(days=2)).isoformat()
        self.store.execute(
            "UPDATE letter SET status = 'sent', signed_on = ?2, registered_on = ?2, number = ?3, sequence = ?4, sent_on = ?2, "
            "channel = 'post', received_on = ?5, paper = ?6 WHERE id = ?1",
            [letter, day.isoformat(), f"14-07/{number}", number, received, paper])


def fill(path, count):
    writer = Writer(path)
    writer.store.execute("BEGIN")
    bodies = [writer.body(number) for number in range(1, 61)]
    owners = [writer.person(number) for number in range(1, 21)]
    day = date(2016, 1, 11)
    for number, first in enumerate(range(0, count, IN_SESSION), 1):
        writer.session(number, min(IN_SESSION, count - first), day, bodies, owners)
        day += timedelta(days=13)
    writer.store.execute("COMMIT")


def serve(path):
    store = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    for condition in sys.stdin:
        began = time.perf_counter()
        store.execute(LINES.format(condition=condition)).fetchall()
        print((time.perf_counter() - began) * 1000, flush=True)


if __name__ == "__main__":
    if sys.argv[1] == "fill":
        fill(sys.argv[2], int(sys.argv[3]))
    else:
        serve(sys.argv[2])
