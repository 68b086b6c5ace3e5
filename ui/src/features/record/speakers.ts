/* Who spoke: how speakers are called on the screens, and how one is found by a few letters. */
import type { Directory } from '../people/names'
import { personName, fullName } from '../people/names'
import { findPeople } from '../people/search'
import type { Participant, Person, Speaker } from '$lib/ipc'
import { crude, fits, LANGUAGES, say, sayIn, worded, type Wording } from '$lib/words'

export type Named = { name: string; lang?: string; capacity?: { text: string; lang: string } }

const VOICE = 'voice'

/** A speaker as the record shows them, with their capacity at this session. */
export function named(speaker: Speaker, participants: readonly Participant[], directory: Directory): Named {
  if (speaker === VOICE) return { name: say('speaker-voice') }
  if ('named' in speaker) return { name: speaker.named }
  const { person, printed } = speaker.person
  const known = directory.person(person)
  const capacity = worded(participants.find((one) => one.person === person)?.capacity ?? {})
  return { name: printed ?? (known ? personName(known) : say('person-gone')), ...(capacity && { capacity }) }
}

/** All speakers of a speech in one line. */
export const namedTogether = (speakers: readonly Speaker[], participants: readonly Participant[], directory: Directory): string =>
  speakers.map((speaker) => named(speaker, participants, directory).name).join(', ')

export type SpeakerOption = { value: string; label: string; detail?: string }

/** Who may be meant: participants first, then the voice from the floor, then the directory. */
export function speakerOptions(query: string, people: readonly Person[], participants: readonly Participant[]): SpeakerOption[] {
  const present = participants.flatMap(({ person }) => person ?? [])
  const capacities = new Map(participants.map(({ person, capacity }): [string | null, Wording] => [person, capacity]))
  const option = (person: Person): SpeakerOption => {
    const detail = worded(capacities.get(person.id) ?? {})?.text
    return { value: person.id, label: fullName(person), ...(detail && { detail }) }
  }
  const found = findPeople(people, query, present)
  const [near, far] = [found.filter(({ id }) => present.includes(id)), found.filter(({ id }) => !present.includes(id))]
  const voice = fits(query, LANGUAGES.flatMap((language) => crude(sayIn(language, 'speaker-voice'))))
  return [
    ...near.map(option),
    ...(voice ? [{ value: VOICE, label: say('speaker-voice') }] : []),
    ...far.map(option),
  ]
}

/** The speaker that an option stands for. */
export const chosen = ({ value }: { value: string }): Speaker => (value === VOICE ? VOICE : { person: { person: value, printed: null } })
