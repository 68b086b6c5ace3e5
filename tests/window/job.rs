//! The whole job, from the first start to the reply, by keyboard and mouse; then the program is
//! closed, opened again, and everything is there.

use std::fs;
use std::path::Path;

use fantoccini::key::Key;
use hattama_domain::language::Language;
use hattama_words::{Value, Words};

use crate::driver::Window;
use crate::files;

/// A message in the language of the window: controls are found by what they are called.
fn say(id: &str) -> String {
    Words::of(Language::Ru).say(id)
}

fn say_of(id: &str, name: &'static str, value: impl Into<Value>) -> String {
    Words::of(Language::Ru).say_with(id, &[(name, value.into())])
}

/// A secretary whose name has what other alphabets lack.
const CLERK: &str = "Қасымова Әйгерім";

/// An addressee whose name has all letters that only Kazakh has in Cyrillic.
const MINISTRY: &str = "Өңірлік ғылым, үйлесім һәм Ұлттық экономика министрлігі";

/// What is said, with every letter that only Kazakh has in Cyrillic.
const SAID: &str = "Ұлттық мүдде және өңір: әңгіме, ғылым, қала, һәм игілік.";

/// What is answered, and the word of it that she quotes.
const ANSWERED: &str = "Сұрақ жоқ, рақмет.";
const QUOTED: &str = "рақмет.";

/// The names of the fields in which the two speeches are written.
fn speech() -> String {
    say_of("record-text-of", "who", "Соловьева А.")
}

fn answer() -> String {
    say_of("record-text-of", "who", "Қасымова Ә.")
}

/// A recommendation, as it is called in the window.
fn recommendation(number: u32) -> String {
    say_of("recommendation-number", "number", number)
}

/// What is recommended, by the words quoted and by the point noted, in both languages.
const RECOMMENDED: [(&str, &str); 2] = [
    ("Определить функции маслихата.", "Мәслихаттың функцияларын айқындау."),
    (
        "Вовлекать граждан в решение местных вопросов.",
        "Азаматтарды жергілікті мәселелерді шешуге тарту.",
    ),
];

#[tokio::test]
async fn a_secretary_does_the_whole_job_and_finds_it_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, out) = (folder.path().join("data"), folder.path().join("out"));
    fs::create_dir(&out).expect("the folder that the papers go to");
    let window = Window::open(&data, &out).await;
    first_start(&window).await;
    let meeting = new_session(&window).await;
    general(&window, &meeting).await;
    clerk(&window).await;
    participants_and_agenda(&window, &meeting).await;
    record(&window, &meeting).await;
    recommendations(&window, &meeting).await;
    addressee(&window).await;
    export(&window, &meeting).await;
    papers_are_right(&out);
    let letter = make_letters(&window, &meeting).await;
    sign_register_and_send(&window, &letter, &out).await;
    window.close().await;

    let window = Window::open(&data, &out).await;
    is_all_there(&window, &meeting, &letter).await;
    window.close().await;
    is_hers_alone(&data);
}

/// Everything that was typed and done, in the window that has opened again.
async fn is_all_there(window: &Window, meeting: &str, letter: &str) {
    window.go(&format!("#/meeting/{meeting}/general")).await;
    window.holds(&say("meeting-place"), "г. Астана").await;
    window.holds(&say("meeting-goal"), "Обобщить опыт.").await;
    window.holds(&say("meeting-starts"), "10:00").await;
    window.holds(&say("meeting-ends"), "12:30").await;
    let convener = window.control("combobox", &say("meeting-convener")).await;
    let convener = convener.prop("value").await.expect("it can be read");
    assert_eq!(convener.as_deref(), Some("Институт парламентаризма"));
    window.go(&format!("#/meeting/{meeting}/participants")).await;
    window.see("Соловьева Айгуль").await;
    window.see(CLERK).await;
    window.go(&format!("#/meeting/{meeting}/agenda")).await;
    window.holds(&say_of("agenda-title", "number", 1), "О роли маслихата").await;
    window.go(&format!("#/meeting/{meeting}/record")).await;
    window.holds(&speech(), SAID).await;
    window.holds(&answer(), ANSWERED).await;
    window.control("button", &say_of("record-unmark", "words", QUOTED)).await;
    window.holds(&say("record-noted"), "Тема остаётся актуальной.").await;
    window.holds(&say_of("record-decision", "number", "1.1"), "Создать рабочую группу.").await;
    window.go(&format!("#/meeting/{meeting}/recommendations")).await;
    for (number, (text, _)) in (1..).zip(RECOMMENDED) {
        let field = say_of("recommendations-text", "name", recommendation(number));
        window.holds(&field, text).await;
    }
    window.see(&say_of("recommendations-state", "state", "adopted")).await;
    window.see("Министерство национальной экономики").await;
    window.go(&format!("#/letter/{letter}")).await;
    window.see("№ 14-07/1").await;
    window.see(&say("letter-standing-answered")).await;
}

