/* What a speaker most likely does: the chair presides, a rapporteur reports once, others speak. */
import type { AgendaItem, AgendaItemId, PersonId, Speaker, SpeechKind } from '$lib/ipc'

type Spoken = { item: AgendaItemId | null; kind: SpeechKind; speakers: readonly Speaker[] }

/** The kind of a new speech under `item`, given the speeches there are. */
export function likelyKind(speaker: Speaker, chair: PersonId | null, item: AgendaItem | undefined, spoken: readonly Spoken[]): SpeechKind {
  if (typeof speaker === 'string' || 'named' in speaker) return 'remark'
  const { person } = speaker.person
  const isTheirs = (one: Speaker) => typeof one === 'object' && 'person' in one && one.person.person === person
  const reported = (one: Spoken) => one.item === item?.id && one.kind === 'report' && one.speakers.some(isTheirs)
  if (item?.rapporteurs.includes(person) && !spoken.some(reported)) return 'report'
  return person === chair ? 'chair' : 'remark'
}
