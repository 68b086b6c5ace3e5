//! Minutes as blocks.

use super::{Block, Grid, Line, Page, Run, SIGNATURE, Style};
use crate::paper::{Agenda, Annex, Labelled, MinutesItem, MinutesPaper, Spoken, TitleLine, Voted};

pub(super) fn write(page: &mut Page, minutes: &MinutesPaper) {
    page.place(Style::Letterhead, &minutes.body);
    title(page, &minutes.title);
    let cell = |style, place| vec![Line::of(style, place)];
    page.blocks.push(Block::Grid(Grid {
        widths: vec![53, 64, 53],
        rows: vec![vec![
            cell(Style::Dated, &minutes.date),
            cell(Style::DatedCentre, &minutes.place),
            cell(Style::DatedRight, &minutes.number),
        ]],
        ruled: false,
    }));
    page.place(Style::Topic, &minutes.topic);
    for role in &minutes.roles {
        let label = Run::said(format!("{} ", role.label));
        page.line(Style::Plain, vec![label, Run::place(&role.name)]);
    }
    for standing in &minutes.attendance {
        let mut runs = vec![Run::said(format!("{} ", standing.label))];
        for one in &standing.places {
            runs.extend([Run::place(&one.who), Run::said(&one.after)]);
        }
        page.line(Style::Attendance, runs);
    }
    if let Some(quorum) = &minutes.quorum {
        page.place(Style::Attendance, quorum);
    }
    agenda(page, &minutes.agenda);
    minutes.items.iter().for_each(|one| item(page, one));
    page.keep();
    if let Some(certified) = &minutes.certified {
        page.label(certified);
    }
    page.signatures(SIGNATURE, &minutes.signatures);
    if let Some(lists) = &minutes.annex {
        annex(page, lists);
    }
}

pub(super) fn title(page: &mut Page, lines: &[TitleLine]) {
    for line in lines {
        let style = if line.strong { Style::Title } else { Style::Subtitle };
        page.line(style, vec![Run::said(&line.text)]);
    }
}

pub(super) fn agenda(page: &mut Page, agenda: &Agenda) {
    page.label(&agenda.label);
    for item in &agenda.items {
        let mut runs = vec![Run::said(format!("{} ", item.number)), Run::place(&item.title)];
        if let Some(rapporteurs) = &item.rapporteurs {
            runs.extend([Run::said(" "), Run::place(rapporteurs)]);
        }
        page.line(Style::Body, runs);
    }
    if let Some(none) = &agenda.none {
        page.place(Style::Body, none);
    }
}

fn item(page: &mut Page, item: &MinutesItem) {
    if let Some(title) = &item.title {
        let number = Run::said(format!("{} ", item.number));
        page.line(Style::ItemTitle, vec![number, Run::place(title)]);
    }
    for part in [&item.heard, &item.spoke].into_iter().flatten() {
        spoken(page, part);
    }
    if let Some(Labelled { label, places }) = &item.noted {
        page.label(label);
        for point in places {
            page.paragraphs(Style::Body, Vec::new(), point);
        }
    }
    for decided in [&item.decided, &item.recommended].into_iter().flatten() {
        page.label(&decided.label);
        for one in &decided.items {
            page.numbered(&one.number, &one.text);
            one.votes.iter().for_each(|vote| voted(page, vote));
        }
    }
    item.votes.iter().for_each(|vote| voted(page, vote));
    if let Some(carried) = &item.carried {
        page.place(Style::Body, carried);
    }
}

fn spoken(page: &mut Page, spoken: &Spoken) {
    page.label(&spoken.label);
    for speech in &spoken.speeches {
        let who = Run { strong: true, ..Run::place(&speech.who) };
        let before = vec![who, Run::said(format!("{}{}", speech.capacity, speech.between))];
        match &speech.text {
            Some(text) => page.paragraphs(Style::Body, before, text),
            None => page.line(Style::Body, before),
        }
    }
}

fn voted(page: &mut Page, vote: &Voted) {
    if let Some(subject) = &vote.subject {
        page.place(Style::Body, subject);
        page.keep();
    }
    let label = Run::strong(format!("{} ", vote.label));
    page.line(Style::Body, vec![label, Run::place(&vote.result)]);
    for names in &vote.names {
        page.place(Style::Body, names);
    }
}

fn annex(page: &mut Page, annex: &Annex) {
    page.line(Style::AnnexMark, vec![Run::said(&annex.label)]);
    page.line(Style::AnnexTitle, vec![Run::said(&annex.title)]);
    for list in &annex.lists {
        page.label(&list.label);
        for line in &list.people {
            let number = Run::said(format!("{} ", line.number));
            page.line(Style::Plain, vec![number, Run::place(&line.who), Run::said(&line.capacity)]);
        }
    }
}
