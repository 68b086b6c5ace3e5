//! The invitation: what to, and whom to tell that one comes. Its agenda is that of the minutes.

use hattama_domain::noun::Noun;
use hattama_domain::text::TextKind;
use hattama_words::Value;

use crate::compose::pen::{Pen, kind_key, spot, text_spot};
use crate::paper::Place;

/// «Приглашаем Вас принять участие в заседании на тему «…».»
pub(super) fn opening(pen: Pen) -> Place {
    let meeting = &pen.file.meeting;
    let kind = ("meeting", Value::from(kind_key(meeting.kind)));
    let text = match meeting.title.get(pen.language) {
        Some(title) => {
            let title = ("title", Value::from(title.trim().to_owned()));
            pen.say_with("sheet-invited-to", &[kind, title])
        }
        None => pen.say_with("sheet-invited", &[kind]),
    };
    Place::at(text, text_spot(TextKind::MeetingTitle, meeting.id))
}

/// «Просим подтвердить участие по телефону …», where the office has one.
pub(super) fn closing(pen: Pen) -> Option<Place> {
    let own = pen.file.settings.own_body.and_then(|own| pen.file.body(own))?;
    let phone = own.phone.as_deref().filter(|phone| !phone.trim().is_empty())?;
    Some(Place::at(pen.say_of("sheet-confirm", "phone", phone), spot(Noun::Body, own.id)))
}
