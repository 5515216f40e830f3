import { z } from 'zod'
import { key, moment, named, page } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import type { Asker } from '#src/platform/places.ts'
import { listOnderdelen } from './onderdelen.ts'
import { type Verzameling as Gevonden, kringen, type Onderdeel } from './verzameling.ts'

const kort = {
  id: key(),
  titel: z.string(),
  waarvoor: z.string(),
  zichtbaarheid: choice(kringen).describe('`team`: alleen wie haar maakte.'),
  door: z.string().nullable().describe('Wie haar maakte; null als je geen lid bent.'),
  gewijzigdOp: moment(),
}
const VerzamelingKort = named('VerzamelingKort', z.object(kort))
export const Verzamelingen = named('Verzamelingen', page('verzamelingen', VerzamelingKort))
const OnderdeelInVerzameling = named(
  'OnderdeelInVerzameling',
  z.object({
    id: key(),
    waarom: z.string(),
    ding: z
      .object({
        soort: z.string().describe('Wat het is, zoals in een zoekresultaat.'),
        id: key(),
        titel: z.string(),
        url: z.string().describe('Het adres van de pagina, vanaf de wortel van Vonk.'),
        bij: z.string().describe('Van wie het is, of waar het bij hoort.'),
      })
      .nullable()
      .describe('null: je zette het erin, en mag het nu niet meer zien.'),
  }),
)
export const Verzameling = named(
  'Verzameling',
  z.object({
    ...kort,
    onderdelen: z.array(OnderdeelInVerzameling).describe('In volgorde; alleen wat jij mag lezen.'),
    versie: z.int(),
  }),
)

const dingOf = ({ id, waarom, ding }: Onderdeel) => ({
  id,
  waarom,
  ding: ding && { ...ding, soort: ding.vindsoort.soort },
})

/** As this actor may read it. */
export async function answerOf(asker: Asker, verzameling: Gevonden) {
  const onderdelen = await listOnderdelen(asker, verzameling)
  return { ...verzameling, onderdelen: onderdelen.map(dingOf) }
}
