/* What can be done about the control over a pair, and the message that names each. */
export type Ask = 'term' | 'extend' | 'pause' | 'resume' | 'takeOff'

export const asks = {
  term: 'term-set',
  extend: 'term-extend',
  pause: 'term-pause',
  resume: 'term-resume',
  takeOff: 'term-take-off',
} as const satisfies Record<Ask, string>
