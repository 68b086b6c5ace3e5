/* A text in its paragraphs, which are its lines: where each begins, and which of them holds a place of the text. Units of UTF-16. */
import type { Units } from './scalars'

/** A place in a text by its paragraph. */
export type Place = { paragraph: number; at: number }

export const paragraphsOf = (text: string): string[] => text.split('\n')

/** Where a paragraph begins in the text. */
export const startOf = (paragraphs: readonly string[], index: number): number =>
  paragraphs.slice(0, index).reduce((start, paragraph) => start + paragraph.length + 1, 0)

/** The paragraph that holds a place of the text; what lies beyond the text is its end. */
export function placeOf(text: string, at: number): Place {
  const before = paragraphsOf(text.slice(0, at))
  return { paragraph: before.length - 1, at: before.at(-1)?.length ?? 0 }
}

/** What of a range lies in a paragraph that begins at `start`; null where nothing of it does. */
export function within({ from, to }: Units, start: number, paragraph: string): Units | null {
  const inside = { from: Math.max(from - start, 0), to: Math.min(to - start, paragraph.length) }
  return inside.from < inside.to ? inside : null
}
