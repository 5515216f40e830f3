import { z } from 'zod'
import { kanten } from '#src/netwerk/organisaties/organisatie.ts'
import { choice, line, tick, versie } from '#src/platform/forms/fields.ts'
import { type Lijst, teamtaken } from './keuzelijst.ts'

const naam = { naam: line({ min: 2, max: 60 }) }

const feiten = {
  kant: choice(kanten),
  leidt: tick(),
  koopt: tick(),
  coordineert: tick(),
  teamrol: choice(teamtaken),
}

const nummer = 'Schrijf een heel getal: 1 is bovenaan.'

/** Of one that is there: at which place it stands, and whether it is offered. */
const stand = {
  plek: z.coerce.number({ error: nummer }).int(nummer).min(1, nummer).max(1000, nummer),
  vervallen: tick(),
  versie: versie(),
}

export type NieuwData = { naam: string } & Partial<z.infer<z.ZodObject<typeof feiten>>>
export type RegelData = NieuwData & z.infer<z.ZodObject<typeof stand>>

export const RolForm = z.object({ ...naam, ...feiten })
export const DoelgroepForm = z.object(naam)
export const nieuwForm: Record<Lijst, z.ZodType<NieuwData>> = { rol: RolForm, doelgroep: DoelgroepForm }

export const RolWijzigForm = RolForm.extend(stand)
export const DoelgroepWijzigForm = DoelgroepForm.extend(stand)
export const regelForm: Record<Lijst, z.ZodType<RegelData>> = {
  rol: RolWijzigForm,
  doelgroep: DoelgroepWijzigForm,
}
