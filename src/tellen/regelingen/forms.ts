import { z } from 'zod'
import {
  choice,
  choices,
  emptyAsNull,
  line,
  optionalLine,
  pastDay,
  text,
  tick,
  versie,
} from '#src/platform/forms/fields.ts'
import { aanvragers, keuzemomenten, momenten } from './regeling.ts'

/** An address of the web as people copy it from a browser. */
const link = () =>
  emptyAsNull(
    optionalLine({ max: 500 }).refine(
      (given) => /^https:\/\/[^\s/]+\.[^\s]+$/.test(given),
      'Schrijf het hele adres, zoals https://www.uwv.nl.',
    ),
  )

export const RegelingForm = z.object({
  titel: line({ min: 2, max: 80 }),
  kort: line({ min: 2, max: 200 }),
  voorWie: text({ min: 2, max: 1000 }),
  aanvraag: text({ min: 2, max: 2000 }),
  aanvragers: choices(aanvragers).refine((list) => list.length > 0, 'Kies wie het aanvraagt.'),
  moment: choice(momenten),
  bron: text({ min: 2, max: 500 }),
  bronLink: link(),
  nagekekenOp: pastDay(),
})
export type RegelingData = z.infer<typeof RegelingForm>

export const VersieForm = RegelingForm.extend({ vervallen: tick(), versie: versie() })
export type VersieData = z.infer<typeof VersieForm>

/** What the address of the list asks for; what it cannot be asked is left out. */
export const Filters = z.object({
  aanvrager: choice(aanvragers).optional().catch(undefined),
  moment: choice(keuzemomenten).optional().catch(undefined),
})
