//! The ZIP around the parts, as OpenDocument 1.3, part 2, wants it: the media type first, stored.

use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const MEDIA_TYPE: &str = "application/vnd.oasis.opendocument.text";

/// The package of these parts, each a name and XML.
pub fn write(parts: &[(&str, String)]) -> Vec<u8> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    // The format's own zero date: the same data give the same bytes.
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let deflated = options.compression_method(CompressionMethod::Deflated);
    let mut add = |name: &str, options, bytes: &[u8]| {
        writer.start_file(name, options).expect("a short name, once");
        writer.write_all(bytes).expect("memory takes it");
    };
    add("mimetype", options.compression_method(CompressionMethod::Stored), MEDIA_TYPE.as_bytes());
    add("META-INF/manifest.xml", deflated, manifest(parts).as_bytes());
    for (name, xml) in parts {
        add(name, deflated, xml.as_bytes());
    }
    writer.finish().expect("memory takes it").into_inner()
}

fn manifest(parts: &[(&str, String)]) -> String {
    let entry = |path: &str, media_type: &str| {
        format!(
            "<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{media_type}\"/>"
        )
    };
    let entries: String = parts.iter().map(|(name, _)| entry(name, "text/xml")).collect();
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<manifest:manifest \
         xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" \
         manifest:version=\"1.3\">{}{entries}</manifest:manifest>",
        entry("/", MEDIA_TYPE)
    )
}
