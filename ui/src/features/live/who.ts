/* How those who speak are called in live mode: in full where she writes, short where they only have to be told apart. */
import type { Participant, Speaker } from '$lib/ipc'
import { fullName, type Directory } from '../people/names'
import { named, namedTogether } from '../record/speakers'

export type Who = {
  /** «Абенов Мурат» */
  full: (speakers: readonly Speaker[]) => string
  /** «Абенов М.» */
  short: (speakers: readonly Speaker[]) => string
  /** In what capacity a single speaker is here. */
  capacity: (speakers: readonly Speaker[]) => { text: string; lang: string } | undefined
}

export function whoIn(participants: () => readonly Participant[], directory: Directory): Who {
  function inFull(speaker: Speaker): string {
    const known = typeof speaker === 'object' && 'person' in speaker && !speaker.person.printed ? directory.person(speaker.person.person) : undefined
    return known ? fullName(known) : named(speaker, participants(), directory).name
  }
  return {
    full: (speakers) => speakers.map(inFull).join(', '),
    short: (speakers) => namedTogether(speakers, participants(), directory),
    capacity: ([speaker, ...others]) => (speaker && others.length === 0 ? named(speaker, participants(), directory).capacity : undefined),
  }
}
