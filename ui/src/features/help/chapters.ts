/* The pages of the manual, in their order, and which of them belongs to which room. */
import type { Route, Section } from '../../shell/route.svelte'

export const CHAPTERS = [
  'start',
  'people',
  'meeting',
  'record',
  'live',
  'points',
  'recommendations',
  'minutes',
  'letters',
  'look',
  'answers',
  'search',
  'overview',
  'safety',
  'moving',
  'console',
  'keys',
] as const

/** Every page: the chapters, and what is new. */
export const PAGES = [...CHAPTERS, 'news'] as const
export type PageName = (typeof PAGES)[number]

export const isPage = (name: string): name is PageName => PAGES.some((page) => page === name)

const ROOMS: Record<Exclude<Route['room'], 'meeting'>, PageName> = {
  today: 'start',
  meetings: 'meeting',
  live: 'live',
  recommendations: 'answers',
  recommendation: 'recommendations',
  topic: 'answers',
  letters: 'letters',
  letter: 'letters',
  people: 'people',
  person: 'people',
  body: 'people',
  search: 'search',
  pictures: 'overview',
  settings: 'look',
  bin: 'safety',
}

const SECTIONS: Record<Section, PageName> = {
  general: 'meeting',
  participants: 'meeting',
  agenda: 'meeting',
  record: 'record',
  decisions: 'points',
  recommendations: 'recommendations',
  documents: 'minutes',
}

/** The page about the place where one is. */
export const pageOf = (at: Route): PageName => (at.room === 'meeting' ? SECTIONS[at.section] : ROOMS[at.room])
