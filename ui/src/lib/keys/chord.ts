/*
 * A chord is a physical key with its modifiers, written `Ctrl+Shift+KeyJ` with the names of KeyboardEvent.code. Matching never
 * looks at the letter: a Kazakh or Russian layout gives other letters on the same keys.
 */
export type Chord = string

type Parsed = { code: string; ctrl: boolean; shift: boolean; alt: boolean }

const parsed = new Map<Chord, Parsed>()

function parse(chord: Chord): Parsed {
  let found = parsed.get(chord)
  if (!found) {
    const pieces = chord.split('+')
    const code = pieces.pop() ?? ''
    found = { code, ctrl: pieces.includes('Ctrl'), shift: pieces.includes('Shift'), alt: pieces.includes('Alt') }
    parsed.set(chord, found)
  }
  return found
}

export function matches(event: KeyboardEvent, chord: Chord): boolean {
  const { code, ctrl, shift, alt } = parse(chord)
  const pressed = event.code === 'NumpadEnter' ? 'Enter' : event.code
  return pressed === code && event.ctrlKey === ctrl && event.shiftKey === shift && event.altKey === alt && !event.metaKey
}

/** Whether pressing the chord would type or edit in a text field: no Ctrl or Alt, and no function key. */
export function types(chord: Chord): boolean {
  const { code, ctrl, alt } = parse(chord)
  return !ctrl && !alt && !/^F\d+$/.test(code)
}

const CAPS: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  Minus: '−',
  Equal: '+',
  Comma: ',',
  Period: '.',
  Slash: '/',
  Backquote: '`',
}

/** What is printed on the keys: `Ctrl+Shift+KeyJ` → `Ctrl Shift J`. */
export function caps(chord: Chord): string {
  const pieces = chord.split('+')
  const code = pieces.pop() ?? ''
  return [...pieces, CAPS[code] ?? code.replace(/^(Key|Digit|Numpad)/, '')].join(' ')
}

/** The same for screen readers (aria-keyshortcuts). */
export function spokenCaps(chord: Chord): string {
  return chord.replace(/(Key|Digit)(?=.$)/, '').replace('Ctrl', 'Control')
}
