/*
 * What is made of marked words: passages, recommendations, points noted, decisions. The finished text is what is marked, so all
 * that is being typed is settled first; a mark follows the words that are typed on meanwhile.
 */
import { ask, commands, tell, type MeetingId, type PassageId, type PassageKind, type PointId, type Recommendation, type RecommendationId, type Speech } from '$lib/ipc'
import { followed, settle, toScalars, trimmed, type Units } from '$lib/text'

/** Words of a speech that are selected in its field. */
export type Selected = { speech: string; field: HTMLTextAreaElement; range: Units }

/** What is selected in a field; null where it is nothing but white space. */
export function selectedIn(field: HTMLTextAreaElement, speech: string): Selected | null {
  const range = trimmed(field.value, { from: field.selectionStart, to: field.selectionEnd })
  return range && { speech, field, range }
}

type Finished = { range: Units; text: string }

/** Where the selected words stand in the finished text; null where she has deleted them meanwhile. */
async function finished({ field, range: selected }: Selected): Promise<Finished | null> {
  let text = field.value
  let range: Units | null = selected
  for (;;) {
    await settle()
    if (field.value === text) return { range, text }
    range = followed(range, text, field.value)
    text = field.value
    if (!range) return null
  }
}

/** The selected words, once they are finished. */
export async function wordsOf(selected: Selected): Promise<string | null> {
  const found = await finished(selected)
  return found && found.text.slice(found.range.from, found.range.to)
}

/** Marks the selected words. What is marked already is not marked twice. */
export async function mark(speech: Speech, selected: Selected, kind: PassageKind): Promise<{ passage: PassageId; words: string } | null> {
  const found = await finished(selected)
  if (!found) return null
  const { start, end } = toScalars(found.text, found.range)
  const words = found.text.slice(found.range.from, found.range.to)
  const same = speech.passages.find(({ lost, range, words: marked }) => !lost && range.start === start && range.end === end && marked === words)
  const passage = same?.id ?? (await tell(commands.markPassage(speech.id, { start, end }, kind)))
  return { passage, words }
}

/** Derives a recommendation from a marked passage; its words are the first text. */
export const recommendPassage = (meeting: MeetingId, speech: Speech, passage: PassageId, words: string): Promise<RecommendationId> => {
  const language = speech.passages.find(({ id }) => id === passage)?.language ?? speech.language
  return tell(commands.addRecommendation(meeting, { text: { [language]: words }, item: speech.item, bases: [{ passage }] }))
}

/** Derives a recommendation from a point noted, as it is typed by now. */
export async function recommendPoint(meeting: MeetingId, point: PointId): Promise<RecommendationId> {
  await settle()
  const [noted] = await ask(commands.recordEntries(meeting, [{ point }]))
  const text = noted?.entry === 'point' ? noted.text : {}
  return tell(commands.addRecommendation(meeting, { text, item: noted?.item ?? null, bases: [{ point }] }))
}

/** The recommendations that rest on a passage or on a point noted, in their order. */
export const restingOn = (id: string, recommendations: readonly Recommendation[]): Recommendation[] =>
  recommendations.filter(({ bases }) => bases.some((basis) => ('passage' in basis ? basis.passage : basis.point) === id))
