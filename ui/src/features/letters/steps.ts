/*
 * The steps of a letter that are dated: what each is dated by, and which of its fields a refusal is about. Whether a step may be
 * taken is the backend's to decide; here are only the offers.
 */
import type { Letter, LetterStep } from '$lib/ipc'
import type { IsoDate } from '$lib/words'

export type StepName = 'sign' | 'register' | 'send' | 'receive' | 'annul'

/** What the step is called in a letter that has taken it already: it is corrected then. */
export function messageOf(step: StepName, letter: Letter): string {
  const taken = { sign: letter.signed, register: null, send: letter.sent, receive: letter.received, annul: null }[step]
  return taken ? `letter-correct-${step}` : `letter-step-${step}`
}

/** The step that comes next, to be offered first. */
export function nextOf({ status, received, replies }: Letter): StepName | 'forSignature' | 'reply' | null {
  switch (status) {
    case 'draft':
      return 'forSignature'
    case 'forSignature':
      return 'sign'
    case 'signed':
      return 'register'
    case 'registered':
      return 'send'
    case 'sent':
      return received ? (replies.length > 0 ? null : 'reply') : 'receive'
    case 'annulled':
      return null
  }
}

/** Which steps a letter can take, those included that are taken again to correct them. */
export function possibleSteps({ status }: Letter): StepName[] {
  switch (status) {
    case 'draft':
    case 'forSignature':
      return ['sign']
    case 'signed':
      return ['sign', 'register', 'annul']
    case 'registered':
      return ['send', 'annul']
    case 'sent':
      return ['send', 'receive', 'annul']
    case 'annulled':
      return []
  }
}

/** Whether a refusal of the step is about its date; else it is about its number or reason. */
export function isDateAtFault(step: StepName, on: IsoDate, { signed, registered, sent }: Letter): boolean {
  switch (step) {
    case 'sign':
      return true
    case 'register':
      return signed !== null && on < signed.on
    case 'send':
      return true
    case 'receive':
      return sent !== null && on < sent.on
    case 'annul':
      return on < ((sent ?? registered ?? signed)?.on ?? on)
  }
}

/** What is typed in the form of a step. */
export type Typed = {
  on: IsoDate
  file: { hash: string; name: string } | null
  own: boolean
  number: string
  fileIndex: string
  channel: 'eOtinish' | 'esedo' | 'post' | 'courier' | 'email'
  reason: string
}

const filled = (line: string): string | null => line.trim() || null

export function stepOf(step: StepName, { on, file, own, number, fileIndex, channel, reason }: Typed): LetterStep {
  switch (step) {
    case 'sign':
      return { sign: { on, file } }
    case 'register':
      return { register: { on, fileIndex: filled(fileIndex), number: own ? 'own' : { typed: number } } }
    case 'send':
      return { send: { on, channel } }
    case 'receive':
      return { receive: { on, number: filled(number) } }
    case 'annul':
      return { annul: { on, reason } }
  }
}
