import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync('src/lib/look/tokens.css', 'utf8')

/** The custom properties of one rule of tokens.css that hold an opaque colour. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`)
  if (start < 0) throw new Error(`no rule ${selector} in tokens.css`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] ?? '', m[2] ?? '']))
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const light = colours(':root')
const dark = { ...light, ...colours(":root[data-theme='dark']") }
const more = colours(":root[data-contrast='more']")
const themes = {
  light,
  dark,
  'light, more contrast': { ...light, ...more },
  'dark, more contrast': { ...dark, ...more, ...colours(":root[data-theme='dark'][data-contrast='more']") },
}

const grounds = ['bg', 'panel', 'raised']
const text: [string, string][] = [
  ...['ink', 'ink-2', 'ink-3', 'accent', 'accent-strong', 'quote', 'ok', 'warn', 'bad'].flatMap((ink) =>
    grounds.map((ground): [string, string] => [ink, ground]),
  ),
  ...['accent', 'ok', 'warn', 'bad', 'quote'].flatMap((tone): [string, string][] => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['ink-2', 'accent-soft'],
  ['ink-2', 'plain-soft'],
  ['ink', 'plain-soft'],
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['bad-ink', 'bad'],
]
/** The edges of fields and the ring of focus: 3:1 (WCAG 1.4.11). */
const shapes = ['edge', 'accent', 'bad'].flatMap((shape) => grounds.map((ground): [string, string] => [shape, ground]))

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const ratio = (a: string, b: string) => {
    const [one, other] = [tokens[a], tokens[b]]
    if (!one || !other) throw new Error(`no opaque colour for ${a} or ${b}`)
    return contrast(one, other)
  }
  test.each(text)('text %s on %s is at least 4.5:1', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapes)('shape %s on %s is at least 3:1', (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})

test('black on white is the most there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
})
