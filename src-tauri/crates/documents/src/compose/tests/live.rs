//! What a live session adds to the minutes: who came and left when, the quorum, votes, items that
//! were carried over or stay out.

use hattama_domain::agenda::AgendaItem;
use hattama_domain::file::MeetingFile;
use hattama_domain::gap::GapKind;
use hattama_domain::language::Language::{self, En, Kk, Ru};
use hattama_domain::meeting::Times;
use hattama_domain::noun::Noun;
use hattama_domain::participant::{Presence, Standing};
use hattama_domain::quorum::{QuorumRule, Share};
use hattama_domain::record::Entry;
use hattama_domain::speech::SpeechKind;
use hattama_domain::text::TextKind;
use hattama_domain::vote::{Ballot, Base, Choice, Majority, MajorityRule, Manner, Outcome, Vote};

use super::minutes::{read, read_item, read_vote};
use super::minutes_of;
use super::session::{
    CHAIR, SOLOVEVA, at, complete, count, decision, id, participant, speaks, speech, vote, wording,
};
use crate::paper::Attendance;

/// The quorum of so many members in all and so many present, in words.
fn quorum(language: Language, rule: QuorumRule, members: u32, present: u32) -> Option<String> {
    let mut file = complete();
    file.quorum = Some(rule.judge(members, present));
    minutes_of(&file, language).quorum.map(|place| place.text)
}

#[test]
fn the_quorum_is_a_sentence_in_the_language_of_the_minutes() {
    let say = |language, present| {
        quorum(language, QuorumRule::Share(Share::TWO_THIRDS), 19, present).expect("a rule")
    };
    assert_eq!(
        say(Ru, 16),
        "Кворум имеется: из 19 членов присутствуют 16, необходимо не менее 13."
    );
    assert_eq!(say(Ru, 12), "Кворума нет: из 19 членов присутствуют 12, необходимо не менее 13.");
    assert_eq!(say(Kk, 16), "Кворум бар: 19 мүшенің 16 мүшесі қатысты, кемінде 13 мүше қажет.");
    assert_eq!(say(Kk, 12), "Кворум жоқ: 19 мүшенің 12 мүшесі қатысты, кемінде 13 мүше қажет.");
    assert_eq!(say(En, 16), "A quorum is present: 16 of 19 members; at least 13 required.");
    assert_eq!(say(En, 12), "No quorum is present: 12 of 19 members; at least 13 required.");
}

#[test]
fn numbers_and_words_of_the_quorum_go_together() {
    let say = |language, members, present| {
        quorum(language, QuorumRule::Number(1), members, present).expect("a rule")
    };
    assert_eq!(
        say(Ru, 21, 1),
        "Кворум имеется: из 21 члена присутствует 1, необходимо не менее 1."
    );
    assert_eq!(
        say(Ru, 31, 21),
        "Кворум имеется: из 31 члена присутствует 21, необходимо не менее 1."
    );
    assert_eq!(
        say(Ru, 22, 3),
        "Кворум имеется: из 22 членов присутствуют 3, необходимо не менее 1."
    );
    assert_eq!(say(En, 1, 1), "A quorum is present: 1 of 1 member; at least 1 required.");
}

#[test]
fn without_a_rule_or_without_members_nothing_is_said_of_a_quorum() {
    let mut file = complete();
    assert_eq!(minutes_of(&file, Ru).quorum, None);
    assert_eq!(quorum(Ru, QuorumRule::Number(5), 0, 0), None);
    file.quorum = Some(QuorumRule::Number(5).judge(19, 16));
    let spot = minutes_of(&file, Ru).quorum.and_then(|place| place.spot);
    assert_eq!(spot.map(|spot| spot.item.noun), Some(Noun::Meeting));
    file.participants.clear();
    assert_eq!(minutes_of(&file, Ru).quorum, None);
}

