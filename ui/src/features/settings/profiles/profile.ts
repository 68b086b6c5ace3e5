/* A paper profile while it is changed: its measures as they are typed, and a name that is still free. */
import { say } from '$lib/words'
import type { OfferedProfile, PaperProfile, PaperProfiles, ProfileChoice } from '$lib/ipc'

/** The measures that are typed as numbers, in the order of the form. */
export const MEASURES = ['left', 'right', 'top', 'bottom', 'size', 'spacing', 'indent'] as const
export type Measure = (typeof MEASURES)[number]
export type Typed = Record<Measure, string>

/** The measures of a profile as she reads and types them; the indent is kept in tenths of a millimetre. */
export function typed({ look }: PaperProfile): Typed {
  const { margins, size, spacing, indent } = look
  return {
    left: String(margins.left),
    right: String(margins.right),
    top: String(margins.top),
    bottom: String(margins.bottom),
    size: String(size),
    spacing: String(spacing),
    indent: String(indent / 10).replace('.', ','),
  }
}

/** A measure as a number, or undefined where it is none. */
export function readMeasure(measure: Measure, text: string): number | undefined {
  const pattern = measure === 'indent' ? /^\d+([.,]\d)?$/ : /^\d+$/
  if (!pattern.test(text.trim())) return undefined
  const number = Number(text.trim().replace(',', '.'))
  return measure === 'indent' ? Math.round(number * 10) : number
}

/** The profile with the measures that were typed, or undefined where one is no number. */
export function withMeasures(profile: PaperProfile, text: Typed): PaperProfile | undefined {
  const [left, right, top, bottom, size, spacing, indent] = MEASURES.map((measure) => readMeasure(measure, text[measure]))
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return undefined
  if (size === undefined || spacing === undefined || indent === undefined) return undefined
  return { ...profile, look: { ...profile.look, margins: { left, right, top, bottom }, size, spacing, indent } }
}

/** What a profile that comes with the program is called in the window's language. */
export const bundledName = (id: OfferedProfile['id']) => say(`profile-${id}`)

/** A name that none of the office's own profiles has. */
export function freeName(wanted: string, own: readonly PaperProfile[]): string {
  const taken = new Set(own.map(({ name }) => name))
  let name = wanted
  for (let number = 2; taken.has(name); number++) name = say('profile-numbered-name', { name: wanted, number })
  return name
}

/** The profile that papers are made by. */
export function inUse({ chosen, own }: PaperProfiles, bundled: readonly OfferedProfile[]): PaperProfile | undefined {
  if ('own' in chosen) return own.find(({ name }) => name === chosen.own)
  return bundled.find(({ id }) => id === chosen.bundled)?.profile
}

/** A choice as the value of a list of choices, and back. */
export const asValue = (choice: ProfileChoice) => ('own' in choice ? `own:${choice.own}` : choice.bundled)
export const asChoice = (value: string, bundled: readonly OfferedProfile[]): ProfileChoice => {
  const found = bundled.find(({ id }) => id === value)
  return found ? { bundled: found.id } : { own: value.slice('own:'.length) }
}
