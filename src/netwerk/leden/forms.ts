import { z } from 'zod'
import { keuzecodes } from '#src/netwerk/keuzelijsten/veld.ts'
import { optionalRegio } from '#src/netwerk/regios/veld.ts'
import { choice, choices, line, optionalLine, optionalText, versie } from '#src/platform/forms/fields.ts'
import { persoonsnaam } from '#src/platform/forms/namen.ts'
import { akkoord } from '#src/platform/forms/verbreding.ts'
import { zichtbaarheden } from '#src/platform/zichtbaarheid.ts'
import { themas } from './lid.ts'

/** Left out is unchanged, so that a form without this field never widens anything. */
const zicht = () => choice(zichtbaarheden).optional()

/** The codes of kinds of work; which of them are there is known to the database. */
const codes = () =>
  z.preprocess(
    (given) => (given === undefined || given === '' ? [] : [given].flat()),
    z.array(z.string().regex(/^[a-z_]{2,40}$/, 'Kies iets uit de lijst.')).max(20),
  )

/** What a photo shows, for who cannot see it. */
export const FotoForm = z.object({ alt: line({ min: 3, max: 200 }) })

const fields = {
  functie: optionalLine({ max: 120 }),
  rollen: keuzecodes(),
  themas: choices(themas),
  categorieen: codes(),
  brengt: optionalText({ max: 1000 }),
  zoekt: optionalText({ max: 1000 }),
  regio: optionalRegio(),
  functieZicht: zicht(),
  rollenZicht: zicht(),
  onderwerpenZicht: zicht(),
  brengtZicht: zicht(),
  zoektZicht: zicht(),
  fotoZicht: zicht(),
  akkoord: akkoord(),
  versie: versie(),
}

/** A name that stays the same is accepted, even if it is older than the rule. */
export const profielForm = ({ naam }: { naam?: string }) =>
  z.object({ naam: persoonsnaam({ nu: naam }), ...fields })