/// Nobody else may read what the store and the window keep.
#[cfg(unix)]
fn is_hers_alone(data: &Path) {
    use std::os::unix::fs::PermissionsExt;
    for entry in fs::read_dir(data).expect("the data folder").flatten() {
        let mode = entry.metadata().expect("it is there").permissions().mode();
        assert_eq!(mode & 0o077, 0, "{}: {mode:o}", entry.path().display());
    }
}

#[cfg(not(unix))]
fn is_hers_alone(_: &Path) {}

async fn first_start(window: &Window) {
    for (language, name) in [("ru", "Институт парламентаризма"), ("kk", "Парламентаризм институты")]
    {
        window.fill(&say_of("welcome-own-body-in", "language", language), name).await;
    }
    let empty = format!("{} {}", say("welcome-empty"), say("welcome-empty-text"));
    window.click("radio", &empty).await;
    window.click("button", &say("welcome-start")).await;
    window.see(&say("today-empty-title")).await;
    window.go("#/settings").await;
    window.fill(&say("settings-file-index"), "14-07").await;
    window.choose(&say("settings-signatory"), CLERK).await;
    window.choose(&say("settings-executor"), CLERK).await;
}

/// Creates a session by keyboard; gives its id.
async fn new_session(window: &Window) -> String {
    window.go("#/meetings").await;
    window.see(&say("meetings-empty-title")).await;
    window.press(&[Key::Control], "n").await;
    window.fill(&say("meetings-title"), "Роль маслихата").await;
    window.fill(&say("meetings-first-day"), "24.11.2026").await;
    window.click("button", &say("meetings-create")).await;
    window.see(&say("meeting-section-general")).await;
    window.control("textbox", &say("meeting-goal")).await;
    let place = window.place().await;
    place.split('/').nth(2).expect("the address names the session").to_owned()
}

async fn general(window: &Window, meeting: &str) {
    window.go(&format!("#/meeting/{meeting}/general")).await;
    window.word(&say("meeting-title"), "kk", "Мәслихаттың рөлі").await;
    window.word(&say("meeting-goal"), "ru", "Обобщить опыт.").await;
    window.word(&say("meeting-goal"), "kk", "Тәжірибені қорыту.").await;
    window.choose(&say("meeting-convener"), "Институт").await;
    window.fill(&say("meeting-starts"), "10:00").await;
    window.fill(&say("meeting-ends"), "12:30").await;
    window.word(&say("meeting-place"), "ru", "г. Астана").await;
    window.word(&say("meeting-place"), "kk", "Астана қаласы").await;
    window.choose(&say("meeting-chair"), CLERK).await;
    window.choose(&say("meeting-secretary"), CLERK).await;
}

/// The secretary's phone and post, which letters need.
async fn clerk(window: &Window) {
    window.press(&[Key::Control], "k").await;
    window.choose(&say("palette-open"), CLERK).await;
    window.fill(&say("person-phone"), "+7 700 000 00 00").await;
    window.choose(&say("person-post-add"), "Институт").await;
    window.word(&say("person-role"), "ru", "Секретарь").await;
    window.word(&say("person-role"), "kk", "Хатшы").await;
}

async fn participants_and_agenda(window: &Window, meeting: &str) {
    window.go(&format!("#/meeting/{meeting}/participants")).await;
    window.choose(&say("participants-add"), "Соловьева Айгуль").await;
    window.choose(&say("participants-add"), CLERK).await;
    window.see("Соловьева Айгуль").await;
    window.go(&format!("#/meeting/{meeting}/agenda")).await;
    window.fill(&say("agenda-new"), "О роли маслихата").await;
    window.hit(Key::Enter).await;
    window.word(&say_of("agenda-title", "number", 1), "kk", "Мәслихаттың рөлі туралы").await;
}

async fn record(window: &Window, meeting: &str) {
    window.go(&format!("#/meeting/{meeting}/record")).await;
    speaks(window, "Солов", &speech(), SAID).await;
    speaks(window, "Қасым", &answer(), ANSWERED).await;
    quotes(window).await;
    window.click("button", &say("record-note")).await;
    window.word(&say("record-noted"), "ru", "Тема остаётся актуальной.").await;
    window.word(&say("record-noted"), "kk", "Тақырып өзекті.").await;
    window.click("button", &say("record-recommend")).await;
    window.see(&say("record-recommended")).await;
    window.click("button", &say("record-decide")).await;
    let decision = say_of("record-decision", "number", "1.1");
    window.word(&decision, "ru", "Создать рабочую группу.").await;
    window.word(&decision, "kk", "Жұмыс тобын құру.").await;
}

/// Somebody speaks to the first item.
async fn speaks(window: &Window, letters: &str, field: &str, said: &str) {
    window.click("button", &say_of("record-add-under", "number", 1)).await;
    window.choose(&say("record-new-speaker"), letters).await;
    window.fill(field, said).await;
}

/// Marks the last word of what was said, and recommends something by it.
async fn quotes(window: &Window) {
    window.press(&[Key::Control, Key::Shift], &char::from(Key::Left).to_string()).await;
    window.press(&[Key::Control], "j").await;
    window.click("button", &say_of("record-recommend-passage", "words", QUOTED)).await;
    window.see(&say("record-recommended")).await;
}

