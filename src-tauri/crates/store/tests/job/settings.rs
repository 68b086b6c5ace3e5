//! The settings, and the first start.

use hattama_domain::attachment::Attachment;
use hattama_domain::body::NewBody;
use hattama_domain::invalid::Invalid;
use hattama_domain::language::Language::{Kk, Ru};
use hattama_domain::language::Wording;
use hattama_domain::letter::NumberPattern;
use hattama_domain::noun::{ItemRef, Noun};
use hattama_domain::operation::OperationName;
use hattama_domain::profile::{BundledProfile, PaperProfile, PaperProfiles, ProfileChoice};
use hattama_domain::search::{SavedSearch, SearchFilter, SearchKind, SearchOrder};
use hattama_domain::settings::{
    FloorLimit, Letterhead, OwnTemplates, Settings, SettingsChange, Snippet, TemplateKind,
    TermSettings, Theme,
};
use hattama_domain::speech::SpeechKind;
use hattama_domain::term::TermRule;
use hattama_domain::term::calendar::Country;
use hattama_store::{Error, FILE_NAME};
use rusqlite::Connection;

use crate::common::{open, store};
use crate::office::{body, person, ru};

#[test]
fn a_new_store_has_the_defaults() {
    let (_folder, store) = store();
    assert_eq!(store.settings().expect("read"), Settings::default());
}

#[test]
fn every_setting_is_kept_over_a_restart() {
    let (folder, mut store) = store();
    let (own, person) = (body(&mut store, "Институт"), person(&mut store, "Соловьева"));
    let limit = FloorLimit { kind: SpeechKind::Remark, minutes: 7 };
    let snippet =
        Snippet {
            language: Kk, name: "сөз".to_owned(), text: "Сөз {speaker} беріледі".to_owned()
        };
    let rule = TermRule { amount: 15, ..TermRule::default() };
    let terms = TermSettings { rule: Some(rule), country: Country::Ru };
    let letter = Attachment { hash: "a1".to_owned(), name: "бланк.docx".to_owned() };
    let templates = OwnTemplates::from([
        (TemplateKind::Letter, letter.clone()),
        (TemplateKind::Register, letter),
    ]);
    let emblem = Attachment { hash: "b2".to_owned(), name: "герб.svg".to_owned() };
    let contacts = Wording::from([(Kk, "Астана қаласы\nтел.: 74-00-00")]);
    let letterhead = Letterhead { emblem: Some(emblem), contacts };
    let profile = PaperProfile {
        name: "Мәслихат".to_owned(),
        ..BundledProfile::Russia.profile().clone()
    };
    let profiles = PaperProfiles {
        chosen: ProfileChoice::Own("Мәслихат".to_owned()),
        own: vec![profile],
    };
    let search = SavedSearch {
        name: "Мосты".to_owned(),
        text: "мост*".to_owned(),
        filter: SearchFilter { kind: Some(SearchKind::Letter), ..SearchFilter::default() },
        order: SearchOrder::Relevance,
    };
    for change in [
        SettingsChange::Language(Kk),
        SettingsChange::Theme(Theme::Dark),
        SettingsChange::TextScale(150),
        SettingsChange::OwnBody(Some(own)),
        SettingsChange::Signatory(Some(person)),
        SettingsChange::Executor(Some(person)),
        SettingsChange::PaperLanguages(vec![Kk]),
        SettingsChange::NumberPattern(Some(NumberPattern("{n}-{year}".to_owned()))),
        SettingsChange::FileIndex(Some("01-01".to_owned())),
        SettingsChange::AnnexFrom(30),
        SettingsChange::CopiesFolder(Some("/copies".to_owned())),
        SettingsChange::FloorLimits(vec![limit]),
        SettingsChange::Snippets(vec![snippet.clone()]),
        SettingsChange::Terms(terms.clone()),
        SettingsChange::Templates(templates.clone()),
        SettingsChange::Letterhead(letterhead.clone()),
        SettingsChange::Profiles(profiles.clone()),
        SettingsChange::Searches(vec![search.clone()]),
        SettingsChange::AnswerPictures(true),
    ] {
        let told = store.change_settings(change).expect("set").value;
        assert_eq!(told, store.settings().expect("read"));
    }
    drop(store);
    let expected = Settings {
        language: Some(Kk),
        theme: Theme::Dark,
        text_scale: 150,
        own_body: Some(own),
        signatory: Some(person),
        executor: Some(person),
        paper_languages: vec![Kk],
        number_pattern: Some(NumberPattern("{n}-{year}".to_owned())),
        file_index: Some("01-01".to_owned()),
        annex_from: 30,
        copies_folder: Some("/copies".to_owned()),
        floor_limits: vec![limit],
        snippets: vec![snippet],
        terms,
        templates,
        letterhead,
        profiles,
        searches: vec![search],
        answer_pictures: true,
    };
    assert_eq!(open(folder.path()).settings().expect("read"), expected);
}

