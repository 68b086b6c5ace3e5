/* What can be done with several recommendations at once, and the message that names each. */
export type Many = 'owner' | 'addTag' | 'removeTag' | 'adopt' | 'withdraw' | 'merge' | 'supersede' | 'carry'

export const MANY = {
  owner: 'ledger-set-owner',
  addTag: 'ledger-add-tag',
  removeTag: 'ledger-remove-tag',
  adopt: 'ledger-adopt',
  withdraw: 'ledger-withdraw',
  merge: 'ledger-merge',
  supersede: 'ledger-supersede',
  carry: 'ledger-carry',
} as const satisfies Record<Many, string>
