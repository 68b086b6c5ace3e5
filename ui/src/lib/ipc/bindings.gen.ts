// Stands in until the backend's export writes this file; the shapes are those that it will write.
import { invoke as __TAURI_INVOKE } from '@tauri-apps/api/core'
import * as __TAURI_EVENT from '@tauri-apps/api/event'

export const commands = {
  history: () => typedError<History, Error>(__TAURI_INVOKE('history')),
  undo: () => typedError<Done<OperationName>, Error>(__TAURI_INVOKE('undo')),
  redo: () => typedError<Done<OperationName>, Error>(__TAURI_INVOKE('redo')),
  saveDraft: (draft: Draft) => typedError<null, Error>(__TAURI_INVOKE('save_draft', { draft })),
  writeText: (field: TextField, text: string) => typedError<Done<null>, Error>(__TAURI_INVOKE('write_text', { field, text })),
  find: (query: string) => typedError<Found[], Error>(__TAURI_INVOKE('find', { query })),
}

export const events = {
  changedElsewhere: {
    listen: (cb: __TAURI_EVENT.EventCallback<null>) => __TAURI_EVENT.listen('changed-elsewhere', cb),
  },
}

export type Changed = { name: OperationName; nouns: Noun[] }
export type Done<T> = { value: T; changed: Changed }
export type Draft = { field: TextField; text: string; caret: number }
export type Error = { kind: string; message: string; detail: string | null }
export type Found = { item: ItemRef; title: Wording }
export type History = { undo: OperationLine | null; redo: OperationLine | null }
export type ItemRef = { noun: Noun; id: string }
export type Language = 'ru' | 'kk' | 'en'
export type Noun =
  | 'meeting'
  | 'participant'
  | 'agendaItem'
  | 'speech'
  | 'passage'
  | 'point'
  | 'decision'
  | 'recommendation'
  | 'addressee'
  | 'letter'
  | 'enclosure'
  | 'reply'
  | 'body'
  | 'bodyName'
  | 'person'
  | 'membership'
  | 'settings'
export type OperationLine = { name: OperationName; at: string }
export type OperationName = string
export type TextField = { owner: string; kind: string; language: Language | null }
export type Wording = Partial<Record<Language, string>>

async function typedError<T, E>(result: Promise<T>): Promise<{ status: 'ok'; data: T } | { status: 'error'; error: E }> {
  try {
    return { status: 'ok', data: await result }
  } catch (e) {
    if (e instanceof globalThis.Error) throw e
    return { status: 'error', error: e as E }
  }
}
