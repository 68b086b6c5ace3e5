//! A sheet as blocks.

use super::{Block, Grid, Line, Page, Run, SIGNATURE, Style, minutes};
use crate::sheet::{SheetPaper, Table};

pub(super) fn write(page: &mut Page, sheet: &SheetPaper) {
    page.place(Style::Letterhead, &sheet.body);
    minutes::title(page, &sheet.title);
    page.place(Style::Topic, &sheet.topic);
    for paragraph in &sheet.opening {
        page.paragraphs(Style::Body, Vec::new(), paragraph);
    }
    for fact in &sheet.facts {
        let label = Run::strong(format!("{} ", fact.label));
        page.line(Style::Plain, vec![label, Run::place(&fact.name)]);
    }
    if let Some(agenda) = &sheet.agenda {
        minutes::agenda(page, agenda);
    }
    if let Some(table) = &sheet.table {
        page.line(Style::Plain, Vec::new());
        page.blocks.push(Block::Grid(grid(table)));
        if let Some(none) = &table.none {
            page.place(Style::Plain, none);
        }
    }
    for paragraph in &sheet.closing {
        page.paragraphs(Style::Closing, Vec::new(), paragraph);
    }
    page.keep();
    let widths = if sheet.is_wide() { [156, 101] } else { SIGNATURE };
    page.signatures(widths, &sheet.signatures);
}

fn grid(table: &Table) -> Grid {
    let label = |name: &String| table.labels.get(name).cloned().unwrap_or_default();
    let head = table
        .columns
        .iter()
        .map(|column| vec![Line::new(Style::Head, vec![Run::said(label(&column.name))])]);
    let mut rows: Vec<Vec<Vec<Line>>> = vec![head.collect()];
    rows.extend(table.rows.iter().map(|row| {
        let cell = |name: &String| row.get(name).map(|place| Line::of(Style::Entry, place));
        table.columns.iter().map(|column| cell(&column.name).into_iter().collect()).collect()
    }));
    let widths = table.columns.iter().map(|column| column.width).collect();
    Grid { widths, rows, ruled: true }
}
