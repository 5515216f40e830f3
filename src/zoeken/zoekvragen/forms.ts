import { z } from 'zod'
import { choice, line, optionalLine } from '#src/platform/forms/fields.ts'
import { filterNames, ZoekQuery } from '#src/zoeken/zoeken/filters.ts'
import { mostLetters } from '#src/zoeken/zoeken/vraag.ts'
import { filtersOf, zoekvraagmails } from './zoekvraag.ts'

const filters = Object.fromEntries(filterNames.map((name) => [name, optionalLine({ max: 40 })])) as Record<
  (typeof filterNames)[number],
  ReturnType<typeof optionalLine>
>

/** What is searched for, with what narrows it. A name that is left empty is that of the words. */
export const ZoekvraagForm = z.object({
  q: line({ min: 2, max: mostLetters }),
  ...filters,
  naam: optionalLine({ max: 80 }),
  mail: choice(zoekvraagmails).default('wekelijks'),
})
export type ZoekvraagData = z.infer<typeof ZoekvraagForm>

export const ZoekvraagEditForm = z.object({ naam: line({ max: 80 }), mail: choice(zoekvraagmails) })
export type ZoekvraagEdit = z.infer<typeof ZoekvraagEditForm>

const longestName = 80

/** As it is kept: filters that mean nothing are left out. */
export function keptOf({ naam, mail, q, ...given }: ZoekvraagData) {
  const chosen = ZoekQuery.parse({ ...given, q })
  return { naam: naam || q.slice(0, longestName), mail, q, filters: filtersOf(chosen) }
}