#[test]
fn who_came_later_or_left_earlier_has_the_times_beside_the_name() {
    let mut file = complete();
    let times = |starts, ends| Times { starts, ends };
    for participant in &mut file.participants {
        participant.capacity = wording("депутат", "депутат", "deputy");
    }
    file.participants[0].times = times(at(10, 20), None);
    file.participants[1].times = times(None, at(11, 40));
    file.participants[2].times = times(at(10, 20), at(11, 40));
    let mut guest = participant(24, Some(CHAIR));
    guest.standing = Standing::Invited;
    guest.presence = Presence::Online;
    guest.times = times(at(9, 5), None);
    let mut absent = participant(25, Some(CHAIR));
    absent.presence = Presence::Absent;
    absent.times = times(at(9, 5), None);
    file.participants.extend([guest, absent]);
    let lists = |language| {
        let list = |list: &Attendance| {
            let names = list.places.iter().map(|one| format!("{}{}", one.who.text, one.after));
            names.collect::<String>().replace('\u{a0}', "~")
        };
        minutes_of(&file, language).attendance.iter().map(list).collect::<Vec<_>>()
    };
    assert_eq!(
        lists(Ru),
        [
            "Соловьева~А. – депутат (с 10:20); Абенов~М. – депутат (до 11:40); представители \
             политических партий – депутат (с 10:20 до 11:40).",
            "Ахметов~Н. – Председатель (дистанционно, с 09:05).",
            "Ахметов~Н. – Председатель.",
        ]
    );
    assert_eq!(
        lists(Kk)[0],
        "Соловьева~А. – депутат (келген уақыты – 10:20); Әбенов~М. – депутат (кеткен уақыты \
         – 11:40); саяси партиялардың өкілдері – депутат (келген уақыты – 10:20, кеткен уақыты \
         – 11:40)."
    );
    assert_eq!(
        lists(En)[0],
        "A.~Solovyeva – deputy (from 10:20); M.~Abenov – deputy (until 11:40); representatives of \
         political parties – deputy (from 10:20 to 11:40)."
    );
    file.settings.annex_from = 1;
    let annex = minutes_of(&file, Ru).annex.expect("one is enough");
    assert_eq!(annex.lists[0].people[0].capacity, " – депутат (с 10:20)");
}

/// A vote on the item in words.
fn said(language: Language, vote: Vote) -> String {
    let file = MeetingFile { votes: vec![vote], ..complete() };
    let item = minutes_of(&file, language).items.remove(0);
    read_vote(&item.votes[0]).join("\n").replace('\u{a0}', "~")
}

#[test]
fn a_vote_is_figures_and_a_verdict_with_what_it_rests_on() {
    let counted = || count(vote(60), [14, 1, 1, 0]);
    assert_eq!(
        said(Ru, counted()),
        "ИТОГИ ГОЛОСОВАНИЯ: за – 14, против – 1, воздержались – 1, не голосовали – 0. Решение \
         принято (большинство от присутствующих: необходимо не менее 9 из 16)."
    );
    assert_eq!(
        said(Kk, counted()),
        "ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ: қолдағандар – 14, қарсы – 1, қалыс қалғандар – 1, дауыс \
         бермегендер – 0. Шешім қабылданды (қатысқан 16 мүшенің көпшілігі, яғни кемінде 9 дауыс \
         қажет)."
    );
    assert_eq!(
        said(En, counted()),
        "RESULT OF THE VOTE: for – 14, against – 1, abstained – 1, did not vote – 0. Carried \
         (majority of those present: at least 9 of 16 needed)."
    );
}

#[test]
fn each_majority_is_explained() {
    let verdict = |language, majority, base, in_favour| {
        let rule = MajorityRule { majority, base };
        let text = said(language, count(Vote { rule, ..vote(60) }, [in_favour, 1, 0, 0]));
        let (_, verdict) = text.split_once(". ").expect("figures, and the verdict");
        verdict.to_owned()
    };
    let own = |more| Majority::Own(Share { of: 3, out_of: 4, more });
    let (present, members) = (Base::Present, Base::Members);
    assert_eq!(
        verdict(Ru, Majority::Absolute, present, 9),
        "Решение не принято (большинство от общего числа членов: необходимо не менее 10 из 19)."
    );
    assert_eq!(
        verdict(Ru, Majority::TwoThirds, members, 13),
        "Решение принято (две трети от общего числа членов: необходимо не менее 13 из 19)."
    );
    assert_eq!(
        verdict(Ru, own(false), present, 12),
        "Решение принято (3/4 от присутствующих: необходимо не менее 12 из 16)."
    );
    assert_eq!(
        verdict(Ru, own(true), present, 12),
        "Решение не принято (более 3/4 от присутствующих: необходимо не менее 13 из 16)."
    );
    assert_eq!(
        verdict(Kk, Majority::TwoThirds, members, 12),
        "Шешім қабылданбады (барлық 19 мүшенің үштен екісі, яғни кемінде 13 дауыс қажет)."
    );
    assert_eq!(
        verdict(Kk, own(false), present, 12),
        "Шешім қабылданды (қатысқан 16 мүшенің 3/4 бөлігі, яғни кемінде 12 дауыс қажет)."
    );
    assert_eq!(
        verdict(Kk, own(true), present, 12),
        "Шешім қабылданбады (қатысқан 16 мүшенің 3/4 бөлігінен астамы, яғни кемінде 13 дауыс \
         қажет)."
    );
    assert_eq!(
        verdict(En, own(true), members, 12),
        "Not carried (more than 3/4 of all members: at least 15 of 19 needed)."
    );
}

