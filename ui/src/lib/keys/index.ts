export { caps, spokenCaps, type Chord } from './chord'
export { dialogLayer, inDialog, offerActions, offered, perform, possible, type Action } from './actions.svelte'
export { listen } from './press'
export { forgetTyping, isTextField, ownTyping, watchTyping, type TextField } from './typing'
