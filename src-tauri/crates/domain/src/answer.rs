//! The answer sheet: what a reply says to each thing that a letter asked for.
//!
//! A recommendation asks for one thing, or for several that its text numbers. What the sheet doesn't
//! single out is answered as the reply as a whole is; what several replies say adds up.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::id::RecommendationId;
use crate::invalid::Invalid;
use crate::language::Language;
use crate::letter::Letter;
use crate::recommendation::Recommendation;
use crate::reply::{Completeness, Reply};
use crate::term::not_before_letter;
use crate::text::check_line;

/// The whole of a recommendation, in the place of the number of a demand.
pub const WHOLE: u32 = 0;

/// What a reply says to one demand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Answer {
    pub recommendation: RecommendationId,
    /// The number that the demand has in the text; [`WHOLE`] where the text numbers none.
    pub demand: u32,
    pub said: Judgement,
}

/// How a demand is answered in the judgement of whoever reads the reply, and a note of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct Judgement {
    pub verdict: AnswerVerdict,
    pub note: String,
}

impl Judgement {
    /// Refuses an over-long note, and a promise for a day before that of the letter.
    pub fn check(&self, letter_on: Option<NaiveDate>) -> Result<(), Invalid> {
        check_line(&self.note)?;
        match self.verdict {
            AnswerVerdict::Promised { until } => not_before_letter(until, letter_on),
            _ => Ok(()),
        }
    }
}

/// How a demand is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum AnswerVerdict {
    Fully,
    Partly,
    NotToThePoint,
    /// It will be done by a day, which becomes the due date.
    Promised {
        until: NaiveDate,
    },
    /// Nothing is said to it.
    Unanswered,
}

impl From<Completeness> for AnswerVerdict {
    fn from(completeness: Completeness) -> Self {
        match completeness {
            Completeness::Fully => AnswerVerdict::Fully,
            Completeness::Partly => AnswerVerdict::Partly,
            Completeness::NotToThePoint => AnswerVerdict::NotToThePoint,
        }
    }
}

impl AnswerVerdict {
    /// How much of an answer it is; `None`: none at all.
    fn completeness(self) -> Option<Completeness> {
        match self {
            AnswerVerdict::Fully => Some(Completeness::Fully),
            AnswerVerdict::Partly | AnswerVerdict::Promised { .. } => Some(Completeness::Partly),
            AnswerVerdict::NotToThePoint => Some(Completeness::NotToThePoint),
            AnswerVerdict::Unanswered => None,
        }
    }
}

/// A demand that the text of a recommendation numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Demand<'a> {
    pub number: u32,
    /// Without its number.
    pub text: &'a str,
}

/// The demands that a text numbers, in order from 1: «1) … 2) …» anywhere, «1. … 2. …» each at the
/// beginning of a paragraph. None where there are not at least two.
pub fn demands(text: &str) -> Vec<Demand<'_>> {
    let parenthesised = numbered(text, ')', |before| before.is_none_or(char::is_whitespace));
    if parenthesised.len() > 1 {
        return parenthesised;
    }
    let dotted = numbered(text, '.', |before| before.is_none_or(|before| before == '\n'));
    if dotted.len() > 1 { dotted } else { Vec::new() }
}

/// The parts of a text that begin with the numbers 1, 2, … followed by `mark` and a blank, where
/// the character before the number may stand there.
fn numbered(text: &str, mark: char, may_follow: impl Fn(Option<char>) -> bool) -> Vec<Demand<'_>> {
    let mut begun: Vec<(u32, usize, usize)> = Vec::new();
    let mut from = 0;
    for number in 1.. {
        let sign = format!("{number}{mark}");
        let found = text[from..].match_indices(&sign).map(|(at, _)| from + at).find(|&at| {
            let rest = &text[at + sign.len()..];
            may_follow(text[..at].chars().next_back()) && rest.starts_with(char::is_whitespace)
        });
        let Some(at) = found else { break };
        from = at + sign.len();
        begun.push((number, at, from));
    }
    let ends = begun.iter().skip(1).map(|&(_, at, _)| at).chain([text.len()]);
    let cut = |start: usize, end: usize| text[start..end].trim().trim_end_matches([';', ',']);
    begun
        .iter()
        .zip(ends)
        .map(|(&(number, _, start), end)| Demand { number, text: cut(start, end) })
        .collect()
}

/// What counts of a reply.
#[derive(Clone, Copy, Debug)]
pub struct Answering<'a> {
    pub completeness: Completeness,
    pub answers: &'a [Answer],
}

