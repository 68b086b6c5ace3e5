/* Who may be called to the floor by a few letters: those in the room first, then the other participants, then the directory. */
import type { Participant, ParticipantId, Person, Speaker } from '$lib/ipc'
import { crude, fits, LANGUAGES, say, sayIn, worded } from '$lib/words'
import { fullName } from '../people/names'
import { peopleNamed } from '../people/search'
import { chosen } from '../record/speakers'

/** `speaker` is whom it stands for. */
export type Called = { value: string; label: string; detail?: string; lang?: string; speaker: Speaker }

/** How many are offered at once; who wants others types on. */
const MOST = 20

const isHere = ({ id, presence }: Participant, gone: readonly ParticipantId[]) => presence !== 'absent' && !gone.includes(id)

/** Whom the letters may mean, likeliest first. */
export function callable(
  query: string,
  people: readonly Person[],
  participants: readonly Participant[],
  gone: readonly ParticipantId[],
): Called[] {
  const places = new Map(participants.map((one) => [one.person, one]))
  const named = query === '' ? people.filter(({ id }) => places.has(id)) : peopleNamed(people, query)
  const rank = ({ id }: Person) => {
    const participant = places.get(id)
    return participant ? (isHere(participant, gone) ? 0 : 1) : 2
  }
  const [here = [], away = [], others = []] = [0, 1, 2].map((wanted) => named.filter((one) => rank(one) === wanted))
  const option = (person: Person): Called => {
    const participant = places.get(person.id)
    const capacity = worded(participant?.capacity ?? {})?.text
    const detail = participant && !isHere(participant, gone) ? say('live-call-away', { capacity: capacity ?? 'none' }) : capacity
    return { value: person.id, label: fullName(person), ...(detail && { detail }), speaker: chosen({ value: person.id }) }
  }
  return [...here.map(option), ...groups(query, participants), ...voice(query), ...away.map(option), ...others.map(option)].slice(0, MOST)
}

/** Groups that the record doesn't name one by one: whoever of them speaks is called as the group is. */
const groups = (query: string, participants: readonly Participant[]): Called[] =>
  participants.flatMap(({ id, person, group }) => {
    const name = worded(group)
    const words = Object.values(group).flatMap((text) => crude(text))
    if (person || !name || !fits(query, words)) return []
    return [{ value: id, label: name.text, lang: name.lang, detail: say('live-call-group'), speaker: { named: name.text } }]
  })

function voice(query: string): Called[] {
  const words = LANGUAGES.flatMap((language) => crude(sayIn(language, 'speaker-voice')))
  return fits(query, words) ? [{ value: 'voice', label: say('speaker-voice'), speaker: 'voice' }] : []
}
