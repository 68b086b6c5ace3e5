//! Minutes, whole and part by part.

use hattama_domain::agenda::AgendaItem;
use hattama_domain::language::Language::{En, Kk, Ru};
use hattama_domain::meeting::MeetingKind;
use hattama_domain::minutes::MinutesForm;
use hattama_domain::participant::{Presence, Standing};
use hattama_domain::recommendation::RecommendationState;
use hattama_domain::record::Entry;
use hattama_domain::speech::SpeechKind;

use super::session::{
    ABENOV, CHAIR, INSTITUTE, MASLIKHAT, SOLOVEVA, at, complete, day, decision, group, id,
    participant, recommendation, speaks, speech, wording,
};
use super::{minutes_of, texts};
use crate::compose;
use crate::paper::{MinutesItem, MinutesPaper, Spoken, Voted};

/// The minutes as a reader goes over them.
pub(super) fn read(paper: &MinutesPaper) -> String {
    let mut lines: Vec<String> = vec![paper.body.text.clone()];
    lines.extend(paper.title.iter().map(|line| line.text.clone()));
    lines.push(format!("{} | {} | {}", paper.date.text, paper.place.text, paper.number.text));
    lines.push(paper.topic.text.clone());
    lines.extend(paper.roles.iter().map(|role| format!("{} {}", role.label, role.name.text)));
    for list in &paper.attendance {
        let names = list.places.iter().map(|one| format!("{}{}", one.who.text, one.after));
        lines.push(format!("{} {}", list.label, names.collect::<String>()));
    }
    lines.extend(paper.quorum.iter().map(|place| place.text.clone()));
    lines.push(paper.agenda.label.clone());
    for item in &paper.agenda.items {
        let rapporteurs = item.rapporteurs.as_ref().map(|place| place.text.as_str());
        let line = format!("{} {} {}", item.number, item.title.text, rapporteurs.unwrap_or(""));
        lines.push(line);
    }
    lines.extend(paper.agenda.none.iter().map(|place| place.text.clone()));
    lines.extend(paper.items.iter().flat_map(read_item));
    for signature in &paper.signatures {
        lines.push(format!("{} | {}", signature.post.text, signature.name.text));
    }
    lines.join("\n").replace('\u{a0}', "~")
}

pub(super) fn read_item(item: &MinutesItem) -> Vec<String> {
    let mut lines = Vec::new();
    lines.extend(item.title.iter().map(|title| format!("{} {}", item.number, title.text)));
    for spoken in [&item.heard, &item.spoke].into_iter().flatten() {
        lines.push(spoken.label.clone());
        lines.extend(read_speeches(spoken));
    }
    if let Some(noted) = &item.noted {
        lines.push(noted.label.clone());
        lines.extend(noted.places.iter().map(|place| place.text.clone()));
    }
    if let Some(decided) = &item.decided {
        lines.push(decided.label.clone());
        for item in &decided.items {
            lines.push(format!("{} {}", item.number, item.text.text));
            lines.extend(item.votes.iter().flat_map(read_vote));
        }
    }
    lines.extend(item.votes.iter().flat_map(read_vote));
    lines.extend(item.carried.iter().map(|place| place.text.clone()));
    lines
}

pub(super) fn read_vote(vote: &Voted) -> Vec<String> {
    let subject = vote.subject.iter().map(|place| place.text.clone());
    let result = format!("{} {}", vote.label, vote.result.text);
    let names = vote.names.iter().map(|place| place.text.clone());
    subject.chain([result]).chain(names).collect()
}

pub(super) fn read_speeches(spoken: &Spoken) -> Vec<String> {
    let line = |speech: &crate::paper::SpokenLine| {
        let text = speech.text.as_ref().map(|place| place.text.as_str()).unwrap_or("");
        format!("{}{}{}{text}", speech.who.text, speech.capacity, speech.between)
    };
    spoken.speeches.iter().map(line).collect()
}

#[test]
fn russian_minutes() {
    assert_eq!(
        read(&minutes_of(&complete(), Ru)),
        "ИНСТИТУТ ПАРЛАМЕНТАРИЗМА
ПРОТОКОЛ
очередного заседания
24 ноября 2026 года | г. Астана | №~3
Роль маслихата как органа местного самоуправления
Председатель: Н.~Ахметов
Секретарь: Ә.~Қасымова
Время проведения: 10:00–12:30
Присутствовали: Соловьева~А. – депутат Мажилиса Парламента Республики Казахстан; Абенов~М. – \
депутат Мажилиса Парламента Республики Казахстан; представители политических партий.
Повестка дня:
1. О роли маслихата (докладчики: Соловьева~А., Абенов~М.)
1. О роли маслихата
СЛУШАЛИ:
Соловьеву~А., депутата Мажилиса Парламента Республики Казахстан – Роль маслихата имеет большое \
значение.
Абенова~М., депутата Мажилиса Парламента Республики Казахстан – текст доклада прилагается.
ВЫСТУПИЛИ:
Соловьева~А., Абенов~М. (объявление) – Создан общественный фонд «Аймак».
ОТМЕТИЛИ:
Тема остаётся актуальной.
РЕШИЛИ:
1.1. Подготовить письма в уполномоченные органы. Ответственный – Қасымова~Ә., срок – 1 декабря \
2026 года.
1.2. Рекомендовать Министерству национальной экономики Республики Казахстан: определить \
неурегулированные функции.
1.3. Рекомендовать Министерству национальной экономики Республики Казахстан и Маслихату города \
Астаны: шире вовлекать граждан.
Председатель | Н.~Ахметов
Секретарь | Ә.~Қасымова"
    );
}

