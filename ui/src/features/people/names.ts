/*
 * How people and bodies are called on the screens: in the spelling of the window's language where there is one. What paper
 * prints is the backend's affair.
 */
import type { Body, BodyName, Membership, Person, PersonName } from '$lib/ipc'
import { language, worded, type Language } from '$lib/words'

export { directory, type Directory } from './directory.svelte'

/** The parts of the name as `wanted` spells them. */
export function nameIn(person: Person, wanted: Language = language.current): PersonName {
  return person.spellings.find((spelling) => spelling.language === wanted)?.name ?? person.name
}

/** «Соловьева А. К.» as lists have it, without the space between initials. */
export function personName(person: Person, wanted: Language = language.current): string {
  const { family, given, patronymic } = nameIn(person, wanted)
  const initials = [given, patronymic].map(initial).join('')
  return initials ? `${family.trim()}\u00a0${initials}` : family.trim()
}

/** «Соловьева Айгуль Каримовна» */
export function fullName(person: Person, wanted: Language = language.current): string {
  const { family, given, patronymic } = nameIn(person, wanted)
  return [family, given, patronymic]
    .map((part) => part.trim())
    .filter(Boolean)
    .join(' ')
}

/** The initial of one part of a name; a double name keeps its hyphen («А.-М.»). */
function initial(part: string): string {
  return part
    .split('-')
    .flatMap((half) => [...half.trim()].slice(0, 1))
    .map((first) => `${first.toUpperCase()}.`)
    .join('-')
}

/** Reads «Соловьева Айгуль Каримовна»: the family name first, what is left over belongs to the patronymic. */
export function readName(typed: string): PersonName {
  const [family = '', given = '', ...rest] = typed.trim().split(/\s+/)
  return { family, given, patronymic: rest.join(' ') }
}

/** The name that a body bears now. A body always has one. */
export const presentName = (body: Body): BodyName | undefined => body.names[0]

/** The present name in full, with the language that it is in; undefined where it has none. */
export function bodyWorded(body: Body, wanted: Language = language.current): { text: string; lang: Language } | undefined {
  const name = presentName(body)
  return name && (worded(name.full, wanted) ?? worded(name.short, wanted))
}

/** The present name in full, in `wanted` where it has that, else in whichever language has one. */
export const bodyName = (body: Body, wanted: Language = language.current): string => bodyWorded(body, wanted)?.text ?? ''

/** The post held now, if any is known: that which began last and has not ended. */
export const presentPost = (person: Person): Membership | undefined => person.memberships.find(({ until }) => until === null)
