/*
 * What the shell needs from the rest of the program, by name. App.svelte gives it; tests give their own.
 */
import type { IconName } from '$lib/controls'
import type { Words } from '$lib/words'
import type { Route } from './route.svelte'

export type Counts = Partial<Record<Route['room'], { count: number; alarm?: boolean }>>

/** Something of the record that the palette found. */
export type Found = { id: string; icon: IconName; title: string; lang?: string; detail?: string; to: Route }

export type Connections = {
  /** The numbers beside the rooms. */
  counts: () => Counts
  /** What is said under «saved on disk». */
  savedNote?: () => string | undefined
  /** Things of the record whose name has what was typed. */
  find: (query: string) => Promise<Found[]>
  /** What undo and redo would take back or bring again, as `say` arguments; null: nothing. */
  next: () => { undo: Words | null; redo: Words | null }
  undo: () => Promise<unknown>
  redo: () => Promise<unknown>
  /** Opens the help where one is. */
  help: () => unknown
  /** The next larger (+1) or smaller (-1) text. */
  stepText: (by: 1 | -1) => unknown
}
