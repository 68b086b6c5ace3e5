//! What minutes make of speeches.

use hattama_domain::language::Language;
use hattama_domain::language::Language::{En, Kk, Ru};
use hattama_domain::minutes::MinutesForm;
use hattama_domain::passage::PassageKind;
use hattama_domain::record::Entry;
use hattama_domain::speech::{Speaker, Speech, SpeechKind};

use super::minutes::read_speeches;
use super::minutes_of;
use super::session::{ABENOV, complete, id, mark, speech};
use crate::compose;

/// What one speech makes of the minutes.
fn line(language: Language, speech: Speech) -> String {
    let mut file = complete();
    file.entries = vec![Entry::Speech(speech)];
    let item = minutes_of(&file, language).items.remove(0);
    let spoken = item.heard.or(item.spoke).expect("one speech");
    read_speeches(&spoken).remove(0).replace('\u{a0}', "~")
}

#[test]
fn voices_have_no_name() {
    let voice = |kind| speech(44, kind, vec![Speaker::Voice], "Когда ответят?");
    assert_eq!(line(Ru, voice(SpeechKind::Question)), "Вопрос из зала – Когда ответят?");
    assert_eq!(line(Ru, voice(SpeechKind::Retort)), "Голос из зала (реплика) – Когда ответят?");
    assert_eq!(line(Kk, voice(SpeechKind::Question)), "Залдан қойылған сұрақ – Когда ответят?");
    assert_eq!(line(En, voice(SpeechKind::Remark)), "A voice from the floor – Когда ответят?");
}

#[test]
fn speakers_are_named_as_printed_where_somebody_said_so() {
    let printed =
        Speaker::Person { person: id(ABENOV), printed: Some("М. Абенова".to_owned()) };
    let deputy = ", депутата Мажилиса Парламента Республики Казахстан";
    assert_eq!(
        line(Ru, speech(45, SpeechKind::Coreport, vec![printed], "Согласен.")),
        format!("М. Абенова{deputy} (содоклад) – Согласен.")
    );
    let guest = Speaker::Named("гость <b>из</b> Шымкента 😀".to_owned());
    assert_eq!(
        line(Ru, speech(45, SpeechKind::Question, vec![guest], "Почему?")),
        "гость <b>из</b> Шымкента 😀 (вопрос) – Почему?"
    );
}

#[test]
fn minutes_quote_what_is_marked_and_print_short_speeches_whole() {
    let text = "Мы готовы, сказал он. Потом говорили о другом";
    let mut said = speech(46, SpeechKind::Remark, vec![Speaker::Voice], text);
    assert_eq!(line(Ru, said.clone()), format!("Голос из зала – {text}"));
    mark(&mut said, PassageKind::Verbatim, "Мы готовы");
    assert_eq!(line(Ru, said.clone()), "Голос из зала – «Мы готовы»");
    assert_eq!(line(En, said.clone()), "A voice from the floor – “Мы готовы”");
    mark(&mut said, PassageKind::Summary, "говорили о другом");
    assert_eq!(line(Ru, said.clone()), "Голос из зала – «Мы готовы»; говорили о другом");
    said.text_attached = true;
    assert_eq!(
        line(Kk, said.clone()),
        "Залдан шыққан дауыс – «Мы готовы»; говорили о другом (сөз мәтіні қоса беріледі)"
    );
    said.passages.iter_mut().for_each(|passage| passage.lost = true);
    said.text_attached = false;
    assert_eq!(line(Ru, said), format!("Голос из зала – {text}"));
}

#[test]
fn of_a_long_speech_minutes_only_name_the_speaker() {
    let long = speech(47, SpeechKind::Remark, vec![Speaker::Voice], &"я".repeat(601));
    assert_eq!(line(Ru, long.clone()), "Голос из зала");
    let just_short = Speech { text: "я".repeat(600), ..long.clone() };
    assert!(line(Ru, just_short).ends_with("яя"));
    let paragraphs = Speech { text: "Один.\nДва.".to_owned(), ..long.clone() };
    assert_eq!(line(Ru, paragraphs), "Голос из зала");
    let attached = Speech { text_attached: true, ..long };
    assert_eq!(line(Ru, attached), "Голос из зала – текст выступления прилагается.");
}

#[test]
fn short_minutes_name_a_speaker_once_under_an_item() {
    let by = |person| vec![Speaker::Person { person: id(person), printed: None }];
    let mut file = complete();
    file.entries = vec![
        Entry::Speech(speech(45, SpeechKind::Remark, by(ABENOV), "Первое.")),
        Entry::Speech(speech(46, SpeechKind::Remark, vec![Speaker::Voice], "Верно!")),
        Entry::Speech(speech(47, SpeechKind::Retort, by(ABENOV), "Второе.")),
        Entry::Speech(speech(48, SpeechKind::Remark, vec![Speaker::Voice], "Так!")),
    ];
    let said = |form| {
        let crate::Paper::Minutes(paper) = compose::minutes(&file, form, Ru, true) else {
            panic!("minutes")
        };
        let spoke = paper.items[0].spoke.as_ref().expect("speeches");
        let text = |line: &crate::paper::SpokenLine| line.text.clone().expect("a text").text;
        spoke.speeches.iter().map(text).collect::<Vec<_>>()
    };
    assert_eq!(said(MinutesForm::Short), ["Первое.\nВторое.", "Верно!", "Так!"]);
    assert_eq!(said(MinutesForm::Full), ["Первое.", "Верно!", "Второе.", "Так!"]);
}
