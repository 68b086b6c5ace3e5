//! Operations: what a write was, what it touched, and what may be undone.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::noun::Noun;

/// What a write did, by name; the words for it are in `locales/*/history.ftl`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum OperationName {
    AddSample,
    ChangeSettings,
    SetUp,
    Type,
    Delete,
    Restore,
    EmptyBin,
    CreateMeeting,
    ChangeMeeting,
    AddParticipant,
    ChangeParticipant,
    AddAgendaItem,
    ChangeAgendaItem,
    AddSpeech,
    ImportSpeeches,
    ChangeSpeech,
    MoveEntry,
    MarkPassage,
    AddPoint,
    AddDecision,
    ChangeDecision,
    EnterLive,
    LeaveLive,
    BreakSession,
    ResumeSession,
    EndSession,
    TakeUpItem,
    CarryItem,
    GiveFloor,
    FreeFloor,
    AddRequest,
    ChangeRequest,
    CloseQueue,
    NotePresence,
    AddVote,
    ChangeVote,
    CloseVote,
    MendText,
    MendDraft,
    AddRecommendation,
    ChangeRecommendation,
    AddAddressee,
    ConfirmAddressee,
    ChangeControl,
    ChangeCalendar,
    AdoptRecommendations,
    SplitRecommendation,
    MergeRecommendations,
    SupersedeRecommendations,
    CarryRecommendations,
    EndSuccession,
    AddPerson,
    ChangePerson,
    AddMembership,
    ChangeMembership,
    AddBody,
    ChangeBody,
    DraftLetters,
    DraftFollowing,
    ChangeLetter,
    LetterForSignature,
    SignLetter,
    RegisterLetter,
    SendLetter,
    ReceiveLetter,
    AnnulLetter,
    AgreeMinutes,
    MakeMinutesFinal,
    BeginMinutesVersion,
    AttachToMinutes,
    AddReply,
    ChangeReply,
    Undo,
    Redo,
}

impl OperationName {
    /// Whether undo may take it back. What is signed, registered or sent is corrected or annulled
    /// instead, what is final gets a new version; what was emptied out of the bin is gone; a mended text is what the history before it
    /// goes on from, so only undo straight after it brings the damage back.
    pub fn is_undoable(self) -> bool {
        use OperationName::*;
        !matches!(
            self,
            EmptyBin
                | ImportSpeeches
                | SetUp
                | MendText
                | SignLetter
                | RegisterLetter
                | SendLetter
                | ReceiveLetter
                | AnnulLetter
                | MakeMinutesFinal
                | Undo
                | Redo
        )
    }
}

/// What a write has changed, so that the window reads again exactly that.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Changed {
    pub name: OperationName,
    /// Each once; none where nothing has changed.
    pub nouns: Vec<Noun>,
}

/// A write's own result beside what it has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Done<T> {
    pub value: T,
    pub changed: Changed,
}

/// What undo and redo would do next.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct History {
    pub undo: Option<OperationLine>,
    pub redo: Option<OperationLine>,
}

/// An operation as the history shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct OperationLine {
    pub name: OperationName,
    pub at: DateTime<Utc>,
}
