import { z } from 'zod'
import { body, change, versie } from '#src/platform/api/schemas.ts'
import { id } from '#src/platform/forms/fields.ts'
import { BewerkForm, StartForm } from './forms.ts'

export const NieuweProeftuin = body(
  'NieuweProeftuin',
  StartForm.omit({ organisatie: true }).extend({
    organisatieId: id().describe('Waar de proeftuin plaatsvindt.'),
  }),
)
export const ProeftuinWijziging = change('ProeftuinWijziging', BewerkForm.extend({ versie: versie() }))
export const Leeg = body('Leeg', z.object({}))
