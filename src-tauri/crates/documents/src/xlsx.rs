//! Workbooks: a table for spreadsheets as a file. Dates are dates and numbers are numbers; texts stay
//! texts, whatever they begin with.

use chrono::Datelike;
use hattama_template::Made;
use rust_xlsxwriter::{
    DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError,
};

use crate::Paper;
use crate::book::{Book, Cell};

/// What a cell holds at most, in UTF-16 code units (ECMA-376, part 1, 18.4.12; «Excel specifications and
/// limits»).
const LONGEST_TEXT: usize = 32_767;

/// The name of a sheet is not longer; in characters.
const LONGEST_NAME: usize = 31;

/// How tall a line of text is, and the tallest row; in points.
const LINE: f64 = 15.0;
const TALLEST_ROW: f64 = 409.0;

/// What a spreadsheet might take for a formula, were the cell edited.
const LIKE_FORMULAS: [char; 4] = ['=', '+', '-', '@'];

const A4: u8 = 9;

/// Why there is no workbook.
#[derive(Debug, thiserror::Error)]
pub enum WorkbookError {
    #[error("the paper has no table for spreadsheets")]
    NoTable,
    #[error(transparent)]
    Writing(#[from] XlsxError),
}

/// The workbook of a paper that has a table for spreadsheets: on its side, its head frozen and on every
/// printed page, ready to be filtered. Its bytes are the same for the same table.
pub fn xlsx(paper: &Paper) -> Result<Made, WorkbookError> {
    let book = paper.book().ok_or(WorkbookError::NoTable)?;
    Ok(workbook(book)?)
}

fn workbook(book: &Book) -> Result<Made, XlsxError> {
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties(book)?);
    let mut sheet = SheetOf { sheet: workbook.add_worksheet(), replaced: 0 };
    sheet.lay_out(book)?;
    sheet.write(book)?;
    let replaced = sheet.replaced;
    Ok(Made { bytes: workbook.save_to_buffer()?, replaced })
}

/// Without the moment at which it was made.
fn properties(book: &Book) -> Result<DocProperties, XlsxError> {
    let made = ExcelDateTime::from_ymd(2000, 1, 1)?;
    let title = book.title.join(" ");
    Ok(DocProperties::new().set_title(written(&title, &mut 0)).set_creation_datetime(&made))
}

struct SheetOf<'a> {
    sheet: &'a mut Worksheet,
    /// Characters that the file can't hold.
    replaced: u32,
}

impl SheetOf<'_> {
    fn lay_out(&mut self, book: &Book) -> Result<(), XlsxError> {
        let head = head_row(book);
        let last = head + book.rows.len() as u32;
        let last_column = last_column(book);
        let sheet = &mut *self.sheet;
        sheet.set_name(name(&book.name))?;
        sheet.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3).set_footer("&C&P / &N");
        sheet.set_repeat_rows(head, head)?;
        sheet.set_freeze_panes(head + 1, 0)?;
        sheet.autofilter(head, 0, last, last_column)?;
        for (column, at) in book.columns.iter().zip(0..) {
            sheet.set_column_width(at, f64::from(column.width))?;
        }
        Ok(())
    }

    fn write(&mut self, book: &Book) -> Result<(), XlsxError> {
        let strong = Format::new().set_bold();
        for (line, row) in book.title.iter().zip(0..) {
            self.text(row, 0, line, &strong)?;
        }
        let head = head_row(book);
        let label = cell().set_bold().set_align(FormatAlign::Center);
        for (column, at) in book.columns.iter().zip(0..) {
            self.text(head, at, &column.label, &label)?;
        }
        self.sheet
            .set_row_height(head, height(book, book.columns.iter().map(|one| &*one.label)))?;
        let date = cell().set_num_format("dd\\.mm\\.yyyy").set_align(FormatAlign::Left);
        for (cells, row) in book.rows.iter().zip(head + 1..) {
            for (one, at) in cells.iter().zip(0..) {
                self.cell(row, at, one, &date)?;
            }
            self.sheet.set_row_height(row, height(book, cells.iter().map(text_of)))?;
        }
        let foot = head + 2 + book.rows.len() as u32;
        for (line, row) in book.foot.iter().zip(foot..) {
            self.text(row, 0, line, &strong)?;
        }
        Ok(())
    }

    fn cell(&mut self, row: u32, column: u16, one: &Cell, date: &Format) -> Result<(), XlsxError> {
        match one {
            Cell::Empty => {
                self.sheet.write_blank(row, column, &cell())?;
            }
            Cell::Text(text) => self.text(row, column, text, &cell())?,
            Cell::Number(number) => {
                self.sheet.write_number_with_format(row, column, *number, &cell())?;
            }
            Cell::Date(day) => {
                // The calendar of spreadsheets begins in 1900 and ends with 9999.
                let known = u16::try_from(day.year()).ok().and_then(|year| {
                    ExcelDateTime::from_ymd(year, day.month() as u8, day.day() as u8).ok()
                });
                match known {
                    Some(known) => {
                        self.sheet.write_datetime_with_format(row, column, known, date)?;
                    }
                    None => self.text(row, column, &day.to_string(), &cell())?,
                }
            }
        }
        Ok(())
    }

    fn text(
        &mut self,
        row: u32,
        column: u16,
        text: &str,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let text = written(text, &mut self.replaced);
        if text.starts_with(LIKE_FORMULAS) {
            let quoted = format.clone().set_quote_prefix();
            self.sheet.write_string_with_format(row, column, text, &quoted)?;
        } else {
            self.sheet.write_string_with_format(row, column, text, format)?;
        }
        Ok(())
    }
}

