//! The paper beside the record: its pages as images, where each paragraph came from, and what is
//! missing. The image of a page is named by the hash of what is on it: while one page is typed on, the
//! window has the others already.

use std::collections::VecDeque;
use std::panic::resume_unwind;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;

use hattama_documents::Paper;
use hattama_domain::attachment::Attachment;
use hattama_domain::gap::Spot;
use hattama_press::Laid;
use serde::Serialize;
use specta::Type;
use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, UriSchemeContext, UriSchemeResponder, Wry};

use crate::background::give_way;
use crate::desk::Desk;
use crate::error::Fault;
use crate::gaps::GapLine;

/// How many laid-out papers are kept: the one shown, its twin, and what was shown before.
const KEPT: usize = 6;

/// Widest page image, in pixels: A4 at about 300 dots an inch.
const WIDEST: u32 = 2480;

/// Papers as they were last laid out, by their fingerprints, latest last.
#[derive(Default)]
pub struct Pages(Mutex<VecDeque<(u64, Arc<Laid>)>>);

/// A paper as the window shows it. The image of a page is at `paper:/<look>/<width>`.
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperView {
    pub pages: Vec<PaperPage>,
    pub boxes: Vec<PaperBox>,
    pub gaps: Vec<GapLine>,
}

/// A page, its size in points. (A number for TypeScript, which is told that any `f32` may be null.)
#[derive(Clone, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperPage {
    /// Another one as soon as the page looks otherwise.
    pub look: String,
    #[specta(type = u32)]
    pub width: f32,
    #[specta(type = u32)]
    pub height: f32,
}

/// A stretch of paper and the place of the record that it came from; in points from the page's top
/// left corner.
#[derive(Clone, Copy, Debug, Serialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct PaperBox {
    /// From 0.
    pub page: u32,
    #[specta(type = u32)]
    pub left: f32,
    #[specta(type = u32)]
    pub top: f32,
    #[specta(type = u32)]
    pub width: f32,
    #[specta(type = u32)]
    pub height: f32,
    pub spot: Spot,
}

/// Lays a paper out, or finds it laid out already.
pub fn view(desk: &Desk, paper: &Paper, gaps: Vec<GapLine>) -> Result<PaperView, Fault> {
    let fingerprint = paper.fingerprint();
    let laid = match desk.pages.get(fingerprint) {
        Some(laid) => laid,
        None => desk.pages.keep(fingerprint, lay_out(desk, paper)?),
    };
    let pages = laid.pages().iter().map(|page| PaperPage {
        look: name_of(page.look),
        width: page.width,
        height: page.height,
    });
    let boxes = laid.boxes().iter().map(|found| PaperBox {
        page: found.page,
        left: found.left,
        top: found.top,
        width: found.width,
        height: found.height,
        spot: found.spot,
    });
    Ok(PaperView { pages: pages.collect(), boxes: boxes.collect(), gaps })
}

fn name_of(look: u128) -> String {
    format!("{look:032x}")
}

/// Lays a paper out beside whoever types.
fn lay_out(desk: &Desk, paper: &Paper) -> Result<Laid, Fault> {
    let laid = thread::scope(|scope| {
        let work = || {
            give_way();
            desk.press.lay_out(paper)
        };
        scope.spawn(work).join().unwrap_or_else(|panic| resume_unwind(panic))
    });
    Ok(laid?)
}

impl Pages {
    fn get(&self, fingerprint: u64) -> Option<Arc<Laid>> {
        let kept = self.kept();
        kept.iter().find(|(paper, _)| *paper == fingerprint).map(|(_, laid)| laid.clone())
    }

    /// A page that looks so: the paper that has it, and its place in it.
    fn find(&self, look: u128) -> Option<(Arc<Laid>, u32)> {
        self.kept().iter().rev().find_map(|(_, laid)| {
            let at = laid.pages().iter().position(|page| page.look == look)?;
            Some((laid.clone(), u32::try_from(at).ok()?))
        })
    }

    fn keep(&self, fingerprint: u64, laid: Laid) -> Arc<Laid> {
        let laid = Arc::new(laid);
        let mut kept = self.kept();
        kept.push_back((fingerprint, laid.clone()));
        while kept.len() > KEPT {
            kept.pop_front();
        }
        laid
    }

    fn kept(&self) -> MutexGuard<'_, VecDeque<(u64, Arc<Laid>)>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Serves the images of pages to the window.
pub fn serve(
    context: UriSchemeContext<'_, Wry>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let image = app.try_state::<Desk>().and_then(|desk| image(&desk, request.uri().path()));
        responder.respond(match image {
            Some(png) => answer(StatusCode::OK, png),
            None => answer(StatusCode::NOT_FOUND, Vec::new()),
        });
    });
}

/// The image at `/<look>/<width>`, or of the emblem at `/emblem-<hash>/<width>`.
fn image(desk: &Desk, path: &str) -> Option<Vec<u8>> {
    let (look, width) = path.trim_start_matches('/').split_once('/')?;
    let width: u32 = width.parse().ok()?;
    if let Some(hash) = look.strip_prefix("emblem-") {
        let emblem = Attachment { hash: hash.to_owned(), name: String::new() };
        return desk.press.emblem(&emblem, width);
    }
    let look = u128::from_str_radix(look, 16).ok()?;
    let (laid, page) = desk.pages.find(look)?;
    laid.png(page, width.clamp(1, WIDEST))
}

fn answer(status: StatusCode, body: Vec<u8>) -> Response<Vec<u8>> {
    let mut response = Response::new(body);
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, header::HeaderValue::from_static("image/png"));
    // A name never changes what it shows.
    headers.insert(
        header::CACHE_CONTROL,
        header::HeaderValue::from_static("private, max-age=3600, immutable"),
    );
    response
}
