/** Rows kept ready beyond each edge, so that scrolling never shows a gap. */
const SPARE = 8

/** Which rows of equal height are in sight: `first` inclusive, `last` exclusive. Units of `top`, `height`, `row` are alike. */
export function windowOf(top: number, height: number, row: number, count: number): { first: number; last: number } {
  const first = Math.max(0, Math.min(count, Math.floor(top / row)) - SPARE)
  const last = Math.min(count, Math.ceil((top + height) / row) + SPARE)
  return { first, last: Math.max(first, last) }
}