#[test]
fn a_setting_can_be_undone_by_itself() {
    let (_folder, mut store) = store();
    store.change_settings(SettingsChange::Theme(Theme::Dark)).expect("set");
    store.change_settings(SettingsChange::TextScale(150)).expect("set");
    assert_eq!(store.undo().expect("undone").changed.nouns, [Noun::Settings]);
    let settings = store.settings().expect("read");
    assert_eq!((settings.theme, settings.text_scale), (Theme::Dark, 100));
    let same = store.change_settings(SettingsChange::Theme(Theme::Dark)).expect("the same");
    assert_eq!(same.changed.nouns, [], "nothing has changed");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let (_folder, mut store) = store();
    let gone = person(&mut store, "Соловьева");
    store.delete(ItemRef { noun: Noun::Person, id: gone.0 }).expect("deleted");
    let set = store.change_settings(SettingsChange::Signatory(Some(gone)));
    assert!(matches!(set, Err(Error::NotFound(Noun::Person))));
    let pattern = SettingsChange::NumberPattern(Some(NumberPattern("№".to_owned())));
    let set = store.change_settings(pattern);
    assert!(matches!(set, Err(Error::Invalid(Invalid::NumberPattern))));
    let set = store.change_settings(SettingsChange::PaperLanguages(Vec::new()));
    assert!(matches!(set, Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(store.settings().expect("read"), Settings::default());
}

/// As it was written while letters and minutes alone had templates, one of them null where there was none.
#[test]
fn templates_of_an_older_program_are_still_there() {
    let (folder, store) = store();
    drop(store);
    let conn = Connection::open(folder.path().join(FILE_NAME)).expect("the file is there");
    let own = r#"{"letter":null,"minutes":{"hash":"a1","name":"наш.docx"}}"#;
    conn.execute("INSERT INTO setting (key, value) VALUES ('templates', ?1)", [own]).expect("set");
    drop(conn);
    let templates = open(folder.path()).settings().expect("read").templates;
    assert_eq!(templates.of(TemplateKind::Letter), None);
    let minutes = templates.of(TemplateKind::Minutes).map(|file| file.name.as_str());
    assert_eq!(minutes, Some("наш.docx"));
}

#[test]
fn the_first_start_sets_language_and_organisation_and_is_not_undone() {
    let (_folder, mut store) = store();
    let own = NewBody { full: ru("Институт"), short: ru("ИП") };
    let done = store.set_up(Kk, Some(own)).expect("set up");
    assert_eq!(done.changed.name, OperationName::SetUp);
    let settings = store.settings().expect("read");
    assert_eq!(settings.language, Some(Kk));
    let body = store.body(settings.own_body.expect("it is set")).expect("read");
    assert_eq!(body.names[0].full.get(Ru), Some("Институт"));
    assert_eq!(store.history().expect("read").undo, None);

    let nameless = store.set_up(Ru, Some(NewBody::default()));
    assert!(matches!(nameless, Err(Error::Invalid(Invalid::Empty))));
    assert_eq!(store.settings().expect("read"), settings, "nothing is half-written");
    store.set_up(Ru, None).expect("the organisation may come later");
    assert_eq!(store.settings().expect("read").own_body, settings.own_body);
}