impl<'a> From<&'a Reply> for Answering<'a> {
    fn from(reply: &'a Reply) -> Self {
        Answering { completeness: reply.completeness, answers: &reply.answers }
    }
}

/// How fully replies answer a recommendation that asks for these demands (none: for one thing);
/// `None`: none of them says anything to it.
pub fn answered<'a>(
    recommendation: RecommendationId,
    demands: &[u32],
    replies: impl Iterator<Item = Answering<'a>> + Clone,
) -> Option<Completeness> {
    let asked = if demands.is_empty() { &[WHOLE] } else { demands };
    let best = |&demand: &u32| {
        let replies = replies.clone();
        replies.filter_map(|reply| verdict(reply, recommendation, demand).completeness()).max()
    };
    together(asked.iter().map(best))
}

/// What a reply says to a demand: by itself, to the whole of the recommendation, or altogether.
pub fn verdict(reply: Answering, recommendation: RecommendationId, demand: u32) -> AnswerVerdict {
    own(reply.answers, recommendation, demand)
        .or_else(|| own(reply.answers, recommendation, WHOLE))
        .map_or(reply.completeness.into(), |said| said.verdict)
}

/// What a sheet has for a demand itself.
fn own(answers: &[Answer], recommendation: RecommendationId, demand: u32) -> Option<&Judgement> {
    let is_it =
        |answer: &&Answer| answer.recommendation == recommendation && answer.demand == demand;
    answers.iter().find(is_it).map(|answer| &answer.said)
}

/// How fully the whole is answered where its parts are answered so.
fn together(parts: impl Iterator<Item = Option<Completeness>> + Clone) -> Option<Completeness> {
    match (parts.clone().min()?, parts.max()?) {
        (_, None) => None,
        (Some(Completeness::Fully), _) => Some(Completeness::Fully),
        (_, Some(Completeness::NotToThePoint)) => Some(Completeness::NotToThePoint),
        _ => Some(Completeness::Partly),
    }
}

/// One line of the answer sheet of a reply: a demand beside what is said to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub struct AnswerLine {
    pub recommendation: RecommendationId,
    /// The number of the recommendation in its meeting.
    pub number: u32,
    pub demand: u32,
    /// What is asked for, in the language of the letter, or else in any.
    pub asked: String,
    /// `None`: it is answered as the whole is.
    pub said: Option<Judgement>,
    /// What that comes to.
    pub verdict: AnswerVerdict,
}

/// The answer sheet of a reply to a letter that carries these recommendations.
pub fn sheet(letter: &Letter, reply: &Reply, carried: &[Recommendation]) -> Vec<AnswerLine> {
    carried.iter().flat_map(|one| lines(letter.language, reply, one)).collect()
}

fn lines(language: Language, reply: &Reply, asking: &Recommendation) -> Vec<AnswerLine> {
    let whole = asking.text.in_or_any(language).unwrap_or_default();
    let parts = demands(whole);
    let numbers = asking.demands();
    let asked = if numbers.is_empty() { vec![WHOLE] } else { numbers };
    let line = |demand| AnswerLine {
        recommendation: asking.id,
        number: asking.number,
        demand,
        asked: parts
            .iter()
            .find(|part| part.number == demand)
            .map_or(whole, |part| part.text)
            .to_owned(),
        said: own(&reply.answers, asking.id, demand).cloned(),
        verdict: verdict(reply.into(), asking.id, demand),
    };
    asked.into_iter().map(line).collect()
}

