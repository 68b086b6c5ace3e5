//! An icon as Windows keeps it: one file with the same picture in several sizes, each a PNG.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::super::failed;
use crate::step::{Stop, ask};

/// The sizes that Windows shows.
const SIZES: [u32; 6] = [16, 24, 32, 48, 64, 256];

/// Draws an SVG as an icon.
pub fn draw(svg: &Path, icon: &Path) -> Result<(), Stop> {
    let pictures = SIZES.map(|size| picture(svg, size).map(|png| (size, png)));
    let pictures = pictures.into_iter().collect::<Result<Vec<_>, _>>()?;
    fs::write(icon, packed(&pictures)).map_err(|error| failed(icon, &error))
}

fn picture(svg: &Path, size: u32) -> Result<Vec<u8>, Stop> {
    let size = size.to_string();
    let answer =
        ask(Command::new("rsvg-convert").args(["--width", &size, "--height", &size]).arg(svg))?;
    if answer.status.success() {
        return Ok(answer.stdout);
    }
    Err(Stop::because(format!("Can't render {}", svg.display())))
}

/// Puts pictures of at most 256 pixels into one file (learn.microsoft.com, «The format of icon resources»).
fn packed(pictures: &[(u32, Vec<u8>)]) -> Vec<u8> {
    const HEAD: usize = 6;
    const ENTRY: usize = 16;
    let short = u16::to_le_bytes;
    let long = |number: usize| (number as u32).to_le_bytes();
    // It is an icon rather than a cursor.
    let mut icon = [0, 1, pictures.len() as u16].map(short).concat();
    let mut place = HEAD + ENTRY * pictures.len();
    for (size, png) in pictures {
        // 256 is said as 0, there is no palette, and the last byte is for nothing.
        icon.extend([*size as u8, *size as u8, 0, 0]);
        // One plane of 32 bits.
        icon.extend([1, 32].map(short).concat());
        icon.extend([png.len(), place].map(long).concat());
        place += png.len();
    }
    icon.extend(pictures.iter().flat_map(|(_, png)| png));
    icon
}

#[cfg(test)]
mod tests {
    use super::packed;

    #[test]
    fn pictures_lie_where_the_head_says() {
        let icon = packed(&[(16, b"one".to_vec()), (256, b"other".to_vec())]);
        assert_eq!(icon[..6], [0, 0, 1, 0, 2, 0]);
        assert_eq!(icon[6..22], [16, 16, 0, 0, 1, 0, 32, 0, 3, 0, 0, 0, 38, 0, 0, 0]);
        assert_eq!(icon[22..38], [0, 0, 0, 0, 1, 0, 32, 0, 5, 0, 0, 0, 41, 0, 0, 0]);
        assert_eq!(&icon[38..], b"oneother");
    }
}
