//! Letters that follow another one, as a clerk would expect them.

use chrono::NaiveDate;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::letter::{
    Dispatch, Letter, LetterChannel, LetterPurpose, LetterStatus, Reference, Registration,
};
use hattama_domain::reply::{Completeness, Reply, ReplyFacts};
use hattama_domain::term::timing::{Deadline, Timing};
use hattama_domain::text::TextKind;

use super::session::{complete, day, id, letter, registration};
use super::{letter_of, texts};
use crate::paper::LetterPaper;

const FIRST: u128 = 800;
const FOLLOWER: u128 = 810;

fn sent(letter: Letter, number: &str, on: NaiveDate) -> Letter {
    Letter {
        status: LetterStatus::Sent,
        registered: Some(Registration { number: number.to_owned(), on, ..registration() }),
        sent: Some(Dispatch { channel: LetterChannel::Esedo, on }),
        ..letter
    }
}

fn follower(language: Language, purpose: LetterPurpose) -> Letter {
    Letter { id: id(FOLLOWER), purpose, follows: Some(id(FIRST)), ..letter(language) }
}

/// A session whose letter in a language is out, with a follower of this purpose.
fn followed(language: Language, purpose: LetterPurpose) -> (MeetingFile, Letter) {
    let mut file = complete();
    let follower = follower(language, purpose);
    file.letters = vec![sent(letter(language), "14-07/231", day(11, 3)), follower.clone()];
    (file, follower)
}

fn deadline(due: NaiveDate, timing: Timing) -> Deadline {
    Deadline { due: Some(due), timing, days_over: 0, because: Vec::new() }
}

/// Says of the recommendations to the ministry, in order, by when their answers were due.
fn set_due(file: &mut MeetingFile, due: [NaiveDate; 2], timing: Timing) {
    for (one, due) in file.recommendations.iter().zip(due) {
        file.deadlines.insert(one.addressees[0].id, deadline(due, timing));
    }
}

fn reply(number: Option<&str>, completeness: Completeness) -> Reply {
    Reply {
        id: id(820),
        facts: ReplyFacts {
            number: number.map(str::to_owned),
            date: number.map(|_| day(11, 18)),
            ..ReplyFacts::default()
        },
        text: String::new(),
        completeness,
        file: None,
        answers: Vec::new(),
    }
}

/// Heading, opening, what it lists, and closing, a line a place.
fn read(paper: &LetterPaper) -> String {
    let mut lines = vec![paper.heading.text.clone()];
    lines.extend(texts(&paper.opening).into_iter().map(str::to_owned));
    for item in &paper.recommendations {
        lines.push(format!("{} {}", item.number, item.text.text));
        lines.extend(item.reasons.iter().map(|place| place.text.clone()));
    }
    lines.extend(texts(&paper.closing).into_iter().map(str::to_owned));
    lines.join("\n").replace('\u{a0}', "~")
}

fn reminder(language: Language) -> String {
    let (mut file, reminder) = followed(language, LetterPurpose::Reminder);
    set_due(&mut file, [day(11, 18); 2], Timing::Overdue);
    read(&letter_of(&file, &reminder))
}

#[test]
fn a_russian_reminder() {
    assert_eq!(
        reminder(Ru),
        "О представлении ответа на рекомендации заседания на тему «Роль маслихата как органа \
местного самоуправления»
Напоминаем, что на наше письмо от 3 ноября 2026 года №~14-07/231 с рекомендациями заседания на \
тему «Роль маслихата как органа местного самоуправления» ответ до настоящего времени не получен. \
Срок ответа истёк 18 ноября 2026 года. Без ответа остаются следующие рекомендации:
1. Определить неурегулированные функции.
2. Шире вовлекать граждан.
Просим в возможно короткий срок рассмотреть указанные рекомендации и сообщить о результатах их \
рассмотрения."
    );
}