#[test]
fn kazakh_minutes() {
    assert_eq!(
        read(&minutes_of(&complete(), Kk)),
        "ПАРЛАМЕНТАРИЗМ ИНСТИТУТЫНЫҢ
кезекті отырысының
ХАТТАМАСЫ
2026 жылғы 24 қараша | Астана қаласы | №~3
Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі
Төраға: Н.~Ахметов
Хатшы: Ә.~Қасымова
Өткізілген уақыты: 10:00–12:30
Қатысқандар: Соловьева~А. – Қазақстан Республикасы Парламенті Мәжілісінің депутаты; Әбенов~М. – \
Қазақстан Республикасы Парламенті Мәжілісінің депутаты; саяси партиялардың өкілдері.
Күн тәртібі:
1. Мәслихаттың рөлі туралы (баяндамашылар: Соловьева~А., Әбенов~М.)
1. Мәслихаттың рөлі туралы
ТЫҢДАЛДЫ:
Соловьева~А., Қазақстан Республикасы Парламенті Мәжілісінің депутаты – Роль маслихата имеет \
большое значение.
Әбенов~М., Қазақстан Республикасы Парламенті Мәжілісінің депутаты – баяндама мәтіні қоса беріледі.
СӨЗ СӨЙЛЕГЕНДЕР:
Соловьева~А., Әбенов~М. (хабарландыру) – Создан общественный фонд «Аймак».
АТАП ӨТІЛДІ:
Тақырып әлі де өзекті.
ШЕШТІ:
1.1. Уәкілетті органдарға хаттар дайындалсын. Жауапты – Қасымова~Ә., мерзімі – 2026 жылғы 1 желтоқсан.
1.2. Қазақстан Республикасы Ұлттық экономика министрлігіне реттелмеген функцияларды айқындау \
ұсынылсын.
1.3. Қазақстан Республикасы Ұлттық экономика министрлігіне және Астана қаласының мәслихатына \
азаматтарды кеңінен тарту ұсынылсын.
Төраға | Н.~Ахметов
Хатшы | Ә.~Қасымова"
    );
}

#[test]
fn english_minutes() {
    assert_eq!(
        read(&minutes_of(&complete(), En)),
        "INSTITUTE OF PARLIAMENTARISM
MINUTES
of the regular session
24 November 2026 | Astana | No.~3
The maslikhat as a body of local self-government
Chair: N.~Akhmetov
Secretary: A.~Kassymova
Time: 10:00–12:30
Present: A.~Solovyeva – deputy of the Mazhilis of the Parliament of the Republic of Kazakhstan; \
M.~Abenov – deputy of the Mazhilis of the Parliament of the Republic of Kazakhstan; representatives \
of political parties.
Agenda:
1. On the role of the maslikhat (rapporteurs: A.~Solovyeva, M.~Abenov)
1. On the role of the maslikhat
HEARD:
A.~Solovyeva, deputy of the Mazhilis of the Parliament of the Republic of Kazakhstan – Роль \
маслихата имеет большое значение.
M.~Abenov, deputy of the Mazhilis of the Parliament of the Republic of Kazakhstan – the text of the \
report is attached.
SPOKE:
A.~Solovyeva, M.~Abenov (announcement) – Создан общественный фонд «Аймак».
NOTED:
It is topical.
DECIDED:
1.1. Prepare letters to the authorised bodies. Responsible: A.~Kassymova; due: 1 December 2026.
1.2. Recommendation to Ministry of National Economy of the Republic of Kazakhstan: Find the \
unsettled functions.
1.3. Recommendation to Ministry of National Economy of the Republic of Kazakhstan and Maslikhat \
of Astana: Involve citizens more widely.
Chair | N.~Akhmetov
Secretary | A.~Kassymova"
    );
}

