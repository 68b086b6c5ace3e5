/* Finding people and bodies by what is typed, in any script. */
import type { Body, Person, PersonId, Wording } from '$lib/ipc'
import { crude, fits } from '$lib/words'

/** Each is spelt crudely once, for it is asked for with every key. */
const spelt = new WeakMap<Person | Body, string[]>()

function once<T extends Person | Body>(thing: T, names: (thing: T) => readonly string[]): string[] {
  const words = spelt.get(thing) ?? names(thing).flatMap(crude)
  spelt.set(thing, words)
  return words
}

/** All spellings of a person's name. */
const wordsOf = (person: Person) =>
  once(person, ({ name, spellings }) =>
    [name, ...spellings.map((spelling) => spelling.name)].flatMap(({ family, given, patronymic }) => [family, given, patronymic]),
  )

/** All names that a body bears or bore. */
const wordsOfBody = (body: Body) =>
  once(body, ({ names }) => names.flatMap(({ full, short }) => [...texts(full), ...texts(short)]))

const texts = (wording: Wording) => Object.values(wording)

/** The people whose name, in any spelling, has what was typed. */
export const peopleNamed = (people: readonly Person[], query: string): Person[] =>
  people.filter((person) => fits(query, wordsOf(person)))

/** The bodies of which some name, a former one too, has what was typed. */
export const bodiesNamed = (bodies: readonly Body[], query: string): Body[] =>
  bodies.filter((body) => fits(query, wordsOfBody(body)))

/** How many are offered at once; who wants others types on. */
const MOST = 20

/** The people that were meant, best first: those `among` before others. With nothing typed, only those. */
export function findPeople(people: readonly Person[], query: string, among?: readonly PersonId[]): Person[] {
  const known = new Set(among)
  const near = people.filter(({ id }) => known.has(id))
  if (query === '' && among) return near
  const found = peopleNamed(people, query)
  return [...found.filter(({ id }) => known.has(id)), ...found.filter(({ id }) => !known.has(id))].slice(0, MOST)
}

export const findBodies = (bodies: readonly Body[], query: string): Body[] => bodiesNamed(bodies, query).slice(0, MOST)
