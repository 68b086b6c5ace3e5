//! Letters, whole and place by place.

use hattama_domain::attachment::Attachment;
use hattama_domain::file::MeetingFile;
use hattama_domain::language::Language::{En, Kk, Ru};
use hattama_domain::language::{Language, Wording};
use hattama_domain::letter::{Enclosure, Letter, LetterTexts, Reference};
use hattama_domain::mailing::Grouping;
use hattama_domain::meeting::{Dates, MeetingKind};
use hattama_domain::minutes::MinutesForm;
use hattama_domain::noun::Noun;
use hattama_domain::passage::PassageKind;
use hattama_domain::recommendation::Basis;
use hattama_domain::record::Entry;
use hattama_domain::settings::Letterhead;
use hattama_domain::text::TextKind;

use super::session::{
    MASLIKHAT, SOLOVEVA, complete, day, id, letter, mark, registration, speaks, wording,
};
use super::{letter_of, texts};
use crate::compose;
use crate::paper::{LetterPaper, Paper, Place};

/// The letter as a reader goes over it, a line a place.
fn read(paper: &LetterPaper) -> String {
    let mut lines: Vec<String> = Vec::new();
    lines.extend(paper.draft.clone());
    lines.push(paper.sender.text.clone());
    lines.extend(texts(&paper.contacts).into_iter().map(str::to_owned));
    lines.push(format!("{} {}", paper.date.text, paper.number.text));
    lines.extend(paper.in_reply_to.iter().map(|place| place.text.clone()));
    lines.extend(texts(&paper.addressee).into_iter().map(str::to_owned));
    lines.push(paper.heading.text.clone());
    lines.extend(paper.salutation.iter().map(|place| place.text.clone()));
    lines.extend(texts(&paper.opening).into_iter().map(str::to_owned));
    for item in &paper.recommendations {
        lines.push(format!("{} {}", item.number, item.text.text));
        lines.extend(item.reasons.iter().map(|place| place.text.clone()));
    }
    lines.extend(texts(&paper.closing).into_iter().map(str::to_owned));
    if !paper.enclosures.places.is_empty() {
        lines.push(format!(
            "{} {}",
            paper.enclosures.label,
            texts(&paper.enclosures.places).join("; ")
        ));
    }
    lines.push(paper.valediction.clone());
    lines.push(format!("{} | {}", paper.signature.post.text, paper.signature.name.text));
    let executor = &paper.executor;
    lines.push(format!("{} {} {}", executor.label, executor.name.text, executor.phone.text));
    lines.join("\n").replace('\u{a0}', "~")
}

fn composed(language: Language) -> String {
    read(&letter_of(&complete(), &letter(language)))
}

#[test]
fn a_russian_letter_for_signature() {
    assert_eq!(
        composed(Ru),
        "Институт парламентаризма
г. Астана, ул. Достык, 1
тел.: +7 (7172) 74-00-00
e-mail: info@institute.example
«___» ____________ 20__ года №~____
Министерству национальной экономики Республики Казахстан
О рекомендациях заседания на тему «Роль маслихата как органа местного самоуправления»
24 ноября 2026 года состоялось заседание на тему «Роль маслихата как органа местного \
самоуправления» (организатор – Институт парламентаризма). По итогам заседания выработаны \
следующие рекомендации:
1. Определить неурегулированные функции.
2. Шире вовлекать граждан.
Просим рассмотреть указанные рекомендации и сообщить о результатах их рассмотрения.
С уважением,
Председатель | Н.~Ахметов
Исп.: Ә.~Қасымова +7 (7172) 74-00-01"
    );
}

#[test]
fn its_kazakh_twin() {
    assert_eq!(
        composed(Kk),
        "Парламентаризм институты
Астана қаласы, Достық көшесі, 1
тел.: +7 (7172) 74-00-00
e-mail: info@institute.example
20__ жылғы «___» ____________ №~____
Қазақстан Республикасы Ұлттық экономика министрлігіне
«Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» тақырыбындағы отырыстың \
ұсынымдары туралы
2026 жылғы 24 қараша күні «Мәслихаттың жергілікті өзін-өзі басқару органы ретіндегі рөлі» \
тақырыбында отырыс өтті (ұйымдастырушы – Парламентаризм институты). Отырыстың қорытындысы \
бойынша мынадай ұсынымдар әзірленді:
1. Реттелмеген функцияларды айқындау.
2. Азаматтарды кеңінен тарту.
Аталған ұсынымдарды қарап, нәтижелері туралы хабарлауыңызды сұраймыз.
Құрметпен,
Төраға | Н.~Ахметов
Орындаушы: Ә.~Қасымова +7 (7172) 74-00-01"
    );
}