#[test]
fn nobody_against_is_unanimous_where_it_was_enough() {
    let said = |language, in_favour| said(language, count(vote(60), [in_favour, 0, 0, 0]));
    assert!(said(Ru, 16).ends_with(" Решение принято единогласно."));
    assert!(said(Kk, 16).ends_with(" Шешім бірауыздан қабылданды."));
    assert!(said(En, 16).ends_with(" Carried unanimously."));
    assert!(said(Ru, 8).contains("Решение не принято"));
}

#[test]
fn an_uncounted_majority_has_no_figures() {
    let uncounted = |language, carried| {
        let outcome = Some(Outcome::Uncounted { carried });
        said(language, Vote { outcome, manner: Manner::ByName, ..vote(60) })
    };
    assert_eq!(
        uncounted(Ru, true),
        "ИТОГИ ПОИМЁННОГО ГОЛОСОВАНИЯ: решение принято большинством голосов."
    );
    assert!(
        uncounted(Ru, false).ends_with(": решение не принято: большинства голосов не набрано.")
    );
    assert!(uncounted(Kk, true).ends_with(": шешім көпшілік дауыспен қабылданды."));
    assert!(uncounted(Kk, false).ends_with(": шешім қабылданбады: көпшілік дауыс жиналмады."));
    assert!(uncounted(En, true).ends_with(": carried by a majority of votes."));
    assert!(uncounted(En, false).ends_with(": not carried: there was no majority of votes."));
}

#[test]
fn a_vote_by_name_says_who_chose_what_and_a_secret_one_does_not() {
    let ballot = |participant, choice| Ballot { participant: id(participant), choice };
    let ballots = vec![ballot(21, Choice::InFavour), ballot(22, Choice::InFavour)];
    let by_name = |manner, ballots| count(Vote { manner, ballots, ..vote(60) }, [2, 0, 0, 14]);
    let text = said(Ru, by_name(Manner::ByName, ballots.clone()));
    assert!(text.starts_with("ИТОГИ ПОИМЁННОГО ГОЛОСОВАНИЯ: за – 2,"), "{text}");
    assert!(text.ends_with("\nЗа: Соловьева~А., Абенов~М."), "{text}");
    let text = said(Ru, by_name(Manner::Secret, ballots));
    assert!(text.starts_with("ИТОГИ ТАЙНОГО ГОЛОСОВАНИЯ: за – 2,"), "{text}");
    assert!(!text.contains("Соловьева"), "{text}");
    let divided = vec![
        ballot(21, Choice::Against),
        ballot(22, Choice::Abstained),
        ballot(23, Choice::NotVoting),
    ];
    let text = |language| said(language, by_name(Manner::ByName, divided.clone()));
    assert!(text(Ru).ends_with("\nПротив: Соловьева~А.\nВоздержались: Абенов~М."));
    assert!(text(Kk).starts_with("АТАУЛЫ ДАУЫС БЕРУ ҚОРЫТЫНДЫСЫ: "));
    assert!(text(Kk).ends_with("\nҚарсы болғандар: Соловьева~А.\nҚалыс қалғандар: Әбенов~М."));
    assert!(text(En).ends_with("\nAgainst: A.~Solovyeva.\nAbstained: M.~Abenov."));
}

#[test]
fn an_open_vote_is_marked_and_leads_to_it() {
    assert_eq!(said(Ru, vote(60)), "ИТОГИ ГОЛОСОВАНИЯ: [итог голосования не указан]");
    let file = MeetingFile { votes: vec![vote(60)], ..complete() };
    let result = minutes_of(&file, Kk).items.remove(0).votes.remove(0).result;
    assert!(result.missing);
    let spot = result.spot.expect("it can be clicked");
    assert_eq!((spot.item.noun, spot.item.id), (Noun::Vote, id(60)));
    assert_eq!(spot.gap, Some(GapKind::VoteOutcome));
}

#[test]
fn a_vote_stands_under_its_decision_else_at_the_end_of_its_item() {
    let mut file = complete();
    file.recommendations.clear();
    let uncounted = |vote| Vote { outcome: Some(Outcome::Uncounted { carried: true }), ..vote };
    let subject = wording("Принять регламент за основу", "Регламент негізге алынсын", "");
    file.votes = vec![
        uncounted(Vote { subject: subject.clone(), ..vote(60) }),
        uncounted(Vote { decision: Some(id(51)), subject, item: None, ..vote(61) }),
        uncounted(Vote { decision: Some(id(59)), ..vote(62) }),
    ];
    let mut items = minutes_of(&file, Ru).items;
    assert_eq!(items.len(), 1, "the vote under no item is on a decision of the first");
    let lines = read_item(&items[0]);
    assert!(lines[lines.len() - 5].starts_with("1.1. Подготовить письма"), "{lines:?}");
    assert_eq!(
        lines[lines.len() - 4..],
        [
            "ИТОГИ ГОЛОСОВАНИЯ: решение принято большинством голосов.",
            "На голосование поставлено: Принять регламент за основу.",
            "ИТОГИ ГОЛОСОВАНИЯ: решение принято большинством голосов.",
            "ИТОГИ ГОЛОСОВАНИЯ: решение принято большинством голосов.",
        ]
    );
    let subject = items.remove(0).votes.remove(0).subject.and_then(|place| place.spot);
    assert_eq!(subject.and_then(|spot| spot.text), Some(TextKind::VoteSubject));
    let kazakh = minutes_of(&file, Kk).items.remove(0).votes.remove(0).subject;
    let kazakh = kazakh.map(|place| place.text);
    assert_eq!(kazakh.as_deref(), Some("Дауысқа қойылды: Регламент негізге алынсын."));
    file.votes = vec![uncounted(Vote { item: None, ..vote(60) })];
    assert_eq!(minutes_of(&file, Ru).items.len(), 2, "a vote alone can stand under no item");
}

