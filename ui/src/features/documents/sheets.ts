import type { SheetKind } from '$lib/ipc'

/** The papers of a session beside its minutes and letters, in the order in which it needs them. */
export const SHEETS: SheetKind[] = ['invitation', 'order', 'attendance', 'register', 'recommendations']
