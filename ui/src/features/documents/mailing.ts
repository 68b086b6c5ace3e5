/*
 * Which letters of a session still have to be made: for each confirmed addressee and language that adopted recommendations go to
 * without a letter, one for all of these or one for each; a letter that follows another brings nothing. The backend makes them by the same rule; here they are only announced.
 */
import type { BodyId, Grouping, Language, LetterLine, Recommendation } from '$lib/ipc'
import { isAnnulled } from '../letters/twins'

/** A letter that is not made yet, and how many recommendations it would carry. */
export type ToMake = { body: BodyId; language: Language; count: number }

export function toMake(
  recommendations: readonly Recommendation[],
  lines: readonly LetterLine[],
  languages: readonly Language[],
  grouping: Grouping,
): ToMake[] {
  const letters = lines.map(({ letter }) => letter).filter((letter) => !isAnnulled(letter) && letter.follows === null)
  const adopted = recommendations.filter(({ state }) => typeof state === 'object' && 'adopted' in state)
  const confirmed = (one: Recommendation) => one.addressees.filter((addressee) => addressee.confirmed).map(({ body }) => body)
  const bodies = [...new Set(adopted.flatMap(confirmed))]

  return bodies.flatMap((body) =>
    languages.flatMap((language) => {
      const carried = letters.filter((letter) => letter.body === body && letter.language === language)
      const loose = adopted.filter(
        (one) => confirmed(one).includes(body) && !carried.some((letter) => letter.recommendations.includes(one.id)),
      )
      if (grouping === 'perRecommendation') return loose.map(() => ({ body, language, count: 1 }))
      return loose.length > 0 ? [{ body, language, count: loose.length }] : []
    }),
  )
}
