/*
 * The people and bodies of the directory, read once for all the screens and pickers that are open at a time.
 */
import { onDestroy } from 'svelte'
import { ask, commands, resource, type Body, type BodyId, type Person, type PersonId, type Resource } from '$lib/ipc'

export type Directory = {
  people: Resource<Person[]>
  bodies: Resource<Body[]>
  /** Undefined while the directory is read, and for one that is deleted. */
  person: (id: PersonId | null) => Person | undefined
  body: (id: BodyId | null) => Body | undefined
  /** All people, also while they are still being read. */
  everyone: () => Promise<Person[]>
  everyBody: () => Promise<Body[]>
}

let shared: { directory: Directory; close: () => void } | undefined
let users = 0

/** Call it while a component is set up; the directory is let go with the last component that uses it. */
export function directory(): Directory {
  users += 1
  onDestroy(() => {
    users -= 1
    if (users > 0) return
    shared?.close()
    shared = undefined
  })
  shared ??= open()
  return shared.directory
}

function open(): { directory: Directory; close: () => void } {
  let made: Directory | undefined
  const close = $effect.root(() => {
    made = read()
  })
  if (!made) throw new Error('an effect root runs at once')
  return { directory: made, close }
}

function read(): Directory {
  const people = resource(['person', 'membership'], () => ask(commands.people()))
  const bodies = resource(['body', 'bodyName'], () => ask(commands.bodies()))
  const personById = $derived(new Map(people.value?.map((person) => [person.id, person])))
  const bodyById = $derived(new Map(bodies.value?.map((body) => [body.id, body])))
  return {
    people,
    bodies,
    person: (id) => (id === null ? undefined : personById.get(id)),
    body: (id) => (id === null ? undefined : bodyById.get(id)),
    everyone: async () => people.value ?? (await ask(commands.people())),
    everyBody: async () => bodies.value ?? (await ask(commands.bodies())),
  }
}
