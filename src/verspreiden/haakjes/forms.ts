import { z } from 'zod'
import { categorieCode } from '#src/netwerk/categorieen/veld.ts'
import {
  choice,
  line,
  optionalDay,
  optionalLine,
  optionalText,
  searchTerm,
  text,
  versie,
} from '#src/platform/forms/fields.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { cursor } from '#src/platform/keyset.ts'
import { fasen } from '#src/proeftuinen/proeftuin/proeftuin.ts'
import { haakjesoorten, kringen } from './haakje.ts'

/** What people write, and how much of it. */
const teksten = {
  titel: line({ min: 3, max: 120 }),
  tekst: text({ min: 10, max: 4000 }),
  opdracht: optionalLine({ max: 120 }),
  leveranciersVroegen: optionalText({ max: 600 }),
  bracht: optionalText({ max: 600 }),
}

export const HaakjeForm = z.object({
  ...teksten,
  soort: choice(haakjesoorten),
  fase: choice(fasen),
  categorie: z.preprocess(
    (given) => (given === '' || given === undefined ? null : given),
    categorieCode().nullable(),
  ),
  geldigTot: optionalDay(),
  zichtbaarheid: choice(kringen),
})
export type HaakjeData = z.infer<typeof HaakjeForm>

export const HaakjeEditForm = HaakjeForm.extend({ akkoord: akkoord(), versie: versie() })
export type HaakjeEdit = Omit<z.infer<typeof HaakjeEditForm>, 'akkoord'>

const pick = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values).optional().catch(undefined)

/** What the address of the list asks for; what is not understood is left out. */
export const Zoek = z.object({
  q: searchTerm(),
  soort: pick(haakjesoorten),
  fase: pick(fasen),
  categorie: categorieCode().optional().catch(undefined),
  volgorde: pick(['titel']),
  na: cursor().catch(undefined),
})
export type Zoek = z.infer<typeof Zoek>