#[test]
fn an_english_letter_needs_no_dative() {
    assert_eq!(
        composed(En),
        "Institute of Parliamentarism
1 Dostyk, Astana
tel.: +7 (7172) 74-00-00
e-mail: info@institute.example
___ ____________ 20__ No.~____
Ministry of National Economy of the Republic of Kazakhstan
Recommendations of the session on “The maslikhat as a body of local self-government”
On 24 November 2026 a session on the topic “The maslikhat as a body of local self-government” \
was held (organiser: Institute of Parliamentarism). The following recommendations were worked out:
1. Find the unsettled functions.
2. Involve citizens more widely.
We ask you to consider these recommendations and to inform us of the outcome.
Yours faithfully,
Chairman | N.~Akhmetov
Prepared by: A.~Kassymova +7 (7172) 74-00-01"
    );
    let paper = letter_of(&complete(), &letter(En));
    assert!(paper.addressee.iter().all(|place| !place.missing));
}

#[test]
fn registering_writes_number_and_date_into_the_paper_that_was_kept() {
    let file = complete();
    for (language, date) in
        [(Ru, "3 декабря 2026 года"), (Kk, "2026 жылғы 3 желтоқсан"), (En, "3 December 2026")]
    {
        let mut letter = letter(language);
        let kept = compose::letter(&file, &letter, false);
        let mut paper = kept.clone();
        compose::register(&mut paper, &letter);
        assert_eq!(paper, kept, "signed and not registered yet");
        letter.registered = Some(registration());
        compose::register(&mut paper, &letter);
        let Paper::Letter(registered) = &paper else { panic!("it stays a letter") };
        assert_eq!(registered.date.text, date);
        assert!(registered.number.text.ends_with("\u{a0}14-07/231"));
        // Composed anew it would say the same.
        assert_eq!(paper, compose::letter(&file, &letter, false));
    }
    let mut minutes = compose::minutes(&file, MinutesForm::Short, Ru, false);
    let before = minutes.clone();
    compose::register(&mut minutes, &letter(Ru));
    assert_eq!(minutes, before, "minutes are not registered here");
}

#[test]
fn the_name_of_the_file_says_date_number_and_addressee() {
    let file = complete();
    let mut letter = letter(Ru);
    assert_eq!(compose::letter(&file, &letter, false).file_stem(), "2026-11-24 № ____ МНЭ РК (ru)");
    letter.registered = Some(registration());
    letter.body = id(MASLIKHAT);
    assert_eq!(
        compose::letter(&file, &letter, false).file_stem(),
        "2026-12-03 № 14-07/231 Маслихат города Астаны (ru)"
    );
}

#[test]
fn letters_to_one_addressee_have_files_of_their_own() {
    let mut file = complete();
    let first = letter(Ru);
    let second = Letter { id: id(900), ..first.clone() };
    let stem =
        |file: &MeetingFile, letter: &Letter| compose::letter(file, letter, false).file_stem();
    file.letters = vec![first.clone(), Letter { recommendations: Vec::new(), ..second.clone() }];
    assert_eq!(stem(&file, &first), "2026-11-24 № ____ МНЭ РК Р-1 Р-2 (ru)");
    assert_eq!(stem(&file, &file.letters[1]), "2026-11-24 № ____ МНЭ РК (ru)");
    file.letters[1].registered = Some(registration());
    assert_eq!(stem(&file, &first), "2026-11-24 № ____ МНЭ РК (ru)", "a number tells them apart");
    file.meeting.mailing.grouping = Grouping::PerRecommendation;
    assert_eq!(stem(&file, &first), "2026-11-24 № ____ МНЭ РК Р-1 Р-2 (ru)", "others may come");
}

#[test]
fn a_name_is_that_of_the_letters_date() {
    let mut file = complete();
    let mut renamed = file.bodies[1].names[0].clone();
    renamed.since = Some(day(12, 1));
    renamed.full = wording("Министерство экономики", "", "");
    renamed.short = Wording::default();
    renamed.forms.clear();
    file.bodies[1].names.insert(0, renamed);
    let mut letter = letter(Ru);
    letter.registered = Some(registration());
    let paper = letter_of(&file, &letter);
    assert_eq!(texts(&paper.addressee), ["Министерству экономики"]);
    assert!(paper.addressee[0].missing, "the new dative is proposed only");
    letter.registered.as_mut().expect("registered above").on = day(11, 30);
    let paper = letter_of(&file, &letter);
    assert_eq!(paper.addressee[0].text, "Министерству национальной экономики Республики Казахстан");
}