/// The row of the column labels: a blank one parts it from the title.
fn head_row(book: &Book) -> u32 {
    book.title.len() as u32 + 1
}

fn last_column(book: &Book) -> u16 {
    u16::try_from(book.columns.len().saturating_sub(1)).unwrap_or(u16::MAX)
}

fn text_of(cell: &Cell) -> &str {
    match cell {
        Cell::Text(text) => text,
        Cell::Empty | Cell::Date(_) | Cell::Number(_) => "",
    }
}

/// How tall a row of these texts is about, one a column: not every program finds that out by itself.
fn height<'a>(book: &Book, texts: impl Iterator<Item = &'a str>) -> f64 {
    let lines = texts.zip(&book.columns).map(|(text, column)| {
        // Words go over to the next line whole.
        let width = usize::from(column.width).saturating_sub(2).max(1);
        text.lines().map(|line| line.chars().count().div_ceil(width).max(1)).sum::<usize>()
    });
    (lines.max().unwrap_or(1).max(1) as f64 * LINE).min(TALLEST_ROW)
}

/// How a cell of the table looks.
fn cell() -> Format {
    Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin)
}

/// A name that a sheet may have.
fn name(name: &str) -> String {
    let allowed = name.chars().filter(|sign| !"[]:*?/\\'".contains(*sign) && !sign.is_control());
    allowed.take(LONGEST_NAME).collect()
}

/// A text as a cell can hold it: what XML has no room for is replaced and counted, and what is too long
/// ends with an ellipsis.
fn written(text: &str, replaced: &mut u32) -> String {
    let mut out = String::with_capacity(text.len());
    let mut length = 0;
    for sign in text.replace("\r\n", "\n").chars() {
        let sign = match sign {
            '\t' | '\n' => sign,
            '\r' => '\n',
            '\0'..' ' | '\u{fffe}' | '\u{ffff}' => {
                *replaced += 1;
                char::REPLACEMENT_CHARACTER
            }
            allowed => allowed,
        };
        length += sign.len_utf16();
        if length > LONGEST_TEXT {
            // Of what is there the last may have to go for the sign that says so.
            while out.encode_utf16().count() >= LONGEST_TEXT {
                out.pop();
            }
            out.push('…');
            break;
        }
        out.push(sign);
    }
    out
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;
    use crate::book::BookColumn;
    use crate::office;

    fn book(cells: Vec<Cell>) -> Book {
        let columns = cells
            .iter()
            .zip(1..)
            .map(|(_, number)| BookColumn { label: format!("Столбец {number}"), width: 20 });
        Book {
            name: "На контроле".to_owned(),
            title: vec!["ПЕРЕЧЕНЬ".to_owned()],
            columns: columns.collect(),
            rows: vec![cells],
            foot: vec!["Всего: 1".to_owned()],
        }
    }

    fn text(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }

    #[test]
    fn the_same_table_has_the_same_bytes() {
        let book = book(vec![text("Рассмотреть"), Cell::Number(6)]);
        assert_eq!(workbook(&book).expect("made").bytes, workbook(&book).expect("made").bytes);
    }

    #[test]
    fn what_xml_has_no_room_for_is_replaced_and_counted() {
        let mut replaced = 0;
        assert_eq!(
            written("а\u{1}б\u{ffff}\r\nв\rг\tд", &mut replaced),
            "а\u{fffd}б\u{fffd}\nв\nг\tд"
        );
        assert_eq!(replaced, 2);
    }

    #[test]
    fn a_text_that_is_too_long_ends_with_an_ellipsis() {
        let fits = "ә".repeat(LONGEST_TEXT);
        assert_eq!(written(&fits, &mut 0), fits);
        let long = written(&"😀".repeat(LONGEST_TEXT), &mut 0);
        assert!(long.ends_with("😀…"));
        assert_eq!(long.encode_utf16().count(), LONGEST_TEXT);
    }

    #[test]
    fn a_sheet_gets_a_name_that_it_may_have() {
        assert_eq!(
            name("Что: [на] контроле? Очень длинное имя листа"),
            "Что на контроле Очень длинное и"
        );
    }

    #[test]
    fn office_programs_read_texts_numbers_and_dates_as_such() {
        let before_all_calendars = NaiveDate::from_ymd_opt(1895, 3, 1).expect("a date");
        let cells = vec![
            text("=1+1"),
            text("@сумма \"в кавычках\"; и <так>"),
            text("две\nстроки"),
            Cell::Date(NaiveDate::from_ymd_opt(2026, 12, 15).expect("a date")),
            Cell::Date(before_all_calendars),
            Cell::Number(6),
            Cell::Empty,
        ];
        let made = workbook(&book(cells)).expect("made");
        let read = office::csv_of(&made.bytes);
        let row =
            "=1+1,\"@сумма \"\"в кавычках\"\"; и <так>\",\"две\nстроки\",15.12.2026,1895-03-01,6,";
        assert!(read.contains(row), "{read}");
        assert!(read.starts_with("ПЕРЕЧЕНЬ"), "{read}");
        assert!(read.contains("Столбец 1,Столбец 2"), "{read}");
    }
}
