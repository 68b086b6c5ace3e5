/* Deleting what belongs to a session: asks nothing, and the notice that brings it back names what it was. */
import type { ItemRef } from '$lib/ipc'
import { say } from '$lib/words'
import { remove } from '../undo'

export const toBin = (item: ItemRef) => remove(item, say('record-deleted', { what: say('bin-noun', { noun: item.noun }) }))