#[test]
fn what_is_written_by_hand_goes_before_what_is_composed() {
    let mut letter = letter(Ru);
    letter.texts = LetterTexts {
        addressee: Some("Министру\n\nАбенову М.".to_owned()),
        heading: Some("О мерах".to_owned()),
        salutation: Some("Уважаемый министр!".to_owned()),
        opening: Some("Первый абзац.\nВторой <script>абзац</script>.".to_owned()),
        closing: Some("Ждём ответа.".to_owned()),
        signatory_post: Some("Директор".to_owned()),
    };
    let paper = letter_of(&complete(), &letter);
    assert_eq!(texts(&paper.addressee), ["Министру", "Абенову М."]);
    assert_eq!(paper.heading.text, "О мерах");
    assert_eq!(texts(&paper.salutation), ["Уважаемый министр!"]);
    assert_eq!(texts(&paper.opening), ["Первый абзац.", "Второй <script>абзац</script>."]);
    assert_eq!(texts(&paper.closing), ["Ждём ответа."]);
    assert_eq!(paper.signature.post.text, "Директор");
    let spot = paper.opening[1].spot.expect("a text has its place");
    assert_eq!((spot.item.noun, spot.text), (Noun::Letter, Some(TextKind::LetterOpening)));
    letter.texts.closing = Some("  \n ".to_owned());
    assert!(letter_of(&complete(), &letter).closing[0].text.starts_with("Просим"));
}

#[test]
fn one_recommendation_is_spoken_of_as_one() {
    let one = |language| {
        let mut letter = letter(language);
        letter.recommendations.truncate(1);
        let paper = letter_of(&complete(), &letter);
        (paper.opening[0].text.clone(), paper.closing[0].text.clone())
    };
    let (opening, closing) = one(Ru);
    assert!(opening.ends_with("По итогам заседания выработана следующая рекомендация:"));
    assert!(closing.starts_with("Просим рассмотреть указанную рекомендацию"));
    assert!(one(Kk).0.ends_with("Отырыстың қорытындысы бойынша мынадай ұсыным әзірленді:"));
    assert!(one(En).0.ends_with("The following recommendation was worked out:"));
}

#[test]
fn a_sentence_stays_whole_whatever_sort_of_meeting_it_was() {
    let opening = |kind, language| {
        let mut file = complete();
        file.meeting.kind = kind;
        file.meeting.title = wording("Тема", "Тақырып", "Topic");
        file.meeting.body = None;
        file.meeting.dates.last = Some(day(11, 25));
        let paper = letter_of(&file, &letter(language));
        format!("{} | {}", paper.heading.text, paper.opening[0].text)
    };
    assert_eq!(
        opening(MeetingKind::Hearing, Ru),
        "О рекомендациях слушаний на тему «Тема» | 24–25 ноября 2026 года состоялись слушания на тему «Тема» \
         (инициатор – Институт парламентаризма). По итогам слушаний выработаны следующие рекомендации:"
    );
    assert_eq!(
        opening(MeetingKind::RoundTable, Kk),
        "«Тақырып» тақырыбындағы дөңгелек үстелдің ұсынымдары туралы | 2026 жылғы 24–25 қараша күндері \
         «Тақырып» тақырыбында дөңгелек үстел өтті (бастамашы – Парламентаризм институты). \
         Дөңгелек үстелдің қорытындысы бойынша мынадай ұсынымдар әзірленді:"
    );
    assert_eq!(
        opening(MeetingKind::Conference, Ru).split(" | ").nth(1),
        Some(
            "24–25 ноября 2026 года состоялась конференция на тему «Тема» (инициатор – Институт \
             парламентаризма). По итогам конференции выработаны следующие рекомендации:"
        )
    );
}

