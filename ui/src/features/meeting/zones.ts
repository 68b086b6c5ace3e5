/* The zones in which times can be local, by their IANA names. */

const all = Intl.supportedValuesOf('timeZone')

/** How many are offered at once; who wants others types on. */
const MOST = 30

/** The zones whose name has what was typed: «alma», "asia/al". */
export function findZones(query: string): { value: string; label: string }[] {
  const wanted = query.toLowerCase().replaceAll(' ', '_')
  return all
    .filter((zone) => zone.toLowerCase().includes(wanted))
    .slice(0, MOST)
    .map((zone) => ({ value: zone, label: zone }))
}
