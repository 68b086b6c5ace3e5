export { default as TextEdit } from './TextEdit.svelte'
export { default as WordingEdit } from './WordingEdit.svelte'
export { settle, type Saver } from './keeping'
export { followed, stretches, toScalars, toUnits, trimmed, type Scalars, type Stretch, type Units } from './scalars'
