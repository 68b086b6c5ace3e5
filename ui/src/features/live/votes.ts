/* What is said of a vote, and what its figures come to while they are typed. Whether it is carried, only the backend says. */
import { kept } from '$lib/kept'
import type { Ballot, Choice, Decision, MajorityRule, NewVote, Participant, ParticipantId, Tally, Verdict, Vote } from '$lib/ipc'
import type { Words, Wording } from '$lib/words'

/** The choices in the order of their keys, 1 to 4. */
export const CHOICES: readonly Choice[] = ['inFavour', 'against', 'abstained', 'notVoting']

/** The figures of a vote as they are typed; an empty one is not given yet. */
export type Figures = Record<Choice, string>
export const NONE: Figures = { inFavour: '', against: '', abstained: '', notVoting: '' }

/** How a number of voters may be typed. */
const COUNT = /^\d{1,6}$/

/** The number that was typed; null where it is none. */
export const count = (typed: string): number | null => (COUNT.test(typed.trim()) ? Number(typed) : null)

export const figuresOf = (tally: Tally): Figures => ({
  inFavour: String(tally.inFavour),
  against: String(tally.against),
  abstained: String(tally.abstained),
  notVoting: String(tally.notVoting),
})

/** How many of those present none of the other figures has; none where they have more. */
export function rest(figures: Figures, present: number): number {
  const given = [figures.inFavour, figures.against, figures.abstained].reduce((sum, typed) => sum + (count(typed) ?? 0), 0)
  return Math.max(0, present - given)
}

/** The tally that was typed: who is not mentioned did not vote. Null where a figure can't be read. */
export function tallyOf(figures: Figures, present: number): Tally | null {
  const [inFavour, against, abstained] = [figures.inFavour, figures.against, figures.abstained].map((typed) => count(typed || '0'))
  const notVoting = figures.notVoting.trim() === '' ? rest(figures, present) : count(figures.notVoting)
  if (typeof inFavour !== 'number' || typeof against !== 'number' || typeof abstained !== 'number' || notVoting === null) return null
  return { inFavour, against, abstained, notVoting }
}

/** Nothing has been typed yet: there is nothing to judge. */
export const isBlank = (figures: Figures): boolean => CHOICES.every((choice) => figures[choice].trim() === '')

/** The figures of a vote by name; whoever was there and chose nothing did not vote. */
export function figuresBy(ballots: readonly Ballot[], present: number): Figures {
  const of = (choice: Choice) => ballots.filter((ballot) => ballot.choice === choice).length
  const figures = { inFavour: String(of('inFavour')), against: String(of('against')), abstained: String(of('abstained')), notVoting: '' }
  return { ...figures, notVoting: String(Math.max(of('notVoting'), rest(figures, present))) }
}

export const choiceOf = (ballots: readonly Ballot[], participant: ParticipantId): Choice | null =>
  ballots.find((ballot) => ballot.participant === participant)?.choice ?? null

/** Members who are there: they can vote. */
export const voters = (participants: readonly Participant[], gone: readonly ParticipantId[]): Participant[] =>
  participants.filter(
    ({ id, person, standing, presence }) => standing === 'member' && person !== null && presence !== 'absent' && !gone.includes(id),
  )

/** What the sentence of a verdict is filled with. */
export function verdictWords({ carried, needed, of, base }: Verdict, tally: Tally): Words {
  const unanimous = carried && tally.inFavour > 0 && tally.against + tally.abstained + tally.notVoting === 0
  return { verdict: unanimous ? 'unanimous' : carried ? 'carried' : 'rejected', inFavour: tally.inFavour, needed, of, base }
}

/** What the name of a majority rule is filled with. */
export function ruleWords({ majority, base }: MajorityRule): Words {
  const own = typeof majority === 'object'
  const share = own ? majority.own : { of: 0, outOf: 0, more: false }
  return {
    majority: own ? (share.more ? 'more' : 'share') : majority,
    base: majority === 'absolute' ? 'members' : base,
    of: share.of,
    outOf: share.outOf,
  }
}

const USUAL: MajorityRule = { majority: 'simple', base: 'present' }
const LAST_RULE = 'vote-rule'

export function rememberRule(rule: MajorityRule) {
  kept.put(LAST_RULE, JSON.stringify(rule))
}

/** The rule that was chosen last. */
export function lastRule(votes: readonly Vote[]): MajorityRule {
  const rule = votes.at(-1)?.rule
  if (rule) return rule
  try {
    const found = JSON.parse(kept.get(LAST_RULE) ?? 'null') as MajorityRule | null
    return found && 'majority' in found && 'base' in found ? found : USUAL
  } catch {
    return USUAL
  }
}

/** What would be put to the vote now: the last decision of the item that has had no vote yet, else the item itself. */
export function proposed(
  item: { id: string; title: Wording } | undefined,
  decisions: readonly Decision[],
  votes: readonly Vote[],
): NewVote {
  const voted = new Set(votes.map(({ decision }) => decision))
  const decision = decisions.findLast((one) => one.item === (item?.id ?? null) && !voted.has(one.id))
  return {
    item: item?.id ?? null,
    decision: decision?.id ?? null,
    subject: decision?.text ?? item?.title ?? {},
    manner: 'open',
    rule: lastRule(votes),
  }
}
