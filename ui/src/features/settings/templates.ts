import type { TemplateKind } from '$lib/ipc'
import { SHEETS } from '../documents/sheets'

/** Every paper that is made by a template. */
export const TEMPLATES: TemplateKind[] = ['letter', 'minutes', ...SHEETS, 'control']