#[test]
fn its_kazakh_twin() {
    assert_eq!(
        reminder(Kk),
        "«Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» тақырыбындағы отырыстың \
ұсынымдарына жауап беру туралы
«Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» тақырыбында өткен отырыстың \
ұсынымдары жолданған 2026 жылғы 3 қарашадағы №~14-07/231 хатымызға осы уақытқа дейін жауап \
келмегенін еске саламыз. Жауап беру мерзімі 2026 жылғы 18 қараша күні аяқталды. Мынадай ұсынымдар \
жауапсыз қалып отыр:
1. Реттелмеген функцияларды айқындау.
2. Азаматтарды кеңінен тарту.
Аталған ұсынымдарды мүмкіндігінше қысқа мерзімде қарап, нәтижелері туралы хабарлауыңызды сұраймыз."
    );
}

#[test]
fn the_same_in_english() {
    assert_eq!(
        reminder(En),
        "Reminder of the recommendations of the session on “The maslikhat as a body of local \
self-government”
We would remind you that no answer has yet been received to our letter No.~14-07/231 of 3 November \
2026 with the recommendations of the session on the topic “The maslikhat as a body of local \
self-government”. The answer was due by 18 November 2026. The following recommendations remain \
unanswered:
1. Find the unsettled functions.
2. Involve citizens more widely.
We ask you to consider these recommendations and to inform us of the outcome as soon as possible."
    );
}

#[test]
fn a_second_reminder_says_that_it_is_one() {
    let (mut file, _) = followed(Ru, LetterPurpose::Reminder);
    file.letters[1] = sent(file.letters[1].clone(), "14-07/240", day(11, 19));
    let second = Letter {
        id: id(FOLLOWER + 1),
        recommendations: vec![id(602)],
        ..follower(Ru, LetterPurpose::Reminder)
    };
    file.letters.push(second.clone());
    let paper = letter_of(&file, &second);
    assert_eq!(
        texts(&paper.opening).join("\n").replace('\u{a0}', "~"),
        "Повторно напоминаем, что на наше письмо от 3 ноября 2026 года №~14-07/231 с рекомендациями \
заседания на тему «Роль маслихата как органа местного самоуправления» ответ до настоящего времени \
не получен. Напоминание от 19 ноября 2026 года №~14-07/240 также осталось без ответа. Без ответа \
остаётся следующая рекомендация:"
    );
    let again = letter_of(&file, &file.letters[1]);
    assert!(again.opening[0].text.starts_with("Напоминаем"), "the first one knows of no other");
}

#[test]
fn a_term_is_told_as_it_stands() {
    let (mut file, reminder) = followed(Ru, LetterPurpose::Reminder);
    let opening = |file: &MeetingFile| letter_of(file, &reminder).opening[0].text.clone();
    assert!(!opening(&file).contains("Срок"), "none is known: {}", opening(&file));
    set_due(&mut file, [day(12, 18); 2], Timing::Ahead);
    assert!(opening(&file).contains(" Срок ответа – 18 декабря 2026 года. "));
    set_due(&mut file, [day(11, 18), day(12, 18)], Timing::Overdue);
    let each = " Сроки ответа: по рекомендации 1 – 18 ноября 2026 года; по рекомендации 2 – 18 \
декабря 2026 года. ";
    assert!(opening(&file).contains(each), "{}", opening(&file));
}

fn follow_up(language: Language, second: Completeness) -> LetterPaper {
    let (mut file, follow_up) = followed(language, LetterPurpose::FollowUp);
    file.letters[0].recommendations = vec![id(601)];
    file.letters[0].replies = vec![reply(Some("05-2/118"), Completeness::Partly)];
    let other = Letter {
        id: id(FIRST + 2),
        twin: id(FIRST + 3),
        recommendations: vec![id(602)],
        ..file.letters[0].clone()
    };
    file.letters.push(Letter { replies: vec![reply(None, second)], ..other });
    letter_of(&file, &follow_up)
}

