import * as listed from './noun-list.ts'
import type { Zinnen } from './platform/audit.ts'
import type { Noun } from './platform/noun.ts'
import type { Persoonlijk } from './platform/persoonlijk.ts'

/** Every noun, in the order of their names. */
export const nouns: Noun[] = Object.values(listed).toSorted((a, b) => a.name.localeCompare(b.name))

/** What they show and answer in each other's places. */
export const fillings = nouns.flatMap(({ fills = [] }) => fills)

/** What is noted in the trail, in words. */
export const handelingen: Zinnen = Object.assign({}, ...nouns.map(({ handelingen }) => handelingen))

const delen = (of: keyof Persoonlijk) =>
  Object.fromEntries(nouns.flatMap(({ persoonlijk }) => Object.entries(persoonlijk?.[of] ?? {})).sort())

/** All that is kept of a member, by table and column. */
export const persoonlijk: Persoonlijk = {
  verwijzingen: delen('verwijzingen'),
  zonderSleutel: delen('zonderSleutel'),
  adressen: delen('adressen'),
}