const BREAK: u128 = 31;
const OTHER: u128 = 32;

/// An agenda of three, with something under each.
fn three_items() -> MeetingFile {
    let mut file = complete();
    file.recommendations.clear();
    for (number, title) in [(BREAK, "Перерыв"), (OTHER, "Разное")] {
        let title = wording(title, title, title);
        let mut said = speech(number + 40, SpeechKind::Remark, vec![speaks(SOLOVEVA)], "Да.");
        said.item = Some(id(number));
        let mut decided = decision(number + 80, title.clone());
        decided.item = Some(id(number));
        file.entries.extend([Entry::Speech(said), Entry::Decision(decided)]);
        let item = file.agenda[0].clone();
        file.agenda.push(AgendaItem { id: id(number), title, rapporteurs: Vec::new(), ..item });
    }
    file
}

#[test]
fn what_is_internal_stays_out_and_counts_for_no_number() {
    let mut file = three_items();
    file.agenda[1].internal = true;
    file.votes = vec![Vote { item: Some(id(BREAK)), ..vote(60) }];
    let paper = minutes_of(&file, Ru);
    let agenda: Vec<_> = paper.agenda.items.iter().map(|item| item.number.as_str()).collect();
    assert_eq!(agenda, ["1.", "2."]);
    let lines = read_item(&paper.items[1]);
    assert_eq!((lines[0].as_str(), lines[4].as_str()), ("2. Разное", "2.1. Разное"));
    let text = read(&paper);
    assert!(!text.contains("Перерыв") && !text.contains("ИТОГИ"), "{text}");
    file.agenda.iter_mut().for_each(|item| item.internal = true);
    let paper = minutes_of(&file, Ru);
    assert!(paper.items.is_empty() && paper.agenda.none.is_some_and(|place| place.missing));
}

#[test]
fn what_is_carried_over_keeps_its_number_and_says_so() {
    let mut file = three_items();
    file.agenda[1].carried = true;
    let carried = |language| {
        let paper = minutes_of(&file, language);
        let numbers: Vec<_> = paper.agenda.items.into_iter().map(|item| item.number).collect();
        assert_eq!(numbers, ["1.", "2.", "3."]);
        let [first, second, third] = paper.items.try_into().expect("three items");
        assert!(first.carried.is_none() && third.carried.is_none());
        second.carried.expect("it was carried over")
    };
    assert_eq!(carried(Ru).text, "Вопрос перенесён на следующее заседание.");
    assert_eq!(carried(Kk).text, "Мәселе келесі отырысқа қалдырылды.");
    assert_eq!(carried(En).text, "The item was carried over to the next session.");
    let item = carried(Ru).spot.expect("it can be clicked").item;
    assert_eq!((item.noun, item.id), (Noun::AgendaItem, id(BREAK)));
}

#[test]
fn the_kinds_of_what_was_said_are_named_in_each_language() {
    let kinds = |language| {
        let mut file = complete();
        let said = [
            SpeechKind::Question,
            SpeechKind::Answer,
            SpeechKind::Retort,
            SpeechKind::Reference,
            SpeechKind::Announcement,
            SpeechKind::Remark,
            SpeechKind::Chair,
        ];
        file.participants.clear();
        let named = |kind| {
            file.entries = vec![Entry::Speech(speech(70, kind, vec![speaks(CHAIR)], "Да."))];
            let spoke = minutes_of(&file, language).items.remove(0).spoke;
            spoke.expect("the chair spoke").speeches.remove(0).capacity
        };
        said.map(named).join("|")
    };
    assert_eq!(kinds(Ru), " (вопрос)| (ответ)| (реплика)| (справка)| (объявление)||");
    assert_eq!(kinds(Kk), " (сұрақ)| (жауап)| (реплика)| (анықтама)| (хабарландыру)||");
    assert_eq!(kinds(En), " (question)| (answer)| (retort)| (information)| (announcement)||");
}
