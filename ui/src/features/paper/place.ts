/*
 * Which place of the record a field edits, read from the marks that screens put on their elements (`data-at`, `data-text`,
 * `data-gap`), and which places on paper come from it.
 */
import type { Spot } from '$lib/ipc'

/** An item of the record, and the texts and gaps in it that one field is for. */
export type Place = { item: string; texts: readonly string[]; gaps: readonly string[] }

/** The place that a focused element edits; null where it edits nothing that is printed. */
export function placeOf(element: HTMLElement): Place | null {
  const item = element.closest<HTMLElement>('[data-at]')
  if (!item?.dataset.at) return null
  const field = element.closest<HTMLElement>('[data-text], [data-gap]')
  const { text, gap } = field && item.contains(field) ? field.dataset : {}
  return { item: item.dataset.at, texts: text?.split(' ') ?? [], gaps: gap?.split(' ') ?? [] }
}

/** Whether a place on paper comes from there. A field without marks of its own stands for all of its item. */
export function isAt({ item, text, gap }: Spot, place: Place): boolean {
  if (item.id !== place.item) return false
  if (text !== null && place.texts.includes(text)) return true
  if (gap !== null && place.gaps.includes(gap)) return true
  return place.texts.length === 0 && place.gaps.length === 0 && item.noun !== 'meeting'
}
