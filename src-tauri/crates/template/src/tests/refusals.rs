//! Files that are refused before a place in them is filled.

use super::*;

fn refused(bytes: &[u8]) -> TemplateError {
    Template::open(bytes).err().expect("refused")
}

/// A document with one more entry.
fn with(name: &str, text: &str) -> Vec<u8> {
    let types = types(&[("word/document.xml", MAIN)]);
    let body = format!("<w:document {NAMESPACE}><w:body>{}</w:body></w:document>", p("x"));
    package(&[("[Content_Types].xml", &types), ("word/document.xml", &body), (name, text)])
}

#[test]
fn files_of_another_sort_are_named() {
    let compound = |stream: &str| {
        let mut bytes = vec![0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0];
        bytes.extend(stream.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    assert!(matches!(refused(&compound("WordDocument")), TemplateError::OldWord));
    assert!(matches!(refused(&compound("EncryptedPackage")), TemplateError::Locked));
    assert!(matches!(refused(b""), TemplateError::NotZip));
    assert!(matches!(refused(b"{\\rtf1}"), TemplateError::NotZip));
    assert!(
        matches!(refused(&with("word/vbaProject.bin", "")), TemplateError::Macros(name) if name == "word/vbaProject.bin")
    );
    let types = "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
    assert!(matches!(
        refused(&package(&[("[Content_Types].xml", types)])),
        TemplateError::Macros(_)
    ));
}

#[test]
fn entries_that_lead_out_or_come_twice_are_named() {
    for name in
        ["../evil.xml", "word/../../evil.xml", "/etc/evil.xml", "C:/evil.xml", "word\\evil.xml"]
    {
        assert!(
            matches!(refused(&with(name, "")), TemplateError::UnsafeEntry(found) if found == name),
            "{name}"
        );
    }
    // The writer refuses a double, so one is renamed into the other.
    let template = with("word/documenu.xml", "x");
    let mut double = template.clone();
    let (from, to) = (b"documenu".as_slice(), b"document");
    for at in 0..double.len() - from.len() {
        if &double[at..at + from.len()] == from {
            double[at..at + from.len()].copy_from_slice(to);
        }
    }
    assert!(
        matches!(refused(&double), TemplateError::Duplicate(name) if name == "word/document.xml")
    );
    assert!(matches!(refused(&with("Word/Document.xml", "")), TemplateError::Duplicate(_)));
}

#[test]
fn what_unpacks_to_far_more_than_it_takes_is_refused() {
    assert!(
        matches!(refused(&with("word/media/a.bin", &"0".repeat(8 << 20))), TemplateError::Bomb(name) if name == "word/media/a.bin")
    );
    let names: Vec<String> = (0..5000).map(|number| format!("{number}")).collect();
    let entries: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    assert!(matches!(refused(&package(&entries)), TemplateError::TooLarge(_)));
}

/// Text that deflating makes no shorter than about two thirds.
fn incompressible(length: usize) -> String {
    let mut state: u32 = 1;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        char::from(b'A' + (state >> 27) as u8)
    };
    (0..length).map(|_| next()).collect()
}

const LITTLE: Limits =
    Limits { entries: 16, unpacked: 100_000, part: 30_000, ratio: 20, small: 4000 };

fn refused_within(bytes: &[u8]) -> TemplateError {
    Template::within(bytes, LITTLE).err().expect("refused")
}

#[test]
fn what_is_large_without_being_packed_tightly_is_refused_too() {
    let text = |length| document(&p(&incompressible(length)));
    assert!(Template::within(&text(29_000), LITTLE).is_ok());
    assert!(
        matches!(refused_within(&text(30_000)), TemplateError::TooLarge(name) if name == "word/document.xml")
    );
    let types = types(&[("word/document.xml", MAIN)]);
    let picture = incompressible(45_000);
    let body = format!("<w:document {NAMESPACE}><w:body/></w:document>");
    let mut entries = vec![
        ("[Content_Types].xml", types.as_str()),
        ("word/document.xml", &body),
        ("word/media/1.png", &picture),
        ("word/media/2.png", &picture),
    ];
    assert!(Template::within(&package(&entries), LITTLE).is_ok());
    entries.push(("word/media/3.png", &picture));
    assert!(
        matches!(refused_within(&package(&entries)), TemplateError::Bomb(what) if what == "the file")
    );
}

/// Where an entry begins in the central directory.
fn listed(file: &[u8], name: &str) -> usize {
    let at = file.windows(name.len()).rposition(|window| window == name.as_bytes());
    at.expect("its name") - 46
}

fn put(file: &mut [u8], at: usize, bytes: &[u8]) {
    file[at..at + bytes.len()].copy_from_slice(bytes);
}

#[test]
fn an_entry_that_lies_about_its_size_is_refused() {
    const PICTURE: &str = "word/media/a.png";
    const SIZE: usize = 24;
    let says = |size: u32| {
        let mut file = with(PICTURE, &incompressible(9000));
        let at = listed(&file, PICTURE) + SIZE;
        put(&mut file, at, &size.to_le_bytes());
        file
    };
    assert!(Template::within(&says(9000), LITTLE).is_ok());
    for other in [0, 1, 8999, 9001] {
        let error = refused_within(&says(other));
        assert!(matches!(error, TemplateError::Package(_)), "{other}: {error:?}");
    }
    assert!(
        matches!(refused_within(&says(99_990)), TemplateError::Bomb(what) if what == "the file")
    );
    // Sizes that together go beyond what a number holds.
    let mut huge = says(u32::MAX);
    let entry = listed(&huge, PICTURE);
    let extra = [&[1, 0, 8, 0][..], &u64::MAX.to_le_bytes()].concat();
    put(&mut huge, entry + 30, &12_u16.to_le_bytes());
    let end = huge.len() - 22;
    let length = u32::from_le_bytes(huge[end + 12..end + 16].try_into().expect("four bytes")) + 12;
    put(&mut huge, end + 12, &length.to_le_bytes());
    huge.splice(entry + 46 + PICTURE.len()..entry + 46 + PICTURE.len(), extra);
    assert!(matches!(refused_within(&huge), TemplateError::Bomb(name) if name == PICTURE));
}

#[test]
fn an_entry_with_a_password_is_named() {
    let mut file = with("word/media/a.png", "x");
    let flags = listed(&file, "word/media/a.png") + 8;
    file[flags] |= 1;
    assert!(matches!(refused(&file), TemplateError::Encrypted(name) if name == "word/media/a.png"));
}

#[test]
fn a_directory_that_cannot_be_read_is_refused() {
    let template = document("");
    assert!(Template::open(&template).is_ok());
    let shifted = [b"PK\0\0".as_slice(), &template].concat();
    assert!(matches!(refused(&shifted), TemplateError::Package(_)));
}

#[test]
fn a_damaged_entry_is_refused_even_where_nothing_is_filled() {
    let mut template = with("word/media/a.bin", "picture picture");
    let at = template.windows(5).position(|window| window == b"a.bin").expect("its name") + 7;
    template[at] ^= 0xff;
    assert!(matches!(refused(&template), TemplateError::Package(_)));
}

#[test]
fn what_leads_out_of_the_file_is_refused_but_for_links() {
    let rels = |kind: &str, mode: &str| {
        let text = format!(
            "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/{kind}\" Target=\"http://example.org/a\" {mode}/></Relationships>"
        );
        with("word/_rels/document.xml.rels", &text)
    };
    for kind in ["attachedTemplate", "oleObject", "image", "frame", "mailMergeSource"] {
        assert!(
            matches!(refused(&rels(kind, "TargetMode=\"External\"")), TemplateError::External { kind: found, part, target }
                if found == kind && part == "word/_rels/document.xml.rels" && target == "http://example.org/a"),
            "{kind}"
        );
    }
    assert!(matches!(refused(&rels("image", "")), TemplateError::External { .. }));
    assert!(Template::open(&rels("hyperlink", "TargetMode=\"External\"")).is_ok());
    assert!(
        matches!(refused(&rels("aFChunk", "")), TemplateError::Foreign { what, .. } if what == "altChunk")
    );
}

#[test]
fn what_takes_in_another_file_is_refused_wherever_it_stands() {
    let field = |instruction: &str| {
        format!("{}<w:p><w:fldSimple w:instr=\"{instruction}\"/></w:p>", p("до"))
    };
    for kind in ["INCLUDETEXT", "includepicture", "DDE", "DDEAUTO", "LINK"] {
        let error = refused(&document(&field(&format!(" {kind} c:\\a.docx"))));
        assert!(
            matches!(&error, TemplateError::Foreign { what, place } if what == &kind.to_uppercase() && place.paragraph == 2),
            "{error}"
        );
    }
    let split = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>INCLUDE</w:instrText></w:r>\
        <w:r><w:instrText>TEXT \"a\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    assert!(
        matches!(refused(&document(split)), TemplateError::Foreign { what, .. } if what == "INCLUDETEXT")
    );
    assert!(
        matches!(refused(&document("<w:altChunk/>")), TemplateError::Foreign { what, .. } if what == "altChunk")
    );
}
