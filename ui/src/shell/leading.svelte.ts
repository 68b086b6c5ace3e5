/* What is being led to: a list that draws only what is in sight brings it there. No knowledge of places and marks here. */
let id = $state<string | null>(null)

export const leading = {
  /** The id of what is waited for to be shown. */
  get to(): string | null {
    return id
  },

  begin(to: string) {
    id = to
  },

  end() {
    id = null
  },
}