/// The day by which a reply promises the last of what a recommendation asks for.
pub fn promised(answers: &[Answer], recommendation: RecommendationId) -> Option<NaiveDate> {
    let days = answers.iter().filter(|answer| answer.recommendation == recommendation);
    days.filter_map(|answer| match answer.said.verdict {
        AnswerVerdict::Promised { until } => Some(until),
        _ => None,
    })
    .max()
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::id::ReplyId;
    use crate::reply::ReplyFacts;
    use Completeness::{Fully, NotToThePoint, Partly};

    const ASKED: RecommendationId = RecommendationId(Uuid::from_u128(1));
    const OTHER: RecommendationId = RecommendationId(Uuid::from_u128(2));

    fn day(day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 12, day).expect("a day of December")
    }

    fn reply(
        completeness: Completeness,
        answers: &[(RecommendationId, u32, AnswerVerdict)],
    ) -> Reply {
        Reply {
            id: ReplyId(Uuid::nil()),
            facts: ReplyFacts::default(),
            text: String::new(),
            completeness,
            file: None,
            answers: answers
                .iter()
                .map(|&(recommendation, demand, verdict)| Answer {
                    recommendation,
                    demand,
                    said: Judgement { verdict, note: String::new() },
                })
                .collect(),
        }
    }

    fn texts(text: &str) -> Vec<(u32, &str)> {
        demands(text).into_iter().map(|demand| (demand.number, demand.text)).collect()
    }

    #[test]
    fn demands_are_numbered_from_one_on() {
        let inline = "Министерству: 1) разработать закон; 2) внести его до 1 июня 2027 года.";
        let found = [(1, "разработать закон"), (2, "внести его до 1 июня 2027 года.")];
        assert_eq!(texts(inline), found);
        let lines = "Ұсынылсын:\n1. заң жобасын әзірлеу;\n2. оны енгізу.";
        assert_eq!(texts(lines), [(1, "заң жобасын әзірлеу"), (2, "оны енгізу.")]);
    }

    #[test]
    fn what_is_no_list_has_no_demands() {
        for text in [
            "",
            "Принять закон.",
            "По подпункту 1) статьи 5 и подпункту 3) статьи 6.",
            "1) Единственное.",
            "Выделить 1. 2. Нет",
            "(1) раз (2) два",
            "11) раз 12) два",
            "2) раз 1) два",
        ] {
            assert_eq!(texts(text), [], "{text}");
        }
    }

    fn altogether(
        recommendation: RecommendationId,
        demands: &[u32],
        replies: &[&Reply],
    ) -> Option<Completeness> {
        answered(recommendation, demands, replies.iter().map(|&reply| Answering::from(reply)))
    }

    #[test]
    fn without_a_sheet_the_reply_answers_all_alike() {
        for completeness in [Fully, Partly, NotToThePoint] {
            let reply = reply(completeness, &[]);
            assert_eq!(altogether(ASKED, &[], &[&reply]), Some(completeness));
            assert_eq!(altogether(ASKED, &[1, 2], &[&reply]), Some(completeness));
        }
        assert_eq!(altogether(ASKED, &[], &[]), None);
    }

    #[test]
    fn each_recommendation_is_answered_by_itself() {
        let reply = reply(Fully, &[(ASKED, WHOLE, AnswerVerdict::Unanswered)]);
        assert_eq!(altogether(ASKED, &[], &[&reply]), None);
        assert_eq!(altogether(OTHER, &[], &[&reply]), Some(Fully));
    }

    #[test]
    fn a_recommendation_is_answered_fully_when_each_demand_is() {
        let first = reply(
            Partly,
            &[(ASKED, 1, AnswerVerdict::Fully), (ASKED, 2, AnswerVerdict::Unanswered)],
        );
        assert_eq!(altogether(ASKED, &[1, 2], &[&first]), Some(Partly));
        let second = reply(NotToThePoint, &[(ASKED, 2, AnswerVerdict::Fully)]);
        assert_eq!(altogether(ASKED, &[1, 2], &[&first, &second]), Some(Fully));
        assert_eq!(altogether(ASKED, &[1, 2], &[&second]), Some(Partly));
        let beside = reply(NotToThePoint, &[(ASKED, 2, AnswerVerdict::Unanswered)]);
        assert_eq!(altogether(ASKED, &[1, 2], &[&beside]), Some(NotToThePoint));
    }

    #[test]
    fn what_is_said_to_the_whole_holds_for_each_demand() {
        let reply = reply(Fully, &[(ASKED, WHOLE, AnswerVerdict::NotToThePoint)]);
        assert_eq!(verdict((&reply).into(), ASKED, 2), AnswerVerdict::NotToThePoint);
        assert_eq!(altogether(ASKED, &[1, 2], &[&reply]), Some(NotToThePoint));
    }

    #[test]
    fn a_promise_answers_in_part_and_gives_the_last_of_its_days() {
        let [early, late] = [day(10), day(20)].map(|until| AnswerVerdict::Promised { until });
        let reply = reply(Fully, &[(ASKED, 1, early), (ASKED, 2, late), (OTHER, 1, early)]);
        assert_eq!(altogether(ASKED, &[1, 2], &[&reply]), Some(Partly));
        assert_eq!(promised(&reply.answers, ASKED), Some(day(20)));
        assert_eq!(promised(&[], ASKED), None);
    }

    #[test]
    fn a_promise_before_the_letter_is_refused() {
        let said =
            Judgement { verdict: AnswerVerdict::Promised { until: day(1) }, note: String::new() };
        assert_eq!(said.check(Some(day(2))), Err(Invalid::DateTooEarly { earliest: day(2) }));
        assert_eq!(said.check(Some(day(1))), Ok(()));
    }
}
