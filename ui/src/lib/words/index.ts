export * from './words.svelte'
export * from './dates'
export * from './typed'
export * from './wording'
