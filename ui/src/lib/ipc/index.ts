/* The window's side of the wire: the only way to the backend, and the only importer of its bindings. */
export { commands } from './bindings.gen'
export type * from './bindings.gen'
export { HISTORY } from './changes.svelte'
export { resource, type Resource } from './resource.svelte'
export { textSaver } from './saver'
export { ask, tell } from './speak'
export { attend } from './window'