#[test]
fn what_the_opening_misses_is_marked_apart_from_its_sentence() {
    let mut file = complete();
    file.meeting.title = Wording::default();
    file.meeting.dates = Dates::default();
    file.meeting.convener = None;
    file.meeting.body = None;
    let paper = letter_of(&file, &letter(Ru));
    assert_eq!(
        texts(&paper.opening),
        [
            "[тема заседания не указана]",
            "[дата заседания не указана]",
            "Состоялось заседание. По итогам заседания выработаны следующие рекомендации:"
        ]
    );
    assert_eq!(paper.heading.text, "О рекомендациях заседания");
    let kazakh = letter_of(&file, &letter(Kk));
    assert_eq!(kazakh.heading.text, "Отырыстың ұсынымдары туралы");
    let last = kazakh.opening.last().map(|place| place.text.as_str());
    assert_eq!(
        last,
        Some("Отырыс өтті. Отырыстың қорытындысы бойынша мынадай ұсынымдар әзірленді:")
    );
}

#[test]
fn a_long_title_leaves_the_heading() {
    let mut file = complete();
    file.meeting.title = wording(&"Очень долгая тема ".repeat(10), "", "");
    let paper = letter_of(&file, &letter(Ru));
    assert_eq!(paper.heading.text, "О рекомендациях заседания от 24 ноября 2026 года");
    assert!(paper.opening[0].text.contains("Очень долгая тема Очень"));
}

#[test]
fn a_reply_names_what_it_answers() {
    let said = |language, date| {
        let mut letter = letter(language);
        letter.in_reply_to = Some(Reference { number: "12".to_owned(), date });
        letter_of(&complete(), &letter).in_reply_to.map(|place| place.text.replace('\u{a0}', "~"))
    };
    let date = Some(day(11, 3));
    assert_eq!(said(Ru, date).as_deref(), Some("На №~12 от 3 ноября 2026 года"));
    assert_eq!(said(Kk, date).as_deref(), Some("2026 жылғы 3 қарашадағы №~12 хатқа"));
    assert_eq!(said(En, date).as_deref(), Some("In reply to No.~12 of 3 November 2026"));
    assert_eq!(said(Kk, None).as_deref(), Some("№~12 хатқа"));
}

#[test]
fn enclosures_say_their_sheets_and_copies() {
    let mut letter = letter(Ru);
    let minutes = Enclosure {
        id: id(810),
        title: "Протокол заседания".to_owned(),
        sheets: Some(2),
        copies: Some(1),
    };
    letter.enclosures = vec![minutes.clone()];
    let paper = letter_of(&complete(), &letter);
    assert_eq!(paper.enclosures.label, "Приложение:");
    assert_eq!(texts(&paper.enclosures.places), ["Протокол заседания на 2\u{a0}л. в 1\u{a0}экз."]);
    let list =
        Enclosure { title: "Список".to_owned(), sheets: None, copies: None, ..minutes };
    letter.enclosures.push(list);
    let paper = letter_of(&complete(), &letter);
    assert_eq!(paper.enclosures.label, "Приложение:");
    let lines = texts(&paper.enclosures.places);
    assert_eq!(lines, ["1. Протокол заседания на 2\u{a0}л. в 1\u{a0}экз.", "2. Список"]);
    letter.language = Kk;
    let paper = letter_of(&complete(), &letter);
    assert_eq!(
        paper.enclosures.places[0].text,
        "1. Протокол заседания, 2\u{a0}парақта, 1\u{a0}данада"
    );
    letter.language = En;
    let paper = letter_of(&complete(), &letter);
    assert_eq!(
        paper.enclosures.places[0].text,
        "1. Протокол заседания, 2\u{a0}sheets, 1\u{a0}copy"
    );
}

#[test]
fn reasons_stand_under_what_they_speak_for() {
    let mut file = complete();
    file.recommendations[0].reasons = wording("тема актуальна", "тақырып өзекті", "");
    let reasons = |language| {
        let paper = letter_of(&file, &letter(language));
        paper.recommendations[0].reasons.clone().map(|place| place.text)
    };
    assert_eq!(reasons(Ru).as_deref(), Some("Обоснование: тема актуальна"));
    assert_eq!(reasons(Kk).as_deref(), Some("Негіздеме: тақырып өзекті"));
    assert_eq!(reasons(En), None);
}

#[test]
fn a_draft_says_so() {
    let draft = |language| {
        let Paper::Letter(paper) = compose::letter(&complete(), &letter(language), true) else {
            panic!("a letter is composed as one")
        };
        paper.draft
    };
    let marks = Language::ALL.map(draft).map(Option::unwrap_or_default);
    assert_eq!(marks, ["ПРОЕКТ", "ЖОБА", "DRAFT"]);
    assert_eq!(letter_of(&complete(), &letter(Ru)).draft, None);
}