#[test]
fn the_title_says_what_sort_of_meeting_it_was_in_the_order_of_its_language() {
    let title = |kind, language| {
        let mut file = complete();
        file.meeting.kind = kind;
        let lines = minutes_of(&file, language).title;
        assert_eq!(lines.iter().filter(|line| line.strong).count(), 1);
        lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(title(MeetingKind::Extraordinary, Ru), "ПРОТОКОЛ внеочередного заседания");
    assert_eq!(title(MeetingKind::Visiting, Ru), "ПРОТОКОЛ выездного заседания");
    assert_eq!(title(MeetingKind::RoundTable, Ru), "ПРОТОКОЛ круглого стола");
    assert_eq!(title(MeetingKind::Extraordinary, Kk), "кезектен тыс отырысының ХАТТАМАСЫ");
    assert_eq!(title(MeetingKind::Hearing, Kk), "тыңдауының ХАТТАМАСЫ");
    assert_eq!(title(MeetingKind::Working, Kk), "жұмыс кеңесінің ХАТТАМАСЫ");
    assert_eq!(title(MeetingKind::Joint, En), "MINUTES of the joint session");
}

#[test]
fn several_days_an_unknown_number_and_a_presiding_chair() {
    let mut file = complete();
    file.meeting.dates.last = Some(day(11, 25));
    file.meeting.number = Some(" ".to_owned());
    file.meeting.presiding = true;
    file.meeting.times.ends = None;
    let paper = minutes_of(&file, Ru);
    assert_eq!(paper.date.text, "24–25 ноября 2026 года");
    assert_eq!(paper.number.text, "№\u{a0}____");
    let labels: Vec<_> = paper.roles.iter().map(|role| role.label.as_str()).collect();
    assert_eq!(labels, ["Председательствующий:", "Секретарь:", "Начало:"]);
    assert_eq!(paper.signatures[0].post.text, "Председательствующий");
    file.meeting.times.starts = None;
    file.meeting.times.ends = at(18, 5);
    let last = minutes_of(&file, Kk).roles.pop().expect("an end is known");
    assert_eq!((last.label.as_str(), last.name.text.as_str()), ("Аяқталуы:", "18:05"));
}

#[test]
fn each_standing_has_its_list() {
    let mut file = complete();
    file.participants[1].presence = Presence::Online;
    let mut guest = participant(24, Some(CHAIR));
    guest.standing = Standing::Invited;
    guest.presence = Presence::Online;
    guest.represents = Some(id(MASLIKHAT));
    let mut absent = group(25, wording("эксперты", "", ""));
    absent.presence = Presence::Absent;
    absent.representing = wording("ОФ «Аймак»", "", "");
    absent.capacity = wording("консультанты", "", "");
    file.participants.extend([guest, absent]);
    let lists = minutes_of(&file, Ru).attendance;
    let lines: Vec<_> = lists
        .iter()
        .map(|list| {
            let names = list.places.iter().map(|one| format!("{}{}", one.who.text, one.after));
            format!("{} {}", list.label, names.collect::<String>()).replace('\u{a0}', "~")
        })
        .collect();
    assert_eq!(
        lines,
        [
            "Присутствовали: Соловьева~А. – депутат Мажилиса Парламента Республики Казахстан; \
             представители политических партий.",
            "Участвовали дистанционно: Абенов~М. – депутат Мажилиса Парламента Республики Казахстан.",
            "Приглашённые: Ахметов~Н. – Председатель (Маслихат города Астаны) (дистанционно).",
            "Отсутствовали: эксперты – консультанты (ОФ «Аймак»).",
        ]
    );
}

#[test]
fn many_participants_go_to_an_annex() {
    let mut file = complete();
    assert!(minutes_of(&file, Ru).annex.is_none());
    file.settings.annex_from = 3;
    file.participants[1].presence = Presence::Absent;
    let paper = minutes_of(&file, Ru);
    let annex = paper.annex.expect("three are enough");
    assert_eq!(annex.label, "Приложение к протоколу\nот 24 ноября 2026 года №\u{a0}3");
    assert_eq!(annex.title, "Список участников");
    let lists: Vec<_> = annex
        .lists
        .iter()
        .map(|list| {
            let people = list.people.iter();
            let people =
                people.map(|one| format!("{} {}{}", one.number, one.who.text, one.capacity));
            format!("{} {}", list.label, people.collect::<Vec<_>>().join(" "))
                .replace('\u{a0}', "~")
        })
        .collect();
    assert_eq!(
        lists,
        [
            "Присутствовали: 1. Соловьева~А. – депутат Мажилиса Парламента Республики Казахстан \
             2. представители политических партий",
            "Отсутствовали: 1. Абенов~М. – депутат Мажилиса Парламента Республики Казахстан",
        ]
    );
    let first_page: Vec<_> = paper
        .attendance
        .iter()
        .map(|list| (list.label.as_str(), texts(list.places.iter().map(|one| &one.who))))
        .collect();
    assert_eq!(
        first_page,
        [
            ("Присутствовали:", vec!["список прилагается"]),
            ("Отсутствовали:", vec!["список прилагается"])
        ]
    );
    file.meeting.dates.first = None;
    file.meeting.number = None;
    let annex = minutes_of(&file, Kk).annex.expect("three are enough");
    assert_eq!(annex.label, "Хаттамаға қосымша");
}

#[test]
fn without_an_agenda_everything_stands_under_no_item() {
    let mut file = complete();
    file.agenda.clear();
    let paper = minutes_of(&file, Ru);
    assert!(paper.agenda.none.is_some_and(|place| place.missing));
    assert_eq!(paper.items.len(), 1);
    let item = &paper.items[0];
    assert_eq!((item.number.as_str(), &item.title), ("", &None));
    let numbers = item.decided.as_ref().expect("three").items.iter();
    assert_eq!(numbers.map(|item| item.number.as_str()).collect::<Vec<_>>(), ["1.", "2.", "3."]);
}

#[test]
fn what_stood_under_no_item_comes_before_the_agenda() {
    let mut file = complete();
    let mut opening = speech(43, SpeechKind::Chair, vec![speaks(CHAIR)], "Заседание открыто.");
    opening.item = None;
    file.entries.insert(0, Entry::Speech(opening));
    file.agenda.push(AgendaItem {
        id: id(31),
        title: wording("Разное", "", ""),
        rapporteurs: vec![id(SOLOVEVA)],
        minutes: None,
        internal: false,
        carried: false,
        carried_to: None,
    });
    let mut final_decision = decision(52, wording("Закрыть заседание.", "", ""));
    final_decision.item = Some(id(31));
    file.entries.push(Entry::Decision(final_decision));
    let paper = minutes_of(&file, Ru);
    let numbers: Vec<_> = paper.items.iter().map(|item| item.number.as_str()).collect();
    assert_eq!(numbers, ["", "1.", "2."]);
    let lines = read_item(&paper.items[0]);
    assert_eq!(lines, ["ВЫСТУПИЛИ:", "Ахметов\u{a0}Н. – Заседание открыто."]);
    assert_eq!(read_item(&paper.items[2]), ["2. Разное", "РЕШИЛИ:", "2.1. Закрыть заседание."]);
    let rapporteur = paper.agenda.items[1].rapporteurs.as_ref().map(|place| place.text.as_str());
    assert_eq!(rapporteur, Some("(докладчик: Соловьева\u{a0}А.)"));
}

#[test]
fn an_assignment_says_whose_it_is_or_by_when() {
    let text = |owner, due| {
        let mut file = complete();
        file.recommendations.clear();
        let mut decision = decision(53, wording("Сделать!", "", ""));
        decision.owner = owner;
        decision.due = due;
        file.entries = vec![Entry::Decision(decision)];
        let item = minutes_of(&file, Ru).items.remove(0);
        let text = item.decided.expect("one decision").items.remove(0).text.text;
        text.replace('\u{a0}', "~")
    };
    assert_eq!(text(None, None), "Сделать!");
    assert_eq!(text(Some(id(ABENOV)), None), "Сделать! Ответственный – Абенов~М.");
    assert_eq!(text(None, Some(day(12, 1))), "Сделать! Срок – 1 декабря 2026 года.");
}

#[test]
fn only_what_was_adopted_is_recommended_and_only_to_the_confirmed() {
    let mut file = complete();
    file.entries.clear();
    file.recommendations[0].addressees[0].confirmed = false;
    file.recommendations[1].state = RecommendationState::Draft;
    file.recommendations.push(recommendation(
        3,
        wording("Изучить опыт.", "", ""),
        &[INSTITUTE, 2, 3],
    ));
    let item = minutes_of(&file, Ru).items.remove(0);
    assert_eq!(
        read_item(&item)[2..],
        [
            "1.1. Принять рекомендацию: определить неурегулированные функции.",
            "1.2. Рекомендовать Институту парламентаризма, Министерству национальной экономики \
             Республики Казахстан и Маслихату города Астаны: изучить опыт.",
        ]
    );
}

#[test]
fn the_name_of_the_file_says_date_number_and_title() {
    let mut file = complete();
    assert_eq!(
        compose::minutes(&file, MinutesForm::Short, Ru, false).file_stem(),
        "2026-11-24 № 3 Протокол Роль маслихата как органа местного самоуправления (ru)"
    );
    file.meeting.number = None;
    file.meeting.dates.first = None;
    file.meeting.title = wording("", "Рөлі туралы", "");
    assert_eq!(
        compose::minutes(&file, MinutesForm::Short, Kk, false).file_stem(),
        "Хаттама Рөлі туралы (kk)"
    );
    assert_eq!(
        compose::minutes(&file, MinutesForm::Short, Ru, false).file_stem(),
        "Протокол Рөлі туралы (ru)"
    );
}