#[test]
fn a_follow_up_thanks_for_the_reply_and_says_what_it_left_open() {
    assert_eq!(
        read(&follow_up(Ru, Completeness::Partly)),
        "О дополнительном ответе на рекомендации заседания на тему «Роль маслихата как органа \
местного самоуправления»
На наше письмо от 3 ноября 2026 года №~14-07/231 с рекомендацией заседания на тему «Роль маслихата \
как органа местного самоуправления» получен ответ от 18 ноября 2026 года №~05-2/118. Вместе с тем \
по следующим рекомендациям ответ дан не в полном объёме:
1. Определить неурегулированные функции.
2. Шире вовлекать граждан.
Просим дополнительно рассмотреть указанные рекомендации и дать по ним ответ по существу."
    );
}

#[test]
fn where_answers_differ_each_has_its_note() {
    assert_eq!(
        read(&follow_up(Kk, Completeness::NotToThePoint)),
        "«Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» тақырыбындағы отырыстың \
ұсынымдарына қосымша жауап беру туралы
«Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» тақырыбында өткен отырыстың ұсынымы \
жолданған 2026 жылғы 3 қарашадағы №~14-07/231 хатымызға 2026 жылғы 18 қарашадағы №~05-2/118 \
жауабыңыз келіп түсті. Дегенмен мынадай ұсынымдарға жауап толық берілмеген немесе мәні бойынша \
берілмеген:
1. Реттелмеген функцияларды айқындау.
Жауап толық берілмеген.
2. Азаматтарды кеңінен тарту.
Мәні бойынша жауап берілмеген.
Аталған ұсынымдарды қосымша қарап, мәні бойынша жауап беруіңізді сұраймыз."
    );
    let english = read(&follow_up(En, Completeness::NotToThePoint));
    assert!(english.contains("your answer No.~05-2/118 of 18 November 2026 to our letter"));
}

#[test]
fn a_reply_without_number_and_date_is_just_a_reply() {
    let (mut file, follow_up) = followed(Ru, LetterPurpose::FollowUp);
    file.letters[0].replies = vec![reply(None, Completeness::NotToThePoint)];
    let opening = letter_of(&file, &follow_up).opening[0].text.clone();
    assert!(opening.contains(" получен ответ. Вместе с тем "), "{opening}");
    assert!(opening.ends_with("ответ дан не по существу:"), "{opening}");
}

#[test]
fn what_is_written_by_hand_and_what_it_answers_stand_as_in_every_letter() {
    let (mut file, mut reminder) = followed(Ru, LetterPurpose::Reminder);
    file.recommendations[0].reasons = file.recommendations[0].text.clone();
    reminder.texts.opening = Some("Ждём ответа.".to_owned());
    reminder.in_reply_to = Some(Reference { number: "12".to_owned(), date: Some(day(11, 5)) });
    let paper = letter_of(&file, &reminder);
    assert_eq!(texts(&paper.opening), ["Ждём ответа."]);
    assert_eq!(texts(&paper.in_reply_to), ["На №\u{a0}12 от 5 ноября 2026 года"]);
    assert_eq!(paper.recommendations[0].reasons, None, "the first letter gave them");
    let spot = paper.closing[0].spot.expect("it can be written");
    assert_eq!(spot.text, Some(TextKind::LetterClosing));
    assert!(paper.filed.name.ends_with(" (напоминание)"), "{}", paper.filed.name);
}

#[test]
fn it_lacks_what_every_letter_lacks_but_the_session() {
    let (mut file, reminder) = followed(Ru, LetterPurpose::Reminder);
    file.meeting.title = Default::default();
    file.meeting.dates = Default::default();
    assert_eq!(gap::of_letter(&file, &reminder), []);
    let paper = letter_of(&file, &reminder);
    assert!(paper.opening.iter().all(|place| !place.missing));
    assert!(paper.opening[0].text.contains("с рекомендациями заседания ответ"));
}