async fn recommendations(window: &Window, meeting: &str) {
    window.go(&format!("#/meeting/{meeting}/recommendations")).await;
    for (number, (ru, kk)) in (1..).zip(RECOMMENDED) {
        let name = recommendation(number);
        let text = say_of("recommendations-text", "name", name.clone());
        window.word(&text, "ru", ru).await;
        window.word(&text, "kk", kk).await;
        let to = say_of("recommendations-addressee-add", "name", name.clone());
        window.choose(&to, "Министерство национальной экономики").await;
        window.click("button", &say_of("recommendations-adopt-named", "name", name)).await;
    }
    let adopted = "const chips = [...document.querySelectorAll('.chip')]; \
        return chips.filter(({ textContent }) => textContent.trim() === arguments[0]).length === 2 || null";
    let state = say_of("recommendations-state", "state", "adopted");
    window.answer(adopted, vec![state.into()]).await;
}

/// The ministry's Kazakh name, and its datives confirmed.
async fn addressee(window: &Window) {
    window.press(&[Key::Control], "k").await;
    window.choose(&say("palette-open"), "Министерство").await;
    window.word(&say("body-full"), "kk", MINISTRY).await;
    for language in ["ru", "kk"] {
        let case = Words::of(Language::Ru)
            .say_with("case-in", &[("case", "dative".into()), ("language", language.into())]);
        window.click("button", &say_of("case-confirm-of", "form", case)).await;
    }
}

async fn export(window: &Window, meeting: &str) {
    window.go(&format!("#/meeting/{meeting}/documents")).await;
    window.see(&say("documents-letters-title")).await;
    window.press(&[Key::Control], "e").await;
    window.see(&say("export-complete")).await;
    window.click("button", &say("export-choose-folder")).await;
    window.click("button", &say("export-run")).await;
    window.see(&say_of("export-done", "count", 8)).await;
    window.hit(Key::Escape).await;
}

/// The minutes and a letter in two languages, as others' programs read them.
fn papers_are_right(out: &Path) {
    let (word, pdf) = (files::with_ending(out, "docx"), files::with_ending(out, "pdf"));
    assert_eq!((word.len(), pdf.len()), (4, 4), "minutes and a letter, in two languages");
    let mut found = 0;
    for (word, pdf) in word.iter().zip(&pdf) {
        let (in_word, in_pdf) = (files::text_of_word(word), files::text_of_pdf(pdf));
        assert!(files::embeds_its_fonts(pdf), "{} has its fonts in it", pdf.display());
        for words in [
            "Министерству национальной экономики",
            &format!("{MINISTRY}не"),
            "пределить функции маслихата.",
            "әслихаттың функцияларын айқындау",
            "овлекать граждан в решение местных вопросов.",
            "заматтарды жергілікті мәселелерді шешуге тарту",
            "оздать рабочую группу.",
            "Жұмыс тобын құру.",
            SAID,
            "Ә. Қасымова",
            "№ ____",
        ] {
            assert_eq!(
                in_word.contains(words),
                in_pdf.contains(words),
                "{words}: {in_word}\n{in_pdf}"
            );
            found += u32::from(in_word.contains(words));
        }
    }
    // Each paper has the signature and the line for a number (8); a paper of each language the
    // ministry in the dative and both recommendations (12), and both minutes the speech (2) and the
    // decision (2).
    assert_eq!(found, 24);
}

/// Makes the letters; gives the id of the Russian one.
async fn make_letters(window: &Window, meeting: &str) -> String {
    window.go(&format!("#/meeting/{meeting}/documents")).await;
    window.click("button", &say("documents-make")).await;
    window.see(&say_of("documents-made", "count", 2)).await;
    window.click("link", "Министерство национальной экономики").await;
    window.see(&say("letter-part-texts")).await;
    let place = window.place().await;
    place.trim_start_matches("#/letter/").to_owned()
}

async fn sign_register_and_send(window: &Window, letter: &str, out: &Path) {
    window.go(&format!("#/letter/{letter}")).await;
    window.click("button", &say("letter-step-for-signature")).await;
    for step in
        ["letter-step-sign", "letter-step-register", "letter-step-send", "letter-step-receive"]
    {
        // In the head of the letter, then in the dialog that it opens.
        window.click("button", &say(step)).await;
        window.click("button", &say(step)).await;
    }
    // What is chosen from here on is a file.
    fs::remove_dir_all(out).expect("the exported papers have been read");
    fs::write(out, "жауап").expect("a file");
    window.click("button", &say("letter-step-reply")).await;
    window.fill(&say("reply-number"), "2210").await;
    window.fill(&say("reply-text"), "Функции определены.").await;
    window.click("button", &say("letter-attach")).await;
    let name = out.file_name().expect("it has a name").to_string_lossy();
    window.see(&name).await;
    window.click("button", &say("reply-save")).await;
    window.see(&say("letter-standing-answered")).await;
}
