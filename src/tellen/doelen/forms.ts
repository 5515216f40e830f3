import { z } from 'zod'
import { choice, figure, text, tick, versie } from '#src/platform/forms/fields.ts'
import { beginRegimes } from '#src/tellen/telregimes/telregime.ts'
import { doelsectoren } from './doel.ts'

const jaartal = 'Schrijf een jaar tussen 2013 en 2100, zoals 2027.'
const [eerste = '', ...verder] = beginRegimes.map(({ naam }) => naam)

const inhoud = {
  banen: figure().refine((banen) => Number(banen) <= 1_000_000, 'Schrijf hoogstens 1.000.000 banen.'),
  bron: text({ min: 2, max: 500 }),
}

/** Of an organisation that the address names. */
export const DoelForm = z.object({
  jaar: z.coerce.number({ error: jaartal }).int(jaartal).min(2013, jaartal).max(2100, jaartal),
  regime: choice([eerste, ...verder]),
  ...inhoud,
})
export type DoelData = z.infer<typeof DoelForm>

export const SectorForm = DoelForm.extend({ sector: choice(doelsectoren) })

export const VersieForm = z.object({ ...inhoud, vervallen: tick(), versie: versie() })
export type VersieData = z.infer<typeof VersieForm>
