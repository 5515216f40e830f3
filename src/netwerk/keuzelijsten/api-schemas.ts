import { z } from 'zod'
import { kanten } from '#src/netwerk/organisaties/organisatie.ts'
import { body, change, named, versie } from '#src/platform/api/schemas.ts'
import { choice } from '#src/platform/forms/fields.ts'
import { DoelgroepForm, DoelgroepWijzigForm, RolForm, RolWijzigForm } from './forms.ts'
import { teamtaken } from './keuzelijst.ts'

const keuze = {
  code: z.string(),
  naam: z.string(),
  vervallen: z.boolean().describe('Niet meer te kiezen. Waar het al gekozen was, blijft het staan.'),
}

const rol = {
  ...keuze,
  kant: choice(kanten).describe('Waar mensen dit doen. Aan welke kant een lid staat, volgt hier niet uit.'),
  leidt: z.boolean().describe('Geeft leiding aan mensen of een organisatie.'),
  koopt: z.boolean().describe('Koopt in, of beslist over inkoop.'),
  coordineert: z.boolean().describe('Brengt bij elkaar wie aan social return werkt.'),
  teamrol: choice(teamtaken).describe('Wat iemand met deze rol meestal doet in een team.'),
}

export const Rollen = named('Rollen', z.object({ rollen: z.array(z.object(rol)) }))
export const Doelgroepen = named('Doelgroepen', z.object({ doelgroepen: z.array(z.object(keuze)) }))

const gehouden = {
  plek: z.int().describe('De hoeveelste in de lijst.'),
  aantal: z.int().describe('Hoe vaak het is gekozen.'),
  versie: z.int(),
}

/** As the adviesteam keeps it. */
export const Rol = named('Rol', z.object({ ...rol, ...gehouden }))
export const Doelgroep = named('Doelgroep', z.object({ ...keuze, ...gehouden }))

const nummer = 'Schrijf een heel getal: 1 is bovenaan.'
const getal = { plek: z.int(nummer).min(1, nummer).max(1000, nummer), versie: versie() }

export const NieuweRol = body('NieuweRol', RolForm)
export const NieuweDoelgroep = body('NieuweDoelgroep', DoelgroepForm)
export const RolWijziging = change('RolWijziging', RolWijzigForm.extend(getal))
export const DoelgroepWijziging = change('DoelgroepWijziging', DoelgroepWijzigForm.extend(getal))