#[test]
fn the_mailing_has_reasons_and_quotes_printed_or_not() {
    let mut file = complete();
    let Entry::Speech(speech) = &mut file.entries[0] else { panic!("a report comes first") };
    speech.text = "Полномочия не урегулированы. Их мало.".to_owned();
    speech.speakers = vec![speaks(SOLOVEVA)];
    speech.passages.clear();
    mark(speech, PassageKind::Verbatim, "Полномочия не урегулированы");
    mark(speech, PassageKind::Summary, "Их мало");
    file.recommendations[0].reasons = wording("нет нормы", "норма жоқ", "no rule");
    file.recommendations[0].bases = vec![Basis::Passage(id(500)), Basis::Passage(id(501))];
    let printed = |file: &MeetingFile, language| {
        let item = letter_of(file, &letter(language)).recommendations.remove(0);
        let quotes = texts(&item.quotes).join("\n").replace('\u{a0}', "~");
        (item.reasons.map(|place| place.text), quotes)
    };
    let reasons = Some("Обоснование: нет нормы".to_owned());
    assert_eq!(printed(&file, Ru), (reasons.clone(), String::new()));

    file.meeting.mailing.passages = true;
    let quotes = "Соловьева~А.: «Полномочия не урегулированы».\nСоловьева~А.: Их мало.";
    assert_eq!(printed(&file, Ru), (reasons, quotes.to_owned()));
    // A letter has one language, and the speech is in another.
    assert_eq!(printed(&file, Kk).1, "");

    file.meeting.mailing.reasons = false;
    assert_eq!(printed(&file, Ru), (None, quotes.to_owned()));
}

/// Contacts in Kazakh only, and an emblem.
fn with_letterhead() -> MeetingFile {
    let mut file = complete();
    let emblem = Attachment { hash: "b2".to_owned(), name: "герб.svg".to_owned() };
    let contacts = wording("", "Астана қ., Достық к-сі, 1\n\nтел.: 74-00-00", "");
    file.settings.letterhead = Letterhead { emblem: Some(emblem), contacts };
    file
}

fn head(file: &MeetingFile, language: Language) -> Vec<String> {
    let paper = letter_of(file, &letter(language));
    let before = paper.sender_before.into_iter().map(|other| (other.name, other.contacts));
    let after = paper.sender_after.into_iter().map(|other| (other.name, other.contacts));
    let senders = before.chain([(paper.sender, paper.contacts)]).chain(after);
    let said = |(name, contacts): (Place, Vec<Place>)| {
        let places: Vec<_> = [name].into_iter().chain(contacts).collect();
        texts(&places).join(" | ")
    };
    senders.map(said).collect()
}

#[test]
fn a_letterhead_has_both_languages_and_kazakh_first() {
    let kazakh = "Парламентаризм институты | Астана қ., Достық к-сі, 1 | тел.: 74-00-00";
    let russian = "Институт парламентаризма | г. Астана, ул. Достык, 1 | \
                   тел.: +7 (7172) 74-00-00 | e-mail: info@institute.example";
    let english = head(&with_letterhead(), En);
    assert_eq!(head(&with_letterhead(), Ru), [kazakh, russian], "Russian ones of the directory");
    assert_eq!(head(&with_letterhead(), Kk), [kazakh, russian]);
    assert_eq!((english.len(), english[0].as_str()), (2, kazakh));
    assert_eq!(head(&complete(), Ru), [russian], "nothing is set");
    let paper = letter_of(&with_letterhead(), &letter(Kk));
    assert_eq!(paper.emblem.map(|emblem| emblem.label).as_deref(), Some("Ұйымның эмблемасы"));
    assert_eq!(paper.contacts[0].spot.map(|spot| spot.item.noun), Some(Noun::Settings));
}

#[test]
fn a_letterhead_leaves_out_a_language_in_which_the_organisation_has_no_name() {
    let mut file = with_letterhead();
    for name in file.bodies.iter_mut().flat_map(|body| &mut body.names) {
        name.full.0.remove(&Kk);
    }
    assert_eq!(head(&file, Ru).len(), 1);
}

#[test]
fn a_paper_from_before_there_were_letterheads_is_read() {
    let mut kept = serde_json::to_value(letter_of(&complete(), &letter(Ru))).expect("JSON");
    for name in ["senderBefore", "senderAfter", "emblem"] {
        kept.as_object_mut().expect("a paper").remove(name).expect("it is kept by that name");
    }
    let read: LetterPaper = serde_json::from_value(kept).expect("read");
    assert_eq!(read, letter_of(&complete(), &letter(Ru)));
}
