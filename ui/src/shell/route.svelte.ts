/*
 * Where in the window we are. The place is the hash of the address, so that back and forward are the web view's own; the last
 * one is remembered for the next start.
 */
import { kept } from '$lib/kept'

export const SECTIONS = ['general', 'participants', 'agenda', 'record', 'decisions', 'recommendations', 'documents'] as const
export type Section = (typeof SECTIONS)[number]

export type Route =
  | { room: 'today' | 'meetings' | 'recommendations' | 'letters' | 'people' | 'pictures' | 'search' | 'settings' | 'bin' }
  | { room: 'meeting'; id: string; section: Section }
  | { room: 'live' | 'recommendation' | 'letter' | 'person' | 'body'; id: string }
  | { room: 'topic'; tag: string }

const ROOMS = ['today', 'meetings', 'recommendations', 'letters', 'people', 'pictures', 'search', 'settings', 'bin'] as const
const ITEMS = ['live', 'recommendation', 'letter', 'person', 'body'] as const
const TODAY: Route = { room: 'today' }

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined => all.find((one) => one === text)

/** Reads `#/meeting/ID/record`; what is no place is the first room. */
export function readRoute(hash: string): Route {
  const [name, id, part] = hash.replace(/^#\/?/, '').split('/')
  const room = oneOf(ROOMS, name)
  if (room) return { room }
  if (!id) return TODAY
  const item = oneOf(ITEMS, name)
  if (item) return { room: item, id }
  if (name === 'topic') return readTopic(id)
  return name === 'meeting' ? { room: 'meeting', id, section: oneOf(SECTIONS, part) ?? 'general' } : TODAY
}

/** A tag may be any text; what is no address of one is the first room. */
function readTopic(written: string): Route {
  try {
    return { room: 'topic', tag: decodeURIComponent(written) }
  } catch {
    return TODAY
  }
}

/** The address of a place, for links. */
export function href(to: Route): string {
  if (to.room === 'meeting') return `#/meeting/${to.id}/${to.section}`
  if (to.room === 'topic') return `#/topic/${encodeURIComponent(to.tag)}`
  return 'id' in to ? `#/${to.room}/${to.id}` : `#/${to.room}`
}

let current = $state.raw<Route>(readRoute(location.hash || (kept.get('place') ?? '')))

export const route = {
  get current(): Route {
    return current
  },
}

/** Goes there at once: the address tells of it only later, and nobody must take the old place for the new one meanwhile. */
export function go(to: Route) {
  location.hash = href(to)
  arrive(to)
}

function arrive(at: Route) {
  current = at
  kept.put('place', href(at))
}

/** Follows the address from now on; returns how to stop. */
export function followRoute(): () => void {
  const follow = () => {
    arrive(readRoute(location.hash))
  }
  // Replaced, not pushed: back must not lead to where nothing was yet.
  history.replaceState(null, '', href(current))
  addEventListener('hashchange', follow)
  return () => {
    removeEventListener('hashchange', follow)
  }
}
